import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import inspect

from dtt_desktop.domain.card_layout import CardField
from dtt_desktop.domain.conference import Agency
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.money import AwardRate, BaseSalary
from dtt_desktop.domain.schema import FAMILIES
from dtt_desktop.services import records
from dtt_desktop.services.founding import founding_facts
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage import migrate, migrations
from dtt_desktop.storage.mapping import METADATA
from dtt_desktop.storage.store import Store
from dtt_desktop.tools.torture.work import old_file


def test_the_migrations_make_just_what_is_declared(tmp_path: Path) -> None:
    """A column declared without a migration, or the other way round, is found here."""
    store = Store.create(tmp_path / "moi.dtt")
    with store.connection() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found = compare_metadata(context, METADATA)
        tables = set(inspect(connection).get_table_names())
    store.close()
    assert found == []
    assert tables == {f.__tablename__ for f in FAMILIES} | {"step", "step_row", "event", "tombstone", "seal"}


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


def test_a_file_of_the_fifth_version_gets_the_dated_data(tmp_path: Path) -> None:
    """Salaries, coefficients and places of the certificate come into a file that is already worked in, not anew."""
    path = tmp_path / "cu.dtt"
    old_file(path, 5)
    connection = sqlite3.connect(path)
    for name in ("Nông Văn Một", "Nông Văn Hai"):
        row = (name, "exemplar", "planned", "", "")
        connection.execute(
            "INSERT INTO delegate (full_name, delegate_group, reply, sort_key, search) VALUES (?, ?, ?, ?, ?)", row
        )
    connection.commit()
    connection.close()
    workspace = Workspace.open(path)
    founding = founding_facts()
    salaries = {(row[2], row[3]) for row in workspace.rows(BaseSalary)}
    assert salaries == {(fact["amount"], fact["valid_from"]) for fact in founding["base_salaries"]}
    assert [row[4] for row in workspace.rows(AwardRate)] == [fact["coefficient"] for fact in founding["award_rates"]]
    places = [(row[2], *map(float, row[3:7]), row[7], row[8], row[9]) for row in workspace.rows(CardField)]
    assert places == [tuple(fact) for fact in founding["card_fields"]]
    assert workspace.one(Agency)["rounding"] == "up_10k"
    assert [row[0] for row in workspace.rows(Delegate)] == [1, 2]
    records.delete(workspace, Delegate, [2])
    assert records.add(workspace, Delegate, {"full_name": "Nông Văn Ba"}) == 3
    workspace.close()


RELEASED = sorted((Path(__file__).parents[2] / "files").glob("schema-*.dtt"))
assert RELEASED


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_file_a_release_wrote_opens_with_all_its_people(tmp_path: Path, released: Path) -> None:
    """Files as they were released, not as today's migrations would make them: an edited old step is seen here."""
    path = tmp_path / "cu.dtt"
    path.write_bytes(released.read_bytes())
    before = sqlite3.connect(released)
    counts = {t: before.execute(f"SELECT count(*) FROM {t}").fetchone() for t in ("unit", "nominee", "delegate")}
    before.close()
    workspace = Workspace.open(path)
    with workspace.store.connection() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), METADATA) == []
        for table, count in counts.items():
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").fetchone() == count
    workspace.close()
