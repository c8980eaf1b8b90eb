"""The clerk at the real window: opens pages, types into cells and fields, clicks buttons and menus, answers dialogs.

What the clerk does are key and mouse events on the window the program opened by itself. Whatever comes up unasked, is
logged, raised or warned of by Qt is noted as a fault, with what was being done.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QProgressDialog,
    QTableWidget,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from dtt_desktop.paths import log_folder
from dtt_desktop.ui import grid as grid_module
from dtt_desktop.ui import hub as hub_module
from dtt_desktop.ui.crash import LOG
from dtt_desktop.ui.grid import Grid
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.messages import MessageBar

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Answer = Callable[[QDialog], None]

_PATIENCE = 30.0  # seconds until something that should come up is missed
_MANY = 3000  # steps a campaign may have
_ASKED_ROWS = 5  # more new rows than these are asked about before they are pasted
_PLATFORM = "This plugin does not support"  # the offscreen platform speaking of itself


class Day(date):
    """A calendar that shows the day the campaign has come to."""

    now = date(2025, 7, 24)

    @classmethod
    def today(cls) -> date:  # type: ignore[override]
        """Return the day it is."""
        return cls.now


class Clerk:
    """One person at one running program."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        self.faults: list[str] = []
        self.warned: list[str] = []  # what the program asked to be looked at again before a paper went out
        self.covered: list[str] = []  # messages that lay over what was to be clicked, and were closed
        self.pages: set[str] = set()
        self.doing = "start"
        self._answers: list[Answer] = []
        self._seen: set[int] = set()
        self._logged = 0
        hub_module.date = Day  # type: ignore[attr-defined]
        grid_module.date = Day  # type: ignore[attr-defined]
        qInstallMessageHandler(self._qt_said)
        QTimer.singleShot(20, app, self._watch)

    # -- what goes wrong ----------------------------------------------------------------------------------------

    def say(self, what: str) -> None:
        """Tell what is done next; what went wrong until now belongs to what was done before."""
        self.look()
        self.doing = what

    def fault(self, text: str) -> None:
        """Note what should not be."""
        self.faults.append(f"{self.doing}: {text}")

    def look(self) -> None:
        """Take note of what the log says since the last look."""
        path = log_folder() / LOG
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        for line in text[self._logged :].splitlines():
            if " ERROR " in line or " WARNING " in line:
                self.fault(line)
        self._logged = len(text)

    def _qt_said(self, kind: QtMsgType, _: object, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(_PLATFORM):
            self.fault(f"Qt: {text}")

    # -- dialogs ------------------------------------------------------------------------------------------------

    def _watch(self) -> None:
        """Answer what came up; what nobody expects is a fault and is put away."""
        QTimer.singleShot(20, self.app, self._watch)  # first: an answer may open the next dialog
        top = self.app.activeModalWidget()
        if not isinstance(top, QDialog) or isinstance(top, QProgressDialog) or id(top) in self._seen:
            return
        place = id(top)
        self._seen.add(place)
        top.finished.connect(lambda _=0: self._seen.discard(place))
        if type(top).__name__ == "PreflightDialog":
            self._let_pass(top)
        elif self._answers:
            self._answers.pop(0)(top)
        else:
            self.fault(f"{type(top).__name__} «{top.windowTitle()}» came up unasked: {_words(top)}")
            QTest.keyClick(top, Key.Key_Escape)

    def _let_pass(self, dialog: QDialog) -> None:
        seen = dialog.findChildren(QListWidget)[0]
        self.warned += [f"{self.doing}: {seen.item(row).text()}" for row in range(seen.count())]
        press("Vẫn tiếp tục")(dialog)

    def until(self, done: Callable[[], bool], what: str) -> None:
        """Wait for something; ``what`` says what is missed if it does not come."""
        end = time.monotonic() + _PATIENCE
        while not done():
            if time.monotonic() > end:
                raise AssertionError(f"{self.doing}: {what}")
            QTest.qWait(5)

    def settle(self) -> None:
        """Wait until every expected dialog came up, was answered and is gone."""
        free = lambda: not self._answers and not self.app.activeModalWidget() and not self.app.activePopupWidget()  # noqa: E731
        self.until(free, f"still waiting for {len(self._answers)} answers, in front: {self.app.activeModalWidget()}")
        QTest.qWait(1)
        for bar in self.window.findChildren(MessageBar):
            if bar.isVisible() and bar.property("severity") == "error":
                self.fault(f"told: {bar.label.text()}")
                bar.hide()
        self.window.activateWindow()  # no window manager does it here
        self.until(self.window.isActiveWindow, "the window is not in front")

    # -- where --------------------------------------------------------------------------------------------------

    @property
    def window(self) -> MainWindow:
        """Return the window there is now."""
        found = [w for w in self.app.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
        assert found, "no window"
        return found[-1]

    def today(self, day: date) -> None:
        """It is another day."""
        Day.now = day

    def tab(self, number: int) -> None:
        """Go to a tab by Ctrl and its number."""
        self.say(f"tab {number}")
        QTest.keyClick(self.window, Key(Key.Key_0 + number), CONTROL)
        self.settle()
        assert self.window.tabs.currentIndex() == number - 1, f"Ctrl+{number}"
        self.pages.add(f"tab {number}")

    def page(self, title: str) -> None:
        """Go to a page of the plan, by arrow keys in the list at the left."""
        self.tab(1)
        self.say(f"page {title}")
        sections = self.window.tabs.plan.sections
        titles = [sections.item(row).text() for row in range(sections.count())]
        self._click(sections, sections.visualItemRect(sections.item(0)).center())
        for _ in range(titles.index(title)):
            QTest.keyClick(sections, Key.Key_Down)
        self.settle()
        assert sections.currentItem().text() == title
        self.pages.add(title)

    @property
    def front(self) -> QWidget:
        """Return the page in front."""
        page = self.window.tabs.currentWidget()
        assert page is not None
        return page

    # -- hands --------------------------------------------------------------------------------------------------

    def type(self, text: str) -> None:
        """Type letters where the focus is, as Unikey sends them."""
        for char in text:
            target = self.app.activePopupWidget() or self.app.focusWidget() or self.window
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, char))

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.app.activePopupWidget() or self.app.focusWidget() or self.window, key, held)
        QTest.qWait(1)

    def click_at(self, widget: QWidget, at: QPoint) -> None:
        """Click a place of a widget."""
        self._click(widget, at)
        self.settle()

    def _click(self, widget: QWidget, at: QPoint | None = None, held: Qt.KeyboardModifier = NONE) -> None:
        if not widget.window().isActiveWindow():
            widget.window().activateWindow()  # no window manager does it here
            self.until(widget.window().isActiveWindow, "the window is not in front")
        viewport = getattr(widget, "viewport", None)
        part = viewport() if viewport else widget
        place = part.mapTo(widget.window(), at if at is not None else part.rect().center())
        hit = widget.window().childAt(place)  # what lies on top there gets the click, as from a real mouse
        if hit is not None and (bar := _bar_of(hit)) is not None:
            self.covered.append(f"{self.doing}: {bar.label.text()}")
            QTest.mouseClick(bar.findChildren(QToolButton)[0], LEFT)
            hit = widget.window().childAt(place)
        assert hit is not None, f"{self.doing}: it is out of sight"
        assert hit is part or part.isAncestorOf(hit) or widget.isAncestorOf(hit), f"{self.doing}: {hit} covers it"
        QTest.mouseClick(hit, LEFT, held, hit.mapFrom(widget.window(), place))

    def button(self, text: str, *answers: Answer, within: QWidget | None = None) -> None:
        """Click the button of the page in front that begins with a text; ``answers`` are for the dialogs it opens."""
        self.say(f"{self.doing.split(' > ')[0]} > {text}")
        found = self._button(text, within)
        assert found.isEnabled(), f"«{text}» cannot be clicked: {self.doing}"
        self._answers += answers
        QTest.mouseClick(found, LEFT)
        self.settle()

    def can(self, text: str) -> bool:
        """Tell whether a button of the page in front can be clicked."""
        return self._button(text, None).isEnabled()

    def _button(self, text: str, within: QWidget | None) -> QAbstractButton:
        found = [
            b
            for b in (within or self.front).findChildren(QAbstractButton)
            if b.isVisible() and (b.text().replace("&", "").startswith(text) or b.accessibleName().startswith(text))
        ]
        assert found, f"no button «{text}»"
        return found[0]

    def ask(self, keys: str, *answers: Answer) -> None:
        """Press the keys of a menu entry."""
        self.settle()
        self.say(keys)
        self._answers += answers
        QTest.keySequence(self.window, QKeySequence(keys))
        self.settle()

    def repeat(self, name: str) -> int:
        """Press Ctrl+Z ("undo") or Ctrl+Y ("redo") until there is nothing more; return how often."""
        count, action = 0, self.window.actions_[name]
        self.say(name)
        while action.isEnabled():
            QTest.keyClick(self.window, Key.Key_Z if name == "undo" else Key.Key_Y, CONTROL)
            count += 1
            self.settle()
            assert count < _MANY, f"{name} has no end: {action.text()}"
        return count

    def leave(self) -> None:
        """End the program as it ends for a person: its last window is closed."""
        self._answers.clear()
        while (top := self.app.activeModalWidget()) is not None and isinstance(top, QDialog):
            top.done(0)
        self.window.close()
        if isValid(self.app) and any(w.isVisible() for w in self.app.topLevelWidgets()):
            self.window.close()

    def menu(self, menu: str, entry: str, *answers: Answer) -> None:
        """Open a menu of the menu bar by the mouse and click an entry of it."""
        self.say(f"{menu} > {entry}")
        bar = self.window.menuBar()
        action = next(a for a in bar.actions() if a.text().replace("&", "") == menu)
        self._answers += answers
        QTest.mouseClick(bar, LEFT, NONE, bar.actionGeometry(action).center())
        self._pick(action.menu(), entry)  # type: ignore[arg-type]

    def drop(self, text: str, entry: str, *answers: Answer) -> None:
        """Click a button that opens a menu, and an entry of that menu."""
        self.say(f"{text} > {entry}")
        self._answers += answers
        found = next(b for b in self.front.findChildren(QAbstractButton) if b.isVisible() and b.text() == text)
        QTimer.singleShot(20, lambda: self._pick(self.app.activePopupWidget(), entry))  # such a menu waits by itself
        QTest.mouseClick(found, LEFT)
        self.settle()

    def _pick(self, menu: QWidget | None, entry: str) -> None:
        assert isinstance(menu, QMenu), f"no menu: {self.doing}"
        chosen = next(a for a in menu.actions() if _plain(a).startswith(entry))
        assert chosen.isEnabled(), f"«{entry}» is grey"
        QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(chosen).center())
        if menu.isVisible():
            menu.close()
        self.settle()

    def grid(self, name: str = "") -> Grid:
        """Return the list in front, by its name where there are two."""
        return next(g for g in self.front.findChildren(Grid) if g.isVisible() and g.objectName().startswith(name))

    def empty(self) -> bool:
        """Tell whether a sentence stands in place of the list in front, because it holds nothing."""
        return not any(grid.isVisible() for grid in self.front.findChildren(Grid))

    def cell(self, row: int, field: str, text: str, *, name: str = "") -> None:
        """Click a cell, type over what is there, Enter."""
        grid = self.grid(name)
        self.click_cell(grid, row, field)
        if str(grid.currentIndex().data() or "") == text:
            return
        self.type(text)
        self.key(Key.Key_Return)
        self.until(
            lambda: grid.indexWidget(grid.model_.index(row, grid.model_.column_of(field))) is None, "cell stays open"
        )
        shown = str(grid.model_.index(row, grid.model_.column_of(field)).data() or "")
        if shown != text:
            self.fault(f"«{text}» typed into {field} of row {row + 1} reads «{shown}»")

    def click_cell(self, grid: Grid, row: int, field: str, held: Qt.KeyboardModifier = NONE) -> None:
        """Click a cell, brought into sight."""
        column = grid.model_.column_of(field) if field else grid.shown_columns()[0]
        index = grid.model_.index(row, column)
        assert not grid.isColumnHidden(index.column()), f"{field} is not shown"
        grid.scrollTo(index)
        stays = grid.frozen.isVisible() and index.column() == grid.frozen.column()  # names stand still at the left
        part = grid.frozen if stays else grid
        self._click(part, part.visualRect(index).center(), held)
        assert grid.currentIndex() == index, f"row {row + 1}, {field} cannot be clicked: {self.doing}"

    def reads(self, row: int, column: int) -> str:
        """Return what a cell of the list in front shows, by its place."""
        return str(self.grid().model_.index(row, column).data() or "")

    def find_row(self, text: str, *, name: str = "", field: str = "") -> int:
        """Return the row whose name, or another field, begins with a text."""
        grid = self.grid(name)
        column = grid.model_.column_of(field) if field else grid.model_.column_of_name()
        rows = [str(grid.model_.index(row, column).data() or "") for row in range(grid.model_.shown)]
        return next(i for i, shown in enumerate(rows) if shown.startswith(text))

    def paste(self, rows: Sequence[Mapping[str, str]], *, name: str = "", at: int | None = None) -> None:
        """Paste rows, made in Excel, under the last row, or from row ``at`` on; an empty list gets its first row first."""
        if self.empty():
            self.button("Thêm")
            self.key(Key.Key_Escape)
            at = 0
        grid = self.grid(name)
        shown = [getattr(grid.model_.columns[c], "key", "") for c in grid.shown_columns()]
        unknown = {key for row in rows for key in row} - set(shown)
        assert not unknown, f"{unknown} not shown"
        places = [shown.index(key) for key in rows[0]]
        between = shown[min(places) : max(places) + 1]
        lines = ["\t".join(row.get(key, "") for key in between) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))
        first = grid.model_.shown if at is None else at
        if first + len(rows) - grid.model_.shown > _ASKED_ROWS:
            self._answers.append(press("Dán"))
        self.click_cell(grid, first, between[0])
        self.key(Key.Key_V, CONTROL)
        self.settle()
        assert grid.model_.shown >= first + len(rows), (
            f"{self.doing}: pasted {len(rows)}, there are {grid.model_.shown}"
        )

    def select_rows(self, first: int, last: int, *, name: str = "") -> None:
        """Select rows by the mouse: click, Shift and click."""
        grid = self.grid(name)
        self.click_cell(grid, first, "")
        self.click_cell(grid, last, "", SHIFT)
        assert len(grid.selected_ids()) == last - first + 1, f"{self.doing}: {grid.selected_ids()}"

    def select_all(self) -> None:
        """Select every row of the list in front, Ctrl+A."""
        grid = self.grid()
        self.click_cell(grid, 0, grid.model_.name_field())
        self.key(Key.Key_A, CONTROL)
        many, shown = len(grid.selected_ids()), grid.model_.shown
        assert many == shown, f"{self.doing}: {many} of {shown} selected, the keys are with {self.app.focusWidget()}"

    def field_of_row(self, row: int, name: str, text: str) -> None:
        """Click a row of the list in front and fill a field of the form beside it."""
        grid = self.grid()
        self.click_cell(grid, row, grid.model_.name_field())
        self.field(name, text)

    def field(self, name: str, text: str) -> None:
        """Type into a field of the form in front (``name`` is family.field), or choose there; Tab."""
        self.say(f"{self.doing.split(' > ')[0]} > {name}")
        found = [w for w in self.front.findChildren(QWidget, name) if w.isVisible()]
        assert found, f"no field {name} in sight"
        editor = found[0]
        editor.setFocus(Qt.FocusReason.MouseFocusReason)
        if isinstance(editor, QComboBox):
            self.choose(editor, text)
            return
        QTest.keyClick(editor, Key.Key_A, CONTROL)
        self.type(text)
        if (offered := self.app.activePopupWidget()) is not None:  # words the field suggests
            QTest.keyClick(offered, Key.Key_Escape)
        QTest.keyClick(editor, Key.Key_Tab)
        QTest.qWait(1)

    def choose(self, box: QComboBox, text: str) -> None:
        """Open a box of choices and take one by the arrow keys."""
        row = box.findText(text)
        assert row >= 0, f"«{text}» is not offered: {[box.itemText(i) for i in range(box.count())]}"
        box.setFocus()
        QTest.keyClick(box, Key.Key_F4)
        view = box.view()
        QTest.keyClick(view, Key.Key_Home)
        for _ in range(row):
            QTest.keyClick(view, Key.Key_Down)
        QTest.keyClick(view, Key.Key_Return)
        self.settle()
        assert box.currentText() == text, f"{box.currentText()} chosen for {text}"

    # -- papers -------------------------------------------------------------------------------------------------

    def paper(self, key: str) -> None:
        """Choose a paper in the list of papers, by the mouse."""
        if self.window.tabs.currentIndex() != 4:
            self.tab(5)
        self.say(f"paper {key}")
        tab = self.window.tabs.documents
        item = tab.list.items_[key]
        tab.list.scrollToItem(item)
        self._click(tab.list, tab.list.visualItemRect(item).center())
        self.until(lambda: tab.kind.key == key, "the paper does not come to the front")

    def lacks(self) -> str:
        """Return what the paper in front says it lacks, or ""."""
        pane = self.window.tabs.documents.preview_pane
        QTest.qWait(1)
        if pane.stack.currentIndex() != 1:
            return ""
        return "; ".join(pane.lacks.item(row).text() for row in range(pane.lacks.count()))

    def save_pdf(self, folder: Path) -> list[str]:
        """Save the paper in front as PDF into a folder; return the names of the files that came to be."""
        folder.mkdir(parents=True, exist_ok=True)
        for path in folder.iterdir():
            path.unlink()
        self.button("Lưu PDF…", name_file(folder))
        made = sorted(path.name for path in folder.iterdir())
        if not made:
            self.fault("no PDF came to be")
        return made

    def number(self, number: int, day: str) -> None:
        """Type number and date of the paper in front."""
        self.field("paper.number", str(number))
        self.field("paper.issued_on", day)
        QTest.qWait(1)

    def issue(self) -> None:
        """Issue the paper in front and say yes."""
        self.button("Phát hành", press("Phát hành"))


