"""Step 8: what is noted beside the steps, what was erased, counts kept without names; the history cannot be rewritten.

The triggers hold for every program that opens the file, not only for ours; ``storage/erasing.py`` alone lifts them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

_GUARDED = ("step", "step_row", "event", "tombstone")


def upgrade(op: Operations) -> None:
    """Add the tables and guard the history."""
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("after_step", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("params", sa.String(), nullable=False),
        sa.Column("record", sa.String()),
        sa.Column("key", sa.Integer()),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
    )
    op.create_table(
        "tombstone",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
    )
    op.create_table(
        "ticked_column",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("column_key", sa.String(), nullable=False),
    )
    op.create_table(
        "kept_count",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("line_no", sa.Integer()),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("name", sa.String()),
        sa.Column("number", sa.Integer(), nullable=False),
    )
    for table in _GUARDED:
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER kept_{table}_{act.lower()} BEFORE {act} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'the history cannot be rewritten'); END"
            )
