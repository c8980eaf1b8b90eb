"""What was printed or issued, and which copies a change has made wrong."""

import json
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dtt_desktop.cli import main
from dtt_desktop.domain.conference import Conference, Paper
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services import checking, copies, papers, records, register
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.history import UndoStack

TODAY = date(2025, 8, 7)


def _documents(found: list[register.Stale]) -> list[tuple[str, int | None]]:
    return [(item.copy.document, item.copy.recipient_key) for item in found]


def test_another_place_makes_all_150_letters_wrong_and_says_why(sample: Workspace) -> None:
    assert register.note_printed(sample, "invitation", TODAY) == 150
    assert register.stale(sample) == []
    records.set_values(sample, Conference, {1: {"venue": "Nhà văn hóa xã"}})
    found = register.stale(sample)
    assert len(found) == 150
    assert found[0].changes == (("Địa điểm: Hội trường Ủy ban nhân dân xã Lợi Bác.", "Địa điểm: Nhà văn hóa xã."),)
    assert register.why(found[0]) == "Hội trường Ủy ban nhân dân xã Lợi Bác. → Nhà văn hóa xã."
    told = [f for f in checking.check(sample, TODAY) if f.code == "paper-stale"]
    assert [(f.document, f.params["count"]) for f in told] == [("invitation", 150)]
    sample.undo()
    assert register.stale(sample) == []


def test_another_post_makes_just_the_papers_wrong_that_print_it(sample: Workspace) -> None:
    for key in ("invitation", "roster", "program", "plan", "sign_in"):
        register.note_printed(sample, key, TODAY)
    guest = read_facts(sample).roster[7].key
    records.set_values(sample, Delegate, {guest: {"position": "Bí thư Đoàn"}})
    assert sorted(_documents(register.stale(sample)), key=str) == [
        ("invitation", guest), ("roster", None), ("sign_in", None),
    ]  # fmt: skip
    assert register.note_printed(sample, "invitation", TODAY, [guest]) == 1
    assert ("invitation", guest) not in _documents(register.stale(sample))
    states = [copy.state for copy in register.copies(sample, "invitation")]
    assert (states.count("printed"), states.count("replaced")) == (150, 1)


def test_a_letter_whose_recipient_left_the_list_is_wrong(sample: Workspace) -> None:
    guest = read_facts(sample).roster[149].key
    register.note_printed(sample, "invitation", TODAY, [guest])
    records.delete(sample, Delegate, [guest])
    assert [item.changes for item in register.stale(sample)] == [()]


def test_a_list_is_compared_in_the_order_it_was_printed(sample: Workspace) -> None:
    keys = [guest.key for guest in reversed(read_facts(sample).roster[:20])]
    register.note_printed(sample, "roster", TODAY, keys)
    assert register.stale(sample) == []


def test_issuing_takes_number_and_date_and_is_not_undone(sample: Workspace) -> None:
    undoable = sample.undoable
    assert register.issue(sample, "award_decision", 15, "2025-08-07", TODAY) == 1
    (copy,) = register.copies(sample, "award_decision")
    assert (copy.state, copy.number, copy.issued_on) == ("issued", 15, "2025-08-07")
    assert "Số: 15/QĐ-UBND" in copy.said
    paper = read_facts(sample).papers["award_decision"]
    assert (paper.number, paper.issued_on) == (15, "2025-08-07")
    assert register.stale(sample) == []
    assert sample.undoable == undoable


def test_a_number_is_used_once_in_its_series_and_year_even_when_voided(sample: Workspace) -> None:
    register.issue(sample, "nomination_call", 4, "2025-07-25", TODAY)
    with pytest.raises(UserError, match="number-used"):
        register.issue(sample, "reminder", 4, "2025-07-30", TODAY)
    register.issue(sample, "public_notice", 4, "2025-07-30", TODAY)  # another type counts for itself
    with pytest.raises(UserError, match="void-reason"):
        register.void(sample, "nomination_call", 4, " ")
    assert register.void(sample, "nomination_call", 4, "Sai trích yếu") == 1
    with pytest.raises(UserError, match="number-used"):
        register.issue(sample, "nomination_call", 4, "2025-07-25", TODAY)
    assert register.issue(sample, "nomination_call", 5, "2025-07-25", TODAY) == 1
    assert [copy.state for copy in register.copies(sample, "nomination_call")] == ["voided", "issued"]
    with pytest.raises(UserError, match="gone"):
        register.void(sample, "nomination_call", 4, "Lần nữa")


