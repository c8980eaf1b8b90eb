"""Brings a conference file to the present schema: numbered steps, each atomic with its version."""

from __future__ import annotations

from collections.abc import Callable

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection

from dtt_desktop.storage.migrations import m0001_first

MIGRATIONS: tuple[Callable[[Operations], None], ...] = (m0001_first.upgrade,)
SCHEMA_VERSION = len(MIGRATIONS)


def version(connection: Connection) -> int:
    """Return the schema version a file has."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def migrate(connection: Connection) -> None:
    """Run the steps a file has not seen, inside the caller's transaction: all of them or none."""
    present = version(connection)
    if present >= SCHEMA_VERSION:
        return
    operations = Operations(MigrationContext.configure(connection))
    for number, upgrade in enumerate(MIGRATIONS[present:], start=present + 1):
        upgrade(operations)
        connection.exec_driver_sql(f"PRAGMA user_version={number}")
