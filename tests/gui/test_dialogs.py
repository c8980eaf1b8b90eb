"""Rules for all dialogs at once: they fit the screen, Enter does what they are for, Esc loses nothing, they go for good."""

import gc
import json
import os
import pkgutil
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import dtt_desktop.ui
from dtt_desktop.app import Program
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.remembered import Remembered
from dtt_desktop.domain.targets import CompositionTarget
from dtt_desktop.services import records
from dtt_desktop.services.records import set_typed
from dtt_desktop.ui.copies_page import NumbersDialog
from dtt_desktop.ui.copy_dialog import CopyDialog
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.dialogs import NewConference
from dtt_desktop.ui.import_dialog import ImportDialog
from dtt_desktop.ui.issue_dialog import IssueDialog
from dtt_desktop.ui.main_window import MainWindow
from tests.gui.every_dialog import LIST, every
from tests.gui.keys import Key, letters, press

# What Enter presses, "" for nothing. Nothing here erases, restores, writes plainly or prints what was not asked for.
ENTER = {
    "new": "Tạo và chọn nơi lưu…", "help": "Đóng", "replace": "", "import": "Nhập 24 người", "board": "",
    "doubles": "", "history": "", "backups": "Đóng", "copy": "Lưu bản mã hóa…", "erase": "Giữ lại",
    "diagnostics": "Đóng", "paste": "Dán tất cả, đánh dấu đỏ", "preflight": "Quay lại sửa", "pin": "Đặt mã khóa",
    "unlock": "Mở khóa", "issue": "Chưa phát hành", "calibration": "Lưu", "numbers": "Lưu", "refused": "",
}  # fmt: skip


def test_every_dialog_of_the_program_is_in_the_table(window: MainWindow) -> None:
    for module in pkgutil.iter_modules(dtt_desktop.ui.__path__):
        import_module(f"dtt_desktop.ui.{module.name}")
    made = {name: make() for name, make in every(window).items()}
    assert set(made) == set(ENTER)
    assert {type(dialog) for dialog in made.values()} == {Dialog, *Dialog.__subclasses__()}


@pytest.mark.parametrize("name", ENTER)
def test_enter_does_what_the_dialog_is_for(window: MainWindow, name: str) -> None:
    window.show()
    dialog = every(window)[name]()
    dialog.open()
    QApplication.processEvents()
    defaults = [b.text().replace("&", "") for b in dialog.findChildren(QPushButton) if b.isDefault()]
    assert [text[: len(ENTER[name])] for text in defaults] == ([ENTER[name]] if ENTER[name] else [])
    focused = dialog.focusWidget()
    assert not isinstance(focused, QPushButton) or focused.isDefault()


def test_enter_makes_the_new_conference(window: MainWindow) -> None:
    window.show()
    dialog = every(window)["new"]()
    assert isinstance(dialog, NewConference)
    dialog.open()
    QApplication.processEvents()
    venue = dialog._editors["venue"]
    venue.setFocus()
    venue.selectAll()
    letters(venue, "Nhà văn hóa Nà Pán")
    press(venue, Key.Key_Return)
    assert dialog.result() == NewConference.DialogCode.Accepted
    assert dialog.values["venue"] == "Nhà văn hóa Nà Pán"


def test_enter_takes_the_list_in(window: MainWindow) -> None:
    window.show()
    dialog = every(window)["import"]()
    assert isinstance(dialog, ImportDialog)
    dialog.open()
    QApplication.processEvents()
    press(dialog, Key.Key_Return)
    assert QApplication.activePopupWidget() is None
    assert dialog.result() == ImportDialog.DialogCode.Accepted


def _locked(window: MainWindow, tmp_path: Path) -> CopyDialog:
    window.show()
    dialog = every(window)["copy"]()
    assert isinstance(dialog, CopyDialog)
    dialog.open()
    dialog.save_locked(tmp_path / "ban-sao.zip")
    assert dialog.shown.text()
    return dialog


def _question(dialog: QWidget) -> QMessageBox | None:
    QApplication.processEvents()
    return next((box for box in dialog.findChildren(QMessageBox) if box.isVisible()), None)


def test_a_passphrase_nobody_has_is_not_thrown_away_by_esc(window: MainWindow, tmp_path: Path) -> None:
    dialog = _locked(window, tmp_path)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.isVisible()
    box = _question(dialog)
    assert box is not None
    assert "không ai mở được" in box.text()
    QTest.keyClick(box, Key.Key_Return)  # the frame is on staying
    assert _question(dialog) is None
    assert dialog.isVisible()
    dialog.close()  # the cross asks too
    assert dialog.isVisible()
    box = _question(dialog)
    assert box is not None
    next(b for b in box.buttons() if b.text() == "Đóng").click()
    assert not dialog.isVisible()


def test_a_passphrase_that_was_saved_needs_no_question(window: MainWindow, tmp_path: Path) -> None:
    dialog = _locked(window, tmp_path)
    dialog.output.save(dialog.slip_pdf(), "phieu", tmp_path / "phieu.pdf")
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def _mend_a_cell(dialog: Dialog) -> None:
    assert isinstance(dialog, ImportDialog)
    column = next(
        n for n in range(dialog.model.columnCount()) if (f := dialog.model.field_at(n)) and f.key == "position"
    )
    assert dialog.model.setData(dialog.model.index(2, column), "Trưởng thôn")


