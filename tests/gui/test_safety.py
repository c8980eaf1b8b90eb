"""What the clerk sees when something is wrong with her file, after a crash, and of her backups."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dtt_desktop.app import Program
from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services import records
from dtt_desktop.services.backups import Backup, Backups, Draft
from dtt_desktop.services.drafts import Drafts, Place, Saved, Typing
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.erasing_person import erase_person
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage import gate
from dtt_desktop.storage.lock import Lock
from dtt_desktop.storage.store import Store
from dtt_desktop.tools.torture.spoiling import CORPUS
from dtt_desktop.ui import single_start
from dtt_desktop.ui.backup_keeper import BackupKeeper
from dtt_desktop.ui.backups_dialog import BackupsDialog
from dtt_desktop.ui.crash import CrashHook, fingerprint
from dtt_desktop.ui.diagnostics_dialog import DiagnosticsDialog
from dtt_desktop.ui.draft_keeper import DraftKeeper
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.refused_page import RefusedPage
from dtt_desktop.ui.safety import Safety

from .keys import go, letters


def safety_of(window: MainWindow) -> Safety:
    assert window.safety is not None
    return window.safety


def page_of(window: MainWindow | None) -> RefusedPage:
    assert window is not None
    page = window.findChild(RefusedPage)
    assert page is not None
    return page


def press(widget: QWidget, text: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if b.text() == text).click()


def backed_up(path: Path) -> dict[str, object]:
    workspace = Workspace.open(path)
    workspace.backups.back_up(workspace.store, "work")
    found = dump(workspace)
    workspace.close()
    return found


# -- a file that cannot be used -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("spoil", "code"), [(s, c) for _, s, c in CORPUS], ids=[name for name, _, _ in CORPUS])
def test_every_broken_file_leads_to_its_backup_in_one_click(
    program: Program, new_path: Path, spoil: Callable[[Path], None], code: str
) -> None:
    whole = backed_up(new_path)
    spoil(new_path)
    broken = new_path.read_bytes() if new_path.is_file() else None
    assert program.try_open(new_path) is None
    page = page_of(program.window)
    assert page.error.code == code
    assert str(new_path) in page.unchanged.text()
    if code == "file-newer":
        assert page.list.rowCount() == 0
        return
    assert "trong khi làm việc" in page.list.item(0, 1).text()  # type: ignore[union-attr]
    press(page, "Khôi phục bản đang chọn")
    assert program.window is not None
    assert program.window.workspace is not None
    assert dump(program.window.workspace) == whole
    aside = new_path.with_name("moi (giữ lại 1).dtt")
    assert (aside.read_bytes() if aside.is_file() else None) == broken


def test_a_file_that_was_taken_away_can_be_restored(program: Program, new_path: Path) -> None:
    whole = backed_up(new_path)
    new_path.unlink()
    assert program.try_open(new_path) is None
    press(page_of(program.window), "Khôi phục bản đang chọn")
    assert program.window is not None
    assert program.window.workspace is not None
    assert dump(program.window.workspace) == whole


def test_a_sound_file_without_a_conference_is_let_go(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "rong.dtt"
    Store.create(path).close()
    assert program.try_open(path) is None
    assert page_of(program.window).error.code == "file-damaged"
    assert Lock(path).holder() is None


def test_an_open_file_stays_open_under_the_news_of_another(program: Program, sample_path: Path, tmp_path: Path) -> None:
    window = program.open(sample_path)
    bad = tmp_path / "x.dtt"
    bad.write_bytes(b"")
    assert program.try_open(bad) is None
    assert program.window is window
    dialog = window.findChild(RefusedPage).parent()  # type: ignore[union-attr]
    assert isinstance(dialog, QDialog)
    assert dialog.isVisible()
    press(dialog, "Về trang đầu")
    assert not dialog.isVisible()


def test_another_pcs_note_is_taken_over_by_a_button(program: Program, new_path: Path) -> None:
    note = {
        "host": "MAY-2",
        "machine": "x",
        "user": "lan",
        "pid": 1,
        "session": "y",
        "since": "2026-11-23T09:10:00+07:00",
    }
    new_path.with_name("moi.dtt.lock").write_text(json.dumps(note), encoding="utf-8")
    assert program.try_open(new_path) is None
    page = page_of(program.window)
    assert "MAY-2" in page.sentence.text()
    press(page, "Mở ở máy này")
    assert program.window is not None
    assert program.window.workspace is not None


def test_on_a_stick_a_copy_on_this_pc_is_offered_first(
    program: Program, new_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "documents"
    for module in ("app", "rescue"):
        monkeypatch.setattr(f"dtt_desktop.{module}.place_of", lambda path: "removable" if path == new_path else None)
    monkeypatch.setattr("dtt_desktop.rescue.documents_folder", lambda: here)
    assert program.try_open(new_path) is None
    page = page_of(program.window)
    first = page.findChildren(QPushButton)[0]
    assert first.text() == "Chép về máy và mở"
    first.click()
    assert program.window is not None
    assert program.window.workspace is not None
    assert program.window.workspace.path == here / "moi.dtt"
    program.open(None)
    assert program.try_open(new_path, anyway=True) is not None


def test_what_cannot_be_written_opens_with_a_banner_and_refuses_edits(
    program: Program, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gate, "writable", lambda _: False)
    window = program.open(sample_path)
    safety_of(window).begin()
    assert window.banner.isVisible()
    assert "chỉ đọc" in window.banner.label.text()
    window.tabs.setCurrentIndex(2)
    grid = window.tabs.roster.grid
    grid.model_.write({(grid.model_.id_at(0), "position"): "Chủ tịch"}, "edit")
    assert "chỉ đọc" in window.message.label.text()
    assert window.banner.isVisible()
    assert window.close() or window.close()
    program.window = None


# -- backups ------------------------------------------------------------------------------------------------------


def test_a_backup_is_taken_after_a_change_and_shown(program: Program, sample_path: Path, qtbot: QtBot) -> None:
    window = program.open(sample_path)
    workspace = window.workspace
    assert workspace is not None
    safety = safety_of(window)
    safety.begin()
    assert "chưa có" in window._status["copy"].text()
    keeper = BackupKeeper(window, workspace, wait=10)
    with qtbot.waitSignal(keeper.kept):
        records.set_values(workspace, Conference, {1: {"venue": "Hội trường"}})
    with qtbot.waitSignal(safety.keeper.kept):
        safety.keeper.take("hand")
    kept = workspace.backups.listed()
    assert [b.reason for b in kept] == ["hand", "work"]
    assert f"{kept[0].made:%H:%M}" in window._status["copy"].text()
    assert "Đã sao lưu" in window.message.label.text()


def test_taking_a_backup_does_not_hold_up_the_window(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window's own beat goes on while a backup is written and verified, however long that takes."""
    beaten, keep = Event(), Backups.keep
    beats: list[bool] = []
    beat = QTimer(window)
    beat.timeout.connect(lambda: beats.append(True))
    beat.timeout.connect(lambda: beaten.set() if len(beats) >= 5 else None)
    beat.start(1)

    def slowly(backups: Backups, draft: Draft) -> Backup:
        assert beaten.wait(20)
        return keep(backups, draft)

    monkeypatch.setattr(Backups, "keep", slowly)
    keeper = safety_of(window).keeper
    with qtbot.waitSignal(keeper.kept, timeout=30_000):
        keeper.take()
    assert len(beats) >= 5


