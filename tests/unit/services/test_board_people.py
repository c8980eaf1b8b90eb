"""Who is counted on the board of the composition, and who could still be taken in, by table."""

import pytest

from dtt_desktop.domain.code_lists import ASIDE, STATUSES
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.services import board, nominees, records
from dtt_desktop.services.workspace import Workspace


@pytest.mark.parametrize("status", [key for key, _ in STATUSES])
def test_who_is_set_aside_is_neither_counted_nor_proposed(workspace: Workspace, status: str) -> None:
    key = records.add(
        workspace, Nominee, {"full_name": "Vi An", "sex": "female", "status": status, "proposed_award": "certificate"}
    )
    found = board.people(workspace, "nominees")
    assert (key in found) == (key in board.candidates(workspace)) == (status not in ASIDE)
    if key in found:
        name, person = found[key]
        assert (name, person.sex, person.delegate_group) == ("Vi An", "female", "exemplar")


@pytest.mark.parametrize("kind", ["individual", "household", "collective"])
def test_whoever_is_on_the_list_or_represented_there_is_proposed_no_more(workspace: Workspace, kind: str) -> None:
    """A collective comes by its representative: it is on the list as much as a person is."""
    values = {"full_name": "Tổ hợp tác Pò Mạch", "kind": kind, "representative": "Vi Thị Bích"}
    key = records.add(workspace, Nominee, values)
    other = records.add(workspace, Nominee, {"full_name": "Nông Văn Khác"})
    assert set(board.candidates(workspace)) == {key, other}
    nominees.promote(workspace, [key])
    assert set(board.candidates(workspace)) == {other}
    assert set(board.people(workspace, "nominees")) == {key, other}, "they are counted among the nominees all the same"
    workspace.undo()
    assert set(board.candidates(workspace)) == {key, other}


def test_delegates_are_counted_as_what_they_are(workspace: Workspace) -> None:
    keys = records.add_many(
        workspace,
        Delegate,
        [{"full_name": "Vi An", "delegate_group": "guest", "birth": "1980", "unit_id": 3}, {"full_name": "Vi Ba"}],
    )
    found = board.people(workspace, "delegates")
    assert list(found) == keys
    assert [name for name, _ in found.values()] == ["Vi An", "Vi Ba"]
    person = found[keys[0]][1]
    assert (person.delegate_group, person.birth, person.unit_id) == ("guest", "1980", 3)
