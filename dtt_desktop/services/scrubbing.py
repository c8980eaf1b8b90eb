"""Finds a person's data in texts that are not theirs: notes, phrases, what copies said, names of steps."""

from __future__ import annotations

import re
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


class Scrubber:
    """Puts "(đã xóa)" where one of the marks stands as a word of its own."""

    def __init__(self, marks: Iterable[str]) -> None:
        longest_first = sorted(marks, key=lambda mark: (-len(mark), mark))
        words = "|".join(map(re.escape, longest_first))
        self._pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) if words else None

    def text(self, text: str) -> str:
        """Return a text without the marks."""
        return self._pattern.sub(ERASED, text) if self._pattern else text

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
