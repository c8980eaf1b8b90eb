"""What the file says against itself is told before a paper goes out; who comes is one rule for all papers."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import Any

import pdfplumber
import pytest

from dtt_desktop.documents.attending import attending
from dtt_desktop.documents.catalogue import BY_KEY, KINDS
from dtt_desktop.domain.conference import CONFERENCE_ID, Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.services import money, papers, records, register
from dtt_desktop.services.copies import answer
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.preflight import preflight
from dtt_desktop.services.workspace import Workspace

BEFORE, AFTER = date(2025, 8, 1), date(2025, 8, 20)
FOR_THOSE_WHO_COME = {"name_plate", "badge", "meal_list", "sign_in", "roster_by_seat", "roster_by_unit", "thank_you"}


def codes(workspace: Workspace, kind: str, today: date = BEFORE) -> set[str]:
    found = preflight(workspace, read_facts(workspace), BY_KEY[kind], None, today)
    return {finding.code for finding in found}


def set_conference(**values: Any) -> Callable[[Workspace], None]:
    return lambda workspace: void(records.set_values(workspace, Conference, {CONFERENCE_ID: values}))


def void(_: object) -> None:
    return None


def two_more(workspace: Workspace) -> None:
    records.add_many(
        workspace, Delegate, [{"full_name": name, "sex": "male"} for name in ("Vi Văn Thêm", "Lý Văn Nữa")]
    )


def ten_above(workspace: Workspace) -> None:
    keys = [row[0] for row in workspace.rows(Nominee)[:10]]
    records.set_values(workspace, Nominee, {key: {"upper_kind": "official_delegate"} for key in keys})


def unheard(**values: Any) -> Callable[[Workspace], None]:
    def work(workspace: Workspace) -> None:
        facts = read_facts(workspace)
        key = next(n.key for n in facts.nominees if n.status == "decided" or n.award_key == "certificate")
        records.set_values(workspace, Nominee, {key: {"status": "decided", **values}})

    return work


@pytest.mark.parametrize(
    ("change", "kind", "today", "code"),
    [
        (set_conference(start_time="08:00"), "invitation", BEFORE, "start-differs"),
        (set_conference(start_time="08:00"), "program", BEFORE, "start-differs"),
        (set_conference(start_time="08:00"), "invitation", BEFORE, "note-hour"),
        (set_conference(date_is_tentative=True), "invitation", BEFORE, "date-tentative"),
        (set_conference(), "invitation", AFTER, "conference-past"),
        (set_conference(), "result_report", BEFORE, "conference-ahead"),
        (two_more, "roster", BEFORE, "too-many-delegates"),
        (two_more, "invitation", BEFORE, "too-many-delegates"),
        (ten_above, "upper_delegates", BEFORE, "too-many-above"),
        (unheard(meeting_on=None), "award_decision", BEFORE, "no-meeting"),
        (unheard(meeting_on=None), "certificate", BEFORE, "no-meeting"),
        (unheard(has_minutes=None), "submission", BEFORE, "no-minutes"),
        (unheard(has_report=None), "award_decision", BEFORE, "no-report"),
        (unheard(council_agree=None), "award_decision", BEFORE, "no-council"),
    ],
)  # fmt: skip
def test_what_does_not_agree_is_told(
    sample: Workspace, change: Callable[[Workspace], None], kind: str, today: date, code: str
) -> None:
    before = codes(sample, kind, BEFORE if kind != "result_report" else AFTER)
    change(sample)
    assert code not in before
    assert code in codes(sample, kind, today)


def _text(workspace: Workspace, kind: str) -> str:
    data, _, _ = papers.make_pdf(BY_KEY[kind], read_facts(workspace))
    with pdfplumber.open(BytesIO(data)) as pdf:
        return " ".join(" ".join((page.extract_text() or "").split()) for page in pdf.pages)


@pytest.mark.parametrize("kind", ["invitation", "submission", "certificate", "roster", "badge"])
def test_one_person_by_two_names_is_told(sample: Workspace, kind: str) -> None:
    """A name mended among the nominees stayed wrong on the invitation, and nothing said so."""
    assert "name-differs" not in codes(sample, kind)
    held = sample.picked(Delegate, "id", "nominee_id", "full_name")
    key, nominee, name = next(row for row in held if row[1] and _is_one(sample, row[1]))
    records.set_values(sample, Nominee, {nominee: {"full_name": f"{name} Sửa"}})
    found = preflight(sample, read_facts(sample), BY_KEY[kind], None, BEFORE)
    (differs,) = [finding for finding in found if finding.code == "name-differs"]
    assert differs.params == {"name": f"{name} Sửa", "other": name}
    assert differs.where is not None
    assert (differs.where.table, differs.where.key, differs.where.field) == ("delegate", key, "full_name")


def _is_one(workspace: Workspace, key: int) -> bool:
    return bool(workspace.columns_of(Nominee, key)["kind"] == "individual")


def test_which_papers_are_for_those_who_come() -> None:
    assert {kind.key for kind in KINDS if kind.attended} == FOR_THOSE_WHO_COME


@pytest.mark.parametrize("kind", sorted(FOR_THOSE_WHO_COME))
def test_who_declined_is_on_no_paper_of_the_day_and_the_substitute_is(sample: Workspace, kind: str) -> None:
    records.set_values(sample, Delegate, {row[0]: {"seat_no": f"A{row[0]}"} for row in sample.rows(Delegate)})
    unpaid = [g for g in read_facts(sample).roster if g.unpaid and "-" not in g.full_name]
    away, sends = unpaid[0], unpaid[1]
    records.set_values(sample, Delegate, {
        away.key: {"reply": "declined"},
        sends.key: {"reply": "substituted", "substitute_name": "Quách Thị Thay", "substitute_sex": "female",
                    "substitute_position": "Phó Trưởng thôn"},
    })  # fmt: skip
    text = _text(sample, kind)
    facts = read_facts(sample)
    for name in (away.full_name, sends.full_name):
        others = sum(guest.full_name == name for guest in attending(facts).roster)
        assert text.count(name) == others or others
    assert ("Quách Thị Thay" in text) is (kind != "meal_list")
    assert money.quantities(facts)["delegates"] == len(facts.roster) - 1


def test_a_substitute_without_a_name_stops_the_papers_of_the_day(sample: Workspace) -> None:
    key = sample.rows(Delegate)[0][0]
    records.set_values(sample, Delegate, {key: {"reply": "substituted"}})
    found = preflight(sample, read_facts(sample), BY_KEY["badge"], None, BEFORE)
    assert next((f.code, f.where and f.where.key, f.severity) for f in found) == ("missing-substitute", key, "error")


def test_an_answer_in_the_register_names_the_substitute(sample: Workspace) -> None:
    key = sample.rows(Delegate)[0][0]
    register.issue(sample, "invitation", 13, "2025-08-03", BEFORE, [key])
    copy = next(c.key for c in register.copies(sample) if c.recipient_key == key)
    answer(sample, [copy], "substituted", "Quách Thị Thay, Phó Trưởng thôn")
    row = next(d for d in map(dict, (zip(Delegate.column_keys, r, strict=True) for r in sample.rows(Delegate, [key]))))
    assert (row["reply"], row["substitute_name"], row["substitute_position"]) == (
        "substituted", "Quách Thị Thay", "Phó Trưởng thôn",
    )  # fmt: skip
