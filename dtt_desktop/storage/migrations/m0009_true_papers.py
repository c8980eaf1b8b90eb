"""Step 9: the facts papers used to say without having them; a mark beside every row (``storage/seal.py``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


_TEXTS = {
    "unit": ("symbol",),
    "agency": ("committee_symbol", "list_maker", "accountant"),
    "conference": ("remind_by", "verify_by"),
    "unit_meeting": ("absent", "tellers"),
    "council_session": ("absent", "tellers"),
}


def upgrade(op: Operations) -> None:
    """Add the columns."""
    op.create_table(
        "seal",
        sa.Column("record", sa.String(), primary_key=True),
        sa.Column("key", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("mark", sa.Integer(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.add_column("paper_copy", sa.Column("symbol", sa.String()))
    for table, keys in _TEXTS.items():
        for key in keys:
            op.add_column(table, sa.Column(key, sa.String()))
    for key in ("vote_present", "vote_agree", "vote_disagree"):
        op.add_column("conference", sa.Column(key, sa.Integer()))
    op.execute("UPDATE agency SET committee_symbol = 'BTC'")  # what letters of thanks were issued under so far
