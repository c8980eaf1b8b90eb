"""Step 9: the facts papers used to say without having them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add the columns."""
    op.add_column("paper_copy", sa.Column("symbol", sa.String()))
