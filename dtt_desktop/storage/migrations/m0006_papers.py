"""Step 6: what the papers of council, units and budget rest on; wording, certificates, the life of copies.

An older file gets the base salaries, coefficients and places of the certificate that were known when this was written.
The ids of delegates are never given twice from now on: copies of papers point at them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

_TABLES = {
    "unit_meeting": "line_no:number unit_id:unit! held_on start_time end_time venue summoned:number present:number "
    "chair secretary method!",
    "council_session": "line_no:number held_on start_time end_time venue present:number written:number method! "
    "quorum! threshold! vote_base! note",
    "base_salary": "line_no:number amount:number! valid_from valid_to basis",
    "award_rate": "line_no:number award! nominee_kind! coefficient! valid_from valid_to basis",
    "budget_line": "line_no:number section! name! unit_word source quantity:number price:number fund! basis "
    "actual:number",
    "wording": "document! phrase! recipient_key:number text",
    "card_field": "line_no:number part! x! y! width! size! align! lines:number! on_stock:flag",
    "picture": "name! data!",
}
_COLUMNS = {
    "conference": "replaced_council age_bands",
    "task": "document",
    "nominee": "council_on council_agree:number council_disagree:number council_abstain:number",
    "paper_copy": "signed_on delivered_on delivered_to answer substitute",
}
_SALARIES = (
    (2_340_000, "2024-07-01", "2026-06-30", "Nghị định số 73/2024/NĐ-CP"),
    (2_530_000, "2026-07-01", None, "Nghị định số 161/2026/NĐ-CP"),
)
_RATES = (
    ("certificate", "individual", "0.3"), ("certificate", "household", "0.45"), ("certificate", "collective", "0.6"),
    ("merit_certificate", "individual", "1.5"), ("merit_certificate", "collective", "3"),
)  # fmt: skip
_FIELDS = (
    ("state", 30, 42, 237, 13, "center", 1, False), ("motto", 30, 48, 237, 14, "center", 1, False),
    ("giver", 25, 60, 247, 20, "center", 1, False), ("gives", 25, 71, 247, 16, "center", 1, False),
    ("award", 25, 79, 247, 44, "center", 1, False), ("name", 25, 102, 247, 28, "center", 1, True),
    ("place", 30, 115, 237, 16, "center", 1, True), ("merit", 35, 124, 227, 16, "center", 2, True),
    ("decision", 22, 152, 105, 13, "left", 1, True), ("decided_on", 22, 159, 105, 13, "left", 1, True),
    ("gold_book", 22, 166, 105, 13, "left", 1, True), ("place_date", 165, 145, 110, 14, "center", 1, True),
    ("authority", 165, 152, 110, 14, "center", 1, True), ("signer", 165, 190, 110, 14, "center", 1, True),
)  # fmt: skip
_TYPES: dict[str, type[Any]] = {"number": sa.Integer, "flag": sa.Boolean, "": sa.String}


def upgrade(op: Operations) -> None:
    """Add tables and columns, fill the dated data in, never give a delegate's id again."""
    for table, columns in _TABLES.items():
        op.create_table(table, sa.Column("id", sa.Integer(), primary_key=True), *map(_column, columns.split()))
    for table, columns in _COLUMNS.items():
        for column in columns.split():
            op.add_column(table, _column(column))
    op.add_column("agency", sa.Column("rounding", sa.String(), nullable=False, server_default="up_10k"))
    op.execute("UPDATE conference SET age_bands = '30, 40, 50, 60'")
    if op.get_bind().exec_driver_sql("SELECT count(*) FROM conference").scalar():
        _fill(op)
    with op.batch_alter_table("delegate", recreate="always", table_kwargs={"sqlite_autoincrement": True}):
        pass


def _column(words: str) -> sa.Column[Any]:
    name, _, kind = words.rstrip("!").partition(":")
    points_at = [] if kind in _TYPES else [sa.ForeignKey(f"{kind}.id", deferrable=True, initially="DEFERRED")]
    return sa.Column(name, _TYPES.get(kind, sa.Integer)(), *points_at, nullable=not words.endswith("!"))


def _fill(op: Operations) -> None:
    decree = "Nghị định số 152/2025/NĐ-CP, Điều 54"
    rows: dict[str, list[dict[str, Any]]] = {
        "base_salary": [
            {"amount": amount, "valid_from": first, "valid_to": last, "basis": basis}
            for amount, first, last, basis in _SALARIES
        ],
        "award_rate": [
            {"award": award, "nominee_kind": kind, "coefficient": rate, "valid_from": "2025-07-01", "basis": decree}
            for award, kind, rate in _RATES
        ],
        "card_field": [
            dict(zip(("part", "x", "y", "width", "size", "align", "lines", "on_stock"), map(_kept, row), strict=True))
            for row in _FIELDS
        ],
    }
    for table, made in rows.items():
        target = sa.table(table, *(sa.column(key) for key in ("line_no", *made[0])))
        op.bulk_insert(target, [{"line_no": i, **row} for i, row in enumerate(made, start=1)])


def _kept(value: Any) -> Any:
    """Return measures as the file keeps them: text, so that half millimetres are exact."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) and value > 6 else value
