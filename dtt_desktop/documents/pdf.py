"""Renders documents as PDF: one file for all, each paper numbered from page 1 again."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from dtt_desktop.documents.blocks import BlockSetter
from dtt_desktop.documents.fonts import Coder, load
from dtt_desktop.documents.layout import Setter
from dtt_desktop.documents.model import Document, Face
from dtt_desktop.documents.pages import Page, Pager
from dtt_desktop.documents.styles import style


@dataclass(frozen=True)
class Pdf:
    """A PDF file and how many papers and pages it holds."""

    data: bytes
    papers: int
    pages: int


def render(documents: Iterable[Document], title: str = "") -> Pdf:
    """Render papers one after another into one PDF."""
    load(Face.REGULAR)
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer, pageCompression=1, invariant=1, initialFontName=f"Tinos-{Face.REGULAR.value}", initialFontSize=14
    )
    canvas.setTitle(title)
    canvas.setCreator("dtt_desktop")
    setter = Setter(Coder(canvas._doc))  # the fonts' subsets belong to the document being written
    setters: dict[tuple[str, bool], BlockSetter] = {}
    papers = pages = 0
    for document in documents:
        key = (document.profile, document.landscape)
        if key not in setters:
            setters[key] = BlockSetter(setter, style(*key))
        for page in Pager(setters[key]).run(document):
            _draw(canvas, page, setters[key].style.page)
            pages += 1
        papers += 1
    canvas.save()
    return Pdf(buffer.getvalue(), papers, pages)


def render_each(documents: Iterable[Document]) -> Iterator[Pdf]:
    """Render each paper as a PDF of its own."""
    for document in documents:
        yield render([document], document.title)


def _draw(canvas: Canvas, page: Page, size: tuple[float, float]) -> None:
    """Write one page: all its text in one text object, its rules after it."""
    canvas.setPageSize(size)
    height = size[1]
    text = [f"1 0 0 1 {x.x:.2f} {height - x.y:.2f} Tm {x.code}" for x in page.lines]
    rules = [f"{r.weight:g} w {r.x0:.2f} {height - r.y0:.2f} m {r.x1:.2f} {height - r.y1:.2f} l S" for r in page.rules]
    canvas.addLiteral("\n".join(["BT", *text, "ET", *rules]))
    canvas.showPage()
