"""Whose answer an answer is: which papers change the delegate list, and what they change there, by table."""

from datetime import date
from typing import Any

import pytest

from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.domain.conference import Paper
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.paper_copy import ANSWERS, COPY_STATES, LIVE, PaperCopy
from dtt_desktop.services import copies, records, register
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace

TODAY = date(2025, 8, 7)
TO_ONE = sorted(kind.key for kind in KINDS if kind.per_recipient)


def _row(workspace: Workspace, family: Any, key: int) -> dict[str, Any]:
    return dict(zip(family.column_keys, workspace.rows(family, [key])[0], strict=True))


def _copy(workspace: Workspace, document: str, recipient: int | None, state: str = "printed") -> int:
    values = {"document": document, "recipient_key": recipient, "state": state, "said": "Kính gửi"}
    return records.add(workspace, PaperCopy, values)


def _guest(workspace: Workspace, **values: Any) -> int:
    return records.add(workspace, Delegate, {"full_name": "Nông Văn Mời", "reply": "confirmed", **values})


@pytest.mark.parametrize("document", TO_ONE)
@pytest.mark.parametrize("reply", [key for key, _ in ANSWERS])
def test_only_the_answer_to_the_invitation_is_the_delegates_reply(
    workspace: Workspace, document: str, reply: str
) -> None:
    guest = _guest(workspace)
    copy = _copy(workspace, document, guest)
    asks = document == "invitation"
    assert copies.answer(workspace, [copy], reply) == asks
    assert _row(workspace, PaperCopy, copy)["answer"] == (reply if asks else None)
    assert _row(workspace, Delegate, guest)["reply"] == (reply if asks else "confirmed")


@pytest.mark.parametrize("state", [key for key, _ in COPY_STATES])
def test_only_a_copy_that_is_out_there_is_answered_signed_and_delivered(workspace: Workspace, state: str) -> None:
    guest = _guest(workspace)
    copy = _copy(workspace, "invitation", guest, state)
    live = state in LIVE
    assert copies.mark(workspace, [copy], {"signed_on": "8/8/2025"}) == live
    assert copies.answer(workspace, [copy], "declined") == live
    row = _row(workspace, PaperCopy, copy)
    assert (row["signed_on"], row["answer"]) == (("2025-08-08", "declined") if live else (None, None))
    assert _row(workspace, Delegate, guest)["reply"] == ("declined" if live else "confirmed")


TYPED = [
    ("substituted", "Quách Thị Thay", "Quách Thị Thay", None),
    ("substituted", "  Quách  Thị Thay , Phó Trưởng thôn ", "Quách Thị Thay", "Phó Trưởng thôn"),
    ("substituted", "Quách Thị Thay, Phó Chủ tịch Hội, Bí thư", "Quách Thị Thay", "Phó Chủ tịch Hội, Bí thư"),
    ("substituted", "  ", "Vi Văn Cũ", "Trưởng thôn"),
    ("confirmed", "Quách Thị Thay", "Vi Văn Cũ", "Trưởng thôn"),
    ("declined", "Quách Thị Thay, Phó Trưởng thôn", "Vi Văn Cũ", "Trưởng thôn"),
]


@pytest.mark.parametrize(("reply", "typed", "name", "position"), TYPED)
def test_who_comes_instead_is_written_only_where_somebody_does(
    workspace: Workspace, reply: str, typed: str, name: str, position: str | None
) -> None:
    guest = _guest(workspace, substitute_name="Vi Văn Cũ", substitute_position="Trưởng thôn")
    copy = _copy(workspace, "invitation", guest)
    copies.answer(workspace, [copy], reply, typed)
    row = _row(workspace, Delegate, guest)
    assert (row["reply"], row["substitute_name"], row["substitute_position"]) == (reply, name, position)
    assert _row(workspace, PaperCopy, copy)["substitute"] == (" ".join(typed.split()) or None)


def test_without_a_substitute_none_is_kept(workspace: Workspace) -> None:
    guest = _guest(workspace)
    copy = _copy(workspace, "invitation", guest)
    copies.answer(workspace, [copy], "substituted")
    assert _row(workspace, PaperCopy, copy)["substitute"] is None
    assert _row(workspace, Delegate, guest)["substitute_name"] is None


