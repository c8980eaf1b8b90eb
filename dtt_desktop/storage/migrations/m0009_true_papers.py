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
    op.add_column("agency", sa.Column("drafter", sa.String()))
    for name in ("substitute_name", "substitute_sex", "substitute_position"):
        op.add_column("delegate", sa.Column(name, sa.String()))
    _limits_become_paragraphs(op)


def _limits_become_paragraphs(op: Operations) -> None:
    """Keep the two sentences on the number of delegates, until now phrases of the plan, as paragraphs of it."""
    held = op.get_bind()
    if not held.scalar(sa.text("SELECT count(*) FROM plan_item")):
        return
    limit, share = held.execute(sa.text("SELECT max_delegates, exemplar_percent FROM conference")).one()
    usual = (
        (
            "shares", share,
            "Đại biểu điển hình tiên tiến khoảng {tỷ lệ điển hình}%; khách mời và đại biểu lãnh đạo khoảng "
            "{tỷ lệ còn lại}%.",
        ),
        ("limit", limit, "Tổng số đại biểu không quá {số tối đa} người."),
    )  # fmt: skip
    own = sa.text("SELECT phrase, text FROM wording WHERE document = 'plan' AND recipient_key IS NULL")
    said: dict[str, str | None] = {row.phrase: row.text for row in held.execute(own)}
    last = held.scalar(sa.text("SELECT max(coalesce(line_no, 0)) FROM plan_item")) or 0
    for place, (phrase, known, text) in enumerate(usual, start=1):
        if known is not None:
            row = {"line": last + place, "text": said.get(phrase) or text}
            held.execute(sa.text("INSERT INTO plan_item (line_no, section, text) VALUES (:line, 'number', :text)"), row)
    held.execute(sa.text("DELETE FROM wording WHERE document = 'plan' AND phrase IN ('limit', 'shares', 'list')"))
