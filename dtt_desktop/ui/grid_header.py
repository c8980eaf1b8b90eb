"""The header of a grid: a click selects a column, ▾ opens its filter: sort, search, check list, (Trống)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop.domain.text import fold
from dtt_desktop.ui import theme

if TYPE_CHECKING:
    from dtt_desktop.ui.record_model import RecordModel

_TEXT = int(Qt.ItemDataRole.UserRole)


class FilterHeader(QHeaderView):
    """A header with ▾ in each section; a funnel stands there while the column's filter holds."""

    def __init__(self, parent: QWidget, model: RecordModel) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._over = -1
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.setMinimumSectionSize(28)

    def _button(self, logical: int) -> QRect:
        """Return where the ▾ of a column stands."""
        size = self.height() - 8
        right = self.sectionViewportPosition(logical) + self.sectionSize(logical)
        return QRect(right - size - 3, 4, size, size)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logical)
        painter.restore()
        active = self._model.column_name(logical) in self._model.column_filters
        sorted_by = self._model.sorted_by
        tokens = theme.tokens()
        shape = "filter" if active else "chevron-down"
        if sorted_by and sorted_by[0] == logical and not active:
            shape = "arrow-down" if sorted_by[1] == Qt.SortOrder.AscendingOrder else "arrow-up"
        box = self._button(logical)
        if active or logical == self._over:
            painter.fillRect(box, QColor(tokens.selection))
        picture = theme.pixmap(shape, tokens.accent if active else tokens.muted)
        painter.drawPixmap(box.adjusted(2, 2, -2, -2), picture)

    def sectionSizeFromContents(self, logical: int) -> QSize:
        size = super().sectionSizeFromContents(logical)
        return QSize(size.width() + size.height(), size.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        logical = self.logicalIndexAt(event.position().toPoint())
        over = logical if logical >= 0 and self._button(logical).contains(event.position().toPoint()) else -1
        if over != self._over:
            self._over = over
            self.viewport().update()
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        logical = self.logicalIndexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and logical >= 0 and self._button(logical).contains(at):
            self.open_filter(logical)
            return
        super().mousePressEvent(event)

    def open_filter(self, logical: int) -> FilterPopup:
        """Open the filter of a column under its header."""
        popup = FilterPopup(self, self._model, logical)
        corner = self.mapToGlobal(QPoint(self.sectionViewportPosition(logical), self.height()))
        screen = self.screen().availableGeometry()
        popup.adjustSize()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - popup.width())))
        popup.move(corner)
        popup.show()
        popup.search.setFocus()
        return popup


class FilterPopup(QFrame):
    """Sort, search among a column's values, tick those to show."""

    def __init__(self, header: FilterHeader, model: RecordModel, column: int) -> None:
        super().__init__(header, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._model, self._column, self._header = model, column, header
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        for text, order in (
            (self.tr("Sắp xếp A → Z"), Qt.SortOrder.AscendingOrder),
            (self.tr("Sắp xếp Z → A"), Qt.SortOrder.DescendingOrder),
        ):
            sorter = QPushButton(text)
            sorter.clicked.connect(lambda _=False, order=order: self._sort(order))
            layout.addWidget(sorter)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Tìm trong cột"))
        self.search.setAccessibleName(self.tr("Tìm trong cột"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._apply)
        layout.addWidget(self.search)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Giá trị trong cột"))
        layout.addWidget(self.list)
        self._fill()
        buttons = QHBoxLayout()
        self.ok = QPushButton(self.tr("Lọc"))
        self.ok.clicked.connect(self._apply)
        self.clear = QPushButton(self.tr("Bỏ lọc"))
        self.clear.clicked.connect(self._clear)
        buttons.addWidget(self.ok)
        buttons.addWidget(self.clear)
        layout.addLayout(buttons)
        self.list.setMinimumWidth(self.fontMetrics().averageCharWidth() * 34)

    def _fill(self) -> None:
        kept = self._model.column_filters.get(self._model.column_name(self._column))
        every = QListWidgetItem(self.tr("(Chọn tất cả)"))
        every.setFlags(every.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        every.setCheckState(Qt.CheckState.Checked if kept is None else Qt.CheckState.PartiallyChecked)
        self.list.addItem(every)
        for text in self._model.texts_of(self._column):
            item = QListWidgetItem(text or self.tr("(Trống)"))
            item.setData(_TEXT, text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if kept is None or text in kept else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.itemChanged.connect(self._ticked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(i) for i in range(1, self.list.count())]

    def _ticked(self, item: QListWidgetItem) -> None:
        """The first line ticks or unticks all that are seen."""
        if self.list.row(item) == 0 and item.checkState() != Qt.CheckState.PartiallyChecked:
            self.list.blockSignals(True)
            for each in self._items():
                if not each.isHidden():
                    each.setCheckState(item.checkState())
            self.list.blockSignals(False)
            self.list.viewport().update()

    def _narrow(self, typed: str) -> None:
        """Show, and tick, only what was searched for."""
        wanted = fold(typed)
        self.list.blockSignals(True)
        for item in self._items():
            found = wanted in fold(item.text())
            item.setHidden(not found)
            item.setCheckState(Qt.CheckState.Checked if found else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)

    def _apply(self) -> None:
        texts = [str(item.data(_TEXT)) for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        everything = len(texts) == len(self._items())
        self._model.filter_column(self._column, None if everything else texts)
        self._header.viewport().update()
        self.close()

    def _clear(self) -> None:
        self._model.filter_column(self._column, None)
        self._header.viewport().update()
        self.close()

    def _sort(self, order: Qt.SortOrder) -> None:
        self._model.sort(self._column, order)
        self._header.viewport().update()
        self.close()
