"""Đại biểu: the delegate list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QMenu, QTabWidget, QWidget

from dtt_desktop.domain.code_lists import MAJORITY, REPLIES
from dtt_desktop.domain.composition import Composition
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.services import roster
from dtt_desktop.services.workspace import Row
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui.columns import Column, arranged
from dtt_desktop.ui.composition_panel import CompositionPanel
from dtt_desktop.ui.flow import flowing
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.record_page import Chip, RecordPage
from dtt_desktop.ui.widgets import Choices, Late, button, scrolled

_FIRST = (
    "full_name", "sex", "birth", "ethnicity", "is_party_member", "position", "unit_id", "delegate_group", "phone",
    "reply",
)  # fmt: skip


class RosterTab(RecordPage):
    """Grid, quick filters with counts, order, form and composition."""

    grid_name = "rosterGrid"
    search_name = "rosterSearch"

    def __init__(self, hub: Hub) -> None:
        self.panel = CompositionPanel()
        super().__init__(hub, Delegate, self.tr("Đại biểu"), self.tr("Thêm đại biểu"))
        self.setObjectName("rosterTab")
        self._conference = hub.workspace.conference()
        self._kept: dict[int, tuple[Any, ...]] = {}
        self._open: set[int] = set()  # who has not answered
        self._lacking: set[int] = set()  # of whom something is not known
        self._count_all()
        hub.changed.connect(self._recount)
        self.model.shown_changed.connect(self._share)
        self.grid.selection_changed.connect(self._share)
        self._share()
        self.allow_moving(False)

    def default_order(self, rows: list[Row]) -> list[Row]:
        name, birth = self._at("sort_key"), self._at("birth")
        return sorted(rows, key=lambda row: (row[name], row[birth] or "", row[0]))

    def columns(self) -> list[Column]:
        return arranged(super().columns(), *_FIRST)

    def tools(self) -> list[QWidget]:
        self.order = Choices(self.tr("Thứ tự"))
        self.order.addItems([self.tr("Theo tên A, B, C"), self.tr("Theo thứ tự giới thiệu")])
        self.order.activated.connect(self._set_order)
        self.movers = self.order_buttons()
        self.board_button = button(self.tr("Cơ cấu…"), "list-details")
        self.board_button.clicked.connect(lambda: self.hub.work_asked.emit("open_board"))
        return [self.order, *self.movers, self.board_button]

    def row_tone(self, row: Row) -> str | None:
        return "track" if row[self._at("reply")] == "declined" else None

    def above(self) -> QWidget:
        tests: list[tuple[str, Callable[[Row], bool] | None]] = [
            (self.tr("Tất cả"), None),
            (self.tr("Điển hình"), self._is("delegate_group", "exemplar")),
            (self.tr("Khách mời"), self._is("delegate_group", "guest")),
            (self.tr("Lãnh đạo"), self._is("delegate_group", "leader")),
            (self.tr("Nữ"), self._is("sex", "female")),
            (self.tr("Dân tộc thiểu số"), lambda row: row[self._at("ethnicity")] not in (None, MAJORITY)),
            (self.tr("Chưa trả lời"), self._unanswered),
            (self.tr("Thiếu thông tin"), self._lacks),
        ]
        self.chips: list[Chip] = []
        for name, test in tests:
            made = Chip(name)
            made.clicked.connect(lambda _=False, made=made, test=test: self._pick(made, test))
            self.chips.append(made)
        self.chips[0].setChecked(True)
        return flowing(*self.chips)

    def beside(self) -> QWidget:
        self.side = QTabWidget()
        self.side.setDocumentMode(True)
        self.side.addTab(scrolled(self.panel), self.tr("Cơ cấu"))
        self.side.addTab(scrolled(Late(lambda: self.form)), self.tr("Thông tin"))
        return self.side

    def empty_text(self) -> str:
        return self.tr(
            "Danh sách đại biểu chưa có ai.\nThêm từng người, nhập từ Excel (Tệp > Nhập danh sách), "
            "hoặc đưa điển hình sang từ thẻ Điển hình."
        )

    def new_values(self) -> dict[str, Any]:
        return {"full_name": self.tr("Đại biểu mới"), "protocol_rank": self.model.total + 1}

    def _at(self, key: str) -> int:
        return self.model.place[key]

    def _is(self, key: str, value: str) -> Callable[[Row], bool]:
        return lambda row: bool(row[self._at(key)] == value)

    def _unanswered(self, row: Row) -> bool:
        return row[self._at("reply")] in ("planned", "invited")

    def _lacks(self, row: Row) -> bool:
        return None in roster.asked(row)

    def _pick(self, picked: QWidget, test: Callable[[Row], bool] | None) -> None:
        for made in self.chips:
            made.setChecked(made is picked)
        self.model.set_filter("chip", test)

    def clear_filters(self) -> None:
        super().clear_filters()
        self._pick(self.chips[0], None)

    def _set_order(self, which: int) -> None:
        """Put the list in the order of names or of introduction; only the latter is moved by hand."""
        workspace = self.hub.workspace
        self.model.set_order(roster.by_protocol(workspace) if which else roster.by_name(workspace))
        self.allow_moving(bool(which))

    def move_selected(self, by: int) -> None:
        keys = self.grid.selected_ids()
        if keys and self.order.currentIndex():
            self.hub.attempt(lambda: roster.move_in_protocol(self.hub.workspace, keys, by))
            self._set_order(1)
            self.grid.go_to(keys[0])
            self.grid.select_rows(keys)

    def extra_menu(self, menu: QMenu) -> None:
        replies = menu.addMenu(self.tr("Ghi trả lời"))
        for code, words in REPLIES:
            action = replies.addAction(self.hub.words(words))
            action.triggered.connect(lambda _=False, code=code: self._reply(code))
        super().extra_menu(menu)

    def _reply(self, reply: str) -> None:
        keys = self.grid.selected_ids()
        self.hub.attempt(lambda: roster.set_replies(self.hub.workspace, keys, reply))

    def _share(self) -> None:
        """Let the papers know which delegates are in view, in which order, and which are selected."""
        self.hub.roster_order = self.model.shown_ids()
        self.hub.roster_selected = self.grid.selected_ids()
        self.hub.roster_shown.emit()

    # -- counting -----------------------------------------------------------------------------------------------

    def _count_all(self) -> None:
        rows = list(self.model.all_rows())
        self._kept = {row[0]: roster.counted(row) for row in rows}
        reply, asked = self._at("reply"), roster.asked
        self._open = {row[0] for row in rows if row[reply] in ("planned", "invited")}
        self._lacking = {row[0] for row in rows if None in asked(row)}
        self.counts = Composition(self._kept.values())
        self._tell_counts()

    def _recount(self, changes: ChangeSet) -> None:
        """Count only what changed."""
        if "conference" in changes:
            self._conference = self.hub.workspace.conference()
        touched = changes.of(Delegate)
        if touched:
            for key in touched.deleted | touched.updated:
                if (old := self._kept.pop(key, None)) is not None:
                    self.counts.add(old, -1)
                self._open.discard(key)
                self._lacking.discard(key)
            for key in touched.kept:
                row = self.model.row_of(key)
                if row is not None:
                    self._kept[key] = roster.counted(row)
                    self.counts.add(self._kept[key])
                    if self._unanswered(row):
                        self._open.add(key)
                    if self._lacks(row):
                        self._lacking.add(key)
        if touched or "conference" in changes:
            self._tell_counts()

    def _tell_counts(self) -> None:
        self.panel.show_composition(self.counts, self._conference)
        counts = self.counts
        numbers = (
            counts.total, counts.group("exemplar").count, counts.group("guest").count, counts.group("leader").count,
            counts.women().count, counts.minorities().count, len(self._open), len(self._lacking),
        )  # fmt: skip
        for made, number in zip(self.chips, numbers, strict=True):
            made.set_count(number)