def test_a_backup_that_fails_is_told_and_tried_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise UserError("disk-full")

    monkeypatch.setattr(Backups, "keep", full)
    keeper = safety_of(window).keeper
    with qtbot.waitSignal(keeper.failed):
        keeper.take()
    assert "Chưa sao lưu được" in window.message.label.text()
    assert window.message.action.text() == "Thử lại"
    monkeypatch.undo()
    with qtbot.waitSignal(keeper.kept):
        window.message.action.click()


def test_closing_backs_up_what_has_changed(program: Program, sample_path: Path) -> None:
    window = program.open(sample_path)
    assert window.workspace is not None
    records.set_values(window.workspace, Conference, {1: {"venue": "Hội trường"}})
    window.close()
    program.window = None
    assert [b.reason for b in Backups.of(sample_path).listed()] == ["close"]


def test_restoring_from_the_list_can_be_taken_back(program: Program, sample_path: Path, qtbot: QtBot) -> None:
    window = program.open(sample_path)
    workspace = window.workspace
    assert workspace is not None
    workspace.backups.back_up(workspace.store, "import", {"name": "danh sách thôn Pò Mạch"})
    before = dump(workspace)
    records.set_values(workspace, Conference, {1: {"venue": "Hội trường"}})
    after = dump(workspace)
    window.actions_["show_backups"].trigger()
    dialog = window.findChild(BackupsDialog)
    assert dialog is not None
    row = [dialog.list.item(0, column).text() for column in range(3)]  # type: ignore[union-attr]
    assert row[1:] == ["trước khi nhập danh sách thôn Pò Mạch", "36 đơn vị, 60 điển hình, 150 đại biểu"]
    dialog.restore.click()
    qtbot.waitUntil(lambda: program.window is not window)
    assert program.window is not None
    assert program.window.workspace is not None
    assert dump(program.window.workspace) == before
    assert "Đã khôi phục" in program.window.message.label.text()
    restored = program.window
    restored.message.action.click()
    assert program.window is not restored
    assert program.window.workspace is not None
    assert dump(program.window.workspace) == after


