"""Step 3: the copies of papers that were printed or issued."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add the register of copies."""
    op.create_table(
        "paper_copy",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("recipient_key", sa.Integer()),
        sa.Column("recipient", sa.String()),
        sa.Column("listed", sa.String()),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("made_on", sa.String()),
        sa.Column("number", sa.Integer()),
        sa.Column("issued_on", sa.String()),
        sa.Column("reason", sa.String()),
        sa.Column("sha256", sa.String()),
        sa.Column("said", sa.String(), nullable=False),
    )
