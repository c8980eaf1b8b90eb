"""Every letter of the language comes back out of the PDF, in all four faces, from fonts that are in the file."""

import io
import unicodedata
from typing import Any

import pdfplumber
import pytest

from dtt_desktop.documents.model import Document, Face, Paragraph
from dtt_desktop.documents.pdf import render

LOWER = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
MARKED = [c for c in LOWER if not c.isascii()]


def test_there_are_134_marked_letters() -> None:
    """Sixty-seven with marks, small and capital."""
    assert len(MARKED) == len(set(MARKED)) == 67


@pytest.mark.parametrize("face", list(Face))
def test_every_letter_comes_back_in_every_face(face: Face) -> None:
    texts = (" ".join(LOWER), " ".join(LOWER.upper()))
    made = render([Document("Chữ", tuple(Paragraph.of(text, face) for text in texts))])
    with pdfplumber.open(io.BytesIO(made.data)) as pdf:
        page = pdf.pages[0]
        found = {(c["text"], c["fontname"].split("+")[-1]) for c in page.chars if c["text"].strip()}
        words = (page.extract_text() or "").split()
        fonts = _fonts(page)
    name = "Tinos" if face is Face.REGULAR else f"Tinos-{face.value}"
    assert {font for _, font in found} == {name}
    for letter in LOWER + LOWER.upper():
        assert (letter, name) in found
        assert unicodedata.is_normalized("NFC", letter)
    assert words == [*LOWER, *LOWER.upper()]
    assert fonts
    for font in fonts:
        assert "FontFile2" in font["FontDescriptor"].resolve(), font["BaseFont"]


def _fonts(page: Any) -> list[Any]:
    """Return the fonts a page names."""
    fonts = page.page_obj.resources["Font"]
    held = fonts.resolve() if hasattr(fonts, "resolve") else fonts
    return [font.resolve() if hasattr(font, "resolve") else font for font in held.values()]
