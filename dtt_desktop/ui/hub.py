"""What all tabs share: the open file, the news of changes, what is selected. Tabs know the hub, not each other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from dtt_desktop.domain.errors import Cancelled, UserError
from dtt_desktop.domain.messages import told
from dtt_desktop.domain.text import L, Lang
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui.refusals import Refusals
from dtt_desktop.ui.settings import Settings

if TYPE_CHECKING:
    from dtt_desktop.documents.facts import Facts

T = TypeVar("T")


def today() -> date:
    """Return the day at this office."""
    return date.today()  # noqa: DTZ011 - deadlines are days of the office's calendar


class Hub(QObject):
    """The window's one link to the conference file."""

    changed = Signal(object)  # ChangeSet
    spoken = Signal(str, str, object)  # sentence, severity (info, warning, error), action: its words and work, or None
    settled = Signal()  # no text stands anywhere that was refused
    quiet_asked = Signal()  # what was said above the page no longer matters
    roster_shown = Signal()  # the delegates in view, their order or selection are others
    status_asked = Signal()
    refused = Signal()  # a text was refused, or one was taken back
    work_asked = Signal(str)  # an action of the menus, by its name
    history_asked = Signal(str, int)  # table, id
    erase_asked = Signal(str, int)  # table and id of a person
    place_asked = Signal(str, int, str)  # table, id, field: lead the person to the cell that mends a fault

    def __init__(self, workspace: Workspace, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.settings = settings
        self.roster_order: list[int] = []
        self.roster_selected: list[int] = []
        self.month_first: bool | None = None  # how dates pasted today are to be read, once it was asked
        self.refusals = Refusals(lambda: step.id if (step := workspace.undoable) else None, self.refused.emit)
        self._facts: Facts | None = None
        workspace.on_changed.append(self._announce)

    @property
    def lang(self) -> Lang:
        """Return the language of the window."""
        return self.workspace.lang

    def facts(self) -> Facts:
        """Return what papers say, read once after each change: five parts of one page ask for it."""
        from dtt_desktop.services.facts import read_facts  # not loaded before the first paper is seen

        if self._facts is None:
            self._facts = read_facts(self.workspace)
        return self._facts

    def words(self, phrase: L) -> str:
        """Return a phrase in the window's language."""
        return phrase.text(self.lang)

    def _announce(self, changes: ChangeSet) -> None:
        self._facts = None
        self.changed.emit(changes)

    def say(self, text: str, severity: str = "info", action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Show a sentence above the page, with what may be done about it."""
        self.spoken.emit(text, severity, action)

    def done(self, work: Callable[[], object]) -> bool:
        """Do something that may be refused and tell whether it was done; a refusal is told in one sentence."""
        return self.attempt(lambda: (work(), True)) is not None

    def attempt(self, work: Callable[[], T]) -> T | None:
        """Do something that may be refused; a refusal is told in one sentence and gives None."""
        try:
            return work()
        except UserError as error:
            self.say(told(error, self.lang), "error")
        except Cancelled:
            pass
        return None
