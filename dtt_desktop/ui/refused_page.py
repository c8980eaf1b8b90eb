"""What is shown in place of a file that cannot be used: what was found, what is safe, and the ways on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import told
from dtt_desktop.domain.text import Lang
from dtt_desktop.services.backups import Backup
from dtt_desktop.ui import theme
from dtt_desktop.ui.backup_list import BackupList
from dtt_desktop.ui.flow import flowing
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.widgets import button, muted, primary

_HELD = {"file-busy", "file-locked-elsewhere", "file-alive-elsewhere"}
_BETTER_HERE = {"place-removable", "place-network", "file-readonly-unclean"}
_SOUND = _HELD | _BETTER_HERE | {"file-newer", "file-unreadable"}  # nothing to be put in the place of these


class RefusedPage(QWidget):
    """One file that was not opened."""

    restore_asked = Signal(object)  # a Backup
    copy_asked = Signal()  # to this PC
    anyway_asked = Signal()  # where it lies
    take_over_asked = Signal()  # from the other PC
    again_asked = Signal()
    open_asked = Signal()
    back_asked = Signal()

    def __init__(self, lang: Lang, path: Path, error: UserError, backups: Sequence[Backup]) -> None:
        super().__init__()
        self.setObjectName("refused")
        self.path, self.error = path, error
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 28, 40, 28)
        layout.setSpacing(10)
        title = plain_label(self.tr("Chưa mở tệp {0}").format(path.name))
        theme.heading(title, 5)
        self.sentence = plain_label(told(error, lang))
        self.unchanged = muted(self.tr("Chương trình chưa thay đổi gì trong tệp này: {0}").format(path))
        for label in (title, self.sentence, self.unchanged):
            label.setWordWrap(True)
            layout.addWidget(label)
        self.list = BackupList(lang)
        self.list.setParent(self)
        self.list.hide()
        self._add_backups(layout, [] if error.code in _SOUND else backups)
        layout.addWidget(flowing(*self._ways()))
        layout.addStretch(0 if self.list.rowCount() else 1)

    def _add_backups(self, layout: QVBoxLayout, backups: Sequence[Backup]) -> None:
        if self.error.code in _SOUND:
            return
        if not backups:
            layout.addWidget(muted(self.tr("Không có bản sao lưu nào của tệp này trên máy. Hãy tìm bản trên thẻ nhớ.")))
            return
        for text in (
            self.tr("Các bản sao lưu dưới đây đã được kiểm tra khi lưu và sẽ được kiểm tra lại khi khôi phục."),
            self.tr("Khôi phục xong, tệp hiện tại vẫn còn, dưới tên khác."),
        ):
            line = muted(text)
            line.setWordWrap(True)
            layout.addWidget(line)
        self.list.fill(backups)
        self.list.show()
        self.list.chosen.connect(self._restore)
        layout.addWidget(self.list, 1)

    def _ways(self) -> list[QPushButton]:
        """Return the buttons that make sense for what was found; the best one first."""
        code = self.error.code
        ways: list[tuple[str, str, Callable[[], None]]] = []
        if self.list.rowCount():
            ways.append((self.tr("Khôi phục bản đang chọn"), "history", lambda: self._restore(self.list.current())))
        if code in _BETTER_HERE:
            ways.append((self.tr("Chép về máy và mở"), "copy", self.copy_asked.emit))
        if code.startswith("place-"):
            ways.append((self.tr("Vẫn mở ở đây"), "", self.anyway_asked.emit))
        if code == "file-locked-elsewhere":
            ways.append((self.tr("Mở ở máy này"), "file-check", self.take_over_asked.emit))
        if code in _HELD or code == "file-unreadable":
            ways.append((self.tr("Thử lại"), "refresh", self.again_asked.emit))
        ways.append((self.tr("Mở tệp khác…"), "folder-open", self.open_asked.emit))
        ways.append((self.tr("Về trang đầu"), "", self.back_asked.emit))
        made: list[QPushButton] = []
        for text, icon, work in ways:
            way = button(text, icon) if made else primary(text, icon)
            way.clicked.connect(work)
            made.append(way)
        return made

    def _restore(self, backup: Backup | None) -> None:
        if backup:
            self.restore_asked.emit(backup)