def _number(dialog: Dialog) -> None:
    assert isinstance(dialog, NumbersDialog)
    item = dialog.table.item(0, 1)
    assert item is not None
    item.setText("77")


def _in_first_line(dialog: Dialog) -> None:
    lines = (line for line in dialog.findChildren(QLineEdit) if not isinstance(line.parent(), QComboBox))
    line = next(line for line in lines if line.isVisible() and not line.isReadOnly())
    line.setFocus()
    line.selectAll()
    letters(line, "12")


# Dialogs in which something is typed that stands nowhere else until their button is pressed, and how it gets there.
AT_STAKE: dict[str, Callable[[Dialog], None]] = {
    "new": _in_first_line, "import": _mend_a_cell, "numbers": _number, "calibration": _in_first_line,
}  # fmt: skip


@pytest.mark.parametrize("name", AT_STAKE)
def test_what_was_typed_in_a_dialog_is_not_thrown_away_unasked(window: MainWindow, name: str) -> None:
    window.show()
    dialog = every(window)[name]()
    dialog.open()
    QApplication.processEvents()
    AT_STAKE[name](dialog)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.isVisible()
    box = _question(dialog)
    assert box is not None
    QTest.keyClick(box, Key.Key_Return)  # the frame is on staying
    assert dialog.isVisible()
    QTest.keyClick(dialog, Key.Key_Escape)
    box = _question(dialog)
    assert box is not None
    next(b for b in box.buttons() if b.text() == "Đóng").click()
    assert not dialog.isVisible()


@pytest.mark.parametrize("name", ENTER)
def test_a_dialog_nothing_was_typed_in_goes_by_esc(window: MainWindow, name: str) -> None:
    window.show()
    dialog = every(window)[name]()
    dialog.open()
    QApplication.processEvents()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert _question(dialog) is None
    assert dialog.isVisible() == (name == "unlock")


def test_enter_does_not_issue(window: MainWindow) -> None:
    window.show()
    dialog = every(window)["issue"]()
    assert isinstance(dialog, IssueDialog)
    dialog.open()
    QApplication.processEvents()
    press(dialog, Key.Key_Return)
    assert dialog.result() == IssueDialog.DialogCode.Rejected
    again = every(window)["issue"]()
    assert isinstance(again, IssueDialog)
    again.open()
    QApplication.processEvents()
    QTest.mouseClick(again.go, Qt.MouseButton.LeftButton)
    assert again.result() == IssueDialog.DialogCode.Accepted


def test_an_import_the_disk_refuses_leaves_the_preview_with_its_corrections(
    window: MainWindow,
) -> None:
    window.show()
    workspace = window.workspace
    assert workspace is not None
    before = len(workspace.rows(Delegate))
    seen: list[str] = []

    def work() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ImportDialog)
        _mend_a_cell(dialog)
        driver = workspace.store.driver
        driver.execute(f"PRAGMA max_page_count={driver.execute('PRAGMA page_count').fetchone()[0]}")
        press(dialog, Key.Key_Return)
        seen.append(f"{dialog.isVisible()} {[i.mended for i in dialog.intakes] != [{}]}")
        driver.execute("PRAGMA max_page_count=1073741823")
        press(dialog, Key.Key_Return)
        seen.append(str(dialog.isVisible()))

    QTimer.singleShot(300, work)
    QGuiApplication.clipboard().setText(LIST)
    window.actions_["import_pasted"].trigger()
    assert seen == ["True True", "False"]
    assert len(workspace.rows(Delegate)) == before + 24


