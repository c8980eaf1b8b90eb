"""The main window: welcome page or tabs, menus, one toolbar, status bar."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.messages import step_text
from dtt_desktop.domain.text import Lang
from dtt_desktop.paths import documents_folder, there
from dtt_desktop.services.places import elsewhere
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.storage.store import EXTENSION
from dtt_desktop.ui import actions, theme
from dtt_desktop.ui.cell_actions import CellActions
from dtt_desktop.ui.dialog import FRAME, Dialog, bring_in
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.messages import Action, Messages
from dtt_desktop.ui.plain import plain_label, tip
from dtt_desktop.ui.privacy_desk import PrivacyDesk
from dtt_desktop.ui.safety import Safety
from dtt_desktop.ui.settings import Settings
from dtt_desktop.ui.tabs import Tabs
from dtt_desktop.ui.undoing import Undoing
from dtt_desktop.ui.view_menu import ViewMenu

_ON_PAPERS = {"save_pdf", "save_word", "print_paper"}
_ON_LISTS = {
    "import_list", "import_pasted", "export_list", "blank_form", "find_doubles", "find_next", "replace", "open_board",
}  # fmt: skip
_ON_CELLS = {"cut_cells", "copy_cells", "paste_cells", "fill_down", "select_everything", "delete_rows"}
_ON_DATA = {"show_history", "erase_sensitive"}
_HELP_PAGES = {"show_help": "guide", "show_keys": "keys", "show_changes": "changes", "show_about": "about"}
_NEEDS_FILE = _ON_PAPERS | _ON_DATA | _ON_LISTS | _ON_CELLS | {
    "renew_asked", "save_now", "save_copy", "show_backups", "welcome_asked", "undo", "redo",
    "start_search",
}  # fmt: skip


_SMALL = 1500  # pixels across; a window for work fills such a screen


class MainWindow(QMainWindow):
    """One window on one conference file, or the welcome page."""

    restyle_asked = Signal()  # colours, text size or language were changed in the menus
    new_asked = Signal()
    renew_asked = Signal()
    sample_asked = Signal()
    file_asked = Signal(str)
    welcome_asked = Signal()
    restore_asked = Signal(object)  # a Backup
    copy_here_asked = Signal()
    diagnostics_asked = Signal()
    lock_asked = Signal()
    pin_asked = Signal()

    def __init__(self, settings: Settings, workspace: Workspace | None = None) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowIcon(theme.app_icon())
        self.settings = settings
        self.workspace = workspace
        self.hub: Hub | None = None
        self.privacy: PrivacyDesk | None = None
        self.undoing: Undoing | None = None
        self.actions_: dict[str, QAction] = {}
        self._saved_at: datetime | None = None
        self._warned = False  # of refused typing, when the window was first closed
        self._status = {name: plain_label() for name in ("saved", "page", "copy")}
        self._build_menus()
        self.safety: Safety | None = None
        self.stack = QStackedWidget()
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stack, 1)
        self.setCentralWidget(box)
        self.message = Messages(box)
        self.banner = self.message.banner
        self.tabs = Tabs()
        if workspace is None:
            self._build_welcome()
        else:
            self._build_tabs(workspace)
        self._build_status()
        self._restore()

    # -- building -----------------------------------------------------------------------------------------------

    def _build_menus(self) -> None:
        bar = self.addToolBar(self.tr("Thanh công cụ"))
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        menus = {name: self.menuBar().addMenu(actions.words(name)) for name in actions.MENUS}
        for row in actions.ROWS:
            keys = f"\t{row.shown_keys}" if row.shown_keys else ""
            action = QAction(actions.words(row.text) + keys, self)
            if row.icon and row.bar:
                action.setIcon(theme.icon(row.icon))
            if row.keys:
                action.setShortcut(QKeySequence(row.keys))
            action.triggered.connect(lambda _=False, name=row.method: self._act(name))
            action.setEnabled(self.workspace is not None or row.method not in _NEEDS_FILE)
            menus[row.menu].addAction(action)
            self.actions_[row.method] = action
            if row.bar:
                bar.addAction(action)
        for menu in menus.values():
            menu.aboutToShow.connect(self._draw_menu_icons)
        self._recent_menu = QMenu(self.tr("Mở gần đây"), self)
        menus[actions.FILE].insertMenu(self.actions_["import_list"], self._recent_menu)
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        self._build_view_menu(menus[actions.VIEW])

    def _draw_menu_icons(self) -> None:
        """Draw the icons that stand in menus only, when a menu is first seen."""
        for row in actions.ROWS:
            if row.icon and self.actions_[row.method].icon().isNull():
                self.actions_[row.method].setIcon(theme.icon(row.icon))

    def _act(self, name: str) -> None:
        """Do what an action's row names: a method of the window or of its parts, a page of help, or a signal."""
        if name in _HELP_PAGES:
            self.show_help(_HELP_PAGES[name])
            return
        if name in _ON_PAPERS:
            self.tabs.setCurrentIndex(4)
        if name in _ON_LISTS:
            from dtt_desktop.ui.list_work import ListWork

            getattr(ListWork(self), name)()
            return
        if name in _ON_CELLS:
            getattr(CellActions(self), name)()
            return
        place = self.tabs.documents if name in _ON_PAPERS else self.privacy if name in _ON_DATA else self
        work = getattr(self.safety if name == "show_backups" else place, name)
        (work.emit if isinstance(work, SignalInstance) else work)()

    def _build_view_menu(self, menu: QMenu) -> None:
        for number in range(5):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            shortcut.activated.connect(lambda number=number: self.tabs.setCurrentIndex(number))
        ViewMenu(self, menu, self.settings).changed.connect(self.restyle_asked)

    def _build_welcome(self) -> None:
        self.setWindowTitle(self.tr("Hội nghị điển hình tiên tiến"))
        from dtt_desktop.ui.welcome import Welcome

        page = Welcome(self.settings)
        page.new_asked.connect(self.new_asked)
        page.sample_asked.connect(self.sample_asked)
        page.open_asked.connect(self.open_file)
        page.file_asked.connect(self.file_asked)
        self.stack.addWidget(page)

    def _build_tabs(self, workspace: Workspace) -> None:
        self.hub = hub = Hub(workspace, self.settings, self)
        hub.spoken.connect(self._say)
        hub.quiet_asked.connect(self.message.hush)
        hub.settled.connect(self.message.settle)
        hub.changed.connect(self._changed)
        hub.status_asked.connect(self.tell_status)
        hub.place_asked.connect(self.lead_to)
        hub.work_asked.connect(self._act)
        self.privacy = PrivacyDesk(hub, self)
        backups = workspace.backups
        self.privacy.backups_holding = lambda: [path for backup in backups.listed() for path in backup.files]
        self.tabs.fill(hub)
        self.undoing = Undoing(hub, self.tabs, self.put_away)
        hub.refused.connect(self._tell_undo)
        self.tabs.currentChanged.connect(lambda _: self.tell_status())
        self.tabs.currentChanged.connect(lambda _: self.message.clear())
        self.stack.addWidget(self.tabs)
        conference = workspace.one(Conference)
        sample = self.tr(" [MẪU]") if conference["is_sample"] else ""
        self.setWindowTitle(f"{workspace.path.name}{sample} - {conference['name']}")
        self._tell_undo()
        self.safety = safety = Safety(self, hub, self.tabs, self.banner, self._status["copy"])
        safety.restore_asked.connect(self.restore_asked)
        safety.copy_here_asked.connect(self.copy_here_asked)
        safety.copy_asked.connect(self.save_copy)

    def _build_status(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(8, 0, 8, 0)
        if self.workspace is None:
            return
        bar.addWidget(self._status["saved"])
        bar.addPermanentWidget(self._status["page"])
        bar.addPermanentWidget(self._status["copy"])
        self._tell_saved()
        self.tell_status()

    def _restore(self) -> None:
        self.resize(QSize(1280, 697).boundedTo(self.screen().availableGeometry().size() - FRAME))
        geometry = self.settings.state("window")
        if geometry and self.restoreGeometry(geometry):
            if not self.isMaximized():
                bring_in(self)  # it may have been kept on another screen, or at another scale
        elif self.screen().availableGeometry().width() < _SMALL:
            self.setWindowState(Qt.WindowState.WindowMaximized)  # an office's small screen: every line is wanted

    def keep_place(self) -> None:
        """Remember where the window stands, for the next one."""
        self.settings.set_state("window", self.saveGeometry())

    # -- news ---------------------------------------------------------------------------------------------------

    def _say(self, text: str, severity: str, action: Action | None) -> None:
        """Show a sentence over the page, and over the dialog in front, behind which it would not be seen."""
        self.message.say(text, severity, action)
        front = QApplication.activeModalWidget()
        if isinstance(front, Dialog):
            front.say(text, severity)

    def _changed(self, _: ChangeSet) -> None:
        self._saved_at = datetime.now()  # noqa: DTZ005 - shown to the person at this desk
        self._tell_saved()
        QTimer.singleShot(0, self, self._tell_undo)
        self.tell_status()

    def _tell_saved(self) -> None:
        if self._saved_at:
            self._status["saved"].setText(self.tr("Đã lưu {0}").format(self._saved_at.strftime("%H:%M")))
        else:
            self._status["saved"].setText(self.tr("Mọi thay đổi được lưu ngay"))

    def tell_status(self) -> None:
        """Show what the page in front says of itself."""
        page = self.tabs.currentWidget()
        self._status["page"].setText(page.status() if hasattr(page, "status") else "")

    def _tell_undo(self) -> None:
        """Name in the menu what would be undone and redone."""
        if self.workspace is None:
            return
        lang: Lang = self.workspace.lang
        for name, step, text in (
            ("undo", self.workspace.undoable, self.tr("Hoàn tác")),
            ("redo", self.workspace.redoable, self.tr("Làm lại")),
        ):
            action = self.actions_[name]
            refused = name == "undo" and self.hub is not None and self.hub.refusals.any
            action.setEnabled(step is not None or refused)
            action.setText(f"{text}: {step_text(step.code, step.params, lang)}" if step else text)
            action.setIconText(text)
            action.setToolTip(tip(action.text()))

    def lead_to(self, table: str, key: int, field: str) -> None:
        """Bring the cell of a fault to the front."""
        self.tabs.lead_to(table, key, field)

    # -- actions ------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last step back and say which."""
        if self.undoing:
            self.undoing.undo()

    def redo(self) -> None:
        """Bring the last undone step back."""
        if self.undoing:
            self.undoing.redo()

    def put_away(self) -> None:
        """Save what is still being typed, in whatever cell or field."""
        from dtt_desktop.ui.grid import Grid  # not loaded before the first list is seen

        for grid in self.findChildren(Grid):
            grid.commit()
        for widget in self.findChildren(QWidget):
            if save := getattr(widget, "save_all", None):
                save()

    def may_close(self) -> bool:
        """Save what is being typed; warn once when something refused would be lost, and let it go the second time."""
        self.put_away()
        unsaved = self._unsaved()
        if unsaved and not self._warned:
            self._warned = True
            text = self.tr("Còn {0} ô đánh dấu đỏ chưa lưu được. Hãy sửa lại, hoặc đóng lần nữa để bỏ.")
            self.message.say(text.format(unsaved), "error")
            return False
        return True

    def _unsaved(self) -> int:
        """Return in how many cells and fields something stands that was refused."""
        from dtt_desktop.ui.grid import Grid

        cells = sum(grid.model_.unsaved for grid in self.findChildren(Grid))
        return cells + sum(getattr(widget, "unsaved", 0) for widget in self.findChildren(QWidget))

    def save_now(self) -> None:
        """Everything is saved already; say so, because the hand asks."""
        self.put_away()
        now = datetime.now().strftime("%H:%M")  # noqa: DTZ005
        if self.hub:
            self.hub.say(self.tr("Đã lưu {0}. Mọi thay đổi được lưu ngay khi gõ xong.").format(now))

    def save_copy(self, path: Path | None = None) -> None:
        """Write a verified plain copy where the person says; without a path ask how it is to be kept."""
        workspace, hub, target = self.workspace, self.hub, path
        if workspace is None or hub is None or self.privacy is None:
            return
        if target is None:
            self.privacy.copy_out(self._copied)
            return
        from dtt_desktop.services.copying import save_copy

        if made := hub.attempt(lambda: save_copy(workspace, target)):
            self._copied(made)

    def _copied(self, made: Path) -> None:
        if self.workspace and self.hub:
            if elsewhere(made, self.workspace.path):  # a copy beside the file goes with the disk
                self.settings.set_last_copy(self.workspace.path, datetime.now())  # noqa: DTZ005
            if self.safety:
                self.safety.tell()
            self.hub.say(self.tr("Đã lưu và kiểm tra bản sao {0}").format(made))

    def start_search(self) -> None:
        """Put the caret into the search box of the page in front."""
        page = self.tabs.currentWidget()
        if hasattr(page, "start_search"):
            page.start_search()

    def open_file(self) -> None:
        """Ask which file to open."""
        start = self.workspace.path.parent if self.workspace else documents_folder()
        path = self._asking().open_path(self, self.tr("Mở hội nghị"), start, f"*{EXTENSION}")
        if path:
            self.file_asked.emit(str(path))

    @staticmethod
    def _asking() -> ModuleType:
        from dtt_desktop.ui import asking  # the file dialogs are heavy; loaded when first asked for

        return asking

    def _fill_recent(self) -> None:
        self._recent_menu.clear()
        for path in self.settings.recent():
            action = self._recent_menu.addAction(path.name)
            action.setEnabled(there(path))
            action.setToolTip(tip(str(path)))
            action.triggered.connect(lambda _=False, path=path: self.file_asked.emit(str(path)))

    def show_help(self, name: str) -> None:
        """Show a page of the offline help."""
        from dtt_desktop.ui.dialogs import HelpPage

        HelpPage(self, name, self.settings.lang).open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when everything is put away: an exception here would otherwise lose what is typed."""
        event.ignore()
        if not self.may_close():
            return
        self.keep_place()
        self.settings.sync()
        if self.safety:
            self.safety.end()
        if self.workspace is not None:
            self.workspace.close()
        event.accept()
