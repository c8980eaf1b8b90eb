"""Goes through the program as a person starts it: every page, dialog, menu, context menu and button there is.

Run in a process of its own: ``python -m tests.real.round FILE [--mode dark] [--lang en] [--short]``. It says as JSON what it came
by: pages, dialogs, what was triggered, and every fault that was told, logged or warned of. Nothing is built by hand
here: the window is the one ``dtt-desktop FILE`` opens, and what is done to it are keys, clicks and menu entries.
"""

from __future__ import annotations

import argparse
import json
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QStackedWidget,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from dtt_desktop.app import application
from dtt_desktop.cli import main
from dtt_desktop.paths import log_folder
from dtt_desktop.tools.random_acts.at_window import entries
from dtt_desktop.ui.crash import LOG
from dtt_desktop.ui.grid import Grid
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.settings import Settings

Steps = Iterator[int]  # each step yields how many ms the program is left alone

_LAST = ("welcome_asked", "close")  # these end the round
_TRIED = ("plan", "invitation", "label", "certificate", "roster")  # papers whose every button is pressed
_PLATFORM = "This plugin does not support"  # the offscreen platform speaking of itself
_BAD_BLOCK = "Nông Văn Một\tNam\t31/2/1980\nVi Thị Hai\tNữ\t1975"
_LIST = "STT\tHọ và tên\tNăm sinh\tChức vụ\n1\tNông Văn Chín\t1980\tTrưởng thôn\n2\tVi Thị Mười\t1975\tHội viên"


