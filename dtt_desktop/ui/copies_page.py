"""Sổ văn bản: every copy that left, what became of it, and numbers filled in in bulk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QInputDialog,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop.documents.catalogue import BY_KEY, KINDS
from dtt_desktop.domain.dates import show_partial
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import told
from dtt_desktop.domain.paper_copy import ANSWERED, ANSWERS, COPY_STATES, LIVE, PaperCopy
from dtt_desktop.domain.text import L
from dtt_desktop.services import copies, register
from dtt_desktop.services.workspace import Row
from dtt_desktop.ui.columns import Column, Computed
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.hub import Hub, today
from dtt_desktop.ui.issue_dialog import Issue, confirmed
from dtt_desktop.ui.record_page import RecordPage
from dtt_desktop.ui.widgets import button, fault_label, save_or_cancel

_STATES, _ANSWERS = dict(COPY_STATES), dict(ANSWERS)


class CopiesPage(RecordPage):
    """The register of copies: found by name, marked signed, delivered or answered for many at once."""

    grid_name, search_name = "copiesGrid", "copiesSearch"
    form_beside = False
    typed_at_end = False  # rows come from printing and issuing, never from the keyboard
    closed = Signal()

    def __init__(self, hub: Hub) -> None:
        super().__init__(hub, PaperCopy, self.tr("Sổ văn bản"), "")
        self.add_button.hide()
        self.delete_button.hide()
        self.grid.selection_changed.connect(self._allow)
        self.model.shown_changed.connect(self._allow)
        hub.changed.connect(self._allow)
        self._allow()

    def columns(self) -> list[Column]:
        def text(field: str, chars: int = 12) -> Computed:
            return Computed(PaperCopy.field(field).label, lambda key: str(self._value(key, field) or ""), chars=chars)

        document = Computed(L("Văn bản", "Paper"), self._document, chars=18)
        number = Computed(PaperCopy.field("symbol").label, self._number, chars=13)
        day = Computed(L("Ngày ban hành", "Issued on"), lambda key: self._day(key, "issued_on"), chars=10)
        made = Computed(PaperCopy.field("made_on").label, lambda key: self._day(key, "made_on"), chars=10)
        state = Computed(L("Tình trạng", "State"), self._state, self._mark, chars=12)
        reply = Computed(L("Trả lời", "Answer"), self._answer, chars=12)
        own = [PaperCopy.field(key) for key in ("signed_on", "delivered_on", "delivered_to")]
        recipient = text("recipient", 20)
        return [document, recipient, state, number, day, made, *own, reply, text("substitute"), text("reason")]

    def _value(self, key: int, field: str) -> object:
        return self.model.value(key, field)

    def _day(self, key: int, field: str) -> str:
        value = self._value(key, field)
        return show_partial(str(value)) if value else ""

    def _number(self, key: int) -> str:
        """Return "08/KH-UBND", of an issue of an older version "08"."""
        number = self._value(key, "number")
        return str(self._value(key, "symbol") or (f"{int(str(number)):02d}" if number else ""))

    def _document(self, key: int) -> str:
        document = str(self._value(key, "document"))
        return self.hub.words(BY_KEY[document].title) if document in BY_KEY else document

    def _state(self, key: int) -> str:
        return self.hub.words(_STATES[str(self._value(key, "state"))])

    def _mark(self, key: int) -> tuple[str, str] | None:
        marks = {"issued": ("circle-check", "ok"), "voided": ("circle-x", "error"), "replaced": ("history", "muted")}
        return marks.get(str(self._value(key, "state")))

    def _answer(self, key: int) -> str:
        value = self._value(key, "answer")
        return self.hub.words(_ANSWERS[str(value)]) if value else ""

    def default_order(self, rows: list[Row]) -> list[Row]:
        return sorted(rows, key=lambda row: -row[0])

    def empty_text(self) -> str:
        return self.tr("Chưa có bản nào. Bản in hoặc phát hành từ thẻ Văn bản được ghi vào đây.")

    def tools(self) -> list[QWidget]:
        made: list[QWidget] = []
        rows = (
            (self.tr("Về văn bản"), "arrow-back-up", self.closed.emit),
            (self.tr("Điền số…"), "list-details", self.fill_numbers),
            (self.tr("Đã ký hôm nay"), "circle-check", lambda: self.mark_today("signed_on")),
            (self.tr("Đã giao hôm nay"), "user-plus", lambda: self.mark_today("delivered_on")),
        )
        for text, icon, work in rows:
            tool = button(text, icon)
            tool.clicked.connect(lambda _=False, work=work: work())
            made.append(tool)
        self._of_rows, self._answers = (
            made[2:],
            [self._answer_button(code, self.hub.words(words)) for code, words in ANSWERS],
        )
        return [*made, *self._answers]

    def _allow(self, _: object = None) -> None:
        """Let the buttons that write on copies be pressed only while one that is out there, or asks, is chosen."""
        live = [key for key in self.grid.selected_ids() if self._value(key, "state") in LIVE]
        asks = any(self._value(key, "document") in ANSWERED for key in live)
        for tool in self._of_rows:
            tool.setEnabled(bool(live))
        for tool in self._answers:
            tool.setEnabled(asks)

    def _answer_button(self, code: str, text: str) -> QPushButton:
        tool = button(text if code != "substituted" else f"{text}…")
        tool.clicked.connect(lambda: self.answer(code))
        return tool

    # -- work ---------------------------------------------------------------------------------------------------

    def insert_rows(self, count: int) -> None:
        """Say where rows of the register come from."""
        self.hub.say(self.tr("Sổ do chương trình ghi khi in hoặc phát hành; không thêm dòng bằng tay."), "warning")

    def mark_today(self, field: str) -> None:
        """Write today on the selected copies."""
        self.mark({field: today().isoformat()})

    def mark(self, typed: dict[str, str]) -> None:
        """Write the same on the selected copies."""
        keys = self.grid.selected_ids()
        count = self.hub.attempt(lambda: copies.mark(self.hub.workspace, keys, typed)) if keys else 0
        self._tell(count)

    def answer(self, reply: str, substitute: str | None = None) -> None:
        """Write what the recipients of the selected copies answered; who comes instead is asked."""
        keys = self.grid.selected_ids()
        if not keys:
            self._tell(0)
            return
        if reply == "substituted" and substitute is None:
            title = self.tr("Cử người thay")
            substitute, accepted = QInputDialog.getText(self, title, self.tr("Họ tên, chức vụ người đi thay:"))
            if not accepted:
                return
        text = substitute or ""
        self._tell(self.hub.attempt(lambda: copies.answer(self.hub.workspace, keys, reply, text)))

    def _tell(self, count: int | None) -> None:
        if count:
            self.hub.say(self.tr("Đã ghi {0} bản. Ctrl+Z để hoàn tác.").format(count), "info")
        elif count == 0:
            self.hub.say(self.tr("Hãy chọn các bản còn hiệu lực trong sổ trước."), "warning")

    def fill_numbers(self) -> None:
        """Fill in the numbers the registry gave."""
        NumbersDialog(self, self.hub).exec()


class NumbersDialog(Dialog):
    """Number and date of every numbered paper, typed in one table and kept in one step."""

    def __init__(self, parent: QWidget, hub: Hub) -> None:
        super().__init__(parent)
        self.hub = hub
        self.setWindowTitle(self.tr("Điền số, ngày văn thư cấp"))
        layout = QVBoxLayout(self)
        self.kinds = [kind for kind in KINDS if kind.signed and kind.numbered]
        self.table = QTableWidget(len(self.kinds), 3)
        self.table.setAccessibleName(self.tr("Số và ngày của các văn bản"))
        self.table.setHorizontalHeaderLabels([self.tr("Văn bản"), self.tr("Số"), self.tr("Ngày ban hành")])
        self.table.verticalHeader().hide()
        facts = hub.facts()
        for i, kind in enumerate(self.kinds):
            paper = facts.papers[kind.key]
            title = QTableWidgetItem(hub.words(kind.title))
            title.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(i, 0, title)
            self.table.setItem(i, 1, QTableWidgetItem(str(paper.number or "")))
            self.table.setItem(i, 2, QTableWidgetItem(show_partial(paper.issued_on)))
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setStretchLastSection(True)
        layout.addWidget(self.table, 1)
        self._before = self._typed()
        self.issue = QCheckBox(self.tr("Phát hành luôn những văn bản vừa điền đủ số và ngày"))
        self.issue.setToolTip(self.tr("Ghi vào sổ; sau đó chỉ hủy được, không hoàn tác"))
        layout.addWidget(self.issue)
        self.error = fault_label()
        layout.addWidget(self.error)
        layout.addWidget(save_or_cancel(self, self.save))
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 80, metrics.height() * 30)
        self.table.setCurrentCell(0, 1)

    def at_stake(self) -> object:
        return self._typed()

    def _typed(self) -> dict[str, tuple[str, str]]:
        return {kind.key: (self._text(i, 1), self._text(i, 2)) for i, kind in enumerate(self.kinds)}

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item else ""

    def save(self) -> None:
        """Keep all numbers, or say which is wrong and lead to it; then nothing is kept."""
        typed = self._typed()
        try:
            count = copies.fill_numbers(self.hub.workspace, typed)
        except UserError as error:
            row = [kind.key for kind in self.kinds].index(str(error.params["document"]))
            self.table.setCurrentCell(row, 2 if error.field == "issued_on" else 1)
            self.error.setText(f"{self.hub.words(self.kinds[row].title)}: {told(error, self.hub.lang)}")
            return
        self.hub.say(self.tr("Đã ghi số, ngày của {0} văn bản.").format(count), "info")
        if self.issue.isChecked():
            self._issue([key for key, texts in typed.items() if texts != self._before[key] and all(texts)])
        self.accept()

    def _issue(self, keys: list[str]) -> None:
        """Issue the papers that just got number and date; one that cannot be is named, the others are issued."""
        facts = self.hub.facts()
        wanted: list[tuple[str, Issue]] = []
        for key in keys:
            title = self.hub.words(BY_KEY[key].title)
            try:
                symbol, amount = register.about_to_issue(self.hub.workspace, key)
                wanted.append((key, Issue(title, symbol, facts.papers[key].issued_on or "", amount)))
            except UserError as error:
                self.hub.say(f"{title}: {told(error, self.hub.lang)}", "error")
        if not wanted or not confirmed(self, [issue for _, issue in wanted]):
            return
        done = 0
        for key, issue in wanted:
            number = facts.papers[key].number or 0
            try:
                register.issue(self.hub.workspace, key, number, issue.issued_on, today())
                done += 1
            except UserError as error:
                self.hub.say(f"{issue.title}: {told(error, self.hub.lang)}", "error")
        if done == len(keys):
            self.hub.say(self.tr("Đã phát hành {0} văn bản.").format(done), "info")
