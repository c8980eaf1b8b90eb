"""The sensitive columns a list prints too: none until somebody ticks one, and that is noted."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.services import extra_columns
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.widgets import Card, muted


class ExtraCard(Card):
    """A box for each column the paper offers."""

    def __init__(self, hub: Hub) -> None:
        super().__init__(self.tr("Cột in thêm"))
        self.hub = hub
        self._kind: DocumentKind | None = None
        said = muted(self.tr("Dữ liệu cá nhân nhạy cảm: chỉ tích khi thật cần. Việc tích được ghi vào lịch sử."))
        said.setWordWrap(True)
        self.body.addWidget(said)
        self.boxes: dict[str, QCheckBox] = {}
        hub.changed.connect(self._changed)

    def show_kind(self, kind: DocumentKind) -> None:
        """Show what a paper offers, and what is ticked; nothing for a paper that offers none."""
        self._kind = kind
        self.setVisible(bool(kind.ticks))
        for key in kind.ticks:
            if key not in self.boxes:
                self.boxes[key] = QCheckBox(self.hub.words(Delegate.field(key).label))
                self.boxes[key].clicked.connect(lambda _: self._tick())
                self.body.addWidget(self.boxes[key])
        ticked = extra_columns.ticked(self.hub.workspace, kind.key)
        for key, box in self.boxes.items():
            box.setVisible(key in kind.ticks)
            box.setChecked(key in ticked)

    def _tick(self) -> None:
        kind = self._kind
        if kind:
            wanted = [key for key, box in self.boxes.items() if box.isChecked() and key in kind.ticks]
            self.hub.attempt(lambda: extra_columns.tick(self.hub.workspace, kind.key, wanted))

    def _changed(self, changes: ChangeSet) -> None:
        if self._kind and "ticked_column" in changes:
            self.show_kind(self._kind)
