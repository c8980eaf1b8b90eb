"""Word files as Word and LibreOffice read them."""

import io
import zipfile

import docx
import pdfplumber
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace


def word_file(workspace: Workspace, key: str, keys: list[int] | None = None) -> bytes:
    return papers.make_word(papers.kind_of(key), read_facts(workspace), keys)[0]


def _two(workspace: Workspace) -> list[int]:
    """Return two delegates, of those whom every list may hold."""
    return [g.key for g in sorted(read_facts(workspace).roster, key=lambda g: not g.unpaid)[:2]]


@pytest.mark.parametrize("kind", [k.key for k in KINDS if not k.cards])
def test_page_numbers_margins_and_font(sample: Workspace, kind: str) -> None:
    file = docx.Document(io.BytesIO(word_file(sample, kind, _two(sample))))
    for section in file.sections:
        sides = sorted((section.page_width or 0, section.page_height or 0))
        assert [round(side / Mm(1)) for side in sides] == [210, 297]
        margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
        assert [round((m or 0) / Mm(1), 1) for m in margins] == [20, 20, 30, 15]
        assert section.different_first_page_header_footer
        assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
        number = "".join(node.text or "" for node in section.header._element.iter(qn("w:instrText")))
        assert number == "PAGE"
        assert "".join(p.text for p in section.first_page_header.paragraphs) == ""
    assert file.styles["Normal"].font.name == "Times New Roman"
    text = file.styles["Nội dung"].paragraph_format
    assert text.space_before == Pt(6)
    assert round((text.first_line_indent or 0) / Mm(1), 1) == 12.7
    for table in file.tables:
        if table.style is not None and table.style.name == "Table Grid":
            marks = [{mark.tag for mark in row._tr.get_or_add_trPr()} for row in table.rows]
            assert qn("w:tblHeader") in marks[0]
            assert all(qn("w:cantSplit") in mark for mark in marks)


def test_hostile_text_is_written_as_it_is(sample: Workspace) -> None:
    key = read_facts(sample).roster[0].key
    values = {"full_name": "Nguyễn <Ba> & Văn", "position": "<w:p/>&amp;\x00\x0b\u202e", "workplace": "]]> {{ x }}"}
    records.set_values(sample, Delegate, {key: values})
    file = docx.Document(io.BytesIO(word_file(sample, "invitation", [key])))
    text = "\n".join(p.text for p in file.paragraphs)
    assert "Ông Nguyễn <Ba> & Văn, <w:p/>&amp; ]]> {{ x }}" in text


def test_cards_have_no_word_file(sample: Workspace) -> None:
    with pytest.raises(UserError, match="no-word"):
        word_file(sample, "badge")


def test_a_file_says_truly_where_and_when_it_comes_from(sample: Workspace) -> None:
    file = docx.Document(io.BytesIO(word_file(sample, "plan")))
    held = file.core_properties
    assert (held.author, held.last_modified_by) == ("Ủy ban nhân dân xã Lợi Bác",) * 2
    assert held.created is not None
    assert held.modified is not None
    assert [day.date().isoformat() for day in (held.created, held.modified)] == ["2025-07-24"] * 2
    pdf = pypdf_info(papers.make_pdf(papers.kind_of("plan"), read_facts(sample))[0])
    assert pdf["Author"] == "Ủy ban nhân dân xã Lợi Bác"
    assert pdf["CreationDate"].startswith("D:20250724")
    with zipfile.ZipFile(io.BytesIO(word_file(sample, "plan"))) as package:  # no part tells the clock of its making
        assert {part.date_time for part in package.infolist()} == {(2025, 7, 24, 0, 0, 0)}
    assert word_file(sample, "plan") == word_file(sample, "plan")


def pypdf_info(data: bytes) -> dict[str, str]:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return dict(pdf.metadata)


def test_words_are_vietnamese_and_the_layout_is_of_our_time(sample: Workspace) -> None:
    file = docx.Document(io.BytesIO(word_file(sample, "plan")))
    assert {mark.get(qn("w:val")) for mark in file.styles.element.iter(qn("w:lang"))} == {"vi-VN"}
    modes = [
        s.get(qn("w:val"))
        for s in file.settings.element.iter(qn("w:compatSetting"))
        if s.get(qn("w:name")) == "compatibilityMode"
    ]
    assert modes == ["15"]


def test_the_cells_of_word_have_the_margins_of_the_pdf(sample: Workspace) -> None:
    file = docx.Document(io.BytesIO(word_file(sample, "roster")))
    (table, *_) = [t for t in file.tables if t.style is not None and t.style.name == "Table Grid"]
    held = {mark.tag: int(mark.get(qn("w:w"))) for mark in table._tbl.tblPr.find(qn("w:tblCellMar"))}
    assert held == {qn(f"w:{side}"): 62 for side in ("top", "left", "bottom", "right")}  # 1.1 mm


@pytest.mark.parametrize("kind", ["plan", "award_decision", "invitation", "council_minutes", "bonus_list", "reminder"])
def test_what_ends_a_paper_holds_to_its_signature(sample: Workspace, kind: str) -> None:
    file = docx.Document(io.BytesIO(word_file(sample, kind, _two(sample))))
    body = list(file.element.body)
    signed = [i for i, e in enumerate(body) if e.tag == qn("w:tbl") and _signs(e)]
    assert signed
    for place in signed:
        before = [p for e in body[max(0, place - 4) : place] for p in (e.iter(qn("w:p")) if e.tag == qn("w:p") else ())]
        assert len(before) >= 2
        for paragraph in before[-2:]:
            assert paragraph.pPr is not None
            assert paragraph.pPr.find(qn("w:keepNext")) is not None


def _signs(table: object) -> bool:
    text = "".join(node.text or "" for node in table.iter(qn("w:t")))  # type: ignore[attr-defined]
    return any(word in text for word in ("Nơi nhận:", "NGƯỜI LẬP"))


def test_sums_and_rows_to_sign_are_told_to_word_too(sample: Workspace) -> None:
    file = docx.Document(io.BytesIO(word_file(sample, "bonus_list")))
    (table, *_) = [t for t in file.tables if t.style is not None and t.style.name == "Table Grid"]
    last = table.rows[-1]
    assert [run.bold for run in last.cells[1].paragraphs[0].runs] == [True]
    assert all(round((row.height or 0) / Mm(1), 1) >= 10 for row in table.rows[1:])
    assert all(p.paragraph_format.keep_with_next for p in table.rows[-2].cells[1].paragraphs)
