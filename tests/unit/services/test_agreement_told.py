"""What is told where the file contradicts itself, whole: how grave, in which words, which cell mends it; by table."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dtt_desktop.documents.attending import attending, expected, unnamed
from dtt_desktop.documents.catalogue import BY_KEY
from dtt_desktop.documents.facts import Facts, GuestFacts, ProgramFacts, Where
from dtt_desktop.domain.conference import CONFERENCE_ID, Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.messages import sentence
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.services import records
from dtt_desktop.services.agreement import disagreements
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.findings import Finding
from dtt_desktop.services.workspace import Workspace

BEFORE, DAY, AFTER = date(2025, 8, 1), date(2025, 8, 15), date(2025, 8, 16)


@pytest.fixture(scope="module")
def read_once() -> dict[str, Facts]:
    return {}


@pytest.fixture
def facts(sample: Workspace, read_once: dict[str, Facts]) -> Facts:
    """The facts of the sample, which no test changes in place."""
    if not read_once:
        read_once["sample"] = read_facts(sample)
    return read_once["sample"]


def _conference(facts: Facts, **values: Any) -> Facts:
    return replace(facts, conference=replace(facts.conference, **values))


def _told(workspace: Workspace, facts: Facts, kind: str, today: date = BEFORE) -> list[Finding]:
    return list(disagreements(workspace, facts, BY_KEY[kind], today))


def test_the_sample_agrees(sample: Workspace, facts: Facts) -> None:
    assert {
        kind: [f.code for f in _told(sample, facts, kind)] for kind in BY_KEY if BY_KEY[kind].stage == "before"
    } == {kind: [] for kind in BY_KEY if BY_KEY[kind].stage == "before"}


PROGRAM = [
    # kind and start of each item, the key of the item that contradicts a start at 07:30
    ([("reception", "07:00"), ("", "07:30")], None),
    ([("reception", "07:00"), ("", "07:45")], 2),
    ([("", None), ("", "07:45"), ("", "07:30")], 2),
    ([("", "07:15")], 1),
    ([("reception", "07:00")], None),
    ([("", None)], None),
    ([], None),
]


@pytest.mark.parametrize(("items", "key"), PROGRAM)
def test_a_program_that_begins_at_another_hour(
    sample: Workspace, facts: Facts, items: list[tuple[str, str | None]], key: int | None
) -> None:
    program = tuple(ProgramFacts(n, s, None, f"Mục {n}", "", kind=k) for n, (k, s) in enumerate(items, 1))
    facts = replace(_conference(facts, start_time="07:30", invitation_note=""), program=program)
    for kind in ("invitation", "program", "desk_program", "change_notice"):
        found = _told(sample, facts, kind)
        assert [(f.severity, f.code, f.where, f.document) for f in found] == (
            [("error", "start-differs", Where("program_item", key, "fixed_start"), kind)] if key else []
        )
        if key:
            assert sentence(found[0].code, found[0].params) == (
                f"Hội nghị bắt đầu lúc 07:30, nhưng chương trình bắt đầu lúc {items[key - 1][1]} («Mục {key}»)."
            )
        assert _told(sample, _conference(facts, start_time=None), kind) == []
    assert _told(sample, facts, "roster") == []


NOTES = [
    ("mời có mặt lúc 07 giờ 15", None), ("có mặt trước 7h00", None), ("7:30", None), ("7 giờ", None), ("07 giờ 00 phút", None),
    ("có mặt lúc 06 giờ 59", "06 giờ 59"), ("có mặt 7:31", "7:31"), ("lúc 8 giờ", "8 giờ"), ("lúc 6h", "6h"),
    ("", None), ("mang theo giấy mời", None), ("số 12 người", None),
]  # fmt: skip


@pytest.mark.parametrize(("note", "read"), NOTES)
def test_a_note_that_asks_guests_for_another_hour(sample: Workspace, facts: Facts, note: str, read: str | None) -> None:
    """Half an hour before the start at most, never after it; only the invitation prints the note."""
    facts = replace(_conference(facts, start_time="07:30", invitation_note=note), program=())
    found = _told(sample, facts, "invitation")
    assert [(f.severity, f.code, f.where, f.document) for f in found] == (
        [("warning", "note-hour", Where("conference", CONFERENCE_ID, "invitation_note"), "invitation")] if read else []
    )
    if read:
        assert sentence(found[0].code, found[0].params) == f"Điều cần lưu ý ghi «{read}», hội nghị bắt đầu lúc 07:30."
    assert _told(sample, facts, "change_notice") == []
    assert _told(sample, _conference(facts, start_time=None), "invitation") == []
    assert _told(sample, _conference(facts, invitation_note=None), "invitation") == []


def test_a_whole_hour_is_that_hour(sample: Workspace, facts: Facts) -> None:
    facts = replace(_conference(facts, start_time="08:00", invitation_note="đúng 8 giờ"), program=())
    assert _told(sample, facts, "invitation") == []


@pytest.mark.parametrize("kind", ["invitation", "change_notice", "envelope", "roster", "plan"])
def test_a_tentative_date_on_what_gives_it_as_fixed(sample: Workspace, facts: Facts, kind: str) -> None:
    facts = replace(_conference(facts, date_is_tentative=True, invitation_note=""), program=())
    where = Where("conference", CONFERENCE_ID, "date_is_tentative")
    wanted = [Finding("warning", "date-tentative", {}, where, kind)] if kind not in ("roster", "plan") else []
    assert _told(sample, facts, kind) == wanted


DAYS = [
    ("invitation", BEFORE, None), ("invitation", DAY, None), ("invitation", AFTER, "conference-past"),
    ("result_report", BEFORE, "conference-ahead"), ("result_report", DAY, None), ("result_report", AFTER, None),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "today", "code"), DAYS)
def test_a_paper_of_before_is_not_made_after_nor_one_of_after_before(
    sample: Workspace, facts: Facts, kind: str, today: date, code: str | None
) -> None:
    found = _told(sample, facts, kind, today)
    where = Where("conference", CONFERENCE_ID, "date")
    assert found == ([Finding("warning", code, {"day": "15/08/2025"}, where, kind)] if code else [])
    if code:
        assert "15/08/2025" in sentence(code, found[0].params)
    assert _told(sample, _conference(facts, date=None), kind, today) == []


@pytest.mark.parametrize(("limit", "told"), [(149, True), (150, False), (151, False), (0, False), (None, False)])
def test_more_delegates_than_the_plan_has(sample: Workspace, facts: Facts, limit: int | None, told: bool) -> None:
    where = Where("conference", CONFERENCE_ID, "max_delegates")
    for kind in ("invitation", "roster", "credentials", "plan"):
        today = DAY if kind == "credentials" else BEFORE
        wanted = Finding("warning", "too-many-delegates", {"total": 150, "limit": 149}, where, kind)
        found = _told(sample, _conference(facts, max_delegates=limit), kind, today)
        assert found == ([wanted] if told and kind != "plan" else [])


@pytest.mark.parametrize(("allotted", "told"), [(1, True), (2, False), (3, False), (0, True), (None, False)])
def test_more_official_delegates_than_were_allotted(sample: Workspace, allotted: int | None, told: bool) -> None:
    keys = [row[0] for row in sample.rows(Nominee)]
    values = {key: {"upper_kind": "official_delegate" if key in keys[:2] else None} for key in keys}
    records.set_values(sample, Nominee, values)
    records.set_values(sample, Conference, {CONFERENCE_ID: {"upper_delegates": allotted}})
    facts = read_facts(sample)
    where = Where("conference", CONFERENCE_ID, "upper_delegates")
    wanted = Finding("warning", "too-many-above", {"total": 2, "limit": allotted}, where, "upper_delegates")
    found = [f for f in _told(sample, facts, "upper_delegates") if f.code.startswith("too-many-above")]
    assert found == ([wanted] if told else [])
    assert all(f.code != "too-many-above" for f in _told(sample, facts, "roster"))


STEPS: list[tuple[dict[str, Any], str, str, tuple[str, ...]]] = [
    # what is missing, what is told, which cell mends it, on which papers of a council it is not told
    ({"meeting_on": None}, "no-meeting", "meeting_on", ()),
    ({"vote_agree": None, "vote_disagree": None, "vote_abstain": None}, "no-meeting", "vote_agree", ()),
    (
        {"vote_present": None, "vote_agree": None, "vote_disagree": None, "vote_abstain": None},
        "no-meeting",
        "vote_agree",
        (),
    ),
    ({"has_minutes": None}, "no-minutes", "has_minutes", ()),
    ({"has_minutes": False}, "no-minutes", "has_minutes", ()),
    ({"has_report": False}, "no-report", "has_report", ()),
    ({"council_agree": None}, "no-council", "council_agree", ("verification", "public_notice")),
]


COMMEND = ("submission", "public_notice", "verification", "award_decision", "certificate", "certificate_on_stock")


@pytest.mark.parametrize(("values", "code", "field", "without"), STEPS)
def test_whoever_is_commended_without_a_step_of_the_selection(
    sample: Workspace, values: dict[str, Any], code: str, field: str, without: tuple[str, ...]
) -> None:
    nominee = next(n for n in read_facts(sample).nominees if n.award_key == "certificate")
    records.set_values(sample, Nominee, {nominee.key: {"status": "decided", **values}})
    facts = read_facts(sample)
    for kind in (*COMMEND, "plan"):
        wanted = Finding("warning", code, {"name": nominee.full_name}, Where("nominee", nominee.key, field), kind)
        assert _told(sample, facts, kind) == ([] if kind in without or kind == "plan" else [wanted])


# -- who comes ------------------------------------------------------------------------------------------------------


def _three(sample: Workspace, change: Callable[[int], dict[str, Any]]) -> tuple[GuestFacts, Facts]:
    key = read_facts(sample).roster[1].key
    records.set_values(sample, Delegate, {key: change(key)})
    facts = read_facts(sample)
    return next(guest for guest in facts.roster if guest.key == key), facts


SUBSTITUTE = {"substitute_name": "Quách Thị Thay", "substitute_sex": "female", "substitute_position": "Phó Trưởng thôn"}


@pytest.mark.parametrize("reply", ["planned", "invited", "confirmed", "declined", "substituted"])
@pytest.mark.parametrize("named", [True, False])
def test_who_comes_for_a_delegate(sample: Workspace, reply: str, named: bool) -> None:
    guest, facts = _three(sample, lambda _: {"reply": reply, **(SUBSTITUTE if named else {})})
    assert expected(guest) == (reply != "declined")
    there = {g.key: g for g in attending(facts).roster}
    assert (guest.key in there) == (reply != "declined")
    assert len(there) == len(facts.roster) - (reply == "declined")
    assert list(there) == [g.key for g in facts.roster if g.key in there], "in the order of the list"
    lacks = [(m.code, m.where, m.name) for m in unnamed(facts)]
    where = Where("delegate", guest.key, "substitute_name")
    assert lacks == ([("missing-substitute", where, guest.full_name)] if reply == "substituted" and not named else [])
    if guest.key in there:
        person = there[guest.key]
        if reply == "substituted" and named:
            assert (person.full_name, person.position, person.honorific) == ("Quách Thị Thay", "Phó Trưởng thôn", "Bà")
            assert not person.unpaid
            assert (person.key, person.workplace, person.group, person.seat) == (
                guest.key, guest.workplace, guest.group, guest.seat,
            )  # fmt: skip
            assert person.sex == "Nữ"
        else:
            assert person == guest
