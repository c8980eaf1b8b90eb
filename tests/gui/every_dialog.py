"""Every dialog of the program on a real window, opened as the program opens it.

Run as a program (``python -m tests.gui.every_dialog FILE LANGUAGE POINTS``) it tells as JSON how large each is on the screen there is.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop.documents.catalogue import BY_KEY
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.findings import Finding
from dtt_desktop.ui.backups_dialog import BackupsDialog
from dtt_desktop.ui.board_dialog import BoardDialog
from dtt_desktop.ui.card_setup import CalibrationDialog
from dtt_desktop.ui.copies_page import NumbersDialog
from dtt_desktop.ui.copy_dialog import CopyDialog
from dtt_desktop.ui.diagnostics_dialog import DiagnosticsDialog
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.dialogs import HelpPage, NewConference
from dtt_desktop.ui.doubles_dialog import DoublesDialog
from dtt_desktop.ui.erase_dialog import EraseDialog
from dtt_desktop.ui.history_window import HistoryWindow
from dtt_desktop.ui.import_dialog import ImportDialog
from dtt_desktop.ui.issue_dialog import Issue, IssueDialog
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.paste_review import PasteDialog, PasteReview
from dtt_desktop.ui.pin import Pin
from dtt_desktop.ui.pin_dialogs import PinDialog, UnlockDialog
from dtt_desktop.ui.preflight_dialog import PreflightDialog
from dtt_desktop.ui.refused_page import RefusedPage
from dtt_desktop.ui.replace_dialog import ReplaceDialog

LIST = "Họ và tên\tNgày sinh\tChức vụ, đơn vị\n" + "\n".join(
    f"Lường Văn Mạn {i}\t{i}/{i}/1980\tHội viên Hội Nông dân, Thôn Nà Pán" for i in range(1, 25)
)


def _paste(window: MainWindow) -> Dialog:
    model = window.tabs.roster.model
    typed = {(model.id_at(row), "birth"): "31/2/1980" for row in range(12)}
    review = PasteReview(window, model, typed, [], {}, 5)
    return PasteDialog(window, model, review, 7, "5/2/1975")


def _refused(window: MainWindow) -> Dialog:
    assert window.workspace is not None
    dialog = Dialog(window)  # as rescue shows it over an open file
    backups = window.workspace.backups.listed()
    if not backups:
        window.workspace.backups.back_up(window.workspace.store, "work")
        backups = window.workspace.backups.listed()
    QVBoxLayout(dialog).addWidget(RefusedPage("vi", Path("khac.dtt"), UserError("file-damaged"), backups))
    return dialog


def every(window: MainWindow) -> dict[str, Callable[[], Dialog]]:
    """Return what makes each dialog, by a name of its own."""
    workspace, hub, safety = window.workspace, window.hub, window.safety
    assert workspace is not None
    assert hub is not None
    assert safety is not None
    pin = Pin(workspace.path.with_name("khoa.ini"))
    shown = {"name": "Hội nghị", "date": "15/08/2026", "venue": "Hội trường", "max_delegates": "150"}
    findings = [Finding("warning", "task-late", {"name": "Gửi giấy mời", "due": "2026-08-01"}, None)] * 9
    texts = ("Xóa hẳn một người: mọi ô, lịch sử, giấy đã in.", "Chỉ giữ lại ngày xóa, người xóa và lý do.")
    settings = window.settings
    return {
        "new": lambda: NewConference(window, "vi", shown),
        "help": lambda: HelpPage(window, "guide", "vi"),
        "replace": lambda: ReplaceDialog(window.tabs.roster.grid, "Hội viên"),
        "import": lambda: ImportDialog(window, workspace, [], "delegates", LIST),
        "board": lambda: BoardDialog(window, hub, "delegates"),
        "doubles": lambda: DoublesDialog(window, hub),
        "history": lambda: HistoryWindow(window, hub),
        "backups": lambda: BackupsDialog(window, workspace, safety.keeper, settings),
        "copy": lambda: CopyDialog(window, hub, lambda _: None),
        "erase": lambda: EraseDialog(window, hub, "Xóa hẳn một người", texts, lambda _: None),  # type: ignore[arg-type,return-value]
        "diagnostics": lambda: DiagnosticsDialog(window, "vi", "dtt_desktop\n" * 200),
        "paste": lambda: _paste(window),
        "preflight": lambda: PreflightDialog(window, "vi", findings, "150 giấy mời, 150 trang"),
        "pin": lambda: PinDialog(window, pin),
        "unlock": lambda: UnlockDialog(window, pin),
        "issue": lambda: IssueDialog(window, [Issue("Giấy mời đại biểu", "08/GM-UBND", "2026-08-01", 150)]),
        "calibration": lambda: CalibrationDialog(window, hub, BY_KEY["certificate_on_stock"]),
        "numbers": lambda: NumbersDialog(window, hub),
        "refused": lambda: _refused(window),
    }


def _laid(widget: QWidget) -> list[QWidget]:
    """Return the visible widgets a widget's own layout places, in whatever inner layout."""
    layout = widget.layout()
    if layout is None or isinstance(layout, QStackedLayout):
        return []
    found = (child for child in widget.children() if isinstance(child, QWidget) and child.isVisible())
    return [child for child in found if not child.isWindow() and _holds(layout, child)]


