"""Step 7: decisions on lists and persons, targets of the composition, when a unit was reminded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add the tables and the column."""
    op.create_table(
        "remembered",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String()),
    )
    op.create_table(
        "composition_target",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("line_no", sa.Integer()),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("value", sa.String()),
        sa.Column("minimum", sa.Integer()),
        sa.Column("maximum", sa.Integer()),
        sa.Column("measure", sa.String(), nullable=False),
    )
    op.add_column("unit", sa.Column("reminded_on", sa.String()))
