"""Takes backups while the person works: read in one go on this thread, written and verified on another."""

from __future__ import annotations

import logging
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.changes import ChangeSet

if TYPE_CHECKING:
    from dtt_desktop.services.backups import Backup, Draft

_WAIT = 8 * 60 * 1000  # ms from the first change since the last backup to the next one
_AFTER_START = 20_000  # ms to the first one of a file that changed since its last
_LOG = logging.getLogger("dtt_desktop")


class BackupKeeper(QObject):
    """Sees to it that what was saved is never without a backup for ten minutes."""

    kept = Signal(object)  # a Backup
    failed = Signal(object)  # a UserError

    def __init__(self, parent: QObject, workspace: Workspace, wait: int = _WAIT) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wait = wait
        self._dirty = False
        self._thread: Thread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.take)
        self.kept.connect(self._done)
        self.failed.connect(self._again)
        workspace.on_changed.append(self._changed)

    def look(self) -> Backup | None:
        """Return the newest backup; when the file has changed since, another is taken soon."""
        newest = next(iter(self._workspace.backups.listed()), None)
        last = self._workspace.store.driver.execute("SELECT coalesce(max(id), 0) FROM step").fetchone()[0]
        if (newest is None or newest.last_step != last) and not self._workspace.store.readonly:
            self._dirty = True
            self._timer.start(min(self._wait, _AFTER_START))
        return newest

    def _changed(self, _: ChangeSet) -> None:
        self._dirty = True
        if not self._timer.isActive():
            self._timer.start(self._wait)

    def take(self, reason: str = "work") -> None:
        """Take a backup now; ``kept`` or ``failed`` tells how it went."""
        if self._thread and self._thread.is_alive():
            self._timer.start(1000)
            return
        self._timer.stop()
        try:
            draft = self._workspace.backups.draft(self._workspace.store, reason)
        except UserError as error:
            self.failed.emit(error)
            return
        self._dirty = False
        self._thread = Thread(target=self._keep, args=(draft,), name="backup")
        self._thread.start()

    def _keep(self, draft: Draft) -> None:
        """Write, verify and tell; on its own thread."""
        stands = False
        try:
            backup = self._workspace.backups.keep(draft)
            stands = True
            self.kept.emit(backup)
            self._workspace.backups.dump_weekly(draft, backup)
        except UserError as error:
            self.failed.emit(error)
        finally:
            self._dirty = self._dirty or not stands

    def _done(self, backup: Backup) -> None:
        _LOG.info("backup %s, %s bytes", backup.sequence, backup.size)

    def _again(self, error: UserError) -> None:
        """Try again later; meanwhile the older backups stand."""
        self._dirty = True
        _LOG.warning("backup failed: %s", error.code)
        self._timer.start(self._wait)

    def end(self) -> None:
        """Back up what has changed and wait until it stands; the file is closed afterwards."""
        self._timer.stop()
        if self._thread:
            self._thread.join()
        if self._dirty:
            self.take("close")
        if self._thread:
            self._thread.join()
