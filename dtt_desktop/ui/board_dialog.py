"""The board of the composition: targets with verdicts and names, what if, best candidates, cross tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop.domain.board import Judged, Want, after, best, cross, judge
from dtt_desktop.domain.composition import Composition, Person
from dtt_desktop.domain.names import sort_key
from dtt_desktop.domain.targets import CompositionTarget
from dtt_desktop.services import board
from dtt_desktop.services.nominees import Promotion, promote
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui import theme
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.flow import flowing
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.record_page import RecordPage
from dtt_desktop.ui.widgets import Choices, button, muted, primary

_KEY = int(Qt.ItemDataRole.UserRole)
_SHAPES = {"met": ("circle-check", "ok"), "short": ("alert-triangle", "warn"), "over": ("circle-x", "error")}


class TargetsPage(RecordPage):
    """The office's own targets, one a line."""

    grid_name = "targetsGrid"
    search_name = "targetsSearch"
    ordered = True
    form_beside = False

    def __init__(self, hub: Hub) -> None:
        super().__init__(hub, CompositionTarget, self.tr("Chỉ tiêu của cơ quan"), self.tr("Thêm chỉ tiêu"))

    def new_values(self) -> dict[str, Any]:
        return {"subject": "sex"}

    def empty_text(self) -> str:
        return self.tr(
            "Kế hoạch chỉ ấn định tổng số và tỷ lệ điển hình.\nThêm chỉ tiêu của cơ quan nếu cần: nữ, dân tộc, "
            "trực tiếp sản xuất, từng xã cũ, từng lĩnh vực, phân bổ mỗi đơn vị."
        )


