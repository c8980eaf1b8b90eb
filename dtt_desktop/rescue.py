"""What the program does about a file it could not open, and about going back to a backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import sentence
from dtt_desktop.paths import data_folder, documents_folder
from dtt_desktop.services.files import make_folder
from dtt_desktop.services.places import place_of
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from dtt_desktop.app import Program
    from dtt_desktop.services.backups import Backup


class Rescue(QObject):
    """Shows the ways on, and takes the one that is chosen."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program

    def refuse(self, path: Path, error: UserError) -> None:
        """Show in place of a file why it was not opened; a file that is open meanwhile stays open, under a dialog."""
        from dtt_desktop.services.backups import Backups
        from dtt_desktop.ui.refused_page import RefusedPage

        window = self._program.window or self._program.open(None)
        page = RefusedPage(self._program.settings.lang, path, error, Backups.of(path).listed())
        page.restore_asked.connect(lambda backup: self._restore_refused(path, backup))
        page.copy_asked.connect(lambda: self._copy_here(path))
        page.anyway_asked.connect(lambda: self._program.try_open(path, anyway=True))
        page.take_over_asked.connect(lambda: self._program.try_open(path, take_over=True, anyway=True))
        page.again_asked.connect(lambda: self._program.try_open(path, anyway=True))
        page.open_asked.connect(window.open_file)
        if window.workspace is None:
            page.back_asked.connect(lambda: self._program.open(None))
            window.stack.setCurrentIndex(window.stack.addWidget(page))
            return
        self._program.tell(error)
        dialog = Dialog(window)
        dialog.setWindowTitle(path.name)
        QVBoxLayout(dialog).addWidget(page)
        for way in (page.back_asked, page.restore_asked, page.copy_asked, page.anyway_asked, page.take_over_asked,
                    page.again_asked, page.open_asked):  # fmt: skip
            way.connect(dialog.accept)
        dialog.open()

    def _restore_refused(self, path: Path, backup: Backup) -> None:
        """Put a backup in the place of a file that cannot be used, which is kept under another name."""
        from dtt_desktop.services.backups import Backups
        from dtt_desktop.services.restoring import restore

        try:
            found = restore(Backups.of(path), backup, path)
        except UserError as error:
            self._program.tell(error)
            return
        if window := self._program.try_open(found.path, anyway=True):
            self._say(window, "restored-aside", when=f"{backup.made:%H:%M %d/%m/%Y}", path=found.aside or path)

    def restore(self, backup: Backup) -> None:
        """Take the open file back to a backup; the present state becomes a backup too, so this can be undone."""
        from dtt_desktop.services.restoring import restore

        window = self._program.window
        if window is None or window.workspace is None or not window.may_close():
            return
        workspace, backups = window.workspace, window.workspace.backups
        try:
            backups.choose(backup)  # before the present state is backed up, which lets old backups go
            before = backups.back_up(workspace.store, "restore", {"name": f"{backup.made:%H:%M %d/%m}"})
        except UserError as error:
            self._program.tell(error)
            return
        path = workspace.path
        self._program.drop_window()
        try:
            path = restore(backups, backup, path, set_aside=False).path
        except UserError as error:
            self._program.open(path, anyway=True)  # nothing was changed
            self._program.tell(error)
            return
        shown = self._program.try_open(path, anyway=True)
        if shown and shown.workspace:
            shown.workspace.note("restored", {"name": f"{backup.made:%H:%M %d/%m/%Y}"})
            back = (sentence("restore-back", {}, self._program.settings.lang), lambda: self.restore(before))
            self._say(shown, "restored", back, when=f"{backup.made:%H:%M %d/%m/%Y}")

    def _say(
        self, window: MainWindow, code: str, action: tuple[str, Callable[[], None]] | None = None, **params: object
    ) -> None:
        """Say something above the page that stays until it is closed."""
        lang = self._program.settings.lang
        said = [sentence(code, params, lang)]
        if window.workspace and (count := window.workspace.erased_again):
            said.append(sentence("erased-again", {"count": count}, lang))
        window.message.say(" ".join(said), "info", action)
        window.message.hold()

    def _copy_here(self, path: Path) -> None:
        """Copy a file to this PC and open the copy."""
        from dtt_desktop.services.copying import copy_here

        folder = documents_folder()
        if place_of(folder):
            folder = data_folder() / "hoi-nghi"
        try:
            make_folder(folder)
            copy = copy_here(path, folder)
        except UserError as error:
            self._program.tell(error)
            return
        self._program.try_open(copy)

    def copy_open_file(self) -> None:
        """Copy the open file, which lies where it is not safe or cannot be written, and open the copy."""
        if self._program.window and self._program.window.workspace and self._program.window.may_close():
            path = self._program.window.workspace.path
            self._program.open(None)
            self._copy_here(path)
