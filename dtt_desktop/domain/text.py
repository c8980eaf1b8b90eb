"""Text as people here write it: two languages, clean letters, search without diacritics."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Lang = Literal["vi", "en"]


@dataclass(frozen=True, slots=True)
class L:
    """One phrase that can stand on paper, in Excel or on screen, in Vietnamese and English."""

    vi: str
    en: str

    def text(self, lang: Lang = "vi") -> str:
        """Return the phrase in ``lang``."""
        return self.en if lang == "en" else self.vi


_CONTROL = re.compile(
    r"[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
    r"\ud800-\udfff]"  # half a letter cannot be kept
)
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")
_ICELANDIC = str.maketrans({"\u00d0": "Đ", "\u00f0": "đ"})
_NOT_WORD = re.compile(r"[^0-9a-z]+")

# The five tone marks that stand apart after NFD; the bare syllable is tone 0 (ngang).
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}  # huyền hỏi ngã sắc nặng


def clean(text: str) -> str:
    """Return one line in NFC without control, zero-width and doubled-space characters.

    The place of a tone mark in a name (Hòa, Hoà) is never touched.
    """
    if _is_clean(text):
        return text
    return clean_lines(text).replace("\n", " ").strip()


def _is_clean(text: str) -> bool:
    """Tell a line with nothing to be cleaned, as most are."""
    return (
        text.isprintable() and "  " not in text and text.strip() == text and "\u00d0" not in text
        and "\u00f0" not in text and unicodedata.is_normalized("NFC", text)
    )  # fmt: skip


def clean_lines(text: str) -> str:
    """Return text in NFC as :func:`clean` does, with its line breaks kept."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _CONTROL.sub("", text.translate(_ICELANDIC))
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.split("\n")).strip()


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return lower-case words without any mark, one space between: ``"Đặng Thị Hoà"`` -> ``"dang thi hoa"``."""
    bare = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    bare = "".join(c for c in bare if not unicodedata.combining(c))
    return _NOT_WORD.sub(" ", bare).strip()


@lru_cache(maxsize=65536)
def syllable(word: str) -> tuple[str, int]:
    """Split a word into its letters without tone (đ, ă, ơ kept) and its tone 0..5, so that Hòa equals Hoà."""
    tone, letters = 0, []
    for char in unicodedata.normalize("NFD", word.lower()):
        if char in _TONES:
            tone = _TONES[char]
        else:
            letters.append(char)
    return unicodedata.normalize("NFC", "".join(letters)), tone


def search_text(*parts: str | None) -> str:
    """Return folded words, each with a space before it, as stored beside a record for searching."""
    words = " ".join(fold(p) for p in parts if p)
    return f" {words}" if words else ""


class Query:
    """What a person typed into a search box.

    Words match the beginnings of words in any order. A word typed without marks ignores marks; a word typed
    with marks must meet them, wherever the tone mark is put.
    """

    def __init__(self, typed: str) -> None:
        words = clean(typed).lower().split()
        self.needles = [f" {part}" for word in words for part in fold(word).split()]
        self.marked = [syllable(w) for w in words if fold(w) != w]

    def __bool__(self) -> bool:
        return bool(self.needles)

    def accepts(self, folded: str, plain: str) -> bool:
        """Tell whether a record with ``folded`` search text and unfolded ``plain`` text is meant."""
        return all(needle in folded for needle in self.needles) and (not self.marked or self._marks_met(plain))

    def _marks_met(self, plain: str) -> bool:
        words = [syllable(w) for w in plain.split()]
        return all(
            any(w.startswith(letters) and (not tone or t == tone) for w, t in words) for letters, tone in self.marked
        )
