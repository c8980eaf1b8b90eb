"""What is wrong with a paper before it goes out, each with the cell that mends it."""

from datetime import date
from typing import Any

import pytest

from dtt_desktop.documents.catalogue import BY_KEY
from dtt_desktop.domain.conference import Conference, LegalBasis, Paper, Signer
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.meetings import CouncilSession
from dtt_desktop.domain.messages import sentence
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.plan import TaskAssignment
from dtt_desktop.services import papers, records, register
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.findings import Finding
from dtt_desktop.services.preflight import preflight
from dtt_desktop.services.workspace import Workspace

TODAY = date(2025, 7, 25)


def _found(workspace: Workspace, key: str, keys: list[int] | None = None, today: date = TODAY) -> list[Finding]:
    found = preflight(workspace, read_facts(workspace), BY_KEY[key], keys, today)
    for finding in found:
        assert "{" not in sentence(finding.code, finding.params)
        assert "{" not in sentence(finding.code, finding.params, "en")
    return found


def _codes(workspace: Workspace, key: str, keys: list[int] | None = None, today: date = TODAY) -> list[str]:
    return [finding.code for finding in _found(workspace, key, keys, today)]


def _set(workspace: Workspace, key: str, values: dict[str, Any]) -> None:
    for field, typed in values.items():
        papers.set_paper(workspace, key, field, typed)


def test_the_sample_is_in_order(sample: Workspace) -> None:
    for key, kind in BY_KEY.items():
        found = [f for f in _found(sample, key) if f.code not in ("text-shrunk", "no-emblem", "party-minutes")]
        ahead = [f for f in found if f.code == "conference-ahead"]  # what tells of the day is early in July
        assert len(ahead) == (kind.stage == "after"), kind.key
        assert found == ahead, kind.key


def test_missing_facts_are_errors(sample: Workspace) -> None:
    records.set_values(sample, Conference, {1: {"venue": None}})
    (finding,) = _found(sample, "change_notice")
    assert (finding.severity, finding.code) == ("error", "missing-venue")
    assert finding.where is not None
    assert (finding.where.table, finding.where.field) == ("conference", "venue")


def test_a_number_another_paper_has_is_an_error(sample: Workspace) -> None:
    register.issue(sample, "public_notice", 12, "2025-08-05", TODAY)
    _set(sample, "change_notice", {"number": "12", "issued_on": "6/8/2025"})
    (finding,) = _found(sample, "change_notice")
    assert (finding.severity, finding.code) == ("error", "number-used")


@pytest.mark.parametrize(
    ("number", "day", "told"), [("15", "4/8/2025", True), ("11", "6/8/2025", True), ("15", "6/8/2025", False)]
)
def test_numbers_follow_the_dates(sample: Workspace, number: str, day: str, told: bool) -> None:
    register.issue(sample, "public_notice", 12, "2025-08-05", TODAY)
    _set(sample, "change_notice", {"number": number, "issued_on": day})
    assert ("number-order" in _codes(sample, "change_notice")) is told


@pytest.mark.parametrize(
    ("key", "mode", "signer", "code"),
    [
        ("award_decision", "tm", 2, "sign-own"), ("award_decision", "head", 2, None),
        ("plan", "tm", 1, "sign-post"), ("plan", "tm", 2, None), ("plan", "tm_kt", 1, None),
        ("plan", "tm_kt", 2, "sign-post"), ("plan", "committee_seal", 1, "sign-committee"),
    ],
)  # fmt: skip
def test_the_signing_form_fits_paper_and_post(
    sample: Workspace, key: str, mode: str, signer: int, code: str | None
) -> None:
    place = Paper.column_keys.index("document")
    if not any(row[place] == key for row in sample.rows(Paper)):
        papers.set_paper(sample, key, "sign_mode", mode)
    row = next(row for row in sample.rows(Paper) if row[place] == key)
    records.set_values(sample, Paper, {row[0]: {"sign_mode": mode, "signer_id": signer}})
    assert _codes(sample, key) == ([code] if code else [])


