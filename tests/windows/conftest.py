"""The bundle is built once, by the command itself, and run in one Wine. Wine, mingw-w64 and NSIS must be installed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dtt_desktop.tools.windows.interpreter import LIBRARY
from dtt_desktop.tools.windows.machine_code import compiled
from tests.windows.wine_machine import WineMachine

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the command made: DTT, the installer, its checksum. DTT_BUILT names one that is there already."""
    if given := os.environ.get("DTT_BUILT"):
        return Path(given)
    out = tmp_path_factory.mktemp("windows")
    subprocess.run([sys.executable, "-m", "dtt_desktop.tools.windows", str(out)], cwd=ROOT, check=True)
    return out


@pytest.fixture(scope="session")
def bundle(built: Path) -> Path:
    return built / "DTT"


@pytest.fixture(scope="session")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WineMachine]:
    made = WineMachine(tmp_path_factory.mktemp("wine") / "prefix")
    made.pretend("win10")
    yield made
    made.end()


@pytest.fixture(scope="session")
def python(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A python.exe beside a copy of the bundle's files."""
    copy = tmp_path_factory.mktemp("python") / "DTT"
    shutil.copytree(bundle, copy, copy_function=os.link)
    target = copy / "app" / "python.exe"
    compiled(target, "-municode", f'-DLIBRARY=L"{LIBRARY}"', Path(__file__).parent / "wine" / "python.c")
    return target
