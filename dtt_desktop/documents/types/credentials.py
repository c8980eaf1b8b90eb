"""Báo cáo tình hình đại biểu: who the delegates are, every table with its line of what is not known (campaign 4.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import COUNTED
from dtt_desktop.documents.facts import Count, Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import foot, letterhead, missing_signer, paragraphs
from dtt_desktop.documents.model import Block, Column, Document, Heading, Paragraph, Table, Title
from dtt_desktop.documents.types import roster
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.code_lists import MAJORITY
from dtt_desktop.domain.text import L

_COLUMNS = (Column("Nội dung", 105), Column("Số lượng", 30, "center"), Column("Tỷ lệ (%)", 30, "center"))
_UNKNOWN = "Không có thông tin"
_PEOPLES = "Dân tộc"
_BELOW = {_PEOPLES: ("minority",)}
"""What is said below a table, by its title."""
PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Tình hình đại biểu dự {hội nghị}"),
    Phrase(
        "opening", L("Mở đầu", "Opening"), "Tổng số đại biểu triệu tập: {tổng số} người; có mặt ……… người; vắng ……… người. Cơ cấu đại biểu triệu tập như sau:",
    ),
    Phrase(
        "minority", L("Dân tộc thiểu số", "Ethnic minorities"),
        "Đại biểu là người dân tộc thiểu số: {số thiểu số} người ({tỷ lệ thiểu số}%).",
    ),
    Phrase(
        "average", L("Tuổi bình quân", "Average age"),
        "Tuổi bình quân: {tuổi bình quân} (của {số biết tuổi} đại biểu đã biết năm sinh).",
    ),
    Phrase("unknown", L("Chưa có thông tin", "Not known"), "Không có thông tin của đại biểu nào về: {mục chưa biết}."),
    Phrase(
        "rounding", L("Về làm tròn", "About rounding"),
        "Tỷ lệ được làm tròn đến một chữ số thập phân nên tổng có thể là 99,9% hoặc 100,1%.",
    ),
    Phrase("list", L("Danh sách", "The list"), "Danh sách đại biểu theo Phụ lục kèm theo Báo cáo này.", optional=True),
    Phrase("closing", L("Kết thúc", "Closing"), "Trên đây là tình hình đại biểu dự {hội nghị}"),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the report cannot do without."""
    return [*missing_signer(facts.papers["credentials"]), *roster.missing(facts)]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the report: a table for each thing counted; each adds up to the whole list."""
    paper, total = facts.papers["credentials"], len(facts.roster)
    say = Speaker(facts, "credentials", PHRASES, _values(facts, total))
    subject = say("subject")
    blocks: list[Block] = [
        letterhead(facts, paper, "BC"),
        Title("BÁO CÁO", subject),
        *paragraphs(say.lines("opening"), end=False),
    ]
    known = [(title, counts) for title, counts in facts.census if _known(counts)]
    for number, (title, counts) in enumerate(known, start=1):
        blocks += [Heading(f"{number}. {title}"), Table(_COLUMNS, rows(counts, total), totals=1)]
        blocks += paragraphs(say.lines(*_BELOW.get(title, ())), end=False)
    if len(known) < len(facts.census):
        blocks += paragraphs(say.lines("unknown"), end=False)
    if facts.ages_known:
        blocks += paragraphs(say.lines("average"), end=False)
    if facts.oldest and facts.youngest:
        blocks.append(Paragraph.of(f"Đại biểu nhiều tuổi nhất: {facts.oldest}."))
        blocks.append(Paragraph.of(f"Đại biểu ít tuổi nhất: {facts.youngest}."))
    blocks += [*paragraphs(say.lines("rounding", "list", "closing")), foot(facts, paper)]
    yield Document(subject, tuple(blocks), facts.agency.size_profile)


def _values(facts: Facts, total: int) -> dict[str, str]:
    """Return what only this report counts: the minorities (everybody known but the Kinh), the average age."""
    peoples = dict(facts.census).get(_PEOPLES, ())
    minority = sum(count for words, count in peoples if words and words != MAJORITY)
    nothing = [title.lower() for title, counts in facts.census if not _known(counts)]
    return {
        "tổng số": f"{total:02d}", "số thiểu số": f"{minority:02d}", "tỷ lệ thiểu số": percent(minority, total),
        "tuổi bình quân": facts.average_age, "số biết tuổi": f"{facts.ages_known:02d}", "mục chưa biết": ", ".join(nothing),
    }  # fmt: skip


def _known(counts: Sequence[Count]) -> bool:
    """Tell whether anything is known of anybody."""
    return any(words and count for words, count in counts)


def rows(counts: Sequence[Count], total: int) -> tuple[tuple[str, ...], ...]:
    """Return the lines of a table, that of the unknown last, then the sum of what is printed."""
    lines = [(words or _UNKNOWN, count, percent(count, total)) for words, count in counts]
    if all(words for words, _ in counts):
        lines.append((_UNKNOWN, 0, percent(0, total)))
    tenths = sum(round(float(text.replace(",", ".")) * 10) for _, _, text in lines)
    total_row = ("Cộng", f"{sum(count for _, count, _ in lines):02d}", f"{tenths // 10},{tenths % 10}")
    return (*((words, f"{count:02d}", text) for words, count, text in lines), total_row)


def percent(count: int, total: int) -> str:
    """Return a share in percent with one decimal and a comma, halves up."""
    tenths = (count * 2000 + total) // (2 * total) if total else 0
    return f"{tenths // 10},{tenths % 10}"


KIND = DocumentKind(
    "credentials", L("Báo cáo tình hình đại biểu", "Report on the delegates"), "BC", "Báo cáo", "bao-cao-dai-bieu",
    False, missing, build, stage="during", recipients=("Chủ trì Hội nghị", "Thường trực Đảng ủy xã"),
    phrases=PHRASES, prints=("full_name", "birth"), totals=COUNTED,  # the names and ages of the eldest and youngest
)  # fmt: skip