def test_a_restore_that_fails_leaves_the_file_open_as_it_was(
    program: Program, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = program.open(sample_path)
    workspace = window.workspace
    assert workspace is not None
    backup = workspace.backups.back_up(workspace.store, "hand")
    whole = dump(workspace)

    def full(*_: object, **__: object) -> None:
        raise UserError("disk-full")

    monkeypatch.setattr("dtt_desktop.services.restoring.write_whole", full)
    program.rescue.restore(backup)
    assert program.window is not None
    assert program.window.workspace is not None
    assert dump(program.window.workspace) == whole
    assert "đầy" in program.window.message.label.text()


def test_a_full_disk_leaves_what_was_typed_in_its_cell(program: Program, sample_path: Path) -> None:
    window = program.open(sample_path)
    workspace = window.workspace
    assert workspace is not None
    window.tabs.setCurrentIndex(2)
    model = window.tabs.roster.model
    run = workspace.store.driver.execute
    run(f"PRAGMA max_page_count={run('PRAGMA page_count').fetchone()[0]}")
    for line in range(150):  # free pages are used up first
        model.write({(model.id_at(line), "note"): "ghi chú " * 60}, "edit")
        if model.unsaved:
            break
    assert "đầy" in window.message.label.text()
    assert model.unkept()[0][2].startswith("ghi chú")
    run("PRAGMA max_page_count=1000000")
    assert model.write({(key, field): text for key, field, text in model.unkept()}, "edit") == 0
    assert model.unsaved == 0


# -- after a crash ------------------------------------------------------------------------------------------------


def test_typing_is_kept_every_few_seconds_and_forgotten_at_the_end(program: Program, sample_path: Path) -> None:
    window = program.open(sample_path)
    safety_of(window).begin()
    window.tabs.setCurrentIndex(2)
    grid = window.tabs.roster.grid
    go(grid, 3, "position")
    letters(grid, "Phó trưởng thôn")
    keeper = window.findChild(DraftKeeper)
    assert keeper is not None
    keeper.look()
    drafts = Drafts.of(sample_path)
    key = grid.model_.id_at(3)
    assert drafts.read() == Saved(
        Place(2, "delegate", key, "position"), (Typing("delegate", key, "position", "Phó trưởng thôn"),)
    )
    window.close()
    program.window = None
    assert drafts.read() is None


def test_refused_and_half_typed_fields_are_kept_too(program: Program, sample_path: Path) -> None:
    window = program.open(sample_path)
    safety_of(window).begin()
    window.tabs.plan.page.form.rows["venue"].editor.setText("Nhà văn")  # type: ignore[attr-defined]
    window.tabs.setCurrentIndex(2)
    model = window.tabs.roster.model
    model.write({(model.id_at(0), "birth"): "31/2/1980"}, "edit")
    keeper = window.findChild(DraftKeeper)
    assert keeper is not None
    keeper.look()
    saved = Drafts.of(sample_path).read()
    assert saved is not None
    assert {(t.field, t.text) for t in saved.typed} == {("venue", "Nhà văn"), ("birth", "31/2/1980")}


def test_after_a_crash_the_window_says_what_was_checked_and_opens_where_it_was(
    program: Program, sample_path: Path
) -> None:
    workspace = Workspace.open(sample_path)
    key = workspace.rows(Delegate)[7][0]
    workspace.close()
    sample_path.with_name("mau.dtt.lock").write_bytes(b"")
    typed = (Typing("delegate", key, "position", "Phó trưởng thôn"), Typing("delegate", key, "birth", "31/2/1980"))
    Drafts.of(sample_path).keep(Saved(Place(2, "delegate", key, "position"), typed))
    window = program.open(sample_path)
    safety_of(window).begin()
    text = window.banner.label.text()
    assert "Đã kiểm tra toàn bộ tệp" in text
    assert "«Phó trưởng thôn» (Chức vụ)" in text
    assert window.tabs.currentIndex() == 2
    assert window.tabs.roster.grid.current_id() == key
    window.banner.action.click()
    assert window.workspace is not None
    row = dict(zip(Delegate.column_keys, window.workspace.rows(Delegate, [key])[0], strict=True))
    assert row["position"] == "Phó trưởng thôn"
    assert "31/2/1980" in window.banner.label.text()
    assert window.banner.isVisible()


def test_what_is_offered_is_kept_until_it_is_taken_in(program: Program, sample_path: Path) -> None:
    drafts = Drafts.of(sample_path)
    typed = (Typing("conference", 1, "venue", "Nhà văn"),)
    drafts.keep(Saved(Place(0), typed))
    window = program.open(sample_path)
    safety_of(window).begin()
    keeper = window.findChild(DraftKeeper)
    assert keeper is not None
    keeper.look()
    saved = drafts.read()
    assert saved is not None
    assert saved.typed == typed
    window.banner.action.click()
    keeper.look()
    saved = drafts.read()
    assert saved is not None
    assert saved.typed == ()
    assert window.workspace is not None
    assert window.workspace.one(Conference)["venue"] == "Nhà văn"


def test_drafts_of_a_row_that_is_gone_or_a_torn_note_do_no_harm(program: Program, sample_path: Path) -> None:
    drafts = Drafts.of(sample_path)
    drafts.keep(Saved(Place(99, "delegate", 99_999, "birth"), (Typing("delegate", 99_999, "note", "chữ"),)))
    sample_path.with_name("mau.dtt.lock").write_bytes(b"")
    window = program.open(sample_path)
    safety_of(window).begin()
    window.banner.action.click()
    assert "«chữ»" in window.banner.label.text()
    drafts.keep(
        Saved(Place(1, "future", 1, "x"), (Typing("future", 1, "x", "chữ"), Typing("unit", 1, "future", "chữ")))
    )
    saved = drafts.read()
    assert saved is not None
    assert saved.typed == ()
    drafts.path.write_text('{"place": {"tab": 1', encoding="utf-8")
    assert drafts.read() is None


def test_a_clean_start_says_nothing(program: Program, sample_path: Path) -> None:
    window = program.open(sample_path)
    safety_of(window).begin()
    assert window.banner.isHidden()


# -- a second start -----------------------------------------------------------------------------------------------


def test_a_second_start_hands_its_file_to_the_first(program: Program, sample_path: Path, qtbot: QtBot) -> None:
    first = single_start.FirstStart(program)
    first.asked.connect(program.come_forward)
    program.open(None)
    script = "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]); from dtt_desktop.ui.single_start import hand_over; sys.exit(0 if hand_over(Path(sys.argv[1])) else 1)"
    other = subprocess.Popen([sys.executable, "-c", script, str(sample_path)], env=dict(os.environ))
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert other.returncode == 0
    assert program.window is not None
    assert program.window.workspace is not None
    assert program.window.workspace.path == sample_path


def test_without_a_first_start_nobody_answers(qapp: object) -> None:
    assert not single_start.hand_over(None)


def test_a_file_is_let_go_when_its_window_closes(program: Program, sample_path: Path) -> None:
    window = program.open(sample_path)
    assert Lock(sample_path).holder() is not None
    window.close()
    program.window = None
    assert Lock(sample_path).holder() is None


def test_what_support_may_see_is_shown_before_it_is_saved(
    program: Program, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = program.open(sample_path)
    assert window.workspace is not None
    people = [row[Delegate.column_keys.index("full_name")] for row in window.workspace.rows(Delegate)]
    window.actions_["diagnostics_asked"].trigger()
    dialog = window.findChild(DiagnosticsDialog)
    assert dialog is not None
    text = dialog.text.toPlainText()
    assert "SQLite" in text
    assert "delegate 150" in text
    assert not [name for name in people if name in text]
    assert sample_path.name not in text
    monkeypatch.setattr("dtt_desktop.ui.asking.save_path", lambda *_: tmp_path / "t.txt")
    dialog.save()
    assert (tmp_path / "t.txt").read_text(encoding="utf-8") == text


def test_one_fault_is_told_once_whichever_way_it_came(qtbot: QtBot) -> None:
    def broken() -> None:
        raise ValueError

    def by_another_way() -> None:
        broken()

    owner = QWidget()
    qtbot.addWidget(owner)
    hook = CrashHook(owner, lambda: "vi")
    marks = []
    for way in (broken, by_another_way):
        try:
            way()
        except ValueError as error:
            marks.append(fingerprint(error))
            hook.report(error)
    assert marks[0] == marks[1]
    assert sum(hook._told.values()) == 2
    assert len(hook._told) == 1


def test_what_was_erased_stays_erased_in_a_restored_file(program: Program, sample_path: Path) -> None:
    window = program.open(sample_path)
    workspace = window.workspace
    assert workspace is not None
    key, name = next((row[0], row[1]) for row in workspace.rows(Delegate))
    backup = workspace.backups.back_up(workspace.store, "import", {"name": "thôn"})
    erased = erase_person(workspace, "delegate", key, "xin rút", window.privacy.backups_holding)  # type: ignore[union-attr]
    assert backup.path in erased.backups
    assert any(held.stat().st_mtime >= backup.path.stat().st_mtime and held != backup.path for held in erased.backups)
    program.rescue.restore(backup)
    assert program.window is not None
    assert program.window.workspace is not None
    assert name not in {row[1] for row in program.window.workspace.rows(Delegate)}


def test_hidden_numbers_lie_in_no_draft(program: Program, sample_path: Path) -> None:
    window = program.open(sample_path)
    window.tabs.build_all()
    grid = window.tabs.roster.grid
    place = grid.model_.index(0, grid.model_.column_of("citizen_id"))
    grid.model_.setData(place, "0209551")  # refused: too short
    grid.model_.setData(grid.model_.index(0, grid.model_.column_of("birth")), "31/2/1980")
    drafts = Drafts.of(sample_path)
    keeper = DraftKeeper(window.tabs, drafts)
    keeper.look()
    left = drafts.read()
    assert left is not None
    assert [(item.field, item.text) for item in left.typed] == [("birth", "31/2/1980")]
    keeper.end()
