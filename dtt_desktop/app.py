"""Puts the window together: log, crash hook, settings, language, file, window."""

from __future__ import annotations

import sys
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, QTranslator
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from dtt_desktop.domain.dates import show_partial
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import sentence, told
from dtt_desktop.paths import data_folder, documents_folder, log_folder, there
from dtt_desktop.rescue import Rescue
from dtt_desktop.runtime import started
from dtt_desktop.services.files import clear_left, safe_name
from dtt_desktop.services.places import place_of
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.store import EXTENSION
from dtt_desktop.ui import language, theme
from dtt_desktop.ui.busy import busy
from dtt_desktop.ui.lock import AppLock
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.masked_line import ClipboardGuard
from dtt_desktop.ui.pin import Pin
from dtt_desktop.ui.plain import question
from dtt_desktop.ui.settings import Settings

if TYPE_CHECKING:
    from dtt_desktop.ui.dialogs import NewConference

_AFTER_PAINT = 50  # ms: what is loaded beside the window must not hold up its first sight
_ASKED = ("name", "date", "venue", "max_delegates")


class Program(QObject):
    """The running program: one window at a time, on a file or on the welcome page."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self.app = app
        self.settings = settings
        self.window: MainWindow | None = None
        self.rescue = Rescue(self)
        self._translators: list[QTranslator] = []
        guard = ClipboardGuard(app.clipboard(), self)
        app.aboutToQuit.connect(guard.clear)
        self.lock = AppLock(self, Pin(settings.folder / "khoa.ini"), lambda: self.window)
        app.focusWindowChanged.connect(self.lock.watch)
        self.style()

    def style(self) -> None:
        """Give colours, language and text size to the whole program."""
        self._translators = language.install(self.app, self.settings.lang)
        theme.apply(self.app, self.settings.mode)  # before the font: a style brings the system's own fonts back
        font = QFont()
        font.setFamilies(["Segoe UI", "Noto Sans", "Tahoma", "DejaVu Sans"])
        font.setPointSize(self.settings.text_size)
        self.app.setFont(font)

    def open(self, path: Path | None, *, take_over: bool = False, anyway: bool = False) -> MainWindow:
        """Open a file in a new window in place of the present one; None shows the welcome page.

        ``take_over`` takes it from another PC, ``anyway`` opens it even on a stick or a network drive. Raises UserError
        of :meth:`Workspace.open`, place-removable, place-network; the present window stays then.
        """
        same = self.window and self.window.workspace and path and self.window.workspace.path.resolve() == path.resolve()
        if self.window and (same or not self.window.may_close()):
            return self.window
        if path and not anyway and (place := place_of(path)) in ("removable", "network"):
            raise UserError(f"place-{place}", path=path)
        workspace = Workspace.open(path, self.settings.lang, take_over=take_over) if path else None
        old = self.window
        try:
            return self._show(workspace)
        except Exception as fault:
            self.window = old
            if workspace is None:
                raise
            raise self._unusable(workspace, fault) from fault

    def _unusable(self, workspace: Workspace, fault: Exception) -> Exception:
        """Close a file no window could be made of; return what to say: which rows of it are damaged, if any are."""
        from dtt_desktop.services.soundness import damage, damaged

        places = [] if isinstance(fault, UserError) else damage(workspace.store.driver, self.settings.lang)
        workspace.close()
        return damaged(places) if places else fault

    def _show(self, workspace: Workspace | None) -> MainWindow:
        old = self.window
        if old:
            old.keep_place()  # the new one stands where the old one stood
        self.window = window = MainWindow(self.settings, workspace)
        if workspace:
            self.settings.add_recent(workspace.path)
        window.restyle_asked.connect(self.restyle, Qt.ConnectionType.QueuedConnection)
        window.file_asked.connect(lambda name: self.try_open(Path(name)))
        window.welcome_asked.connect(lambda: self.open(None))
        window.new_asked.connect(self.new)
        window.renew_asked.connect(self.renew)
        window.sample_asked.connect(self.sample)
        window.restore_asked.connect(self.rescue.restore, Qt.ConnectionType.QueuedConnection)
        window.diagnostics_asked.connect(self.show_diagnostics)
        window.copy_here_asked.connect(self.rescue.copy_open_file, Qt.ConnectionType.QueuedConnection)
        window.show()
        self.lock.guard(window)
        QTimer.singleShot(_AFTER_PAINT, window, lambda: note_opened(window))
        QTimer.singleShot(_AFTER_PAINT, window, lambda: Thread(target=load_rest, name="load rest").start())
        if old:
            old.close()
            old.deleteLater()
        return window

    def try_open(self, path: Path, *, take_over: bool = False, anyway: bool = False) -> MainWindow | None:
        """Open a file, or show what was found and the ways on."""
        try:
            return self.open(path, take_over=take_over, anyway=anyway)
        except UserError as error:
            self.rescue.refuse(path, error)
            return None

    def come_forward(self, name: str) -> None:
        """Answer a second start: bring the window to the front and open what was asked for."""
        if name:
            self._open_beside(Path(name))
        if window := self.window:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.raise_()
            window.activateWindow()

    def _open_beside(self, path: Path) -> None:
        """Open what another start asked for, unless it would break something off; a locked screen stays locked."""
        window = self.window
        same = window and window.workspace and window.workspace.path.resolve() == path.resolve()
        if same:
            return
        if busy(apart_from=self.lock.dialog):
            self._say_busy(path)
        elif not self.lock.locked:
            self.try_open(path)
        else:
            try:
                self.open(path)
            except UserError as error:  # what was found is told to the one who knows the PIN
                self.lock.after.append(partial(self.rescue.refuse, path, error))

    def _say_busy(self, path: Path) -> None:
        text = sentence("finish-first", {"path": path.name}, self.settings.lang)
        if self.window and (self.lock.locked or QApplication.activeModalWidget() is None):
            self.window.message.say(text, "warning")
        else:
            box = question(QApplication.activeModalWidget(), text, icon=QMessageBox.Icon.Information)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()

    def show_diagnostics(self) -> None:
        """Show what somebody who helps would want to know."""
        from dtt_desktop.services.diagnostics import bundle
        from dtt_desktop.ui.crash import LOG, NATIVE
        from dtt_desktop.ui.diagnostics_dialog import DiagnosticsDialog

        workspace = self.window.workspace if self.window else None
        text = bundle(workspace, [log_folder() / LOG, log_folder() / NATIVE])
        DiagnosticsDialog(self.window, self.settings.lang, text).open()

    def tell(self, error: UserError) -> None:
        """Say what was refused, in the window there is."""
        text = told(error, self.settings.lang)
        if self.window:
            self.window.message.say(text, "error")
        else:
            question(None, text, icon=QMessageBox.Icon.Warning).exec()

    def restyle(self) -> None:
        """Take over changed colours, size or language at once: the window is built anew on the same file and tab."""
        if self.window is None or not self.window.may_close():
            return
        tab = self.window.tabs.currentIndex()
        path = self.window.workspace.path if self.window.workspace else None
        self.drop_window()
        self.style()
        self.open(path, anyway=True).tabs.setCurrentIndex(tab)

    def drop_window(self) -> None:
        """Close the window now, before another is built on the same file."""
        old, self.window = self.window, None
        if old:
            old.close()
            old.deleteLater()
            QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete)  # or every old widget is restyled

    def new(self) -> None:
        """Create a conference from the founding plan."""
        from dtt_desktop.services.founding import founding_facts

        facts = founding_facts()["conference"]
        shown = {key: str(facts.get(key, "")) for key in _ASKED} | {"date": show_partial(facts["date"])}
        self._create(shown, None)

    def renew(self) -> None:
        """Create the next conference from the open file."""
        if self.window and self.window.workspace:
            conference = self.window.workspace.conference()
            next_year = f"{int((conference.date or str(date.today()))[:4]) + 1}"  # noqa: DTZ011
            day = f"{show_partial(conference.date)[:6]}{next_year}" if conference.date else ""
            self._create({"name": conference.name, "date": day}, self.window.workspace)

    def _create(self, shown: dict[str, str], old: Workspace | None) -> None:
        from dtt_desktop.ui.dialogs import NewConference

        dialog = NewConference(self.window, self.settings.lang, shown, self._carried(old) if old else None)
        made: list[Path] = []
        dialog.take = lambda: self._made(dialog, old, made)
        if dialog.exec() == NewConference.DialogCode.Accepted:
            self.try_open(made[0])

    def _carried(self, old: Workspace) -> dict[str, str]:
        """Return what the next conference may take over or leave, as it is asked; nothing where there is none."""
        from dtt_desktop.services.founding import may_go_along

        words = {
            "composition_target": self.tr("Mang theo {0} chỉ tiêu cơ cấu"),
            "remembered": self.tr("Mang theo {0} cách viết, cách hiểu cột đã nhớ"),
        }
        return {table: words[table].format(count) for table, count in may_go_along(old).items() if count}

    def _made(self, dialog: NewConference, old: Workspace | None, made: list[Path]) -> bool:
        """Write the new file where the person says; False when it was not, and then the dialog stays."""
        from dtt_desktop.services.founding import new_file, renew
        from dtt_desktop.ui.asking import save_path

        name = str(dialog.values["name"])
        offered = documents_folder() / f"{safe_name(name)}{EXTENSION}"
        chosen = save_path(dialog, "", offered, f"*{EXTENSION}")
        if not chosen:
            return False
        made[:] = [chosen.with_suffix(EXTENSION)]
        try:
            if old:
                left = [table for table, box in dialog.carried.items() if not box.isChecked()]
                renew(old, made[0], name, str(dialog.values.get("date") or date.today()), left)  # noqa: DTZ011
            else:
                new_file(made[0], asked=dialog.values)
        except UserError as error:
            dialog.say(told(error, self.settings.lang), "error")
            return False
        return True

    def sample(self) -> None:
        """Open the sample; a new one is made when there is none yet."""
        from dtt_desktop.services.sample import new_sample

        path = data_folder() / f"hoi-nghi-mau{EXTENSION}"
        try:
            if not there(path):
                new_sample(path, date.today())  # noqa: DTZ011 - a conference still ahead
        except UserError as error:
            self.tell(error)
            return
        self.try_open(path)


def note_opened(window: MainWindow) -> None:
    """Note who opened the file; one that cannot be written just now is read without a note."""
    if window.workspace and window.isVisible():  # not closed again already
        clear_left(window.workspace.path.parent)
        with suppress(UserError):
            window.workspace.note("opened")


def load_rest() -> None:
    """Load what the first edit and the first paper need, beside the window that already stands."""
    from dtt_desktop.documents import pdf  # noqa: F401
    from dtt_desktop.services import papers  # noqa: F401
    from dtt_desktop.storage import recording  # noqa: F401


def application(arguments: list[str] | None = None) -> QApplication:
    """Return the one QApplication, made with the settings it must have before it exists."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(arguments or ["dtt_desktop"])
    app.setApplicationName("dtt_desktop")
    app.setWindowIcon(theme.app_icon())
    return app


