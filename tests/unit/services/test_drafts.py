"""What was typed and not saved: only what this version of the program has a place for is offered again."""

from pathlib import Path

import pytest

from dtt_desktop.domain.unit import Unit
from dtt_desktop.services.drafts import Drafts, Place, Saved, Typing, take_in
from dtt_desktop.services.workspace import Workspace

OFFERED = [
    ("unit", "note", True), ("delegate", "full_name", True), ("conference", "venue", True),
    ("unit", "of_a_later_version", False), ("of_a_later_version", "note", False), ("", "", False),
]  # fmt: skip


@pytest.mark.parametrize(("table", "field", "offered"), OFFERED)
def test_only_what_this_version_knows_is_offered(table: str, field: str, offered: bool, tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "folder" / "a.json")
    typed = Typing(table, 1, field, "chữ")
    other = Typing("unit", 2, "name", "Thôn")
    drafts.keep(Saved(Place(2, "unit", 1, "note"), (typed, other)))
    assert drafts.read() == Saved(Place(2, "unit", 1, "note"), (typed, other) if offered else (other,))
    drafts.clear()
    drafts.clear()
    assert drafts.read() is None


def test_what_is_taken_in_is_parsed_and_what_is_refused_comes_back(workspace: Workspace) -> None:
    typed = (
        Typing("unit", 1, "note", "  ghi  chú "),
        Typing("unit", 99_999, "note", "x"),
        Typing("unit", 1, "name", ""),
    )
    refused = take_in(workspace, typed)
    assert [(item, error.code) for item, error in refused] == [(typed[1], "gone"), (typed[2], "required")]
    assert workspace.rows(Unit, [1])[0][Unit.column_keys.index("note")] == "ghi chú"
