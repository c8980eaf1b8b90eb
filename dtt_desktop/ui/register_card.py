"""What became of the chosen paper: printed, issued, voided; which copies are no longer right, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QListWidget, QListWidgetItem

from dtt_desktop.documents.facts import Facts
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.domain.dates import show_partial
from dtt_desktop.domain.paper_copy import LIVE
from dtt_desktop.services import register
from dtt_desktop.ui import theme
from dtt_desktop.ui.hub import Hub, today
from dtt_desktop.ui.issue_dialog import Issue, confirmed
from dtt_desktop.ui.plain import plain_label, tip
from dtt_desktop.ui.widgets import Card, button

_SHOWN = 50


class RegisterCard(Card):
    """State of the copies of one paper, with what can be done about it."""

    reprint_asked = Signal(list)  # ids of the delegates whose copies are no longer right

    def __init__(self, hub: Hub, keys: Callable[[], list[int] | None]) -> None:
        super().__init__()
        self.body.addWidget(theme.heading(plain_label(self.tr("Sổ văn bản"))))
        self.hub = hub
        self._keys = keys
        self._kind: DocumentKind | None = None
        self._wrong: list[register.Stale] = []
        self.state = plain_label()
        self.state.setWordWrap(True)
        self.wrong = QListWidget()
        self.wrong.setAccessibleName(self.tr("Bản không còn đúng"))
        self.wrong.setWordWrap(True)
        self.wrong.setMinimumHeight(self.fontMetrics().lineSpacing() * 5)
        self.issue_button = button(self.tr("Phát hành"), "circle-check")
        self.issue_button.setToolTip(self.tr("Lấy số và ngày ở trên, ghi vào sổ; sau đó chỉ hủy được, không hoàn tác"))
        self.issue_button.clicked.connect(lambda: self.issue())
        self.noted = button(self.tr("Ghi đã in"), "printer")
        self.noted.setToolTip(self.tr("Dùng khi đã in từ tệp PDF hoặc Word"))
        self.noted.clicked.connect(lambda: self.note_printed(self._keys()))
        self.void_button = button(self.tr("Hủy…"), "circle-x")
        self.void_button.clicked.connect(lambda: self.void())
        self.reprint = button(self.tr("In lại bản bị ảnh hưởng"), "printer")
        self.reprint.clicked.connect(self._ask_reprint)
        row = QHBoxLayout()
        for widget in (self.issue_button, self.noted, self.void_button):
            row.addWidget(widget)
        row.addStretch(1)
        self.body.addWidget(self.state)
        self.body.addLayout(row)
        self.body.addWidget(self.reprint)
        self.body.addWidget(self.wrong)

    def show_kind(self, kind: DocumentKind, facts: Facts, wrong: list[register.Stale]) -> None:
        """Show the copies of a paper; ``wrong`` are those of all papers that are no longer right."""
        self._kind = kind
        copies = register.copies(self.hub.workspace, kind.key)
        live = [copy for copy in copies if copy.state in LIVE]
        self._wrong = [item for item in wrong if item.copy.document == kind.key]
        paper = facts.papers.get(kind.key)
        numbered = bool(kind.signed and paper and paper.number and paper.issued_on)
        issued = [copy for copy in live if copy.state == "issued"]
        self.state.setText(self._words(live, issued))
        self.issue_button.setVisible(kind.signed and kind.numbered)
        self.issue_button.setEnabled(numbered)
        self.void_button.setVisible(bool(issued))
        again = any(item.changes for item in self._wrong)  # who left the list is sent nothing more
        self.reprint.setVisible(again)
        self.wrong.setVisible(bool(self._wrong))
        self.wrong.clear()
        for item in self._wrong[:_SHOWN]:
            line = QListWidgetItem(f"{item.copy.recipient or ''}\n{self._why(item)}".strip(), self.wrong)
            line.setToolTip(tip("\n".join(f"{old} → {new}" for old, new in item.changes)))
            line.setIcon(theme.icon("alert-triangle", theme.tokens().warn))

    def _words(self, live: list[register.Copy], issued: list[register.Copy]) -> str:
        if not live:
            return self.tr("Chưa in, chưa phát hành.")
        printed = [copy for copy in live if copy.state == "printed"]
        said = []
        if issued:
            last = issued[-1]
            count = sum(copy.shown_number == last.shown_number for copy in issued)
            words = self.tr("Đã phát hành số {0} ngày {1}: {2} bản.")
            said.append(words.format(last.shown_number, show_partial(last.issued_on), count))
        if printed:
            day = max(copy.made_on or "" for copy in printed)
            said.append(self.tr("Đã in {0} bản, lần cuối {1}.").format(len(printed), show_partial(day)))
        text = " ".join(said)
        if self._wrong:
            text += " " + self.tr("{0} bản không còn đúng với dữ liệu.").format(len(self._wrong))
        return text

    def _why(self, item: register.Stale) -> str:
        return register.why(item) if item.changes else self.tr("không còn trong danh sách, hoặc không lập được nữa")

    # -- work ---------------------------------------------------------------------------------------------------

    def issue(self) -> None:
        """Issue the paper under the number and date of its form."""
        kind = self._kind
        assert kind is not None
        keys, paper = self._keys(), self.hub.facts().papers[kind.key]
        number, day = paper.number, paper.issued_on
        if not number or not day:
            return
        about = self.hub.attempt(lambda: register.about_to_issue(self.hub.workspace, kind.key, keys))
        if about is None:
            return
        symbol, amount = about
        if not confirmed(self, [Issue(self.hub.words(kind.title), symbol, day, amount)]):
            return
        count = self.hub.attempt(lambda: register.issue(self.hub.workspace, kind.key, number, day, today(), keys))
        if count:
            self.hub.say(self.tr("Đã phát hành số {0}, {1} bản.").format(symbol, count), "info")

    def note_printed(self, keys: list[int] | None, *, told: bool = True) -> None:
        """Note that copies were printed for some delegates, or for all; ``told`` says so."""
        kind = self._kind
        assert kind is not None
        count = self.hub.attempt(lambda: register.note_printed(self.hub.workspace, kind.key, today(), keys))
        if count and told:
            self.hub.say(self.tr("Đã ghi vào sổ: in {0} bản. Ctrl+Z để hoàn tác.").format(count), "info")

    def void(self, reason: str | None = None) -> None:
        """Void the last issue, for a reason that is asked."""
        kind = self._kind
        assert kind is not None
        issued = [copy for copy in register.copies(self.hub.workspace, kind.key) if copy.state == "issued"]
        number, symbol = issued[-1].number or 0, issued[-1].shown_number
        if reason is None:
            title = self.tr("Hủy văn bản số {0}").format(symbol)
            reason, accepted = QInputDialog.getText(self, title, self.tr("Lý do hủy (số này không dùng lại):"))
            if not accepted:
                return
        text = reason
        if self.hub.attempt(lambda: register.void(self.hub.workspace, kind.key, number, text)):
            self.hub.say(self.tr("Đã hủy văn bản số {0}.").format(symbol), "info")

    def _ask_reprint(self) -> None:
        self.reprint_asked.emit([i.copy.recipient_key for i in self._wrong if i.changes and i.copy.recipient_key])


def wrong_counts(wrong: list[register.Stale]) -> Counter[str]:
    """Return how many copies of each paper are no longer right."""
    return Counter(item.copy.document for item in wrong)
