"""The preview is never older than the form: what the eye sees after real keys, round by round."""

from collections.abc import Callable

from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dtt_desktop.services import papers
from dtt_desktop.services.facts import read_facts
from dtt_desktop.ui.documents_tab import DocumentsTab
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.printing import load
from tests.gui.keys import CONTROL, Key, letters, press


def _tab(window: MainWindow, kind: str) -> DocumentsTab:
    tab = window.tabs.documents
    window.tabs.setCurrentWidget(tab)
    tab.show_kind(kind)
    window.resize(1500, 950)
    window.activateWindow()
    return tab


def _type(tab: DocumentsTab, field: str, text: str) -> None:
    editor = tab.form.rows[field].editor
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    press(tab, Key.Key_A, CONTROL)
    letters(tab, text)
    press(tab, Key.Key_Tab)


def _seen(tab: DocumentsTab, page: int = 0) -> QImage:
    """Return what stands on the screen where a page is, as far as it is in sight."""
    viewport = tab.view.viewport()
    place = tab.view.place(page) & viewport.rect()
    return viewport.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _right(tab: DocumentsTab, page: int = 0) -> QImage:
    """Return how the paper made now from the file looks, drawn by nothing of the window."""
    assert tab.hub.workspace is not None
    facts = read_facts(tab.hub.workspace)
    keys = [tab.viewed] if tab.kind.per_recipient and tab.viewed else tab._through(facts)
    data = papers.make_pdf(tab.kind, facts, keys)[0]
    document = QPdfDocument()
    buffer = load(data, document)
    place = tab.view.place(page)
    drawn = document.render(page, place.size())
    document.close()
    buffer.close()
    sheet = QImage(place.size(), QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFF)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return sheet.copy((place & tab.view.viewport().rect()).translated(-place.topLeft()))


def _settled(qtbot: QtBot, tab: DocumentsTab, wanted: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: not tab._timer.isActive() and wanted())
    QTest.qWait(50)


def _text(tab: DocumentsTab) -> str:
    return tab.document.getAllText(0).text()


def test_number_and_date_typed_one_after_the_other_are_what_one_sees(window: MainWindow, qtbot: QtBot) -> None:
    tab = _tab(window, "invitation")
    for place in range(24):
        number, day = 13 + place, 1 + place
        _type(tab, "number", str(number))
        QTest.qWait((0, 30, 100, 125, 140, 160, 200, 330)[place % 8])  # in the middle of drawing, of counting, after it
        _type(tab, "issued_on", f"{day:02d}/08/2025")
        _settled(qtbot, tab, lambda day=day: f"ngày {day:02d} tháng 8 năm 2025" in _text(tab))  # type: ignore[misc]
        assert f"Số: {number}/GM-UBND" in _text(tab)
        assert _seen(tab) == _right(tab), f"number {number}, day {day}"


def test_a_paper_lying_after_one_standing_is_never_seen_squeezed(window: MainWindow, qtbot: QtBot) -> None:
    tab = _tab(window, "invitation")
    for kind in ("name_plate", "plan", "sign_in", "ruler", "roster") * 3:
        tab.show_kind(kind)
        QTest.qWait(5)
        _settled(qtbot, tab, lambda: tab.document.pageCount() > 0)
        assert _seen(tab) == _right(tab), kind


def test_the_view_zooms_and_keeps_its_place(window: MainWindow, qtbot: QtBot) -> None:
    tab = _tab(window, "roster")
    _settled(qtbot, tab, lambda: tab.document.pageCount() > 3)
    wide = tab.view.place(0).width()
    tab.view.zoom_by(2.0)
    assert abs(tab.view.place(0).width() - 2 * wide) <= 2
    tab.view.fit_width()
    assert tab.view.place(0).width() == wide
    tab.view.verticalScrollBar().setValue(700)
    tab.preview()
    assert tab.view.verticalScrollBar().value() == 700
    assert _seen(tab, 1) == _right(tab, 1)
    tab.show_kind("plan")
    assert tab.view.verticalScrollBar().value() == 0
