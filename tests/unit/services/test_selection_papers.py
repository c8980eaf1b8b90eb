"""The papers of units and council say what the meetings and votes say, or tell what does not fit."""

from datetime import date
from typing import Any

import pytest

from dtt_desktop.documents.catalogue import BY_KEY
from dtt_desktop.domain.committee import CommitteeMember
from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.meetings import CouncilSession, UnitMeeting
from dtt_desktop.domain.money import BudgetLine
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.preflight import preflight
from dtt_desktop.services.workspace import Workspace

TODAY = date(2025, 7, 25)


def _said(workspace: Workspace, key: str) -> str:
    facts = read_facts(workspace)
    pages = BY_KEY[key].build(facts, [guest.key for guest in facts.roster])
    return "\n".join(text for page in pages for text in page.texts())


def _codes(workspace: Workspace, key: str) -> set[str]:
    return {f.code for f in preflight(workspace, read_facts(workspace), BY_KEY[key], None, TODAY)}


def _set_all(workspace: Workspace, record: type[Any], values: dict[str, object]) -> None:
    records.set_values(workspace, record, {row[0]: values for row in workspace.rows(record)})


def test_more_present_than_members_is_an_error(sample: Workspace) -> None:
    records.set_values(sample, CouncilSession, {1: {"present": 10}})
    assert "votes-present" in _codes(sample, "council_minutes")


def test_whom_the_council_refused_is_told_on_the_decision(sample: Workspace) -> None:
    assert _codes(sample, "award_decision") == set()
    nominee = next(n for n in read_facts(sample).nominees if n.status == "proposed" and n.council.entered)
    records.set_values(sample, Nominee, {nominee.key: {"council_agree": 0, "council_disagree": 4}})
    for key in ("award_decision", "submission", "council_minutes"):
        assert "council-against" in _codes(sample, key)


def test_votes_of_a_day_without_a_session_are_told(sample: Workspace) -> None:
    nominee = next(n for n in read_facts(sample).nominees if n.council.entered)
    records.set_values(sample, Nominee, {nominee.key: {"council_on": "2025-01-01"}})
    assert "council-day" in _codes(sample, "award_decision")


def test_a_later_session_does_not_take_the_votes_of_the_former(sample: Workspace) -> None:
    before = _said(sample, "council_minutes")
    later = {"held_on": "2025-08-12", "start_time": "08:00", "venue": "Phòng họp", "present": 3}
    records.add(sample, CouncilSession, later)
    assert _said(sample, "council_minutes") == before
    assert "12 tháng 8" in _said(sample, "council_invitation")
    nominee = next(n for n in read_facts(sample).nominees if n.council.entered)
    records.set_values(
        sample, Nominee, {nominee.key: {"council_on": "2025-08-12", "council_agree": 3, "council_disagree": 0}}
    )
    assert "12 tháng 8" in _said(sample, "council_minutes")


def test_unit_minutes_follow_their_own_meeting(sample: Workspace) -> None:
    unit = next(u.key for u in read_facts(sample).units if u.kind == "village")
    _set_all(sample, UnitMeeting, {"present": None, "summoned": 5, "venue": "Nhà văn hóa."})
    said = _said(sample, "unit_minutes")
    assert "-" not in said.split("vắng")[1][:4]
    assert "Nhà văn hóa.." not in said
    _set_all(sample, UnitMeeting, {"summoned": 90, "present": 80})
    mine = [n.key for n in read_facts(sample).nominees if n.unit_key == unit]
    records.set_values(
        sample,
        Nominee,
        {
            key: {
                "status": "nominated",
                "vote_summoned": None,
                "vote_present": None,
                "vote_agree": 40,
                "vote_disagree": 40,
            }
            for key in mine
        },
    )
    assert "50,00" in _said(sample, "unit_minutes")
    day = read_facts(sample).nominees
    held = len([n for n in day if n.votes.entered and n.unit_key])
    records.add(sample, UnitMeeting, {"unit_id": unit, "held_on": "2025-09-09"})
    assert "09 tháng 9" not in _said(sample, "unit_minutes")
    assert held == len([n for n in read_facts(sample).nominees if n.votes.entered and n.unit_key])


def test_votes_without_a_unit_are_asked_for(sample: Workspace) -> None:
    key = next(n.key for n in read_facts(sample).nominees if n.votes.entered)
    records.set_values(sample, Nominee, {key: {"unit_id": None}})
    assert _codes(sample, "unit_minutes") == {"missing-unit"}
    _set_all(sample, Nominee, {"unit_id": None})
    assert _codes(sample, "unit_minutes") == {"missing-unit"}


def test_bodies_of_the_party_have_papers_of_their_own(sample: Workspace) -> None:
    assert (
        "ĐẢNG ỦY" not in _said(sample, "unit_minutes").upper().replace("THƯỜNG TRỰC ĐẢNG ỦY", "").split("NƠI NHẬN")[0]
    )


def test_names_without_honorific_leave_no_hole(sample: Workspace) -> None:
    _set_all(sample, CommitteeMember, {"honorific": None})
    for key in ("ballot_count", "council_minutes", "council_invitation"):
        assert ":  " not in _said(sample, key)


def test_who_is_in_the_chair_signs_the_minutes(sample: Workspace) -> None:
    assert read_facts(sample).papers["conference_minutes"].signer.name == "Lộc Thị Minh Nguyệt"
    papers.set_paper(sample, "conference_minutes", "signer_id", "Phó Chủ tịch - Hoàng Văn Thắng")
    assert "chair-signer" in _codes(sample, "conference_minutes")
    records.set_values(sample, Conference, {1: {"chair": "Đồng chí Hoàng Văn Thắng, Phó Chủ tịch"}})
    assert "chair-signer" not in _codes(sample, "conference_minutes")


def test_the_report_before_the_council_says_nothing_of_its_votes(sample: Workspace) -> None:
    assert "Đạt tiêu chuẩn" in _said(sample, "summary_report")
    papers.set_paper(sample, "summary_report", "issued_on", "30/7/2025")
    assert "Đạt tiêu chuẩn" not in _said(sample, "summary_report")


@pytest.mark.parametrize("price", [0, 10**10])
def test_a_budget_of_nothing_and_of_too_much(sample: Workspace, price: int) -> None:
    _set_all(sample, BudgetLine, {"price": price, "quantity": 100_000})
    codes = _codes(sample, "budget_submission")
    assert ("missing-budget" in codes) is (price == 0)


def test_the_budget_says_how_a_bonus_comes_about(sample: Workspace) -> None:
    said = _said(sample, "budget_submission")
    assert "Hệ số 0,45 × 2.340.000 đồng" in said
    assert "Bằng chữ: Năm mươi hai triệu bốn trăm hai mươi nghìn đồng./." in said
