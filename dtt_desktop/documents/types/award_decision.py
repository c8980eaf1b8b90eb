"""Quyết định tặng Giấy khen: the award decision with its lists (decree 30/2020, form 1.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import (
    appendix,
    decision_head,
    foot,
    lowered,
    missing_office,
    missing_review,
    missing_signer,
)
from dtt_desktop.documents.lists import KINDS, awarded, counted, missing_awarded, nominee_table
from dtt_desktop.documents.model import Document, Paragraph, ended
from dtt_desktop.domain.text import L


def missing(facts: Facts) -> list[Missing]:
    """Return what the decision cannot do without."""
    return [
        *missing_signer(facts.papers["award_decision"]),
        *missing_office(facts),
        *missing_review(facts),
        *missing_awarded(facts),
    ]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the decision, then one list each of collectives, households, individuals."""
    paper, people = facts.papers["award_decision"], awarded(facts)
    merit = f"đã có thành tích xuất sắc trong phong trào thi đua yêu nước giai đoạn {facts.conference.review}"
    about = "tặng Giấy khen cho tập thể, hộ gia đình, cá nhân điển hình tiên tiến"
    kinds = [(kind, words) for kind, words in KINDS if any(n.kind == kind for n in people)]
    attached = "Phụ lục" if len(kinds) == 1 else ", ".join(f"Phụ lục {number}" for number in _ROMAN[: len(kinds)])
    office = lowered(facts.agency.drafting_unit)
    articles = (
        f"Tặng Giấy khen của Chủ tịch {facts.agency.name} cho {counted(people)} {merit} (theo {attached} kèm theo).",
        "Tập thể, hộ gia đình, cá nhân có tên tại Điều 1 được thưởng tiền theo quy định của pháp luật về thi đua, khen "
        "thưởng, từ Quỹ thi đua, khen thưởng của xã.",
        ended(
            "Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Trưởng "
            f"{office}, các đơn vị liên quan và tập thể, hộ gia đình, cá nhân có tên tại Điều 1 chịu trách nhiệm thi "
            "hành Quyết định này"
        ),
    )
    blocks = (
        *decision_head(facts, paper, about),
        *(Paragraph.article(i, text) for i, text in enumerate(articles, start=1)),
        foot(facts, paper),
    )
    profile = facts.agency.size_profile
    yield Document(f"Quyết định {about}", blocks, profile)
    for place, (kind, words) in enumerate(kinds):
        chosen = [n for n in people if n.kind == kind]
        title = f"Danh sách {words} được tặng Giấy khen"
        total = f"Danh sách này có {counted(chosen)}"
        yield appendix(
            facts,
            "award_decision",
            "Quyết định",
            "QĐ",
            title,
            nominee_table(chosen, award=False),
            total,
            place,
            len(kinds),
        )


_ROMAN = ["I", "II", "III"]
KIND = DocumentKind(
    "award_decision", L("Quyết định tặng Giấy khen", "Award decision"), "QĐ", "Quyết định", "quyet-dinh-khen-thuong",
    False, missing, build, recipients=("Như Điều 3", "Thường trực Đảng ủy xã", "Chủ tịch, các PCT UBND xã"), own=True,
)  # fmt: skip