def _in_file_dialogs(answers: list[str]) -> None:
    """Answer the next file dialogs, one after another, by typing a name into them; "" gives them up."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            text = answers.pop(0)
            line = dialog.findChild(QLineEdit)
            assert line is not None
            line.setText(text)
            QTest.keyClick(line if text else dialog, Key.Key_Return if text else Key.Key_Escape)
        if answers:
            QTimer.singleShot(30, look)

    QTimer.singleShot(30, look)


def _then(*works: Callable[[QWidget], None]) -> None:
    """Do something with each dialog of a new conference, as soon as it stands in front."""
    waiting = list(works)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, NewConference):
            waiting.pop(0)(dialog)
        if waiting:
            QTimer.singleShot(60, look)

    QTimer.singleShot(30, look)


def test_a_new_conference_that_cannot_be_written_keeps_what_was_typed(program: Program, tmp_path: Path) -> None:
    """No place was chosen, then one where no file can be, then a good one: the dialog stands until it is made."""
    window = program.open(None)
    window.show()
    seen: list[str] = []
    _in_file_dialogs(["", str(tmp_path / "không có" / "x.dtt"), str(tmp_path / "moi.dtt")])

    def first(dialog: QWidget) -> None:
        assert isinstance(dialog, NewConference)
        line = dialog._editors["venue"]
        line.setFocus()
        line.selectAll()
        letters(line, "Nhà văn hóa Nà Pán")
        press(line, Key.Key_Return)

    def again(dialog: QWidget) -> None:
        assert isinstance(dialog, NewConference)
        seen.append(dialog._editors["venue"].text())
        QTest.keyClick(dialog._editors["venue"], Key.Key_Return)

    _then(first, again, again)
    window.actions_["new_asked"].trigger()
    assert seen == ["Nhà văn hóa Nà Pán"] * 2
    made = program.window
    assert made is not None
    assert made.workspace is not None
    assert made.workspace.path == tmp_path / "moi.dtt"
    assert made.workspace.conference().venue == "Nhà văn hóa Nà Pán"


def test_the_next_conference_asks_what_goes_along(program: Program, sample_path: Path, tmp_path: Path) -> None:
    window = program.open(sample_path)
    workspace = window.workspace
    assert workspace is not None
    records.add(workspace, Remembered, {"topic": "alias", "key": "ethnicity|tay den", "value": "Tày"})
    target = {"subject": "sex", "value": "Nữ", "minimum": 30, "measure": "percent"}
    records.add(workspace, CompositionTarget, target)
    targets = len(workspace.rows(CompositionTarget))
    asked: list[list[str]] = []

    def leave_the_targets(dialog: QWidget) -> None:
        assert isinstance(dialog, NewConference)
        asked.append([box.text() for box in dialog.carried.values()])
        QTest.mouseClick(dialog.carried["composition_target"], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        press(dialog._editors["name"], Key.Key_Return)

    _in_file_dialogs([str(tmp_path / "sau.dtt")])
    _then(leave_the_targets)
    window.actions_["renew_asked"].trigger()
    assert asked == [[f"Mang theo {targets} chỉ tiêu cơ cấu", "Mang theo 1 cách viết, cách hiểu cột đã nhớ"]]
    made = program.window
    assert made is not None
    assert made.workspace is not None
    assert made.workspace.path == tmp_path / "sau.dtt"
    assert not made.workspace.rows(CompositionTarget)
    assert len(made.workspace.rows(Remembered)) == 1


@pytest.mark.parametrize(
    ("scale", "lang", "points"),
    [("1", "vi", 10), ("1.25", "vi", 10), ("1.5", "vi", 10), ("1.25", "en", 10), ("1.5", "en", 10), ("1.25", "vi", 14)],
)
def test_no_dialog_is_larger_than_a_small_screen(
    sample_path: Path, tmp_path: Path, scale: str, lang: str, points: int
) -> None:
    """On 1366x768 at 100, 125 and 150 %, in a process of its own: the scale of a program is set once.

    Every button lies inside, nothing over another, no text is cut.
    """
    screens = [{"name": "small", "x": 0, "y": 0, "width": 1366, "height": 728, "logicalDpi": 96, "dpr": 1}]
    config = tmp_path / "screen.json"  # without the task bar
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "QT_SCALE_FACTOR": scale}
    command = [sys.executable, "-m", "tests.gui.every_dialog", str(sample_path), lang, str(points)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert set(found) == set(ENTER)
    room = found["import"]["room"]
    assert abs(room[0] - 1366 / float(scale)) < 2
    large = {
        name: one for name, one in found.items()
        if one["wide"] > room[0] - 16 or one["high"] > room[1] - 40 or one["outside"]
    }  # fmt: skip
    assert not large


def test_the_board_once_closed_hears_of_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    window.tabs.setCurrentIndex(2)
    assert window.workspace is not None
    with qtbot.captureExceptions() as faults:
        window.actions_["open_board"].trigger()
        QApplication.processEvents()
        board = QApplication.activeModalWidget()
        assert board is not None
        QTest.keyClick(board, Key.Key_Escape)
        _let_go()
        set_typed(window.workspace, Delegate, window.tabs.roster.model.id_at(1), {"note": "sau khi đóng bảng"})
        QApplication.processEvents()
    assert faults == []


def _let_go() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()


def _held(window: MainWindow) -> tuple[int, dict[str, int]]:
    """Return how many widgets there are, and how many listen to each signal of the hub."""
    hub = window.hub
    assert hub is not None
    names = ("changed(PyObject)", "spoken(QString,QString,PyObject)", "roster_shown()", "status_asked()")
    return len(QApplication.allWidgets()), {name: hub.receivers(SIGNAL(name)) for name in names}


@pytest.mark.slow
@pytest.mark.parametrize("name", ENTER)
def test_dialogs_go_for_good(window: MainWindow, name: str) -> None:
    """Fifty rounds of every dialog leave no widget and no listener behind."""
    window.show()
    make: Callable[[], Dialog] = every(window)[name]
    rounds = 12 if name in ("import", "doubles", "numbers", "history", "board") else 50
    held = None
    for number in range(rounds):
        dialog = make()
        dialog.open()
        QApplication.processEvents()
        dialog.done(0)
        del dialog
        _let_go()
        if number == 1:
            held = _held(window)
    assert held is not None
    assert held[1]["changed(PyObject)"] > 0
    assert _held(window) == held