class Round(QObject):
    """One round through a running program."""

    def __init__(self, app: QApplication, short: bool) -> None:
        super().__init__()
        self.app = app
        self.short = short
        self.pages: list[str] = []
        self.dialogs: set[str] = set()
        self.done: list[str] = []
        self.faults: list[str] = []
        self._wanted: int | str | None = None  # the entry to take of the next menu: a number, or "all"
        self._entries = 0
        self._stood = 0
        self._doing = "start"
        self._logged = 0
        self._work = self._round()
        qInstallMessageHandler(self._qt_said)
        self._watch = QTimer(self, interval=5)
        self._watch.timeout.connect(self._close_what_stands)
        self._watch.start()
        QTimer.singleShot(400, self, self._next)

    # -- the beat -----------------------------------------------------------------------------------------------

    def _next(self) -> None:
        try:
            pause = next(self._work)
        except StopIteration:
            self._end()
            return
        except Exception as error:
            self.faults.append(f"{self._doing}: the round itself: {type(error).__name__} {error}")
            self._end()
            raise
        QTimer.singleShot(pause, self, self._next_when_free)

    def _next_when_free(self) -> None:
        """Go on once what came up is put away again."""
        if self.app.activePopupWidget() or self.app.activeModalWidget():
            QTimer.singleShot(10, self, self._next_when_free)
        else:
            self.window.activateWindow()  # no window manager does it here
            self._next()

    def _end(self) -> None:
        self._look()
        self._watch.stop()
        found = {"pages": self.pages, "dialogs": sorted(self.dialogs), "done": self.done, "faults": self.faults}
        print(json.dumps(found, ensure_ascii=False), flush=True)
        self.window.actions_["close"].trigger()  # the program ends as it does for a person: its last window is gone

    def _say(self, what: str) -> None:
        """Note what is done next; what went wrong until now belongs to what was done before."""
        self._look()
        self._doing = what
        self.done.append(what)
        print(what, file=sys.stderr, flush=True)  # where it stands, if it is stopped from outside

    def _see(self, widget: QWidget) -> None:
        """Have a widget painted; what its painting raises comes back to whoever asked for it."""
        try:
            widget.grab()
        except Exception as error:  # noqa: BLE001
            self.faults.append(f"{self._doing}: painting: {type(error).__name__}")

    def _look(self) -> None:
        """Take note of what the log says since the last look."""
        path = log_folder() / LOG
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        self.faults += [f"{self._doing}: {line}" for line in text[self._logged :].splitlines() if " ERROR " in line]
        self._logged = len(text)

    def _qt_said(self, kind: QtMsgType, _: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and kind != QtMsgType.QtInfoMsg and not text.startswith(_PLATFORM):
            self.faults.append(f"{self._doing}: Qt: {text}")

    def _close_what_stands(self) -> None:
        """See a menu or a dialog that came up, and put it away as a person would, with Esc."""
        top = self.app.activePopupWidget() or self.app.activeModalWidget()
        self._stood = self._stood + 1 if top is not None else 0
        if top is None or self._stood < 4:
            return
        if isinstance(top, QMenu):
            self._take_entry(top)
            return
        if self._stood == 4:
            self.dialogs.add(type(top).__name__)
            self._see(top)
            if top.objectName() == "crashBox" and isinstance(top, QMessageBox):
                self.faults.append(f"{self._doing}: box: {top.detailedText()}")
        if self._stood in (5, 20) and top.isEnabled():
            QTimer.singleShot(0, top, lambda: QTest.keyClick(top, Qt.Key.Key_Escape))
        elif self._stood in (40, 60):
            QTimer.singleShot(0, top, top.close)
        elif self._stood == 200:
            self.faults.append(f"{self._doing}: {type(top).__name__} does not close")
            if isinstance(top, QDialog):
                top.done(0)

    def _take_entry(self, menu: QMenu) -> None:
        """Take the entry that is wanted, by keys, or close the menu."""
        self._see(menu)
        flat = [a for a in entries(menu) if a.isEnabled()]
        self._entries = len(flat)
        wanted, self._wanted = self._wanted, None
        self._stood = 0
        if isinstance(wanted, int) and wanted < len(flat):
            action = flat[wanted]
            self._say(f"{self._doing.split(' > ')[0]} > {action.text()}")
            menu.close()
            QTimer.singleShot(0, action, action.trigger)  # a timer that waits in a dialog does not beat
        else:
            QTest.keyClick(menu, Qt.Key.Key_Escape)
            if menu.isVisible():
                menu.close()

    # -- the round ----------------------------------------------------------------------------------------------

    @property
    def window(self) -> MainWindow:
        """Return the window there is now; a change of looks builds another."""
        found = [w for w in self.app.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
        assert found, "no window"
        return found[-1]

    def _round(self) -> Steps:
        yield 200
        if self.window.workspace is None:
            yield from self._welcome()
            return
        for number in range(self.window.tabs.count()):
            self._say(f"tab {number + 1}")
            QTest.keyClick(self.window, Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.ControlModifier)
            yield 150
            if self.window.tabs.currentIndex() != number:
                held = (QApplication.activeWindow(), QApplication.activeModalWidget(), QApplication.focusWidget())
                self.faults.append(f"Ctrl+{number + 1} does not bring its tab to the front: {held}")
                self.window.tabs.setCurrentIndex(number)
                yield 150
            yield from self._tab(number)
        yield from self._dialogs()
        yield from self._menus()
        yield from self._looks()
        self._say("menu welcome_asked")
        self.window.actions_["welcome_asked"].trigger()
        yield 300
        yield from self._welcome()

    def _welcome(self) -> Steps:
        self.pages.append("welcome")
        for name in ("new_asked", "open_file", "show_help", "show_about", "show_changes", "show_keys"):
            self._say(f"welcome {name}")
            self.window.actions_[name].trigger()
            yield 150

    def _tab(self, number: int) -> Steps:
        tab = self.window.tabs.widget(number)
        assert tab is not None
        sections = tab.findChild(QListWidget, "sections")
        if sections is None:
            yield from self._page(f"tab {number + 1}", tab)
        else:
            for row in range(sections.count()):
                sections.setFocus()
                self._say(f"section {sections.item(row).text()}")
                QTest.keyClick(sections, Qt.Key.Key_Home)
                for _ in range(row):
                    QTest.keyClick(sections, Qt.Key.Key_Down)
                yield 60
                pages = tab.findChild(QStackedWidget)
                assert pages is not None
                page = pages.currentWidget()
                assert page is not None
                yield from self._page(sections.item(row).text(), page)
        papers = tab.findChild(QListWidget, "documentsList")
        if papers is not None:
            for row in range(papers.count()):
                if key := papers.item(row).data(Qt.ItemDataRole.UserRole):
                    self._say(f"paper {key}")
                    papers.setCurrentRow(row)
                    yield 200
                    if key in _TRIED and not self.short:
                        yield from self._buttons(tab, home=lambda: self.window.tabs.documents.views.setCurrentIndex(0))
            yield from self._issue()
            self._say("register")
            self.window.tabs.documents.copies_button.click()
            yield 60
            register = self.window.tabs.documents.views.currentWidget()
            assert register is not None
            yield from self._page("register", register, home=self.window.tabs.documents.show_copies)

    def _page(self, name: str, page: QWidget, home: Callable[[], None] | None = None) -> Steps:
        self.pages.append(f"{name}: {type(page).__name__}")
        self._see(page)
        for grid in page.findChildren(Grid):
            if grid.isVisible():
                yield from self._grid(grid, name)
        if not self.short:
            yield from self._buttons(page, home)

    def _grid(self, grid: Grid, name: str) -> Steps:
        """Type, sort, search, ask for every entry of the context menu; all of it is taken back."""
        shown = grid.shown_columns()
        for column in shown[:3]:
            at = grid.visualRect(grid.model().index(0, column)).center()
            QApplication.sendEvent(
                grid.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, grid.viewport().mapToGlobal(at))
            )
        self._say(f"{name}: keys")
        grid.setFocus()
        for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_F2, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_End):
            QTest.keyClick(QApplication.focusWidget() or grid, key)
            yield 10
        search = grid.window().findChild(QLineEdit, grid.objectName().replace("Grid", "Search"))
        if search is not None:
            QTest.keyClicks(search, "an")
            yield 350
            search.clear()
            yield 350
        entry = 0
        while entry < 40 and not (self.short and entry):
            if not isValid(grid) or not grid.isVisible():
                return
            before = self._undoable()
            self._wanted, self._entries = entry, 0
            self._say(f"{name}: context menu")
            self._select_a_cell(grid)
            centre = grid.viewport().rect().center()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, centre, grid.viewport().mapToGlobal(centre))
            QApplication.sendEvent(grid.viewport(), event)
            yield 40
            yield from self._take_back(before)
            entry += 1
            if entry >= self._entries:
                return

    @staticmethod
    def _select_a_cell(grid: QTableView) -> None:
        model = grid.model()
        if model.rowCount():
            index = model.index(0, min(2, model.columnCount() - 1))
            grid.setCurrentIndex(index)
            grid.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _undoable(self) -> int | None:
        workspace = self.window.workspace
        step = workspace.undoable if workspace else None
        return step.id if step else None

    def _take_back(self, before: int | None) -> Steps:
        for _ in range(6):
            now = self._undoable()
            if now is None or now == before or (before is not None and now < before):
                return
            QTest.keyClick(self.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            yield 20

    def _issue(self) -> Steps:
        """Set number and date of the invitations and ask to issue them."""
        papers = self.window.tabs.documents
        papers.show_kind("invitation")
        yield 200
        for field, text in (("number", "13"), ("issued_on", "03/08/2025")):
            editor = papers.form.rows[field].editor
            editor.setFocus()
            QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(editor, text)
            QTest.keyClick(editor, Qt.Key.Key_Tab)
            yield 50
        yield 400
        self._say("issue the invitations")
        QTest.mouseClick(papers.register.issue_button, Qt.MouseButton.LeftButton)
        yield 100

    def _buttons(self, page: QWidget, home: Callable[[], None] | None = None) -> Steps:
        for button in page.findChildren(QAbstractButton):
            if not isValid(button) or not button.isVisible() or not button.isEnabled():
                continue
            before = self._undoable()
            self._wanted = 0
            self._say(f"{type(page).__name__}: button {button.text() or button.objectName() or button.toolTip()}")
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            yield 30
            yield from self._take_back(before)
            if home:
                home()
            if not isValid(page) or not page.isVisible():
                return

    def _dialogs(self) -> Steps:
        """Open the dialogs that want something done before."""
        self._say("paste what cannot be")
        QTest.keyClick(self.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        yield 200
        grid = self.window.tabs.roster.grid
        QGuiApplication.clipboard().setText(_BAD_BLOCK)
        before = self._undoable()
        self._select_a_cell(grid)
        grid.setFocus()
        grid.setCurrentIndex(grid.model().index(0, self.window.tabs.roster.first_column()))
        QTest.keyClick(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        yield 300
        yield from self._take_back(before)
        self._say("a list pasted")
        QGuiApplication.clipboard().setText(_LIST)
        self.window.actions_["import_pasted"].trigger()
        yield 400

    def _menus(self) -> Steps:
        for name in tuple(self.window.actions_):
            action = self.window.actions_[name]
            if name in _LAST or not action.isEnabled():
                continue
            before = self._undoable()
            self._say(f"menu {name}")
            if not name.startswith(("save_", "print_")):
                self.window.tabs.setCurrentIndex(2)  # what lists are asked is asked of the delegates
            action.trigger()
            yield 150
            yield from self._take_back(before)
        for menu in self.window.menuBar().findChildren(QMenu):
            self._say(f"menu {menu.title()}")
            menu.aboutToShow.emit()
            self._see(menu)
            yield 20

    def _looks(self) -> Steps:
        """Change colours, language and size and change them back: each time the window is built anew."""
        for text in ("Tối", "Dark", "English", "14 pt", "Tiếng Việt", "10 pt", "Sáng", "Light"):
            found = [a for m in self.window.menuBar().findChildren(QMenu) for a in m.actions() if a.text() == text]
            if found:
                self._say(f"looks {text}")
                found[0].trigger()
                yield 700


def run() -> int:
    """Start the program on the file named and go round it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file", nargs="?")
    parser.add_argument("--mode", default="light")
    parser.add_argument("--lang", default="vi")
    parser.add_argument("--short", action="store_true")
    options = parser.parse_args()
    warnings.simplefilter("error")
    settings = Settings()
    settings.mode, settings.lang = options.mode, options.lang
    settings.sync()
    app = application([sys.argv[0]])
    held = Round(app, options.short)
    code = main([str(Path(options.file))] if options.file else [])
    assert held
    return code


if __name__ == "__main__":
    sys.exit(run())
