"""Tờ trình khen thưởng: the culture office asks the chairman to commend (decree 30/2020, form 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dtt_desktop.documents.facts import Facts, Missing, PaperFacts
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import (
    appendix,
    foot,
    letterhead,
    lowered,
    missing_office,
    missing_review,
    missing_signer,
)
from dtt_desktop.documents.lists import counted, missing_nominees, nominee_table, proposed
from dtt_desktop.documents.model import Addressees, Block, Document, Paragraph, Title, ended
from dtt_desktop.domain.text import L


def missing(facts: Facts) -> list[Missing]:
    """Return what the submission cannot do without."""
    return [
        *missing_signer(facts.papers["submission"]),
        *missing_office(facts),
        *missing_review(facts),
        *missing_nominees(facts),
    ]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the submission of the drafting office and its list."""
    office, people = _office(facts), proposed(facts)
    name = facts.conference.full_name
    paper = _own_post(facts.papers["submission"], facts.agency.drafting_unit)
    chief = f"Chủ tịch {facts.agency.name}"
    subject = f"Về việc khen thưởng tại {name}"
    texts = (
        f"Căn cứ kết quả bình xét của các cơ quan, đơn vị, thôn và kết quả thẩm định hồ sơ, {office.agency.name} "
        f"trình {chief} xem xét, tặng Giấy khen và đề nghị khen thưởng {counted(people)} có thành tích xuất sắc trong "
        f"phong trào thi đua yêu nước giai đoạn {facts.conference.review} (theo Phụ lục kèm theo).",
        "Các trường hợp đề nghị bảo đảm hồ sơ, tiêu chuẩn theo quy định của pháp luật về thi đua, khen thưởng.",
        ended(f"Kính trình {chief} xem xét, quyết định"),
    )
    blocks: tuple[Block, ...] = (
        letterhead(office, paper, "TTr"),
        Title("TỜ TRÌNH", subject),
        Addressees((f"{chief}",)),
        *(Paragraph.of(text) for text in texts),
        foot(office, paper),
    )
    profile = facts.agency.size_profile
    yield Document(subject, blocks, profile)
    title = "Danh sách đề nghị khen thưởng"
    total = f"Danh sách này có {counted(people)}"
    yield appendix(office, "submission", "Tờ trình", "TTr", title, nominee_table(people), total)


def _own_post(paper: PaperFacts, office: str) -> PaperFacts:
    """Return the paper signed "TRƯỞNG PHÒNG": on its own paper an office does not repeat its name."""
    post = (paper.signer.post or "").replace(lowered(office), "phòng")
    return replace(paper, signer=replace(paper.signer, post=post))


def _office(facts: Facts) -> Facts:
    """Return the facts with the drafting office as the agency that issues, under the committee (form (B) of 6)."""
    agency, unit = facts.agency, facts.agency.drafting_unit
    above = agency.name.replace("Ủy ban nhân dân", "UBND").upper()
    office = replace(agency, name=unit, letterhead=(unit,), parent=above, symbol=agency.drafting_symbol)
    return replace(facts, agency=office)


KIND = DocumentKind(
    "submission", L("Tờ trình khen thưởng", "Submission for commendation"), "TTr", "Tờ trình", "to-trinh-khen-thuong",
    False, missing, build, recipients=("Như trên",), office=True,
)  # fmt: skip
