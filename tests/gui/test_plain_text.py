"""A name with marks in it is shown as it is, everywhere, and no file it names is ever opened."""

import ctypes
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtGui import Qt as QtGui
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QLabel, QMessageBox, QWidget

from dtt_desktop.app import Program
from dtt_desktop.domain.conference import Agency, Conference, Signer
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.kinds import Name, Text
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.plan import PlanItem, TaskAssignment
from dtt_desktop.domain.program import ProgramItem
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services.records import set_typed
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.ui.main_window import MainWindow

from .every_dialog import every

FAMILIES: tuple[type[Record], ...] = (
    Conference, Agency, Signer, Unit, Nominee, Delegate, PlanItem, TaskAssignment, ProgramItem,
)  # fmt: skip
TIP = int(Qt.ItemDataRole.ToolTipRole)
IN_OPEN = 0x20


class Watched:
    """A picture, and whether anybody opened it: asked of the system, not of ourselves."""

    def __init__(self, path: Path) -> None:
        Image.new("RGB", (8, 8), (255, 0, 0)).save(path)
        self.path = path
        self._system = ctypes.CDLL(None, use_errno=True)
        self._watch = self._system.inotify_init1(os.O_NONBLOCK)
        assert self._watch >= 0
        assert self._system.inotify_add_watch(self._watch, str(path).encode(), IN_OPEN) >= 0

    def opened(self) -> bool:
        """Tell whether the picture was opened since the last time this was asked."""
        try:
            return bool(os.read(self._watch, 4096))
        except BlockingIOError:
            return False


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    """A picture that nobody must open."""
    if sys.platform != "linux":
        pytest.skip("asks Linux who opens a file")
    return Watched(tmp_path / "anh.png")


def _mark(path: Path, watched: Watched) -> None:
    """Put the name of the picture into every text field of a file that takes it."""
    tag = f'<img src="{watched.path}"> <b>'
    workspace = Workspace.open(path)
    taken = 0
    for family in FAMILIES:
        for row in workspace.rows(family)[:6]:
            for field in family.fields:
                if isinstance(field.kind, Text | Name) and not field.masked:
                    try:
                        set_typed(workspace, family, row[0], {field.key: f"{tag}{field.key}"})
                        taken += 1
                    except UserError:
                        continue
    workspace.close()
    assert taken > 150


def _rich(where: str) -> Iterator[str]:
    """Give every text that Qt takes for a rich one."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLabel | QMessageBox):
            text, form = widget.text(), widget.textFormat()
            guessed = form == Qt.TextFormat.AutoText and QtGui.mightBeRichText(text)
            if guessed or (form != Qt.TextFormat.PlainText and "<img" in text):
                yield f"{where}: {type(widget.parentWidget()).__name__}: {text[:80]}"
        if _read_as_page(widget.toolTip()):
            yield f"{where}: tip of {type(widget).__name__}: {widget.toolTip()[:80]}"
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.isVisible():
            yield from (f"{where}: {tip[:80]}" for tip in _tips(widget.model()) if _read_as_page(tip))


def _read_as_page(tip: str) -> bool:
    return "<img" in tip and QtGui.mightBeRichText(tip)


def _tips(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is not None:
        root = QModelIndex()
        for row in range(min(model.rowCount(root), 12)):
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(root)):
                yield str(model.data(model.index(row, column, root), TIP) or "")


def _look(where: str, found: list[str]) -> None:
    """Draw everything there is, show the tip of what lies in the middle, and look for rich texts."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            widget.grab()
            middle = widget.rect().center()
            child = widget.childAt(middle) or widget
            at = child.mapFrom(widget, middle) if child is not widget else middle
            QApplication.sendEvent(child, QHelpEvent(QEvent.Type.ToolTip, at, child.mapToGlobal(QPoint(0, 0))))
    QApplication.processEvents()
    found.extend(_rich(where))


def test_control_a_rich_label_does_open_the_picture(qapp: QApplication, watched: Watched) -> None:
    label = QLabel(f'<img src="{watched.path}">')
    label.grab()
    assert watched.opened()


def test_no_name_is_ever_taken_for_a_page(program: Program, sample_path: Path, watched: Watched) -> None:
    _mark(sample_path, watched)
    watched.opened()
    found: list[str] = []
    window = program.open(sample_path)
    window.resize(1366, 700)
    window.tabs.build_all()
    for number in range(window.tabs.count()):
        window.tabs.setCurrentIndex(number)
        _look(f"tab {number}", found)
    plan = window.tabs.plan
    window.tabs.setCurrentIndex(0)
    for number in range(plan.sections.count()):
        plan.sections.setCurrentRow(number)
        _look(f"plan {number}", found)
    window.tabs.setCurrentIndex(2)
    _speak(window, watched, found)
    for name, make in every(window).items():
        dialog = make()
        dialog.open()
        _look(name, found)
        dialog.done(0)
    assert window.privacy is not None
    window.privacy.erase_person("delegate", 1)
    _look("erase a person", found)
    _close_dialogs()
    assert found == []
    assert not watched.opened()


def _close_dialogs() -> None:
    while (front := QApplication.activeModalWidget()) is not None:
        front.hide()
        front.deleteLater()
        QApplication.processEvents()


def _speak(window: MainWindow, watched: Watched, found: list[str]) -> None:
    """Make messages, faults in cells and fields, what undo says of a name."""
    page, tag = window.tabs.roster, f'<img src="{watched.path}">'
    grid, model = page.grid, page.model
    page.side.setCurrentIndex(1)
    QApplication.processEvents()
    grid.go_to(model.id_at(0), "birth")
    for field in ("birth", "sex", "unit_id", "phone"):
        model.setData(model.index(0, model.column_of(field)), tag)
        _look(f"refused {field}", found)
    line: QWidget = page.form.rows["birth"].editor
    line.setText(tag)  # type: ignore[attr-defined]
    page.form.save_all()
    _look("refused in the form", found)
    assert window.workspace is not None
    set_typed(window.workspace, Delegate, model.id_at(0), {"note": "một"})
    QApplication.processEvents()
    _look("named in the menu", found)
    for _ in range(6):
        window.undo()
        _look("undone", found)
    window.tabs.documents.show_kind("invitation")
    window.tabs.setCurrentIndex(4)
    window.tabs.documents.preview()
    _look("papers", found)
    window.tabs.setCurrentIndex(2)


@pytest.mark.parametrize("name", ["<img src='x.png'>.dtt", "<b>hỏng.dtt"])
def test_a_refused_file_is_named_as_it_is(program: Program, sample_path: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"")
    found: list[str] = []
    program.open(sample_path)
    program.try_open(path)
    _look("refused over a file", found)
    _close_dialogs()
    program.open(None)
    program.try_open(path)
    _look("refused", found)
    assert found == []
