"""Whatever was copied elsewhere ends in the right cells or in one clear sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QTimer, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.lists.texts import read_text_file
from dtt_desktop.ui.clipboard import copied_files, copied_text
from dtt_desktop.ui.grid import Grid
from dtt_desktop.ui.import_dialog import ImportDialog
from dtt_desktop.ui.main_window import MainWindow
from tests.gui.keys import CONTROL, Key, cell, go, press

HEAD = "<html><head><style>td {mso-number-format:General}</style></head><body><!--StartFragment-->"
TAIL = "<!--EndFragment--></body></html>"
# Word writes every paragraph of a cell on a line of its own, so the text alone has four lines for two rows.
WORD = (
    f"{HEAD}<table border=1><tr><td><p>Chủ tịch<br>Hội Nông dân</p></td><td><p>Thôn Bản Chu</p></td></tr>"
    f"<tr><td><p>Bí thư</p><p>chi bộ</p></td><td><p>Thôn Co Sa</p></td></tr></table>{TAIL}",
    "Chủ tịch\nHội Nông dân\tThôn Bản Chu\nBí thư\nchi bộ\tThôn Co Sa\n",
)
EXCEL = (
    f"{HEAD}<table><tr><td>Chủ tịch</td><td>Thôn Bản Chu</td></tr><tr><td>Bí thư</td><td>Thôn Co Sa</td></tr></table>{TAIL}",
    "Chủ tịch\tThôn Bản Chu\r\nBí thư\tThôn Co Sa\r\n",
)
MERGED = (
    f"{HEAD}<table><tr><td rowspan=2>Chủ tịch</td><td>Thôn Bản Chu</td></tr><tr><td>Thôn Co Sa</td></tr></table>{TAIL}",
    "Chủ tịch Thôn Bản Chu Thôn Co Sa",
)
PASTED = {
    "Word, cells of several lines": (WORD, [("Chủ tịch Hội Nông dân", "Thôn Bản Chu"), ("Bí thư chi bộ", "Thôn Co Sa")]),
    "Excel": (EXCEL, [("Chủ tịch", "Thôn Bản Chu"), ("Bí thư", "Thôn Co Sa")]),
    "a page, without text": ((EXCEL[0], ""), [("Chủ tịch", "Thôn Bản Chu"), ("Bí thư", "Thôn Co Sa")]),
    "merged cells": (MERGED, [("Chủ tịch", "Thôn Bản Chu"), ("", "Thôn Co Sa")]),
    "text with tabs": (("", "Chủ tịch\tThôn Bản Chu\nBí thư\tThôn Co Sa"), [("Chủ tịch", "Thôn Bản Chu"), ("Bí thư", "Thôn Co Sa")]),
    "a quoted cell of two lines": (("", '"Chủ tịch\nHội"\tThôn Bản Chu'), [("Chủ tịch Hội", "Thôn Bản Chu")]),
    "empty cells": (("", "\t\r\n\t\r\n"), [("", ""), ("", "")]),
}  # fmt: skip


@pytest.fixture(autouse=True)
def _clean(qapp: QApplication) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def _copy(html: str, text: str) -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


@pytest.mark.parametrize("name", PASTED)
def test_a_table_copied_elsewhere_comes_into_the_right_cells(window: MainWindow, grid: Grid, name: str) -> None:
    (html, text), wanted = PASTED[name]
    _copy(html, text)
    go(grid, 0, "position")
    below = [(cell(grid, row, "position"), cell(grid, row, "unit_id")) for row in range(len(wanted), 6)]
    press(grid, Key.Key_V, CONTROL)
    got = [(" ".join(cell(grid, row, "position").split()), cell(grid, row, "unit_id")) for row in range(len(wanted))]
    assert got == wanted
    assert [(cell(grid, row, "position"), cell(grid, row, "unit_id")) for row in range(len(wanted), 6)] == below


def _picture() -> QMimeData:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QMimeData()
    data.setImageData(image)
    return data


def _files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_what_is_no_text_is_told_in_one_sentence(window: MainWindow, grid: Grid, tmp_path: Path) -> None:
    for data, said in (
        (_picture(), "Vừa sao chép một ảnh"), (_files(tmp_path / "ds.xlsx"), "Vừa sao chép tệp"),
        (QMimeData(), "Chưa sao chép gì"),
    ):  # fmt: skip
        QGuiApplication.clipboard().setMimeData(data)
        go(grid, 0, "position")
        before = cell(grid, 0, "position")
        press(grid, Key.Key_V, CONTROL)
        assert said in window.message.label.text()
        assert cell(grid, 0, "position") == before
        window.message.label.setText("")


def test_a_picture_or_nothing_is_no_list(window: MainWindow, grid: Grid) -> None:
    for data, said in ((_picture(), "Vừa sao chép một ảnh"), (QMimeData(), "Chưa sao chép gì")):
        QGuiApplication.clipboard().setMimeData(data)
        window.actions_["import_pasted"].trigger()
        assert said in window.message.label.text()
        window.message.label.setText("")


LIST_ROWS = "".join(
    f"<tr><td>{n}</td><td>Nông Văn {name}</td><td><p>Hội viên</p><p>Hội Nông dân</p></td></tr>"
    for n, name in enumerate(("Mạn", "Páo", "Sình"), start=1)
)
LIST = f"{HEAD}<table><tr><td>STT</td><td>Họ và tên</td><td>Chức vụ</td></tr>{LIST_ROWS}</table>{TAIL}"
LIST_TEXT = "STT\tHọ và tên\tChức vụ\n" + "".join(
    f"{n}\tNông Văn {name}\tHội viên\nHội Nông dân\n" for n, name in enumerate(("Mạn", "Páo", "Sình"), start=1)
)


def _seen(window: MainWindow) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ImportDialog):  # it is still being read
            QTimer.singleShot(50, look)
            return
        found.extend((row.name, str(row.values.get("position"))) for row in dialog.intakes[0].plan.rows)
        dialog.reject()

    QTimer.singleShot(50, look)
    window.actions_["import_pasted"].trigger()
    return found


WANTED = [(f"Nông Văn {name}", "Hội viên Hội Nông dân") for name in ("Mạn", "Páo", "Sình")]


def test_a_list_copied_in_word_is_taken_in_by_its_cells(window: MainWindow, grid: Grid) -> None:
    _copy(LIST, LIST_TEXT)
    assert _seen(window) == WANTED


def test_copied_files_are_taken_in_as_lists(window: MainWindow, grid: Grid, tmp_path: Path) -> None:
    path = tmp_path / "ds.csv"
    path.write_text("Họ và tên,Chức vụ\n" + "".join(f"{name},{post}\n" for name, post in WANTED), encoding="utf-8")
    QGuiApplication.clipboard().setMimeData(_files(path))
    assert _seen(window) == WANTED


def test_paragraphs_in_a_cell_of_a_page_that_goes_by_the_name_of_a_sheet_part_words(tmp_path: Path) -> None:
    path = tmp_path / "ds.xls"
    path.write_text(LIST, encoding="utf-8")
    (table,) = read_text_file(path)
    assert [row[1:] for row in table.rows[1:]] == [list(row) for row in WANTED]


def test_nothing_was_copied_yet(window: MainWindow) -> None:
    """Before the first copy of the day there is not even an empty clipboard."""
    QGuiApplication.clipboard().clear()
    assert copied_files() == []
    with pytest.raises(UserError, match="clipboard-empty"):
        copied_text()
    window.tabs.setCurrentWidget(window.tabs.roster)
    grid = window.tabs.roster.grid
    before = cell(grid, 0, "position")
    go(grid, 0, "position")
    press(grid, Key.Key_V, CONTROL)
    window.actions_["import_pasted"].trigger()
    assert cell(grid, 0, "position") == before
    assert "Chưa sao chép gì" in window.message.label.text()