def test_letters_of_one_issue_may_follow_later(sample: Workspace) -> None:
    first, second = (guest.key for guest in read_facts(sample).roster[:2])
    assert register.issue(sample, "invitation", 31, "2025-08-07", TODAY, [first]) == 1
    assert register.issue(sample, "invitation", 31, "2025-08-07", TODAY, [second]) == 1


def test_sheets_of_the_house_are_not_issued(sample: Workspace) -> None:
    with pytest.raises(UserError, match="not-numbered"):
        register.issue(sample, "sign_in", 1, "2025-08-07", TODAY)


def test_a_paper_with_a_hole_is_not_issued_and_takes_no_number(sample: Workspace) -> None:
    records.set_values(sample, Conference, {1: {"venue": None}})
    before = dump(sample)
    with pytest.raises(UserError, match="paper-incomplete"):
        register.issue(sample, "invitation", 31, "2025-08-07", TODAY)
    assert dump(sample) == before


def test_issuing_from_the_command_line(sample_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["issue", str(sample_path), "plan", "--number", "9", "--date", "25/7/2025", "--json"]
    assert main(words) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer == {"document": "plan", "number": 9, "issued_on": "2025-07-25", "copies": 1}
    workspace = Workspace.open(sample_path)
    place = Paper.column_keys.index("number")
    assert workspace.rows(Paper)[0][place] == 9
    workspace.close()
    assert main(["issue", str(sample_path), "plan", "--number", "x", "--date", "25/7/2025"]) == 1
    assert "số" in capsys.readouterr().err
    assert main(["issue", str(sample_path), "plan", "--number=", "--date", "25/7/2025"]) == 1
    assert "Số" in capsys.readouterr().err


@pytest.mark.parametrize("field", ["date", "start_time", "venue"])
def test_a_letter_that_cannot_be_made_any_more_is_wrong(sample: Workspace, field: str) -> None:
    register.note_printed(sample, "invitation", TODAY)
    records.set_values(sample, Conference, {1: {field: None}})
    found = register.stale(sample)
    assert len(found) == 150
    assert {item.changes for item in found} == {()}
    assert [f for f in checking.check(sample, TODAY) if f.code == "paper-stale"]


def test_printing_what_was_issued_leaves_the_issue_as_it_is(sample: Workspace) -> None:
    register.issue(sample, "nomination_call", 7, "2025-08-01", TODAY)
    register.note_printed(sample, "nomination_call", TODAY)
    assert [(c.state, c.number) for c in register.copies(sample, "nomination_call")] == [("issued", 7)]
    assert register.void(sample, "nomination_call", 7, "Sai") == 1


def test_a_letter_printed_again_keeps_its_number(sample: Workspace) -> None:
    first, second = (guest.key for guest in read_facts(sample).roster[:2])
    register.issue(sample, "invitation", 31, "2025-08-07", TODAY, [first, second])
    records.set_values(sample, Delegate, {first: {"position": "Bí thư Đoàn xã"}})
    register.note_printed(sample, "invitation", TODAY, [first, second])
    states = [(c.recipient_key, c.state, c.number) for c in register.copies(sample, "invitation")]
    assert states == [(first, "replaced", 31), (second, "issued", 31), (first, "issued", 31)]
    assert register.stale(sample) == []


def test_the_number_of_an_issue_can_be_neither_undone_nor_redone(sample: Workspace) -> None:
    papers.set_paper(sample, "plan", "number", "3")
    papers.set_paper(sample, "plan", "number", "4")
    sample.undo()
    register.issue(sample, "plan", 9, "2025-08-07", TODAY)
    assert sample.redoable is None
    while sample.undoable:
        sample.undo()
    assert read_facts(sample).papers["plan"].number == 9
    again = Workspace.open(_closed(sample))
    assert again.undoable is None
    again.close()


def test_an_issue_bars_undo_for_its_own_paper_only(sample: Workspace) -> None:
    """What the clerk did to other papers, to people or to the plan before an issue can still be taken back."""
    start = dump(sample)
    venue = sample.one(Conference)["venue"]
    papers.set_paper(sample, "invitation", "number", "21")
    records.set_values(sample, Conference, {1: {"venue": "Nhà văn hóa Nà Pán"}})
    papers.set_paper(sample, "plan", "number", "3")
    both = {"plan": ("4", "1/8/2025"), "dossier_letter": ("5", "1/8/2025")}
    copies.fill_numbers(sample, both)
    letter = read_facts(sample).papers["dossier_letter"]
    register.issue(sample, "plan", 9, "2025-08-07", TODAY)
    workspace = sample
    for again in (False, True):
        workspace = Workspace.open(_closed(workspace)) if again else workspace
        workspace.undo()
        assert workspace.one(Conference)["venue"] == venue
        workspace.undo()
        assert workspace.undoable is None
        papers_now = read_facts(workspace).papers
        assert papers_now["invitation"].number == _number(start, "invitation")
        assert (papers_now["plan"].number, papers_now["plan"].issued_on) == (9, "2025-08-07")
        assert papers_now["dossier_letter"] == letter
        workspace.redo()
        workspace.redo()
    workspace.close()


def _number(dumped: dict[str, Any], document: str) -> int | None:
    return next((row["number"] for row in dumped["papers"] if row["document"] == document), None)


def test_an_issue_of_an_older_version_bars_every_paper(sample: Workspace) -> None:
    """It does not say in its step which paper it was."""
    papers.set_paper(sample, "invitation", "number", "21")
    records.set_values(sample, Conference, {1: {"venue": "Nhà văn hóa Nà Pán"}})
    register.issue(sample, "plan", 9, "2025-08-07", TODAY)
    path = _closed(sample)
    with closing(sqlite3.connect(path)) as driver, driver:
        driver.execute("DROP TRIGGER kept_step_update")
        driver.execute("UPDATE step SET params = json_remove(params, '$.paper') WHERE code = 'issue'")
        stack = UndoStack.read(driver)
    assert [step.params.get("table") for step in stack.done] == ["conference"]


def _closed(workspace: Workspace) -> Path:
    workspace.close()
    return workspace.path


def test_issuing_after_an_undone_setting_does_not_break_redo(sample: Workspace) -> None:
    papers.set_paper(sample, "nomination_call", "number", "7")
    sample.undo()
    register.issue(sample, "nomination_call", 7, "2025-08-01", TODAY)
    with pytest.raises(UserError, match="nothing-to-redo"):
        sample.redo()


@pytest.mark.parametrize(("number", "day"), [(None, "2025-08-07"), (0, "2025-08-07"), (5, None), (5, "")])
def test_an_issue_needs_number_and_date(sample: Workspace, number: int | None, day: str | None) -> None:
    with pytest.raises(UserError, match="required"):
        register.issue(sample, "plan", number, day, TODAY)  # type: ignore[arg-type]
    assert register.copies(sample) == []


def test_one_number_never_carries_two_texts(sample: Workspace) -> None:
    register.issue(sample, "plan", 5, "2025-08-07", TODAY)
    records.set_values(sample, Conference, {1: {"venue": "Nơi khác"}})
    with pytest.raises(UserError, match="number-used"):
        register.issue(sample, "plan", 5, "2025-08-07", TODAY)


def test_voiding_is_for_one_year(sample: Workspace) -> None:
    first, second = (guest.key for guest in read_facts(sample).roster[:2])
    register.issue(sample, "invitation", 7, "2025-08-07", TODAY, [first])
    register.issue(sample, "invitation", 7, "2026-08-07", TODAY, [second])
    assert register.void(sample, "invitation", 7, "Sai") == 1
    assert [c.state for c in register.copies(sample, "invitation")] == ["issued", "voided"]


def test_a_list_of_some_does_not_replace_that_of_all(sample: Workspace) -> None:
    keys = [guest.key for guest in read_facts(sample).roster]
    register.note_printed(sample, "badge", TODAY)
    register.note_printed(sample, "badge", TODAY, keys[:1])
    records.set_values(sample, Delegate, {keys[40]: {"full_name": "Vi Thị Đổi"}})
    assert _documents(register.stale(sample)) == [("badge", None)]


def test_one_more_delegate_makes_the_lists_of_all_wrong(sample: Workspace) -> None:
    register.note_printed(sample, "roster", TODAY)
    some = [guest.key for guest in read_facts(sample).roster[:3]]
    register.note_printed(sample, "sign_in", TODAY, some)
    records.add(sample, Delegate, {"full_name": "Vi Thị Thêm", "sex": "female"})
    assert _documents(register.stale(sample)) == [("roster", None)]
    register.note_printed(sample, "roster", TODAY)
    assert register.stale(sample) == []
    assert [copy.state for copy in register.copies(sample, "roster")] == ["replaced", "printed"]


def test_unknown_none_and_repeated_recipients(sample: Workspace) -> None:
    guest = read_facts(sample).roster[0].key
    with pytest.raises(UserError, match="gone"):
        register.note_printed(sample, "invitation", TODAY, [99_999])
    with pytest.raises(papers.Incomplete) as caught:
        register.note_printed(sample, "invitation", TODAY, [])
    assert [lack.code for lack in caught.value.missing] == ["nobody-chosen"]
    assert register.issue(sample, "invitation", 5, "2025-08-07", TODAY, [guest, guest]) == 1
    assert len(register.copies(sample)) == 1
