"""Chương trình: what comes when on the day."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from dtt_desktop.domain.dates import clock
from dtt_desktop.domain.program import ProgramItem
from dtt_desktop.domain.text import L
from dtt_desktop.services import program, records
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui.columns import Column, Computed
from dtt_desktop.ui.flow import flowing
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.messages import MessageBar
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.record_page import RecordPage


class ProgramTab(RecordPage):
    """A table of items with computed times; gaps, overlaps and the closing time are named."""

    grid_name = "programGrid"
    search_name = "programSearch"
    ordered = True

    def __init__(self, hub: Hub) -> None:
        self.schedule = program.compute(hub.workspace)
        super().__init__(hub, ProgramItem, self.tr("Chương trình"), self.tr("Thêm mục"))
        self.setObjectName("programTab")
        for keys, minutes in (("Alt+Shift+Up", -5), ("Alt+Shift+Down", 5)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda minutes=minutes: self._lengthen(minutes))
        hub.changed.connect(self._changed)
        self._tell()

    def columns(self) -> list[Column]:
        start = Computed(L("Bắt đầu", "Starts"), self._start, self._mark, chars=7)
        end = Computed(L("Kết thúc", "Ends"), self._end, chars=7)
        return [start, end, *super().columns()]

    def tools(self) -> list[QWidget]:
        self.template_button = QPushButton(self.tr("Dùng mẫu"))
        menu = QMenu(self.template_button)
        texts = (self.tr("Chín mục của kế hoạch (chưa có giờ)"), self.tr("Buổi sáng 07:00 - 11:30 (có giờ)"))
        for name, text in zip(program.TEMPLATES, texts, strict=True):
            menu.addAction(text).triggered.connect(lambda _=False, name=name: self._use(name))
        self.template_button.setMenu(menu)
        return [self.template_button, *self.order_buttons()]

    def below(self) -> QWidget:
        self.banner = MessageBar()  # under the list: it comes and goes without moving a row
        self.total = plain_label()
        self.total.setObjectName("programTotal")
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.banner)
        layout.addWidget(flowing(self.total))
        return box

    def empty_text(self) -> str:
        return self.tr("Chương trình chưa có mục nào.\nBấm «Dùng mẫu» để lấy chín mục của kế hoạch hoặc mẫu có giờ.")

    def new_values(self) -> dict[str, Any]:
        return {"title": self.tr("Mục mới"), "minutes": 10}

    def insert(self) -> None:
        """Insert an item after the current one; what follows moves."""
        key = self.grid.current_id()
        made = self.hub.attempt(lambda: program.insert_after(self.hub.workspace, key, self.new_values()))
        if made:
            self.edit_new(made)

    def extra_menu(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Chèn mục sau dòng này")).triggered.connect(self.insert)
        super().extra_menu(menu)

    def _use(self, name: str) -> None:
        self.hub.attempt(lambda: program.use_template(self.hub.workspace, name))
        self.hub.say(self.tr("Đã thay chương trình bằng mẫu. Ctrl+Z để lấy lại chương trình cũ."))

    def _lengthen(self, by: int) -> None:
        """Make the selected items longer or shorter."""
        changes = {
            key: {"minutes": max(0, (self.model.value(key, "minutes") or 0) + by)} for key in self.grid.selected_ids()
        }
        self.hub.attempt(lambda: records.set_values(self.hub.workspace, ProgramItem, changes))

    def _start(self, key: int) -> str:
        slot = self.schedule.slots.get(key)
        return clock(slot.start) if slot and slot.start is not None else ""

    def _end(self, key: int) -> str:
        slot = self.schedule.slots.get(key)
        return clock(slot.end) if slot and slot.end is not None else ""

    def _mark(self, key: int) -> tuple[str, str] | None:
        slot = self.schedule.slots.get(key)
        if slot is None or not slot.gap:
            return None
        return ("circle-x", "error") if slot.gap < 0 else ("clock", "warn")

    def _changed(self, changes: ChangeSet) -> None:
        if changes.keys() & {"program_item", "conference"}:
            self.schedule = program.compute(self.hub.workspace)
            self._tell()

    def _tell(self) -> None:
        """Say the total and the closing time, and name what does not fit."""
        schedule = self.schedule
        self.model.headerDataChanged.emit(self.grid.horizontalHeader().orientation(), 0, 1)
        self.grid.viewport().update()
        length = self.tr("Tổng cộng {0} giờ {1:02d} phút").format(*divmod(schedule.total, 60))
        if schedule.end is None:
            end = self.tr("chưa có giờ bắt đầu: ghi ở thẻ Kế hoạch hoặc cột Giữ giờ")
        else:
            end = self.tr("kết thúc lúc {0}").format(clock(schedule.end))
        self.total.setText(f"{length}  ·  {end}")
        faults = [self.tr("«{0}» chồng lên mục trước {1} phút").format(f.title, -f.minutes) for f in schedule.overlaps]
        faults += [self.tr("trống {1} phút trước «{0}»").format(f.title, f.minutes) for f in schedule.gaps]
        if schedule.late_by:
            faults.append(self.tr("kết thúc muộn hơn dự kiến {0} phút").format(schedule.late_by))
        if faults:
            text = "; ".join(faults[:3]) + ("…" if len(faults) > 3 else "")
            self.banner.say(text[:1].upper() + text[1:] + ".", "warning")
            self.banner.hold()
        else:
            self.banner.hide()
