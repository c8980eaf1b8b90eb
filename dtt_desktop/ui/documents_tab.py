"""Văn bản: the papers, their state, preview, PDF and print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.documents.facts import Facts, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.domain.conference import Paper
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import sentence, told
from dtt_desktop.services import papers, register
from dtt_desktop.services.findings import Finding
from dtt_desktop.services.papers import Incomplete, Made
from dtt_desktop.services.preflight import preflight
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui.card_setup import CardSetup
from dtt_desktop.ui.extra_card import ExtraCard
from dtt_desktop.ui.form import Form
from dtt_desktop.ui.hub import Hub, today
from dtt_desktop.ui.paper_laying import PaperLaying
from dtt_desktop.ui.paper_output import PaperOutput
from dtt_desktop.ui.paper_preview import PaperPreview
from dtt_desktop.ui.papers_list import PapersList
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.register_card import RegisterCard
from dtt_desktop.ui.widgets import Card, Choices, PageHead, button, muted, primary, scrolled
from dtt_desktop.ui.wording_card import WordingCard

_ALL, _SELECTED, _SHOWN, _THIS = range(4)


class DocumentsTab(QWidget):
    """List of papers left, preview in the middle, number, date and signer right."""

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("documentsTab")
        self.hub = hub
        self.viewed: int | None = None  # the recipient in the preview
        self._stale = True
        self._filled = False  # the list of papers shows the present state
        self._wrong: list[register.Stale] = []
        self.output = PaperOutput(hub, self, self._lead_to)
        self._timer = self._soon(120, self.preview)
        self._later = self._soon(300, self.look_over)
        self.preview_pane = PaperPreview(hub)
        self.document, self.view = self.preview_pane.document, self.preview_pane.view
        self.lacks, self.stack, self.pages = self.preview_pane.lacks, self.preview_pane.stack, self.preview_pane.pages
        self.preview_pane.lead_asked.connect(self._lead_to)
        self.preview_pane.turned.connect(self.turn)
        self._build()
        self.laying = PaperLaying(self.preview_pane, self.count)
        hub.changed.connect(self._changed)
        hub.roster_shown.connect(self._roster_shown)
        self.show_kind(KINDS[0].key)

    def _soon(self, milliseconds: int, work: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(work)
        return timer

    # -- layout -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.views = QStackedWidget()
        outer.addWidget(self.views)
        page = QWidget()
        self.views.addWidget(page)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(10, 8, 10, 6)
        self.copies_button = button(self.tr("Sổ văn bản"), "clipboard-list")
        self.copies_button.clicked.connect(lambda: self.show_copies())
        self.save_button = button(self.tr("Lưu PDF…"), "file-type-pdf")
        self.save_button.clicked.connect(lambda: self.save_pdf())
        self.print_button = primary(self.tr("In…"), "printer")
        self.print_button.clicked.connect(lambda: self.print_paper())
        self.word_button = button(self.tr("Lưu Word…"), "file-text")
        self.word_button.clicked.connect(lambda: self.save_word())
        tools = (self.copies_button, self.word_button, self.save_button, self.print_button)
        layout.addLayout(PageHead(self.tr("Văn bản"), *tools))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        self.list = PapersList(self.hub)
        self.list.currentRowChanged.connect(self._choose)
        splitter.addWidget(self.list)
        splitter.addWidget(self.preview_pane)
        splitter.addWidget(scrolled(self._right()))
        char = self.fontMetrics().averageCharWidth()
        splitter.setSizes([char * 38, char * 96, char * 42])
        splitter.setStretchFactor(1, 1)
        layout.addWidget(splitter, 1)

    def show_copies(self) -> None:
        """Show the register of copies in place of the papers."""
        if self.views.count() == 1:
            from dtt_desktop.ui.copies_page import CopiesPage

            page = CopiesPage(self.hub)
            page.closed.connect(lambda: self.views.setCurrentIndex(0))
            self.views.addWidget(page)
        self.views.setCurrentIndex(1)
        self.hub.status_asked.emit()

    def _right(self) -> QWidget:
        card = Card(self.tr("Thông tin trên văn bản"))
        self.attached = muted()
        self.attached.setWordWrap(True)
        self.form = Form(self.hub, Paper, [f for f in Paper.fields if f.key != "document"], self._save_paper)
        self.recipients = Choices(self.tr("Người nhận"))
        self.recipients.activated.connect(lambda _: self.preview())
        self.recipients_label = plain_label(self.tr("Người nhận"))
        self.recipients_label.setBuddy(self.recipients)
        self.each = QCheckBox(self.tr("Mỗi người một tệp"))
        self.count = muted()
        self.count.setWordWrap(True)
        self.setup = CardSetup(self.hub)
        self.setup.changed.connect(self._timer.start)
        for widget in (
            self.attached, self.form, self.recipients_label, self.recipients, self.each, self.setup, self.count,
        ):  # fmt: skip
            card.body.addWidget(widget)
        self.wording = WordingCard(self.hub)
        self.wording.draft_changed.connect(self.preview)
        self.register = RegisterCard(self.hub, self.keys)
        self.register.reprint_asked.connect(self._reprint)
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        self.extra = ExtraCard(self.hub)
        for part in (card, self.extra, self.wording, self.register):
            layout.addWidget(part)
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
        facts, self._filled = self.hub.facts(), True
        self._wrong = register.stale(self.hub.workspace, facts)
        self.list.fill(facts, self._wrong, register.copies(self.hub.workspace))
        self.register.show_kind(self.kind, facts, self._wrong)

    def _show_paper(self) -> None:
        """Show number, date and signer of the chosen paper, or what holds until somebody sets them."""
        kind = self.kind
        set_up = {document: key for key, document in self.hub.workspace.picked(Paper, "id", "document")}
        self.form.setVisible(kind.signed)
        if kind.key in set_up or not kind.signed:
            self.form.show_record(set_up.get(kind.key) if kind.signed else None)
        else:
            self.form.show_unset(papers.defaults(self.hub.facts(), kind.key))
        self.form.show_row("number", visible=kind.numbered)

    def _save_paper(self, _: int, field: str, typed: str) -> None:
        papers.set_paper(self.hub.workspace, self.kind.key, field, typed)

    def _choose(self) -> None:
        kind = self.kind
        self._show_paper()
        main = next((self.hub.words(k.title) for k in KINDS if k.key == kind.attached_to), "")
        self.attached.setText(self.tr("Phụ lục kèm theo: {0}. Số và ngày lấy theo văn bản ấy.").format(main))
        self.attached.setVisible(bool(main))
        lists = kind.per_recipient or kind.listed
        for widget in (self.recipients, self.recipients_label):
            widget.setVisible(lists)
        self._offer_recipients()
        self.each.setVisible(kind.per_recipient)
        self.setup.show_kind(kind)
        self.extra.show_kind(kind)
        self.wording.setVisible(bool(kind.phrases))
        self.hub.status_asked.emit()
        self._fill()
        self.preview()

    def _offer_recipients(self) -> None:
        """Offer whom the paper may be for; a letter also just for the one in the preview."""
        chosen = max(0, self.recipients.currentIndex())
        texts = [self.tr("Tất cả đại biểu"), self.tr("Đại biểu đang chọn"), self.tr("Đại biểu đang hiện (đã lọc)")]
        texts += [self.tr("Chỉ người đang xem")] if self.kind.per_recipient else []
        self.recipients.clear()
        self.recipients.addItems(texts)
        self.recipients.setCurrentIndex(chosen if chosen < len(texts) else _ALL)

    def _changed(self, changes: ChangeSet) -> None:
        self._stale, self._filled = True, False
        if "paper" in changes:
            self._show_paper()
        if self.isVisible():
            self._fill()
            self._timer.start()

    def _roster_shown(self) -> None:
        self._stale, self._filled = True, False

    def showEvent(self, event: object) -> None:
        """A page seen again shows the present state of things."""
        if self._stale:
            if not self._filled:
                self._fill()
            self._timer.start(0)
        super().showEvent(event)  # type: ignore[arg-type]

    def keys(self, facts: Facts | None = None) -> list[int] | None:
        """Return the delegates the paper is for, in the order on screen; None for all in protocol order.

        ``facts`` are the present ones, when they were read already.
        """
        which = self.recipients.currentIndex()
        if which == _THIS and self.kind.per_recipient:
            everyone = self._everyone(facts)
            return [self.viewed] if self.viewed in everyone else everyone[:1]
        if which == _SELECTED:
            return list(self.hub.roster_selected)
        if which == _SHOWN or (self.kind.listed and self.hub.roster_order):
            order = list(self.hub.roster_order)
            return order if which == _SHOWN else order + self._unseen(order, facts)
        return None

    def _unseen(self, order: list[int], facts: Facts | None) -> list[int]:
        seen = set(order)
        return [key for key in self._everyone(facts) if key not in seen]

    def _everyone(self, facts: Facts | None) -> list[int]:
        return [guest.key for guest in (facts or self.hub.facts()).roster]

    def turn(self, by: int) -> None:
        """Show the letter of the next recipient, or of one before."""
        keys = self._through(self.facts())
        if keys:
            place = keys.index(self.viewed) if self.viewed in keys else 0
            self.viewed = keys[max(0, min(place + by, len(keys) - 1))]
        self.preview()

    def facts(self) -> Facts:
        """Return the facts with what the page adds: words being typed, the place of the first label."""
        facts, draft = self.hub.facts(), self.wording.draft()
        wording = {**facts.wording, draft[0]: draft[1]} if draft else facts.wording
        return replace(facts, wording=wording, first_place=self.setup.first.value())

    def _through(self, facts: Facts) -> list[int]:
        """Return whose papers one goes through in the preview; just one recipient is picked among all."""
        chosen = None if self.recipients.currentIndex() == _THIS else self.keys(facts)
        return self._everyone(facts) if chosen is None else chosen

    def preview(self) -> None:
        """Make the paper anew and show it, or what is missing."""
        self.laying.stop()
        if not self.isVisible():
            return
        self._stale = False
        facts, kind = self.facts(), self.kind
        keys, who = self._through(facts), None
        if kind.per_recipient and keys:
            self.viewed = who = self.viewed if self.viewed in keys else keys[0]
        self.wording.show_kind(kind, who)
        names = {guest.key: guest.full_name for guest in facts.roster} if who else {}
        self.preview_pane.show_recipient(
            names.get(who or 0, ""), keys.index(who) if who else 0, len(keys) if who else 0
        )
        try:
            papers.refuse_incomplete(kind, facts, self.keys(facts))
            chosen = [who] if who else keys
            pages = self.laying.show(kind, facts, chosen)
        except Incomplete as error:
            self._show_missing(error)
            return
        except UserError as error:
            self.hub.say(told(error, self.hub.lang), "error")
            return
        self.word_button.setEnabled(pages > 0 and not kind.cards)
        for tool in (self.save_button, self.print_button):
            tool.setEnabled(pages > 0)
        self._later.start()

    def look_over(self) -> None:
        """Count all pages and say what should be looked at before printing; a moment after the paper is seen."""
        if not self.isVisible() or self.stack.currentIndex() == 1:
            return
        facts, kind = self.facts(), self.kind
        keys = self.keys(facts)
        everyone = self._everyone(facts) if keys is None else keys
        self.count.setVisible(kind.per_recipient or kind.listed)
        try:
            self.preview_pane.show_warnings(preflight(self.hub.workspace, facts, kind, keys, today(), self._wrong))
        except UserError:  # it was changed a moment ago; the preview that follows says how
            return
        self.laying.count(kind, facts, everyone)

    def _show_missing(self, error: Incomplete) -> None:
        findings = [Finding("error", m.code, {"name": m.name}, m.where) for m in error.missing]
        self.preview_pane.show_errors(sentence(error.code, error.params, self.hub.lang), findings)
        for tool in (self.word_button, self.save_button, self.print_button):
            tool.setEnabled(False)

    def _lead_to(self, where: Where) -> None:
        if where.table == "paper":
            self.form.go_to(where.field if where.field in self.form.rows else "number")
        elif where.table == "wording":
            self.wording.editor.setFocus()
        else:
            self.hub.place_asked.emit(where.table, where.key, where.field)

    # -- work ---------------------------------------------------------------------------------------------------

    def save_pdf(self, folder: Path | None = None) -> list[Made]:
        """Save the paper as PDF into a folder the person chooses; say where it stands."""
        return self._save("pdf", folder)

    def save_word(self, folder: Path | None = None) -> list[Made]:
        """Save the paper as Word, to be edited or attached elsewhere."""
        return self._save("docx", folder)

    def _save(self, form: papers.Form, folder: Path | None) -> list[Made]:
        self._put_away()
        keys = self.keys()
        if folder is None and not self.output.may_go(self.facts(), self.kind, keys, self._wrong, ""):
            return []
        each, first = self.each.isChecked(), self.setup.first.value()
        return self.output.save(self.kind, keys, form, folder, each=each, first=first)

    def _put_away(self) -> None:
        """Keep what is still being typed, so that what leaves is what the file says."""
        self.form.save_all()
        self.wording.save_all()

    def _reprint(self, keys: list[int]) -> None:
        """Print just the copies that are no longer right."""
        if keys or not self.kind.per_recipient:
            self.print_paper(keys=keys or None)

    def print_paper(self, printer: QPrinter | None = None, keys: list[int] | None = None) -> int:
        """Print the paper as previewed, or for just some delegates; notes what was printed."""
        self._put_away()
        chosen = keys or self.keys()
        sent = self.output.print_out(self.facts(), self.kind, chosen, self._wrong, printer)
        if sent:
            self.register.note_printed(chosen, told=False)
        return sent

    def status(self) -> str:
        """Return the status of this page."""
        page = self.views.currentWidget()
        status = getattr(page, "status", None)
        return str(status()) if status else self.hub.words(self.kind.title)

    def start_search(self) -> None:
        """Search the register when it is in front; there is nothing to search among the papers."""
        if search := getattr(self.views.currentWidget(), "start_search", None):
            search()
