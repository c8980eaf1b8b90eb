"""What a hand does at the window: keys, clicks, menus, dialogs answered at random, whatever stands in front."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Context
from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.tools.random_acts import typed
from dtt_desktop.ui.grid import Grid
from dtt_desktop.ui.main_window import MainWindow

Key, Held = Qt.Key, Qt.KeyboardModifier
NONE, CONTROL, SHIFT, ALT = Held.NoModifier, Held.ControlModifier, Held.ShiftModifier, Held.AltModifier
GRID_KEYS = (
    (Key.Key_Delete, NONE), (Key.Key_D, CONTROL), (Key.Key_Return, CONTROL), (Key.Key_V, CONTROL),
    (Key.Key_X, CONTROL), (Key.Key_C, CONTROL), (Key.Key_A, CONTROL), (Key.Key_Minus, CONTROL),
    (Key.Key_Plus, CONTROL), (Key.Key_Semicolon, CONTROL), (Key.Key_Apostrophe, CONTROL), (Key.Key_Space, SHIFT),
    (Key.Key_Space, CONTROL), (Key.Key_Up, ALT), (Key.Key_Down, ALT), (Key.Key_F2, NONE), (Key.Key_F4, NONE),
    (Key.Key_Tab, NONE), (Key.Key_Backtab, SHIFT), (Key.Key_Home, CONTROL), (Key.Key_End, CONTROL),
    (Key.Key_Escape, NONE), (Key.Key_Return, NONE), (Key.Key_PageDown, NONE), (Key.Key_F3, NONE),
)  # fmt: skip
NOT_TAKEN = {
    "close": "it ends the run",
    "lock_asked": "asks for a PIN nobody knows; tests/gui/test_lock.py",
    "pin_asked": "sets a PIN nobody knows; tests/gui/test_lock.py",
}
"""Menu entries no act takes, and why."""


class Hand:
    """The acts at one running program; ``folder`` is where files are found and put."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.app, self.folder = app, folder
        self.did = ""  # what the present act does, in words

    def act(self, window: MainWindow, dice: Random) -> None:
        """Do one thing to whatever stands in front."""
        popup, modal = self.app.activePopupWidget(), self.app.activeModalWidget()
        if popup is not None:
            self._popup(popup, dice)
        elif modal is not None:
            self._dialog(modal, dice)
        else:
            others = [w for w in self.app.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
            if others and dice.random() < 0.5:
                self._dialog(dice.choice(others), dice)
            else:
                self._window(window, dice)

    # -- what came up -------------------------------------------------------------------------------------------

    def _popup(self, popup: QWidget, dice: Random) -> None:
        flat = [a for a in entries(popup) if a.isEnabled() and a.isVisible()] if isinstance(popup, QMenu) else []
        if flat and dice.random() < 0.8:
            action = dice.choice(flat)
            self.did = f"menu entry {action.text()}"
            popup.close()
            action.trigger()
            return
        key = dice.choice((Key.Key_Escape, Key.Key_Escape, Key.Key_Return, Key.Key_Down))
        self.did = f"{type(popup).__name__}: {key.name}"
        QTest.keyClick((self.app.focusWidget() if key == Key.Key_Down else None) or popup, key)
        if isValid(popup) and popup.isVisible() and dice.random() < 0.5:
            popup.close()

    def _dialog(self, dialog: QWidget, dice: Random) -> None:
        name = type(dialog).__name__
        if isinstance(dialog, QFileDialog):
            self._choose_file(dialog, dice)
            return
        buttons = [b for b in dialog.findChildren(QAbstractButton) if _open(b)]
        editors = [w for w in _editors(dialog) if w.isEnabled()]
        drawn = dice.random()
        if drawn < 0.2 or not (buttons or editors):
            self.did = f"{name}: Esc"
            QTest.keyClick(dialog, Key.Key_Escape)
        elif editors and drawn < 0.5:
            self._type_into(dice.choice(editors), dice)
        elif views := _views(dialog) if drawn < 0.6 else []:
            self._in_view(dice.choice(views), dice)
        elif buttons:
            self._click(dice.choice(buttons))

    def _choose_file(self, dialog: QFileDialog, dice: Random) -> None:
        there = [p for p in self.folder.iterdir() if p.is_file() and p.suffix not in (".lock", ".dtt-journal")]
        saving = dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
        new = self.folder / f"tệp {dice.randint(1, 4)}.{dice.choice(('dtt', 'pdf', 'xlsx', 'csv', 'docx'))}"
        path = new if saving and dice.random() < 0.8 else dice.choice(there)
        self.did = f"file dialog: {path.name}"
        if dice.random() < 0.2:
            dialog.reject()
            return
        folder = dialog.fileMode() == QFileDialog.FileMode.Directory
        dialog.selectFile(str(self.folder if folder else path))
        dialog.accept()

    # -- the window ---------------------------------------------------------------------------------------------

    def _window(self, window: MainWindow, dice: Random) -> None:
        window.activateWindow()  # no window manager does it here
        if window.workspace is None:
            self._click(dice.choice([b for b in window.findChildren(QAbstractButton) if _open(b)]))
            return
        ways: tuple[tuple[int, Callable[[MainWindow, Random], None]], ...] = (
            (8, self._turn_page), (22, self._cell), (18, self._grid_key), (5, self._grid_menu), (9, self._form),
            (8, self._button), (9, self._menu_entry), (14, self._back), (3, self._search), (4, self._header),
            (4, self._clipboard),
        )  # fmt: skip
        dice.choices([way for _, way in ways], [weight for weight, _ in ways])[0](window, dice)

    def _turn_page(self, window: MainWindow, dice: Random) -> None:
        tab = dice.randint(1, 5)
        self.did = f"tab {tab}"
        QTest.keyClick(window, Key(Key.Key_0 + tab), CONTROL)
        lists = [view for view in _views(window.tabs) if not isinstance(view, Grid)]
        if lists:
            self._in_view(dice.choice(lists), dice)

    def _in_view(self, view: QAbstractItemView, dice: Random) -> None:
        model = view.model()
        rows = model.rowCount(QModelIndex())
        columns = 1 if isinstance(view, QListView) else model.columnCount(QModelIndex())  # a list's own is private
        if not rows or not columns:
            return
        index = model.index(dice.randrange(rows), dice.randrange(columns), QModelIndex())
        self.did += f", {view.objectName() or type(view).__name__} row {index.row()}"
        view.setFocus()
        view.setCurrentIndex(index)
        if dice.random() < 0.3:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, view.visualRect(index).center())

    def _grid(self, window: MainWindow, dice: Random) -> Grid | None:
        """Return a grid in front, with a random cell current and now and then a block selected."""
        grids = [grid for grid in window.findChildren(Grid) if _open(grid)]
        if not grids:
            self._turn_page(window, dice)
            return None
        grid = dice.choice(grids)
        model, shown = grid.model(), grid.shown_columns()
        grid.setFocus()
        if not model.rowCount() or not shown:
            return grid
        row = model.rowCount() - 1 if dice.random() < 0.1 else dice.randrange(model.rowCount())
        at = model.index(row, dice.choice(shown))
        grid.make_current(at)
        if dice.random() < 0.4:
            last = model.index(min(model.rowCount() - 1, row + dice.randint(0, 5)), dice.choice(shown))
            block = QItemSelection(at, last)
            grid.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.did = f"{grid.objectName()} {at.row()},{at.column()}"
        return grid

    def _cell(self, window: MainWindow, dice: Random) -> None:
        """Type into a cell and leave it by one key or another."""
        grid = self._grid(window, dice)
        if grid is None or not grid.currentIndex().isValid():
            return
        column = grid.model_.columns[grid.currentIndex().column()]
        assert window.workspace is not None
        context = window.workspace.context()
        text = typed.anything(column, context, dice) if isinstance(column, Field) else typed.words(dice)
        end = dice.choice((Key.Key_Return, Key.Key_Tab, Key.Key_Return, Key.Key_Down, Key.Key_Escape))
        self.did += f": types {text[:40]!r}, {end.name}"
        self._letters(grid, text[:300])
        QTest.keyClick(self.app.focusWidget() or grid, end)

    def _grid_key(self, window: MainWindow, dice: Random) -> None:
        grid = self._grid(window, dice)
        if grid is not None:
            key, held = dice.choice(GRID_KEYS)
            self.did += f": {held.name} {key.name}"
            QTest.keyClick(grid, key, held)

    def _grid_menu(self, window: MainWindow, dice: Random) -> None:
        grid = self._grid(window, dice)
        if grid is not None:
            self.did += ": context menu"
            _ask_menu(grid.viewport(), grid.visualRect(grid.currentIndex()).center())

    def _header(self, window: MainWindow, dice: Random) -> None:
        """Sort by a column, or ask for the menu of the headers."""
        grid = self._grid(window, dice)
        if grid is None or not grid.shown_columns():
            return
        head = grid.horizontalHeader()
        column = dice.choice(grid.shown_columns())
        at = QPoint(head.sectionViewportPosition(column) + 8, head.height() // 2)
        self.did += f": header {column}"
        if dice.random() < 0.6:
            QTest.mouseDClick(head.viewport(), Qt.MouseButton.LeftButton, NONE, at)
        else:
            _ask_menu(head.viewport(), at)

    def _form(self, window: MainWindow, dice: Random) -> None:
        editors = [w for w in _editors(window) if not isinstance(w.parent(), Grid)]
        if editors:
            self._type_into(dice.choice(editors), dice)

    def _button(self, window: MainWindow, dice: Random) -> None:
        buttons = [b for b in window.findChildren(QAbstractButton) if _open(b)]
        if buttons:
            self._click(dice.choice(buttons))

    def _menu_entry(self, window: MainWindow, dice: Random) -> None:
        names = [name for name, action in window.actions_.items() if action.isEnabled() and name not in NOT_TAKEN]
        name = dice.choice(names)
        self.did = f"menu {name}"
        window.actions_[name].trigger()

    def _back(self, window: MainWindow, dice: Random) -> None:
        key = dice.choice((Key.Key_Z, Key.Key_Z, Key.Key_Y))
        count = dice.randint(1, 5)
        self.did = f"Ctrl+{key.name[-1]} x {count}"
        for _ in range(count):
            QTest.keyClick(self.app.focusWidget() or window, key, CONTROL)

    def _search(self, window: MainWindow, dice: Random) -> None:
        self.did = "search"
        QTest.keyClick(window, Key.Key_F, CONTROL)
        self._letters(window, dice.choice(("", "an", typed.free(dice)[:30])))
        if dice.random() < 0.6:
            focus = self.app.focusWidget()
            if isinstance(focus, QLineEdit):
                focus.clear()

    def _clipboard(self, window: MainWindow, dice: Random) -> None:
        """Copy something elsewhere: a block for cells, a list with headers, or what is no table at all."""
        rows = [[typed.free(dice)[:60] for _ in range(dice.randint(1, 5))] for _ in range(dice.randint(1, 6))]
        people = [["Họ và tên", "Năm sinh"], *([typed.person(dice), "1980"] for _ in range(3))]
        block = "\n".join("\t".join(row) for row in dice.choice((rows, rows, people)))
        self.did = "another clipboard"
        QGuiApplication.clipboard().setText(block.encode("utf-8", "ignore").decode())

    # -- keys and clicks ----------------------------------------------------------------------------------------

    def _click(self, button: QAbstractButton) -> None:
        self.did = (
            f"button {button.text() or button.objectName() or button.toolTip()[:30]} of {button.window().objectName()}"
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _type_into(self, editor: QWidget, dice: Random) -> None:
        self.did = f"types into {editor.objectName() or editor.accessibleName() or type(editor).__name__}"
        editor.setFocus()
        if isinstance(editor, QComboBox) and not editor.isEditable():
            editor.setCurrentIndex(dice.randrange(editor.count()) if editor.count() else -1)
            QTest.keyClick(editor, dice.choice((Key.Key_Down, Key.Key_Up)))
            return
        if dice.random() < 0.7:
            QTest.keyClick(editor, Key.Key_A, CONTROL)
        texts = [typed.free(dice), typed.day(dice), str(dice.randint(0, 200)), typed.person(dice)]
        table, _, key = editor.objectName().partition(".")  # a field of a form bears its name
        if table in BY_TABLE and key in BY_TABLE[table].stored_keys and dice.random() < 0.8:
            texts = [typed.anything(BY_TABLE[table].field(key), Context(), dice)]
        text = dice.choice(texts)
        self.did += f" {text[:40]!r}"
        self._letters(editor, text[:300])
        QTest.keyClick(self.app.focusWidget() or editor, dice.choice((Key.Key_Tab, Key.Key_Return, Key.Key_Escape)))

    def _letters(self, widget: QWidget, text: str) -> None:
        """Send letters as Unikey does: each an ordinary key event."""
        for char in text.encode("utf-8", "ignore").decode():
            target = self.app.focusWidget() or widget
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, char))


def _open(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible() and widget.isEnabled()


def _views(widget: QWidget) -> list[QAbstractItemView]:
    return [view for view in widget.findChildren(QAbstractItemView) if _open(view) and view.model() is not None]


def _editors(widget: QWidget) -> list[QWidget]:
    kinds = (QLineEdit, QComboBox, QTextEdit, QPlainTextEdit)
    return [
        w for kind in kinds for w in widget.findChildren(kind) if _open(w) and w.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def _ask_menu(widget: QWidget, at: QPoint) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)


def entries(menu: QMenu) -> list[QAction]:
    """Return the entries of a menu and of the menus in it, without lines."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += entries(inner)
        elif not action.isSeparator():
            found.append(action)
    return found
