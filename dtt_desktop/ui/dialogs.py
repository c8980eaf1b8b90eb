"""The few dialogs: a new conference, pages of help."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop import __version__
from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.kinds import Context
from dtt_desktop.domain.messages import told
from dtt_desktop.domain.text import Lang
from dtt_desktop.paths import resource
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.widgets import fault_label


class NewConference(Dialog):
    """Asks only the name, the date, the place and the number of delegates; of the next one also what goes with it."""

    def __init__(
        self, parent: QWidget | None, lang: Lang, shown: Mapping[str, str], carried: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hội nghị mới"))
        self._lang = lang
        self._editors: dict[str, QLineEdit] = {}
        self.values: dict[str, object] = {}
        layout = QVBoxLayout(self)
        form = QFormLayout()
        for key, text in shown.items():
            field = Conference.field(key)
            editor = QLineEdit(text)
            editor.setAccessibleName(field.label.text(lang))
            editor.setMinimumWidth(self.fontMetrics().averageCharWidth() * 52)
            form.addRow(plain_label(field.label.text(lang)), editor)
            self._editors[key] = editor
        layout.addLayout(form)
        self.carried: dict[str, QCheckBox] = {}
        for key, text in (carried or {}).items():
            self.carried[key] = QCheckBox(text)
            self.carried[key].setChecked(True)
            layout.addWidget(self.carried[key])
        self._error = fault_label()
        layout.addWidget(self._error)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        create = buttons.addButton(self.tr("Tạo và chọn nơi lưu…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.enter_does(create)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def at_stake(self) -> object:
        ticked = [box.isChecked() for box in self.carried.values()]
        return [editor.text() for editor in self._editors.values()], ticked

    def _accept(self) -> None:
        """Take the values, or say at once what is wrong with one."""
        context = Context(self._lang)
        for key, editor in self._editors.items():
            try:
                self.values[key] = Conference.field(key).parse(editor.text(), context)
            except UserError as error:
                self._error.setText(told(error, self._lang))
                editor.setFocus()
                return
        self.accept()


class HelpPage(Dialog):
    """A page of the offline help."""

    def __init__(self, parent: QWidget, name: str, lang: Lang) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trợ giúp"))
        layout = QVBoxLayout(self)
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(self.tr("Trợ giúp"))
        self.browser.setOpenLinks(False)
        text = resource("help").joinpath(f"{name}_{lang}.md").read_text(encoding="utf-8")
        if name == "about":  # whatever version the page was written for, this one runs
            text = re.sub(r"\d+\.\d+\.\d+", __version__, text, count=1)
        self.browser.setMarkdown(text)
        layout.addWidget(self.browser)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.enter_does(buttons.button(QDialogButtonBox.StandardButton.Close))
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 84, metrics.height() * 30)
