"""Finds a person's data in texts that are not theirs: notes, phrases, what copies said, names of steps."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.kinds import Context, Text
from dtt_desktop.domain.privacy import ERASED
from dtt_desktop.domain.schema import FAMILIES

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_TELLING = {
    "full_name": 4, "birth": 10, "party_date": 10, "phone": 9, "citizen_id": 9, "achievement_summary": 30,
}  # fmt: skip
"""What a person is known by, and from how many letters on: a year or "làm ăn giỏi" stands for many."""


def marks_of(values: Mapping[str, Any], keys: Iterable[str] = tuple(_TELLING)) -> set[str]:
    """Return what a person would be known by in a text: as it is kept and as it is shown."""
    found: set[str] = set()
    for key in keys:
        value = values.get(key)
        if isinstance(value, str) and len(value) >= _TELLING[key] and value != ERASED:
            found.add(value)
            if key in ("birth", "party_date", "phone"):
                found.add(Delegate.field(key).show(value, Context()))
    return found


_BETWEEN = r"[\s._-]"  # what people put between the groups of a number and the words of a file's name
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_JOINED = 10  # letters from which a name written as one word is still nobody else's


def _spellings(mark: str) -> str:
    """Return a pattern of the ways a mark is written, over a text without marks and capitals."""
    if found := _DATE.fullmatch(mark):
        year, month, day = (part.lstrip("0") for part in found.groups())
        apart = r"\s*[-./ ]\s*"
        return f"0?{day}{apart}0?{month}{apart}{year}|{year}{apart}0?{month}{apart}0?{day}"
    if mark.isascii() and mark.isdigit():
        first, rest = ("(?:\\+?84|0)", mark[1:]) if len(mark) == 10 and mark[0] == "0" else ("", mark)
        return f"{_BETWEEN}*".join([*([first] if first else []), *rest])
    words = [re.escape(word) for word in _plain(mark)[0].split()]
    joined = sum(map(len, words)) >= _JOINED and len(words) > 1
    return f"{_BETWEEN}{'*' if joined else '+'}".join(words)


def _plain(text: str) -> tuple[str, list[int]]:
    """Return a text in small letters without marks, and for each letter of it where it stands in the text."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for part in unicodedata.normalize("NFD", letter.lower()):
            if not unicodedata.combining(part):
                letters.append("d" if part == "đ" else part)
                places.append(place)
    return "".join(letters), places


class Scrubber:
    """Puts "(đã xóa)" where one of the marks stands as a word of its own, however it is spelt.

    A name is found as it is kept and without its marks, in small letters and capitals, a number with dots, spaces and
    the country's code, a date with any separator. A name with other marks is somebody else's.
    """

    def __init__(self, marks: Iterable[str]) -> None:
        kept = sorted(marks, key=lambda mark: (-len(mark), mark))
        self._known = {unicodedata.normalize("NFC", " ".join(mark.split())).lower() for mark in kept}
        words = "|".join(dict.fromkeys(filter(None, map(_spellings, kept))))
        self._pattern = re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_]|{_BETWEEN}?\d)") if words else None

    def text(self, text: str) -> str:
        """Return a text without the marks."""
        if self._pattern is None:
            return text
        plain, places = _plain(text)
        found = [(m.start(), m.end()) for m in self._pattern.finditer(plain)]
        for start, end in reversed(found):
            first, last = places[start], places[end] if end < len(places) else len(text)
            if self._is_hers(text[first:last]):
                text = text[:first] + ERASED + text[last:]
        return text

    def _is_hers(self, spelt: str) -> bool:
        """Tell whether a spelling is as it is kept, or without any mark."""
        same = unicodedata.normalize("NFC", " ".join(re.split(rf"{_BETWEEN}+", spelt))).strip().lower()
        return same in self._known or spelt.isascii() or not any(letter.isalpha() for letter in spelt)

    def values(self, values: dict[str, Any]) -> dict[str, Any]:
        """Return values without the marks in their texts."""
        return {key: self.text(value) if isinstance(value, str) else value for key, value in values.items()}


def scrub_texts(session: Session, scrubber: Scrubber) -> None:
    """Take the marks out of every free text of the file."""
    from sqlalchemy import select

    for family in FAMILIES:
        keys = [field.key for field in family.fields if isinstance(field.kind, Text)]
        for record in session.scalars(select(family)) if keys else ():
            for key in keys:
                value = getattr(record, key)
                if value and (clean := scrubber.text(value)) != value:
                    setattr(record, key, clean)
            record.derive()
    session.flush()
