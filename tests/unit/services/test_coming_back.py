"""What an older state of a file may bring back, or lose: a chosen backup, a stale journal, an erased person."""

import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from dtt_desktop.domain.conference import Agency, Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.paths import data_folder
from dtt_desktop.services import records
from dtt_desktop.services.backups import Backups
from dtt_desktop.services.copying import copy_here, save_copy
from dtt_desktop.services.drafts import Drafts, Place, Saved, Typing
from dtt_desktop.services.erasing import erase_sensitive
from dtt_desktop.services.erasing_person import erase_person
from dtt_desktop.services.facts_setting import set_facts
from dtt_desktop.services.founding import new_file
from dtt_desktop.services.restoring import restore
from dtt_desktop.services.workspace import Workspace

NAME, NUMBER = "Quách Thị Kanariten", "020187640313"

_CUT_OFF = """
import os, sys
from pathlib import Path
from dtt_desktop.storage.store import Store
driver = Store.open(Path(sys.argv[1])).driver
driver.execute("PRAGMA cache_size=5")
driver.execute("PRAGMA cache_spill=1")
driver.execute("BEGIN IMMEDIATE")
driver.execute("UPDATE unit SET note = ?", ("y" * 900,))
driver.execute("UPDATE delegate SET note = ?", ("x" * 900,))
os.kill(os.getpid(), 9)
"""


