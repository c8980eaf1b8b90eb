"""Brings odd layouts into the usual one: tables side by side are parted, cards with labels on the left are turned."""

from __future__ import annotations

from dtt_desktop.domain.headers import OTHER, meaning, tidy_header
from dtt_desktop.domain.record import Record
from dtt_desktop.services.lists.tables import Table

_LOOK = 80  # rows in which a header is looked for
_MOST_LABELS = 200  # rows of a card; what is longer is a list
_NAMES = ("full_name", "#family", "#name+position")


def usual(tables: list[Table], family: type[Record]) -> list[Table]:
    """Return the tables as lists of people, one below the other."""
    found: list[Table] = []
    for table in tables:
        found += [_turned(part) if _is_card(part, family) else part for part in _parted(table, family)]
    return found


def _parted(table: Table, family: type[Record]) -> list[Table]:
    """Return the lists that stand beside each other in one table: a header that says the same twice tells them."""
    for row in table.rows[:_LOOK]:
        filled = [i for i, cell in enumerate(row) if cell.strip()]
        texts = [tidy_header(row[i]) for i in filled]
        half = len(texts) // 2
        twice = half > 1 and len(texts) % 2 == 0 and texts[:half] == texts[half:]
        if twice and any(meaning(row[i], family) in _NAMES for i in filled[:half]):
            cut = filled[half]
            return [_part(table, 0, cut), *_parted(_part(table, cut, len(row)), family)]
    return [table]


def _part(table: Table, left: int, right: int) -> Table:
    def within(place: tuple[int, int]) -> bool:
        return left <= place[1] < right

    return Table(
        table.name,
        [row[left:right] for row in table.rows],
        [(t, x - left, b, y - left) for t, x, b, y in table.spans if within((t, x)) and within((b, y))],
        {(r, c - left): text for (r, c), text in table.was.items() if within((r, c))},
        {(r, c - left) for r, c in table.unsure if within((r, c))},
        table.hidden,
        table.encodings,
        table.caption,
        table.first_line,
        since_1904=table.since_1904,
        struck={(r, c - left): text for (r, c), text in table.struck.items() if within((r, c))},
    )


def _is_card(table: Table, family: type[Record]) -> bool:
    """Tell a card: few columns, the first of them labels, a name among them."""
    wide = max(map(len, table.rows), default=0)
    if not 2 <= wide <= 6 or not 3 <= len(table.rows) <= _MOST_LABELS:
        return False
    labels = [meaning(row[0], family) for row in table.rows if row[0].strip() and len(row[0]) < 60]
    known = {label for label in labels if label not in (None, OTHER)}
    across = {meaning(cell, family) for cell in table.rows[0][1:]} - {None, OTHER}
    return bool(known & set(_NAMES)) and len(known) >= 3 and 2 * len(known) >= len(labels) and not across


def _turned(table: Table) -> Table:
    rows = [list(column) for column in zip(*table.rows, strict=True)]
    turned = Table(table.name, rows, caption=table.caption, encodings=table.encodings, first_line=table.first_line)
    turned.was = {(c, r): text for (r, c), text in table.was.items()}
    turned.struck = {(c, r): text for (r, c), text in table.struck.items()}
    return turned.trimmed()
