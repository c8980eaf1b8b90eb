"""Danh sách ký nhận tiền thưởng: who gets which bonus, to sign for (decree 152/2025, articles 49, 50 and 54)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED, SENSITIVE, Extra
from dtt_desktop.documents.facts import Facts, Missing, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import cited, internal_head, paragraphs, signatures
from dtt_desktop.documents.lists import CERTIFICATE, KINDS, awarded, missing_awarded, place_of
from dtt_desktop.documents.model import BY_HAND, Column, Document
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.money import grouped, in_words
from dtt_desktop.domain.text import L

_COLUMNS = (
    Column("STT", 12, "center"), Column("Tên tập thể, hộ gia đình, cá nhân", 65), Column("Chức vụ, đơn vị", 60),
    Column("Hệ số", 16, "center"), Column("Số tiền (đồng)", 30, "right"), Column("Ký nhận", 40), Column("Ghi chú", 29),
)  # fmt: skip
PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Theo Quyết định {số, ngày quyết định} của {chủ tịch}"),
    Phrase("total", L("Tổng cộng", "Total"), "Tổng số tiền: {tổng số tiền} đồng. Bằng chữ: {bằng chữ}."),
    Phrase(
        "how", L("Cách tính", "How it is computed"),
        "Mức thưởng = hệ số × lương cơ sở {lương cơ sở} đồng; {cách làm tròn}.",
    ),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the list cannot do without: somebody to pay, and the rates in force on the day of the decision."""
    found = missing_awarded(facts)
    kinds = dict(KINDS)
    for kind in dict.fromkeys(n.kind for n in awarded(facts)):
        if (CERTIFICATE, kind) not in facts.bonuses:
            found.append(Missing("missing-rate", Where("award_rate", 0, "coefficient"), kinds[kind]))
    return found


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the list in the order people are called up."""
    rows, amount, base, people = [], 0, 0, awarded(facts)
    for number, nominee in enumerate(people, start=1):
        rate = facts.bonuses[CERTIFICATE, nominee.kind]
        amount, base = amount + rate.amount, rate.base
        coefficient = rate.coefficient.replace(".", ",")
        speaks = nominee.representative if nominee.kind != "individual" else ""
        signs = f"Đại diện: {speaks}" if speaks else ""
        rows.append((str(number), nominee.named, place_of(nominee), coefficient, grouped(rate.amount), "", signs))
    rows.append(("", "Tổng cộng", "", "", grouped(amount), "", ""))
    values = {
        "tổng số tiền": grouped(amount), "bằng chữ": in_words(amount), "lương cơ sở": grouped(base),
        "số, ngày quyết định": cited(facts, "award_decision", "QĐ"),
        "cách làm tròn": facts.rounding[:1].lower() + facts.rounding[1:],
    }  # fmt: skip
    say = Speaker(facts, "bonus_list", PHRASES, values)
    head = internal_head(facts, "DANH SÁCH KÝ NHẬN TIỀN THƯỞNG", say("subject"))
    table = Extra(facts, "bonus_list", "nominee").table(
        _COLUMNS, rows, (*(n.key for n in people), None), totals=1, least=BY_HAND
    )
    blocks = (*head, table, *paragraphs(say.lines("total", "how"), end=False), signatures(facts, "award_decision"))
    yield Document("Danh sách ký nhận tiền thưởng", blocks, facts.agency.size_profile, landscape=True)


KIND = DocumentKind(
    "bonus_list", L("Danh sách ký nhận tiền thưởng", "Bonuses, to sign for"), "", "Danh sách", "ky-nhan-tien-thuong",
    False, missing, build, signed=False, stage="during", phrases=PHRASES,
    prints=(*NAMED, "representative", "proposed_award"), ticks=SENSITIVE,
)  # fmt: skip
