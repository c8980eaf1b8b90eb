"""Prints a PDF: the same bytes that were previewed, drawn at the printer's resolution."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from dtt_desktop.domain.errors import Cancelled, UserError

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


def _sheet(document: QPdfDocument, page: int) -> QPageLayout:
    """Return the sheet a page is printed on: its own size, standing or lying as the page does, to the very edges."""
    points = document.pagePointSize(page)
    lying = points.width() > points.height()
    turned = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    return QPageLayout(_page_size(points.width(), points.height()), turned, QMarginsF())


def print_pdf(data: bytes, printer: QPrinter, progress: Callable[[int, int], bool]) -> int:
    """Print all pages, or the range chosen in the dialog, each on a sheet of its own size and orientation.

    Returns how many were sent. Raises Cancelled, and UserError printer-refused when the printer does not take the first
    page, one between or the end of them: nobody is told of pages that did not go.
    """
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
            printer.setPageLayout(_sheet(document, page))
            if not (printer.newPage() if number else painter.begin(printer)):
                raise _refused(printer, number, len(pages))
            resolution = max(DPI, min(600, printer.resolution()))
            # the painter's own viewport stays that of the first page
            sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
            painter.drawImage(sheet, page_image(document, page, resolution))
        if pages and (not painter.end() or printer.printerState() == QPrinter.PrinterState.Error):
            raise _refused(printer, len(pages), len(pages))
    finally:
        if painter.isActive():
            painter.end()
        document.close()
        buffer.close()
    return len(pages)


def _refused(printer: QPrinter, done: int, count: int) -> UserError:
    name = printer.printerName() or printer.outputFileName()
    return UserError("printer-refused", name=name, done=done, count=count)
