import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import MESSAGES, told
from dtt_desktop.services import places
from dtt_desktop.services.copying import copy_here
from dtt_desktop.services.records import set_typed
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage import faults, gate, lock
from dtt_desktop.storage.gate import check_pages
from dtt_desktop.storage.lock import Lock
from dtt_desktop.storage.store import Store
from dtt_desktop.tools.torture.spoiling import CORPUS, PAGE, zero_page


@pytest.mark.parametrize(("spoil", "code"), [(s, c) for _, s, c in CORPUS], ids=[name for name, _, _ in CORPUS])
def test_a_file_that_is_not_ours_is_refused_and_left_as_it_is(
    new_path: Path, spoil: Callable[[Path], None], code: str
) -> None:
    spoil(new_path)
    before = new_path.read_bytes() if new_path.is_file() else b""
    with pytest.raises(UserError) as caught:
        Workspace.open(new_path)
    assert caught.value.code == code
    assert told(caught.value, "vi") != told(caught.value, "en")
    assert (new_path.read_bytes() if new_path.is_file() else b"") == before
    assert sorted(p.name for p in new_path.parent.iterdir()) == [new_path.name]


def test_every_way_of_being_refused_has_a_sentence_of_its_own() -> None:
    codes = {code for _, _, code in CORPUS} | {"file-busy", "file-locked-elsewhere", "file-alive-elsewhere",
             "file-readonly", "file-readonly-unclean", "file-unreadable", "file-missing"}  # fmt: skip
    assert len({MESSAGES[code].vi for code in codes}) == len({MESSAGES[code].en for code in codes}) == len(codes)


