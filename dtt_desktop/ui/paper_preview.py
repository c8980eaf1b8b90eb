"""The paper as it will be printed: pages, zoom, one recipient after another, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from dtt_desktop.domain.messages import sentence
from dtt_desktop.services.findings import Finding
from dtt_desktop.ui import theme
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.pdf_view import PdfView
from dtt_desktop.ui.plain import plain_label, tip
from dtt_desktop.ui.widgets import Card, button, muted

_LINES = 4  # of warnings seen at once
_NAME_CHARS = 26  # of a recipient's name, so that a long one does not push the window wide


class PaperPreview(QWidget):
    """Shows a PDF or what is lacking for it; warnings stand under it, each leading to its cell."""

    lead_asked = Signal(object)  # Where
    turned = Signal(int)  # how many recipients further

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        self.hub = hub
        self.view = PdfView()
        self.document = self.view.document
        self.view.setObjectName("preview")
        self.view.setAccessibleName(self.tr("Xem trước"))
        self.lacks = self._list("missingList", self.tr("Còn thiếu"))
        self.lacks_title = plain_label()
        self.lacks_title.setWordWrap(True)
        missing = Card()
        missing.body.addWidget(self.lacks_title)
        missing.body.addWidget(self.lacks)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(missing)
        self.warnings = self._list("warningList", self.tr("Cần xem trước khi in"))
        self.warnings.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._bar())
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.warnings)

    def _list(self, name: str, title: str) -> QListWidget:
        made = QListWidget()
        made.setObjectName(name)
        made.setAccessibleName(title)
        made.setWordWrap(True)
        made.itemActivated.connect(self.lead)
        made.itemClicked.connect(self.lead)
        return made

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        for icon, text, factor in (
            ("zoom-out", self.tr("Thu nhỏ"), 0.8),
            ("zoom-in", self.tr("Phóng to"), 1.25),
        ):
            tool = button("", icon)
            tool.setAccessibleName(text)
            tool.setToolTip(tip(text))
            tool.clicked.connect(lambda _=False, f=factor: self.view.zoom_by(f))
            bar.addWidget(tool)
        fit = button(self.tr("Vừa chiều ngang"))
        fit.clicked.connect(self.view.fit_width)
        bar.addWidget(fit)
        bar.addStretch(1)
        self.before = button("", "arrow-up")
        self.after = button("", "arrow-down")
        for tool, text, keys, by in (
            (self.before, self.tr("Người trước"), "Ctrl+PgUp", -1),
            (self.after, self.tr("Người sau"), "Ctrl+PgDown", 1),
        ):
            tool.setAccessibleName(text)
            tool.setToolTip(tip(f"{text} ({keys})"))
            tool.clicked.connect(lambda _=False, by=by: self.turned.emit(by))
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(tool.click)
        self.who = plain_label()
        for widget in (self.before, self.who, self.after):
            bar.addWidget(widget)
        bar.addStretch(1)
        self.pages = muted()
        bar.addWidget(self.pages)
        return bar

    # -- what is shown ------------------------------------------------------------------------------------------

    def show_pdf(self, data: bytes) -> None:
        """Show a paper."""
        self.view.show_pdf(data)
        self.stack.setCurrentIndex(0)

    def go_on_with(self, data: bytes) -> None:
        """Show a paper whose first pages are those in view; nothing moves."""
        place = self.view.verticalScrollBar().value()
        self.view.show_pdf(data)
        self.view.verticalScrollBar().setValue(place)
        self.stack.setCurrentIndex(0)

    def pages_to_sight(self) -> int:
        """Return how many pages reach from the first to the last in sight."""
        bar, pages = self.view.verticalScrollBar(), self.document.pageCount()
        whole = bar.maximum() + bar.pageStep()
        return min(pages, pages * (bar.value() + bar.pageStep()) // whole + 2) if whole and pages > 0 else 0

    def show_recipient(self, name: str, place: int, count: int) -> None:
        """Show whose letter this is; nothing for a paper that is one for all."""
        for tool, enabled in ((self.before, place > 0), (self.after, place < count - 1)):
            tool.setVisible(count > 1)
            tool.setEnabled(enabled)
        room = self.fontMetrics().averageCharWidth() * _NAME_CHARS
        short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        self.who.setText(f"{place + 1} / {count}  {short}" if count else "")
        self.who.setToolTip(tip(name))
        self.who.setVisible(bool(count))

    def show_errors(self, title: str, findings: Sequence[Finding]) -> None:
        """Show what keeps the paper from being made."""
        self.lacks_title.setText(title)
        self._fill(self.lacks, findings)
        self.warnings.hide()
        self.stack.setCurrentIndex(1)
        self.pages.setText("")

    def show_warnings(self, findings: Sequence[Finding]) -> None:
        """Show what should be looked at before printing."""
        self._fill(self.warnings, findings)
        lines = min(len(findings), _LINES)
        self.warnings.setFixedHeight((self.fontMetrics().lineSpacing() + 6) * lines + 6)
        self.warnings.setVisible(bool(findings))

    def _fill(self, list_: QListWidget, findings: Sequence[Finding]) -> None:
        tokens = theme.tokens()
        list_.clear()
        for finding in findings:
            item = QListWidgetItem(sentence(finding.code, finding.params, self.hub.lang), list_)
            shade = tokens.error if finding.severity == "error" else tokens.warn
            item.setIcon(theme.icon("alert-triangle", shade))
            item.setData(Qt.ItemDataRole.UserRole, finding.where)

    def lead(self, item: QListWidgetItem) -> None:
        """Lead to the cell that mends a finding."""
        where = item.data(Qt.ItemDataRole.UserRole)
        if where is not None:
            self.lead_asked.emit(where)
