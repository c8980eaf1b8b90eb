"""Step 4: the members of the organising committee and of the council."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add the members."""
    op.create_table(
        "committee_member",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("line_no", sa.Integer()),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("full_name", sa.String(), nullable=False),
        sa.Column("honorific", sa.String()),
        sa.Column("post", sa.String()),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("duty", sa.String()),
    )
