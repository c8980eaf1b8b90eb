"""What comes out of the print engine, page by page, beside the PDF that was previewed."""

import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from dtt_desktop.documents.model import Column, Document, Paragraph, Table
from dtt_desktop.documents.pdf import render
from dtt_desktop.domain.errors import Cancelled, UserError
from dtt_desktop.services import papers
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.printing import load, print_pdf

_DPI = 50


def _printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def _going(done: int, of: int) -> bool:
    return True


def _pages(data: bytes) -> list[tuple[tuple[int, int], Image.Image]]:
    """Return size in mm and picture of every page."""
    document = QPdfDocument()
    buffer = load(data, document)
    found = []
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        size = QSize(round(points.width() * _DPI / 72), round(points.height() * _DPI / 72))
        drawn = document.render(page, size).convertToFormat(document.render(page, size).Format.Format_RGBA8888)
        over = Image.frombuffer("RGBA", (drawn.width(), drawn.height()), bytes(drawn.constBits()))
        white = Image.new("RGBA", over.size, "white")
        white.alpha_composite(over)
        found.append(((round(points.width() / 72 * 25.4), round(points.height() / 72 * 25.4)), white.convert("L")))
    document.close()
    buffer.close()
    return found


def _ink(picture: Image.Image) -> tuple[int, int, int, int]:
    box = picture.point(lambda v: 255 if v < 252 else 0).getbbox()
    assert box is not None, "an empty page"
    return box


def _assert_same(printed: bytes, source: bytes, pages: Sequence[int] | None = None) -> None:
    """Every page has the size of its source, its ink reaches as far on all sides, and it looks the same."""
    was = _pages(source)
    was = was if pages is None else [was[page] for page in pages]
    now = _pages(printed)
    assert [size for size, _ in now] == [size for size, _ in was]
    for (_, one), (_, other) in zip(now, was, strict=True):
        other = other.resize(one.size)
        for a, b in zip(_ink(one), _ink(other), strict=True):
            assert abs(a - b) <= 2
        differs = ImageChops.difference(one, other).resize((one.width // 8, one.height // 8), Image.Resampling.BOX)
        assert max(differs.tobytes()) < 90  # of patches of 4 mm: a line of text lacking or moved darkens one by more


def _mixed() -> bytes:
    rows = tuple((str(i), f"Khoản chi số {i}", f"{i}.000.000") for i in range(1, 30))
    table = Table((Column("STT", 1, "center"), Column("Nội dung", 8), Column("Thành tiền", 3, "right")), rows)
    standing = Document("Tờ trình", (Paragraph.of("Kính trình dự toán kinh phí. " * 60),))
    lying = Document("Dự toán", (Paragraph.of("Dự toán chi tiết."), table), landscape=True)
    return render([standing, lying, standing, lying, lying]).data


def test_pages_standing_and_lying_come_out_as_they_are(qapp: QApplication, tmp_path: Path) -> None:
    data = _mixed()
    assert print_pdf(data, _printer(tmp_path / "in.pdf"), _going) == len(_pages(data))
    _assert_same((tmp_path / "in.pdf").read_bytes(), data)


@pytest.mark.parametrize(
    "kind", ["budget_submission", "award_decision", "ruler", "label", "badge", "name_plate", "envelope", "certificate"]
)
def test_every_kind_of_page_comes_out_whole(window: MainWindow, tmp_path: Path, kind: str) -> None:
    assert window.workspace is not None
    facts = read_facts(window.workspace)
    chosen = [guest.key for guest in facts.roster[:40]] if kind in ("label", "badge", "name_plate") else None
    chosen = [guest.key for guest in facts.roster[:2]] if kind == "envelope" else chosen
    data, _, pages = papers.make_pdf(papers.kind_of(kind), facts, chosen)
    last = min(pages, 4)
    printer = _printer(tmp_path / "in.pdf")
    printer.setFromTo(1, last)
    assert print_pdf(data, printer, _going) == last
    _assert_same((tmp_path / "in.pdf").read_bytes(), data, range(last))


def test_a_range_keeps_the_orientation_of_its_pages(qapp: QApplication, tmp_path: Path) -> None:
    data = _mixed()
    printer = _printer(tmp_path / "in.pdf")
    printer.setFromTo(2, 4)
    assert print_pdf(data, printer, _going) == 3
    _assert_same((tmp_path / "in.pdf").read_bytes(), data, [1, 2, 3])


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_begin_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        print_pdf(_mixed(), _printer(tmp_path / "không có" / "in.pdf"), _going)
    assert refused.value.code == "printer-refused"
    assert (refused.value.params["done"], refused.value.params["count"]) == (0, len(_pages(_mixed())))


def test_a_printer_that_stops_between_two_pages_is_told(qapp: QApplication, tmp_path: Path) -> None:
    class Jammed(QPrinter):
        """Takes two pages, as a printer whose job somebody deletes in the spooler's window."""

        def newPage(self) -> bool:
            self.taken = getattr(self, "taken", 1) + 1
            return self.taken <= 2 and super().newPage()

    printer = Jammed(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    with pytest.raises(UserError) as refused:
        print_pdf(_mixed(), printer, _going)
    assert (refused.value.code, refused.value.params["done"]) == ("printer-refused", 2)


def test_stopping_is_no_fault(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        print_pdf(_mixed(), _printer(tmp_path / "in.pdf"), lambda done, of: done < 1)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_refusal_is_one_sentence_and_nothing_is_noted(window: MainWindow, tmp_path: Path) -> None:
    tab = window.tabs.documents
    window.tabs.setCurrentWidget(tab)
    tab.show_kind("plan")
    assert window.workspace is not None
    before = _noted(window.workspace)
    assert tab.print_paper(_printer(tmp_path / "không có" / "in.pdf")) == 0
    assert "không nhận bản in" in window.message.label.text()
    assert "0 trong" in window.message.label.text()
    assert _noted(window.workspace) == before


def _noted(workspace: Workspace) -> int:
    from dtt_desktop.domain.paper_copy import PaperCopy

    return len(workspace.rows(PaperCopy))


def test_the_check_sees_a_page_that_was_squeezed(qapp: QApplication) -> None:
    """A control: a page drawn into the frame of another must not pass."""
    lying = _pages(_mixed())[1][1]
    squeezed = Image.new("L", lying.size, 255)
    squeezed.paste(lying.resize((lying.width // 2, lying.height)), (0, 0))
    stream = io.BytesIO()
    squeezed.convert("RGB").save(stream, "PDF", resolution=_DPI)
    with pytest.raises(AssertionError):
        _assert_same(stream.getvalue(), _mixed(), [1])
