"""Nominees on their way to the delegate list: nobody twice, whoever is chosen with whom, by table."""

from typing import Any

import pytest

from dtt_desktop.domain.code_lists import ASIDE, STATUSES
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.services import nominees, records
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.workspace import Workspace

AN: dict[str, Any] = {"full_name": "Lương Thế An", "birth": "1975-03-02", "unit_id": 1}
GROUP: dict[str, Any] = {
    "full_name": "Tổ hợp tác Pò Mạch",
    "kind": "collective",
    "representative": "Vi Thị Bích",
    "unit_id": 1,
}
TWO = [
    # what the second of two has other than the first, and whether both are added
    ({}, False),
    ({"full_name": "LƯƠNG THẾ AN"}, False),
    ({"birth": "1975"}, False),
    ({"birth": "1975-12-31"}, False),
    ({"birth": "1976-03-02"}, True),
    ({"birth": None}, True),
    ({"unit_id": 2}, True),
    ({"unit_id": None}, True),
    ({"full_name": "Lương Thế Án"}, False),
    ({"full_name": "Lương Thế Anh"}, True),
]


def _add(workspace: Workspace, family: Any, values: dict[str, Any]) -> int:
    return records.add(workspace, family, values)


def _names(workspace: Workspace) -> list[str]:
    return [d["full_name"] for d in dump(workspace)["delegates"]]


@pytest.mark.parametrize(("other", "both"), TWO)
@pytest.mark.parametrize("there", ["chosen with the other", "sent before", "typed into the list"])
def test_one_person_is_added_once_whichever_way_they_come(
    workspace: Workspace, other: dict[str, Any], both: bool, there: str
) -> None:
    first, second = AN, {**AN, **other}
    key = _add(workspace, Nominee, second)
    if there == "typed into the list":
        _add(workspace, Delegate, first)
        keys = [key]
    else:
        keys = [_add(workspace, Nominee, first), key]
        if there == "sent before":
            nominees.promote(workspace, keys[:1])
            keys = keys[1:]
    result = nominees.promote(workspace, keys)
    assert len(result.added) == len(keys) - (not both)
    assert result.already == ([] if both else [second["full_name"]])
    assert len(_names(workspace)) == 1 + both


@pytest.mark.parametrize("one", [AN, GROUP], ids=["person", "collective"])
def test_one_nominee_chosen_twice_or_sent_twice_is_added_once(workspace: Workspace, one: dict[str, Any]) -> None:
    key = _add(workspace, Nominee, one)
    assert len(nominees.promote(workspace, [key, key]).added) == 1
    assert nominees.promote(workspace, [key]).added == []
    records.set_values(workspace, Nominee, {key: {"full_name": "Tên đã sửa", "representative": "Người khác"}})
    assert nominees.promote(workspace, [key]).already == ["Tên đã sửa"], "known by the nominee, not by the name"


def test_one_who_represents_and_is_a_nominee_too_comes_once(workspace: Workspace) -> None:
    group = _add(workspace, Nominee, GROUP)
    person = _add(workspace, Nominee, {"full_name": "Vi Thị Bích", "unit_id": 1})
    result = nominees.promote(workspace, [group, person])
    assert (result.added, result.already) == (["Vi Thị Bích"], ["Vi Thị Bích"])


@pytest.mark.parametrize("status", [key for key, _ in STATUSES])
def test_who_is_set_aside_is_left_out_and_named(workspace: Workspace, status: str) -> None:
    key = _add(workspace, Nominee, {**AN, "proposed_award": "certificate", "status": status})
    result = nominees.promote(workspace, [key])
    named = ["Lương Thế An"]
    assert (result.aside, result.added) == ((named, []) if status in ASIDE else ([], named))


def test_some_statuses_are_aside_and_some_are_not() -> None:
    assert {"withdrawn", "failed"} <= set(ASIDE) < {key for key, _ in STATUSES}


