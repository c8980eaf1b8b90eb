"""What a new file holds: the founding plan in its order, what the dialog asked, nothing one can undo."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from dtt_desktop.domain.conference import CONFERENCE_ID, Agency, Conference, Recipient
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.plan import TaskAssignment
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.schema import FAMILIES
from dtt_desktop.domain.unit import Unit
from dtt_desktop.domain.wording import Wording
from dtt_desktop.services import records, trail
from dtt_desktop.services.founding import founding_facts, new_file, renew
from dtt_desktop.services.workspace import Workspace

ORDERED = [family for family in FAMILIES if "line_no" in family.column_keys]


@pytest.fixture
def founded(tmp_path: Path) -> Workspace:
    """A file made now, and not copied from one made before."""
    path = tmp_path / "lap.dtt"
    new_file(
        path,
        lambda session: session.add(Unit(name="Thôn thêm", line_no=99)),
        {"venue": "Nhà văn hóa", "name": "Hội nghị thử"},
    )
    return Workspace.open(path)


def _column(workspace: Workspace, family: type[Record], key: str) -> list[object]:
    place = family.column_keys.index(key)
    return [row[place] for row in workspace.rows(family)]


@pytest.mark.parametrize("family", ORDERED, ids=lambda f: f.__tablename__)
def test_lines_are_numbered_from_one_on(founded: Workspace, family: type[Record]) -> None:
    lines = [line for line in _column(founded, family, "line_no") if line != 99]
    assert lines == list(range(1, len(lines) + 1))
    founded.close()


def test_what_was_asked_goes_before_the_plan_and_the_rest_is_the_plans(founded: Workspace) -> None:
    facts = founding_facts()["conference"]
    conference = founded.one(Conference)
    assert (conference["venue"], conference["name"]) == ("Nhà văn hóa", "Hội nghị thử")
    assert conference["max_delegates"] == facts["max_delegates"]
    assert [_column(founded, family, "id") for family in (Conference, Agency)] == [[CONFERENCE_ID], [CONFERENCE_ID]]
    assert "Thôn thêm" in _column(founded, Unit, "name")
    founded.close()


def test_the_founding_is_told_and_is_no_step_one_can_undo(founded: Workspace) -> None:
    assert founded.undoable is None
    assert [entry.text for entry in trail.entries(founded)] == ["Tạo hội nghị mới"]
    founded.close()


def test_recipients_are_those_of_each_paper_in_their_order(founded: Workspace) -> None:
    rows = founding_facts()["recipients"]
    found = list(zip(*(_column(founded, Recipient, key) for key in ("document", "name", "note")), strict=True))
    wanted = [(paper, row[0], row[1] if len(row) > 1 else None) for paper, given in rows.items() for row in given]
    assert found == wanted
    assert any(note for _, _, note in found)
    assert not all(note for _, _, note in found)
    founded.close()


# -- the next conference --------------------------------------------------------------------------------------------

DUES = [
    # a deadline of the old conference on 15 August 2025, that of the new one on 20 August 2026
    ("D-15", "D-15"),
    ("D+3", "D+3"),
    ("2025-08-01", "2026-08-06"),
    ("2025-12-31", "2027-01-05"),
    (None, None),
]


def _renewed(old: Workspace, folder: Path, day: str = "2026-08-20") -> Workspace:
    path = folder / "sau.dtt"
    renew(old, path, "Hội nghị năm sau", day)
    return Workspace.open(path)


@pytest.mark.parametrize(("due", "later"), DUES)
def test_fixed_deadlines_move_with_the_conference(
    workspace: Workspace, tmp_path: Path, due: str | None, later: str | None
) -> None:
    records.set_values(workspace, Conference, {1: {"date": "2025-08-15", "nominate_by": due, "verify_by": due}})
    key = records.add(
        workspace, TaskAssignment, {"owner": "a", "task": "Việc thử", "due": due, "done_on": "2025-08-01"}
    )
    new = _renewed(workspace, tmp_path)
    rows = {row[0]: dict(zip(TaskAssignment.column_keys, row, strict=True)) for row in new.rows(TaskAssignment)}
    assert (rows[key]["due"], rows[key]["done_on"], rows[key]["task"]) == (later, None, "Việc thử")
    conference = new.one(Conference)
    assert (conference["nominate_by"], conference["verify_by"]) == (later, later)
    assert (conference["date"], conference["date_is_tentative"], conference["name"]) == (
        "2026-08-20", True, "Hội nghị năm sau",
    )  # fmt: skip
    new.close()


def test_without_a_date_before_nothing_moves(workspace: Workspace, tmp_path: Path) -> None:
    records.set_values(workspace, Conference, {1: {"date": None, "remind_by": "2025-08-01"}})
    new = _renewed(workspace, tmp_path)
    assert new.one(Conference)["remind_by"] == "2025-08-01"
    new.close()


@pytest.mark.parametrize("day", ["2026-08-20", "2024-02-29"])
def test_a_conference_may_come_sooner_or_later(workspace: Workspace, tmp_path: Path, day: str) -> None:
    records.set_values(workspace, Conference, {1: {"date": "2025-08-15", "remind_by": "2025-08-01"}})
    new = _renewed(workspace, tmp_path, day)
    assert new.one(Conference)["remind_by"] == (date.fromisoformat(day) - timedelta(days=14)).isoformat()
    new.close()


def test_guests_come_along_exemplars_and_words_of_one_letter_do_not(workspace: Workspace, tmp_path: Path) -> None:
    guest, exemplar = records.add_many(
        workspace,
        Delegate,
        [{"full_name": "Vi Khách", "delegate_group": "guest"}, {"full_name": "Vi Gương", "delegate_group": "exemplar"}],
    )

    def words(session: Session) -> None:
        for who in (0, guest, exemplar):
            session.add(Wording(document="invitation", phrase=f"p{who}", text="x", recipient_key=who or None))

    workspace.do("edit", words)
    new = _renewed(workspace, tmp_path)
    assert _column(new, Delegate, "full_name") == ["Vi Khách"]
    assert _column(new, Wording, "phrase") == ["p0"]
    assert new.undoable is None
    assert [entry.text for entry in trail.entries(new)] == ["Tạo từ hội nghị cũ"]
    new.close()
