"""Acts on rows and cells, the same for every family: a new family is covered by its declaration."""

from __future__ import annotations

from random import Random
from typing import Any

from dtt_desktop.domain.card_layout import Picture
from dtt_desktop.domain.conference import Agency, Conference, Paper
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.paper_copy import PaperCopy
from dtt_desktop.domain.privacy import KeptCount, TickedColumn
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.remembered import Remembered
from dtt_desktop.domain.schema import FAMILIES
from dtt_desktop.domain.wording import Wording
from dtt_desktop.services import drafts, records
from dtt_desktop.tools.random_acts import typed
from dtt_desktop.tools.random_acts.desk import Act, Desk

BY_SERVICE = (Wording, Picture, Remembered, TickedColumn, KeptCount)
"""Written by services of their own: no page shows their cells."""
NEVER_ADDED = (Conference, Agency, Paper, PaperCopy)
"""Only edited: the one conference and agency, what is set for a paper, the register."""
_COPY_CELLS = ("signed_on", "delivered_on", "delivered_to")
CELLS = tuple(family for family in FAMILIES if family not in BY_SERVICE)
ROWS = tuple(family for family in CELLS if family not in NEVER_ADDED)
_OFTEN = (Delegate, Nominee)


def _family(dice: Random, families: tuple[type[Record], ...]) -> type[Record]:
    return dice.choice(_OFTEN) if dice.random() < 0.3 else dice.choice(families)


def _fields(record: type[Record]) -> list[Field]:
    fields = [field for field in record.fields if field.key != "document" or record is not Paper]
    return [field for field in fields if record is not PaperCopy or field.key in _COPY_CELLS]


def _row(desk: Desk, record: type[Record], dice: Random) -> dict[str, Any]:
    """Return the kept values of a row as it is typed: what is required, and some of the rest."""
    context = desk.workspace.context()
    wanted = [field for field in _fields(record) if field.required or dice.random() < 0.4]
    return records.parse(record, {field.key: typed.right(field, context, dice) for field in wanted}, context)


def _typed(desk: Desk, record: type[Record], dice: Random, most: int) -> dict[str, str]:
    fields = _fields(record)
    context = desk.workspace.context()
    chosen = dice.sample(fields, min(len(fields), dice.randint(1, most)))
    return {field.key: typed.anything(field, context, dice) for field in chosen}


def _add(desk: Desk, dice: Random) -> None:
    family = _family(dice, ROWS)
    records.add(desk.workspace, family, _row(desk, family, dice))


def _insert(desk: Desk, dice: Random) -> None:
    """Add rows and move them up to where the cursor stood."""
    family = _family(dice, ROWS)
    rows = [_row(desk, family, dice) for _ in range(dice.randint(1, 4))]
    made = records.add_many(desk.workspace, family, rows)
    if "line_no" in family.column_keys:
        records.move(desk.workspace, family, made, -dice.randint(1, 20))


def _edit(desk: Desk, dice: Random) -> None:
    family = _family(dice, CELLS)
    for key in desk.keys(family, dice, 1):
        records.set_typed(desk.workspace, family, key, _typed(desk, family, dice, 1))


def _form(desk: Desk, dice: Random) -> None:
    family = _family(dice, CELLS)
    for key in desk.keys(family, dice, 1):
        records.set_typed(desk.workspace, family, key, _typed(desk, family, dice, 5))


def _fill(desk: Desk, dice: Random) -> None:
    """Give several rows the same value, as Ctrl+D, replacing and the form of several rows do."""
    family = _family(dice, CELLS)
    field = dice.choice(_fields(family))
    context = desk.workspace.context()
    value = field.parse(typed.anything(field, context, dice), context)
    changes = {key: {field.key: value} for key in desk.keys(family, dice, 12)}
    records.set_values(desk.workspace, family, changes, dice.choice(("fill", "replace", "clear", "paste", "edit")))


def _paste(desk: Desk, dice: Random) -> None:
    """Paste a block over rows and beyond the last."""
    family = _family(dice, ROWS)
    context = desk.workspace.context()
    changes = {key: records.parse(family, _typed(desk, family, dice, 3), context) for key in desk.keys(family, dice, 5)}
    rows = [_row(desk, family, dice) for _ in range(dice.randint(0, 4))]
    records.set_and_add(desk.workspace, family, changes, rows, "paste")


def _in_one(desk: Desk, dice: Random) -> None:
    """Edit cells of several families in one step."""
    context = desk.workspace.context()
    changes: dict[type[Record], dict[int, dict[str, Any]]] = {}
    for family in dice.sample(CELLS, dice.randint(1, 3)):
        for key in desk.keys(family, dice, 2):
            values = records.parse(family, _typed(desk, family, dice, 2), context)
            changes.setdefault(family, {})[key] = values
    records.set_in_one(desk.workspace, changes)


def _delete(desk: Desk, dice: Random) -> None:
    family = _family(dice, ROWS) if dice.random() < 0.9 else PaperCopy
    records.delete(desk.workspace, family, desk.keys(family, dice))


def _move(desk: Desk, dice: Random) -> None:
    family = dice.choice([family for family in ROWS if "line_no" in family.column_keys])
    records.move(desk.workspace, family, desk.keys(family, dice, 4), dice.randint(-9, 9))


def _draft(desk: Desk, dice: Random) -> None:
    """Take in what stood in cells when the program was killed."""
    family = _family(dice, CELLS)
    texts = [
        drafts.Typing(family.__tablename__, key, field, text)
        for key in desk.keys(family, dice, 2)
        for field, text in _typed(desk, family, dice, 2).items()
    ]
    drafts.take_in(desk.workspace, tuple(texts))


ACTS = (
    Act("add a row", 8, _add),
    Act("insert rows", 4, _insert),
    Act("type into a cell", 14, _edit),
    Act("fill a form", 6, _form),
    Act("fill, replace, clear", 8, _fill),
    Act("paste a block", 8, _paste),
    Act("edit several families", 2, _in_one),
    Act("delete rows", 7, _delete),
    Act("drag rows", 4, _move),
    Act("take in drafts", 2, _draft),
)
