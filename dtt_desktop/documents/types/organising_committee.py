"""Quyết định thành lập Ban Tổ chức: the decision on the organising committee (decree 30/2020, form 1.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.bodies import articles, missing_members, roll
from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import missing_office, missing_signer
from dtt_desktop.documents.model import Document
from dtt_desktop.domain.text import L

BODY = "organising"


def missing(facts: Facts) -> list[Missing]:
    """Return what the decision cannot do without: signer and members."""
    return [
        *missing_signer(facts.papers["organising_committee"]),
        *missing_office(facts),
        *missing_members(facts, BODY),
    ]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the decision and the list of members."""
    name = facts.conference.full_name
    texts = (
        f"Thành lập Ban Tổ chức {name}, gồm các ông, bà có tên tại Phụ lục kèm theo.",
        "Ban Tổ chức có nhiệm vụ tham mưu, chuẩn bị, tổ chức Hội nghị theo Kế hoạch; phân công nhiệm vụ cho các thành "
        "viên và tự giải thể sau khi hoàn thành nhiệm vụ.",
    )
    yield articles(facts, "organising_committee", f"thành lập Ban Tổ chức {name}", texts)
    yield roll(facts, "organising_committee", BODY, f"Danh sách Ban Tổ chức {name}")


KIND = DocumentKind(
    "organising_committee", L("Quyết định thành lập Ban Tổ chức", "Organising committee"), "QĐ", "Quyết định",
    "quyet-dinh-ban-to-chuc", False, missing, build, own=True,
    recipients=("Như Điều 3", "Thường trực Đảng ủy xã", "Chủ tịch, các PCT UBND xã"),
)  # fmt: skip
