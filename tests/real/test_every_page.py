"""Every page, dialog, menu entry and button of the program as it is started, on files of four kinds."""

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

import dtt_desktop.ui
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.schema import FAMILIES
from dtt_desktop.services import records
from dtt_desktop.services.founding import new_file
from dtt_desktop.services.sample import new_sample
from dtt_desktop.services.workspace import Workspace
from tests.real.starting import told

ELSEWHERE = {  # dialogs the round does not come by, and where they are opened by keys
    "UnlockDialog": "a PIN must be set: tests/gui/test_lock.py",
}
_DATA_RAISES = """
import dtt_desktop.ui.record_model as m
def data(self, index, role=0):
    raise ValueError
m.RecordModel.data = data
"""
PAGES = (
    13 + 4 + 1 + 1 + 1
)  # pages of the plan, the other tabs, the register, the first page (twice where a file was open)


def _empty(path: Path) -> None:
    """Make a file with the conference, the agency, the plan's paper and its signers alone: these stay."""
    new_file(path)
    workspace = Workspace.open(path)
    for family in reversed(FAMILIES):
        if family.__tablename__ not in ("conference", "agency", "paper", "signer") and (rows := workspace.rows(family)):
            records.delete(workspace, family, [row[0] for row in rows])
    workspace.close()


def _ten_thousand(path: Path) -> None:
    """Make the sample with ten thousand delegates more."""
    new_sample(path)
    workspace = Workspace.open(path)
    rows = [{"full_name": f"Nông Văn Số {n}", "sex": "male", "position": "Hội viên"} for n in range(10_000)]
    records.add_many(workspace, Delegate, rows)
    workspace.close()


def go_round(folder: Path, make: Callable[[Path], None] | None, *options: str, sabotage: str = "") -> dict[str, Any]:
    """Start the program on a file in a process of its own and return what the round says."""
    path = folder / "hội nghị.dtt"
    words = [str(path)] if make else []
    if make:
        make(path)
    begin = f"{sabotage}\nfrom tests.real.round import run\nrun()"
    return told(folder, "-c", begin, *words, *options)


@pytest.mark.slow
def test_everything_there_is_on_the_sample(tmp_path: Path) -> None:
    found = go_round(tmp_path, new_sample)
    assert found["faults"] == []
    assert len(found["pages"]) == PAGES - 1
    for module in pkgutil.iter_modules(dtt_desktop.ui.__path__):
        importlib.import_module(f"dtt_desktop.ui.{module.name}")
    dialogs = {c.__name__ for c in _below(QDialog) if c.__module__.startswith("dtt_desktop") and not c.__subclasses__()}
    assert dialogs - set(found["dialogs"]) == set(ELSEWHERE)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("make", "options"),
    [
        pytest.param(_empty, ("--mode", "dark"), id="empty, dark"),
        pytest.param(new_file, ("--lang", "en", "--short"), id="new, English"),
        pytest.param(_ten_thousand, ("--short",), id="ten thousand"),
        pytest.param(None, ("--mode", "dark", "--lang", "en"), id="no file"),
    ],
)
def test_every_page_whatever_the_file(
    tmp_path: Path, make: Callable[[Path], None] | None, options: tuple[str, ...]
) -> None:
    found = go_round(tmp_path, make, *options)
    assert found["faults"] == []
    assert len(found["pages"]) == (PAGES - 1 if make else 1)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("sabotage", "seen"),
    [
        ("import dtt_desktop.ui.plan_pages as p; p.TasksPage.columns = lambda self: 1 / 0", "ZeroDivisionError"),
        (_DATA_RAISES, "ValueError"),
        ("import dtt_desktop.ui.program_tab as p; p.ProgramTab.status = lambda self: 1 / 0", "ZeroDivisionError"),
        ("import warnings, dtt_desktop.app as a; a.load_rest = lambda: {}['thread']", "KeyError"),
    ],
    ids=["a page is built", "data of a model", "a slot", "a thread"],
)
def test_what_is_broken_is_seen_and_told_in_one_box(tmp_path: Path, sabotage: str, seen: str) -> None:
    """The control: without it the round could see nothing and be green."""
    found = go_round(tmp_path, new_file, "--short", sabotage=sabotage)
    assert any(seen in fault for fault in found["faults"])
    boxes = [fault for fault in found["faults"] if "box: " in fault and seen in fault]
    assert len(boxes) == 1


def _below(kind: type[Any]) -> set[type[Any]]:
    found: set[type[Any]] = set(kind.__subclasses__())
    for each in kind.__subclasses__():
        found |= _below(each)
    return found
