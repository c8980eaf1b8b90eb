"""Prints a PDF: the same bytes that were previewed, drawn at the printer's resolution."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from dtt_desktop.domain.errors import Cancelled

DPI = 300


def load(data: bytes, parent: QPdfDocument) -> QBuffer:
    """Load PDF bytes into a document; the buffer returned must live as long as it is shown."""
    buffer = QBuffer(parent)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    parent.load(buffer)
    return buffer


def page_image(document: QPdfDocument, page: int, dpi: int) -> QImage:
    """Return a page as a picture on white, at a resolution."""
    points = document.pagePointSize(page)
    size = QSize(round(points.width() * dpi / 72), round(points.height() * dpi / 72))
    drawn = document.render(page, size)
    white = QImage(size, QImage.Format.Format_RGB32)
    white.fill(0xFFFFFF)
    painter = QPainter(white)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return white


def _page_size(width: float, height: float) -> QPageSize:
    """Return the paper a page of so many points is printed on, upright: A4, or that of an envelope."""
    wide, high = sorted((width, height))
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    near = abs(wide - a4.sizePoints().width()) < 3 and abs(high - a4.sizePoints().height()) < 3
    return a4 if near else QPageSize(QSizeF(wide, high), QPageSize.Unit.Point)


def print_pdf(data: bytes, printer: QPrinter, progress: Callable[[int, int], bool]) -> int:
    """Print all pages, or the range chosen in the dialog, at their own size; return how many. Raises Cancelled."""
    document = QPdfDocument()
    buffer = load(data, document)
    printer.setFullPage(True)
    first = max(1, printer.fromPage()) - 1
    last = printer.toPage() or document.pageCount()
    pages = range(first, min(last, document.pageCount()))
    painter = QPainter()
    try:
        for number, page in enumerate(pages):
            if not progress(number, len(pages)):
                printer.abort()
                raise Cancelled
            points = document.pagePointSize(page)
            lying = points.width() > points.height()
            printer.setPageSize(_page_size(points.width(), points.height()))
            printer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)
            if number == 0:
                painter.begin(printer)
            else:
                printer.newPage()
            resolution = max(DPI, min(600, printer.resolution()))
            area = QRectF(painter.viewport())
            painter.drawImage(area, page_image(document, page, resolution))
    finally:
        if painter.isActive():
            painter.end()
        document.close()
        buffer.close()
    return len(pages)