def test_what_a_nominee_was_goes_along_and_what_belongs_to_the_file_of_merits_does_not(workspace: Workspace) -> None:
    person = _add(workspace, Nominee, {**AN, "ethnicity": "Tày", "phone": "0311111111", "note": "ghi riêng"})
    group = _add(workspace, Nominee, {**GROUP, "phone": "0322222222", "sector": "Nông nghiệp", "ethnicity": "Nùng"})
    nominees.promote(workspace, [person, group])
    one, two = dump(workspace)["delegates"]
    assert (one["ethnicity"], one["phone"], one["note"], one["unit"]) == ("Tày", "0311111111", None, two["unit"])
    assert (one["nominee_id"], one["delegate_group"]) == (person, "exemplar")
    assert (two["phone"], two["sector"], two["delegate_group"]) == ("0322222222", "Nông nghiệp", "exemplar")
    assert two["ethnicity"] is None, "of the collective, not of who stands for it"
    assert (two["full_name"], two["represents_collective"], two["nominee_id"]) == (
        "Vi Thị Bích",
        GROUP["full_name"],
        None,
    )


def test_they_come_behind_those_who_have_a_place_in_the_order_chosen(workspace: Workspace) -> None:
    _add(workspace, Delegate, {"full_name": "Khách", "protocol_rank": 7})
    _add(workspace, Delegate, {"full_name": "Chưa xếp"})
    keys = [_add(workspace, Nominee, {"full_name": name}) for name in ("Vi Ba", "Vi An")]
    nominees.promote(workspace, keys[::-1])
    ranks = {d["full_name"]: d["protocol_rank"] for d in dump(workspace)["delegates"]}
    assert ranks == {"Khách": 7, "Chưa xếp": None, "Vi An": 8, "Vi Ba": 9}


def test_in_exchange_for_one_who_leaves(workspace: Workspace) -> None:
    out = _add(workspace, Delegate, {**AN, "protocol_rank": 3})
    key = _add(workspace, Nominee, AN)
    before = dump(workspace)
    result = nominees.promote(workspace, [key], [out])
    assert result.added == ["Lương Thế An"], "who leaves no longer stands in the way of the same name"
    step = workspace.undoable
    assert step is not None
    assert (step.code, step.params) == ("swap", {"count": 1})
    workspace.undo()
    assert dump(workspace) == before


def test_who_is_not_there_stops_all(workspace: Workspace) -> None:
    key = _add(workspace, Nominee, AN)
    with pytest.raises(UserError, match="gone"):
        nominees.promote(workspace, [key, 9_999_999])
    assert _names(workspace) == []


def test_the_step_counts_those_who_were_added(workspace: Workspace) -> None:
    keys = [_add(workspace, Nominee, AN), _add(workspace, Nominee, {**AN, "status": "withdrawn", "full_name": "Vi Ba"})]
    nominees.promote(workspace, keys)
    step = workspace.undoable
    assert step is not None
    assert (step.code, step.params) == ("promote", {"count": 1})


# -- votes: what is complete, what is too much --------------------------------------------------------------------

VOTES = [
    # summoned, present, agree, disagree, abstain; refused by; complete
    ((None, None, None, None, None), None, True),
    ((30, 28, None, None, None), None, True),
    ((30, 28, 27, 1, 0), None, True),
    ((30, 28, 28, None, None), None, True),
    ((30, 28, 27, None, None), None, False),
    ((30, 28, 0, None, None), None, False),
    ((30, None, 27, 1, 0), None, False),
    ((30, 30, 30, 0, 0), None, True),
    ((30, 31, None, None, None), "votes-present", True),
    ((30, 28, 27, 1, 1), "votes-many", False),
    ((30, None, 30, 1, 0), "votes-many", False),
    ((30, None, 30, 0, 0), None, False),
    ((None, 28, 28, 1, 0), "votes-many", False),
    ((None, 28, 26, 1, 1), None, True),
]


@pytest.mark.parametrize(("votes", "refused", "complete"), VOTES)
def test_votes(workspace: Workspace, votes: tuple[int | None, ...], refused: str | None, complete: bool) -> None:
    keys = ("vote_summoned", "vote_present", "vote_agree", "vote_disagree", "vote_abstain")
    values = {**AN, **dict(zip(keys, votes, strict=True))}
    if refused:
        with pytest.raises(UserError) as caught:
            _add(workspace, Nominee, values)
        assert caught.value.code == refused
        return
    key = _add(workspace, Nominee, values)
    if complete:
        nominees.set_status(workspace, [key], "passed")
        return
    with pytest.raises(UserError, match="votes-sum"):
        nominees.set_status(workspace, [key], "passed")
