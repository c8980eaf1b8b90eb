"""Văn bản: the papers, their state, preview, PDF and print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.domain.conference import Paper
from dtt_desktop.domain.messages import sentence
from dtt_desktop.paths import documents_folder
from dtt_desktop.services import papers, register
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.papers import Incomplete, Made
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui import theme
from dtt_desktop.ui.form import Form
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.jobs import with_progress
from dtt_desktop.ui.papers_list import PapersList
from dtt_desktop.ui.printing import load, print_pdf
from dtt_desktop.ui.register_card import RegisterCard
from dtt_desktop.ui.widgets import Card, Choices, PageHead, button, muted, primary, scrolled

_ALL, _SELECTED, _SHOWN = range(3)
_PREVIEWED = 50  # copies shown; all are saved and printed


class DocumentsTab(QWidget):
    """List of papers left, preview in the middle, number, date and signer right."""

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("documentsTab")
        self.hub = hub
        self.document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(120)
        self._timer.timeout.connect(self.preview)
        self._build()
        hub.changed.connect(self._changed)
        hub.roster_shown.connect(self._roster_shown)
        self._fill()
        self.show_kind(KINDS[0].key)

    # -- layout -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 6)
        self.save_button = button(self.tr("Lưu PDF…"), "file-type-pdf")
        self.save_button.clicked.connect(lambda: self.save_pdf())
        self.print_button = primary(self.tr("In…"), "printer")
        self.print_button.clicked.connect(lambda: self.print_paper())
        self.word_button = button(self.tr("Lưu Word…"), "file-text")
        self.word_button.clicked.connect(lambda: self.save_word())
        layout.addLayout(PageHead(self.tr("Văn bản"), self.word_button, self.save_button, self.print_button))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        self.list = PapersList(self.hub)
        self.list.currentRowChanged.connect(self._choose)
        splitter.addWidget(self.list)
        splitter.addWidget(self._middle())
        splitter.addWidget(scrolled(self._right()))
        char = self.fontMetrics().averageCharWidth()
        splitter.setSizes([char * 38, char * 96, char * 42])
        splitter.setStretchFactor(1, 1)
        layout.addWidget(splitter, 1)

    def _middle(self) -> QWidget:
        self.view = QPdfView()
        self.view.setObjectName("preview")
        self.view.setAccessibleName(self.tr("Xem trước"))
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocument(self.document)
        self.lacks = QListWidget()
        self.lacks.setObjectName("missingList")
        self.lacks.setAccessibleName(self.tr("Còn thiếu"))
        self.lacks.itemActivated.connect(self._lead)
        self.lacks.itemClicked.connect(self._lead)
        self.lacks_title = QLabel()
        self.lacks_title.setWordWrap(True)
        missing = Card()
        missing.body.addWidget(self.lacks_title)
        missing.body.addWidget(self.lacks)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(missing)
        self.pages = muted()
        zoom_in, zoom_out = button("", "zoom-in"), button("", "zoom-out")
        for tool, text, factor in ((zoom_out, self.tr("Thu nhỏ"), 0.8), (zoom_in, self.tr("Phóng to"), 1.25)):
            tool.setAccessibleName(text)
            tool.setToolTip(text)
            tool.clicked.connect(lambda _=False, f=factor: self._zoom(f))
        fit = button(self.tr("Vừa chiều ngang"))
        fit.clicked.connect(lambda: self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth))
        bar = QHBoxLayout()
        for widget in (zoom_out, zoom_in, fit):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self.pages)
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(bar)
        layout.addWidget(self.stack, 1)
        return box

    def _right(self) -> QWidget:
        card = Card(self.tr("Thông tin trên văn bản"))
        self.attached = muted()
        self.attached.setWordWrap(True)
        self.form = Form(self.hub, Paper, [f for f in Paper.fields if f.key != "document"], self._save_paper)
        self.recipients = Choices(self.tr("Người nhận"))
        self.recipients.addItems(
            [self.tr("Tất cả đại biểu"), self.tr("Đại biểu đang chọn"), self.tr("Đại biểu đang hiện (đã lọc)")]
        )
        self.recipients.activated.connect(lambda _: self.preview())
        self.recipients_label = QLabel(self.tr("Người nhận"))
        self.recipients_label.setBuddy(self.recipients)
        self.each = QCheckBox(self.tr("Mỗi người một tệp"))
        self.count = muted()
        self.count.setWordWrap(True)
        for widget in (self.attached, self.form, self.recipients_label, self.recipients, self.each, self.count):
            card.body.addWidget(widget)
        self.register = RegisterCard(self.hub, self.keys)
        self.register.reprint_asked.connect(self._reprint)
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        layout.addWidget(self.register)
        layout.addStretch(1)
        box.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        return box

    # -- state --------------------------------------------------------------------------------------------------

    @property
    def kind(self) -> DocumentKind:
        """Return the chosen type of paper."""
        return self.list.kind

    def show_kind(self, key: str) -> None:
        """Choose a type of paper."""
        self.list.show_kind(key)

    def _fill(self) -> None:
        """Show the state of every type, and what became of the copies of the chosen one."""
        facts = read_facts(self.hub.workspace)
        wrong = register.stale(self.hub.workspace, facts)
        self.list.fill(facts, wrong)
        self.register.show_kind(self.kind, facts, wrong)

    def _show_paper(self) -> None:
        """Show number, date and signer of the chosen paper, or what holds until somebody sets them."""
        kind = self.kind
        row = next((r for r in self.hub.workspace.rows(Paper) if r[1] == kind.key), None)
        self.form.setVisible(kind.signed)
        if row or not kind.signed:
            self.form.show_record(row[0] if row and kind.signed else None)
        else:
            self.form.show_unset(papers.defaults(read_facts(self.hub.workspace), kind.key))

    def _save_paper(self, _: int, field: str, typed: str) -> None:
        papers.set_paper(self.hub.workspace, self.kind.key, field, typed)

    def _choose(self) -> None:
        kind = self.kind
        self._show_paper()
        main = next((self.hub.words(k.title) for k in KINDS if k.key == kind.attached_to), "")
        self.attached.setText(self.tr("Phụ lục kèm theo: {0}. Số và ngày lấy theo văn bản ấy.").format(main))
        self.attached.setVisible(bool(main))
        lists = kind.per_recipient or kind.listed
        for widget in (self.recipients, self.recipients_label, self.count):
            widget.setVisible(lists)
        self.each.setVisible(kind.per_recipient)
        self.hub.status_asked.emit()
        self._fill()
        self.preview()

    def _changed(self, changes: ChangeSet) -> None:
        self._stale = True
        if "paper" in changes:
            self._show_paper()
        if self.isVisible():
            self._fill()
            self._timer.start()

    def _roster_shown(self) -> None:
        self._stale = True

    def showEvent(self, event: object) -> None:
        """A page seen again shows the present state of things."""
        if self._stale:
            self._fill()
            self._timer.start(0)
        super().showEvent(event)  # type: ignore[arg-type]

    def keys(self) -> list[int] | None:
        """Return the delegates the paper is for, in the order on screen; None for all in protocol order."""
        which = self.recipients.currentIndex()
        if which == _SELECTED:
            return list(self.hub.roster_selected)
        if which == _SHOWN or (self.kind.listed and self.hub.roster_order):
            order = list(self.hub.roster_order)
            return order if which == _SHOWN else order + self._unseen(order)
        return None

    def _unseen(self, order: list[int]) -> list[int]:
        seen = set(order)
        return [g.key for g in read_facts(self.hub.workspace).roster if g.key not in seen]

    def preview(self) -> None:
        """Make the paper anew and show it, or what is missing."""
        if not self.isVisible():
            return
        self._stale = False
        facts = read_facts(self.hub.workspace)
        chosen = self.keys()
        keys = [g.key for g in facts.roster] if chosen is None else chosen
        shown = keys[:_PREVIEWED] if self.kind.per_recipient else keys
        try:
            papers.refuse_incomplete(self.kind, facts, chosen)
            data, _, pages = papers.make_pdf(self.kind, facts, shown)
        except Incomplete as error:
            self._show_missing(error)
            return
        self._buffer, old = load(data, self.document), self._buffer
        if old:
            old.deleteLater()
        self.stack.setCurrentIndex(0)
        self.pages.setText(self.tr("{0} trang").format(pages))
        if len(shown) < len(keys):
            self.pages.setText(self.tr("Xem {0} trong {1} bản").format(len(shown), len(keys)))
        self.count.setText(self.tr("{0} đại biểu").format(len(keys)))
        for tool in (self.word_button, self.save_button, self.print_button):
            tool.setEnabled(pages > 0)
        self.word_button.setEnabled(pages > 0 and not self.kind.cards)
        if long := papers.shrunk(self.kind, facts, keys):
            self.count.setText(self.tr("{0} đại biểu; in nhỏ lại cho vừa: {1}").format(len(keys), ", ".join(long[:5])))

    def _show_missing(self, error: Incomplete) -> None:
        self.lacks_title.setText(sentence(error.code, error.params, self.hub.lang))
        self.lacks.clear()
        for lack in error.missing:
            item = QListWidgetItem(sentence(lack.code, {"name": lack.name}, self.hub.lang), self.lacks)
            item.setIcon(theme.icon("alert-triangle", theme.tokens().warn))
            item.setData(Qt.ItemDataRole.UserRole, lack.where)
        self.stack.setCurrentIndex(1)
        self.pages.setText("")
        for tool in (self.word_button, self.save_button, self.print_button):
            tool.setEnabled(False)

    def _lead(self, item: QListWidgetItem) -> None:
        where = item.data(Qt.ItemDataRole.UserRole)
        if where.table == "paper":
            self.form.go_to(where.field if where.field in self.form.rows else "number")
        else:
            self.hub.place_asked.emit(where.table, where.key, where.field)

    def _zoom(self, factor: float) -> None:
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(4.0, max(0.25, self.view.zoomFactor() * factor)))

    # -- work ---------------------------------------------------------------------------------------------------

    def save_pdf(self, folder: Path | None = None) -> list[Made]:
        """Save the paper as PDF into a folder the person chooses; say where it stands."""
        return self._save("pdf", folder)

    def save_word(self, folder: Path | None = None) -> list[Made]:
        """Save the paper as Word, to be edited or attached elsewhere."""
        return self._save("docx", folder)

    def _save(self, form: papers.Form, folder: Path | None) -> list[Made]:
        target = folder or self._ask_folder()
        if target is None:
            return []

        def work() -> list[Made]:
            return with_progress(
                self, self.tr("Đang xuất văn bản…"),
                lambda progress: papers.export(
                    self.hub.workspace, self.kind.key, target, each=self.each.isChecked(), keys=self.keys(),
                    form=form, progress=progress,
                ),
            )  # fmt: skip

        made = self.hub.attempt(work) or []
        if made:
            self.hub.settings.set_text("export_folder", str(target))
            self.hub.say(self.tr("Đã lưu {0} tệp vào {1}").format(len(made), target), "info")
        return made

    def open_folder(self) -> None:
        """Open the folder papers were last saved in."""
        folder = self.hub.settings.text("export_folder")
        if folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    def _ask_folder(self) -> Path | None:
        start = self.hub.settings.text("export_folder", str(documents_folder()))
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Chọn thư mục lưu văn bản"), start)
        return Path(chosen) if chosen else None

    def _reprint(self, keys: list[int]) -> None:
        """Print just the copies that are no longer right."""
        self.print_paper(keys=keys or None)

    def print_paper(self, printer: QPrinter | None = None, keys: list[int] | None = None) -> int:
        """Print the paper as previewed, or for just some delegates; asks for the printer, notes what was printed."""
        facts = read_facts(self.hub.workspace)
        chosen_keys = keys or self.keys()
        made = self.hub.attempt(lambda: papers.make_pdf(self.kind, facts, chosen_keys))
        if not made:
            return 0
        data, _, count = made
        if printer is None:
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            dialog = QPrintDialog(printer, self)
            dialog.setMinMax(1, count)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return 0
        chosen = printer
        work = lambda progress: print_pdf(data, chosen, progress)  # noqa: E731
        pages = self.hub.attempt(lambda: with_progress(self, self.tr("Đang in…"), work))
        if pages:
            self.register.note_printed(chosen_keys)
            self.hub.say(self.tr("Đã gửi {0} trang tới máy in.").format(pages), "info")
        return pages or 0

    def status(self) -> str:
        """Return the status of this page."""
        return self.hub.words(self.kind.title)

    def start_search(self) -> None:
        """There is nothing to search here."""
