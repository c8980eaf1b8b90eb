"""Brings columns typed in legacy fonts into Unicode where no font tells of it: by what makes sense in a column."""

from __future__ import annotations

import re

from dtt_desktop.domain.legacy import Encoding, convert, guess, well_formed
from dtt_desktop.domain.names import SURNAMES
from dtt_desktop.services.lists.tables import Table

_BEYOND = re.compile("[\u0100-\u1fff\u2100-\uffff]")
_NOT_LETTERS = set("¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾÷×±²³°")


def decode(table: Table) -> None:
    """Convert what stands in TCVN3 or VNI in a table; what a cell was is kept in ``table.was``."""
    known = set(table.was)
    texts = {
        (r, c): cell
        for r, row in enumerate(table.rows) for c, cell in enumerate(row)
        if not cell.isascii() and (not known or (r, c) not in known)
    }  # fmt: skip
    if not texts:
        return
    whole = guess(texts.values())
    columns: dict[int, dict[str, None]] = {}  # the different texts of each, in their order
    for (_, c), cell in texts.items():
        columns.setdefault(c, {})[cell] = None
    chosen = {column: _of_column(list(cells), whole) for column, cells in columns.items()}
    legacy = any(
        not _NOT_LETTERS.isdisjoint(cell) and _bad([cell], "tcvn3") < _bad([cell], "unicode")
        for cells in columns.values() for cell in cells
    ) or _typed_in_vni([cell for cells in columns.values() for cell in cells])  # fmt: skip
    if not legacy and set(chosen.values()) == {"unicode"}:
        return
    mixed = {
        c
        for c, cells in columns.items()
        if chosen[c] == "unicode" and any(_of_cell(x, legacy)[0] != "unicode" for x in cells)
    }
    apart = _rows_apart(texts, legacy) if mixed else {}
    for (r, c), cell in texts.items():
        encoding = chosen[c]
        if encoding == "unicode" and c in mixed and r in apart and _bad([cell], apart[r]) == 0:
            encoding = apart[r]
            if _bad([cell], "unicode") == 0:
                table.unsure.add((r, c))
        elif encoding == "unicode":
            encoding, sure = _of_cell(cell, legacy, mixed=c in mixed)
            if not sure:
                table.unsure.add((r, c))
        after = convert(cell, encoding)
        if after != cell:
            table.rows[r][c] = after
            table.was[r, c] = cell
            table.encodings.add(encoding)


def _typed_in_vni(cells: list[str]) -> bool:
    """Tell texts that VNI explains where Unicode cannot: two words at least, as one may be a slip."""
    told = 0
    for cell in cells:
        if not _surely_unicode(cell) and convert(cell, "vni") != cell and not _bad([cell], "vni"):
            told += _bad([cell], "unicode")
    return told > 1


def _rows_apart(texts: dict[tuple[int, int], str], legacy: bool) -> dict[int, Encoding]:
    """Return the rows typed in a legacy encoding among others in Unicode: no cell of them can only be Unicode."""
    found: dict[int, Encoding] = {}
    for (r, _), cell in texts.items():
        encoding, sure = _of_cell(cell, legacy)
        if encoding != "unicode" and sure:
            found[r] = encoding
    for (r, _), cell in texts.items():
        if _surely_unicode(cell):
            found.pop(r, None)
    return found


def _of_column(cells: list[str], whole: Encoding) -> Encoding:
    """Return a column's own encoding; one with too little to tell follows the table."""
    if any(_surely_unicode(cell) for cell in cells):
        return "unicode"  # or mixed: each cell for itself
    told = guess(cells)
    if told != "unicode" or whole == "unicode":
        return told
    return whole if _bad(cells, whole) <= _bad(cells, "unicode") else "unicode"


def _bad(cells: list[str], encoding: Encoding) -> int:
    words = [word.strip(".,;:()/-") for cell in cells for word in convert(cell, encoding).split()]
    return sum(not well_formed(word) for word in words if word and not word.isascii())


def _surely_unicode(cell: str) -> bool:
    """Tell a cell with a letter that no legacy encoding has; typographic marks do not count."""
    return _BEYOND.search(cell) is not None


def _of_cell(cell: str, legacy: bool, *, mixed: bool = False) -> tuple[Encoding, bool]:
    """Return the encoding of one cell in a column that is Unicode, or mixed; and whether it can only be that.

    Without a sign of a legacy encoding anywhere in the table an ill-formed word is a slip: "Dân tôc".
    """
    if _surely_unicode(cell) or not legacy:
        return "unicode", True
    plain = _bad([cell], "unicode")
    others: tuple[Encoding, ...] = ("tcvn3", "vni")
    best = min(others, key=lambda encoding: _bad([cell], encoding))
    other = _bad([cell], best)
    if plain and not other:
        return best, True
    if not _NOT_LETTERS.isdisjoint(cell) and other < plain:
        return best, True
    both = mixed and not plain and not other and convert(cell, best) != cell
    if both and convert(cell, best).split()[0] in SURNAMES and cell.split()[0] not in SURNAMES:
        return best, False
    return "unicode", not both
