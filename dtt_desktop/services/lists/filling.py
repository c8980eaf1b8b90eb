"""Writes into rows what a list says once for several of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dtt_desktop.services.lists.shape import PersonLine


def fill_units_down(people: list[PersonLine]) -> None:
    """Write a unit that stands once above its people beside each of them, where a list is made so throughout.

    It is made so when the first has a unit, at least two units stand there, and a third of the people have none.
    """
    at = next((c.index for c in people[0].columns if c.meaning == "unit_id"), None) if people else None
    if at is None or any(person.columns is not people[0].columns for person in people):
        return
    texts = [person.cells[at].strip() for person in people]
    if not texts[0] or len(set(filter(None, texts))) < 2 or 3 * texts.count("") < len(texts):
        return
    above = ""
    for person, text in zip(people, texts, strict=True):
        above = text or above
        person.filled_down = not text
        person.cells[at] = above
