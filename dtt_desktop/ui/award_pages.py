"""The pages of the plan about selection and certificates: unit meetings, council sessions, where texts stand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from dtt_desktop.domain.card_layout import CardField
from dtt_desktop.domain.meetings import CouncilSession, UnitMeeting
from dtt_desktop.domain.unit import Unit
from dtt_desktop.paths import documents_folder
from dtt_desktop.services import pictures
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.plan_pages import ListPage
from dtt_desktop.ui.widgets import button


class MeetingsPage(ListPage):
    """The selection meetings of the units."""

    def __init__(self, hub: Hub) -> None:
        super().__init__(hub, UnitMeeting, "meetings", self.tr("Họp bình xét ở đơn vị"), self.tr("Thêm cuộc họp"), {})

    def new_values(self) -> dict[str, Any]:
        """Begin with the first unit that has no meeting yet."""
        held = self.hub.workspace.picked(UnitMeeting, "unit_id")
        free = [key for (key,) in self.hub.workspace.picked(Unit, "id") if (key,) not in held]
        return {"unit_id": free[0] if free else None}


class SessionsPage(ListPage):
    """The sessions of the commendation council; the votes stand with the nominees."""

    def __init__(self, hub: Hub) -> None:
        title = self.tr("Phiên họp Hội đồng")
        super().__init__(hub, CouncilSession, "sessions", title, self.tr("Thêm phiên họp"), {})


class CardFieldsPage(ListPage):
    """Where each text of the certificate stands, and its emblem."""

    def __init__(self, hub: Hub) -> None:
        new = {"part": "name", "x": "25", "y": "102", "width": "247", "size": "28"}
        super().__init__(hub, CardField, "cardFields", self.tr("Giấy khen"), self.tr("Thêm ô chữ"), new)

    def tools(self) -> list[QWidget]:
        self.emblem_button = button(self.tr("Hình Quốc huy…"), "award")
        self.emblem_button.clicked.connect(lambda: self.choose_emblem())
        self.no_emblem = button(self.tr("Bỏ hình"), "x")
        self.no_emblem.clicked.connect(self.drop_emblem)
        return [self.emblem_button, self.no_emblem, *super().tools()]

    def choose_emblem(self, path: Path | None = None) -> None:
        """Take the emblem from a picture file."""
        if path is None:
            title, kinds = self.tr("Chọn hình Quốc huy"), self.tr("Hình ảnh (*.png *.jpg *.jpeg)")
            name, _ = QFileDialog.getOpenFileName(self, title, str(documents_folder()), kinds)
            path = Path(name) if name else None
        if path is not None:
            chosen = path
            if self.hub.attempt(lambda: pictures.set_emblem(self.hub.workspace, chosen)):
                self.hub.say(self.tr("Đã dùng hình {0} trên Giấy khen.").format(chosen.name), "info")

    def drop_emblem(self) -> None:
        """Go back to the drawn place of the emblem."""
        self.hub.attempt(lambda: pictures.drop_emblem(self.hub.workspace))
