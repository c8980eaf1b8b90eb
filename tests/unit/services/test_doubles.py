"""Persons entered twice: proposed, merged field by field, told apart for good."""

from typing import Any

import pytest

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.lists.doubles import find_pairs, fuller, link, merge, tell_apart
from dtt_desktop.services.nominees import promote
from dtt_desktop.services.records import add
from dtt_desktop.services.workspace import Workspace

ONE = {"full_name": "Nông Thị Hoà", "birth": "1975-02-03", "phone": "0311111111"}
OTHER = {"full_name": "Nông Thị Hòa", "birth": "1975-03-02", "phone": "0311111111", "ethnicity": "Nùng"}


def _two(workspace: Workspace) -> tuple[int, int]:
    return add(workspace, Nominee, ONE), add(workspace, Nominee, OTHER)


def test_a_pair_is_merged_field_by_field_in_one_step(workspace: Workspace) -> None:
    one, other = _two(workspace)
    delegate = add(workspace, Delegate, {"full_name": "Người khác", "represents_collective_id": other})
    before = dump(workspace)
    [pair] = find_pairs(workspace)
    assert {pair.one, pair.other} == {("nominee", one), ("nominee", other)}
    assert dict(pair.likeness.evidence)["phone"] > 0
    merge(workspace, ("nominee", one), ("nominee", other), {"birth": "1975-03-02", "ethnicity": "Nùng"})
    [made] = dump(workspace)["nominees"]
    assert (made["id"], made["birth"], made["ethnicity"], made["full_name"]) == (
        one,
        "1975-03-02",
        "Nùng",
        "Nông Thị Hoà",
    )
    [kept] = [d for d in dump(workspace)["delegates"] if d["id"] == delegate]
    assert kept["represents_collective_id"] == one, "what pointed at one points at the other"
    workspace.undo()
    assert dump(workspace) == before


def test_two_people_are_remembered_as_two(workspace: Workspace) -> None:
    _two(workspace)
    tell_apart(workspace, find_pairs(workspace)[0])
    assert find_pairs(workspace) == []
    workspace.undo()
    assert len(find_pairs(workspace)) == 1


def test_across_the_lists(workspace: Workspace) -> None:
    """A delegate typed by hand may be a nominee; one made of the nominee is no pair with them."""
    key = add(workspace, Nominee, ONE)
    typed = add(workspace, Delegate, ONE)
    [pair] = find_pairs(workspace)
    link(workspace, pair)
    found: list[Any] = find_pairs(workspace)
    assert found == []
    assert {d["id"]: d["nominee_id"] for d in dump(workspace)["delegates"]}[typed] == key


def test_promoted_nominees_are_no_pairs(workspace: Workspace) -> None:
    promote(workspace, [add(workspace, Nominee, ONE)])
    assert find_pairs(workspace) == []


@pytest.mark.parametrize(
    ("one", "other", "which"),
    [
        ("1975", "1975-02-05", 1), ("1975-02-05", "1975", 0), ("1975", "1976-01-01", 0), (None, "x", 1), ("x", None, 0),
        ("Bí thư", "Bí thư chi bộ", 1), ("Bí thư chi bộ", "Bí thư", 0), ("Lang Van Bao", "Lăng Văn Bảo", 1),
        ("LĂNG VĂN BẢO", "Lăng Văn Bảo", 1), ("Tày", "Nùng", 0), (False, True, 0),
    ],
)  # fmt: skip
def test_the_fuller_of_two_values(one: Any, other: Any, which: int) -> None:
    assert fuller(one, other, ["" if value is None else str(value) for value in (one, other)]) == which
