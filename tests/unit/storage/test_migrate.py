import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import inspect

from dtt_desktop.domain.schema import FAMILIES
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage import migrate, migrations
from dtt_desktop.storage.mapping import METADATA
from dtt_desktop.storage.store import Store


def test_the_migrations_make_just_what_is_declared(tmp_path: Path) -> None:
    """A column declared without a migration, or the other way round, is found here."""
    store = Store.create(tmp_path / "moi.dtt")
    with store.connection() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found = compare_metadata(context, METADATA)
        tables = set(inspect(connection).get_table_names())
    store.close()
    assert found == []
    assert tables == {f.__tablename__ for f in FAMILIES} | {"step", "step_row"}


def test_a_file_of_the_first_version_is_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(migrate, "MIGRATIONS", migrate.MIGRATIONS[:1])
        patch.setattr(migrations, "SCHEMA_VERSION", 1)
        Store.create(tmp_path / "cu.dtt").close()
    store = Store.open(tmp_path / "cu.dtt")
    with store.connection() as connection:
        assert migrate.version(connection) == migrations.SCHEMA_VERSION > 1
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    store.close()


def test_a_step_that_fails_leaves_the_file_at_its_version(new_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(op: Operations) -> None:
        op.execute("CREATE TABLE half (x)")
        raise ZeroDivisionError

    monkeypatch.setattr(migrate, "MIGRATIONS", (*migrate.MIGRATIONS, broken))
    monkeypatch.setattr(migrations, "SCHEMA_VERSION", migrations.SCHEMA_VERSION + 1)
    with pytest.raises(ZeroDivisionError):
        Store.open(new_path)
    monkeypatch.undo()
    connection = sqlite3.connect(new_path)
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name='half'").fetchone() == (0,)
    assert connection.execute("PRAGMA user_version").fetchone() == (migrations.SCHEMA_VERSION,)
    connection.close()
    Workspace.open(new_path).close()
