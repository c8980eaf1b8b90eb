"""A fault in a method Qt calls is told, whatever raised it and however Qt came there; the program goes on."""

import subprocess
import sys

import pytest

_PROGRAM = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import dtt_desktop.ui
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTableView, QWidget

told = []
sys.excepthook = lambda kind, error, trace: told.append(kind.__name__)

def fault():
    {fault}

class Nested(QWidget):
    def event(self, event):
        return super().event(event)

    def keyPressEvent(self, event):
        fault()

class Model(QAbstractTableModel):
    spoiled = False

    def rowCount(self, parent=QModelIndex()):
        return 2

    def columnCount(self, parent=QModelIndex()):
        return 2

    def data(self, index, role=0):
        if Model.spoiled:
            Model.spoiled = False
            fault()

app = QApplication([])
widget, model, view = Nested(), Model(), QTableView()
view.setModel(model)
widget.show()
view.show()

def emit():
    Model.spoiled = True
    model.layoutChanged.emit()
    view.resizeColumnsToContents()

app.postEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 65, Qt.KeyboardModifier.NoModifier, "a"))
QTimer.singleShot(100, emit)
QTimer.singleShot(400, app.quit)
app.exec()
print(*told)
"""
FAULTS = {
    "[][0]": "IndexError", "1 / 0": "ZeroDivisionError", "len(3)": "TypeError", "int('x')": "ValueError",
    "a, b = (1,)": "ValueError", "{}['x']": "KeyError", "None.x": "AttributeError", "raise ValueError": "ValueError",
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_is_told_and_the_program_goes_on(fault: str) -> None:
    made = subprocess.run(
        [sys.executable, "-c", _PROGRAM.replace("{fault}", fault)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert made.stdout.split() == [FAULTS[fault]] * 2
