"""Random acts through every service: no exception, undo and redo exact, every act of the services among them."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

import dtt_desktop
from dtt_desktop.domain.schema import FAMILIES
from dtt_desktop.storage import changes, history
from dtt_desktop.tools.random_acts import rows, walk, windows
from dtt_desktop.tools.random_acts.walk import planned, shrunk, walked

ROOT = Path(dtt_desktop.__file__).parent
DOORS = {"do", "erase"}  # of the workspace: all that changes a file goes through them
NOT_DRAWN = {  # functions that change a file, and why no act calls them
    "erased.erase_known": "opening a restored file does it",
    "erasing_person.erase_again": "opening a restored file does it",
}


@pytest.mark.parametrize("seed", [1, 2])
def test_a_few_hundred_acts(seed: int) -> None:
    told = walked(seed, planned(seed, 100))
    _without_fault(told)
    assert told.wrote.total() > 40


@pytest.mark.slow
def test_two_thousand_acts() -> None:
    """Each act of the table writes at least once: one that is always refused would prove nothing."""
    idle = {act.name for act in walk.ACTS if act.writes}
    for seed in (3, 4):
        told = walked(seed, planned(seed, 1000))
        _without_fault(told)
        idle -= {name for name in idle if told.wrote[name]}
    assert not idle


def test_some_acts_at_the_window() -> None:
    told = windows.walked(1, windows.planned(40))
    _without_fault(told)
    assert len(told.seen) > 1


@pytest.mark.slow
def test_three_hundred_acts_at_the_window() -> None:
    told = windows.walked(2, windows.planned(300))
    _without_fault(told)
    assert told.wrote["steps"] > 20
    assert len(told.seen) > 10, told.seen


def _without_fault(told: walk.Told) -> None:
    fault = told.failure.what if told.failure else ""  # as text: pytest shortens anything else
    assert not fault, fault


# -- everything is in the table ---------------------------------------------------------------------------------


def test_every_function_that_changes_a_file_is_drawn() -> None:
    calls = {f"{module}.{name}": found for module, name, found in _functions(ROOT / "services")}
    writing = {name for name, found in calls.items() if found & {f".{door}" for door in DOORS}}
    while more := {name for name, found in calls.items() if found & writing} - writing:
        writing |= more
    public = {name for name in writing if not name.split(".")[-1].startswith("_") and name.count(".") == 1}
    drawn: set[str] = set()
    for _, _, found in _functions(ROOT / "tools" / "random_acts"):
        drawn |= found
    assert len(public) > 30
    assert public - drawn == set(NOT_DRAWN)


def _functions(folder: Path) -> Iterator[tuple[str, str, set[str]]]:
    """Yield of each function its module, its name and what it names: "module.function", and ".method" of anything."""
    for path in folder.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        known: dict[str, str] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for name in node.names:
                    whole = f"{node.module}.{name.name}"
                    is_module = (ROOT.parent / whole.replace(".", "/")).with_suffix(".py").exists()
                    known[name.asname or name.name] = name.name if is_module else ".".join(whole.split(".")[-2:])
        own = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
        known |= {node.name: f"{path.stem}.{node.name}" for node in own}
        for node in own:
            yield path.stem, node.name, set(_named(node, known))


def _named(function: ast.AST, known: dict[str, str]) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and node.id in known:
            yield known[node.id]
        if isinstance(node, ast.Attribute):
            yield f".{node.attr}"
            if isinstance(node.value, ast.Name):
                yield f"{known.get(node.value.id, node.value.id)}.{node.attr}"


def test_every_family_is_in_the_table() -> None:
    assert set(rows.BY_SERVICE) | set(rows.CELLS) == set(FAMILIES)
    assert set(rows.ROWS) | set(rows.NEVER_ADDED) == set(rows.CELLS)


# -- the controls -----------------------------------------------------------------------------------------------

SABOTAGE: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "undo forgets a row": ("dtt_desktop.storage.history.inverse", lambda found: lambda rows: found(rows)[1:]),
    "a change is not told": (
        "dtt_desktop.services.workspace.changed",
        lambda found: lambda rows: changes.ChangeSet(list(found(rows).items())[:-1]),
    ),
    "names are kept too long": ("dtt_desktop.services.workspace._touches_context", lambda _: lambda rows: False),
    "a step is not recorded whole": (
        "dtt_desktop.storage.recording.netted", lambda found: lambda rows: found(rows)[:3]),
}  # fmt: skip


@pytest.mark.parametrize("name", SABOTAGE)
def test_what_is_broken_is_found(name: str) -> None:
    """The control of the walk: with a fault planted it ends in one."""
    place, spoiled = SABOTAGE[name]
    module, _, function = place.rpartition(".")
    found = getattr(__import__(module, fromlist=[function]), function)
    with mock.patch(place, spoiled(found)):
        assert any(walked(seed, planned(seed, 70)).failure for seed in range(1, 8))


def test_a_fault_is_told_with_few_acts() -> None:
    inverse = history.inverse
    with mock.patch.object(history, "inverse", lambda rows: inverse(rows)[1:]):
        told = walked(2, planned(2, 80))
        assert told.failure
        short = shrunk(2, told.failure)
    assert short.mark == told.failure.mark
    assert len(short.acts) <= 6
    assert walked(2, short.acts).failure is None  # without the planted fault the same acts are fine


@pytest.mark.slow
@pytest.mark.parametrize(
    ("sabotage", "said"),
    [
        ("import dtt_desktop.ui.grid_blocks as b; b.Blocks.write = lambda *_: 1 / 0", "ZeroDivisionError"),
        (
            "import dtt_desktop.ui.record_model as m; m.RecordModel._refresh_all = lambda self, gone: None",
            "shows other rows",
        ),
    ],
    ids=["a key raises", "a grid does not follow"],
)
def test_what_is_broken_in_the_window_is_found(sabotage: str, said: str) -> None:
    failures = (windows.walked(seed, windows.planned(120), sabotage).failure for seed in (3, 1, 5))
    assert any(failure and said in failure.what for failure in failures)
