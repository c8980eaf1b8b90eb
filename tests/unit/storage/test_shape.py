"""A file opens only when it is built as this program builds its files; a history that was tampered with is worded."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import STEP_UNKNOWN, step_text, told
from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import records
from dtt_desktop.services.checking import check
from dtt_desktop.services.trail import details, entries
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage import shape
from dtt_desktop.storage.store import Store
from dtt_desktop.ui.hub import today

FOREIGN: dict[str, tuple[str, ...]] = {
    "a trigger": ("CREATE TRIGGER x AFTER INSERT ON step BEGIN DELETE FROM delegate; END",),
    "a trigger that swallows the history": (
        "CREATE TRIGGER x BEFORE INSERT ON step_row BEGIN SELECT RAISE(IGNORE); END",
    ),
    "an endless trigger": ("CREATE TRIGGER kept_more AFTER INSERT ON event BEGIN UPDATE unit SET note = 'x'; END",),
    "a guard with another body": (
        "DROP TRIGGER kept_step_update",
        "CREATE TRIGGER kept_step_update BEFORE UPDATE ON step BEGIN DELETE FROM unit; END",
    ),
    "a guard is gone": ("DROP TRIGGER kept_event_delete",),
    "a view": ("CREATE VIEW v AS SELECT * FROM unit",),
    "a table that is a view": ("DROP TABLE kept_count", "CREATE VIEW kept_count AS SELECT * FROM unit"),
    "an index": ("CREATE INDEX i ON unit (name)",),
    "an index on an expression": ("CREATE INDEX i ON unit (length(name))",),
    "a generated column": ("ALTER TABLE unit ADD COLUMN g VARCHAR AS (name || name)",),
    "a computed default": ("DROP TABLE kept_count", "CREATE TABLE kept_count (id INTEGER PRIMARY KEY, g VARCHAR DEFAULT (1 + 1))"),
    "another column": ("ALTER TABLE unit ADD COLUMN g VARCHAR",),
    "a column gone": ("ALTER TABLE unit DROP COLUMN note",),
    "a column renamed": ("ALTER TABLE unit RENAME COLUMN note TO nota",),
    "another table": ("CREATE TABLE t (id INTEGER PRIMARY KEY)",),
    'a table with a quote in its name': ('CREATE TABLE "a""b" (id INTEGER PRIMARY KEY)',),
    "a table gone": ("DROP TABLE kept_count",),
    "a check": ("DROP TABLE kept_count", "CREATE TABLE kept_count (id INTEGER PRIMARY KEY CHECK (id < 3))"),
    "version 0": ("PRAGMA user_version=0",),
    "version 3": ("PRAGMA user_version=3",),
    "version 8": ("PRAGMA user_version=8",),
    "a name of ten million letters": ("UPDATE conference SET name = printf('%.*c', 10000000, 'x')",),
}  # fmt: skip


def run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as driver:
        for statement in statements:
            driver.execute(statement)
        driver.commit()


@pytest.mark.parametrize("name", FOREIGN)
def test_what_is_built_otherwise_is_refused_in_one_sentence_and_left_alone(name: str, sample_path: Path) -> None:
    run(sample_path, *FOREIGN[name])
    before = sample_path.read_bytes()
    with pytest.raises(UserError) as caught:
        Workspace.open(sample_path)
    assert caught.value.code == "file-schema"
    assert sample_path.name in told(caught.value, "vi")
    assert told(caught.value, "vi") != told(caught.value, "en")
    assert sample_path.read_bytes() == before
    with pytest.raises(UserError, match="file-schema"):
        Store.from_bytes(sample_path, before)


def test_the_guards_are_those_the_migrations_make(new_path: Path) -> None:
    with closing(sqlite3.connect(new_path)) as driver:
        made = dict(driver.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    assert made == shape.guards()


# -- a history that was tampered with -------------------------------------------------------------------------------


def _tampered(path: Path, *statements: str) -> None:
    """Change the history behind the program's back, its guards standing again afterwards."""
    names = list(shape.guards())
    run(path, *(f"DROP TRIGGER {name}" for name in names), *statements, *shape.guards().values())


