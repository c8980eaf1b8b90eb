from typing import Any

import pytest

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.nominee import Nominee, agree_percent
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import nominees, records
from dtt_desktop.services.checking import check
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.workspace import Workspace
from tests.unit.services.test_checking import TODAY


def _add(workspace: Workspace, name: str, **values: Any) -> int:
    return records.add(workspace, Nominee, {"full_name": name, **values})


def test_promotion_doubles_nobody_and_is_one_step(workspace: Workspace) -> None:
    unit = workspace.rows(Unit)[0][0]
    an = _add(workspace, "Lương Thế An", birth="1975", unit_id=unit, sex="male")
    collective = _add(workspace, "Tổ hợp tác", kind="collective", representative="Vi Thị Bích")
    nobody = _add(workspace, "Hộ ông Nông Văn Ba", kind="household")
    gone = _add(workspace, "Lý Văn Cường", status="withdrawn")
    records.add(workspace, Delegate, {"full_name": "LƯƠNG THẾ AN", "birth": "1975-03-02", "unit_id": unit})
    twin = _add(workspace, "Lương Thế An", birth="1975", unit_id=unit)
    binh = _add(workspace, "Bế Văn Bình", ethnicity="Tày")
    before = dump(workspace)
    result = nominees.promote(workspace, [an, collective, nobody, gone, twin, binh])
    assert result.added == ["Vi Thị Bích", "Bế Văn Bình"]
    assert result.already == ["Lương Thế An", "Lương Thế An"]
    assert result.no_representative == ["Hộ ông Nông Văn Ba"]
    assert result.aside == ["Lý Văn Cường"]
    made = {d["full_name"]: d for d in dump(workspace)["delegates"]}
    assert made["Bế Văn Bình"]["ethnicity"] == "Tày"
    assert made["Bế Văn Bình"]["delegate_group"] == "exemplar"
    assert made["Vi Thị Bích"]["represents_collective"] == "Tổ hợp tác"
    assert nominees.promote(workspace, [collective, binh]).added == []
    workspace.undo()
    assert dump(workspace) == before


def test_more_votes_than_people_are_refused(workspace: Workspace) -> None:
    key = _add(workspace, "Lương Thế An", vote_summoned=30, vote_present=28)
    for typed in ({"vote_present": "31"}, {"vote_agree": "29"}):
        with pytest.raises(UserError) as caught:
            records.set_typed(workspace, Nominee, key, typed)
        assert caught.value.code.startswith("votes-")
        assert caught.value.field in typed
    records.set_typed(workspace, Nominee, key, {"vote_agree": "27"})
    with pytest.raises(UserError, match="votes-sum"):
        nominees.set_status(workspace, [key], "passed")
    records.set_typed(workspace, Nominee, key, {"vote_disagree": "1", "vote_abstain": "0"})
    nominees.set_status(workspace, [key], "passed")


def test_nobody_on_hold_or_without_an_award_is_proposed(workspace: Workspace) -> None:
    key = _add(workspace, "Lương Thế An", hold_reason="chờ xác minh", proposed_award="certificate")
    with pytest.raises(UserError, match="on-hold"):
        nominees.set_status(workspace, [key], "proposed")
    records.set_typed(workspace, Nominee, key, {"hold_reason": "", "proposed_award": ""})
    with pytest.raises(UserError, match="no-award"):
        nominees.set_status(workspace, [key], "proposed")


def test_one_who_may_not_stops_the_whole_step(workspace: Workspace) -> None:
    good = _add(workspace, "Vi An", proposed_award="certificate")
    bad = _add(workspace, "Vi Ba")
    before = dump(workspace)
    with pytest.raises(UserError):
        nominees.set_status(workspace, [good, bad], "proposed")
    assert dump(workspace) == before


def test_votes_that_do_not_add_up_are_found(workspace: Workspace) -> None:
    key = _add(workspace, "Vi An", vote_present=20, vote_agree=15)
    found = [f for f in check(workspace, TODAY) if f.code == "votes-sum"]
    assert [f.where.key for f in found if f.where] == [key]


def test_rate_has_two_decimals_and_a_comma() -> None:
    assert agree_percent(27, 28) == "96,43"
    assert agree_percent(None, 28) == agree_percent(3, 0) == ""


def test_a_nominee_on_the_list_cannot_be_deleted(workspace: Workspace) -> None:
    key = _add(workspace, "Vi An")
    nominees.promote(workspace, [key])
    with pytest.raises(UserError, match="in-use"):
        records.delete(workspace, Nominee, [key])
