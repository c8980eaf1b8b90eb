"""What belongs together stays together on a page, and no page is left nearly empty: in made-up papers and the sample's."""

import io
import re
from itertools import pairwise

import pdfplumber
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from dtt_desktop.documents.binding import bound, dated
from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.documents.layout import break_lines, words_of
from dtt_desktop.documents.model import (
    BY_HAND,
    Block,
    Column,
    Document,
    Face,
    Foot,
    Heading,
    Paragraph,
    Run,
    Signatures,
    Table,
    Title,
)
from dtt_desktop.documents.pdf import render
from dtt_desktop.services import papers
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace

MM = 72 / 25.4
COLUMNS = (Column("STT", 1, "center"), Column("Nội dung", 8), Column("Số tiền", 3, "right"))
FOOT = Foot(("- Như trên;", "- Lưu: VT."), ("CHỦ TỊCH",), "Hoàng Văn Thắng")


def row(number: int, lines: int) -> tuple[str, ...]:
    """Return a row some lines high whose words tell where it stands."""
    return (f"r{number}", "\n".join(f"dòng{number}" for _ in range(lines)), "1.000")


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Return a paper with a table of rows one to thirty lines high, some under group headings, a sum, a foot."""
    rows: list[tuple[str, ...]] = []
    for number in range(draw(st.integers(1, 40))):
        if draw(st.integers(0, 4)) == 0:
            rows.append((f"Nhóm{number}",))
        rows.append(row(number, draw(st.sampled_from((1, 1, 1, 2, 3, 6, 12)))))
    totals = draw(st.integers(0, 1))
    rows += [("", "Tổngcộng", "9.000")] * totals
    table = Table(COLUMNS, tuple(rows), totals, draw(st.sampled_from((0.0, BY_HAND))))
    before: list[Block] = [Title("DANH SÁCH", "Thử ngắt trang")]
    before += [Paragraph.of("Đoạn mở đầu. " * 12)] * draw(st.integers(0, 14))
    before += [Heading("Đềmục")] * draw(st.integers(0, 1))
    after: list[Block] = [Paragraph.of("Bằngchữ chín nghìn đồng.")] * draw(st.integers(0, 1))
    after += [Paragraph.of("Đoạn kết thúc của văn bản. " * 8)] * draw(st.integers(0, 2))
    ends: tuple[Block, ...] = (FOOT, Signatures("Lợi Bác", (("NGƯỜI LẬP",), ("CHỦ TỊCH",)), ("", "")))
    after += [draw(st.sampled_from(ends))] if draw(st.booleans()) else []
    return Document("Thử", (*before, table, *after), landscape=draw(st.booleans()))


def read(data: bytes) -> list[tuple[float, list[str]]]:
    """Return of every page how much of it is left empty below, as a share, and its lines without number and header."""
    found = []
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        for number, page in enumerate(pdf.pages, start=1):
            lines = page.extract_text_lines()
            top, bottom = 20 * MM, float(page.height) - 20 * MM
            texts = [line["text"] for line in lines if not (line["top"] < top and line["text"] == str(number))]
            lowest = max((line["bottom"] for line in lines), default=top)
            found.append(((bottom - lowest) / (bottom - top), [t for t in texts if t != "STT Nội dung Số tiền"]))
    return found


@settings(max_examples=25, deadline=None, derandomize=True, phases=(Phase.generate,))
@given(documents())
def test_nothing_stands_alone_and_no_page_is_nearly_empty(document: Document) -> None:
    pages = read(render([document]).data)
    for place, (empty, texts) in enumerate(pages):
        assert texts, "a page with nothing but its head"
        last = place == len(pages) - 1
        if not last:
            assert not texts[-1].startswith(("Nhóm", "Đềmục")), "a heading at the foot of a page"
            assert empty < 0.5, "half a page left empty"
        if place:
            assert not texts[0].startswith(("Bằngchữ", "CHỦ TỊCH", "Nơi nhận", "Lợi Bác", "NGƯỜI LẬP"))
            assert "Tổngcộng" not in texts[0]
    said = "\n".join(text for _, texts in pages for text in texts)
    for cells in document.blocks:
        if isinstance(cells, Table):
            for one in (r for r in cells.rows if len(r) == 3 and r[0].startswith("r")):
                assert len(re.findall(rf"\b{one[1].split()[0]}\b", said)) == len(one[1].split()), "a line was lost"


@settings(max_examples=25, deadline=None, derandomize=True, phases=(Phase.generate,))
@given(documents())
def test_a_row_is_cut_only_where_a_third_of_a_page_would_be_empty(document: Document) -> None:
    pages = read(render([document]).data)
    for (empty, texts), (_, following) in pairwise(pages):
        held, next_ = (re.findall(r"dòng\d+", t[i]) for t, i in ((texts, -1), (following, 0)))
        if held and held == next_:
            number = held[0]
            lines = sum(len(re.findall(rf"\b{number}\b", t)) for t in texts)
            assert lines >= 3
            assert empty < 0.5


def test_rows_that_are_signed_are_at_least_10_mm_high(sample: Workspace) -> None:
    for kind in ("meal_list", "bonus_list", "sign_in", "unit_minutes_form", "award_register", "proof_sheet"):
        data = papers.make_pdf(papers.kind_of(kind), read_facts(sample), None)[0]
        with pdfplumber.open(io.BytesIO(data)) as pdf:
            seen = 0
            for page in pdf.pages:
                for table in page.find_tables():
                    rows = [r for r in table.rows[1:] if len([c for c in r.cells if c]) > 1]
                    texts = [" ".join(filter(None, cells)) for cells in table.extract()[1:]]
                    for found in rows:
                        high = (found.bbox[3] - found.bbox[1]) / MM
                        total = any("Tổng cộng" in t for t in texts) and found is rows[-1]
                        seen += 1
                        assert high > 9.9 or total, (kind, high)
            assert seen > 3, kind


@pytest.mark.parametrize("kind", ["meal_list", "bonus_list", "budget_submission", "credentials", "nomination_call"])
def test_where_sums_stand_they_are_bold(sample: Workspace, kind: str) -> None:
    data = papers.make_pdf(papers.kind_of(kind), read_facts(sample), None)[0]
    bold = []
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            for line in page.extract_text_lines():
                if re.match(r"(Tổng cộng|Cộng) [\d.]", line["text"]):
                    bold.append({"Bold" in c["fontname"] for c in line["chars"] if c["text"].strip()})
    assert bold
    assert all(found == {True} for found in bold)


def test_no_page_of_the_sample_is_nearly_empty_or_ends_in_a_heading(sample: Workspace) -> None:
    facts = read_facts(sample)
    groups = {unit.name for unit in facts.units}
    for kind in KINDS:
        if kind.cards or kind.lacks(facts):
            continue
        keys = [guest.key for guest in facts.roster[:3]] if kind.per_recipient else None
        for document in kind.build(facts, papers.chosen_keys(kind, facts, keys)):
            assert isinstance(document, Document)
            pages = read(render([document]).data)
            for empty, texts in pages[:-1]:
                assert empty < 0.5, (kind.key, empty)
                assert not re.match(r"[IVX]+\. ", texts[-1]), (kind.key, texts[-1])
                assert not any(texts[-1].startswith(f"{name}: ") for name in groups), (kind.key, texts[-1])


def test_titles_keep_words_that_belong_together() -> None:
    title = "Danh sách tập thể, hộ gia đình, cá nhân dự Hội nghị điển hình tiên tiến ngày 24 tháng 7 năm 2025"
    runs = (Run(bound(title), Face.BOLD),)
    for width in range(200, 460, 7):
        lines = [
            "".join(piece for word in words for _, piece in (*word, (Face.BOLD, " "))).replace("\u00a0", " ").strip()
            for words, _ in break_lines(words_of(runs), 14, width, 0.0)
        ]
        for phrase in ("hộ gia đình", "điển hình tiên tiến", "Hội nghị", "ngày 24 tháng 7 năm 2025", "cá nhân"):
            assert any(phrase in line for line in lines), (width, lines)


def test_numbers_stay_with_their_word_everywhere() -> None:
    assert dated("ngày 24 tháng 7 năm 2025, Điều 3, lần thứ VI") == (
        "ngày\u00a024 tháng\u00a07 năm\u00a02025, Điều\u00a03, lần\u00a0thứ\u00a0VI"
    )
    assert dated("hằng năm tổ chức") == "hằng năm tổ chức"


@pytest.mark.parametrize("lines", [30, 60, 140])
@pytest.mark.parametrize("lying", [True, False])
def test_a_row_taller_than_a_page_loses_no_line(lines: int, lying: bool) -> None:
    table = Table(COLUMNS, (row(1, 2), row(2, lines), row(3, 2), ("", "Tổngcộng", "9.000")), totals=1)
    document = Document("Thử", (Title("DANH SÁCH", "Thử"), table, FOOT), landscape=lying)
    data = render([document]).data
    said = "\n".join(text for _, texts in read(data) for text in texts)
    assert [len(re.findall(rf"\bdòng{n}\b", said)) for n in (1, 2, 3)] == [2, lines, 2]
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            assert max(line["bottom"] for line in page.extract_text_lines()) <= float(page.height) - 20 * MM + 1