def open_window(path: Path, settings: Settings | None = None) -> MainWindow:
    """Build the real window on a file, for tests and tools. Raises UserError as :meth:`Workspace.open`."""
    app = application()
    program = Program(app, settings or Settings())
    window = program.open(Path(path))
    window.tabs.build_all()
    window.destroyed.connect(program.deleteLater)
    return window


def run(path: Path | None) -> int:
    """Run the program until its window is closed; a second start only brings the first window forward."""
    from dtt_desktop.ui.crash import CrashHook, start_log
    from dtt_desktop.ui.single_start import FirstStart, hand_over

    app = application(sys.argv)
    if hand_over(path):
        return 0
    start_log(log_folder())
    program = Program(app, Settings())
    hook = CrashHook(app, lambda: program.settings.lang)
    hook.details_asked.connect(program.show_diagnostics)
    hook.install()
    try:
        program.open(path)
    except UserError as error:
        if error.code == "file-busy" and hand_over(path, patience=3.0):
            return 0  # another start was faster by a moment
        assert path is not None
        program.rescue.refuse(path, error)
    except Exception as fault:  # noqa: BLE001 - whatever it is, a window comes, and says so
        hook.report(fault)
        program.open(None)
    FirstStart(app).asked.connect(program.come_forward)  # only now is there a window to bring forward
    QTimer.singleShot(0, program, started)
    return app.exec()
