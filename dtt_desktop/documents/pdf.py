"""Renders documents as PDF: one file for all, each paper numbered from page 1 again."""

from __future__ import annotations

import io
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFArray, PDFName, PDFStream, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from dtt_desktop.documents.blocks import BlockSetter
from dtt_desktop.documents.cards import CardSetter
from dtt_desktop.documents.fonts import Coder, load, prime, usual
from dtt_desktop.documents.layout import Line, Setter
from dtt_desktop.documents.model import NOWHERE, CardPage, Document, Face, Origin
from dtt_desktop.documents.pages import Page, Pager
from dtt_desktop.documents.pictures import drawable
from dtt_desktop.documents.styles import MM, style
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.slices import collector_paused, drained

rl_config.useA85 = 0  # the ASCII coding of streams costs a fifth of the bytes and nearly half of the time


@dataclass(frozen=True)
class Pdf:
    """A PDF file and how many papers and pages it holds; not ``whole`` when it was ended before the last page."""

    data: bytes
    papers: int
    pages: int
    whole: bool = True


def _canvas(buffer: io.BytesIO, title: str, origin: Origin = NOWHERE) -> Canvas:
    face = f"Tinos-{Face.REGULAR.value}"
    canvas = Canvas(buffer, pageCompression=1, invariant=1, initialFontName=face, initialFontSize=14)
    canvas.setTitle(title)
    canvas.setCreator("dtt_desktop")
    canvas.setAuthor(origin.author)
    if origin.day:  # the same facts give the same bytes: never the hour of the clock
        canvas._doc._timeStamp.YMDhms = (*map(int, origin.day.split("-")), 0, 0, 0)
    return canvas


class _Layouts:
    """Pages documents with the letters of one PDF; what they have in common is laid out once."""

    def __init__(self, pdf: Any) -> None:
        self._setter = Setter(Coder(pdf))
        self._cards = CardSetter(self._setter)
        self._setters: dict[tuple[str, bool], BlockSetter] = {}

    def pages(self, document: Document | CardPage) -> tuple[Iterator[Page], tuple[float, float]]:
        """Return a document's pages, laid out one by one, and their size."""
        if isinstance(document, CardPage):
            return iter([self._cards.page(document)]), (document.width * MM, document.height * MM)
        key = (document.profile, document.landscape)
        if key not in self._setters:
            self._setters[key] = BlockSetter(self._setter, style(*key))
        return Pager(self._setters[key]).pages_of(document), self._setters[key].style.page

    def all_pages(self, documents: Iterable[Document | CardPage]) -> Iterator[tuple[Page, tuple[float, float], bool]]:
        """Yield the pages of documents with their size, and whether a paper begins with them."""
        for document in documents:
            pages, size = self.pages(document)
            for number, page in enumerate(pages):
                yield page, size, not number


_RED, _BLACK = "0.8 0 0 rg", "0 g"
_TURN = {False: "1 0 0 1", True: "-1 0 0 -1"}


def rendering(
    documents: Iterable[Document | CardPage], title: str = "", most: int | None = None, *, origin: Origin = NOWHERE
) -> Generator[int, None, Pdf]:
    """Render papers one after another into one PDF, telling after every page how many there are.

    It can be left off after any page. ``most`` is after how many pages it ends by itself; the PDF says then that it is
    not whole.
    """
    load(Face.REGULAR)
    buffer = io.BytesIO()
    canvas = _canvas(buffer, title, origin)
    layouts = _Layouts(canvas._doc)  # the fonts' subsets belong to the document being written
    papers = count = 0
    for page, size, begins in layouts.all_pages(documents):
        if count == most:
            break
        papers += begins
        count += 1
        _draw(canvas, page, size)
        yield count
    else:
        most = None
    canvas.save()
    return Pdf(buffer.getvalue(), papers, count, whole=most is None)


def render(
    documents: Iterable[Document | CardPage], title: str = "", most: int | None = None, *, origin: Origin = NOWHERE
) -> Pdf:
    """Render papers one after another into one PDF, at most so many pages of them."""
    with collector_paused():
        return drained(rendering(documents, title, most, origin=origin))


def render_each(documents: Iterable[Document | CardPage], *, origin: Origin = NOWHERE) -> Iterator[Pdf]:
    """Render each paper as a PDF of its own; what all have in common is laid out once."""
    load(Face.REGULAR)
    layouts = _Layouts(_canvas(io.BytesIO(), "")._doc)
    for document in documents:
        if not all(map(usual, document.texts())):  # an unusual letter would shift the codes
            yield render([document], document.title, origin=origin)
            continue
        buffer = io.BytesIO()
        canvas = _canvas(buffer, document.title, origin)
        prime(canvas._doc)
        pages, size = layouts.pages(document)
        count = 0
        for page in pages:
            _draw(canvas, page, size)
            count += 1
        canvas.save()
        yield Pdf(buffer.getvalue(), 1, count)


def _shown(line: Line, height: float) -> str:
    shown = f"{_TURN[line.turned]} {line.x:.2f} {height - line.y:.2f} Tm {line.code}"
    return f"{_RED} {shown} {_BLACK}" if line.red else shown


def _draw(canvas: Canvas, page: Page, size: tuple[float, float]) -> None:
    """Write one page: all its text in one text object, its rules after it."""
    canvas.setPageSize(size)
    height = size[1]
    text = [_shown(line, height) for line in page.lines]
    rules = [f"{r.weight:g} w {r.x0:.2f} {height - r.y0:.2f} m {r.x1:.2f} {height - r.y1:.2f} l S" for r in page.rules]
    canvas.addLiteral("\n".join(["BT", *text, "ET", *rules]))
    for p in page.pictures:
        place = (p.x * MM, height - (p.y + p.height) * MM, p.width * MM, p.height * MM)
        try:
            picture = drawable(p.data)
        except ValueError:
            raise UserError("emblem-unsound") from None
        canvas.drawImage(picture, *place, mask="auto", preserveAspectRatio=True)
    canvas.showPage()
    _pack(canvas)


def _pack(canvas: Canvas) -> None:
    """Compress the page just written: thousands of pages would wait as plain text for the end otherwise."""
    page = canvas._doc.idToObject[f"Page{canvas.getPageNumber() - 1}"]
    stream = PDFStream(content=PDFZCompress.encode(page.stream), filters=[])
    stream.dictionary["Filter"] = PDFArray([PDFName("FlateDecode")])
    page.Contents, page.stream = stream, None
