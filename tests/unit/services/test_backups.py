import errno
import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import BACKUPS, backup_text
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import records
from dtt_desktop.services.backups import Backup, Backups
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.erasing import erase_sensitive
from dtt_desktop.services.founding import new_file
from dtt_desktop.services.lists.intake import Intake, review_all
from dtt_desktop.services.lists.taking import carry_out
from dtt_desktop.services.restoring import restore
from dtt_desktop.services.workspace import RISKY, Workspace
from dtt_desktop.storage import gate, migrations
from dtt_desktop.tools.torture.spoiling import overwrite
from dtt_desktop.tools.torture.work import old_file


@pytest.fixture
def backups(workspace: Workspace) -> Backups:
    return workspace.backups


def test_a_backup_says_what_it_holds_and_opens_as_a_file(workspace: Workspace, backups: Backups) -> None:
    records.add_many(
        workspace, Delegate, [{"full_name": f"Nông Văn {n}", "delegate_group": "exemplar"} for n in ("A", "B")]
    )
    kept = backups.back_up(workspace.store, "hand")
    assert backups.listed() == [kept]
    assert (kept.sequence, kept.counts["delegate"], kept.schema_version) == (1, 2, migrations.SCHEMA_VERSION)
    assert kept.conference == workspace.conference().name
    opened = Workspace.open(kept.path)
    assert dump(opened) == dump(workspace)
    opened.close()


def taken(backups: Backups, workspace: Workspace) -> Backup:
    """Take a backup as it is done while somebody works."""
    draft = backups.draft(workspace.store, "work")
    kept = backups.keep(draft)
    backups.dump_weekly(draft, kept)
    return kept


def test_every_reason_has_its_words(workspace: Workspace) -> None:
    assert set(BACKUPS) >= RISKY | {"work", "close", "hand", "migration", "restore"}
    assert backup_text("import", {"name": "thôn Pò Mạch.xlsx", "count": 3}) == "trước khi nhập thôn Pò Mạch.xlsx"
    assert backup_text("work", {}, "en") == "while working"


def _list(workspace: Workspace, folder: Path) -> Intake:
    sheet = folder / "thon.csv"
    sheet.write_text("Họ và tên\nNông Văn Một\n", encoding="utf-8")
    intake = Intake.of_file(workspace, sheet, "delegates")
    review_all([intake])
    return intake


def test_an_import_is_preceded_by_a_backup_of_what_was_there(
    workspace: Workspace, backups: Backups, tmp_path: Path
) -> None:
    intake = _list(workspace, tmp_path)
    assert carry_out(workspace, [intake]) == 1
    kept = backups.listed()[0]
    assert (kept.reason, kept.params["name"], kept.counts["delegate"]) == ("import", "thon.csv", 0)


def test_an_import_that_cannot_be_backed_up_does_not_begin(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    intake = _list(workspace, tmp_path)
    _fill_the_disk(monkeypatch)
    with pytest.raises(UserError, match="disk-full"):
        carry_out(workspace, [intake])
    assert workspace.rows(Delegate) == []


def _fill_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)


