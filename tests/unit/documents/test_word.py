"""Word files as Word and LibreOffice read them."""

import io

import docx
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
