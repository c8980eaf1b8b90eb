"""Two entries become one: whatever belonged to the one that goes is the other's afterwards, by table."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.messages import backup_text, step_text
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.paper_copy import PaperCopy
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.schema import BY_TABLE, REFERENCES
from dtt_desktop.domain.wording import Wording
from dtt_desktop.services import copies, records, register
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.lists.doubles import Pair, find_pairs, link, merge, tell_apart
from dtt_desktop.services.workspace import Workspace

TODAY = date(2025, 8, 7)
MERGED = ("nominee", "delegate")
POINTS = [(family, key, table) for family, key, table in REFERENCES if table in MERGED]
"""Every column that points at people who can be merged: derived, so that a new one is tried by itself."""


def _three(workspace: Workspace, family: type[Record]) -> list[int]:
    """Add who stays, who goes, and one whom it does not concern."""
    return records.add_many(workspace, family, [{"full_name": f"Nông Thị {name}"} for name in ("Ở", "Đi", "Khác")])


def _column(workspace: Workspace, family: type[Record], key: str) -> dict[int, Any]:
    place = family.column_keys.index(key)
    return {row[0]: row[place] for row in workspace.rows(family)}


@pytest.mark.parametrize(("family", "key", "table"), POINTS, ids=lambda v: v if isinstance(v, str) else v.__tablename__)
def test_what_pointed_at_the_one_that_goes_points_at_the_other(
    workspace: Workspace, family: type[Record], key: str, table: str
) -> None:
    kept, gone, other = _three(workspace, BY_TABLE[table])
    values = {"full_name": "Vi Văn Trỏ"} if family.name_key == "full_name" else {}
    ours, theirs = records.add_many(workspace, family, [{**values, key: gone}, {**values, key: other}])
    before = dump(workspace)
    merge(workspace, (table, kept), (table, gone), {})
    now = _column(workspace, family, key)
    assert (now[ours], now[theirs]) == (kept, other)
    assert gone not in _column(workspace, BY_TABLE[table], "id")
    workspace.undo()
    assert dump(workspace) == before


def test_every_family_that_can_be_merged_is_pointed_at() -> None:
    assert {table for _, _, table in POINTS} == {"nominee"}, "whoever points at a delegate is in the table by itself"


def _letters(workspace: Workspace) -> tuple[int, int, int]:
    """Print letters for three delegates, and give each of them words of their own."""
    kept, gone, other = _three(workspace, Delegate)
    for key in (kept, gone, other):
        with workspace.read() as session:
            assert session.get(Delegate, key) is not None
    records.add_many(
        workspace,
        PaperCopy,
        [{"document": "invitation", "recipient_key": key, "said": f"Kính mời {key}"} for key in (kept, gone, other)],
    )
    records.add_many(
        workspace,
        Wording,
        [
            {"document": "invitation", "phrase": "p", "recipient_key": k, "text": f"lời {k}"}
            for k in (kept, gone, other)
        ],
    )
    return kept, gone, other


def test_copies_go_along_and_words_for_the_one_that_goes_do_not(workspace: Workspace) -> None:
    kept, gone, other = _letters(workspace)
    before = dump(workspace)
    merge(workspace, ("delegate", kept), ("delegate", gone), {})
    with workspace.read() as session:
        held = [(c.recipient_key, c.said) for c in session.scalars(select(PaperCopy).order_by(PaperCopy.id))]
        words = [(w.recipient_key, w.text) for w in session.scalars(select(Wording).order_by(Wording.id))]
    assert held == [(kept, f"Kính mời {kept}"), (kept, f"Kính mời {gone}"), (other, f"Kính mời {other}")]
    assert words == [(kept, f"lời {kept}"), (other, f"lời {other}")]
    workspace.undo()
    assert dump(workspace) == before


def test_an_answer_to_the_letter_of_the_one_that_went_is_the_answer_of_the_other(sample: Workspace) -> None:
    """The way of a clerk: two letters went out for one person, the answer comes on the second."""
    kept, gone = (row[0] for row in sample.rows(Delegate)[:2])
    register.note_printed(sample, "invitation", TODAY, [kept, gone])
    letter = next(copy.key for copy in register.copies(sample) if copy.recipient_key == gone)
    merge(sample, ("delegate", kept), ("delegate", gone), {})
    copies.answer(sample, [letter], "declined")
    assert _column(sample, Delegate, "reply")[kept] == "declined"


def test_copies_of_delegates_do_not_move_when_nominees_of_the_same_numbers_are_merged(workspace: Workspace) -> None:
    kept, gone, _ = _letters(workspace)
    nominees = _three(workspace, Nominee)
    assert gone in nominees, "the numbers of two families overlap"
    before = (workspace.rows(PaperCopy), workspace.rows(Wording))
    merge(workspace, ("nominee", next(n for n in nominees if n != gone)), ("nominee", gone), {})
    assert (workspace.rows(PaperCopy), workspace.rows(Wording)) == before
    assert kept in _column(workspace, Delegate, "id")


@pytest.mark.parametrize("family", [Nominee, Delegate], ids=lambda f: f.__tablename__)
def test_a_merge_is_preceded_by_a_backup_of_both(workspace: Workspace, family: type[Record]) -> None:
    kept, gone, _ = _three(workspace, family)
    table = family.__tablename__
    merge(workspace, (table, kept), (table, gone), {})
    backup = workspace.backups.listed()[0]
    assert (backup.reason, backup.counts[table]) == ("merge", 3)
    assert backup_text(backup.reason, backup.params) == "trước khi gộp Nông Thị Ở"
    opened = Workspace.open(backup.path)
    assert {kept, gone} <= _column(opened, family, "id").keys()
    opened.close()


def test_the_fuller_value_is_kept_as_it_was_chosen(workspace: Workspace) -> None:
    kept, gone, _ = _three(workspace, Nominee)
    merge(workspace, ("nominee", kept), ("nominee", gone), {"birth": "1975-02-03", "ethnicity": "Nùng"})
    assert _column(workspace, Nominee, "birth")[kept] == "1975-02-03"
    assert _column(workspace, Nominee, "full_name")[kept] == "Nông Thị Ở"


ALIKE = ({"full_name": "Nông Thị Hoà", "birth": "1975-02-03"}, {"full_name": "Nông Thị Hoà", "birth": "1975-02-03"})
LESS = ({"full_name": "Lý Văn Sơn", "birth": "1980"}, {"full_name": "Lý Văn Sơn", "birth": "1980-05-01"})


def test_the_likeliest_pair_is_asked_first(workspace: Workspace) -> None:
    records.add_many(workspace, Nominee, [*LESS, *ALIKE])
    scores = [pair.likeness.score for pair in find_pairs(workspace)]
    assert len(set(scores)) > 1
    assert scores == sorted(scores, reverse=True)


def test_what_was_told_apart_stays_apart_and_says_who(workspace: Workspace) -> None:
    one, other = records.add_many(workspace, Nominee, [*ALIKE])
    records.set_values(workspace, Nominee, {other: {"full_name": "Nông Thị Hòa"}})
    [pair] = find_pairs(workspace)
    assert pair.mark == f"nominee:{one}|nominee:{other}", "kept in files: may not change"
    tell_apart(workspace, pair)
    assert find_pairs(workspace) == []
    step = workspace.undoable
    assert step is not None
    assert (step.params["name"], step.params["other"]) == ("Nông Thị Hoà", "Nông Thị Hòa")
    assert "Nông Thị Hoà" in step_text(step.code, step.params)


def test_the_step_names_both(workspace: Workspace) -> None:
    kept, gone, _ = _three(workspace, Delegate)
    merge(workspace, ("delegate", kept), ("delegate", gone), {})
    step = workspace.undoable
    assert step is not None
    assert (step.code, step.params["name"], step.params["other"]) == ("merge", "Nông Thị Ở", "Nông Thị Đi")
    assert step.params["table"] == "delegate", "undo leads to the list it was made in"


def test_a_delegate_without_a_nominee_is_no_link_to_a_nominee(workspace: Workspace) -> None:
    """Only the delegate made of this very nominee is no pair with them."""
    first, second = records.add_many(workspace, Nominee, [ALIKE[0], LESS[0]])
    delegate = records.add(workspace, Delegate, {**ALIKE[0], "nominee_id": second})
    [pair] = [p for p in find_pairs(workspace) if {p.one[0], p.other[0]} == {"nominee", "delegate"}]
    assert {pair.one, pair.other} == {("nominee", first), ("delegate", delegate)}
    link(workspace, Pair(pair.other, pair.one, pair.likeness))
    assert _column(workspace, Delegate, "nominee_id")[delegate] == first