def test_answers_reach_those_they_are_from_alone(workspace: Workspace) -> None:
    """Of an invitation without a recipient, of one who left, of one who stays, and a letter of thanks in one go."""
    stays, thanked, other = (_guest(workspace) for _ in range(3))
    keys = [
        _copy(workspace, "invitation", None), _copy(workspace, "invitation", 9_999_999),
        _copy(workspace, "invitation", stays), _copy(workspace, "thank_you", thanked),
    ]  # fmt: skip
    _copy(workspace, "invitation", other)
    assert copies.answer(workspace, keys, "declined") == 3
    assert [_row(workspace, Delegate, key)["reply"] for key in (stays, thanked, other)] == [
        "declined", "confirmed", "confirmed",
    ]  # fmt: skip


def _numbered(workspace: Workspace, *documents: str) -> list[tuple[int | None, str | None]]:
    papers = read_facts(workspace).papers
    return [(papers[key].number, papers[key].issued_on) for key in documents]


def test_numbers_of_papers_that_have_some_are_changed_and_only_those_count(sample: Workspace) -> None:
    """The registry gives numbers again: what is the same is passed over, what comes after it is not."""
    first = {
        "public_notice": ("5", "5/8/2025"),
        "submission": ("12", "6/8/2025"),
        "award_decision": ("120", "7/8/2025"),
    }
    copies.fill_numbers(sample, first)
    again = {**first, "submission": ("13", "6/8/2025"), "award_decision": ("120", "8/8/2025")}
    assert copies.fill_numbers(sample, again) == 2
    assert _numbered(sample, *first) == [(5, "2025-08-05"), (13, "2025-08-06"), (120, "2025-08-08")]
    assert copies.fill_numbers(sample, again) == 0


def test_a_paper_nobody_has_set_is_set_once(sample: Workspace) -> None:
    place = Paper.column_keys.index("document")
    fresh = next(
        k.key for k in KINDS if k.signed and k.numbered and k.key not in {r[place] for r in sample.rows(Paper)}
    )
    for number in ("901", "902"):
        assert copies.fill_numbers(sample, {fresh: (number, "6/8/2025")}) == 1
    assert [row[place] for row in sample.rows(Paper)].count(fresh) == 1
    assert _numbered(sample, fresh) == [(902, "2025-08-06")]


SAME_NUMBER = [
    # two official letters of the committee's office: one series
    (("public_notice", "7", "5/8/2025"), ("change_notice", "7", "6/8/2025"), True),
    (("public_notice", "7", "5/8/2025"), ("change_notice", "8", "6/8/2025"), False),
    (("public_notice", "7", "5/8/2025"), ("change_notice", "7", "6/1/2026"), False),
    (("public_notice", "7", "5/8/2025"), ("change_notice", "7", ""), True),
    (("public_notice", "", "5/8/2025"), ("change_notice", "", "5/8/2025"), False),
    # a submission and a decision are numbered apart
    (("submission", "7", "5/8/2025"), ("award_decision", "7", "5/8/2025"), False),
]


@pytest.mark.parametrize(("one", "two", "refused"), SAME_NUMBER)
def test_one_number_is_given_once_in_a_series_and_a_year(
    workspace: Workspace, one: tuple[str, str, str], two: tuple[str, str, str], refused: bool
) -> None:
    typed = {key: (number, day) for key, number, day in (one, two)}
    if not refused:
        copies.fill_numbers(workspace, typed)
        return
    with pytest.raises(UserError) as caught:
        copies.fill_numbers(workspace, typed)
    assert caught.value.code == "number-twice"
    assert caught.value.params["number"] == 7
    assert caught.value.params["name"]


def test_a_number_without_a_date_or_a_date_without_a_number_is_no_number_used(sample: Workspace) -> None:
    register.issue(sample, "public_notice", 5, "2025-08-01", TODAY)
    assert copies.fill_numbers(sample, {"change_notice": ("5", "")}) == 1
    assert copies.fill_numbers(sample, {"credentials": ("", "1/8/2025")}) == 1
