"""Pages of a PDF one under another, drawn by the window's own thread when they are seen.

Qt's own view draws in other threads and keeps what comes back under the page's number, so a page drawn for one document
could stand for the next (seen in 3 of 4 tries). A page takes 5 to 40 ms here and only those in sight are drawn.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractScrollArea

from dtt_desktop.ui.printing import load

_GAP = 8  # pixels round the pages
_KEPT = 8  # pages whose pictures are kept
_LEAST, _MOST = 0.25, 4.0


class PdfView(QAbstractScrollArea):
    """Shows one PDF after another; what is seen is always of the one loaded last."""

    def __init__(self) -> None:
        super().__init__()
        self.document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._zoom: float | None = None  # None: as wide as the view
        self._places: list[QRect] = []
        self._drawn: dict[int, QImage] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)

    def show_pdf(self, data: bytes) -> None:
        """Show a PDF in place of the one before, at the same height if it has as many pages."""
        before = self.document.pageCount()
        self.document.close()
        self._buffer, old = load(data, self.document), self._buffer
        if old:
            old.deleteLater()
        if self.document.pageCount() != before:
            self.verticalScrollBar().setValue(0)
        self._arrange()

    @property
    def zoom(self) -> float:
        """Return how large pages are shown, 1 as on paper at the screen's resolution."""
        if self._zoom is not None:
            return self._zoom
        widest = max((size.width() for size in self._sizes()), default=1.0)
        room = self.viewport().width() - 2 * _GAP
        return max(_LEAST, min(_MOST, room / (widest * self.logicalDpiX() / 72)))

    def zoom_by(self, factor: float) -> None:
        """Show pages larger or smaller."""
        self._zoom = min(_MOST, max(_LEAST, self.zoom * factor))
        self._arrange()

    def fit_width(self) -> None:
        """Show pages as wide as the view, whatever its width becomes."""
        self._zoom = None
        self._arrange()

    # -- pages and their places ---------------------------------------------------------------------------------

    def _sizes(self) -> list[QSize]:
        return [self.document.pagePointSize(page).toSize() for page in range(self.document.pageCount())]

    def _arrange(self) -> None:
        """Work out where every page stands and forget what was drawn."""
        self._drawn.clear()
        scale, top, widest = self.zoom * self.logicalDpiX() / 72, _GAP, 0
        self._places = []
        for size in self._sizes():
            wide, high = round(size.width() * scale), round(size.height() * scale)
            self._places.append(QRect(0, top, wide, high))
            top, widest = top + high + _GAP, max(widest, wide)
        view = self.viewport().size()
        for bar, length, room in (
            (self.verticalScrollBar(), top, view.height()),
            (self.horizontalScrollBar(), widest + 2 * _GAP, view.width()),
        ):
            bar.setRange(0, max(0, length - room))
            bar.setPageStep(room)
            bar.setSingleStep(max(20, room // 20))
        self.viewport().update()

    def place(self, page: int) -> QRect:
        """Return where a page stands in the view, in pixels; it may be out of sight."""
        spot, view = self._places[page], self.viewport().width()
        left = max(_GAP, (view - spot.width()) // 2)
        return spot.translated(QPoint(left - self.horizontalScrollBar().value(), -self.verticalScrollBar().value()))

    def _picture(self, page: int) -> QImage:
        found = self._drawn.get(page)
        if found is None:
            ratio = self.devicePixelRatioF()
            found = self.document.render(page, self._places[page].size() * ratio)
            found.setDevicePixelRatio(ratio)
            while len(self._drawn) >= _KEPT:
                del self._drawn[next(iter(self._drawn))]
            self._drawn[page] = found
        return found

    # -- events -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in sight."""
        painter = QPainter(self.viewport())
        for page in range(len(self._places)):
            place = self.place(page)
            if place.intersects(event.rect()):
                painter.fillRect(place, Qt.GlobalColor.white)
                painter.drawImage(place.topLeft(), self._picture(page))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom while Ctrl is held, as everywhere."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.1 if event.angleDelta().y() > 0 else 1 / 1.1)
            event.accept()
        else:
            super().wheelEvent(event)
