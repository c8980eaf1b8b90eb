"""What keeps the work of an open file safe, in one place for its window: backups, drafts, what a crash left."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel, QMainWindow

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import MESSAGES, sentence, told
from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.services.places import place_of
from dtt_desktop.services.soundness import damaged
from dtt_desktop.ui import theme
from dtt_desktop.ui.backup_keeper import BackupKeeper
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.messages import MessageBar
from dtt_desktop.ui.tabs import Tabs

if TYPE_CHECKING:
    from dtt_desktop.services.backups import Backup
    from dtt_desktop.services.drafts import Saved
    from dtt_desktop.ui.draft_keeper import DraftKeeper

_LOG = logging.getLogger("dtt_desktop")
_AFTER_PAINT = 400  # ms: none of this may hold up the window's first sight
_LATE, _VERY_LATE = timedelta(days=1), timedelta(days=7)  # after which the last backup is old


class Safety(QObject):
    """Backups while working, drafts of what is typed, and news of both in the status bar."""

    restore_asked = Signal(object)  # a Backup
    copy_asked = Signal()  # of the open file, to a stick
    looked_over = Signal(list)  # the places of the file that are damaged, in words
    copy_here_asked = Signal()  # of a file that lies where it is not safe, to this PC

    def __init__(self, window: QMainWindow, hub: Hub, tabs: Tabs, banner: MessageBar, label: QLabel) -> None:
        super().__init__(window)
        self._window, self._hub, self._tabs, self._banner, self._label = window, hub, tabs, banner, label
        self._workspace = hub.workspace
        self._newest: Backup | None = None
        self.keeper = BackupKeeper(self, self._workspace)
        self.keeper.kept.connect(self._kept)
        self.keeper.failed.connect(self._failed)
        self.looked_over.connect(self._damaged)
        self.tell()
        self._typing: DraftKeeper | None = None
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.timeout.connect(self.begin)
        self._start.start(_AFTER_PAINT)

    def begin(self) -> None:
        """Say what a crash left, and start keeping."""
        from dtt_desktop.services.drafts import Drafts
        from dtt_desktop.ui.draft_keeper import DraftKeeper  # with it the grids are loaded

        self._start.stop()
        self._newest = self.keeper.look()
        self.tell()
        drafts = Drafts.of(self._workspace.path)
        self._workspace.on_erased.append(drafts.clear)
        left = drafts.read()
        self._say_what_was_found(left)
        self._look_over()
        if not self._workspace.store.readonly:
            self._typing = DraftKeeper(self._tabs, drafts)
            self._typing.offered = left.typed if left else ()

    # -- rows that are not as they were written --------------------------------------------------------------------

    def _look_over(self) -> None:
        """Look on another thread at every row of the file: a disk that fails gives back what nobody wrote."""
        from dtt_desktop.storage.store import snapshot

        data, lang = snapshot(self._workspace.store), self._hub.lang

        def look() -> None:
            from dtt_desktop.services.soundness import damage_of

            places = damage_of(data, lang)
            with suppress(RuntimeError):  # the window was closed meanwhile
                self.looked_over.emit(places)

        Thread(target=look, name="look over", daemon=True).start()

    def _damaged(self, places: list[str]) -> None:
        """Name what is damaged; the backups are one click away."""
        if places:
            error = damaged(places)
            _LOG.error("%s rows are not as they were written", len(places))
            self._say(told(error, self._hub.lang), (self.tr("Xem các bản sao lưu…"), self.show_backups))

    # -- after a crash, or where nothing can be written -----------------------------------------------------------

    def _say_what_was_found(self, left: Saved | None) -> None:
        store, lang = self._workspace.store, self._hub.lang
        here = (self.tr("Chép về máy và mở"), self.copy_here_asked.emit)
        if store.readonly:
            self._say(MESSAGES["file-readonly"].text(lang), here)
        elif store.unclean or (left and left.typed):
            said = [MESSAGES["checked-whole"].text(lang)] if store.unclean else []
            again = None
            if left:
                self._go_back(left)
            if left and left.typed:
                said.append(self._typed(left))
                again = (self.tr("Điền lại"), lambda: self._take_in(left))
            self._say(" ".join(said), again)
        elif place_of(self._workspace.path) == "cloud":
            self._say(sentence("place-cloud", {"path": self._workspace.path}, lang), here)
        else:
            self._warn()

    def _warn(self) -> None:
        """Say what may cost data before long, the most urgent first."""
        from dtt_desktop.services.warnings import warnings

        copied = self._times()[1]
        backups = self._workspace.backups.listed()
        found = warnings(self._workspace.path, backups, copied, datetime.now().astimezone())
        if found:
            text = " ".join(sentence(item.code, item.params, self._hub.lang) for item in found)
            copy = (self.tr("Chép ra thẻ nhớ…"), self.copy_asked.emit)
            self._say(text, copy if any(item.code == "stick-due" for item in found) else None)

    def _say(self, text: str, action: tuple[str, Callable[[], None]] | None) -> None:
        """Say something that stays until it is closed, whatever is said and done meanwhile."""
        self._banner.say(text, "warning", action)
        self._banner.hold()

    def _go_back(self, left: Saved) -> None:
        """Bring the cell to the front in which the person was."""
        place = left.place
        if 0 <= place.tab < self._tabs.count():
            self._tabs.setCurrentIndex(place.tab)
        self._lead_to(place.table, place.key, place.field)

    def _lead_to(self, table: str, key: int, field: str) -> None:
        """Bring a cell to the front, if it is still there."""
        if field and table in BY_TABLE and self._workspace.rows(BY_TABLE[table], [key]):
            self._tabs.lead_to(table, key, field)

    def _typed(self, left: Saved) -> str:
        parts = [f"«{item.text}» ({self._field(item.table, item.field)})" for item in left.typed[:3]]
        more = "…" if len(left.typed) > 3 else ""
        return self.tr("Khi ấy đang gõ dở: {0}").format(", ".join(parts) + more)

    def _field(self, table: str, field: str) -> str:
        return BY_TABLE[table].field(field).label.text(self._hub.lang)

    def _take_in(self, left: Saved) -> None:
        """Save what was found as if Enter had been pressed; what is refused is shown with its reason."""
        from dtt_desktop.services.drafts import take_in

        refused = take_in(self._workspace, left.typed)
        if self._typing:
            self._typing.offered = tuple(item for item, _ in refused)
        for item, error in refused:
            self._lead_to(item.table, item.key, item.field)
            self._say(f"«{item.text}»: {told(error, self._hub.lang)}", None)
        if not refused:
            self._hub.say(self.tr("Đã điền lại {0} ô. Ctrl+Z để hoàn tác.").format(len(left.typed)))

    # -- backups ------------------------------------------------------------------------------------------------

    def _kept(self, backup: Backup) -> None:
        self._newest = backup
        self.tell()
        if backup.reason == "hand":
            self._hub.say(self.tr("Đã sao lưu và kiểm tra lúc {0}.").format(f"{backup.made:%H:%M}"))

    def _failed(self, error: UserError) -> None:
        text = self.tr("Chưa sao lưu được: {0}").format(told(error, self._hub.lang))
        self._hub.say(text, "warning", (self.tr("Thử lại"), self.keeper.take))

    def tell(self) -> None:
        """Show in the status bar how old the last backup and the last copy outside this PC are."""
        self._label.setText(self.tr("Sao lưu: {0}; thẻ nhớ: {1}").format(*map(self._age, self._times())))
        made, tokens = self._times()[0], theme.tokens()
        age = abs(datetime.now().astimezone() - made) if made else _LATE
        theme.colour(self._label, tokens.error if age > _VERY_LATE else tokens.warn if age >= _LATE else tokens.text)

    def _times(self) -> tuple[datetime | None, datetime | None]:
        outside = self._hub.settings.last_copy(self._workspace.path)
        return self._newest.made if self._newest else None, outside.astimezone() if outside else None

    def _age(self, when: datetime | None) -> str:
        if when is None:
            return self.tr("chưa có")
        return f"{when:%H:%M}" if abs(datetime.now().astimezone() - when) < _LATE else f"{when:%d/%m}"

    def show_backups(self) -> None:
        """Show the list of backups."""
        from dtt_desktop.ui.backups_dialog import BackupsDialog

        dialog = BackupsDialog(self._window, self._workspace, self.keeper, self._hub.settings)
        dialog.restore_asked.connect(self.restore_asked)
        dialog.copy_asked.connect(self.copy_asked)
        dialog.open()

    def end(self) -> None:
        """Back up and forget the drafts; the file is closed afterwards."""
        self._start.stop()
        if not self._workspace.store.readonly:
            self._window.hide()  # nobody waits for the last backup
            try:
                self.keeper.end()
            except BaseException:
                self._window.show()
                raise
        if self._typing:
            self._typing.end()
