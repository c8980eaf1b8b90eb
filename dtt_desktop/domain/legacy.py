"""Text of the days before Unicode: TCVN3 (fonts .VnTime) and VNI, recognised and brought into Unicode.

The two tables are facts of the encodings: TCVN 5712:1993 (VN3) gives each letter one byte, VNI writes a letter and its
mark as two. Both are met as if they were Latin-1.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from dtt_desktop.domain.text import clean, syllable

Encoding = Literal["unicode", "tcvn3", "vni"]

_PLAIN = "ĂÂÊÔƠƯĐăâêôơưđ"  # from A1 on
_RUNS = (  # first byte, letters; a blank is a byte that no letter has
    (0xB5, "àảãáạ ằẳẵắ"),
    (0xC6, "ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ"),
)
_TCVN3 = {0xA1 + i: letter for i, letter in enumerate(_PLAIN)}
for _first, _letters in _RUNS:
    _TCVN3.update({_first + i: letter for i, letter in enumerate(_letters) if letter != " "})

_SIMPLE = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_ROOF = {"â": "", "á": "\u0301", "à": "\u0300", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}
_BREVE = {"ê": "", "é": "\u0301", "è": "\u0300", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}
_ALONE = {"ô": "ơ", "ö": "ư", "ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}


def _vni_pairs() -> dict[str, str]:
    pairs: dict[str, str] = dict(_ALONE)
    for base in "aeouyôö":
        letter = _ALONE.get(base, base)
        marks = {mark: letter + tone for mark, tone in _SIMPLE.items()}
        if base in "aeo":
            marks |= {mark: letter + "\u0302" + tone for mark, tone in _ROOF.items()}
        if base == "a":
            marks |= {mark: letter + "\u0306" + tone for mark, tone in _BREVE.items()}
        pairs |= {base + mark: unicodedata.normalize("NFC", made) for mark, made in marks.items()}
    capitals = {key.upper(): value.upper() for key, value in pairs.items()}
    mixed = {key[0].upper() + key[1]: value.upper() for key, value in pairs.items() if len(key) == 2}
    return pairs | capitals | mixed


_VNI = _vni_pairs()
_VNI_PARTS = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))

_ONSETS = "ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x|"
_NUCLEI = (
    "iêu|yêu|ươi|ươu|uôi|uây|uyê|oai|oay|oao|oeo|uao|uya|uyu|uai|iê|yê|ia|ai|ao|au|ay|âu|ây|eo|êu|iu|oa|oă|oe|oi|ôi|ơi|oo|"
    "ua|uâ|uê|uô|ui|uơ|uy|ưa|ưi|ươ|ưu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y"
)
_SYLLABLE = re.compile(f"({_ONSETS})({_NUCLEI})(ch|ng|nh|c|m|n|p|t|)")
_STOPPED = ("c", "ch", "p", "t")  # with these a syllable is only sắc or nặng
_WORD_EDGES = " \t.,;:()[]{}\"'“”‘’/\\-–+*!?0123456789"


def from_tcvn3(text: str) -> str:
    """Return text typed in a TCVN3 font (.VnTime) in Unicode."""
    return text.translate(_TCVN3)


def from_vni(text: str) -> str:
    """Return text typed in a VNI font in Unicode."""
    return _VNI_PARTS.sub(lambda found: _VNI[found.group()], text)


def convert(text: str, encoding: Encoding) -> str:
    """Return text in Unicode, NFC; in Unicode already it stays as it is."""
    if encoding == "unicode" or text.isascii():
        return text
    made = unicodedata.normalize("NFC", from_tcvn3(text) if encoding == "tcvn3" else from_vni(text))
    plain = [c for c in made if c.isascii() and c.isalpha()]
    if encoding == "tcvn3" and len(plain) > 1 and all(c.isupper() for c in plain):
        return made.upper()  # typed with the capitals key, of which TCVN3 knows only the plain letters
    return made


def encoding_of_font(name: str) -> Encoding:
    """Return the encoding a font's name tells of: ``.VnTime`` TCVN3, ``VNI-Times`` VNI, else Unicode."""
    folded = name.strip().lower()
    if folded.startswith(".vn"):
        return "tcvn3"
    return "vni" if folded.startswith("vni") else "unicode"


def from_font(text: str, font: str) -> str:
    """Return text as the font shows it; the fonts of capitals, ``.VnTimeH``, have no small letters."""
    encoding = encoding_of_font(font)
    shown = convert(text, encoding)
    return shown.upper() if encoding == "tcvn3" and font.strip().endswith("H") else shown


@lru_cache(maxsize=65536)
def well_formed(word: str) -> bool:
    """Tell whether a word is built as Vietnamese syllables are."""
    if word[1:] != word[1:].lower() and word != word.upper():
        return False  # a capital within: "BÝch" is not "bých"
    letters, tone = syllable(word)
    found = _SYLLABLE.fullmatch(letters)
    if not found or (found.group(2) == "y" and found.group(3) and found.group(1) != "qu"):
        return False
    return not (found.group(3) in _STOPPED and tone not in (4, 5))


def _words(text: str) -> list[str]:
    words = (word.strip(_WORD_EDGES) for word in clean(text).split())
    return [word for word in words if word and not word.isascii()]


def guess(texts: Iterable[str]) -> Encoding:
    """Return in which encoding a column of text makes the most sense; Unicode when in doubt.

    Words without any special letter say nothing. The share of well-formed syllables decides, and a legacy encoding
    must explain clearly more words than Unicode does.
    """
    special = list(dict.fromkeys(text for text in texts if not text.isascii()))[:400]
    scores: dict[Encoding, float] = {}
    encodings: tuple[Encoding, ...] = ("unicode", "tcvn3", "vni")
    for encoding in encodings:
        words = [word for text in special for word in _words(convert(text, encoding))]
        bad = sum(not well_formed(word) for word in words)
        scores[encoding] = bad / len(words) if words else 0.0
    best = min(encodings, key=lambda encoding: scores[encoding])
    return best if scores[best] <= 0.34 and scores[best] + 0.15 < scores["unicode"] else "unicode"