def test_a_basis_no_longer_in_force_is_told(sample: Workspace) -> None:
    row = next(row for row in sample.rows(LegalBasis) if "98/2023" in row[LegalBasis.column_keys.index("title")])
    records.set_typed(sample, LegalBasis, row[0], {"documents": "Quyết định khen thưởng"})
    found = [f for f in _found(sample, "award_decision") if f.code == "basis-not-in-force"]
    assert [f.where and f.where.key for f in found] == [row[0]]


def test_deadlines_of_the_plan(sample: Workspace) -> None:
    assert "paper-late" not in _codes(sample, "dossier_letter", today=date(2025, 7, 31))
    assert "paper-late" in _codes(sample, "dossier_letter", today=date(2025, 8, 1))
    task = next(
        row for row in sample.rows(TaskAssignment) if "Sở Nội vụ" in row[TaskAssignment.column_keys.index("task")]
    )
    records.set_values(sample, TaskAssignment, {task[0]: {"done_on": "2025-07-30"}})
    assert "paper-late" not in _codes(sample, "dossier_letter", today=date(2025, 8, 1))
    _set(sample, "plan", {"issued_on": "16/8/2025"})
    assert "paper-after" in _codes(sample, "plan")


def test_the_same_person_twice_is_told_once(sample: Workspace) -> None:
    first, second, third = read_facts(sample).roster[:3]
    records.set_values(
        sample, Delegate, {second.key: {"full_name": first.full_name, "workplace": first.workplace, "unit_id": None}}
    )
    found = [f for f in _found(sample, "invitation") if f.code == "same-name-twice"]
    assert [f.where and f.where.key for f in found] == [second.key]
    assert _codes(sample, "invitation", [third.key]) == []


def test_what_is_printed_smaller_or_does_not_fit_leads_to_its_cell(sample: Workspace) -> None:
    guest = read_facts(sample).roster[0]
    records.set_values(
        sample, Delegate, {guest.key: {"full_name": "Nguyễn Hoàng Phương Thảo Nguyên Anh Thư Hoàng Ngọc Bảo"}}
    )
    (finding,) = _found(sample, "badge", [guest.key])
    assert (finding.code, finding.where and finding.where.key) == ("text-shrunk", guest.key)
    records.set_values(sample, Delegate, {guest.key: {"full_name": f"A{'w' * 110}"}})
    assert "text-overflow" in _codes(sample, "badge", [guest.key])


def test_letters_the_faces_lack_are_named(sample: Workspace) -> None:
    guest = read_facts(sample).roster[0]
    records.set_values(sample, Delegate, {guest.key: {"position": "Trưởng thôn 漢"}})
    found = [f for f in _found(sample, "badge", [guest.key]) if f.code == "letters-missing"]
    assert [(f.params["letters"], f.where and f.where.field) for f in found] == [("漢", "position")]


def test_a_signature_wider_than_its_column_is_told(sample: Workspace) -> None:
    records.set_values(sample, Signer, {1: {"full_name": "W" * 50}})
    (finding,) = [f for f in _found(sample, "plan") if f.code == "text-overflow"]
    assert finding.where is not None
    assert finding.where.table == "signer"


def test_copies_out_of_date_are_told(sample: Workspace) -> None:
    register.note_printed(sample, "invitation", TODAY)
    records.set_values(sample, Conference, {1: {"venue": "Nhà văn hóa xã"}})
    (finding,) = [f for f in _found(sample, "invitation") if f.code == "paper-stale"]
    assert finding.params["count"] == 150


def test_votes_of_the_council_make_up_those_present(sample: Workspace) -> None:
    nominee = next(n for n in read_facts(sample).nominees if n.council.entered)
    records.set_values(sample, Nominee, {nominee.key: {"council_agree": 9}})
    found = [f for f in _found(sample, "council_minutes") if f.code == "votes-sum"]
    assert [f.where and f.where.key for f in found] == [nominee.key]


def test_without_a_quorum_there_are_no_minutes(sample: Workspace) -> None:
    records.set_values(sample, CouncilSession, {1: {"present": 2}})
    assert _codes(sample, "council_minutes") == ["no-quorum"]
    records.set_values(sample, CouncilSession, {1: {"present": 2, "written": 1}})
    assert "no-quorum" not in _codes(sample, "council_minutes")
