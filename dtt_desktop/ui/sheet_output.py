"""Prints or saves a sheet made in memory: a history, the slip of a passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import told
from dtt_desktop.paths import documents_folder
from dtt_desktop.services.files import write_whole
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.jobs import with_progress
from dtt_desktop.ui.printing import print_pdf


class SheetOutput(QObject):
    """Where a sheet goes; each answers with what to tell the person, or "" when they changed their mind."""

    def __init__(self, hub: Hub, window: QWidget) -> None:
        super().__init__(window)
        self._hub, self._window = hub, window
        self.done = False  # whether anything was saved or printed yet

    def save(self, data: bytes, name: str, path: Path | None = None) -> str:
        """Save where the person says."""
        from dtt_desktop.ui.asking import save_path  # the file dialogs are heavy

        offered = documents_folder() / f"{name}.pdf"
        target = path or save_path(self._window, self.tr("Lưu PDF"), offered, "*.pdf")
        if target is None:
            return ""
        try:
            made = write_whole(target, data)
        except UserError as error:
            return told(error, self._hub.lang)
        self.done = True
        return self.tr("Đã lưu {0}").format(made)

    def print_out(self, data: bytes, printer: QPrinter | None = None) -> str:
        """Print on the printer the person chooses."""
        if printer is None:
            if not QPrinterInfo.availablePrinterNames():
                return self.tr("Máy này chưa có máy in. Hãy lưu PDF rồi in ở máy khác.")
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            if QPrintDialog(printer, self._window).exec() != QDialog.DialogCode.Accepted:
                return ""
        chosen = printer
        sent = with_progress(self._window, self.tr("Đang in…"), lambda progress: print_pdf(data, chosen, progress))
        self.done = self.done or bool(sent)
        return self.tr("Đã gửi {0} trang tới máy in.").format(sent)
