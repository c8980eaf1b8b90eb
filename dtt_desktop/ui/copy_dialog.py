"""A copy for a stick or for mail: encrypted at one click, plain only at a second one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dtt_desktop.services import copying, locked_copy
from dtt_desktop.services.facts import read_facts
from dtt_desktop.storage.store import EXTENSION
from dtt_desktop.ui import theme
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.hub import Hub, today
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.sheet_output import SheetOutput
from dtt_desktop.ui.widgets import Card, button, muted, primary


class CopyDialog(Dialog):
    """Saves a copy; of an encrypted one it shows the passphrase, which is told nowhere else and never again."""

    def __init__(self, parent: QWidget, hub: Hub, made: Callable[[Path], None]) -> None:
        super().__init__(parent)
        self.hub, self._made = hub, made
        self.setWindowTitle(self.tr("Lưu bản sao"))
        self.output = SheetOutput(hub, self)
        self.passphrase = ""
        self._file_name = ""
        layout = QVBoxLayout(self)
        layout.addWidget(self._choice())
        layout.addWidget(self._slip())
        self.said = muted()
        self.said.setWordWrap(True)
        layout.addWidget(self.said)
        self.slip.hide()
        self.enter_does(self.lock_button)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)

    def _choice(self) -> QWidget:
        card = self.choice = Card(self.tr("Bản sao để mang đi, gửi đi"))
        card.body.addWidget(
            self._text(
                self.tr(
                    "Bản mã hóa chỉ mở được bằng mật khẩu. Chương trình tự đặt mật khẩu và in ra phiếu để cất riêng. "
                    "USB thất lạc hay thư gửi nhầm cũng không lộ dữ liệu của ai."
                )
            )
        )
        self.lock_button = primary(self.tr("Lưu bản mã hóa…"), "lock")
        self.lock_button.clicked.connect(lambda: self.save_locked())
        self.plain_button = button(self.tr("Lưu không mã hóa…"))
        self.plain_button.clicked.connect(lambda: self.save_plain())
        self.warning = self._text("")
        theme.colour(self.warning, theme.tokens().error)
        self.warning.hide()
        card.body.addWidget(self.warning)
        row = QHBoxLayout()
        row.addWidget(self.plain_button)
        row.addStretch(1)
        row.addWidget(self.lock_button)
        card.body.addLayout(row)
        return card

    def _slip(self) -> QWidget:
        card = self.slip = Card(self.tr("Mật khẩu của bản sao này"))
        self.shown = plain_label()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.6)
        self.shown.setFont(font)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.body.addWidget(self.shown)
        card.body.addWidget(
            self._text(
                self.tr("Chương trình không giữ mật khẩu này. In phiếu hoặc chép tay ngay, cất riêng với bản sao.")
            )
        )
        save, printed = button(self.tr("Lưu phiếu PDF…"), "file-type-pdf"), primary(self.tr("In phiếu…"), "printer")
        save.clicked.connect(lambda: self.said.setText(self.output.save(self.slip_pdf(), "phieu-mat-khau")))
        printed.clicked.connect(lambda: self.said.setText(self.output.print_out(self.slip_pdf())))
        self.print_button = printed
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(save)
        row.addWidget(printed)
        card.body.addLayout(row)
        return card

    def losing(self) -> str:
        if not self.passphrase or self.output.done:
            return ""
        return self.tr("Mật khẩu chưa được in, chưa được lưu. Đóng bây giờ thì không ai mở được bản sao này nữa.")

    def _text(self, text: str) -> QLabel:
        label = plain_label(text)
        label.setWordWrap(True)
        return label

    def _ask(self, suffix: str) -> Path | None:
        from dtt_desktop.ui.asking import save_path  # the file dialogs are heavy

        file = self.hub.workspace.path
        stamp = datetime.now().strftime("%Y-%m-%d %Hh%M")  # noqa: DTZ005 - shown to the person at this desk
        offered = file.with_name(f"{file.stem} {stamp}{suffix}")
        return save_path(self, self.windowTitle(), offered, f"*{suffix}")

    def save_locked(self, path: Path | None = None) -> None:
        """Save an encrypted copy and show its passphrase."""
        target = path or self._ask(".zip")
        if target is None:
            return
        passphrase = locked_copy.new_passphrase()
        made = self.hub.attempt(lambda: locked_copy.save_locked_copy(self.hub.workspace, target, passphrase))
        if made:
            self.passphrase, self._file_name = passphrase, made.name
            self.shown.setText(passphrase)
            self.choice.hide()
            self.slip.show()
            self.enter_does(self.print_button)
            self.said.setText(self.tr("Đã lưu và kiểm tra bản sao {0}").format(made))
            self._made(made)

    def save_plain(self, path: Path | None = None) -> None:
        """Warn at the first click, save at the second."""
        if self.warning.isHidden():
            self.warning.setText(
                self.tr("Ai cầm được bản này cũng đọc được ngày sinh, số định danh, điện thoại của mọi người.")
            )
            self.warning.show()
            self.plain_button.setText(self.tr("Vẫn lưu không mã hóa…"))
            return
        target = path or self._ask(EXTENSION)
        made = self.hub.attempt(lambda: copying.save_copy(self.hub.workspace, target)) if target else None
        if made:
            self._made(made)
            self.accept()

    def slip_pdf(self) -> bytes:
        """Return the slip with the passphrase."""
        from dtt_desktop.documents.pdf import render  # ReportLab is loaded when first used
        from dtt_desktop.documents.slip import passphrase_slip

        paper = passphrase_slip(read_facts(self.hub.workspace), self._file_name, self.passphrase, today())
        return render([paper], paper.title).data
