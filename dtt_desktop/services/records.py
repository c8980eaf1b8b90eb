"""Edits that are the same for every family: set, add, delete, move. Each is one named step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.kinds import Context
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.schema import REFERENCES
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.changes import ChangeSet

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Values = Mapping[str, Any]


def parse(record: type[Record], typed: Mapping[str, str], context: Context) -> dict[str, Any]:
    """Return kept values of typed texts. Raises UserError with the field at fault."""
    return {key: record.field(key).parse(text, context) for key, text in typed.items()}


def load(session: Session, record: type[Record], keys: Iterable[int]) -> dict[int, Any]:
    """Return records by id, read a few hundred at a time. Raises UserError gone when one is not there."""
    from sqlalchemy import select

    wanted = list(keys)
    found: dict[int, Any] = {}
    if len(wanted) == 1 and (one := session.get(record, wanted[0])) is not None:
        return {wanted[0]: one}
    for i in range(0, len(wanted), 500):
        query = select(record).where(record.id.in_(wanted[i : i + 500]))
        found.update((item.id, item) for item in session.scalars(query))
    if len(found) < len(set(wanted)):
        raise UserError("gone")
    return found


def set_values(
    workspace: Workspace, record: type[Record], changes: Mapping[int, Values], code: str = "edit"
) -> ChangeSet:
    """Write kept values into cells of existing records, as one step."""
    cells = [(key, field) for key, values in changes.items() for field in values]
    params: dict[str, Any] = {"table": record.__tablename__, "count": len(cells)}

    def work(session: Session) -> None:
        found = load(session, record, changes)
        if len(cells) == 1:
            params.update(field=cells[0][1], name=_short(found[cells[0][0]].name_text()))
        for key, values in changes.items():
            for field, value in values.items():
                setattr(found[key], field, value)

    return workspace.do(code, work, params).changes if cells else ChangeSet()


def set_in_one(workspace: Workspace, changes: Mapping[type[Record], Mapping[int, Values]]) -> ChangeSet:
    """Write kept values into cells of several families, as one step: all of them or none."""
    if len(changes) == 1:
        return set_values(workspace, *next(iter(changes.items())))
    count = sum(len(values) for rows in changes.values() for values in rows.values())

    def work(session: Session) -> None:
        for record, rows in changes.items():
            found = load(session, record, rows)
            for key, values in rows.items():
                for field, value in values.items():
                    setattr(found[key], field, value)

    return workspace.do("edit", work, {"count": count}).changes if count else ChangeSet()


def set_and_add(
    workspace: Workspace, record: type[Record], changes: Mapping[int, Values], rows: Sequence[Values], code: str
) -> list[int]:
    """Write kept values into cells and add records at the end, as one step; return the new ids."""
    count = sum(map(len, changes.values())) + sum(map(len, rows)) if changes else len(rows)
    params: dict[str, Any] = {"table": record.__tablename__, "count": count}
    if len(rows) == 1 and not changes:
        params["name"] = _short(str(rows[0].get(record.name_key) or ""))

    def work(session: Session) -> list[int]:
        found = load(session, record, changes)
        for key, values in changes.items():
            for field, value in values.items():
                setattr(found[key], field, value)
        return [item.id for item in _added(session, record, rows)]

    return workspace.do(code, work, params).value


def _added(session: Session, record: type[Record], rows: Sequence[Values]) -> list[Any]:
    first = next_line(session, record)
    made = []
    for offset, values in enumerate(rows):
        line = {} if first is None else {"line_no": first + offset}
        made.append(record(**{**line, **values}))
    session.add_all(made)
    session.flush()
    return made


def set_typed(workspace: Workspace, record: type[Record], key: int, typed: Mapping[str, str]) -> ChangeSet:
    """Write what was typed into cells of one record. Raises UserError at the field; nothing is saved then."""
    return set_values(workspace, record, {key: parse(record, typed, workspace.context())})


def add(workspace: Workspace, record: type[Record], values: Values) -> int:
    """Add one record at the end and return its id. Raises UserError required when a name is missing."""
    return add_many(workspace, record, [values])[0]


def add_many(workspace: Workspace, record: type[Record], rows: Sequence[Values], code: str = "add") -> list[int]:
    """Add records at the end, as one step, and return their ids."""
    params: dict[str, Any] = {"table": record.__tablename__, "count": len(rows)}
    for values in rows:
        for field in record.fields:
            if field.required and values.get(field.key) is None:
                raise UserError("required", field.key, name=field.label)
    if len(rows) == 1:
        params["name"] = _short(str(rows[0].get(record.name_key) or ""))

    return workspace.do(code, lambda session: [item.id for item in _added(session, record, rows)], params).value


def add_rows(session: Session, record: type[Record], rows: Sequence[dict[str, Any]]) -> None:
    """Add thousands of rows, ids given, within a step; the rules see each, undo knows each."""
    from dtt_desktop.storage.recording import RecordedSession

    assert isinstance(session, RecordedSession)
    assert session.recorder is not None
    session.recorder.add_rows(session, record, rows)


def delete(workspace: Workspace, record: type[Record], keys: Sequence[int]) -> ChangeSet:
    """Delete records as one step. Raises UserError in-use when others point at one of them."""
    params: dict[str, Any] = {"table": record.__tablename__, "count": len(keys)}

    def work(session: Session) -> None:
        found = load(session, record, keys)
        if len(found) == 1:
            params["name"] = _short(next(iter(found.values())).name_text())
        for item in found.values():
            item.refuse_delete()
            refuse_in_use(session, item)
            session.delete(item)

    return workspace.do("delete", work, params).changes if keys else ChangeSet()


def move(
    workspace: Workspace, record: type[Record], keys: Sequence[int], by: int, order_key: str = "line_no"
) -> ChangeSet:
    """Move records up (``by`` < 0) or down among their family, as one step; their own order stays."""
    from sqlalchemy import select

    def work(session: Session) -> None:
        column = getattr(record, order_key)
        ordered = list(session.scalars(select(record).order_by(column.is_(None), column, record.id)))
        for number, item in enumerate(_moved(ordered, set(keys), by), start=1):
            if getattr(item, order_key) != number:
                setattr(item, order_key, number)

    return workspace.do("move", work, {"table": record.__tablename__, "count": len(keys)}).changes


def _moved(ordered: list[Any], keys: set[int], by: int) -> list[Any]:
    places = [i for i, item in enumerate(ordered) if item.id in keys]
    if not places:
        return ordered
    chosen = [ordered[i] for i in places]
    rest = [item for item in ordered if item.id not in keys]
    target = max(0, min(len(rest), places[0] + by if by < 0 else places[-1] + by - len(chosen) + 1))
    return rest[:target] + chosen + rest[target:]


def next_line(session: Session, record: type[Record]) -> int | None:
    """Return the order number of a new last record, or None for a family without order."""
    from sqlalchemy import func, select

    column = getattr(record, "line_no", None)
    return None if column is None else int(session.scalar(select(func.max(column))) or 0) + 1


def last_id(session: Session, record: type[Record]) -> int:
    """Return the highest id a family has, or ever had if its ids are not given twice."""
    from sqlalchemy import func, select

    ever = "SELECT seq FROM sqlite_sequence WHERE name = ?"
    given = session.connection().exec_driver_sql(ever, (record.__tablename__,)).scalar()
    return max(int(session.scalar(select(func.max(record.id))) or 0), int(given or 0))


def refuse_in_use(session: Session, item: Record) -> None:
    """Raise UserError in-use when another record points at this one."""
    from sqlalchemy import func, select

    for family, key, table in REFERENCES:
        if table == item.__tablename__:
            query = select(func.count()).select_from(family).where(getattr(family, key) == item.id)
            if count := session.scalar(query):
                raise UserError("in-use", name=item.name_text(), count=count, what=family.words)


def _short(name: str) -> str:
    return name if len(name) <= 40 else name[:39] + "…"
