"""The orders of the delegate list: who has no place comes last, equals by name, then as they came."""

import itertools

import pytest

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.services import records, roster
from dtt_desktop.services.workspace import Workspace

ORDERS = [
    # name, rank of each, the order by protocol
    ([("An", 2), ("Ba", 1)], ["Ba", "An"]),
    ([("An", None), ("Ba", 1)], ["Ba", "An"]),
    ([("An", None), ("Ba", None)], ["An", "Ba"]),
    ([("Ba", 1), ("An", 1)], ["An", "Ba"]),
    ([("Ba", None), ("An", None), ("Chi", 3), ("Dung", 0)], ["Dung", "Chi", "An", "Ba"]),
    ([("Đạt", None), ("Dung", None), ("Ánh", None), ("Anh", None)], ["Anh", "Ánh", "Dung", "Đạt"]),
]


def _named(workspace: Workspace, keys: list[int]) -> list[str]:
    place = Delegate.column_keys.index("full_name")
    names = {row[0]: row[place].split()[-1] for row in workspace.rows(Delegate)}
    return [names[key] for key in keys]


def _fill(workspace: Workspace, people: list[tuple[str, int | None]]) -> list[int]:
    return records.add_many(
        workspace, Delegate, [{"full_name": f"Vi Văn {name}", "protocol_rank": rank} for name, rank in people]
    )


@pytest.mark.parametrize(("people", "order"), ORDERS)
def test_by_protocol(workspace: Workspace, people: list[tuple[str, int | None]], order: list[str]) -> None:
    for given in itertools.islice(itertools.permutations(people), 6):
        keys = _fill(workspace, list(given))
        assert _named(workspace, roster.by_protocol(workspace)) == order
        records.delete(workspace, Delegate, keys)


def test_by_name_birth_and_entry(workspace: Workspace) -> None:
    rows = [("Vi Văn An", "1980"), ("Vi Văn Ánh", None), ("Vi Văn An", "1975-02-03"), ("Vi Văn An", "1980")]
    keys = records.add_many(workspace, Delegate, [{"full_name": n, "birth": b} for n, b in rows])
    assert roster.by_name(workspace) == [keys[2], keys[0], keys[3], keys[1]]
    assert roster.by_protocol(workspace)[-1] == keys[1]


@pytest.mark.parametrize(
    ("chosen", "by", "order"),
    [
        (["Chi"], -1, "An Chi Ba Dung"), (["Chi"], -9, "Chi An Ba Dung"), (["An"], 1, "Ba An Chi Dung"),
        (["An"], 9, "Ba Chi Dung An"), (["An", "Chi"], 1, "Ba Dung An Chi"), (["Ba", "Dung"], -1, "Ba Dung An Chi"),
        (["An"], -1, "An Ba Chi Dung"), (["Dung"], 1, "An Ba Chi Dung"),
    ],
)  # fmt: skip
def test_moving(workspace: Workspace, chosen: list[str], by: int, order: str) -> None:
    keys = dict(
        zip(
            ("An", "Ba", "Chi", "Dung"),
            _fill(workspace, [("An", 1), ("Ba", 2), ("Chi", None), ("Dung", None)]),
            strict=True,
        )
    )
    roster.move_in_protocol(workspace, [keys[name] for name in chosen], by)
    assert " ".join(_named(workspace, roster.by_protocol(workspace))) == order
    ranks = [row[Delegate.column_keys.index("protocol_rank")] for row in workspace.rows(Delegate)]
    assert sorted(r for r in ranks if r is not None) in ([1, 2, 3, 4], [1, 2])


def test_replies_of_those_chosen_alone(workspace: Workspace) -> None:
    first, second, third = _fill(workspace, [("An", 1), ("Ba", 2), ("Chi", 3)])
    roster.set_replies(workspace, iter([first, third]), "confirmed")
    place = Delegate.column_keys.index("reply")
    assert {row[0]: row[place] for row in workspace.rows(Delegate)} == {
        first: "confirmed", second: "planned", third: "confirmed",
    }  # fmt: skip
