"""Writes what the plans of one or several files say, as one step that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.remembered import ALIAS, HEADER, Remembered
from dtt_desktop.domain.slices import collector_paused
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services.lists.intake import Intake
from dtt_desktop.services.lists.places import Places, places_of
from dtt_desktop.services.lists.plan import FAMILIES, PlanRow
from dtt_desktop.services.records import add_rows, last_id, load
from dtt_desktop.services.workspace import Workspace


def carry_out(workspace: Workspace, intakes: Sequence[Intake], today: date | None = None) -> int:
    """Write the rows the plans take, and remember the corrections; return how many rows were written.

    Raises UserError from the rules or the disk; nothing is written then.
    """
    taken = sum(row.taken for intake in intakes for row in intake.plan.rows)
    if not taken:
        return 0
    source = ", ".join(intake.source for intake in intakes if intake.source)
    family = FAMILIES[intakes[0].target]
    params = {"table": family.__tablename__, "count": taken, "name": source if len(source) <= 60 else f"{source[:59]}…"}

    places = places_of(workspace)

    def work(session: Session) -> int:
        units = _add_units(session, [name for intake in intakes for name in intake.plan.new_units], places)
        for intake in intakes:
            _remember(session, intake, units)
            _write(session, intake, units)
            if today is not None:
                _note_received(session, _number(intake.plan.unit, units), today)
        return taken

    with collector_paused():
        return workspace.do("import", work, params).value


def _number(unit: Any, units: dict[str, int]) -> Any:
    return units.get(unit) if isinstance(unit, str) else unit


def _write(session: Session, intake: Intake, units: dict[str, int]) -> None:
    family = FAMILIES[intake.target]
    rows = [row for row in intake.plan.rows if row.state in ("new", "possible")]
    last = last_id(session, family)
    rank = int(session.scalar(select(func.max(Delegate.protocol_rank))) or 0)
    added = []
    for number, row in enumerate(rows, start=1):
        values = {**row.values, "id": last + number}
        if "unit_id" in values:
            values["unit_id"] = _number(values["unit_id"], units)
        if family is Delegate:
            values = {"protocol_rank": rank + number, **values}
        added.append(values)
    if added:
        add_rows(session, family, added)
    _change(session, intake, [row for row in intake.plan.rows if row.state == "change"], units)


def _change(session: Session, intake: Intake, rows: list[PlanRow], units: dict[str, int]) -> None:
    found = load(session, FAMILIES[intake.target], [row.match for row in rows if row.match is not None])
    for row in rows:
        assert row.match is not None
        for key, (_, value) in row.changes.items():
            setattr(found[row.match], key, _number(value, units) if key == "unit_id" else value)


def _add_units(session: Session, names: list[str], places: Places) -> dict[str, int]:
    """Add the units met, each once whatever list brought it; return their numbers by mark."""
    line = int(session.scalar(select(func.max(Unit.line_no))) or 0)
    made: dict[str, Unit] = {}
    marks: dict[str, str] = {}
    for name in names:
        key = places.key(name)
        if key not in made:
            made[key] = Unit(line_no=line + len(made) + 1, name=name)
        marks[f"+{name}"] = key
    session.add_all(made.values())
    session.flush()
    return {mark: made[key].id for mark, key in marks.items()}


def _note_received(session: Session, unit: int | None, today: date) -> None:
    """Note that a unit's list has come, unless it is noted already."""
    record = session.get(Unit, unit) if unit is not None else None
    if record is not None and record.received_on is None:
        record.received_on = today.isoformat()


def _remember(session: Session, intake: Intake, units: dict[str, int]) -> None:
    owner = _number(intake.plan.unit, units) if intake.unit else None
    decisions = {(HEADER, f"{owner or 0}|{header}"): told for header, told in intake.corrected_headers().items()}
    decisions |= {(ALIAS, f"{field}|{spelling}"): value for (field, spelling), value in intake.aliases.items()}
    for (topic, key), value in decisions.items():
        remember(session, topic, key, value)


def remember(session: Session, topic: str, key: str, value: str) -> None:
    """Keep a decision, in place of an older one on the same."""
    query = select(Remembered).where(Remembered.topic == topic, Remembered.key == key)
    if (old := session.scalars(query).first()) is not None:
        old.value = value
    else:
        session.add(Remembered(topic=topic, key=key, value=value))
