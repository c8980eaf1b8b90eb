"""The project's own tests, run by Windows' Python: files, locks, backups, start, grid, papers, printing."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from dtt_desktop.tools.windows import interpreter, libraries
from dtt_desktop.tools.windows.interpreter import VERSION
from tests.windows.conftest import ROOT
from tests.windows.wine_machine import WineMachine

_TOOLS = ("pytest>=9,<10", "pytest-qt>=4.5,<5", "hypothesis>=6.150,<7", "openpyxl>=3.1.5,<4", "pdfplumber>=0.11,<0.12")
_BEGIN = """
import os, sys, _winapi
if hasattr(_winapi, "CopyFile2"):
    del _winapi.CopyFile2  # Wine 8 has none
os.environ["QT_QPA_FONTDIR"] = {fonts!r}  # the offscreen platform asks neither Windows nor the program for fonts
sys.path[:0] = [{source!r}, {tools!r}]
sys.path.append({library!r})  # what tests want of the standard library and the bundle does not carry
import pytest
sys.exit(pytest.main(sys.argv[1:]))
"""
_NOT_UNDER_WINE: dict[str, str] = {}
"""A test, and what Wine 8 lacks that Windows has."""


@pytest.fixture(scope="session")
def begin(machine: WineMachine, python: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A script that runs pytest in the bundle's Python, Qt's part for tests put beside the others."""
    folder = tmp_path_factory.mktemp("suite")
    tools = folder / "tools"
    target = ("--only-binary=:all:", "--platform", "win_amd64", "--python-version", VERSION, "--implementation", "cp")
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "-q", *target, "--target", str(tools), "colorama", *_TOOLS], check=True
    )
    for path in tools.glob("PIL*"):  # the bundle has its own
        shutil.rmtree(path)
    wheels = libraries.fetch(folder / "wheels")
    qt = next(path for path in wheels if path.name.startswith("pyside6_essentials-"))
    with zipfile.ZipFile(qt) as package:
        for name in ("PySide6/QtTest.pyd", "PySide6/Qt6Test.dll"):
            package.extract(name, python.parent / "lib")
    script = folder / "begin.py"
    places = {
        "source": ROOT,
        "fonts": ROOT / "resources" / "fonts",
        "tools": tools,
        "library": interpreter.library(interpreter.host()),
    }
    script.write_text(_BEGIN.format(**{name: machine.windows(path) for name, path in places.items()}), encoding="utf-8")
    return script


@pytest.mark.parametrize(
    "name",
    [
        "unit/storage/test_store.py", "unit/storage/test_gate.py", "unit/services/test_files.py",
        "unit/services/test_backups.py", "unit/services/test_copying.py", "gui/test_start.py", "gui/test_second_start.py",
        "gui/test_lock.py", "gui/test_runtime.py", "gui/test_grid.py", "gui/test_papers.py", "gui/test_safety.py",
        "test_cli.py",
    ],
)  # fmt: skip
def test_they_pass_under_windows_too(machine: WineMachine, python: Path, begin: Path, name: str) -> None:
    left = [f"--deselect={test}" for test in _NOT_UNDER_WINE if name in test]
    words = ["-p", "no:cacheprovider", "-o", "addopts=", "-q", "--tb=short", *left, f"tests/{name}"]
    made = machine.run(python, begin, *words, cwd=ROOT, patience=1500, CI="true", PYTHONDONTWRITEBYTECODE="1")
    assert made.returncode == 0, made.stdout[-4000:] + made.stderr[-2000:]
    assert " passed" in made.stdout
