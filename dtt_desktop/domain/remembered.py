"""What the clerk decided once about lists and persons, so that it is not asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Text
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

HEADER, ALIAS, NOT_SAME = "header", "alias", "not_same"


class Remembered(Record):
    """A decision: ``header`` a column's meaning in a unit's lists, ``alias`` a spelling, ``not_same`` two persons.

    Keys: "<unit id or 0>|<folded header>", "<field>|<folded spelling>", "<table>:<id>|<table>:<id>" in order.
    """

    __tablename__ = "remembered"
    words = L("điều đã quyết định", "decision")
    dump_key = "decisions"
    name_key = "key"

    topic: Mapped[str] = column(L("Loại", "Topic"), Text(limit=20), required=True)
    key: Mapped[str] = column(L("Về", "About"), Text(limit=400), required=True)
    value: Mapped[str | None] = column(L("Quyết định", "Decision"), Text(limit=400))
