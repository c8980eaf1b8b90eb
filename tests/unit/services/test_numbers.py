"""Numbers of papers: in which series and which year a number is taken, by whom it may be used again, by table."""

from datetime import date

import pytest

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services import papers, records, register
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace

TODAY = date(2025, 8, 7)
ISSUED = ("nomination_call", 4, "2025-07-25")  # an official letter
TRIED = [
    # another paper, its number and date; whether the number is taken
    ("reminder", 4, "2025-07-25", True),
    ("reminder", 4, "2025-01-01", True),
    ("reminder", 4, "2025-12-31", True),
    ("reminder", 4, "2024-12-31", False),
    ("reminder", 4, "2026-01-01", False),
    ("reminder", 5, "2025-07-25", False),
    ("nomination_call", 4, "2025-07-25", True),
    ("nomination_call", 4, "2026-07-25", False),
    ("public_notice", 4, "2025-07-25", False),
    ("award_decision", 4, "2025-07-25", False),
]


@pytest.mark.parametrize(("key", "number", "day", "taken"), TRIED)
@pytest.mark.parametrize("voided", [False, True])
def test_a_number_is_taken_in_its_series_and_its_year(
    sample: Workspace, key: str, number: int, day: str, taken: bool, voided: bool
) -> None:
    register.issue(sample, *ISSUED, TODAY)
    if voided:
        register.void(sample, *ISSUED[:2], "In nhầm")
    kind = papers.kind_of(key)
    if not taken:
        register.refuse_used(sample, kind, number, day, again=False)
        return
    with pytest.raises(UserError) as caught:
        register.refuse_used(sample, kind, number, day, again=False)
    assert (caught.value.code, caught.value.field) == ("number-used", "number")
    params = caught.value.params
    assert (params["number"], params["year"]) == (4, "2025")
    assert params["name"] == papers.kind_of("nomination_call").title


@pytest.mark.parametrize(
    ("key", "voided", "refused"),
    [("nomination_call", False, False), ("nomination_call", True, True), ("reminder", False, True)],
)
def test_a_paper_keeps_the_number_it_has_unless_it_was_voided(
    sample: Workspace, key: str, voided: bool, refused: bool
) -> None:
    register.issue(sample, *ISSUED, TODAY)
    if voided:
        register.void(sample, *ISSUED[:2], "In nhầm")
    if refused:
        with pytest.raises(UserError, match="number-used"):
            register.refuse_used(sample, papers.kind_of(key), 4, "2025-07-25")
    else:
        register.refuse_used(sample, papers.kind_of(key), 4, "2025-07-25")


FOLLOWING = [
    # the date letters follow under, to whom (0 has one already, 1 and 2 have none); whether they may
    ("2025-08-07", [1], True),
    ("2025-08-07", [1, 2], True),
    ("2025-08-07", [0], False),
    ("2025-08-07", [0, 1], False),
    ("2025-08-07", None, False),
    ("2025-08-08", [1], False),
    ("2026-08-07", [0], True),
]


@pytest.mark.parametrize(("day", "to", "may"), FOLLOWING)
@pytest.mark.parametrize("voided", [False, True])
def test_letters_of_one_issue_follow_for_those_who_have_none(
    sample: Workspace, day: str, to: list[int] | None, may: bool, voided: bool
) -> None:
    guests = [guest.key for guest in read_facts(sample).roster[:3]]
    register.issue(sample, "invitation", 31, "2025-08-07", TODAY, guests[:1])
    if voided:
        register.void(sample, "invitation", 31, "In nhầm")
    keys = None if to is None else [guests[i] for i in to]
    if may and (not voided or day[:4] == "2026"):
        assert register.issue(sample, "invitation", 31, day, TODAY, keys) == len(keys or ())
    else:
        with pytest.raises(UserError, match="number-used"):
            register.issue(sample, "invitation", 31, day, TODAY, keys)


def test_what_would_be_issued_is_what_is_issued(sample: Workspace) -> None:
    guests = [guest.key for guest in read_facts(sample).roster[:2]]
    papers.set_paper(sample, "invitation", "number", "31")
    papers.set_paper(sample, "invitation", "issued_on", "7/8/2025")
    shown, count = register.about_to_issue(sample, "invitation", guests)
    register.issue(sample, "invitation", 31, "2025-08-07", TODAY, guests)
    copies = register.copies(sample, "invitation")
    assert count == len(copies) == 2
    assert {copy.shown_number for copy in copies} == {shown}
    assert shown.startswith("31/")
    with pytest.raises(UserError, match="number-used"):
        register.about_to_issue(sample, "invitation", guests)
    third = read_facts(sample).roster[2].key
    records.set_values(sample, Delegate, {read_facts(sample).roster[3].key: {"sex": None, "honorific": None}})
    assert register.about_to_issue(sample, "invitation", [third]) == (shown, 1), "who has none yet may follow"


def test_a_paper_for_all_is_one_copy(sample: Workspace) -> None:
    papers.set_paper(sample, "plan", "number", "8")
    papers.set_paper(sample, "plan", "issued_on", "24/7/2025")
    assert register.about_to_issue(sample, "plan")[1] == 1
    assert register.issue(sample, "plan", 8, "2025-07-24", TODAY) == 1


@pytest.mark.parametrize("restarted", [False, True])
def test_the_number_of_an_issued_paper_is_not_undone_and_that_of_another_is(sample: Workspace, restarted: bool) -> None:
    """Also when the number was set before the program was started anew."""
    papers.set_paper(sample, "reminder", "number", "9")
    papers.set_paper(sample, "nomination_call", "number", "7")
    workspace = Workspace(sample.store) if restarted else sample
    register.issue(workspace, "nomination_call", 7, "2025-08-01", TODAY)
    for opened in (workspace, Workspace(sample.store)):
        step = opened.undoable
        assert step is not None
        assert step.params["name"] == "reminder"
    workspace.undo()
    assert workspace.undoable is None
    assert read_facts(workspace).papers["nomination_call"].number == 7
