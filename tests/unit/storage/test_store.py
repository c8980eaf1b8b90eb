import errno
import gc
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.folders import address, new_draft
from dtt_desktop.storage.gate import APPLICATION_ID
from dtt_desktop.storage.migrations import SCHEMA_VERSION
from dtt_desktop.storage.store import Store


def test_settings_of_the_file(new_path: Path) -> None:
    store = Store.open(new_path)
    with store.connection() as connection:
        read = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "locking_mode", "foreign_keys", "secure_delete", "mmap_size",
                         "application_id", "user_version", "cell_size_check", "trusted_schema")
        }  # fmt: skip
    store.close()
    assert read == {
        "journal_mode": "truncate", "synchronous": 2, "locking_mode": "exclusive", "foreign_keys": 1, "secure_delete": 1,
        "mmap_size": 0, "application_id": APPLICATION_ID, "user_version": SCHEMA_VERSION, "cell_size_check": 1,
        "trusted_schema": 0,
    }  # fmt: skip


def _damaged(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096 : 4096 * 6] = b"\xaa" * 4096 * 5
    path.write_bytes(bytes(data))


def test_opening_never_creates(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="file-missing"):
        Store.open(tmp_path / "khong-co.dtt")
    assert list(tmp_path.iterdir()) == []


def test_creating_never_replaces(new_path: Path) -> None:
    before = new_path.read_bytes()
    with pytest.raises(UserError, match="file-exists"):
        Store.create(new_path)
    assert new_path.read_bytes() == before


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="folder-missing"):
        Store.create(tmp_path / "khong" / "moi.dtt")


def test_a_file_open_elsewhere_is_busy(new_path: Path) -> None:
    first = Workspace.open(new_path)
    with pytest.raises(UserError, match="file-busy"):
        Workspace.open(new_path)
    first.close()
    Workspace.open(new_path).close()


@pytest.mark.parametrize("spoil", [_damaged, None], ids=["damaged", "busy"])
def test_a_refused_file_is_let_go(new_path: Path, spoil: Callable[[Path], None] | None) -> None:
    """A connection left open would keep the file locked for as long as the sentence is shown."""
    first = None if spoil else Workspace.open(new_path)
    if spoil:
        spoil(new_path)
    before = _open_connections()
    with pytest.raises(UserError) as caught:
        Workspace.open(new_path)
    assert caught.tb is not None  # what failed is still at hand, and with it all it held
    assert _open_connections() == before
    if first:
        first.close()


def _open_connections() -> int:
    return sum(isinstance(item, sqlite3.Connection) and _is_open(item) for item in gc.get_objects())


def _is_open(connection: sqlite3.Connection) -> bool:
    try:
        return connection.total_changes >= 0
    except sqlite3.ProgrammingError:
        return False


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.EACCES, "folder-readonly"), (errno.EROFS, "folder-readonly"), (errno.ENOSPC, "disk-full")],
)
def test_a_folder_that_takes_no_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    asked = []

    def refuse(path: object, flags: int, mode: int = 0o777) -> int:
        asked.append(path)
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", refuse)
        with pytest.raises(UserError, match=code):
            Store.create(tmp_path / "moi.dtt")
    assert len(asked) == 1  # asked once: Windows says "access denied" of a folder as of a name
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_what_was_saved(workspace: Workspace) -> None:
    from dtt_desktop.domain.unit import Unit
    from dtt_desktop.services.records import add_many

    with workspace.store.connection() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
    before = workspace.rows(Unit)
    with pytest.raises(UserError, match="disk-full"):
        add_many(workspace, Unit, [{"name": f"Thôn {i}", "note": "x" * 400} for i in range(200)])
    assert workspace.rows(Unit) == before
    with workspace.store.connection() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=100000")
    assert add_many(workspace, Unit, [{"name": "Thôn Mới"}])
    assert workspace.store.integrity() == []


KILL = """
import sys
from pathlib import Path
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services.records import add
from dtt_desktop.services.workspace import Workspace
workspace = Workspace.open(Path(sys.argv[1]))
for number in range(10_000):
    add(workspace, Unit, {"name": f"Thôn số {number}"})
    print(number, flush=True)
"""


def test_what_was_saved_survives_a_kill(new_path: Path) -> None:
    """Each number printed was saved; after a kill all of them must be there, and nothing half."""
    for seen in (3, 11, 24):
        child = subprocess.Popen([sys.executable, "-c", KILL, str(new_path)], stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        acknowledged = [int(child.stdout.readline()) for _ in range(seen)]
        child.kill()
        rest = child.stdout.read().split()
        child.stdout.close()
        child.wait()
        acknowledged += [int(n) for n in rest]
        workspace = Workspace.open(new_path)
        names = set(workspace.names("unit").values())
        assert {f"Thôn số {n}" for n in acknowledged} <= names
        assert workspace.store.integrity() == []
        workspace.close()


def test_a_plain_copy_of_a_closed_file_opens(new_path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "ban-sao.dtt"
    shutil.copyfile(new_path, copy)
    workspace = Workspace.open(copy)
    assert workspace.conference().name
    workspace.close()


def test_a_draft_gives_up_after_some_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "urandom", bytes)  # every name is the same
    handle, draft = new_draft(tmp_path)
    os.close(handle)
    with pytest.raises(FileExistsError):
        new_draft(tmp_path)
    assert list(tmp_path.iterdir()) == [draft]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/nhà/hội nghị #1?.dtt"), "file:///nh%C3%A0/h%E1%BB%99i%20ngh%E1%BB%8B%20%231%3F.dtt?mode=ro"),
        (PureWindowsPath(r"C:\Hồ sơ\a.dtt"), "file:///C:/H%E1%BB%93%20s%C6%A1/a.dtt?mode=ro"),
        (PureWindowsPath(r"\\maychu\chung\a.dtt"), "file:////maychu/chung/a.dtt?mode=ro"),
    ],
)
def test_the_address_of_a_file_has_no_authority(path: PurePath, uri: str) -> None:
    assert address(path, "mode=ro") == uri
    with closing(sqlite3.connect("file::memory:", uri=True)) as driver, pytest.raises(sqlite3.OperationalError) as told:
        driver.execute("ATTACH ? AS other", (uri,))
    assert "authority" not in str(told.value)
