"""What the next conference takes from the last: every column of every family is decided, none goes along by itself."""

from pathlib import Path

import pytest

from dtt_desktop.domain.conference import CONFERENCE_ID, Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.remembered import Remembered
from dtt_desktop.domain.schema import FAMILIES
from dtt_desktop.domain.targets import CompositionTarget
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import records
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.founding import _LEFT_BEHIND, _OF_ITS_TIME, may_go_along, renew
from dtt_desktop.services.lists.intake import Intake
from dtt_desktop.services.lists.taking import carry_out
from dtt_desktop.services.workspace import Workspace

KEPT = {
    "composition_target": """id line_no maximum measure minimum subject value""",
    "agency": """accountant committee_symbol drafter drafting_symbol drafting_unit id letterhead list_maker name parent place province rounding short_name size_profile symbol""",
    "signer": """full_name id line_no post valid_from valid_to""",
    "legal_basis": """about documents formula id issued_on issuer line_no title valid_from valid_to""",
    "recipient": """document id line_no name note""",
    "plan_item": """id line_no section text""",
    "committee_member": """body duty full_name honorific id line_no post role""",
    "unit": """contact former_commune id kind line_no name note phone symbol""",
    "paper": """document id sign_mode signer_id""",
    "task": """document due id line_no mode note owner task""",
    "program_item": """fixed_start id is_internal kind lead line_no minutes note title""",
    "base_salary": """amount basis id line_no valid_from valid_to""",
    "award_rate": """award basis coefficient id line_no nominee_kind valid_from valid_to""",
    "budget_line": """basis fund id line_no name price section source unit_word""",
    "wording": """document id phrase recipient_key text""",
    "card_field": """align id line_no lines on_stock part size width x y""",
    "remembered": """id key topic value""",
    "picture": """data id name""",
    "delegate": """birth citizen_id delegate_group economic_component ethnicity former_commune full_name general_education honorific id is_direct_worker is_party_member on_state_payroll party_date phone political_theory position protocol_rank qualification religion sector sex unit_id village workplace""",
    "conference": """age_bands chair date date_is_tentative end_time exemplar_percent id invitation_note max_delegates name nominate_by notice_days remind_by secretary start_time tolerance_points upper_congress venue verify_by""",
}
STAYS = {"paper_copy", "kept_count", "ticked_column", "unit_meeting", "council_session", "nominee"}


def test_every_family_is_taken_along_or_stays() -> None:
    assert set(KEPT) | STAYS == {family.__tablename__ for family in FAMILIES}


@pytest.mark.parametrize("family", [*_LEFT_BEHIND, Conference], ids=lambda family: family.__tablename__)
def test_every_column_is_decided(family: type[Record]) -> None:
    """A column declared later fails here until somebody says whether it is of its time."""
    left = _OF_ITS_TIME if family is Conference else _LEFT_BEHIND[family]
    assert left <= set(family.stored_keys)
    assert set(family.stored_keys) == left | set(KEPT[family.__tablename__].split())


def test_answers_votes_and_substitutes_stay_behind(sample: Workspace, tmp_path: Path) -> None:
    guest = next(row[0] for row in sample.rows(Delegate) if "exemplar" not in row)
    records.set_values(sample, Delegate, {
        guest: {"reply": "substituted", "substitute_name": "Quách Thị Thay", "substitute_sex": "female"},
    })  # fmt: skip
    records.set_values(
        sample, Conference, {CONFERENCE_ID: {"vote_present": 140, "vote_agree": 139, "remind_by": "2025-08-01"}}
    )
    unit = sample.rows(Unit)[0][0]
    records.set_values(sample, Unit, {unit: {"reminded_on": "2025-07-20"}})
    path = tmp_path / "sau.dtt"
    renew(sample, path, "Hội nghị điển hình tiên tiến", "2026-08-15")
    new = Workspace.open(path)
    conference = new.one(Conference)
    assert (conference["vote_present"], conference["ordinal"], conference["term_from"]) == (None, None, None)
    assert conference["remind_by"] == "2026-08-01"
    answers = {
        key: {row[Delegate.column_keys.index(key)] for row in new.rows(Delegate)}
        for key in ("reply", "substitute_name")
    }
    assert answers == {"reply": {"planned"}, "substitute_name": {None}}
    assert {row[Unit.column_keys.index("reminded_on")] for row in new.rows(Unit)} == {None}
    new.close()


def _remembering(workspace: Workspace) -> None:
    rows = [("header", "0|ho va ten khai sinh", "full_name"), ("alias", "ethnicity|tay", "Tày")]
    for topic, key, value in [*rows, ("not_same", "delegate:1|delegate:2", None)]:
        records.add(workspace, Remembered, {"topic": topic, "key": key, "value": value})
    target = {"subject": "sex", "value": "Nữ", "minimum": 30, "measure": "percent"}
    records.add(workspace, CompositionTarget, target)


@pytest.mark.parametrize("leave", [(), ("remembered",), ("composition_target",), ("remembered", "composition_target")])
def test_what_the_lists_taught_goes_along_unless_it_is_left(
    workspace: Workspace, tmp_path: Path, leave: tuple[str, ...]
) -> None:
    _remembering(workspace)
    assert may_go_along(workspace) == {"composition_target": 1, "remembered": 2}
    renew(workspace, tmp_path / "sau.dtt", "Hội nghị", "2026-08-15", leave)
    new = Workspace.open(tmp_path / "sau.dtt")
    held = [(row["topic"], row["key"], row["value"]) for row in dump(new)["decisions"]]
    targets = len(new.rows(CompositionTarget))
    new.close()
    wanted = [("header", "0|ho va ten khai sinh", "full_name"), ("alias", "ethnicity|tay", "Tày")]
    assert held == ([] if "remembered" in leave else wanted)
    assert targets == (0 if "composition_target" in leave else 1)


def test_a_spelling_decided_for_one_conference_is_known_to_the_next(workspace: Workspace, tmp_path: Path) -> None:
    sheet = tmp_path / "ds.csv"
    sheet.write_text("Họ và tên,Dân tộc,Đơn vị\nNông Văn Mạn,Tai Dăm xyz,Thôn Bản Chu\n", encoding="utf-8")
    intake = Intake.of_file(workspace, sheet, "delegates")
    assert intake.plan.outside, "not on the list of ethnic groups"
    (key, text), _ = next(iter(intake.plan.outside.items()))
    intake.set_alias(key, text, "Tày")
    carry_out(workspace, [intake])
    renew(workspace, tmp_path / "sau.dtt", "Hội nghị", "2026-08-15")
    new = Workspace.open(tmp_path / "sau.dtt")
    again = Intake.of_file(new, sheet, "delegates")
    assert [row.values["ethnicity"] for row in again.plan.rows] == ["Tày"]
    assert not again.plan.outside
    new.close()
