"""Backup and restore: the list of backups, one to go back to, a copy for the stick."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from dtt_desktop.services.backups import Backup
from dtt_desktop.services.warnings import STICK_EVERY
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.ui.backup_keeper import BackupKeeper
from dtt_desktop.ui.backup_list import BackupList
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.flow import flowing
from dtt_desktop.ui.settings import Settings
from dtt_desktop.ui.widgets import button, muted, primary


class BackupsDialog(Dialog):
    """What there is to go back to."""

    restore_asked = Signal(object)  # a Backup
    copy_asked = Signal()

    def __init__(self, parent: QWidget, workspace: Workspace, keeper: BackupKeeper, settings: Settings) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sao lưu và khôi phục"))
        self._workspace, self._settings = workspace, settings
        layout = QVBoxLayout(self)
        for text in (
            self.tr("Chương trình tự sao lưu khi có thay đổi (chậm nhất 10 phút) và trước mỗi việc lớn."),
            self.tr("Khôi phục bản nào thì dữ liệu hiện tại cũng được giữ lại thành một bản trong danh sách này."),
        ):
            line = muted(text)
            line.setWordWrap(True)
            layout.addWidget(line)
        self.list = BackupList(workspace.lang)
        self.list.chosen.connect(self._restore)
        layout.addWidget(self.list, 1)
        self.outside = muted()
        self.outside.setWordWrap(True)
        layout.addWidget(self.outside)
        self.restore = primary(self.tr("Khôi phục bản đang chọn"), "history")
        self.restore.clicked.connect(lambda: self._restore(self.list.current()))
        self.now = button(self.tr("Sao lưu ngay"), "device-floppy")
        self.now.clicked.connect(lambda: keeper.take("hand"))
        stick = button(self.tr("Chép ra thẻ nhớ…"), "copy")
        stick.clicked.connect(self.copy_asked)
        folder = button(self.tr("Mở thư mục sao lưu"), "folder-open")
        folder.clicked.connect(self._show_folder)
        layout.addWidget(flowing(self.restore, self.now, stick, folder))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.enter_does(buttons.button(QDialogButtonBox.StandardButton.Close))
        keeper.kept.connect(self.fill)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 110, metrics.height() * 26)
        self.fill()

    def fill(self) -> None:
        """Show the backups there are, and how old the last copy on a stick is."""
        backups = self._workspace.backups.listed()
        self.list.fill(backups)
        self.restore.setEnabled(bool(backups))
        when = self._settings.last_copy(self._workspace.path)
        if when is None:
            text = self.tr("Chưa có bản nào ngoài máy này. Máy hỏng là mất tất cả: hãy chép ra thẻ nhớ mỗi tuần.")
        elif datetime.now() - when > STICK_EVERY:  # noqa: DTZ005 - the settings keep the time of this desk
            text = self.tr("Bản trên thẻ nhớ đã cũ ({0}). Hãy cắm thẻ và chép lại.").format(f"{when:%d/%m/%Y}")
        else:
            text = self.tr("Bản ngoài máy: {0}, đã kiểm tra.").format(f"{when:%H:%M %d/%m/%Y}")
        self.outside.setText(text)

    def _restore(self, backup: Backup | None) -> None:
        if backup:
            self.accept()
            self.restore_asked.emit(backup)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._workspace.backups.folder)))
