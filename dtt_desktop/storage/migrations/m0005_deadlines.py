"""Step 5: by when units nominate, how long the list is on show; an older file gets what was fixed before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add both to the conference."""
    op.add_column("conference", sa.Column("nominate_by", sa.String()))
    op.add_column("conference", sa.Column("notice_days", sa.Integer()))
    op.execute("UPDATE conference SET nominate_by = 'D-17', notice_days = 5")
