"""The first page: three choices and the files opened last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from dtt_desktop.paths import there
from dtt_desktop.ui import theme
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.settings import Settings
from dtt_desktop.ui.widgets import Card, button, muted


class RecentList(QListWidget):
    """Recent files; Delete takes one off the list and never deletes the file."""

    removed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item:
            self.removed.emit(str(item.data(Qt.ItemDataRole.UserRole)))
        else:
            super().keyPressEvent(event)


class Welcome(QWidget):
    """New from the founding plan, the sample, a file; recent files."""

    new_asked = Signal()
    sample_asked = Signal()
    open_asked = Signal()
    file_asked = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self._settings = settings
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(1)
        icon = plain_label()
        icon.setPixmap(theme.app_icon().pixmap(QSize(56, 56)))
        title = plain_label(self.tr("Hội nghị điển hình tiên tiến"))
        theme.heading(title, 5)
        column.addWidget(icon)
        column.addWidget(title)
        column.addWidget(muted(self.tr("Mọi thay đổi được lưu ngay vào tệp trên máy này. Không cần mạng.")))
        for text, hint, name, signal in (
            (
                self.tr("Tạo hội nghị mới"),
                self.tr("Từ kế hoạch 08/KH-UBND, chỉ hỏi tên, ngày, địa điểm"),
                "file-plus",
                self.new_asked,
            ),
            (
                self.tr("Mở hội nghị mẫu để xem thử"),
                self.tr("150 đại biểu hư cấu, sửa thoải mái"),
                "users",
                self.sample_asked,
            ),
            (self.tr("Mở tệp có sẵn…"), self.tr("Tệp .dtt trên máy hoặc thẻ nhớ"), "folder-open", self.open_asked),
        ):
            column.addWidget(self._choice(text, hint, name, signal))
        column.addWidget(self._recent_card())
        column.addStretch(2)
        outer.addLayout(column)
        outer.addStretch(1)
        self.fill()

    def _choice(self, text: str, hint: str, icon: str, signal: object) -> QPushButton:
        made = button(f"{text}\n{hint}", icon)
        made.setIconSize(QSize(24, 24))
        made.setAccessibleName(f"{text}. {hint}")
        made.setStyleSheet("text-align: left; padding: 8px 14px;")
        made.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)
        made.clicked.connect(signal.emit)  # type: ignore[attr-defined]
        return made

    def _recent_card(self) -> Card:
        self.card = Card(self.tr("Mở gần đây"))
        self.recent = RecentList()
        self.recent.setAccessibleName(self.tr("Mở gần đây"))
        self.recent.itemActivated.connect(self._open)
        self.recent.itemClicked.connect(self._open)
        self.recent.removed.connect(self._forget)
        self.card.body.addWidget(self.recent)
        self.card.body.addWidget(muted(self.tr("Phím Delete bỏ khỏi danh sách này, không xóa tệp.")))
        return self.card

    def fill(self) -> None:
        """Show the recent files; those that are gone are marked."""
        self.recent.clear()
        for path in self._settings.recent():
            seen = there(path)
            text = f"{path.name}   {path.parent}" if seen else self.tr("{0}   (không thấy tệp)").format(path)
            item = QListWidgetItem(text, self.recent)
            item.setIcon(theme.icon("file-text" if seen else "alert-triangle"))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
        self.card.setVisible(self.recent.count() > 0)
        self.recent.setFixedHeight(max(1, min(5, self.recent.count())) * (self.fontMetrics().height() + 8) + 6)

    def _open(self, item: QListWidgetItem) -> None:
        self.file_asked.emit(item.data(Qt.ItemDataRole.UserRole))

    def _forget(self, name: str) -> None:
        self._settings.forget_recent(Path(name))
        self.fill()
