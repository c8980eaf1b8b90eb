"""Step 1: every family of records, and the history of steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

# Text unless said otherwise: ``:number``, ``:flag``, ``:table`` for the id of a record there; ``!`` must be filled.
_TABLES = {
    "conference": """
        name! ordinal term_from:number term_to:number review_from:number review_to:number date
        date_is_tentative:flag start_time end_time venue max_delegates:number
        exemplar_percent:number tolerance_points:number chair invitation_note upper_congress
        upper_congress_date upper_delegates:number is_sample:flag
    """,
    "agency": """
        name! short_name letterhead! parent place! province symbol! drafting_unit drafting_symbol
        size_profile!
    """,
    "signer": """
        line_no:number full_name post! valid_from valid_to
    """,
    "legal_basis": """
        line_no:number title! issued_on issuer about valid_from valid_to formula documents
    """,
    "paper": """
        document! number:number issued_on signer_id:signer sign_mode
    """,
    "recipient": """
        line_no:number document! name! note
    """,
    "plan_item": """
        line_no:number section! text!
    """,
    "task": """
        line_no:number owner! mode task! due done_on note
    """,
    "unit": """
        line_no:number name! kind former_commune contact phone allotted:number sent_on received_on
        note
    """,
    "nominee": """
        full_name! honorific sex birth ethnicity religion is_party_member:flag party_date position
        unit_id:unit workplace village former_commune sector economic_component
        is_direct_worker:flag on_state_payroll:flag general_education qualification political_theory
        phone citizen_id kind! status! representative has_minutes:flag has_report:flag meeting_on
        vote_summoned:number vote_present:number vote_agree:number vote_disagree:number
        vote_abstain:number achievement_summary prior_awards proposed_award hold_reason upper_kind
        note sort_key! search!
    """,
    "delegate": """
        full_name! honorific sex birth ethnicity religion is_party_member:flag party_date position
        unit_id:unit workplace village former_commune sector economic_component
        is_direct_worker:flag on_state_payroll:flag general_education qualification political_theory
        phone citizen_id delegate_group! reply! protocol_rank:number invitation_no:number invited_on
        seat_no badge_no nominee_id:nominee represents_collective_id:nominee note sort_key! search!
    """,
    "program_item": """
        line_no:number fixed_start minutes:number title! lead kind is_internal:flag note
    """,
}


def upgrade(op: Operations) -> None:
    """Create the tables of the first version."""
    for table, columns in _TABLES.items():
        op.create_table(table, sa.Column("id", sa.Integer(), primary_key=True), *map(_column, columns.split()))
    op.create_table(
        "step",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("params", sa.String(), nullable=False),
        sa.Column("target", sa.Integer(), sa.ForeignKey("step.id")),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
    )
    op.create_table(
        "step_row",
        sa.Column("step", sa.Integer(), sa.ForeignKey("step.id"), primary_key=True),
        sa.Column("seq", sa.Integer(), primary_key=True),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("before", sa.String()),
        sa.Column("after", sa.String()),
        sqlite_with_rowid=False,
    )


def _column(words: str) -> sa.Column[object]:
    name, _, kind = words.rstrip("!").partition(":")
    filled = words.endswith("!")
    if kind == "number":
        return sa.Column(name, sa.Integer(), nullable=not filled)
    if kind == "flag":
        return sa.Column(name, sa.Boolean(), nullable=not filled)
    if kind:
        target = sa.ForeignKey(f"{kind}.id", deferrable=True, initially="DEFERRED")
        return sa.Column(name, sa.Integer(), target, nullable=not filled)
    return sa.Column(name, sa.String(), nullable=not filled)
