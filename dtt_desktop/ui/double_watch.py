"""Says at once when a person just typed may be on the list already; nothing is held up, nothing merged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dtt_desktop.domain.identity import Entry, Register
from dtt_desktop.services.workspace import Row
from dtt_desktop.storage.changes import ChangeSet

if TYPE_CHECKING:
    from dtt_desktop.ui.record_page import RecordPage

_COMPARED = ("full_name", "birth", "unit_id", "phone", "citizen_id", "sex")
_MANY = 20  # an edit of so many rows is an import or a paste; pairs are found by "Tìm người trùng" then


class DoubleWatch(QObject):
    """Keeps a register of the people of one page, and looks at those an edit touched."""

    def __init__(self, page: RecordPage) -> None:
        super().__init__(page)
        self._page = page
        self._register: Register | None = None  # made when the first person is typed
        self._later: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._look)
        page.hub.changed.connect(self._changed)

    def _entry(self, row: Row) -> Entry:
        place = self._page.model.place
        return Entry(*(row[place[key]] for key in _COMPARED))

    def _changed(self, changes: ChangeSet) -> None:
        touched = changes.of(self._page.record)
        if touched:
            if self._register is not None:
                for key in touched.deleted:
                    self._register.drop(key)
            self._later |= touched.kept
            self._timer.start()

    def _look(self) -> None:
        """Compare the persons touched, once the edit is done."""
        later, self._later = self._later, set()
        rows = {key: row for key in later if (row := self._page.model.row_of(key)) is not None}
        if self._register is None:
            if not self._page.isVisible() or len(later) > _MANY:
                return
            self._register = Register({row[0]: self._entry(row) for row in self._page.model.all_rows()})
        for key, row in rows.items():
            entry = self._entry(row)
            before = self._register.entries.get(key)
            if before == entry and len(rows) > 1:
                continue
            self._register.add(key, entry)
            if len(rows) <= _MANY:
                self._tell(key, entry)

    def _tell(self, key: int, entry: Entry) -> None:
        assert self._register is not None
        alike = self._register.alike(entry, key)
        if not alike:
            return
        other = alike[0][0]
        row = self._page.model.row_of(other)
        if row is not None:
            text = self.tr("{0} có thể trùng với {1} đã có trong danh sách.").format(
                entry.name, self._register.entries[other].name
            )
            self._page.hub.say(
                text, "warning", (self.tr("Xem hai người"), lambda: self._page.hub.work_asked.emit("find_doubles"))
            )
