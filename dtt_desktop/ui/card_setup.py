"""What cards need before printing: where the first label stands, and how the printer is put right for its stock."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop.documents.cards import Calibration
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.types import ruler
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.kinds import Context, Fraction
from dtt_desktop.domain.messages import told
from dtt_desktop.domain.text import L
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.settings import Settings
from dtt_desktop.ui.widgets import Choices, button, fault_label, muted, save_or_cancel

_MEASURES = ("left", "top", "wide", "high")
_RIGHT = (ruler.START, ruler.START, ruler.SPAN, ruler.SPAN)


def calibration(settings: Settings, printer: str, stock: str) -> Calibration | None:
    """Return how a printer is put right for a stock, or None when nobody has measured it."""
    kept = settings.text(_key(printer, stock)).split()
    if len(kept) != len(_MEASURES):
        return None
    left, top, wide, high = map(float, kept)
    return Calibration.measured(left, top, wide, high, ruler.START, ruler.SPAN)


def _key(printer: str, stock: str) -> str:
    return f"calibration {printer} {stock}".replace("/", "|").replace("\\", "|")


class CalibrationDialog(Dialog):
    """Takes the four measures of the ruler page of one printer and one stock."""

    def __init__(self, parent: QWidget, hub: Hub, kind: DocumentKind) -> None:
        super().__init__(parent)
        self.hub, self.kind = hub, kind
        self.setWindowTitle(self.tr("Căn máy in: {0}").format(hub.words(kind.title)))
        layout = QVBoxLayout(self)
        how = plain_label(
            self.tr(
                "In «Trang thước căn máy in» ở tỷ lệ 100%, đo bằng thước, ghi bốn số (mm). Số đúng: 20, 20, 150, 150."
            )
        )
        how.setWordWrap(True)
        layout.addWidget(how)
        form = QFormLayout()
        self.printer = Choices(self.tr("Máy in"))
        self.printer.setEditable(True)
        self.printer.addItems(QPrinterInfo.availablePrinterNames() or ["PDF"])
        self.printer.currentTextChanged.connect(lambda _: self._show())
        form.addRow(plain_label(self.tr("Máy in")), self.printer)
        self.editors: dict[str, QLineEdit] = {}
        labels = (
            self.tr("Mép trái đến vạch 0 ngang (mm)"), self.tr("Mép trên đến vạch 0 dọc (mm)"),
            self.tr("Chiều dài thước ngang (mm)"), self.tr("Chiều dài thước dọc (mm)"),
        )  # fmt: skip
        for name, label in zip(_MEASURES, labels, strict=True):
            editor = QLineEdit()
            editor.setAccessibleName(label)
            self.editors[name] = editor
            form.addRow(plain_label(label), editor)
        layout.addLayout(form)
        self.error = fault_label()
        layout.addWidget(self.error)
        layout.addWidget(save_or_cancel(self, self.save))
        self._show()

    def _show(self) -> None:
        kept = self.hub.settings.text(_key(self.printer.currentText(), self.kind.key)).split()
        numbers = kept if len(kept) == len(_MEASURES) else [str(n) for n in _RIGHT]
        for editor, number in zip(self.editors.values(), numbers, strict=True):
            editor.setText(number.replace(".", ","))

    def at_stake(self) -> object:
        return [editor.text() for editor in self.editors.values()]

    def save(self) -> None:
        """Keep the measures, or say which is not a length."""
        limits = {
            "left": Fraction(1, 60),
            "top": Fraction(1, 60),
            "wide": Fraction(100, 200),
            "high": Fraction(100, 200),
        }
        found = []
        for name, editor in self.editors.items():
            try:
                if not editor.text().strip():
                    raise UserError("required", name=L(editor.accessibleName(), editor.accessibleName()))
                found.append(limits[name].parse(editor.text(), Context()))
            except UserError as error:
                self.error.setText(told(error, self.hub.lang))
                editor.setFocus()
                return
        self.hub.settings.set_text(_key(self.printer.currentText(), self.kind.key), " ".join(found))
        self.accept()


class CardSetup(QWidget):
    """Start at which label; put the printer right."""

    changed = Signal()

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        self.hub = hub
        self._kind: DocumentKind | None = None
        self.first = QSpinBox()
        self.first.setMinimum(1)
        self.first.setAccessibleName(self.tr("Bắt đầu từ ô số"))
        self.first.valueChanged.connect(lambda _: self.changed.emit())
        self._label = plain_label(self.tr("Bắt đầu từ ô số"))
        self._label.setBuddy(self.first)
        self._hint = muted(self.tr("Đếm từ trái sang phải, từ trên xuống"))
        self._hint.setWordWrap(True)
        self.calibrate = button(self.tr("Căn máy in…"), "settings")
        self.calibrate.clicked.connect(self.open_calibration)
        row = QHBoxLayout()
        row.addWidget(self._label)
        row.addWidget(self.first)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._hint)
        layout.addWidget(self.calibrate)

    def show_kind(self, kind: DocumentKind) -> None:
        """Show what a kind of card asks for."""
        self.setVisible(kind.cards)
        if kind is not self._kind:
            self._kind = kind
            self.first.setMaximum(max(1, kind.per_sheet))
            self.first.setValue(1)
        for widget in (self._label, self.first, self._hint):
            widget.setVisible(kind.per_sheet > 1)
        self.calibrate.setVisible(kind is not ruler.KIND)

    def open_calibration(self) -> None:
        """Take the measures of a printer."""
        assert self._kind is not None
        CalibrationDialog(self, self.hub, self._kind).exec()
