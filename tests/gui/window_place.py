"""Start the window with kept settings, tell as JSON where it stands and what room there is; then place it and close.

``python -m tests.gui.window_place FILE SETTINGS [X Y WIDE HIGH]``, in a process of its own: screens and scale are set once.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QApplication

from dtt_desktop.app import open_window
from dtt_desktop.ui.settings import Settings


def _numbers(rect: QRect) -> list[int]:
    return [rect.x(), rect.y(), rect.width(), rect.height()]


if __name__ == "__main__":
    window = open_window(Path(sys.argv[1]), Settings(Path(sys.argv[2])))
    QApplication.processEvents()
    if len(sys.argv) > 3:
        x, y, wide, high = map(int, sys.argv[3:])
        window.showNormal()
        window.setGeometry(x, y, wide, high)
        QApplication.processEvents()
    told = {
        "window": _numbers(window.geometry()), "room": _numbers(window.screen().availableGeometry()),
        "full": window.isMaximized(), "smallest": [window.minimumSizeHint().width(), window.minimumSizeHint().height()],
        "buttons": len([b for b in window.findChildren(QAbstractButton) if b.isVisible()]),
    }  # fmt: skip
    sys.stdout.write(json.dumps(told))
    window.close()
