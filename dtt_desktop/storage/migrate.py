"""Brings a conference file to the present schema: numbered steps, each atomic with its version."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from dtt_desktop.storage import migrations, seal
from dtt_desktop.storage.migrations import (
    m0001_first,
    m0002_secretary,
    m0003_paper_copy,
    m0004_committee,
    m0005_deadlines,
    m0006_papers,
    m0007_lists,
    m0008_privacy,
    m0009_true_papers,
)

if TYPE_CHECKING:
    from alembic.operations import Operations

MIGRATIONS: tuple[Callable[[Operations], None], ...] = (
    m0001_first.upgrade,
    m0002_secretary.upgrade,
    m0003_paper_copy.upgrade,
    m0004_committee.upgrade,
    m0005_deadlines.upgrade,
    m0006_papers.upgrade,
    m0007_lists.upgrade,
    m0008_privacy.upgrade,
    m0009_true_papers.upgrade,
)
assert len(MIGRATIONS) == migrations.SCHEMA_VERSION


def version(connection: Connection) -> int:
    """Return the schema version a file has."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def migrate(connection: Connection) -> None:
    """Run the steps a file has not seen, inside the caller's transaction: all of them or none."""
    present = version(connection)
    if present >= migrations.SCHEMA_VERSION:
        return
    from alembic.operations import Operations  # loaded only when there is something to do
    from alembic.runtime.migration import MigrationContext

    operations = Operations(MigrationContext.configure(connection))
    for number, upgrade in enumerate(MIGRATIONS[present:], start=present + 1):
        upgrade(operations)
        connection.exec_driver_sql(f"PRAGMA user_version={number}")
    driver = connection.connection.driver_connection
    assert driver is not None
    seal.renew(driver)
