"""Undo and redo in the window: what was refused goes first, then steps; what changed is brought to the front."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from dtt_desktop.domain.messages import step_text
from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.storage.history import Step
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.refusals import Place
from dtt_desktop.ui.tabs import Tabs


class Undoing(QObject):
    """Takes steps back and brings them back; ``put_away`` saves what is still being typed."""

    def __init__(self, hub: Hub, tabs: Tabs, put_away: Callable[[], None]) -> None:
        super().__init__(hub)
        self._hub, self._tabs, self._put_away = hub, tabs, put_away

    def undo(self) -> None:
        """Take back what was last typed and refused, or else the last step, and say which."""
        self._put_away()
        taken = self._hub.refusals.take_back()
        if taken and not self._hub.refusals.any:
            self._hub.settled.emit()
        if taken and not taken.joined:
            place = taken.place
            self._show(place)
            label = BY_TABLE[place.table].field(place.field).label.text(self._hub.lang)
            self._hub.say(self.tr("Đã bỏ phần gõ chưa lưu được ở ô «{0}»; ô trở lại như đã lưu.").format(label))
            return
        workspace = self._hub.workspace
        self._tell(workspace.undoable, self._hub.attempt(workspace.undo), self.tr("Đã hoàn tác: {0}"))

    def redo(self) -> None:
        """Bring the last undone step back and say which."""
        self._put_away()
        workspace = self._hub.workspace
        self._tell(workspace.redoable, self._hub.attempt(workspace.redo), self.tr("Đã làm lại: {0}"))

    def _tell(self, step: Step | None, changes: ChangeSet | None, text: str) -> None:
        if step is None or changes is None:
            return
        if place := self._changed(step, changes):
            self._show(place)
        self._hub.say(text.format(step_text(step.code, step.params, self._hub.lang)))

    def _changed(self, step: Step, changes: ChangeSet) -> Place | None:
        """Return where the change can be seen: on the page in front if it is there, else where the step was made."""
        known = [table for table in changes if self._tabs.knows(table)]
        if not known:
            return None
        own = str(step.params.get("table", ""))
        table = next((t for t in known if self._tabs.shows(t)), own if own in known else known[0])
        keys = changes[table].kept
        return Place(table, min(keys, default=0), str(step.params.get("field") or "") if table == own else "")

    def _show(self, place: Place) -> None:
        """Bring a cell to the front; a block on the page in front stays as it is looked at."""
        if place.field or not self._tabs.shows(place.table):
            self._tabs.lead_to(*place)