def _holds(layout: QLayout, child: QWidget) -> bool:
    if layout.indexOf(child) >= 0:
        return True
    items = (layout.itemAt(n) for n in range(layout.count()))
    return any(inner is not None and _holds(inner, child) for item in items if item and (inner := item.layout()))


def clipped(top: QWidget) -> list[str]:
    """Return what cannot be read within a window: parts that lie over each other, texts that have too little room."""
    wrong = []
    for widget in [top, *top.findChildren(QWidget)]:
        laid = _laid(widget) if widget.isVisible() else []
        wrong += [
            f"{_name(one)} lies over {_name(other)}"
            for n, one in enumerate(laid)
            for other in laid[n + 1 :]
            if one.geometry().intersects(other.geometry())
        ]
    for label in (label for label in top.findChildren(QLabel) if label.isVisible() and label.text()):
        if label.wordWrap() and label.height() < label.heightForWidth(label.width()) - 1:
            wrong.append(f"{_name(label)} is cut below")
        if not label.wordWrap() and label.width() < label.sizeHint().width() - 1:
            wrong.append(f"{_name(label)} is cut at its end")
    for button in (button for button in top.findChildren(QPushButton) if button.isVisible()):
        if button.fontMetrics().horizontalAdvance(button.text().replace("&", "")) > button.width():
            wrong.append(f"{_name(button)} is too narrow")
    return wrong


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} «{(text or widget.accessibleName() or widget.objectName())[:40]}»"


def measured(window: MainWindow) -> dict[str, dict[str, object]]:
    """Return of each dialog its size, the free room of the screen, and which buttons lie outside the dialog."""
    found: dict[str, dict[str, object]] = {}
    for name, make in every(window).items():
        dialog = make()
        dialog.open()
        QApplication.processEvents()
        room = dialog.screen().availableSize()
        inside = QRect(QPoint(0, 0), dialog.size())
        outside = [
            button.text() or button.accessibleName()
            for button in dialog.findChildren(QAbstractButton)
            if button.isVisible()
            and not isinstance(button.parentWidget(), QDialog | type(None))
            and not inside.contains(QRect(button.mapTo(dialog, QPoint(0, 0)), button.size()))
        ]
        found[name] = {
            "wide": dialog.width(), "high": dialog.height(), "room": (room.width(), room.height()),
            "outside": outside + clipped(dialog),
        }  # fmt: skip
        dialog.done(QDialog.DialogCode.Rejected)
    return found


if __name__ == "__main__":
    from dtt_desktop.app import open_window
    from dtt_desktop.ui.settings import Settings

    look = Settings()
    look.lang, look.text_size = ("en" if sys.argv[2] == "en" else "vi"), int(sys.argv[3])
    opened = open_window(Path(sys.argv[1]), look)
    opened.tabs.setCurrentIndex(2)
    opened.tabs.roster.grid.go_to(opened.workspace.rows(Delegate)[0][0])  # type: ignore[union-attr]
    sys.stdout.write(json.dumps(measured(opened)))
    opened.close()