def test_a_full_disk_leaves_no_half_backup_and_the_old_ones(
    workspace: Workspace, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = backups.back_up(workspace.store, "hand")
    before = sorted(p.name for p in backups.folder.iterdir())
    _fill_the_disk(monkeypatch)
    with pytest.raises(UserError, match="disk-full"):
        backups.back_up(workspace.store, "hand")
    assert backups.listed() == [first]
    assert sorted(p.name for p in backups.folder.iterdir()) == before


def test_a_file_of_an_older_version_is_kept_before_it_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "cu.dtt"
    old_file(path, 1)
    workspace = Workspace.open(path)
    kept = workspace.backups.listed()
    assert [(b.reason, b.schema_version) for b in kept] == [("migration", 1)]
    assert workspace.backups.is_sound(kept[0])
    workspace.close()


def test_a_backup_that_cannot_be_taken_does_not_lock_out_of_an_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "cu.dtt"
    old_file(path, 1)
    _fill_the_disk(monkeypatch)
    store = Workspace.open(path).store
    assert store.driver.execute("PRAGMA user_version").fetchone()[0] == migrations.SCHEMA_VERSION
    store.close()


def test_the_backup_before_an_upgrade_restores_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "cu.dtt"
    old_file(path, 1)
    workspace = Workspace.open(path)
    first, backups = dump(workspace), workspace.backups
    records.add_many(workspace, Unit, [{"name": "Thôn Mới"}])
    workspace.close()
    restore(backups, backups.listed()[-1], path, set_aside=False)
    workspace = Workspace.open(path)
    assert dump(workspace) == first
    workspace.close()


SPOILT: dict[str, Callable[[Backup], object]] = {
    "a letter changed": lambda b: overwrite(b.path, b.size - 3000, b"\x01"),
    "cut short": lambda b: b.path.write_bytes(b.path.read_bytes()[:-1]),
    "empty": lambda b: b.path.write_bytes(b""),
    "gone": lambda b: b.path.unlink(),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT.keys())
def test_a_backup_that_changed_is_not_restored(
    workspace: Workspace, backups: Backups, spoil: Callable[[Backup], object], tmp_path: Path
) -> None:
    kept = backups.back_up(workspace.store, "hand")
    spoil(kept)
    target = tmp_path / "khac.dtt"
    target.write_bytes(b"what stood there")
    with pytest.raises(UserError, match="backup-unsound"):
        restore(backups, kept, target)
    assert target.read_bytes() == b"what stood there"


def test_a_wrong_count_is_no_backup(workspace: Workspace, backups: Backups) -> None:
    draft = backups.draft(workspace.store, "hand")
    draft.backup.counts["unit"] += 1
    with pytest.raises(UserError, match="backup-unsound"):
        backups.keep(draft)
    assert backups.listed() == []
    assert list(backups.folder.iterdir()) == []


def test_restoring_keeps_what_stood_there_and_can_be_taken_back(new_path: Path) -> None:
    workspace = Workspace.open(new_path)
    backups = workspace.backups
    first, dump_first = backups.back_up(workspace.store, "hand"), dump(workspace)
    records.set_values(workspace, Conference, {1: {"venue": "Hội trường xã"}})
    second, dump_second = backups.back_up(workspace.store, "restore", {"name": "14:05"}), dump(workspace)
    workspace.close()
    for backup, expected in ((first, dump_first), (second, dump_second)):
        assert restore(backups, backup, new_path, set_aside=False).aside is None
        opened = Workspace.open(new_path)
        assert dump(opened) == expected
        assert not opened.store.unclean
        opened.close()


def test_a_broken_file_is_set_aside_with_its_journal(new_path: Path) -> None:
    workspace = Workspace.open(new_path)
    kept, whole = workspace.backups.back_up(workspace.store, "hand"), dump(workspace)
    backups = workspace.backups
    workspace.close()
    new_path.write_bytes(b"broken")
    journal = Path(f"{new_path}-journal")
    journal.write_bytes(b"left by a kill")
    new_path.with_name("moi.dtt.lock").write_bytes(b"")
    found = restore(backups, kept, new_path)
    assert found.aside == new_path.with_name("moi (giữ lại 1).dtt")
    assert found.aside is not None
    assert found.aside.read_bytes() == b"broken"
    assert Path(f"{found.aside}-journal").read_bytes() == b"left by a kill"
    assert not journal.exists()
    opened = Workspace.open(new_path)
    assert dump(opened) == whole
    opened.close()


def test_the_weekly_dump_opens_elsewhere(workspace: Workspace, backups: Backups) -> None:
    records.add_many(workspace, Delegate, [{"full_name": "=Nông Văn A", "delegate_group": "exemplar"}])
    assert not backups.back_up(workspace.store, "hand").dumped  # somebody waits for that one
    kept = taken(backups, workspace)
    assert kept.dumped
    assert json.loads(kept.path.with_suffix(".dump.json").read_text(encoding="utf-8")) == dump(workspace)
    book = openpyxl.load_workbook(kept.path.with_suffix(".xlsx"))
    sheet = book["delegates"]
    names = [cell.value for cell in sheet[1]]
    cell = sheet.cell(2, names.index("full_name") + 1)
    assert (cell.value, cell.data_type) == ("=Nông Văn A", "s")
    assert len(list(book["units"].rows)) == 1 + len(workspace.rows(Unit))
    book.close()
    assert not taken(backups, workspace).dumped


@pytest.mark.parametrize(
    ("later", "dumped"),
    [(timedelta(0), False), (timedelta(days=7, seconds=-1), False), (timedelta(days=7), True), (timedelta(days=-7), True),
     (timedelta(days=-6), False)],
)  # fmt: skip
def test_a_dump_goes_along_once_a_week_whichever_way_the_clock_went(
    workspace: Workspace, backups: Backups, later: timedelta, dumped: bool
) -> None:
    first = datetime(2025, 8, 1, 8, tzinfo=UTC)
    assert taken(Backups(backups.folder, lambda: first), workspace).dumped
    assert taken(Backups(backups.folder, lambda: first + later), workspace).dumped == dumped


def test_what_goes_goes_with_all_its_files(workspace: Workspace, backups: Backups) -> None:
    """Fifteen backups a week apart, each with its dumps: of those that went nothing is left."""
    for week in range(15):
        when = datetime(2025, 8, 1, tzinfo=UTC) + timedelta(weeks=week)
        assert taken(Backups(backups.folder, partial(lambda now: now, when)), workspace).dumped
    listed = backups.listed()
    assert len(listed) < 15
    suffixes = (".dtt", ".json", ".dump.json", ".xlsx")
    assert {p.name for p in backups.folder.iterdir()} == {f"{b.sequence:06d}{s}" for b in listed for s in suffixes}


@pytest.mark.parametrize("year", [1970, 2002, 2038, 2099])
def test_a_wrong_clock_neither_removes_nor_reorders(workspace: Workspace, backups: Backups, year: int) -> None:
    good = backups.back_up(workspace.store, "hand")
    wrong = Backups(backups.folder, lambda: datetime(year, 1, 1, tzinfo=UTC))
    found = [taken(wrong, workspace) for _ in range(3)]
    assert backups.listed() == [*reversed(found), good]
    assert [b.dumped for b in found] == [True, False, False]


def test_backups_of_two_files_of_one_name_are_apart(tmp_path: Path) -> None:
    one, two = tmp_path / "a" / "hn.dtt", tmp_path / "b" / "hn.dtt"
    assert Backups.of(one).folder != Backups.of(two).folder
    assert Backups.of(one).folder == Backups.of(tmp_path / "b" / ".." / "a" / "hn.dtt").folder


def test_a_backup_is_taken_of_a_file_that_cannot_be_written(new_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "writable", lambda _: False)
    workspace = Workspace.open(new_path)
    assert workspace.backups.back_up(workspace.store, "hand").counts["unit"] == len(workspace.rows(Unit))
    workspace.close()


# -- what rotation may never do, by table ---------------------------------------------------------------------------


def _taken(workspace: Workspace, count: int) -> list[Backup]:
    made = []
    for number in range(count):
        records.set_values(workspace, Conference, {1: {"venue": f"Hội trường {number}"}})
        made.append(workspace.backups.back_up(workspace.store, "work"))
    return made


def _spoil(backup: Backup) -> None:
    overwrite(backup.path, backup.size // 2, b"\xff" * 64)


@pytest.mark.parametrize("count", [1, 2, 12, 13, 14, 30])
def test_the_newest_backup_is_kept_however_many_there_are(count: int, workspace: Workspace) -> None:
    made = _taken(workspace, count)
    listed = workspace.backups.listed()
    assert listed[0] == made[-1]
    assert [b.sequence for b in listed[:12]] == [b.sequence for b in made[::-1][:12]]
    workspace.backups.verified(made[-1])


@pytest.mark.parametrize("spoilt", [1, 2, 5])
def test_spoilt_backups_push_no_good_one_out(spoilt: int, workspace: Workspace) -> None:
    """While the newest cannot be read, they do not count among those that are kept."""
    backups = workspace.backups
    good = _taken(workspace, 12)
    for backup in good[-spoilt:]:
        _spoil(backup)
    before = {b.sequence for b in good[:-spoilt]}
    backups._rotate()
    assert before <= {b.sequence for b in backups.listed()}
    for number in before:
        backups.verified(next(b for b in backups.listed() if b.sequence == number))


@pytest.mark.parametrize("unsound", [1, 2, 5, 11])
def test_a_newest_that_is_unsound_pushes_no_good_one_out(unsound: int, workspace: Workspace) -> None:
    """Twelve good ones, and above them some a dying disk named and lost: as many good ones are kept as before."""
    backups = workspace.backups
    good = _taken(workspace, 12)
    for number in range(13, 13 + unsound):
        note = json.loads(good[-1].note.read_text(encoding="utf-8"))
        forged = replace(good[-1], sequence=number)
        forged.note.write_text(json.dumps({**note, "sequence": number}), encoding="utf-8")
        forged.path.write_bytes(good[-1].path.read_bytes())
        _spoil(forged)
    assert len(backups.listed()) == 12 + unsound
    backups._rotate()
    left = {b.sequence for b in backups.listed() if backups.is_sound(b)}
    assert left == {b.sequence for b in good}


def test_when_none_can_be_read_none_goes(workspace: Workspace) -> None:
    made = _taken(workspace, 8)
    for backup in made:
        _spoil(backup)
    workspace.backups._rotate()
    assert len(workspace.backups.listed()) == 8


@pytest.mark.parametrize("code", sorted(RISKY - {"erase"}))
def test_a_risky_step_is_preceded_by_a_backup_of_what_was_there(code: str, workspace: Workspace) -> None:
    def work(session: Any) -> None:
        session.get(Conference, 1).venue = "Sau"

    before = workspace.conference().venue
    workspace.do(code, work, {"name": "danh sách"})
    kept = workspace.backups.listed()[0]
    assert kept.reason == code
    opened = Workspace.open(kept.path)
    assert opened.conference().venue == before
    opened.close()


def test_an_erasure_is_preceded_by_a_backup(sample: Workspace) -> None:
    erase_sensitive(sample, "quyết toán")
    kept = sample.backups.listed()[0]
    assert (kept.reason, kept.counts["tombstone"]) == ("erase", 0)


@pytest.mark.parametrize("name", ["ư" * 122, "x" * 251])
def test_a_name_too_long_is_told(name: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="path-long"):
        new_file(tmp_path / f"{name}.dtt")


def test_a_path_too_long_is_told(tmp_path: Path) -> None:
    folder = tmp_path
    while len(os.fsencode(folder)) < 520:
        folder = folder / ("đường dẫn" * 8)
    folder.mkdir(parents=True)
    with pytest.raises(UserError, match="path-long"):
        new_file(folder / "a.dtt")
