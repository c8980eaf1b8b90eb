"""Quyết định tặng Giấy khen: the award decision with its lists (decree 30/2020, form 1.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.bodies import decision
from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.issuers import by_office
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import (
    PLAN_GROUND,
    ROMAN,
    appendix,
    cited,
    missing_office,
    missing_review,
    missing_signer,
)
from dtt_desktop.documents.lists import (
    CERTIFICATE,
    KINDS,
    awarded,
    capital,
    counted,
    kinds_of,
    missing_awarded,
    nominee_table,
)
from dtt_desktop.documents.model import Document
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.money import grouped
from dtt_desktop.domain.text import L

PHRASES = (
    Phrase(
        "about", L("Trích yếu", "Subject"), "tặng Giấy khen cho {đối tượng} điển hình tiên tiến",
    ),
    PLAN_GROUND,
    Phrase("proposer", L("Người đề nghị", "Who proposes"), "Theo đề nghị của {trưởng phòng} tại Tờ trình {số, ngày tờ trình}."),
    Phrase(
        "awarded", L("Điều 1", "Article 1"),
        "Tặng Giấy khen của {chủ tịch} cho {số lượng} đã có thành tích xuất sắc trong phong trào thi đua yêu nước giai đoạn "
        "{giai đoạn} (theo {phụ lục} kèm theo).",
    ),
    Phrase(
        "bonus", L("Điều 2", "Article 2"),
        "{Đối tượng} có tên tại Điều 1 được thưởng tiền ({mức thưởng}) theo quy định của pháp luật về "
        "thi đua, khen thưởng, từ Quỹ thi đua, khen thưởng của {xã}.",
    ),
    Phrase(
        "executed", L("Điều khoản thi hành", "Who carries it out"),
        "Quyết định này có hiệu lực kể từ ngày ký. {người thi hành}, "
        "các đơn vị liên quan và {đối tượng} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.",
    ),
)  # fmt: skip


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
    people = awarded(facts)
    kinds = [(kind, words) for kind, words in KINDS if any(n.kind == kind for n in people)]
    attached = "Phụ lục" if len(kinds) == 1 else ", ".join(f"Phụ lục {number}" for number in ROMAN[: len(kinds)])
    say = Speaker(facts, "award_decision", PHRASES, _values(facts) | {"phụ lục": attached})
    yield decision(facts, "award_decision", say, say.lines("awarded", "bonus", "executed"))
    first = 1
    for place, (kind, words) in enumerate(kinds):
        chosen = [n for n in people if n.kind == kind]
        title = f"Danh sách {words} được tặng Giấy khen"
        total = f"Danh sách này có {counted(chosen)}"
        table = nominee_table(chosen, award=False, kind=kind, register=first)  # which counts through all lists
        first += len(chosen)
        yield appendix(facts, "award_decision", "Quyết định", "QĐ", title, table, total, place, len(kinds))


def _values(facts: Facts) -> dict[str, str]:
    rates = [
        f"{words} {grouped(facts.bonuses[CERTIFICATE, kind].amount)} đồng"
        for kind, words in KINDS
        if (CERTIFICATE, kind) in facts.bonuses and any(n.kind == kind for n in awarded(facts))
    ]
    return {
        "đối tượng": kinds_of(awarded(facts)), "Đối tượng": capital(kinds_of(awarded(facts))),
        "số, ngày kế hoạch": cited(facts, "plan", "KH"),
        "số lượng": counted(awarded(facts)), "số, ngày tờ trình": cited(by_office(facts, "submission"), "submission", "TTr"),
        "mức thưởng": "; ".join(rates) or "theo mức hiện hành",
    }  # fmt: skip


KIND = DocumentKind(
    "award_decision", L("Quyết định tặng Giấy khen", "Award decision"), "QĐ", "Quyết định", "quyet-dinh-khen-thuong",
    False, missing, build, recipients=("Như Điều 3", "Thường trực Đảng ủy xã", "Chủ tịch, các PCT UBND xã"), own=True,
    phrases=PHRASES,
    prints=(*NAMED, "proposed_award"),
)  # fmt: skip
