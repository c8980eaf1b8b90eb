"""The covered screen: what is typed is saved first, nothing is seen, only the PIN opens it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from dtt_desktop.app import Program
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.pin import Pin, may_be
from dtt_desktop.ui.pin_dialogs import PinDialog, UnlockDialog

from .keys import go, letters


@pytest.fixture
def pin(program: Program) -> Pin:
    program.lock.pin.set("4271", 10)
    return program.lock.pin


def asked(program: Program) -> UnlockDialog:
    assert program.lock.dialog is not None
    return program.lock.dialog


def is_locked(program: Program) -> bool:
    return program.lock.locked


def unlock(program: Program, text: str = "4271") -> None:
    dialog = asked(program)
    dialog.line.setText(text)
    dialog.open_button.click()


def test_what_is_kept_is_not_the_pin(pin: Pin) -> None:
    pin._store.sync()
    kept = pin.path.read_text()
    assert "4271" not in kept.replace(str(pin._store.value("hash")), "").replace(str(pin._store.value("salt")), "")
    again = Pin(pin.path)
    assert (again.is_set, again.minutes, again.matches("4271"), again.matches("4272")) == (True, 10, True, False)
    first = pin._store.value("hash")
    pin.set("4271", 5)
    assert pin._store.value("hash") != first, "salted"


@pytest.mark.parametrize(
    ("text", "good"), [("1234", True), ("123", False), ("12a4", False), ("١٢٣٤", False), ("1" * 13, False)]
)
def test_a_pin_is_four_to_twelve_digits(text: str, good: bool) -> None:
    assert may_be(text) == good


def test_each_wrong_pin_waits_longer_also_after_a_restart(pin: Pin) -> None:
    waits = []
    for _ in range(9):
        pin.matches("0000")
        waits.append(Pin(pin.path).wait)
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert pin.matches("4271")
    assert pin.wait == 0


def test_typing_is_saved_and_every_window_covered(program: Program, window: MainWindow, pin: Pin) -> None:
    page = window.tabs.roster
    window.tabs.setCurrentIndex(2)
    go(page.grid, 0, "position")
    letters(page.grid, "Nghe nhan hat then")
    other = QDialog(window)
    other.open()
    program.lock.lock()
    assert is_locked(program)
    assert window.workspace is not None
    values = {row[Delegate.column_keys.index("position")] for row in window.workspace.rows(Delegate)}
    assert "Nghe nhan hat then" in values
    assert {cover.parentWidget() for cover in program.lock.covers} >= {window, other}
    for cover in program.lock.covers:
        covered = cover.parentWidget()
        assert covered is not None
        assert cover.geometry() == covered.rect()
    window.resize(1000, 640)
    QApplication.processEvents()
    picture = window.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 400, 7) for y in range(0, 250, 7)}
    assert len(colours) == 1, "nothing of the lists is seen, whatever the size"
    unlock(program)
    assert not is_locked(program)
    assert len({window.grab().toImage().pixelColor(x, 200).name() for x in range(0, 400, 3)}) > 1


def test_a_wrong_pin_escape_and_the_cross_do_not_open_it(program: Program, window: MainWindow, pin: Pin) -> None:
    program.lock.lock()
    dialog = asked(program)
    unlock(program, "0000")
    assert "1 giây" in dialog.error.text()
    assert not dialog.line.isEnabled()
    unlock(program)
    assert is_locked(program), "also the right one has to wait"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert is_locked(program)
    assert dialog.isVisible()
    dialog._tick()
    unlock(program)
    assert not is_locked(program)


def test_it_covers_itself_after_a_while_without_use(program: Program, window: MainWindow, pin: Pin) -> None:
    program.lock.begin_counting()
    timer = program.lock.timer
    assert timer.interval() == 600_000
    handle = window.windowHandle()
    assert handle is not None
    program.lock.watch(handle)
    timer.start(400)
    QTest.qWait(300)
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))
    QTest.qWait(250)
    assert not is_locked(program), "the key began the time anew"
    QTest.qWait(300)
    assert is_locked(program)
    assert not timer.isActive()
    unlock(program)
    assert timer.isActive()


def test_the_program_starts_covered(program: Program, sample_path: Path, pin: Pin) -> None:
    program.open(sample_path)
    QApplication.processEvents()
    assert is_locked(program)
    unlock(program)
    program.restyle()
    QApplication.processEvents()
    assert not is_locked(program), "once is enough"


def test_without_a_pin_the_key_asks_for_one(program: Program, window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["lock_asked"].trigger()
    assert not is_locked(program)
    dialog = window.findChild(PinDialog)
    assert dialog is not None
    dialog.new.setText("12")
    dialog.save.click()
    assert "4 đến 12" in dialog.error.text()
    dialog.new.setText("4271")
    dialog.again.setText("4272")
    dialog.save.click()
    assert "không giống" in dialog.error.text()
    dialog.again.setText("4271")
    dialog.save.click()
    assert program.lock.pin.is_set
    assert program.lock.timer.isActive()
    window.actions_["lock_asked"].trigger()
    assert is_locked(program)
    unlock(program)


def test_the_pin_is_changed_only_by_who_knows_it(program: Program, window: MainWindow, pin: Pin) -> None:
    dialog = PinDialog(window, pin)
    dialog.old.setText("0000")
    dialog.take_away()
    assert pin.is_set
    dialog.old.setText("4271")
    dialog.take_away()
    assert not pin.is_set


def test_a_forgotten_pin_goes_with_its_file_and_nothing_is_lost(program: Program, window: MainWindow, pin: Pin) -> None:
    text = " ".join(label.text() for label in PinDialog(window, pin).findChildren(QLabel))
    assert str(pin.path) in text
    assert "KHÔNG mã hóa" in text
    pin.path.unlink()
    assert not Pin(pin.path).is_set
