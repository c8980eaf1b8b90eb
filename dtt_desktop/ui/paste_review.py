"""What a paste would do, shown before it is written, when something in it wants a look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop.domain.dates import parse_partial, show_partial
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.messages import told
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.plain import plain_label

if TYPE_CHECKING:
    from dtt_desktop.ui.record_model import RecordModel


class PasteReview:
    """A paste to be looked at: cells that cannot be read, many new rows, dates that read two ways."""

    def __init__(
        self,
        parent: QWidget,
        model: RecordModel,
        typed: dict[tuple[int, str], str],
        new: list[dict[str, str]],
        dates: dict[tuple[int, int], str],
        free_rows: int,
    ) -> None:
        self._parent, self._model = parent, model
        self.typed, self.new = typed, new
        self.faults = model.faults(typed, new)
        self._dates = dates
        self._many = len(new) if len(new) > free_rows else 0
        self._ask_dates = bool(dates) and model.hub.month_first is None

    @property
    def needed(self) -> bool:
        """Tell whether there is anything to be asked."""
        if self._dates and self._model.hub.month_first:
            self._turn()
        return bool(self.faults or self._many or self._ask_dates)

    def settle(self) -> bool:
        """Ask; tell whether the paste goes on, with ``typed`` and ``new`` as they were settled."""
        dialog = PasteDialog(
            self._parent, self._model, self, self._many, next(iter(self._dates.values()), "") if self._ask_dates else ""
        )
        dialog.exec()
        choice = dialog.choice
        if choice and dialog.months.isChecked():
            self._turn()
        if choice and self._ask_dates:
            self._model.hub.month_first = dialog.months.isChecked()
        dialog.deleteLater()
        if choice == "good":
            self._drop_faults()
        return bool(choice)

    def _turn(self) -> None:
        from dtt_desktop.ui.grid_blocks import turned

        places = {
            (self._model.id_at(row), getattr(self._model.columns[column], "key", "")) for row, column in self._dates
        }
        self.typed = {place: turned(text) if place in places else text for place, text in self.typed.items()}
        names = {name for _, name in places}
        self.new = [{name: turned(t) if name in names else t for name, t in row.items()} for row in self.new]

    def _drop_faults(self) -> None:
        bad = {(key, name, text) for key, name, text, _ in self.faults}
        self.typed = {(key, name): t for (key, name), t in self.typed.items() if (key, name, t) not in bad}
        self.new = [{name: t for name, t in row.items() if (0, name, t) not in bad} for row in self.new]


class PasteDialog(Dialog):
    """Shows the count and the places of what cannot be read; nothing is written yet."""

    def __init__(self, parent: QWidget, model: RecordModel, review: PasteReview, many: int, date: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Dán"))
        self.choice = ""
        layout = QVBoxLayout(self)
        total = len(review.typed) + sum(map(len, review.new))
        words = [self.tr("{0} ô sẽ dán, {1} ô cần xem lại.").format(total, len(review.faults))]
        if many:
            words.append(self.tr("{0} dòng mới sẽ được thêm vào cuối danh sách.").format(many))
        layout.addWidget(plain_label("\n".join(words)))
        self.days, self.months = QRadioButton(), QRadioButton()
        self.days.setChecked(True)
        if date:
            self._ask_order(layout, date)
        if review.faults:
            layout.addWidget(self._places(model, review))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        everything = buttons.addButton(self.tr("Dán tất cả, đánh dấu đỏ") if review.faults else self.tr("Dán"), role)
        self.enter_does(everything)
        everything.clicked.connect(lambda: self._choose("all"))
        if review.faults:
            buttons.addButton(self.tr("Bỏ ô lỗi"), role).clicked.connect(lambda: self._choose("good"))
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _choose(self, choice: str) -> None:
        self.choice = choice
        self.accept()

    def _ask_order(self, layout: QVBoxLayout, date: str) -> None:
        layout.addWidget(plain_label(self.tr("Ngày tháng dán vào đọc được hai cách. «{0}» là:").format(date)))
        first = parse_partial(date)
        self.days.setText(self.tr("ngày {0} (ngày trước)").format(show_partial(first)))
        self.months.setText(
            self.tr("ngày {0} (tháng trước)").format(show_partial(parse_partial(date, month_first=True)))
        )
        layout.addWidget(self.days)
        layout.addWidget(self.months)

    def _places(self, model: RecordModel, review: PasteReview) -> QTableWidget:
        table = QTableWidget(len(review.faults), 4)
        table.setAccessibleName(self.tr("Ô cần xem lại"))
        table.setHorizontalHeaderLabels([self.tr("Dòng"), self.tr("Cột"), self.tr("Nội dung"), self.tr("Vì sao")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        labels = {c.key: model.hub.words(c.label) for c in model.columns if isinstance(c, Field)}
        for i, (key, name, text, error) in enumerate(review.faults):
            line = model.line_of(key) if key else None
            place = str(line + 1) if line is not None else self.tr("mới")
            for column, shown in enumerate((place, labels[name], text, told(error, model.hub.lang))):
                table.setItem(i, column, QTableWidgetItem(shown))
        table.resizeColumnsToContents()
        table.horizontalHeader().setStretchLastSection(True)
        table.setMinimumWidth(self.fontMetrics().averageCharWidth() * 90)
        return table
