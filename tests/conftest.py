"""Shared parts of the tests: real files, real windows, no screen needed."""

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from dtt_desktop.runtime import missing_packages

if packages := missing_packages():
    pytest.exit(f"system packages a window needs are missing: apt-get install -y {' '.join(packages)}", returncode=1)

from dtt_desktop.services.founding import new_file
from dtt_desktop.services.sample import new_sample
from dtt_desktop.services.workspace import Workspace


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Backups, drafts and logs of tests never get among those of the person who runs them."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))


@cache
def _made(make: Callable[[Path], object]) -> bytes:
    """A file, made once a process; each test gets a fresh copy."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.dtt"
        make(path)
        return path.read_bytes()


@pytest.fixture
def sample_bytes() -> bytes:
    """The sample file as bytes."""
    return _made(new_sample)


@pytest.fixture
def sample_path(sample_bytes: bytes, tmp_path: Path) -> Path:
    """The sample file."""
    path = tmp_path / "mau.dtt"
    path.write_bytes(sample_bytes)
    return path


@pytest.fixture
def sample(sample_path: Path) -> Iterator[Workspace]:
    """The sample file, open."""
    workspace = Workspace.open(sample_path)
    yield workspace
    workspace.close()


@pytest.fixture
def new_path(tmp_path: Path) -> Path:
    """A file made from the founding plan."""
    path = tmp_path / "moi.dtt"
    path.write_bytes(_made(new_file))
    path.chmod(0o600)  # as the program makes it
    return path


@pytest.fixture
def workspace(new_path: Path) -> Iterator[Workspace]:
    """A file made from the founding plan, open."""
    opened = Workspace.open(new_path)
    yield opened
    opened.close()
