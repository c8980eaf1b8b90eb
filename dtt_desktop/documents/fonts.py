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
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont, makeToUnicodeCMap

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
_USUAL = frozenset(_LETTERS + " \u00a0")


class _Made(pdfdoc.PDFObject):  # type: ignore[misc]
    """A part of a font written out once; serves every document of a run."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def format(self, document: Any) -> bytes:
        return self._data


_Packed = tuple[int, bytes]  # length before compression, compressed


def _packed(content: bytes) -> _Packed:
    return len(content), pdfdoc.PDFZCompress.encode(content)


def _stream(packed: _Packed) -> Any:
    """Return a stream object, which belongs to one document, of what was compressed before."""
    stream = pdfdoc.PDFStream(content=packed[1], filters=[])
    stream.dictionary["Length1"] = packed[0]
    stream.dictionary["Filter"] = pdfdoc.PDFArray([pdfdoc.PDFName("FlateDecode")])
    return stream


class _SharedFont(TTFont):  # type: ignore[misc]
    """A font whose subset, widths and letter table are made once a run: they are most of the cost of a small file."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self._made: dict[tuple[int, ...], tuple[str, _Made, _Packed, _Packed]] = {}
        # whole thousandths: the layout and every reader then reckon with the same widths
        self.face.charWidths = {code: round(wide) for code, wide in self.face.charWidths.items()}
        self.face.defaultWidth = round(self.face.defaultWidth)

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        state = self.state[doc]
        state.frozen = 1
        for number, subset in enumerate(state.subsets):
            internal = self.getSubsetInternalName(number, doc)[1:]
            base, widths, letters, program = self._parts(number, tuple(subset))
            font = pdfdoc.PDFDictionary(
                {
                    "Type": "/Font",
                    "Subtype": "/TrueType",
                    "Name": f"/{internal}",
                    "BaseFont": pdfdoc.PDFName(base),
                    "FirstChar": 0,
                    "LastChar": len(subset) - 1,
                    "Widths": widths,
                    "ToUnicode": doc.Reference(_stream(letters), f"toUnicodeCMap:{base}"),
                    "FontDescriptor": self._descriptor(doc, base, program),
                }
            )
            doc.idToObject["BasicFonts"].dict[internal] = doc.Reference(font, internal)
        del self.state[doc]

    def _parts(self, number: int, subset: tuple[int, ...]) -> tuple[str, _Made, _Packed, _Packed]:
        """Return what does not depend on the document: name, widths, letter table, font program."""
        if subset not in self._made:
            base = (b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX))).decode("ascii")
            widths = " ".join(str(self.face.getCharWidth(code)) for code in subset)
            letters = _packed(makeToUnicodeCMap(base, list(subset)).encode("ascii"))
            program = _packed(self.face.makeSubset(list(subset)))
            self._made[subset] = (base, _Made(f"[ {widths} ]".encode()), letters, program)
        return self._made[subset]

    def _descriptor(self, doc: Any, base: str, program: _Packed) -> Any:
        face = self.face
        descriptor = {
            "Type": "/FontDescriptor",
            "Ascent": face.ascent,
            "CapHeight": face.capHeight,
            "Descent": face.descent,
            "Flags": face.flags & ~32 | 4,  # symbolic: a subset has its own coding
            "FontBBox": pdfdoc.PDFArray(face.bbox),
            "FontName": pdfdoc.PDFName(base),
            "ItalicAngle": face.italicAngle,
            "StemV": face.stemV,
            "FontFile2": doc.Reference(_stream(program), f"fontFile:{face.filename}({base})"),
            "MissingWidth": face.defaultWidth,
        }
        return doc.Reference(pdfdoc.PDFDictionary(descriptor), f"fontDescriptor:{base}")


@cache
def load(face: Face) -> TTFont:
    """Return a face of the bundled family, registered with ReportLab."""
    font = _SharedFont(f"Tinos-{face.value}", str(resource("fonts") / f"Tinos-{face.value}.ttf"))
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


_UNSEEN = ("Cc", "Cf", "Cs", "Co")


def _is_no_letter(char: str) -> bool:
    """Tell whether a code point is none of a character for ever; XML refuses such."""
    return ord(char) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(char) <= 0xFDEF


def printable(text: str) -> str:
    """Return text as it can be drawn: NFC, no control characters. All text reaches ReportLab through here."""
    text = unicodedata.normalize("NFC", text)
    if text.isprintable() and "\u00ad" not in text:
        return text
    kept = (" " if c in "\t\n" else c for c in text if unicodedata.category(c) not in _UNSEEN and not _is_no_letter(c))
    return "".join(kept)


def missing_letters(texts: Iterable[str]) -> set[str]:
    """Return the characters that the type family lacks."""
    known = load(Face.REGULAR).face.charToGlyph
    return {c for text in texts for c in printable(text) if ord(c) not in known}


def prime(pdf: Any) -> None:
    """Code all usual letters of the four faces, in one order: what was coded for one document then fits another."""
    for face in Face:
        font = load(face)
        font.splitString(_LETTERS, pdf)
        font.getSubsetInternalName(0, pdf)


def usual(text: str) -> bool:
    """Tell whether a text has none but the letters every document codes."""
    return _USUAL.issuperset(printable(text))


class Coder:
    """Codes words for one PDF document."""

    def __init__(self, pdf: Any) -> None:
        self._pdf = pdf
        self._codes: dict[tuple[Face, float], dict[str, str]] = {}
        prime(pdf)

    def show(self, face: Face, size: float, text: str) -> str:
        """Return the operators that set the face and show text, such as ``/F1+0 14 Tf (abc) Tj``."""
        codes = self._codes.get((face, size))
        if codes is None:
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
