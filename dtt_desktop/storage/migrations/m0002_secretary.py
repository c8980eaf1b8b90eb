"""Step 2: who writes the minutes of the conference."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add the secretary of the conference."""
    op.add_column("conference", sa.Column("secretary", sa.String()))
