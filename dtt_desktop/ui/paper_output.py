"""Papers on their way out: warnings are shown first, then files are written or pages sent to the printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from dtt_desktop.documents.facts import Facts, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.domain.errors import Cancelled
from dtt_desktop.domain.messages import sentence
from dtt_desktop.domain.slices import Steps
from dtt_desktop.paths import documents_folder
from dtt_desktop.services import papers, register
from dtt_desktop.services.papers import Made
from dtt_desktop.services.preflight import preflight
from dtt_desktop.ui.card_setup import calibration
from dtt_desktop.ui.hub import Hub, today
from dtt_desktop.ui.jobs import with_progress
from dtt_desktop.ui.printing import print_pdf
from dtt_desktop.ui.slices import under_bar

if TYPE_CHECKING:
    from dtt_desktop.documents.cards import Calibration
    from dtt_desktop.documents.pdf import Pdf


class PaperOutput(QObject):
    """Saves and prints the papers of one page."""

    def __init__(self, hub: Hub, page: QWidget, lead: Callable[[Where], None]) -> None:
        super().__init__(page)
        self.hub, self._page, self._lead = hub, page, lead
        self._accepted: set[str] = set()  # warnings a person has seen and let pass

    def may_go(
        self, facts: Facts, kind: DocumentKind, keys: Sequence[int] | None, wrong: Sequence[register.Stale], amount: str
    ) -> bool:
        """Ask about warnings not let pass before; an error cannot be let pass."""
        findings = preflight(self.hub.workspace, facts, kind, keys, today(), wrong)
        if errors := [finding for finding in findings if finding.severity == "error"]:
            self.hub.say(sentence(errors[0].code, errors[0].params, self.hub.lang), "error")
            return False
        new = {f"{f.document} {f.code} {f.params}": f for f in findings}
        new = {mark: finding for mark, finding in new.items() if mark not in self._accepted}
        if not new:
            return True
        from dtt_desktop.ui.preflight_dialog import PreflightDialog

        dialog = PreflightDialog(self._page, self.hub.lang, list(new.values()), amount)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        if accepted:
            self._accepted |= new.keys()
        elif dialog.where:
            self._lead(dialog.where)
        dialog.deleteLater()
        return accepted

    # -- files --------------------------------------------------------------------------------------------------

    def save(
        self, kind: DocumentKind, keys: Sequence[int] | None, form: papers.Form, folder: Path | None, *, each: bool,
        first: int,
    ) -> list[Made]:  # fmt: skip
        """Write a paper into a folder, asked for unless given; say where it stands and open it."""
        target = folder or self._ask_folder()
        if target is None:
            return []

        made: list[Made] = []
        work = papers.exporting(
            self.hub.workspace, kind.key, target, made, each=each, keys=keys, form=form, first=first
        )
        self.hub.quiet_asked.emit()  # what was said of an earlier batch is not said of this one
        done = self.hub.done(lambda: self._under_bar(work, made, target))
        if made:
            self.hub.settings.set_text("export_folder", str(target))
        if made and done:
            said = self.tr("Đã lưu {0} tệp vào {1}").format(len(made), target)
            self.hub.say(said, "info", (self.tr("Mở thư mục"), self.open_folder))
            if folder is None:
                self.open_folder()
        return made

    def _under_bar(self, work: Steps[None], made: list[Made], target: Path) -> None:
        """Run an export; one that is stopped says what stands and where."""
        try:
            under_bar(self._page, self.tr("Đang xuất văn bản…"), work)
        except Cancelled:
            if made:
                said = self.tr("Đã dừng: {0} tệp đã lưu vào {1}, phần còn lại chưa lưu.").format(len(made), target)
                self.hub.say(said, "warning", (self.tr("Mở thư mục"), self.open_folder))
            else:
                self.hub.say(self.tr("Đã dừng, chưa lưu tệp nào."), "warning")
            raise

    def open_folder(self) -> None:
        """Open the folder papers were last saved in."""
        folder = self.hub.settings.text("export_folder")
        if folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    def _ask_folder(self) -> Path | None:
        start = self.hub.settings.text("export_folder", str(documents_folder()))
        chosen = QFileDialog.getExistingDirectory(self._page, self.tr("Chọn thư mục lưu văn bản"), start)
        return Path(chosen) if chosen else None

    # -- printer ------------------------------------------------------------------------------------------------

    def _laid(
        self, kind: DocumentKind, facts: Facts, keys: Sequence[int] | None, right: Calibration | None = None
    ) -> Pdf:
        """Lay all pages out for a printer, under a bar; raises Cancelled and as :func:`papers.make_pdf`."""
        return under_bar(self._page, self.tr("Đang dàn trang…"), papers.making_pdf(kind, facts, keys, right))

    def print_out(
        self, facts: Facts, kind: DocumentKind, keys: Sequence[int] | None, wrong: Sequence[register.Stale],
        printer: QPrinter | None,
    ) -> int:  # fmt: skip
        """Print a paper, asking for the printer unless given; returns how many pages were sent."""
        made = self.hub.attempt(lambda: self._laid(kind, facts, keys))
        if not made:
            return 0
        data, count, pages = made.data, made.papers, made.pages
        if printer is None:
            if not QPrinterInfo.availablePrinterNames():
                self.hub.say(self.tr("Máy này chưa có máy in. Hãy lưu PDF rồi in ở máy khác."), "error")
                return 0
            amount = self.tr("{0} bản, {1} trang").format(count, pages)
            if not self.may_go(facts, kind, keys, wrong, amount):
                return 0
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            dialog = QPrintDialog(printer, self._page)
            dialog.setWindowTitle(f"{self.hub.words(kind.title)}: {amount}")
            dialog.setMinMax(1, pages)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return 0
        chosen = printer
        if kind.cards and (right := calibration(self.hub.settings, chosen.printerName(), kind.key)):
            again = self.hub.attempt(lambda: self._laid(kind, facts, keys, right))
            if not again:
                return 0
            data = again.data
        work = lambda progress: print_pdf(data, chosen, progress)  # noqa: E731
        sent = self.hub.attempt(lambda: with_progress(self._page, self.tr("Đang in…"), work))
        if sent:
            self.hub.done(lambda: self.hub.workspace.note("sent", {"name": kind.title.vi, "count": sent}))
            self.hub.say(self.tr("Đã gửi {0} trang tới máy in.").format(sent), "info")
        return sent or 0
