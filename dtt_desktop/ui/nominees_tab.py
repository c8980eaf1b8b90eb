"""Điển hình: the nominees, from nomination to decision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from dtt_desktop.domain.code_lists import SECTORS, STATUSES
from dtt_desktop.domain.nominee import Nominee, agree_percent
from dtt_desktop.domain.text import L
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import nominees
from dtt_desktop.services.nominees import Promotion
from dtt_desktop.services.workspace import Row
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui.columns import Column, Computed, arranged
from dtt_desktop.ui.flow import flowing
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.record_page import Chip, RecordPage
from dtt_desktop.ui.widgets import Choices, button

_FIRST = (
    "full_name",
    "kind",
    "status",
    "unit_id",
    "former_commune",
    "sector",
    "proposed_award",
    "vote_present",
    "vote_agree",
)
_HIDDEN = ("birth", "ethnicity", "is_party_member", "phone", "is_direct_worker", "position")
_MARKS = {
    "nominated": ("clock", "warn"), "complete": ("file-check", "ok"), "passed": ("circle-check", "ok"),
    "proposed": ("award", "ok"), "decided": ("award", "ok"), "withdrawn": ("arrow-back-up", "muted"),
    "on_hold": ("player-pause", "warn"), "failed": ("circle-x", "error"),
}  # fmt: skip


class NomineesTab(RecordPage):
    """Grid and form, filters by unit, sector and former commune, status, the way to the delegate list."""

    grid_name = "nomineesGrid"
    search_name = "nomineesSearch"
    hidden_first = _HIDDEN

    def __init__(self, hub: Hub) -> None:
        super().__init__(hub, Nominee, self.tr("Điển hình"), self.tr("Thêm điển hình"))
        self.setObjectName("nomineesTab")
        hub.changed.connect(self._changed)
        self._fill_filters()
        self._tell_counts()

    def columns(self) -> list[Column]:
        state = Computed(L("", ""), lambda _: "", self._mark, chars=1)
        percent = Computed(L("Tỷ lệ (%)", "Agree (%)"), self._percent, numeric=True)
        return arranged(super().columns(), state, *_FIRST, percent)

    def tools(self) -> list[QWidget]:
        self.status_button = QPushButton(self.tr("Chuyển trạng thái"))
        menu = QMenu(self.status_button)
        for code, words in STATUSES:
            action = menu.addAction(self.hub.words(words))
            action.triggered.connect(lambda _=False, code=code: self._set_status(code))
        self.status_button.setMenu(menu)
        self.promote_button = button(self.tr("Đưa vào danh sách đại biểu"), "user-plus")
        self.promote_button.clicked.connect(self.promote)
        self.board_button = button(self.tr("Cơ cấu…"), "list-details")
        self.board_button.clicked.connect(lambda: self.hub.work_asked.emit("open_board"))
        return [self.status_button, self.promote_button, self.board_button]

    def row_tone(self, row: Row) -> str | None:
        status = row[self.model.place["status"]]
        return {"failed": "error_ground", "withdrawn": "track", "on_hold": "warn_ground"}.get(status)

    def above(self) -> QWidget:
        self.chips: list[tuple[Chip, str | None]] = []
        for code, name in ((None, self.tr("Tất cả")), *((c, self.hub.words(w)) for c, w in STATUSES)):
            made = Chip(name)
            made.clicked.connect(lambda _=False, code=code: self._pick(code))
            self.chips.append((made, code))
        self.chips[0][0].setChecked(True)
        self.unit_filter = Choices(self.tr("Lọc theo đơn vị"))
        self.sector_filter = Choices(self.tr("Lọc theo lĩnh vực"))
        self.commune_filter = Choices(self.tr("Lọc theo xã cũ"))
        for filter_, key in self._filters():
            filter_.setSizeAdjustPolicy(Choices.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            filter_.setMinimumContentsLength(14)
            filter_.activated.connect(lambda _, f=filter_, k=key: self._filter(f, k))
        box = flowing(self.unit_filter, self.sector_filter, self.commune_filter)
        outer = QWidget()
        layout = QVBoxLayout(outer)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(flowing(*(made for made, _ in self.chips)))
        layout.addWidget(box)
        return outer

    def _filters(self) -> Sequence[tuple[Choices, str]]:
        return (
            (self.unit_filter, "unit_id"), (self.sector_filter, "sector"), (self.commune_filter, "former_commune"),
        )  # fmt: skip

    def empty_text(self) -> str:
        return self.tr(
            "Chưa có điển hình nào được giới thiệu.\n"
            "Thêm từng điển hình hoặc nhập danh sách từ Excel (Tệp > Nhập danh sách)."
        )

    def new_values(self) -> dict[str, Any]:
        return {"full_name": self.tr("Điển hình mới")}

    def _fill_filters(self) -> None:
        """Offer the units and lists there are; what is chosen stays chosen."""
        units = sorted(self.hub.workspace.names("unit").items(), key=lambda pair: pair[1])
        communes = dict.fromkeys(name for (name,) in self.hub.workspace.picked(Unit, "former_commune") if name)
        choices: list[list[tuple[str, Any]]] = [
            [(self.tr("Mọi đơn vị"), None), *((name, key) for key, name in units)],
            [(self.tr("Mọi lĩnh vực"), None), *((name, name) for name in SECTORS)],
            [(self.tr("Mọi xã cũ"), None), *((name, name) for name in communes)],
        ]
        for (filter_, _), options in zip(self._filters(), choices, strict=True):
            before = filter_.currentData()
            filter_.clear()
            for name, value in options:
                filter_.addItem(name, value)
            filter_.setCurrentIndex(max(0, filter_.findData(before)))

    def _filter(self, filter_: Choices, key: str) -> None:
        wanted, place = filter_.currentData(), self.model.place[key]
        self.model.set_filter(key, None if wanted is None else lambda row: bool(row[place] == wanted))

    def _pick(self, status: str | None) -> None:
        for made, code in self.chips:
            made.setChecked(code == status)
        place = self.model.place["status"]
        self.model.set_filter("status", None if status is None else lambda row: bool(row[place] == status))

    def clear_filters(self) -> None:
        super().clear_filters()
        self._pick(None)
        for filter_, key in self._filters():
            filter_.setCurrentIndex(0)
            self._filter(filter_, key)

    def _mark(self, key: int) -> tuple[str, str]:
        return _MARKS[self.model.value(key, "status")]

    def _percent(self, key: int) -> str:
        return agree_percent(self.model.value(key, "vote_agree"), self.model.value(key, "vote_present"))

    def _set_status(self, status: str) -> None:
        keys = self.grid.selected_ids()
        if keys and self.hub.done(lambda: nominees.set_status(self.hub.workspace, keys, status)):
            self._tell_bare(keys, status)

    def _tell_bare(self, keys: list[int], status: str) -> None:
        """Say of whom neither minutes nor a vote are noted, though the status says they were found worthy."""
        if status not in ("passed", "proposed", "decided"):
            return
        bare = [
            str(self.model.value(key, "full_name"))
            for key in keys
            if not self.model.value(key, "vote_present") or not self.model.value(key, "has_minutes")
        ]
        if bare:
            text = self.tr("Đã chuyển trạng thái, nhưng {0} người chưa ghi biên bản hoặc phiếu bình xét: {1}.")
            self.hub.say(text.format(len(bare), ", ".join(bare[:5]) + ("…" if len(bare) > 5 else "")), "warning")

    def promote(self) -> None:
        """Put the selected nominees on the delegate list and say what became of each."""
        keys = self.grid.selected_ids()
        if not keys:
            return
        result = self.hub.attempt(lambda: nominees.promote(self.hub.workspace, keys))
        if result:
            self.hub.say(self._told(result), "info" if result.added else "warning")

    def _told(self, result: Promotion) -> str:
        parts = [self.tr("Đã đưa {0} người vào danh sách đại biểu.").format(len(result.added))]
        for names, text in (
            (result.already, self.tr("Đã có sẵn: {0}.")),
            (result.no_representative, self.tr("Chưa ghi người đại diện: {0}.")),
            (result.aside, self.tr("Đang rút, tạm dừng hoặc không đạt: {0}.")),
        ):
            if names:
                parts.append(text.format(", ".join(names[:5]) + ("…" if len(names) > 5 else "")))
        return " ".join(parts)

    def _changed(self, changes: ChangeSet) -> None:
        if "unit" in changes:
            self._fill_filters()
        if "nominee" in changes:
            self._tell_counts()

    def _tell_counts(self) -> None:
        place = self.model.place["status"]
        states = [row[place] for row in self.model.all_rows()]
        for made, code in self.chips:
            made.set_count(len(states) if code is None else states.count(code))
            made.setVisible(code is None or code in states or code in ("nominated", "passed"))
