"""Tờ trình kinh phí: submits the budget of the conference, its lines as an appendix (decree 30/2020, form 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import BudgetFacts, Facts, Missing, Where
from dtt_desktop.documents.issuers import by_office, office_name
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import (
    ROMAN,
    appendix,
    cited,
    foot,
    letterhead,
    missing_office,
    missing_signer,
    of_office,
    paragraphs,
)
from dtt_desktop.documents.model import Addressees, Block, Column, Document, Table, Title, ended
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.money import BUDGET_SECTIONS, FUNDS, grouped, in_words
from dtt_desktop.domain.text import L

_COLUMNS = (
    Column("STT", 12, "center"), Column("Nội dung chi", 57), Column("ĐVT", 18, "center"), Column("Số lượng", 18, "center"),
    Column("Đơn giá (đồng)", 28, "right"), Column("Thành tiền (đồng)", 32, "right"), Column("Nguồn", 35), Column("Căn cứ, ghi chú", 52),
)  # fmt: skip
PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Về việc phê duyệt dự toán kinh phí tổ chức {hội nghị}"),
    Phrase("to", L("Kính gửi", "To"), "{chủ tịch}"),
    Phrase(
        "opening", L("Nội dung trình", "What is submitted"),
        "Căn cứ Kế hoạch {số, ngày kế hoạch} của {cơ quan} về việc tổ chức {hội nghị}, {phòng} trình {chủ tịch} xem xét, phê duyệt dự toán với tổng số tiền {tổng số tiền} "
        "đồng ({bằng chữ}), theo Phụ lục kèm theo.",
    ),
    Phrase("funds", L("Nguồn kinh phí", "Funds"), "Nguồn kinh phí: {từng nguồn}."),
    Phrase("closing", L("Kết thúc", "Closing"), "Kính trình {chủ tịch} xem xét, quyết định"),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the submission cannot do without: every line with its quantity and price."""
    found = [*missing_signer(facts.papers["budget_submission"]), *missing_office(facts)]
    if not _lines(facts) or (total(facts) == 0 and all(line.amount is not None for line in _lines(facts))):
        return [*found, Missing("missing-budget", Where("budget_line", 0, "price"))]
    for line in _lines(facts):
        if line.amount is None:
            field = "quantity" if line.quantity is None else "price"
            found.append(Missing("missing-price", Where("budget_line", line.key, field), line.name))
    return found


def _lines(facts: Facts) -> list[BudgetFacts]:
    """Return the lines that cost something or may: one with nothing to count is left out."""
    return [line for line in facts.budget if line.quantity != 0]


def total(facts: Facts) -> int:
    """Return what the budget comes to, đồng."""
    return sum(line.amount or 0 for line in _lines(facts))


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the submission of the drafting office and the estimate on its side."""
    office, amount = by_office(facts, "budget_submission"), total(facts)
    paper = of_office(facts, "budget_submission")
    sums = {code: sum(line.amount or 0 for line in _lines(facts) if line.fund == code) for code, _ in FUNDS}
    funds = "; ".join(f"{words.vi} {grouped(sums[code])} đồng" for code, words in FUNDS if sums[code])
    values = {
        "phòng": office_name(facts, "budget_submission"),
        "tổng số tiền": grouped(amount),
        "bằng chữ": in_words(amount),
        "từng nguồn": funds,
    } | {"số, ngày kế hoạch": cited(facts, "plan", "KH")}
    say = Speaker(facts, "budget_submission", PHRASES, values)
    subject = say("subject")
    blocks: tuple[Block, ...] = (
        letterhead(office, paper, "TTr"),
        Title("TỜ TRÌNH", subject),
        Addressees(tuple(say.lines("to"))),
        *paragraphs(say.lines("opening", "funds", "closing")),
        foot(office, paper),
    )
    yield Document(subject, blocks, facts.agency.size_profile)
    table = Table(_COLUMNS, tuple(_rows(facts)), totals=2)
    title = f"Dự toán kinh phí tổ chức {facts.conference.full_name}"
    yield appendix(office, "budget_submission", "Tờ trình", "TTr", title, table, "", landscape=True)


def _rows(facts: Facts) -> Iterator[tuple[str, ...]]:
    funds = {code: words.vi for code, words in FUNDS}
    number = 0
    for code, words in BUDGET_SECTIONS:
        lines = [line for line in _lines(facts) if line.section == code]
        if not lines:
            continue
        yield (f"{ROMAN[number]}. {words.vi}: {grouped(sum(line.amount or 0 for line in lines))} đồng",)
        number += 1
        for i, line in enumerate(lines, start=1):
            note = f"{line.basis}; theo dữ liệu {line.live}".lstrip("; ") if line.overridden else line.basis
            yield (
                str(i), line.name, line.unit_word, str(line.quantity), grouped(line.price or 0),
                grouped(line.amount or 0), funds[line.fund], note,
            )  # fmt: skip
    yield ("", "Tổng cộng", "", "", "", grouped(total(facts)), "", "")
    yield (ended(f"Bằng chữ: {in_words(total(facts))}"),)


KIND = DocumentKind(
    "budget_submission", L("Tờ trình và dự toán kinh phí", "Budget and its submission"), "TTr", "Tờ trình",
    "to-trinh-kinh-phi", False, missing, build, recipients=("Như trên",), office=True, phrases=PHRASES,
)  # fmt: skip