HISTORY: dict[str, str] = {
    "undo of nothing": "INSERT INTO step (kind, code, params, target, made_at, made_by) "
    "VALUES ('undo', 'edit', '{}', 1, '2026-01-01T00:00:00+00:00', 'x'), "
    "('undo', 'edit', '{}', 1, '2026-01-01T00:00:00+00:00', 'x'), "
    "('redo', 'edit', '{}', 1, '2026-01-01T00:00:00+00:00', 'x'), "
    "('redo', 'edit', '{}', 1, '2026-01-01T00:00:00+00:00', 'x')",
    "an unknown code": "UPDATE step SET code = 'không-có' WHERE id = (SELECT max(id) FROM step)",
    "an unknown kind": "UPDATE step SET kind = 'x' WHERE id = (SELECT max(id) FROM step)",
    "parameters that are a list": "UPDATE step SET params = '[1]'",
    "parameters that are none": "UPDATE step SET params = '{'",
    "parameters nested deeply": "UPDATE step SET params = printf('%.*c', 100000, '[')",
    "parameters of another table": "UPDATE step SET params = '{\"table\": \"x\", \"count\": 1}'",
    "parameters of another field": "UPDATE step SET params = '{\"table\": \"unit\", \"field\": \"x\", \"count\": 1}'",
    "parameters of another kind": "UPDATE step SET params = '{\"table\": [], \"count\": {}}'",
}  # fmt: skip
ROWS: dict[str, str] = {
    "an unknown table": "UPDATE step_row SET record = 'x'",
    "an unknown column": "UPDATE step_row SET before = '{\"x\": 1}'",
    "values that are a list": "UPDATE step_row SET before = '[1]'",
    "values that are none": "UPDATE step_row SET before = '{'",
    "values nested deeply": "UPDATE step_row SET before = printf('%.*c', 100000, '[')",
    "a row that is gone": "UPDATE step_row SET key = 99999",
}


def _edited(path: Path) -> None:
    workspace = Workspace.open(path)
    records.set_values(workspace, Unit, {1: {"note": "một"}})
    records.set_values(workspace, Unit, {1: {"note": "hai"}})
    workspace.close()


@pytest.mark.parametrize("name", HISTORY)
def test_a_history_nobody_can_have_written_is_opened_and_named(name: str, sample_path: Path) -> None:
    _edited(sample_path)
    _tampered(sample_path, HISTORY[name])
    workspace = Workspace.open(sample_path)
    step = workspace.undoable
    if step:
        assert step_text(step.code, step.params)
    for entry in entries(workspace):
        assert entry.text
        list(details(workspace, entry)) if entry.step and entry.step > 1 else None
    assert {f.code for f in check(workspace, today())} & {"row-damaged"}, "the marks do not fit either"
    records.set_values(workspace, Unit, {1: {"note": "ba"}})
    workspace.undo()
    workspace.close()


@pytest.mark.parametrize("name", ROWS)
def test_a_step_nobody_can_have_written_is_refused_in_one_sentence(name: str, sample_path: Path) -> None:
    _edited(sample_path)
    _tampered(sample_path, f"{ROWS[name]} WHERE step = (SELECT max(id) FROM step)")
    workspace = Workspace.open(sample_path)
    before = workspace.rows(Unit)
    with pytest.raises(UserError, match="step-stuck"):
        workspace.undo()
    assert workspace.rows(Unit) == before
    workspace.close()


def test_a_step_without_words_has_some() -> None:
    assert step_text("không-có", {}) == STEP_UNKNOWN.vi
    assert step_text("edit-many", {}, "en") == STEP_UNKNOWN.en


# -- texts that are none --------------------------------------------------------------------------------------------

SPOILT: dict[str, tuple[str, str]] = {
    "delegate": ("full_name", "CAST(x'4e67ff' AS TEXT)"),
    "conference": ("venue", "CAST(x'c3' AS TEXT)"),
    "unit": ("name", "CAST(x'80' AS TEXT)"),
    "nominee": ("achievement_summary", "CAST(x'fe' AS TEXT)"),
}


@pytest.mark.parametrize("table", SPOILT)
def test_a_text_that_is_none_is_named_and_the_rest_can_be_used(table: str, sample_path: Path) -> None:
    column, value = SPOILT[table]
    run(sample_path, f"UPDATE {table} SET {column} = {value} WHERE id = 1")
    workspace = Workspace.open(sample_path)

    family = BY_TABLE[table]
    place = family.column_keys.index(column)
    assert "\N{REPLACEMENT CHARACTER}" in workspace.rows(family, [1])[0][place]
    (finding,) = [f for f in check(workspace, today()) if f.code == "row-damaged"]
    assert family.words.vi in finding.params["place"]
    assert family.field(column).label.vi in finding.params["place"]
    if table != "conference":
        records.set_values(workspace, family, {2: {"note": "dùng được"}})
        with pytest.raises(UserError, match="row-unreadable"):
            records.set_values(workspace, family, {1: {"note": "chưa"}})
    records.set_values(workspace, family, {1: {column: "Đã sửa"}})
    assert [f for f in check(workspace, today()) if f.code == "row-damaged"] == []
    workspace.close()
