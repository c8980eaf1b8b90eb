"""The bundled type family (Tinos, OFL, metric twin of Times New Roman) and the writing of its letters into a PDF.

This is the one place that touches ReportLab's font machinery. Every word is coded once a document: its width and
the operands that show it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

from dtt_desktop.documents.model import Face
from dtt_desktop.paths import resource

ASCENT, DESCENT = 0.891, 0.216  # of Times New Roman and its twins, in ems

# All letters papers are made of. Coding them first gives every paper the same font subset, made once a run.
_LETTERS = (
    "".join(map(chr, range(33, 127)))
    + "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
    + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
    + "–“”…"
)


class _SharedFace(TTFontFace):  # type: ignore[misc]
    """A face whose subset, made and compressed once, serves every document of a run."""

    _made: dict[tuple[int, ...], tuple[int, bytes]]

    def addSubsetObjects(self, doc: Any, fontname: str, subset: list[int]) -> Any:  # noqa: N802
        made = self.__dict__.setdefault("_made", {})
        key = tuple(subset)
        if key not in made:
            program = self.makeSubset(subset)
            made[key] = (len(program), pdfdoc.PDFZCompress.encode(program))
        length, packed = made[key]
        stream = pdfdoc.PDFStream(content=packed, filters=[])
        stream.dictionary["Length1"] = length
        stream.dictionary["Filter"] = pdfdoc.PDFArray([pdfdoc.PDFName("FlateDecode")])
        reference = doc.Reference(stream, f"fontFile:{self.filename}({fontname})")
        descriptor = {
            "Type": "/FontDescriptor",
            "Ascent": self.ascent,
            "CapHeight": self.capHeight,
            "Descent": self.descent,
            "Flags": self.flags & ~32 | 4,  # symbolic: a subset has its own coding
            "FontBBox": pdfdoc.PDFArray(self.bbox),
            "FontName": pdfdoc.PDFName(fontname),
            "ItalicAngle": self.italicAngle,
            "StemV": self.stemV,
            "FontFile2": reference,
            "MissingWidth": self.defaultWidth,
        }
        return doc.Reference(pdfdoc.PDFDictionary(descriptor), "fontDescriptor:" + fontname)


@cache
def load(face: Face) -> TTFont:
    """Return a face of the bundled family, registered with ReportLab."""
    font = TTFont(f"Tinos-{face.value}", str(resource("fonts") / f"Tinos-{face.value}.ttf"))
    font.face.__class__ = _SharedFace
    pdfmetrics.registerFont(font)
    return font


@cache
def _widths(face: Face) -> dict[str, float]:
    """Return the width of single letters in ems, as they are met."""
    return {}


def width(face: Face, text: str) -> float:
    """Return the width of text in ems."""
    known = _widths(face)
    total = 0.0
    for char in text:
        found = known.get(char)
        if found is None:
            metrics = load(face).face
            code = 32 if char == "\u00a0" else ord(char)
            known[char] = found = metrics.charWidths.get(code, metrics.defaultWidth) / 1000
        total += found
    return total


def printable(text: str) -> str:
    """Return text as it can be drawn: NFC, no control characters. All text reaches ReportLab through here."""
    text = unicodedata.normalize("NFC", text)
    if text.isprintable() and "\u00ad" not in text:
        return text
    kept = (" " if c in "\t\n" else c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co"))
    return "".join(kept)


def missing_letters(texts: Iterable[str]) -> set[str]:
    """Return the characters that the type family lacks."""
    known = load(Face.REGULAR).face.charToGlyph
    return {c for text in texts for c in printable(text) if ord(c) not in known}


class Coder:
    """Codes words for one PDF document."""

    def __init__(self, pdf: Any) -> None:
        self._pdf = pdf
        self._codes: dict[tuple[Face, float], dict[str, str]] = {}

    def show(self, face: Face, size: float, text: str) -> str:
        """Return the operators that set the face and show text, such as ``/F1+0 14 Tf (abc) Tj``."""
        codes = self._codes.get((face, size))
        if codes is None:
            load(face).splitString(_LETTERS, self._pdf)
            codes = self._codes[face, size] = {}
        found = codes.get(text)
        if found is None:
            if len(codes) > 20_000:  # a very long run: its names come once, the words of the letter come back at once
                codes.clear()
            codes[text] = found = self._coded(face, size, text)
        return found

    def _coded(self, face: Face, size: float, text: str) -> str:
        font = load(face)
        return " ".join(
            f"{font.getSubsetInternalName(subset, self._pdf)} {size:g} Tf ({_escaped(codes)}) Tj"
            for subset, codes in font.splitString(text, self._pdf)
        )


def _escaped(codes: bytes) -> str:
    """Return a PDF string in plain ASCII."""
    return "".join(chr(c) if 32 <= c < 127 and c not in b"()\\" else f"\\{c:03o}" for c in codes)
