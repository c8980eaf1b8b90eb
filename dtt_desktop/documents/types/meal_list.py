"""Danh sách ký nhận hỗ trợ tiền ăn: delegates who are not on the State payroll (circular 40/2017, article 12(4))."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED, SENSITIVE, Extra
from dtt_desktop.documents.facts import BudgetFacts, Facts, Missing, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import internal_head, paragraphs, signatures
from dtt_desktop.documents.model import BY_HAND, Column, Document
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.money import grouped, in_words
from dtt_desktop.domain.text import L

_COLUMNS = (
    Column("STT", 12, "center"), Column("Họ và tên", 65), Column("Chức vụ, đơn vị", 75), Column("Số tiền (đồng)", 30, "right"),
    Column("Ký nhận", 40), Column("Ghi chú", 30),
)  # fmt: skip
PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Đại biểu không hưởng lương từ ngân sách nhà nước dự {hội nghị}"),
    Phrase("total", L("Tổng cộng", "Total"), "Tổng số tiền: {tổng số tiền} đồng. Bằng chữ: {bằng chữ}."),
    Phrase("basis", L("Căn cứ", "Basis"), "Mức hỗ trợ {mức hỗ trợ} đồng/người/ngày.", optional=True),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the list cannot do without: somebody to support, and a norm in the budget."""
    if not any(guest.unpaid for guest in facts.roster):
        return [Missing("nobody-unpaid", Where("delegate", 0, "on_state_payroll"))]
    norm = _norm(facts)
    if norm is None or norm.price is None:
        return [Missing("missing-meal-price", Where("budget_line", norm.key if norm else 0, "price"))]
    return []


def _norm(facts: Facts) -> BudgetFacts | None:
    return next((line for line in facts.budget if line.source == "off_payroll"), None)


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the list of those among ``keys`` who are known not to be on the State payroll."""
    norm, guests = _norm(facts), {guest.key: guest for guest in facts.roster}
    price = norm.price or 0 if norm else 0
    chosen = [guests[key] for key in keys if guests[key].unpaid]
    rows = [
        (str(i), g.full_name, f"{g.post[:1].upper()}{g.post[1:]}", grouped(price), "", "")
        for i, g in enumerate(chosen, start=1)
    ]
    amount = price * len(chosen)
    rows.append(("", "Tổng cộng", "", grouped(amount), "", ""))
    values = {"tổng số tiền": grouped(amount), "bằng chữ": in_words(amount), "mức hỗ trợ": grouped(price)}
    say = Speaker(facts, "meal_list", PHRASES, values)
    head = internal_head(facts, "DANH SÁCH KÝ NHẬN HỖ TRỢ TIỀN ĂN", say("subject"))
    blocks = (
        *head,
        Extra(facts, "meal_list", "delegate").table(
            _COLUMNS, rows, (*(g.key for g in chosen), None), totals=1, least=BY_HAND
        ),
        *paragraphs(say.lines("total", "basis"), end=False),
        signatures(facts, "plan"),
    )
    yield Document("Danh sách ký nhận hỗ trợ tiền ăn", blocks, facts.agency.size_profile, landscape=True)


KIND = DocumentKind(
    "meal_list", L("Danh sách ký nhận tiền ăn", "Meal support, to sign for"), "", "Danh sách", "ky-nhan-tien-an",
    False, missing, build, signed=False, stage="during", listed=True, phrases=PHRASES,
    attended=True,
    prints=NAMED, ticks=SENSITIVE,
)  # fmt: skip
