"""Papers are made page by page: what is not asked for is not laid out, and work can be left off after any page."""

import io
from collections.abc import Iterator

import pdfplumber

from dtt_desktop.documents.model import Column, Document, Paragraph, Run, Table
from dtt_desktop.documents.pdf import Pdf, render, rendering
from tests.support.counting import calls

COLUMNS = (Column("STT", 10, "center"), Column("Họ và tên", 60), Column("Ký tên", 40))


def listing(rows: int) -> Document:
    """Return a paper that is one long table."""
    table = Table(COLUMNS, tuple((str(i), f"Người thứ {i}", "") for i in range(1, rows + 1)))
    return Document("Danh sách", (Paragraph((Run("Danh sách"),)), table))


def texts(pdf: Pdf) -> list[str]:
    """Return what stands on each page."""
    with pdfplumber.open(io.BytesIO(pdf.data)) as read:
        return [page.extract_text() for page in read.pages]


def test_the_first_pages_cost_the_same_however_long_the_list() -> None:
    render([listing(400)], most=4)  # what is kept at the first time does not count
    short, long_ = (calls(lambda rows=rows: render([listing(rows)], most=4)) for rows in (400, 4_000))  # type: ignore[misc]
    building = calls(lambda: listing(4_000)) - calls(lambda: listing(400))
    assert long_ - short < building * 1.5 + 2_000


def test_the_first_pages_are_those_of_the_whole() -> None:
    first, whole = render([listing(200)], most=2), render([listing(200)])
    assert texts(first) == texts(whole)[:2]
    assert (first.pages, first.whole, whole.whole) == (2, False, True)
    assert render([listing(200)], most=whole.pages).whole


def test_work_can_be_left_off_after_any_page() -> None:
    laid: list[str] = []

    def papers() -> Iterator[Document]:
        for i in range(50):
            laid.append(f"{i}")
            yield listing(5)

    work = rendering(papers())
    assert [next(work) for _ in range(3)] == [1, 2, 3]
    work.close()
    assert len(laid) == 3