def test_each_page_zeroed_is_refused_or_loses_nothing(sample_path: Path, tmp_path: Path) -> None:
    """A page of the free list holds nothing: with it zeroed the file opens, and all is there."""
    whole = _dumped(sample_path)
    clean = sample_path.read_bytes()
    path = tmp_path / "thu.dtt"
    refused = 0
    for page in range(0, len(clean) // PAGE, 3):
        path.write_bytes(clean)
        zero_page(path, page)
        found = _dumped_or_code(path)
        assert found in (whole, "file-damaged"), page
        refused += found != whole
    assert refused > 20


def _dumped_or_code(path: Path) -> list[str] | str:
    try:
        return _dumped(path)
    except UserError as error:
        return error.code


def _dumped(path: Path) -> list[str]:
    store = Store.open(path)
    try:
        return list(store.driver.iterdump())
    finally:
        store.close()


def test_a_zeroed_overflow_page_is_seen_though_sqlite_does_not_look(new_path: Path) -> None:
    workspace = Workspace.open(new_path)
    workspace.store.driver.execute("INSERT INTO picture (id, name, data) VALUES (1, 'a', ?)", ("x" * PAGE * 3,))
    workspace.close()
    data = new_path.read_bytes()
    last = max(i for i in range(len(data) // PAGE) if b"x" * 3000 in data[i * PAGE : (i + 1) * PAGE])
    zero_page(new_path, last)
    with pytest.raises(UserError, match="file-damaged"):
        Workspace.open(new_path)


# -- the note beside the file ------------------------------------------------------------------------------------


def _note(path: Path, **changed: object) -> None:
    me = asdict(lock._me()) | {"session": "earlier", "since": "2026-11-23T09:10:00+07:00"} | changed
    path.with_name(f"{path.name}.lock").write_text(json.dumps(me), encoding="utf-8")


def test_the_note_says_who_and_goes_at_the_end(new_path: Path) -> None:
    workspace = Workspace.open(new_path)
    note = Lock(new_path)
    holder = note.holder()
    assert holder is not None
    assert (holder.host.casefold(), holder.pid) == (socket.gethostname().casefold(), os.getpid())
    assert not holder.elsewhere
    workspace.close()
    assert sorted(p.name for p in new_path.parent.iterdir()) == [new_path.name]


def _torn(data: bytes) -> Callable[[Path], None]:
    def leave(path: Path) -> None:
        path.with_name(f"{path.name}.lock").write_bytes(data)

    return leave


LEFT_OVER: dict[str, Callable[[Path], None]] = {
    "killed": lambda path: _note(path, pid=2**22 + 1),
    "number given to another program": lambda path: _note(path, pid=1),
    "same number, another start of the PC": lambda path: _note(path, pid=os.getpid()),
    "from the future": lambda path: _note(path, since="2099-01-01T00:00:00+07:00"),
    "zero length": _torn(b""),
    "torn": _torn(b'{"host": "MAY-'),
    "not a note": _torn(b"\xff\x00[]"),
}


@pytest.mark.parametrize("leave", LEFT_OVER.values(), ids=LEFT_OVER.keys())
def test_a_note_left_over_is_taken_over_and_the_file_checked_whole(
    new_path: Path, leave: Callable[[Path], None]
) -> None:
    leave(new_path)
    workspace = Workspace.open(new_path)
    assert workspace.store.unclean
    holder = Lock(new_path).holder()
    assert holder is not None
    assert holder.session == lock.session()
    workspace.close()
    again = Workspace.open(new_path)
    assert not again.store.unclean
    again.close()


def test_a_folder_copied_while_its_file_is_open_opens(new_path: Path, tmp_path: Path) -> None:
    first = Workspace.open(new_path)
    shutil.copytree(new_path.parent, tmp_path / "ban-sao", ignore=shutil.ignore_patterns("ban-sao"))
    copy = Workspace.open(tmp_path / "ban-sao" / new_path.name)
    assert copy.store.unclean
    copy.close()
    assert Lock(new_path).holder() is not None
    first.close()


def test_a_damaged_index_is_found_after_an_unclean_end_only(new_path: Path) -> None:
    """The quick check does not compare an index with its table; the whole one does."""
    connection = sqlite3.connect(new_path)
    connection.execute("CREATE INDEX extra ON unit (name)")
    connection.execute("PRAGMA writable_schema=ON")
    connection.execute("UPDATE sqlite_master SET sql = 'CREATE INDEX extra ON unit (kind)' WHERE name = 'extra'")
    connection.commit()
    connection.close()
    with closing(sqlite3.connect(new_path)) as opened:
        check_pages(opened)
        with pytest.raises(UserError, match="file-damaged"):
            check_pages(opened, full=True)


def test_a_note_left_by_another_user_of_this_pc_locks_nobody_out(
    new_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _note(new_path, user="lan")
    note, real = new_path.with_name(f"{new_path.name}.lock"), Path.write_text

    def guarded(path: Path, text: str, encoding: str) -> int:
        if path == note and path.exists():
            raise PermissionError
        return real(path, text, encoding=encoding)

    monkeypatch.setattr(Path, "write_text", guarded)
    workspace = Workspace.open(new_path)
    assert not workspace.store.readonly
    workspace.close()


def test_the_note_of_another_pc_is_explained_and_can_be_taken_over(new_path: Path) -> None:
    _note(new_path, host="MAY-2", machine="khac", user="lan")
    with pytest.raises(UserError) as caught:
        Workspace.open(new_path)
    assert caught.value.code == "file-locked-elsewhere"
    assert "MAY-2 (người dùng lan, từ 09:10 23/11/2026)" in told(caught.value)
    workspace = Workspace.open(new_path, take_over=True)
    assert set_typed(workspace, Conference, 1, {"venue": "Hội trường"})
    workspace.close()


def test_a_note_of_another_version_of_the_program_is_understood(new_path: Path) -> None:
    note = new_path.with_name(f"{new_path.name}.lock")
    note.write_text(json.dumps({"host": "MAY-2", "pid": 12, "color": "red"}), encoding="utf-8")
    with pytest.raises(UserError, match="file-locked-elsewhere"):
        Workspace.open(new_path)
    note.write_text(json.dumps({"host": socket.gethostname(), "pid": 12}), encoding="utf-8")
    Workspace.open(new_path).close()


def test_another_pc_that_still_works_in_the_file_cannot_be_pushed_out(new_path: Path) -> None:
    other = sqlite3.connect(new_path)
    other.execute("BEGIN EXCLUSIVE")
    _note(new_path, host="MAY-2", machine="khac")
    with pytest.raises(UserError, match="file-alive-elsewhere"):
        Workspace.open(new_path, take_over=True)
    other.close()


def test_a_second_try_in_the_same_program_does_not_let_the_file_go(new_path: Path) -> None:
    """On POSIX, closing any handle of a file gives back every lock this process has on it."""
    first = Workspace.open(new_path)
    with pytest.raises(UserError, match="file-busy"):
        Workspace.open(new_path)
    script = "import sys; from pathlib import Path; from dtt_desktop.services.workspace import Workspace\nWorkspace.open(Path(sys.argv[1]))"
    other = subprocess.run([sys.executable, "-c", script, str(new_path)], capture_output=True, text=True, check=False)
    assert "file-busy" in other.stderr
    first.close()


# -- where nothing can be written --------------------------------------------------------------------------------


@pytest.fixture
def _readonly(new_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert gate.writable(new_path)
    monkeypatch.setattr(gate, "writable", lambda _: False)


@pytest.mark.usefixtures("_readonly")
def test_a_file_that_cannot_be_written_is_opened_to_be_read(new_path: Path) -> None:
    before = new_path.read_bytes()
    workspace = Workspace.open(new_path)
    assert workspace.store.readonly
    assert workspace.conference().name
    with pytest.raises(UserError, match="file-readonly"):
        set_typed(workspace, Conference, 1, {"venue": "Hội trường"})
    workspace.close()
    assert new_path.read_bytes() == before
    assert [p.name for p in new_path.parent.iterdir()] == [new_path.name]


def test_rights_that_only_show_when_the_note_is_written(new_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Lock) -> None:
        raise PermissionError

    monkeypatch.setattr(Lock, "take", refuse)
    workspace = Workspace.open(new_path)
    assert workspace.store.readonly
    workspace.close()


def _hot(path: Path) -> bytes:
    """Leave a file as a kill in the middle of a commit does, with the journal that takes it back; return what it was."""
    clean = path.read_bytes()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size=1")
    connection.execute("PRAGMA journal_mode=TRUNCATE")
    connection.execute("BEGIN")
    connection.execute("UPDATE unit SET note = ?", ("x" * 3000,))
    torn = path.with_name("torn")
    shutil.copyfile(path, torn)
    shutil.copyfile(f"{path}-journal", path.with_name("torn-journal"))
    connection.close()
    torn.replace(path)
    path.with_name("torn-journal").replace(f"{path}-journal")
    assert path.read_bytes() != clean
    return clean


@pytest.mark.usefixtures("_readonly")
def test_a_cut_off_file_where_nothing_can_be_written_is_copied_with_its_journal(new_path: Path, tmp_path: Path) -> None:
    _hot(new_path)
    folder = tmp_path / "may"
    folder.mkdir()
    copy = copy_here(new_path, folder)
    assert copy.name == new_path.name
    assert gate.hot_journal(copy)
    assert copy_here(new_path, folder).name == "moi (2).dtt"


def test_what_was_cut_off_is_taken_back_and_the_file_checked_whole(new_path: Path) -> None:
    _hot(new_path)
    workspace = Workspace.open(new_path)
    assert workspace.store.unclean
    with workspace.store.connection() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM unit WHERE note IS NOT NULL").scalar() == 0
    workspace.close()


# -- on what drive -----------------------------------------------------------------------------------------------

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
/dev/sda2 /boot/efi vfat rw 0 0
/dev/sdb1 /media/can\\040bo/USB vfat rw 0 0
//may-chu/chung /mnt/chung cifs rw 0 0
/dev/sdc1 /run/media/lan/D ext4 rw 0 0""".splitlines()


@pytest.mark.parametrize(
    ("path", "place"),
    [("/home/lan/a.dtt", None), ("/boot/efi/a.dtt", None), ("/media/can bo/USB/a.dtt", "removable"), ("/mnt/chung/x/a.dtt", "network"),
     ("/mnt/a.dtt", None), ("/run/media/lan/D/a.dtt", "removable")],
)  # fmt: skip
def test_places_on_linux(path: str, place: str | None) -> None:
    assert places.on_linux(PurePosixPath(path), MOUNTS) == place


@pytest.mark.parametrize(
    ("path", "kind", "place"),
    [("C:/hn/a.dtt", 3, None), ("E:/a.dtt", 2, "removable"), ("Z:/a.dtt", 4, "network"), ("//may-chu/chung/a.dtt", 0, "network"),
     ("\\\\may-chu\\chung\\a.dtt", 1, "network")],
)  # fmt: skip
def test_places_on_windows(path: str, kind: int, place: str | None) -> None:
    assert places.on_windows(PureWindowsPath(path), kind) == place


def test_a_synchronised_folder_is_known() -> None:
    environment = {"OneDrive": "C:/Users/lan/OneDrive", "OneDriveConsumer": ""}
    assert places.in_cloud(PureWindowsPath("C:/Users/lan/OneDrive/hn/a.dtt"), environment)
    assert not places.in_cloud(PureWindowsPath("C:/Users/lan/a.dtt"), environment)


def test_every_fault_of_the_disk_can_be_told() -> None:
    for code in faults._BY_NAME.values():
        assert told(UserError(code), "vi") != told(UserError(code), "en")
