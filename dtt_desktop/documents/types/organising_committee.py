"""Quyết định thành lập Ban Tổ chức: the decision on the organising committee (decree 30/2020, form 1.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.bodies import EXECUTED, decision, missing_members, roll
from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import PLAN_GROUND, PROPOSER, cited, missing_office, missing_signer
from dtt_desktop.documents.model import Document
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.text import L

BODY = "organising"
PHRASES = (
    Phrase("about", L("Trích yếu", "Subject"), "thành lập Ban Tổ chức {hội nghị}"),
    PLAN_GROUND,
    PROPOSER,
    Phrase(
        "set_up", L("Điều 1", "Article 1"),
        "Thành lập Ban Tổ chức {hội nghị}, gồm các ông, bà có tên tại Phụ lục kèm theo.",
    ),
    Phrase(
        "works", L("Điều 2", "Article 2"),
        "Ban Tổ chức có nhiệm vụ tham mưu, chuẩn bị, tổ chức Hội nghị theo Kế hoạch {số, ngày kế hoạch} của {cơ quan}; phân "
        "công nhiệm vụ cho các thành viên; được sử dụng con dấu của {cơ quan} và tự giải thể sau khi hoàn thành nhiệm vụ.",
    ),
    EXECUTED,
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the decision cannot do without: signer and members."""
    return [
        *missing_signer(facts.papers["organising_committee"]),
        *missing_office(facts),
        *missing_members(facts, BODY),
    ]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the decision and the list of members."""
    plan = {"số, ngày kế hoạch": cited(facts, "plan", "KH")}
    say = Speaker(facts, "organising_committee", PHRASES, plan)
    yield decision(facts, "organising_committee", say, say.lines("set_up", "works", "executed"))
    yield roll(facts, "organising_committee", BODY, f"Danh sách Ban Tổ chức {facts.conference.full_name}")


KIND = DocumentKind(
    "organising_committee", L("Quyết định thành lập Ban Tổ chức", "Organising committee"), "QĐ", "Quyết định",
    "quyet-dinh-ban-to-chuc", False, missing, build, own=True, phrases=PHRASES,
    recipients=("Như Điều 3", "Thường trực Đảng ủy xã", "Chủ tịch, các PCT UBND xã"),
)  # fmt: skip
