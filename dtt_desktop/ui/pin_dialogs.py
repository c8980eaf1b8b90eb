"""Sets the PIN and asks for it; says honestly what it does and what it does not."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dtt_desktop.ui import theme
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.pin import MINUTES, Pin, may_be
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.widgets import Choices, button, fault_label, muted, primary


def _pin_line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    line.setMaxLength(12)
    line.setAccessibleName(name)
    line.setMaximumWidth(line.fontMetrics().averageCharWidth() * 20)
    return line


class PinDialog(Dialog):
    """Sets, changes or takes away the PIN."""

    def __init__(self, parent: QWidget, pin: Pin) -> None:
        super().__init__(parent)
        self.pin = pin
        self.setWindowTitle(self.tr("Mã khóa màn hình"))
        layout = QVBoxLayout(self)
        what = plain_label(
            self.tr(
                "Mã khóa che màn hình khi rời bàn. Nó KHÔNG mã hóa dữ liệu: ai chép được tệp vẫn đọc được tệp. "
                "Muốn cả máy được mã hóa, hãy nhờ người quản trị bật BitLocker."
            )
        )
        lost = muted(self.tr("Quên mã thì không mất dữ liệu: đóng chương trình, xóa tệp {0}, mở lại.").format(pin.path))
        for label in (what, lost):
            label.setWordWrap(True)
            layout.addWidget(label)
        form = QFormLayout()
        self.old = _pin_line(self.tr("Mã đang dùng"))
        self.new, self.again = _pin_line(self.tr("Mã mới (4 đến 12 chữ số)")), _pin_line(self.tr("Gõ lại mã mới"))
        self.minutes = Choices(self.tr("Tự khóa sau"))
        for number in MINUTES:
            words = self.tr("{0} phút không dùng").format(number) if number else self.tr("Không tự khóa")
            self.minutes.addItem(words, number)
        self.minutes.setCurrentIndex(self.minutes.findData(pin.minutes))
        for widget in (*([self.old] if pin.is_set else []), self.new, self.again, self.minutes):
            form.addRow(plain_label(widget.accessibleName()), widget)
        layout.addLayout(form)
        self.error = fault_label()
        layout.addWidget(self.error)
        layout.addLayout(self._buttons())
        self.enter_does(self.save)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 74)

    def _buttons(self) -> QHBoxLayout:
        self.remove = button(self.tr("Bỏ mã khóa"))
        self.remove.clicked.connect(self.take_away)
        self.remove.setVisible(self.pin.is_set)
        cancel = button(self.tr("Thôi"))
        cancel.clicked.connect(self.reject)
        self.save = primary(self.tr("Đặt mã khóa"), "lock")
        self.save.clicked.connect(self.keep)
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        return row

    def _may_change(self) -> bool:
        if self.pin.is_set and not self.pin.matches(self.old.text()):
            self.error.setText(self.tr("Mã đang dùng không đúng."))
            self.old.setFocus()
            return False
        return True

    def keep(self) -> None:
        """Keep the new PIN, or say what is wrong with it."""
        if not may_be(self.new.text()):
            self.error.setText(self.tr("Mã khóa gồm 4 đến 12 chữ số."))
        elif self.new.text() != self.again.text():
            self.error.setText(self.tr("Hai lần gõ mã mới không giống nhau."))
        elif self._may_change():
            self.pin.set(self.new.text(), int(self.minutes.currentData()))
            self.accept()

    def take_away(self) -> None:
        """Have no PIN any more."""
        if self._may_change():
            self.pin.remove()
            self.accept()


class UnlockDialog(Dialog):
    """Asks for the PIN over a covered screen; it goes only with the right one."""

    unlocked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None, pin: Pin) -> None:
        super().__init__(parent)
        self.pin = pin
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("Đã khóa"))
        layout = QVBoxLayout(self)
        title = plain_label(self.tr("Màn hình đang khóa. Những gì gõ xong đã được lưu."))
        layout.addWidget(theme.heading(title))
        self.line = _pin_line(self.tr("Mã khóa"))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self.line.setFont(font)
        self.line.setMinimumWidth(self.fontMetrics().averageCharWidth() * 24)
        self.open_button = primary(self.tr("Mở khóa"), "lock")
        self.open_button.clicked.connect(self.try_pin)
        row = QHBoxLayout()
        row.addWidget(self.line)
        row.addWidget(self.open_button)
        row.addStretch(1)
        layout.addLayout(row)
        self.error = fault_label()
        layout.addWidget(self.error)
        lost = muted(
            self.tr("Quên mã: bấm Thoát, xóa tệp {0}, mở lại chương trình. Dữ liệu không mất.").format(pin.path)
        )
        lost.setWordWrap(True)
        layout.addWidget(lost)
        leave = button(self.tr("Thoát chương trình"))
        leave.clicked.connect(self.leave_asked.emit)
        layout.addWidget(leave, 0, Qt.AlignmentFlag.AlignLeft)
        self.enter_does(self.open_button)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._hold_off()

    def try_pin(self) -> None:
        """Open with the right PIN; a wrong one makes the next try wait, longer each time."""
        if self._left:
            return
        if self.pin.matches(self.line.text()):
            self.unlocked.emit()
            self.accept()
            return
        self.line.clear()
        self._hold_off()

    def _hold_off(self) -> None:
        self._left = self.pin.wait
        if self._left:
            self._timer.start()
        self._tell()

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
        self._tell()

    def _tell(self) -> None:
        waiting = self._left > 0
        self.line.setEnabled(not waiting)
        self.open_button.setEnabled(not waiting)
        self.error.setText(self.tr("Mã không đúng. Thử lại sau {0} giây.").format(self._left) if waiting else "")
        if not waiting:
            self.line.setFocus()

    def reject(self) -> None:
        """Stay: neither Escape nor the cross opens the screen."""
