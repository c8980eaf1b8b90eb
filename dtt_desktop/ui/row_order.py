"""The order of a model's rows by a column, what its cells read as, and which of them a search finds."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from dtt_desktop.domain.text import Query, search_text
from dtt_desktop.services.workspace import Row
from dtt_desktop.ui.columns import Computed

if TYPE_CHECKING:
    from dtt_desktop.ui.record_model import RecordModel


def sorted_ids(model: RecordModel, column: int, order: Qt.SortOrder) -> list[int]:
    """Return all ids by a column: names by given name, empty cells last either way."""
    item, keys = model.columns[column], model.all_ids()
    falling = order == Qt.SortOrder.DescendingOrder
    if isinstance(item, Computed):
        keyed = {key: (item.text(key) == "", item.text(key)) for key in keys}
    else:
        field = "sort_key" if item.key == "full_name" and "sort_key" in model.place else item.key
        context = model.context()
        plain = item.kind.numeric or item.key in ("full_name", "birth") or "date" in item.key
        values = {key: model.value(key, field) for key in keys}
        keyed = {
            key: (v is None, v if plain or v is None else search_text(item.show(v, context)))
            for key, v in values.items()
        }  # fmt: skip
    filled = sorted((k for k in keys if not keyed[k][0]), key=lambda k: keyed[k], reverse=falling)
    return filled + [k for k in keys if keyed[k][0]]


class PlacesKept:
    """Remembers behind which row one stood that is gone, so that an undo brings it back to its place."""

    def __init__(self) -> None:
        self._behind: dict[int, int] = {}  # id -> the one before it, 0 for none

    def merged(self, before: Sequence[int], now: Sequence[int]) -> list[int]:
        """Return the ids there are now: in the order of before, those that came back in their places, new ones last."""
        there, known = set(now), set(before)
        self._behind |= {key: left for left, key in zip([0, *before], before, strict=False) if key not in there}
        followers: dict[int, list[int]] = {}
        for key in now:
            if key not in known and key in self._behind:
                followers.setdefault(self._behind[key], []).append(key)
        order: list[int] = []
        for start in (0, *(key for key in before if key in there)):
            waiting = [start]
            while waiting:
                key = waiting.pop()
                order.append(key)
                waiting += reversed(followers.pop(key, []))
        placed = set(order)
        return order[1:] + [key for key in now if key not in placed]


def reader(model: RecordModel, column: int) -> Callable[[Row], str]:
    """Return what turns a row into the text its cell in a column shows."""
    item = model.columns[column]
    if isinstance(item, Computed):
        return lambda row: item.text(row[0])
    place = model.place[item.key]
    return lambda row: "" if row[place] is None else model.shown_text(item, row[place])


def found(
    query: Query, rows: Mapping[int, Row], place: int | None, among: Iterable[int], stay: Container[int]
) -> list[int]:
    """Return which of some ids a query finds; ``place`` is that of the search text; those in ``stay`` stay anyway."""
    if place is None:
        return [k for k in among if k in stay or query.accepts(search_text(_plain(rows[k])), _plain(rows[k]))]
    first, *others = query.needles
    if others or query.marked:
        return [k for k in among if k in stay or query.accepts(rows[k][place], _plain(rows[k]))]
    return [k for k in among if first in rows[k][place] or k in stay]


def _plain(row: Row) -> str:
    return " ".join(str(v) for v in row if isinstance(v, str)).lower()
