"""What is in the folder for Windows: little, everything that is needed, and the same every time."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from dtt_desktop import __version__
from dtt_desktop.services.sample import new_sample
from tests.real.test_every_page import go_round
from tests.windows.conftest import ROOT
from tests.windows.wine_machine import WineMachine

_TOLD = """
import atexit, json, sys
from pathlib import Path
def tell():
    maps = {line.split()[-1] for line in Path("/proc/self/maps").read_text().splitlines() if "/" in line}
    Path(OUT).write_text(json.dumps([sorted(sys.modules), sorted(maps)]))
atexit.register(tell)
"""
_IMPORT = """
import importlib, json, sys
failed = {}
for name in json.loads(sys.argv[1]):
    try:
        importlib.import_module(name)
    except Exception as fault:
        failed[name] = repr(fault)
print(json.dumps(failed))
"""
_OF_LINUX = {
    "_posixshmem",
    "_posixsubprocess",
    "fcntl",
    "grp",
    "posix",
    "pwd",
    "resource",
    "termios",
    "tty",
    "asyncio.unix_events",
}
_OF_PYTHON_3_11 = {"_sha512", "_sha256", "_md5", "importlib.resources._legacy", "typing.io", "typing.re"}
_NOT_THE_PROGRAM_S = {"tests", "pytest", "_pytest", "__main__", "__mp_main__", "PySide6.QtTest"}  # the round's own
_NEVER_USED = {"ssl", "_ssl"}  # asyncio takes it when it is there; the program opens no connection
_NO_MODULES = {"cython_runtime", "_cython_3_3_1"}  # what compiled modules keep there
_QT_NOT_HERE = {  # of Linux's windows and printers, of the round
    "Qt6DBus", "Qt6XcbQpa", "Qt6WaylandClient", "Qt6OpenGL", "Qt6EglFSDeviceIntegration", "xcb", "qxdgdesktopportal",
    "qgtk3", "cupsprintersupport", "QtTest", "Qt6Test",
}  # fmt: skip


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_it_is_small(built: Path) -> None:
    files = [path for path in (built / "DTT").rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) <= 120e6
    assert (built / f"DTT-{__version__}-setup.exe").stat().st_size <= 40e6


def test_the_checksum_is_that_of_the_installer(built: Path) -> None:
    setup = built / f"DTT-{__version__}-setup.exe"
    told = setup.with_name(f"{setup.name}.sha256").read_text(encoding="ascii")
    assert told == f"{hashlib.sha256(setup.read_bytes()).hexdigest()}  {setup.name}\n"


def test_it_says_what_is_inside_and_under_which_licence(bundle: Path) -> None:
    bill = json.loads((bundle / "sbom.cdx.json").read_text(encoding="utf-8"))
    named = {part["name"].lower().replace("_", "-") for part in bill["components"]}
    listed = (ROOT / "dtt_desktop/tools/windows/libraries.txt").read_text(encoding="utf-8")
    wanted = {line.split("==")[0] for line in listed.splitlines() if "==" in line} - {"panda3d"}
    assert wanted <= named
    notice = (bundle / "NOTICE.txt").read_text(encoding="utf-8-sig").lower().replace("_", "-")
    assert all(name in notice for name in wanted)
    assert all(part.get("licenses", [{}])[0].get("license", {}).get("name", "-") for part in bill["components"])


def test_nothing_of_another_machine_is_in_it(bundle: Path) -> None:
    for path in bundle.rglob("*.pyc"):
        data = path.read_bytes()
        assert str(ROOT).encode() not in data, path
        assert str(Path.home()).encode() + b"/" not in data, path


def test_two_builds_are_equal(bundle: Path, tmp_path: Path) -> None:
    call = [sys.executable, "-m", "dtt_desktop.tools.windows", str(tmp_path), "--folder-only"]
    subprocess.run(call, cwd=ROOT, check=True)
    assert _digests(tmp_path / "DTT") == _digests(bundle)


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], list[str]]:
    """The modules and shared libraries that a round through the whole program has loaded."""
    folder = tmp_path_factory.mktemp("round")
    told = folder / "told.json"
    go_round(folder, new_sample, sabotage=_TOLD.replace("OUT", repr(str(told))))
    modules, libraries = json.loads(told.read_text(encoding="utf-8"))
    return modules, libraries


def test_every_module_that_any_action_loads_is_in_it(
    used: tuple[list[str], list[str]], machine: WineMachine, python: Path, tmp_path: Path
) -> None:
    others = _OF_LINUX | _OF_PYTHON_3_11 | _NOT_THE_PROGRAM_S | _NEVER_USED | _NO_MODULES
    names = [
        name for name in used[0]
        if name not in others
        and name.split(".")[0] not in others
        and not name.startswith(("_sysconfigdata", "dtt_desktop.tools", "__editable__", "_distutils"))
    ]  # fmt: skip
    assert len(names) > 500
    script = tmp_path / "imports.py"
    script.write_text(_IMPORT, encoding="utf-8")
    made = machine.run(python, script, json.dumps(names))
    assert made.stdout.strip(), made.stderr
    assert json.loads(made.stdout) == {}, made.stdout


def test_every_part_of_qt_that_any_action_loads_is_in_it(used: tuple[list[str], list[str]], bundle: Path) -> None:
    have = {path.stem.lower() for path in bundle.rglob("*.dll")} | {path.stem.lower() for path in bundle.rglob("*.pyd")}
    loaded = {Path(name).name.split(".")[0].removeprefix("lib") for name in used[1] if "PySide6" in name}
    wanted = {
        name for name in loaded if name not in _QT_NOT_HERE and not name.startswith(("icu", "pyside6", "shiboken"))
    }
    assert {"Qt6Core", "Qt6Pdf", "QtWidgets"} <= wanted
    assert {name for name in wanted if name.lower() not in have} == set()
