"""All document types, in the order the clerk needs them."""

from __future__ import annotations

from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.types import (
    award_decision,
    award_register,
    badge,
    certificate,
    change_notice,
    conference_minutes,
    council,
    credentials,
    desk_program,
    envelope,
    invitation,
    label,
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
    roster_by_unit,
    sign_in,
    submission,
    upper_delegates,
    verification,
)

KINDS: tuple[DocumentKind, ...] = tuple(
    module.KIND
    for module in (
        plan, organising_committee, council, nomination_call, reminder, verification, public_notice, submission,
        award_decision, roster, program,
        invitation, envelope, label, change_notice, proof_sheet,
        desk_program, roster_by_unit, sign_in, certificate, badge, name_plate, conference_minutes, credentials,
        upper_delegates, result_report, award_register,
    )
)  # fmt: skip
BY_KEY: dict[str, DocumentKind] = {kind.key: kind for kind in KINDS}
