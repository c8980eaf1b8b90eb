"""Phiếu mật khẩu: the passphrase of an encrypted copy on paper, to be kept apart from it."""

from __future__ import annotations

from datetime import date

from dtt_desktop.documents.facts import Facts
from dtt_desktop.documents.letterhead import internal_head
from dtt_desktop.documents.model import Centred, Document, Paragraph
from dtt_desktop.domain.dates import show_partial


def passphrase_slip(facts: Facts, file_name: str, passphrase: str, today: date) -> Document:
    """Return the slip."""
    texts = (
        "Mở bằng chương trình 7-Zip: bấm chuột phải vào tệp, chọn Giải nén, gõ đúng mật khẩu ở trên, cả dấu gạch.",
        "Cất phiếu riêng, không để cùng USB, không gửi cùng thư với tệp. Báo mật khẩu cho người nhận bằng điện thoại.",
        "Mất phiếu thì không ai mở được tệp, kể cả người làm ra chương trình. Tệp gốc trên máy vẫn dùng bình thường.",
    )
    blocks = (
        *internal_head(facts, "PHIẾU MẬT KHẨU", f"Bản sao mã hóa {file_name}, ngày {show_partial(today.isoformat())}"),
        Centred(passphrase),
        *map(Paragraph.of, texts),
    )
    return Document("Phiếu mật khẩu", blocks, facts.agency.size_profile)
