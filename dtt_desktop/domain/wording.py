"""What an office says in place of a default phrase of its papers, for all or in one recipient's letter."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Number, Text
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Wording(Record):
    """One phrase of one kind of paper; no text means that the phrase is dropped."""

    __tablename__ = "wording"
    words = L("câu chữ", "wording")
    dump_key = "wordings"
    name_key: ClassVar[str] = "document"

    document: Mapped[str] = column(L("Loại văn bản", "Document"), Text(limit=40), required=True)
    phrase: Mapped[str] = column(L("Câu", "Phrase"), Text(limit=40), required=True)
    recipient_key: Mapped[int | None] = column(L("Mã người nhận", "Recipient's id"), Number(0, 10_000_000), grid=False)
    text: Mapped[str | None] = column(L("Nội dung", "Text"), Text(limit=4000, lines=True, chars=60))