class BoardDialog(Dialog):
    """Shows the board, tries changes on it before anything is done."""

    place_asked = Signal(str, int)  # table, id of a person to be shown

    def __init__(self, parent: QWidget, hub: Hub, over: board.Over) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cơ cấu và chỉ tiêu"))
        self._hub = hub
        layout = QVBoxLayout(self)
        self.over: QComboBox = Choices(self.tr("Tính trên"))
        self.over.addItem(self.tr("Tính trên danh sách đại biểu"), "delegates")
        self.over.addItem(self.tr("Tính trên các điển hình (trừ người rút, tạm dừng, không đạt)"), "nominees")
        self.over.setCurrentIndex(self.over.findData(over))
        self.over.activated.connect(lambda _: self.refresh())
        layout.addWidget(flowing(self.over))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Cơ cấu"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Bảng chỉ tiêu"))
        self.tree.itemExpanded.connect(self._unfold)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # whole names, once unfolded
        self.tree.itemDoubleClicked.connect(self._lead)
        self.tabs.addTab(self.tree, self.tr("Chỉ tiêu"))
        self.tabs.addTab(self._what_if(), self.tr("Xem thử"))
        self.tabs.addTab(self._crossing(), self.tr("Bảng chéo"))
        self.targets = TargetsPage(hub)
        self.tabs.addTab(self.targets, self.tr("Đặt chỉ tiêu"))
        layout.addWidget(self.tabs, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 150, metrics.height() * 34)
        hub.changed.connect(self.refresh)
        self.refresh()

    # -- the board ----------------------------------------------------------------------------------------------

    def refresh(self, _: ChangeSet | None = None) -> None:
        """Count and judge anew."""
        workspace = self._hub.workspace
        self.people = board.people(workspace, self.over.currentData())
        self.counts = Composition(person for _, person in self.people.values())
        self.wants: list[Want] = board.wanted(workspace)
        self.candidates = board.candidates(workspace)
        self._fill_tree(self.tree, [judge(want, self.counts) for want in self.wants])
        self._fill_candidates()
        self._fill_cross()

    def _fill_tree(self, tree: QTreeWidget, judged: Sequence[Judged], before: Sequence[Judged] = ()) -> None:
        tree.clear()
        names = [self.tr("Chỉ tiêu"), self.tr("Hiện có"), self.tr("Cần"), self.tr("Kết luận")]
        tree.setHeaderLabels([*names, self.tr("Trước đó")] if before else names)
        for i, one in enumerate(judged):
            cells = [
                self._hub.words(one.want.words),
                f"{one.count} / {one.total}",
                self._needed(one),
                one.words(self._hub.lang),
            ]
            item = QTreeWidgetItem(cells + ([before[i].words(self._hub.lang)] if before else []))
            shape, token = _SHAPES[one.verdict]
            colour = str(getattr(theme.tokens(), token))
            item.setIcon(3, theme.icon(shape, colour))
            item.setForeground(3, QBrush(QColor(colour)))
            item.setData(0, _KEY, i)
            if not before:
                item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            tree.addTopLevelItem(item)
        for column in range(tree.columnCount()):
            tree.resizeColumnToContents(column)

    def _needed(self, one: Judged) -> str:
        want, unit = one.want, "%" if one.want.percent else ""
        if want.minimum is not None and want.minimum == want.maximum:
            return f"{want.minimum:g}{unit}"
        parts = [self.tr("ít nhất {0}").format(f"{want.minimum:g}{unit}")] if want.minimum is not None else []
        parts += [self.tr("nhiều nhất {0}").format(f"{want.maximum:g}{unit}")] if want.maximum is not None else []
        return ", ".join(parts)

    def _unfold(self, item: QTreeWidgetItem) -> None:
        """Show the names of those who belong, then of those of whom it is not known."""
        if item.childCount() or item.parent() is not None:
            return
        want = self.wants[int(item.data(0, _KEY))]
        for belongs, words in ((True, ""), (None, self.tr("chưa biết"))):
            for key, (name, person) in sorted(self.people.items(), key=lambda pair: sort_key(pair[1][0])):
                if want.test(getattr(person, want.column)) is belongs:
                    child = QTreeWidgetItem([name, words])
                    child.setData(0, _KEY, key)
                    item.addChild(child)

    def _lead(self, item: QTreeWidgetItem) -> None:
        if item.parent() is not None:
            table = "delegate" if self.over.currentData() == "delegates" else "nominee"
            self._hub.place_asked.emit(table, int(item.data(0, _KEY)), "full_name")

    # -- what if ------------------------------------------------------------------------------------------------

    def _what_if(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        how = muted(self.tr(
            "Tích điển hình định đưa vào, tích đại biểu định đưa ra: bảng dưới cho thấy cơ cấu sau đó. "
            "Chưa có gì được ghi. "
            "Điển hình xếp theo số chỗ thiếu mà họ bù được."
        ))  # fmt: skip
        how.setWordWrap(True)
        layout.addWidget(how)
        self.come, self.go = QListWidget(), QListWidget()
        self.come.setAccessibleName(self.tr("Điển hình định đưa vào"))
        self.go.setAccessibleName(self.tr("Đại biểu định đưa ra"))
        lists = QWidget()
        pair = QGridLayout(lists)
        pair.setContentsMargins(0, 0, 0, 0)
        for column, (text, chosen) in enumerate(((self.tr("Đưa &vào"), self.come), (self.tr("Đưa &ra"), self.go))):
            label = plain_label(text)
            label.setBuddy(chosen)
            pair.addWidget(label, 0, column)
            pair.addWidget(chosen, 1, column)
            chosen.itemChanged.connect(lambda _: self._try())
        layout.addWidget(lists, 1)
        self.then = QTreeWidget()
        self.then.setAccessibleName(self.tr("Cơ cấu sau khi đổi"))
        self.then.setRootIsDecorated(False)
        layout.addWidget(self.then, 1)
        self.do_button = primary(self.tr("Thực hiện thay đổi đã tích"))
        self.do_button.clicked.connect(self._carry_out)
        self.clear_button = button(self.tr("Bỏ tích"))
        self.clear_button.clicked.connect(self._fill_candidates)
        layout.addWidget(flowing(self.do_button, self.clear_button))
        return box

    def _fill_candidates(self) -> None:
        for chosen in (self.come, self.go):
            chosen.blockSignals(True)
            chosen.clear()
        for one in best(self.counts, self.wants, self.candidates, limit=200):
            words = ", ".join(self._hub.words(w) for w in one.words)
            helps = self.tr("bù {0}: {1}").format(one.closes, words)
            text = f"{one.name}  ({helps})" if one.closes else one.name
            self.come.addItem(_tickable(text, one.key))
        if self.over.currentData() == "delegates":
            for key, (name, _) in sorted(self.people.items(), key=lambda pair: sort_key(pair[1][0])):
                self.go.addItem(_tickable(name, key))
        for chosen in (self.come, self.go):
            chosen.blockSignals(False)
        self._try()

    def _ticked(self, chosen: QListWidget) -> list[int]:
        items = (chosen.item(i) for i in range(chosen.count()))
        return [int(item.data(_KEY)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _try(self) -> None:
        come = [self.candidates[key][1] for key in self._ticked(self.come)]
        go = [self.people[key][1] for key in self._ticked(self.go)]
        now = [judge(want, self.counts) for want in self.wants]
        self._fill_tree(self.then, after(self.counts, self.wants, come, go), now)
        self.do_button.setEnabled(bool(come))

    def _carry_out(self) -> None:
        keys, out = self._ticked(self.come), self._ticked(self.go)
        made: Promotion | None = self._hub.attempt(lambda: promote(self._hub.workspace, keys, out))
        if made is not None:
            text = self.tr("Đã đưa vào {0} người, đưa ra {1} người. Ctrl+Z để hoàn tác.")
            left = [*made.already, *made.no_representative, *made.aside]
            named = " " + self.tr("Không đưa vào được: {0}.").format(", ".join(left[:5])) if left else ""
            self._hub.say(text.format(len(made.added), len(out)) + named)

    # -- cross tables -------------------------------------------------------------------------------------------

    def _crossing(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        self.crossed: QComboBox = Choices(self.tr("Bảng chéo"))
        for words, pair in (
            (self.tr("Đơn vị × Giới"), ("unit_id", "sex")), (self.tr("Lĩnh vực × Xã cũ"), ("sector", "former_commune")),
            (self.tr("Dân tộc × Giới"), ("ethnicity", "sex")),
            (self.tr("Đơn vị × Diện"), ("unit_id", "delegate_group")),
        ):  # fmt: skip
            self.crossed.addItem(words, pair)
        self.crossed.activated.connect(lambda _: self._fill_cross())
        layout.addWidget(flowing(self.crossed))
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("Bảng chéo"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        layout.addWidget(self.table, 1)
        return box

    def _fill_cross(self) -> None:
        down, across = self.crossed.currentData()
        people: list[Person] = [person for _, person in self.people.values()]
        rows, columns, counts = cross(people, down, across)
        self.table.setRowCount(len(rows) + 1)
        self.table.setColumnCount(len(columns) + 1)
        total = self.tr("Cộng")
        self.table.setVerticalHeaderLabels([*(self._word(down, v) for v in rows), total])
        self.table.setHorizontalHeaderLabels([*(self._word(across, v) for v in columns), total])
        for i, row in enumerate([*rows, ...]):
            for j, column in enumerate([*columns, ...]):
                count = sum(n for (r, c), n in counts.items() if row in (r, ...) and column in (c, ...))
                cell = QTableWidgetItem(str(count) if count else "")
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(i, j, cell)
        self.table.resizeColumnsToContents()

    def _word(self, column: str, value: Any) -> str:
        from dtt_desktop.domain.delegate import Delegate

        if value is None:
            return self.tr("Chưa có thông tin")
        return Delegate.field(column).show(value, self._hub.workspace.context())


def _tickable(text: str, key: int) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Unchecked)
    item.setData(_KEY, key)
    return item
