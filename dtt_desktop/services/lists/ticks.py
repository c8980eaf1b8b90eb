"""Ticks across columns: under "Dân tộc" stand "Kinh", "Tày"; the header of the ticked one is the value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from itertools import groupby

from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain import headers as heads
from dtt_desktop.domain.collectives import LIST_WORDS
from dtt_desktop.domain.text import clean, fold
from dtt_desktop.services.lists.cells import member, says_no, says_yes
from dtt_desktop.services.lists.columns import FoundColumn

_CHOSEN = (
    "ethnicity", "religion", "general_education", "qualification", "political_theory", "is_party_member", "kind",
    "delegate_group", "proposed_award", "sector", "economic_component", "position", "unit_id",
)  # fmt: skip
_MOST_FIGURES = 4  # of a sum below a column of ticks
_SCHOOLING = {fold(word) for word in LIST_WORDS["schooling"]}
_OF_THEMSELVES = {
    **{fold(name): "ethnicity" for name in (*lists.ETHNIC_GROUPS, *lists.ETHNIC_ALIASES)},
    **{fold(name): "religion" for name in lists.RELIGIONS[1:]},
    **dict.fromkeys(_SCHOOLING, "general_education"),
    **dict.fromkeys(("ca nhan", "tap the", "ho gia dinh"), "kind"),
}


def settle_ticks(
    columns: Sequence[FoundColumn],
    above: Mapping[int, tuple[str, str | None]],
    rows: Sequence[Sequence[str]],
    keys: Set[str],
) -> None:
    """Let the ticked column's header be the value; ``above`` is each column's heading over its own, and its meaning.

    ``keys`` are the fields the list has; of others nothing is taken.
    """
    for (heading, meaning), run in groupby(columns, key=lambda column: above.get(column.index, ("", None))):
        group = list(run)
        own = any(column.meaning not in (None, heads.OTHER, meaning) and not _schooled(column) for column in group)
        if heading and meaning in _CHOSEN and len(group) > 1 and not own and _are_ticked(group, rows):
            for column in group:
                column.value = column.header.rpartition(" / ")[2]
                column.meaning = "general_education" if meaning == "qualification" and _schooled(column) else meaning
        elif not heading:
            _without_heading([column for column in group if _OF_THEMSELVES.get(fold(column.header)) in keys], rows)


def _schooled(column: FoundColumn) -> bool:
    return fold(column.header.rpartition(" / ")[2]) in _SCHOOLING


def _without_heading(columns: list[FoundColumn], rows: Sequence[Sequence[str]]) -> None:
    """Take columns "Kinh", "Tày" that say what they are though nothing stands above them."""
    for meaning in {_OF_THEMSELVES[fold(column.header)] for column in columns}:
        group = [column for column in columns if _OF_THEMSELVES[fold(column.header)] == meaning]
        if len(group) > 1 and _are_ticked(group, rows):
            for column in group:
                column.meaning, column.value = meaning, column.header


def _are_ticked(group: Sequence[FoundColumn], rows: Sequence[Sequence[str]]) -> bool:
    texts = [clean(row[column.index]) for row in rows for column in group if row[column.index].strip()]
    ticks = sum(says_yes(text) for text in texts)
    plain = all(says_yes(text) or says_no(text) or _is_sum(text) for text in texts)
    return plain and 2 * ticks >= len(texts) > 0


def _is_sum(text: str) -> bool:
    return text.isdigit() and len(text) <= _MOST_FIGURES


def leave_blanks_open(column: FoundColumn, columns: Sequence[FoundColumn]) -> bool:
    """Tell a column of a group that has one of its own for "no": a blank says nothing there."""
    return bool(column.value) and any(
        other.value and other.meaning == column.meaning == "is_party_member" and member(other.value) is False
        for other in columns
    )