def cut_off(path: Path) -> None:
    """Leave what a program killed in the middle of a commit leaves: a journal that belongs to this file alone."""
    ended = subprocess.run([sys.executable, "-c", _CUT_OFF, str(path)], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert Path(f"{path}-journal").stat().st_size


def count(path: Path, query: str, *values: object) -> int:
    """Ask plain SQLite."""
    with closing(sqlite3.connect(path)) as driver:
        return int(driver.execute(query, values).fetchone()[0])


def sound(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as driver:
        return bool(driver.execute("PRAGMA integrity_check").fetchone()[0] == "ok")


def venue(path: Path) -> str:
    with closing(sqlite3.connect(path)) as driver:
        return str(driver.execute("SELECT venue FROM conference").fetchone()[0])


def test_every_listed_backup_can_be_restored_however_many_come_after_it_was_chosen(workspace: Workspace) -> None:
    backups = workspace.backups
    venues = {}
    for number in range(20):
        records.set_values(workspace, Conference, {1: {"venue": f"Hội trường {number}"}})
        venues[backups.back_up(workspace.store, "work").sequence] = f"Hội trường {number}"
    listed = backups.listed()
    assert len(listed) == 13
    workspace.close()
    kept = backups.folder.with_name("kept")
    shutil.copytree(backups.folder, kept)
    for chosen in listed:
        shutil.rmtree(backups.folder)
        shutil.copytree(kept, backups.folder)
        now = Workspace.open(workspace.path)
        now.backups.choose(chosen)
        for number in range(15):  # more than are kept
            records.set_values(now, Conference, {1: {"venue": f"Nhầm {number}"}})
            now.backups.back_up(now.store, "work")
        now.close()
        restore(now.backups, chosen, workspace.path, set_aside=False)
        assert venue(workspace.path) == venues[chosen.sequence]


def test_a_new_file_is_not_spoilt_by_the_journal_of_an_old_one_of_its_name(sample_path: Path) -> None:
    cut_off(sample_path)
    sample_path.unlink()
    new_file(sample_path)
    assert sound(sample_path)
    assert not Path(f"{sample_path}-journal").exists()
    Workspace.open(sample_path).close()


def test_a_copy_over_one_that_was_cut_off_is_the_present_state(sample: Workspace, tmp_path: Path) -> None:
    stick = tmp_path / "thẻ nhớ" / "bản sao.dtt"
    stick.parent.mkdir()
    save_copy(sample, stick)
    cut_off(stick)
    records.set_values(sample, Conference, {1: {"venue": "Nhà văn hóa mới"}})
    save_copy(sample, stick)
    assert (sound(stick), venue(stick)) == (True, "Nhà văn hóa mới")


def test_a_file_copied_to_this_pc_takes_no_name_a_journal_is_left_of(sample_path: Path, tmp_path: Path) -> None:
    here = tmp_path / "here"
    here.mkdir()
    old = here / sample_path.name
    shutil.copyfile(sample_path, old)
    cut_off(old)
    left = Path(f"{old}-journal").read_bytes()
    old.unlink()
    made = copy_here(sample_path, here)
    assert sound(made)
    assert made.read_bytes() == sample_path.read_bytes()
    assert Path(f"{old}-journal").read_bytes() == left  # what it belongs to may lie elsewhere


# -- the erased ---------------------------------------------------------------------------------------------------


def _with_her(path: Path) -> Workspace:
    workspace = Workspace.open(path)
    records.set_typed(workspace, Delegate, 5, {"citizen_id": NUMBER, "full_name": NAME})
    workspace.backups.back_up(workspace.store, "work")
    return workspace


def _her(path: Path) -> int:
    return count(path, "SELECT count(*) FROM delegate WHERE full_name = ? OR citizen_id = ?", NAME, NUMBER)


def _restored(path: Path) -> None:
    backups = Backups.of(path)
    chosen = next(b for b in backups.listed() if b.reason == "work")
    restore(backups, chosen, path)


def _by_hand(path: Path) -> None:
    chosen = next(b for b in Backups.of(path).listed() if b.reason == "work")
    shutil.copyfile(chosen.path, path)


def _marks_lost(path: Path) -> None:
    """The settings folder is lost; a backup taken after the erasure still tells."""
    shutil.rmtree(data_folder() / "erased")
    _restored(path)


def _opened_itself(path: Path) -> None:
    chosen = next(b for b in Backups.of(path).listed() if b.reason == "work")
    shutil.copyfile(chosen.path, path.with_name("khác.dtt"))
    path.with_name("khác.dtt").replace(path)


@pytest.mark.parametrize("way", [_restored, _by_hand, _marks_lost, _opened_itself])
def test_an_erased_person_comes_back_by_no_way(way: Callable[[Path], None], sample_path: Path) -> None:
    workspace = _with_her(sample_path)
    erase_person(workspace, "delegate", 5, "theo yêu cầu")
    workspace.backups.back_up(workspace.store, "close")
    workspace.close()
    way(sample_path)
    assert _her(sample_path) == 1, "the control: the older state holds her"
    again = Workspace.open(sample_path)
    assert again.erased_again == 1
    again.close()
    assert _her(sample_path) == 0
    once = Workspace.open(sample_path)
    assert once.erased_again == 0
    once.close()


def test_sensitive_data_that_were_erased_are_erased_again_once(sample_path: Path) -> None:
    workspace = _with_her(sample_path)
    erase_sensitive(workspace, "quyết toán xong")
    workspace.close()
    _by_hand(sample_path)
    again = Workspace.open(sample_path)
    assert (again.erased_again, again.store.driver.execute("SELECT max(citizen_id) FROM delegate").fetchone()[0]) == (
        1,
        None,
    )
    records.set_typed(again, Delegate, 5, {"citizen_id": NUMBER})  # typed afterwards: it stays
    again.close()
    later = Workspace.open(sample_path)
    assert later.erased_again == 0
    later.close()
    assert count(sample_path, "SELECT count(*) FROM delegate WHERE citizen_id = ?", NUMBER) == 1


def test_what_was_erased_in_one_conference_says_nothing_of_the_next_one_of_its_name(sample_path: Path) -> None:
    workspace = _with_her(sample_path)
    erase_sensitive(workspace, "quyết toán xong")
    workspace.close()
    sample_path.unlink()
    new_file(sample_path)
    with closing(sqlite3.connect(sample_path)) as driver:  # another day
        (guard,) = driver.execute("SELECT sql FROM sqlite_master WHERE name = 'kept_step_update'").fetchone()
        driver.execute("DROP TRIGGER kept_step_update")
        driver.execute("UPDATE step SET made_at = '2027-01-01T00:00:00+00:00'")
        driver.execute(guard)
        driver.commit()
    fresh = Workspace.open(sample_path)
    assert fresh.erased_again == 0
    fresh.close()


def test_marks_kept_outside_the_file_name_nobody(sample_path: Path) -> None:
    workspace = _with_her(sample_path)
    erase_person(workspace, "delegate", 5, f"theo yêu cầu của {NAME}")
    workspace.close()
    (kept,) = (data_folder() / "erased").iterdir()
    said = kept.read_text(encoding="utf-8")
    assert "Kanariten" not in said
    assert NUMBER not in said


# -- whose ----------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights by profile")
def test_what_the_program_writes_is_the_persons_own(workspace: Workspace, tmp_path: Path) -> None:
    old = os.umask(0o022)
    try:
        kept = workspace.backups.back_up(workspace.store, "hand")
        workspace.backups.dump_weekly(workspace.backups.draft(workspace.store, "work"), kept)
        Drafts.of(workspace.path).keep(Saved(Place(0), (Typing("delegate", 1, "phone", "0987"),)))
        new_file(tmp_path / "lập.dtt")
        made = [save_copy(workspace, tmp_path / "bản sao.dtt"), tmp_path / "lập.dtt", *data_folder().rglob("*")]
    finally:
        os.umask(old)
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in [*made, data_folder()]}
    assert len(modes) > 8
    assert {path: oct(mode) for path, mode in modes.items() if mode != (0o700 if path.is_dir() else 0o600)} == {}


# -- all or nothing -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "facts",
    [
        ["venue=Nhà văn hóa", "start_time=10:00", "end_time=08:00"],
        ["agency.name=UBND xã Mới", "venue=Nhà văn hóa", "start_time=10:00", "end_time=08:00"],
        ["venue=Nhà văn hóa", "agency.name="],
        ["venue=Nhà văn hóa", "max_delegates=nhiều"],
        ["venue=Nhà văn hóa", "không-có=1"],
    ],
)
def test_facts_are_set_together_or_not_at_all(facts: list[str], workspace: Workspace) -> None:
    before = (workspace.rows(Conference), workspace.rows(Agency))
    with pytest.raises(UserError):
        set_facts(workspace, facts)
    assert (workspace.rows(Conference), workspace.rows(Agency)) == before


