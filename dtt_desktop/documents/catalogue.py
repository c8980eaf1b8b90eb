"""All document types, in the order the clerk needs them."""

from __future__ import annotations

from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.types import (
    award_decision,
    award_register,
    badge,
    ballot,
    ballot_count,
    bonus_list,
    budget_submission,
    certificate,
    certificate_on_stock,
    change_notice,
    conference_minutes,
    council,
    council_invitation,
    council_minutes,
    credentials,
    desk_program,
    dossier_letter,
    envelope,
    invitation,
    label,
    meal_list,
    name_plate,
    nomination_call,
    organising_committee,
    plan,
    program,
    proof_sheet,
    public_notice,
    reminder,
    result_report,
    roster,
    roster_by_seat,
    roster_by_unit,
    ruler,
    sign_in,
    submission,
    summary_report,
    thank_you,
    unit_minutes,
    unit_minutes_form,
    upper_delegates,
    verification,
)

KINDS: tuple[DocumentKind, ...] = tuple(
    module.KIND
    for module in (
        plan, organising_committee, council, nomination_call, unit_minutes_form, unit_minutes, reminder,
        budget_submission, dossier_letter, summary_report, verification,
        council_invitation, ballot, ballot_count, council_minutes, public_notice, submission, award_decision,
        roster, program, invitation, envelope, label, change_notice, proof_sheet,
        desk_program, roster_by_unit, roster_by_seat, sign_in, certificate, certificate_on_stock, ruler, badge,
        name_plate, bonus_list, meal_list,
        conference_minutes, credentials,
        upper_delegates, result_report, thank_you, award_register,
    )
)  # fmt: skip
BY_KEY: dict[str, DocumentKind] = {kind.key: kind for kind in KINDS}
