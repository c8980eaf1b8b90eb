"""Messages lie over the page: nothing under the mouse moves, what has a button waits for it."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from dtt_desktop.ui.board_dialog import BoardDialog
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.messages import MessageBar
from dtt_desktop.ui.replace_dialog import ReplaceDialog

from .every_dialog import every
from .keys import Key, cell, go, letters, press


@pytest.fixture
def shown(window: MainWindow) -> MainWindow:
    """The window at the size of a small screen, the delegates in front."""
    window.resize(1366, 700)
    window.show()
    window.tabs.setCurrentIndex(2)
    QApplication.processEvents()
    return window


def bars(window: MainWindow) -> list[MessageBar]:
    """Return what is said now."""
    QApplication.processEvents()
    return [
        bar for bar in window.findChildren(MessageBar) if bar.isVisible() and bar.parent() is window.centralWidget()
    ]


def _room(window: MainWindow) -> QRect:
    room = window.centralWidget()
    assert room is not None
    return room.rect()


def test_nothing_moves_when_something_is_said(shown: MainWindow) -> None:
    page = shown.tabs.roster
    last = page.grid.model_.index(8, 3)

    def places() -> tuple[object, ...]:
        return (
            shown.tabs.mapTo(shown, QPoint(0, 0)), page.grid.viewport().mapTo(shown, QPoint(0, 0)), page.grid.size(),
            page.grid.visualRect(last), shown.tabs.size(), shown.statusBar().geometry(),
        )  # fmt: skip

    before = places()
    assert shown.hub is not None
    for text, severity, action in (
        ("Đã lưu.", "info", None), ("Hai người. " * 30, "warning", ("Xem hai người", lambda: None)), ("Sai.", "error", None),
    ):  # fmt: skip
        shown.hub.say(text, severity, action)
        assert bars(shown)
        assert places() == before
    shown.banner.say("Đã kiểm tra cả tệp.", "warning")
    QApplication.processEvents()
    assert places() == before


def test_messages_lie_at_the_bottom_right_inside_the_page(shown: MainWindow) -> None:
    assert shown.hub is not None
    shown.hub.say("Một. " * 40, "warning", ("Xem hai người", lambda: None))
    shown.hub.say("Hai.", "info")
    room = _room(shown)
    said = bars(shown)
    assert len(said) == 2
    assert not said[0].geometry().intersects(said[1].geometry())
    for bar in said:
        assert room.contains(bar.geometry())
        assert bar.geometry().right() > room.right() - 20
        assert bar.width() <= 480
        assert bar.label.height() >= bar.label.heightForWidth(bar.label.width())
    shown.resize(1000, 600)
    assert all(_room(shown).contains(bar.geometry()) for bar in bars(shown))


def test_what_has_a_button_stays_until_it_is_used(shown: MainWindow) -> None:
    used: list[str] = []
    assert shown.hub is not None
    shown.hub.say("Có thể trùng.", "warning", ("Xem hai người", lambda: used.append("seen")))
    asking = shown.message.latest
    assert not asking.passing
    for number in range(5):
        shown.hub.say(f"Đã ghi {number}.", "info")
        assert len(bars(shown)) <= 2
    shown.tabs.setCurrentIndex(0)
    shown.tabs.setCurrentIndex(2)
    assert asking in bars(shown)
    assert asking.label.text() == "Có thể trùng."
    QTest.mouseClick(asking.action, Qt.MouseButton.LeftButton)
    assert used == ["seen"]
    assert asking not in bars(shown)


def test_the_banner_makes_no_third(shown: MainWindow) -> None:
    assert shown.hub is not None
    shown.hub.say("Có thể trùng.", "warning", ("Xem hai người", lambda: None))
    shown.hub.say("Đã ghi.", "info")
    assert len(bars(shown)) == 2
    shown.banner.say("Đã kiểm tra cả tệp.", "warning")
    assert {bar.label.text() for bar in bars(shown)} == {"Có thể trùng.", "Đã kiểm tra cả tệp."}


def test_a_new_person_is_typed_on_in_peace(shown: MainWindow, qtbot: QtBot) -> None:
    """The notice of a possible double comes while the row is typed: the row stays where it is."""
    grid = shown.tabs.roster.grid
    before = cell(grid, 0, "full_name"), cell(grid, 0, "birth")
    go(grid, grid.model_.shown, "full_name")
    letters(grid, before[0])
    press(grid, Key.Key_Return)
    go(grid, grid.model_.shown - 1, "birth")
    letters(grid, before[1])
    press(grid, Key.Key_Tab)
    where = grid.visualRect(grid.currentIndex())
    qtbot.waitUntil(lambda: "có thể trùng" in shown.message.label.text())
    assert grid.visualRect(grid.currentIndex()) == where
    assert not shown.message.latest.passing


def test_what_is_refused_in_a_dialog_is_said_over_the_dialog(shown: MainWindow) -> None:
    board = every(shown)["board"]()
    assert isinstance(board, BoardDialog)
    board.open()
    QApplication.processEvents()
    assert shown.hub is not None
    shown.hub.say("Phải ghi tuổi trước.", "error")
    said = [bar for bar in board.findChildren(MessageBar) if bar.isVisible()]
    assert [bar.label.text() for bar in said] == ["Phải ghi tuổi trước."]
    board.done(0)


def _replacing(window: MainWindow, find: str, put: str) -> ReplaceDialog:
    dialog = ReplaceDialog(window.tabs.roster.grid)
    dialog.open()
    QApplication.processEvents()
    for box, text in ((dialog.wanted, find), (dialog.put, put)):
        assert isinstance(box, QLineEdit)
        box.setFocus()
        letters(box, text)
    return dialog


def test_replace_is_done_once(shown: MainWindow) -> None:
    grid = shown.tabs.roster.grid
    model = grid.model_
    column = model.column_of("position")
    before = [str(model.index(row, column).data()) for row in range(model.shown)]
    count = sum("Hội viên" in text for text in before)
    assert count > 1
    dialog = _replacing(shown, "Hội viên", "Hội viên nòng cốt")
    dialog.where.setCurrentIndex(dialog.where.findData(column))
    dialog.look()
    assert dialog.ok.text() == f"Thay {count} ô"
    first = dialog.table.item(0, 1)
    assert first is not None
    assert first.text() == str(model.index(dialog.changes[0][0], model.column_of_name()).data())
    QTest.keyClick(dialog, Key.Key_Return)
    assert f"Đã thay {count} ô" in dialog.said.text()
    assert not dialog.ok.isEnabled()
    assert dialog.table.rowCount() == 0
    QTest.keyClick(dialog, Key.Key_Return)  # once more, by habit
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    after = [str(model.index(row, column).data()) for row in range(model.shown)]
    assert after == [text.replace("Hội viên", "Hội viên nòng cốt") for text in before]
    dialog.put.setFocus()
    letters(dialog.put, " mới")
    assert dialog.ok.isEnabled()
    dialog.done(0)


def test_replace_says_that_only_filtered_rows_are_searched(shown: MainWindow) -> None:
    dialog = _replacing(shown, "a", "b")
    assert dialog.said.text() == ""
    assert dialog.where.currentData() == -1
    dialog.done(0)
    shown.tabs.roster.chips[4].click()
    dialog = _replacing(shown, "a", "b")
    shown_rows, total = shown.tabs.roster.model.shown, shown.tabs.roster.model.total
    assert f"{shown_rows} dòng đang lọc, trên {total}" in dialog.said.text()
    dialog.done(0)


def test_why_a_text_was_refused_goes_with_the_text(shown: MainWindow) -> None:
    grid = shown.tabs.roster.grid
    go(grid, 0, "birth")
    letters(grid, "31/2/1980")
    press(grid, Key.Key_Return)
    assert [bar.label.text() for bar in bars(shown)] == ["Ngày sinh: Ngày 31/2/1980 không có."]
    shown.undo()
    said = [bar.label.text() for bar in bars(shown)]
    assert len(said) == 1
    assert "ô trở lại như đã lưu" in said[0]


def test_enter_after_what_is_looked_for_takes_nothing_out(shown: MainWindow) -> None:
    """With nothing to put in its place, Enter in "Tìm" emptied every word that was found."""
    grid = shown.tabs.roster.grid
    column = grid.model_.column_of("position")
    before = [str(grid.model_.index(row, column).data()) for row in range(grid.model_.shown)]
    dialog = _replacing(shown, "Hội viên", "")
    assert dialog.ok.text().startswith("Bỏ chữ ấy ở ")
    press(dialog.wanted, Key.Key_Return)
    assert [str(grid.model_.index(row, column).data()) for row in range(grid.model_.shown)] == before
    dialog.put.setFocus()
    letters(dialog.put, "Hội viên nòng cốt")
    assert dialog.ok.isDefault()
    dialog.wanted.setText("hoi vien")
    assert "Không thấy chữ ấy" in dialog.said.text()
    dialog.done(0)