def test_facts_of_several_families_are_one_step(workspace: Workspace) -> None:
    before = (workspace.rows(Conference), workspace.rows(Agency))
    set_facts(workspace, ["venue=Nhà văn hóa", "agency.name=UBND xã Mới"])
    assert workspace.conference().venue == "Nhà văn hóa"
    workspace.undo()
    assert (workspace.rows(Conference), workspace.rows(Agency)) == before


# -- hostile notes --------------------------------------------------------------------------------------------------

NOTES: dict[str, bytes] = {
    "since is a number": b'{"host": "MAY-2", "since": 5}',
    "host is a list": b'{"host": ["a"], "since": "x"}',
    "no host": b'{"user": "x"}',
    "null": b"null",
    "a list": b"[1]",
    "nested deeply": b"[" * 100_000,
    "an object nested deeply": b'{"host":' * 50_000,
    "number of a thousand digits": b'{"host":"H","pid":' + b"9" * 6000 + b"}",
    "true as number": b'{"host":"H","pid":"x"}',
    "50 MB": b" " * 50_000_000,
    "no text": b"\xff\xfe\x00",
}


@pytest.mark.parametrize("name", NOTES)
def test_a_note_that_is_none_of_ours_locks_nobody_out(name: str, new_path: Path) -> None:
    Path(f"{new_path}.lock").write_bytes(NOTES[name])
    opened = Workspace.open(new_path)
    assert opened.store.unclean
    opened.close()
    assert not Path(f"{new_path}.lock").exists()


# -- a file that is moved while it is open --------------------------------------------------------------------------


def _moved(path: Path) -> None:
    path.rename(path.with_name("nơi khác.dtt"))


def _deleted(path: Path) -> None:
    path.unlink()


def _replaced(path: Path) -> None:
    copy = path.with_name("của máy kia.dtt")
    shutil.copyfile(path, copy)
    copy.replace(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move an open file")
@pytest.mark.parametrize("act", [_moved, _deleted, _replaced])
def test_nothing_is_acknowledged_of_a_file_that_is_elsewhere(act: Callable[[Path], None], sample: Workspace) -> None:
    records.set_values(sample, Conference, {1: {"venue": "Trước"}})
    act(sample.path)
    with pytest.raises(UserError, match="file-moved"):
        records.set_values(sample, Conference, {1: {"venue": "Sau"}})
    with pytest.raises(UserError, match="file-moved"):
        sample.undo()
    assert sample.conference().venue == "Trước", "the rest can still be looked at"
    assert venue(save_copy(sample, sample.path.with_name("giữ lại.dtt"))) == "Trước"
    assert sample.backups.back_up(sample.store, "hand").path.exists()


def test_a_file_that_only_got_another_name_for_a_moment_is_written_again(sample: Workspace) -> None:
    other = sample.path.with_name("nơi khác.dtt")
    sample.path.rename(other)
    other.rename(sample.path)
    records.set_values(sample, Conference, {1: {"venue": "Sau"}})
    assert sample.conference().venue == "Sau"


def test_what_a_killed_program_left_in_a_folder_goes_when_the_next_file_is_made(new_path: Path) -> None:
    left = [
        new_path.with_name(name) for name in (".dtt-ab12.new", ".dtt-ab12.new-journal", ".dtt-ab12.new.lock", ".dtt-x")
    ]
    fresh, own = new_path.with_name(".dtt-zz.new"), new_path.with_name("danh sách.xlsx")
    for path in (*left, fresh, own):
        path.write_bytes(b"x")
    for path in (*left, own):
        os.utime(path, (0, 0))
    new_file(new_path.with_name("khác.dtt"))
    assert [path for path in left if path.exists()] == []
    assert fresh.exists(), "another program may be at work on it"
    assert own.exists()
