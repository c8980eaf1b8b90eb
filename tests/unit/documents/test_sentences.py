"""Sentences that depend on the data: what a letter cites, by when, how many, and what is not there is not said."""

import re

import pytest

from dtt_desktop.domain.conference import Conference, LegalBasis, Paper
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace
from tests.unit.documents.test_people_on_paper import found, said

PLAN = "Kế hoạch số\u00a008/KH-UBND ngày 24 tháng 7 năm 2025 của Ủy ban nhân dân xã Lợi Bác"


def _number(workspace: Workspace, kind: str, number: int, day: str) -> None:
    papers.set_paper(workspace, kind, "number", str(number))
    papers.set_paper(workspace, kind, "issued_on", day)


def _keep(workspace: Workspace, kinds: set[str], most: int = 99) -> None:
    """Leave only nominees of some kinds to be commended, ``most`` of them."""
    place = {key: i for i, key in enumerate(Nominee.column_keys)}
    left = 0
    for row in workspace.rows(Nominee):
        in_order = row[place["status"]] in ("passed", "proposed", "decided", "complete")
        if in_order and (row[place["kind"]] not in kinds or left >= most):
            records.set_values(workspace, Nominee, {row[0]: {"status": "withdrawn"}})
        elif row[place["status"]] in ("passed", "proposed") and row[place["proposed_award"]] == "certificate":
            left += 1


@pytest.mark.parametrize(
    "kind", ["nomination_call", "organising_committee", "award_decision", "submission", "budget_submission"]
)
def test_each_rests_on_the_plan(sample: Workspace, kind: str) -> None:
    assert PLAN in said(sample, kind)


def test_the_call_has_a_deadline_and_its_forms_and_says_nothing_twice(sample: Workspace) -> None:
    text = said(sample, "nomination_call")
    assert f"Thực hiện {PLAN} về việc tổ chức " in text
    assert "chậm nhất ngày 29 tháng 7 năm 2025" in text
    assert "mẫu biên bản họp bình xét" in text
    assert text.count("công khai, dân chủ") == 1


def test_no_deadline_is_a_day_earlier_by_its_words(sample: Workspace) -> None:
    """A date that is itself the last day is never called "trước ngày"."""
    for kind in ("nomination_call", "reminder", "verification", "public_notice", "council_invitation"):
        assert not re.search(r"trước ngày \d", said(sample, kind)), kind


def test_a_reminder_names_the_first_letter_and_a_new_deadline(sample: Workspace) -> None:
    _number(sample, "nomination_call", 41, "25/7/2025")
    text = said(sample, "reminder")
    assert "Công văn số\u00a041/UBND-VHXH ngày 25 tháng 7 năm 2025" in text
    assert "chậm nhất ngày 31 tháng 7 năm 2025" in text
    assert "có tên trên" not in text, "one unit is named, not counted"
    assert "đề nghị đơn vị khẩn trương" in text
    records.add(sample, Unit, {"name": "Xóm Bản Gủn", "kind": "village", "allotted": 2})
    text = said(sample, "reminder")
    assert "Đến nay 02 đơn vị có tên trên chưa gửi danh sách" in text
    assert "đề nghị các đơn vị có tên trên khẩn trương" in text
    records.set_values(sample, Conference, {1: {"remind_by": None}})
    assert "missing-remind-by" in found(sample, "reminder")


def test_a_request_to_verify_says_by_when_and_who_is_meant(sample: Workspace) -> None:
    text = said(sample, "verification")
    assert "chậm nhất ngày 03 tháng 8 năm 2025" in text
    person = next(n for n in read_facts(sample).nominees if n.kind == "individual" and n.status == "complete")
    assert f"\n{person.named}\n{person.born}\n" in text
    assert len(person.born) == 4
    records.set_values(sample, Nominee, {person.key: {"birth": None}})
    assert "no-birth" in found(sample, "verification")
    records.set_values(sample, Conference, {1: {"verify_by": None}})
    assert "missing-verify-by" in found(sample, "verification")


@pytest.mark.parametrize(
    ("kinds", "said_as", "never"),
    [
        ({"collective", "household"}, "tập thể, hộ gia đình", "cá nhân"),
        ({"collective", "individual"}, "tập thể, cá nhân", "hộ gia đình"),
        ({"individual"}, "cá nhân", "hộ gia đình"),
        ({"household"}, "hộ gia đình", "cá nhân"),
    ],
)
def test_who_is_not_there_is_not_spoken_of(sample: Workspace, kinds: set[str], said_as: str, never: str) -> None:
    _keep(sample, kinds)
    text = said(sample, "award_decision")
    assert f"Về việc tặng Giấy khen cho {said_as} điển hình tiên tiến" in text
    assert f"{said_as[:1].upper()}{said_as[1:]} có tên tại Điều 1 được thưởng tiền" in text
    assert f"các đơn vị liên quan và {said_as} có tên tại Điều 1" in text
    assert never not in text.lower()
    for kind in ("public_notice", "verification"):
        assert never not in said(sample, kind).lower().replace("tổ chức, cá nhân (nếu có)", ""), kind  # who may object
    assert f"cho ý kiến đối với {said_as} đề nghị" in said(sample, "verification")


def test_one_person_alone(sample: Workspace) -> None:
    _keep(sample, {"individual"}, most=1)
    text = said(sample, "award_decision")
    assert "cho 01 cá nhân đã có thành tích" in text
    assert "Danh sách này có 01 cá nhân./." in text
    assert "(theo Phụ lục kèm theo)" in text
    assert "tập thể" not in text


def test_a_submission_cites_law_decree_plan_and_what_it_costs(sample: Workspace) -> None:
    text = said(sample, "submission")
    assert "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;" in text
    assert "Căn cứ Nghị định số 152/2025/NĐ-CP" in text
    assert "98/2023" not in text
    assert re.search(r"Căn cứ Kế hoạch [^\n]*\.\n", text), "the last ground ends with a stop"
    facts = read_facts(sample)
    total = sum(
        facts.bonuses["certificate", n.kind].amount for n in facts.nominees
        if n.award_key == "certificate" and n.status in ("passed", "proposed", "decided")
    )  # fmt: skip
    assert f"Tổng số tiền thưởng kèm theo Giấy khen: {total:,} đồng".replace(",", ".") in text
    rows = [row for row in sample.rows(LegalBasis) if "Nghị định số 152" in row[LegalBasis.column_keys.index("title")]]
    records.set_values(sample, LegalBasis, {rows[0][0]: {"valid_to": "2025-07-02"}})
    assert "152/2025" not in said(sample, "submission")


def test_a_letter_of_thanks_is_no_official_letter(sample: Workspace) -> None:
    assert "Về việc" not in said(sample, "thank_you", [read_facts(sample).roster[0].key])


def test_a_letter_without_a_number_leaves_room_for_it(sample: Workspace) -> None:
    place = Paper.column_keys.index("document")
    assert not any(row[place] == "nomination_call" for row in sample.rows(Paper))
    assert re.search(r"Công văn số\u00a0\u00a0+/UBND-VHXH ngày\s+tháng", said(sample, "reminder"))