def press(text: str) -> Answer:
    """Click a button of a dialog."""

    def answer(dialog: QDialog) -> None:
        found = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible()]
        wanted = [b for b in found if b.text().replace("&", "").startswith(text)]
        assert wanted, f"{type(dialog).__name__}: no «{text}» among {[b.text() for b in found]}"
        QTest.mouseClick(wanted[0], LEFT)

    return answer


def name_file(path: Path) -> Answer:
    """Type a path into a file dialog, Enter."""

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog), f"{type(dialog).__name__} in place of a file dialog: {_words(dialog)}"
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setFocus()
        QTest.keyClick(line, Key.Key_A, CONTROL)
        line.insert(str(path))
        if (offered := QApplication.activePopupWidget()) is not None:
            offered.hide()
        QTest.keyClick(line, Key.Key_Return)
        if isValid(dialog) and dialog.isVisible():
            dialog.accept()

    return answer


def write(text: str) -> Answer:
    """Type into a dialog that asks for one line, Enter."""

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QInputDialog), type(dialog).__name__
        line = dialog.findChild(QLineEdit)
        assert line is not None
        QTest.keyClick(line, Key.Key_A, CONTROL)
        line.insert(text)
        QTest.keyClick(line, Key.Key_Return)

    return answer


def fill(name: str, text: str) -> Answer:
    """Type into a field of a dialog."""

    def answer(dialog: QDialog) -> None:
        line = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)
        line.setFocus()
        line.insert(text)

    return answer


def leave(dialog: QDialog) -> None:
    """Leave a dialog by Esc."""
    QTest.keyClick(dialog, Key.Key_Escape)


def in_order(*parts: Answer) -> Answer:
    """Do several things to one dialog."""

    def answer(dialog: QDialog) -> None:
        for part in parts:
            part(dialog)

    return answer


def _bar_of(widget: QWidget) -> MessageBar | None:
    """Return the message a widget is part of."""
    found: QWidget | None = widget
    while found is not None and not isinstance(found, MessageBar):
        found = found.parentWidget()
    return found


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").partition("\t")[0]


def _words(dialog: QDialog) -> str:
    """Return what a dialog says, for the one who reads of it."""
    from PySide6.QtWidgets import QLabel

    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    if isinstance(dialog, QMessageBox):
        said.append(dialog.detailedText())
    tables = dialog.findChildren(QTableWidget)
    said += [item.text() for t in tables for item in (t.item(r, 0) for r in range(t.rowCount())) if item]
    return " | ".join(part for part in said if part)[:600]
