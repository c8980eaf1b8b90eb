"""Word files as Word and LibreOffice read them."""

import io
import shutil
import subprocess
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.domain.conference import Agency
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace
from tests.support.paper_rules import check
from tests.unit.documents.test_decree import OFFICIAL


def _word(workspace: Workspace, key: str, keys: list[int] | None = None) -> bytes:
    return papers.make_word(papers.kind_of(key), read_facts(workspace), keys)[0]


def _two(workspace: Workspace) -> list[int]:
    """Return two delegates, of those whom every list may hold."""
    return [g.key for g in sorted(read_facts(workspace).roster, key=lambda g: not g.unpaid)[:2]]


@pytest.mark.parametrize("kind", [k.key for k in KINDS if not k.cards])
def test_page_numbers_margins_and_font(sample: Workspace, kind: str) -> None:
    file = docx.Document(io.BytesIO(_word(sample, kind, _two(sample))))
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
    file = docx.Document(io.BytesIO(_word(sample, "invitation", [key])))
    text = "\n".join(p.text for p in file.paragraphs)
    assert "Ông Nguyễn <Ba> & Văn, <w:p/>&amp;, ]]> {{ x }}" in text


def test_cards_have_no_word_file(sample: Workspace) -> None:
    with pytest.raises(UserError, match="no-word"):
        _word(sample, "badge")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice, which draws the Word file, is not installed")
@pytest.mark.parametrize("profile", ["14", "13"])
def test_no_fault_against_the_decree_in_libreoffice(sample: Workspace, profile: str, tmp_path: Path) -> None:
    records.set_values(sample, Agency, {1: {"size_profile": profile}})
    keys = [g.key for g in read_facts(sample).roster[:2]]
    for kind in OFFICIAL:
        chosen = keys if papers.kind_of(kind).per_recipient else None
        (tmp_path / f"{kind}.docx").write_bytes(_word(sample, kind, chosen))
    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    call = [
        "soffice",
        home,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        *map(str, tmp_path.glob("*.docx")),
    ]
    subprocess.run(call, check=True, capture_output=True, timeout=240)
    found = {kind: check((tmp_path / f"{kind}.pdf").read_bytes(), form) for kind, form in OFFICIAL.items()}
    errors = {kind: [f for f in faults if f.severity == "E"] for kind, faults in found.items()}
    assert not any(errors.values()), errors
