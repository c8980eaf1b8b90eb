"""Taking lists in: every row of every file with what becomes of it; nothing is written before "Nhập"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop.domain import headers as heads
from dtt_desktop.domain.errors import Cancelled, UserError
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Text
from dtt_desktop.domain.messages import sentence, told
from dtt_desktop.services.lists.opening import opening
from dtt_desktop.services.lists.plan import FAMILIES, Policy, Target, notices
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.ui import theme
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.flow import flowing
from dtt_desktop.ui.import_model import ENCODINGS, ORDERS, WHY_NOT, PlanModel
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.slices import under_bar
from dtt_desktop.ui.widgets import Choices, Suggest, button, fault_label, fill_table, muted, plain_table

_NAMED, _DECIDED, _LISTED = 30, 200, 2_000
"""How many new units are named, spellings are offered for a decision (the commonest) and skipped rows are listed."""


class ImportDialog(Dialog):
    """The preview of one or several files: rows, columns, encodings, spellings, what is left out."""

    def __init__(
        self, parent: QWidget, workspace: Workspace, paths: Sequence[Path], target: Target, pasted: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nhập danh sách"))
        self._workspace, self._lang = workspace, workspace.lang
        found: list[UserError] = []
        work = opening(workspace, paths, target, found, pasted)
        try:
            self.intakes = under_bar(parent, self.tr("Đang đọc danh sách…"), work)
        except Cancelled:
            self.setParent(None)
            raise
        self.faults = [told(error, self._lang) for error in found]
        if not self.intakes:
            raise ImportFault(self.faults[0])
        for intake in self.intakes:
            intake.run = lambda steps: under_bar(self, self.tr("Đang xét lại danh sách…"), steps)
        self._build(target)
        self._fill()

    # -- parts --------------------------------------------------------------------------------------------------

    def _build(self, target: Target) -> None:
        layout = QVBoxLayout(self)
        self.target: QComboBox = Choices(self.tr("Nhập vào"))
        self.target.addItem(self.tr("Danh sách đại biểu"), "delegates")
        self.target.addItem(self.tr("Danh sách điển hình"), "nominees")
        self.target.setCurrentIndex(self.target.findData(target))
        self.target.activated.connect(lambda _: self._set_all("target", self.target.currentData()))
        self.policy: QComboBox = Choices(self.tr("Người đã có trong danh sách"))
        policies: tuple[tuple[str, Policy], ...] = (
            (self.tr("điền vào ô còn trống"), "fill"), (self.tr("bỏ qua"), "skip"), (self.tr("cập nhật"), "update"),
        )  # fmt: skip
        for words, code in policies:
            self.policy.addItem(words, code)
        self.policy.activated.connect(lambda _: self._set_all("policy", self.policy.currentData()))
        head = QHBoxLayout()
        for text, widget in ((self.tr("Nhập &vào"), self.target), (self.tr("&Người đã có"), self.policy)):
            label = plain_label(text)
            label.setBuddy(widget)
            head.addWidget(label)
            head.addWidget(widget)
            head.addSpacing(12)
        head.addStretch(1)
        layout.addLayout(head)
        self._faults = fault_label()
        self._faults.setText("\n".join(self.faults))
        self._faults.setVisible(bool(self.faults))
        layout.addWidget(self._faults)
        self.files = self._files()
        layout.addWidget(self.files)
        self._words = plain_label()
        self._words.setWordWrap(True)
        layout.addWidget(self._words)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Xem trước"))
        layout.addWidget(self.tabs, 1)
        self.tabs.addTab(self._rows(), self.tr("Từng dòng"))
        self._other = [(plain_table(name), name) for name in (
            self.tr("Các cột"), self.tr("Bảng mã, ngày tháng"), self.tr("Ngoài danh mục"), self.tr("Không phải người"),
        )]  # fmt: skip
        for table, name in self._other:
            self.tabs.addTab(table, name)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_refused = buttons.addButton(self.tr("Lưu dòng cần gửi lại…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.ok = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.enter_does(self.ok)
        theme.dress(self.ok, "primary")
        self.save_refused.clicked.connect(lambda: self._save_refused())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 190, metrics.height() * 36)

    def _files(self) -> QTableWidget:
        table = plain_table(self.tr("Các tệp"))
        names = [self.tr("Tệp"), self.tr("Đơn vị gửi"), self.tr("Đọc"), self.tr("Nhập"), self.tr("Đã có"),
                 self.tr("Bỏ qua"), self.tr("Từ chối"), self.tr("Bảng mã")]  # fmt: skip
        table.setColumnCount(len(names))
        table.setHorizontalHeaderLabels(names)
        table.setRowCount(len(self.intakes))
        units = list(self._workspace.names("unit").values())
        for i in range(len(self.intakes)):
            unit = QLineEdit()
            unit.setFrame(False)
            unit.setAccessibleName(self.tr("Đơn vị gửi tệp này"))
            unit.setCompleter(Suggest(units, unit))
            unit.editingFinished.connect(lambda i=i: self._set_unit(i))
            table.setCellWidget(i, 1, unit)
        line = self.fontMetrics().height() + 12
        table.setMaximumHeight(line * (min(len(self.intakes), 4) + 1) + 6)
        return table

    def _rows(self) -> QWidget:
        self.model = PlanModel(self.intakes, self._lang, self)
        self.table = QTableView()
        self.table.setObjectName("importRows")
        self.table.setAccessibleName(self.tr("Các dòng đọc được"))
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setResizeContentsPrecision(60)  # rows looked at for the widths
        self.table.setWordWrap(False)
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda at: self._decisions().exec(self.table.viewport().mapToGlobal(at))
        )
        self.model.dataChanged.connect(lambda *_: self._tell())
        self.only: QComboBox = Choices(self.tr("Hiện"))
        for words, code in (
            (self.tr("Tất cả các dòng"), "all"), (self.tr("Cần xem lại"), "doubtful"),
            (self.tr("Có thể trùng"), "possible"),
            (self.tr("Bổ sung người đã có"), "change"), (self.tr("Đã có"), "same"), (self.tr("Bị từ chối"), "refused"),
        ):  # fmt: skip
            self.only.addItem(words, code)
        self.only.activated.connect(lambda _: self.model.show_only(self.only.currentData()))
        self.decide = button(self.tr("Dòng đang chọn"), "chevron-down")
        self.decide.setMenu(self._decisions())
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 4, 0, 0)
        hint = muted(
            self.tr("Sửa ngay trong ô. Ô vàng cần xem lại, ô đỏ chưa đọc được (giữ trong Ghi chú nếu không sửa).")
        )
        layout.addWidget(flowing(self.only, self.decide, hint))
        layout.addWidget(self.table, 1)
        return box

    def _decisions(self) -> QMenu:
        menu = QMenu(self)
        for words, what in (
            (self.tr("Là người mới"), "new"), (self.tr("Là người đã có"), "same"), (self.tr("Không nhập"), "leave"),
        ):  # fmt: skip
            menu.addAction(words).triggered.connect(lambda _=False, what=what: self._decide(what))
        return menu

    # -- filling ------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Show the plans as they are now, everywhere."""
        self.model.refresh()
        self.table.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            self.table.setColumnWidth(
                column, min(self.table.columnWidth(column), self.fontMetrics().averageCharWidth() * 34)
            )
        self.table.setColumnHidden(0, len(self.intakes) == 1)
        (columns, _), (codes, _), (outside, _), (skipped, _) = self._other
        self._fill_columns(columns)
        self._fill_codes(codes)
        self._fill_outside(outside)
        rows = [
            (i.source, str(s.line), WHY_NOT[s.why].text(self._lang), s.text)
            for i in self.intakes
            for s in i.plan.skipped
        ][:_LISTED]  # fmt: skip
        fill_table(skipped, [self.tr("Tệp"), self.tr("Dòng"), self.tr("Vì là"), self.tr("Nội dung")], rows)
        for i, (table, name) in enumerate(self._other, start=1):
            self.tabs.setTabText(i, f"{name} ({table.rowCount()})")
        self._tell()

    def _tell(self) -> None:
        """Show the totals, which reconcile, and what the button will do."""
        for i, intake in enumerate(self.intakes):
            totals = intake.plan.totals
            shown = [totals[key] for key in ("read", "taken", "same", "skipped", "refused")]
            codes = ", ".join(ENCODINGS.get(code, code) for code in sorted(intake.plan.encodings)) or "Unicode"
            for column, text in enumerate([intake.source or self.tr("Nội dung dán"), None, *map(str, shown), codes]):
                if text is not None:
                    self.files.setItem(i, column, QTableWidgetItem(text))
            unit = self.files.cellWidget(i, 1)
            if isinstance(unit, QLineEdit) and not unit.hasFocus():
                unit.setText(intake.unit or intake.plan.unit_name)
        self.files.resizeColumnsToContents()
        self.files.setColumnWidth(1, self.fontMetrics().averageCharWidth() * 30)
        sums = {key: sum(i.plan.totals[key] for i in self.intakes) for key in self.intakes[0].plan.totals}
        words = self.tr("Đọc {read} dòng = nhập {taken} + đã có {same} + bỏ qua {skipped} + từ chối {refused}.").format(
            **sums
        )
        doubtful = sum(row.doubtful and row.taken for i in self.intakes for row in i.plan.rows)
        if doubtful:
            words += " " + self.tr("{0} dòng có ô cần xem lại.").format(doubtful)
        new_units = list(dict.fromkeys(name for i in self.intakes for name in i.plan.new_units))
        if new_units:
            named = ", ".join(new_units[:_NAMED])
            if len(new_units) > _NAMED:
                named = self.tr("{0} và {1} đơn vị khác").format(named, len(new_units) - _NAMED)
            words += "\n" + self.tr("Đơn vị sẽ được thêm: {0}.").format(named)
        said = dict.fromkeys(
            sentence(*notice, self._lang) for i in self.intakes for notice in notices(i.plan, self._lang)
        )
        self._words.setText("\n".join([words, *said]))
        self.ok.setText(self.tr("Nhập {0} người").format(sums["taken"]))
        self.ok.setEnabled(sums["taken"] > 0)
        self.save_refused.setEnabled(sums["refused"] > 0 or doubtful > 0)

    def _fill_columns(self, table: QTableWidget) -> None:
        """Show every column with its meaning, which can be changed, and two real rows."""
        lines = [
            (n, t, column)
            for n, i in enumerate(self.intakes)
            for t, s in enumerate(i.shapes)
            if s.has_names
            for column in s.columns
        ]
        names = [self.tr("Tệp, trang"), self.tr("Cột trong tệp"), self.tr("Nghĩa là"), self.tr("Người thứ nhất"),
                 self.tr("Người thứ hai")]  # fmt: skip
        table.setColumnCount(len(names))
        table.setHorizontalHeaderLabels(names)
        table.setRowCount(len(lines))
        for row, (n, t, column) in enumerate(lines):
            intake = self.intakes[n]
            samples = [cells[column.index] for cells in intake.sample_rows(t)] + ["", ""]
            header = column.header or self.tr("(cột {0}, không tên)").format(column.index + 1)
            header += self.tr(" (đoán)") if column.guessed and column.meaning else ""
            place = f"{intake.source} · {intake.tables[t].name}" if intake.source else intake.tables[t].name
            for at, text in ((0, place), (1, header), (3, samples[0]), (4, samples[1])):
                table.setItem(row, at, QTableWidgetItem(text.replace("\n", " ")[:80]))
            choose = self._meanings(intake.target, column.meaning or heads.OTHER)
            choose.activated.connect(
                lambda _, n=n, t=t, c=column.index, w=choose: self._set_column(n, t, c, str(w.currentData()))
            )
            table.setCellWidget(row, 2, choose)
        table.resizeColumnsToContents()

    def _meanings(self, target: Target, current: str) -> QComboBox:
        fields = {item.key: item for item in FAMILIES[target].fields}
        choose = Choices(self.tr("Nghĩa của cột"))
        choose.addItem(self.tr("(không dùng)"), heads.OTHER)
        for key in (*fields, *heads.SPECIAL):
            if words := heads.label_of(key, fields, self._lang):
                choose.addItem(words, key)
        choose.setCurrentIndex(max(0, choose.findData(current)))
        return choose

    def _fill_codes(self, table: QTableWidget) -> None:
        """Show legacy text before and after, and columns of dates with their order."""
        rows = [(i.source, self.tr("chữ"), was, now) for i in self.intakes for was, now in i.plan.decoded]
        rows += [
            (i.source, self.tr("ngày tháng"), header, ORDERS[order].text(self._lang))
            for i in self.intakes for header, order in i.plan.orders.items()
        ]  # fmt: skip
        fill_table(table, [self.tr("Tệp"), self.tr("Loại"), self.tr("Trước"), self.tr("Sau")], rows)

    def _fill_outside(self, table: QTableWidget) -> None:
        """List the spellings that are on no list, each for a decision that is remembered."""
        lines = [
            (n, key, text, count) for n, i in enumerate(self.intakes) for (key, text), count in i.plan.outside.items()
        ]
        lines = sorted(lines, key=lambda line: -line[3])[:_DECIDED]
        table.setColumnCount(4)
        table.setHorizontalHeaderLabels(
            [self.tr("Cột"), self.tr("Ghi là"), self.tr("Số lần"), self.tr("Hiểu là (nhớ cho lần sau)")]
        )
        table.setRowCount(len(lines))
        for row, (n, key, text, count) in enumerate(lines):
            field: Field = FAMILIES[self.intakes[n].target].field(key)
            for at, words in ((0, field.label.text(self._lang)), (1, text), (2, str(count))):
                table.setItem(row, at, QTableWidgetItem(words))
            choose = Choices(self.tr("Hiểu là"))
            choose.addItem(self.tr("(giữ nguyên)"), text)
            for option in field.kind.suggestions if isinstance(field.kind, Text) else ():
                choose.addItem(option, option)
            choose.activated.connect(
                lambda _, n=n, k=key, t=text, w=choose: self._set_alias(n, k, t, str(w.currentData()))
            )
            table.setCellWidget(row, 3, choose)

    # -- corrections --------------------------------------------------------------------------------------------

    def at_stake(self) -> object:
        return [intake.corrections for intake in self.intakes]

    def _again(self, change: Callable[[], None]) -> None:
        """Correct something and work the plans out anew; what is stopped meanwhile leaves all as it was."""
        kept = [(intake, intake.corrections, intake.plan, intake.shapes) for intake in self.intakes]
        try:
            change()
            for i, intake in enumerate(self.intakes):
                if i:
                    intake.review()
        except (Cancelled, UserError) as fault:
            for intake, corrections, intake.plan, intake.shapes in kept:
                intake.corrections = corrections
            if isinstance(fault, UserError):
                self._faults.setText(told(fault, self._lang))
                self._faults.show()
        self._fill()

    def _set_all(self, name: str, value: str) -> None:
        def change() -> None:
            for intake in self.intakes:
                setattr(intake, name, value)
                intake.review()

        self._again(change)

    def _set_unit(self, number: int) -> None:
        editor = self.files.cellWidget(number, 1)
        assert isinstance(editor, QLineEdit)
        intake = self.intakes[number]
        typed = editor.text().strip() or None
        if typed == (intake.unit or intake.plan.unit_name or None):
            return

        def change() -> None:
            intake.unit = typed
            intake.review()

        self._again(change)

    def _set_column(self, number: int, table: int, column: int, meaning: str) -> None:
        self._again(lambda: self.intakes[number].set_column(table, column, meaning))

    def _set_alias(self, number: int, key: str, text: str, value: str) -> None:
        self._again(lambda: self.intakes[number].set_alias(key, text, value))

    def _decide(self, what: str) -> None:
        rows = {index.row() for index in self.table.selectionModel().selectedIndexes()}
        chosen = [self.model.row(row) for row in rows]

        def change() -> None:
            for intake in self.intakes:
                places = [row.place for owner, row in chosen if owner is intake]
                if places:
                    intake.decide(places, what)  # type: ignore[arg-type]

        self._again(change)

    def _save_refused(self, path: Path | None = None) -> None:
        """Write the refused and doubtful rows into a sheet to send back."""
        from dtt_desktop.services.lists.sending import refused_sheet
        from dtt_desktop.ui.asking import save_path

        offered = Path.home() / self.tr("can-gui-lai.xlsx")
        path = path or save_path(self, self.tr("Lưu dòng cần gửi lại"), offered, "Excel (*.xlsx)")
        if path:
            try:
                refused_sheet(self.intakes, path, self._lang)
            except UserError as error:
                self._faults.setText(told(error, self._lang))
                self._faults.show()


class ImportFault(Exception):  # noqa: N818 - carries the sentence why nothing could be read
    """None of the files could be read."""
