"""Long work is done in slices: the window goes on between them, it can be stopped, and what was stopped is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from dtt_desktop.documents.catalogue import BY_KEY
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import Cancelled, UserError
from dtt_desktop.domain.slices import Steps
from dtt_desktop.services import records
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.lists.sending import writing_table
from dtt_desktop.ui.import_dialog import ImportDialog
from dtt_desktop.ui.list_work import ListWork
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.paper_laying import AT_ONCE
from dtt_desktop.ui.slices import Slices, under_bar
from tests.gui.test_grid import file_of
from tests.support.counting import calls


def counting(n: int, seen: list[int]) -> Iterator[tuple[int, int]]:
    """Work of ``n`` steps that notes each, and its end."""
    try:
        for i in range(n):
            seen.append(i)
            yield i, n
    finally:
        seen.append(-1)


def test_the_window_goes_on_between_slices(qtbot: QtBot) -> None:
    box, ticks, seen = QWidget(), [], []  # type: ignore[var-annotated]
    qtbot.addWidget(box)
    timer = QTimer(box)
    timer.timeout.connect(lambda: ticks.append(len(seen)))
    timer.start(0)

    def work() -> Steps[int]:
        total = 0
        for i in range(400):
            total += sum(range(20_000))
            seen.append(i)
            yield i, 400
        return total

    assert under_bar(box, "", work()) == 400 * sum(range(20_000))
    assert len(set(ticks)) > 3, "events came through while it ran"


def test_what_work_raises_is_raised_where_it_was_asked_for(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)

    def work() -> Steps[None]:
        yield 0, 1
        raise UserError("gone")

    with pytest.raises(UserError, match="gone"):
        under_bar(box, "", work())
    assert not [d for d in box.findChildren(QProgressDialog) if d.isVisible()]


def test_work_that_is_stopped_is_closed_and_other_work_takes_its_place(qtbot: QtBot) -> None:
    box, first, second, made = QWidget(), [], [], []  # type: ignore[var-annotated]
    qtbot.addWidget(box)
    slices = Slices(box)
    slices.start(counting(10**9, first), made.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(first) > 10)
    slices.start(counting(5, second), made.append)  # type: ignore[arg-type]
    assert first[-1] == -1
    qtbot.waitUntil(lambda: not slices.running)
    assert second == [0, 1, 2, 3, 4, -1]
    assert made == [None], "the first told nothing"


def cancel_when(window: QWidget, ready: object) -> QTimer:
    """Press the button of the bar once ``ready()``."""
    timer = QTimer(window)

    def look() -> None:
        for dialog in window.findChildren(QProgressDialog):
            if ready():  # type: ignore[operator]
                dialog.cancel()

    timer.timeout.connect(look)
    timer.start(0)
    return timer


@pytest.mark.parametrize("form", ["pdf", "docx", "both"])
def test_a_batch_that_is_stopped_says_how_many_stand_and_where(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, form: str
) -> None:
    window.tabs.setCurrentIndex(4)
    tab, folder = window.tabs.documents, tmp_path / "ra"
    window.hub.say("Đã lưu 150 tệp vào chỗ khác")  # type: ignore[union-attr]
    timer = cancel_when(window, lambda: len(list(folder.glob("*.pdf" if form == "pdf" else "*.docx"))) >= 3)
    made = tab.output.save(BY_KEY["invitation"], None, form, folder, each=True, first=1)  # type: ignore[arg-type]
    timer.stop()
    files = sorted(folder.iterdir())
    assert sorted(m.path for m in made) == files, "whole files alone, no note of the batch"
    assert 3 <= len(files) < 150
    assert window.message.label.text() == f"Đã dừng: {len(files)} tệp đã lưu vào {folder}, phần còn lại chưa lưu."
    assert window.message.isVisible()


def test_one_file_for_all_that_is_stopped_leaves_nothing(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.tabs.setCurrentIndex(4)
    tab, folder = window.tabs.documents, tmp_path / "ra"
    more = [{"full_name": f"Nông Văn Số {n}", "sex": "male", "position": "Hội viên"} for n in range(1500)]
    records.add_many(window.hub.workspace, Delegate, more)  # type: ignore[union-attr]
    window.hub.say("Đã lưu 150 tệp vào chỗ khác")  # type: ignore[union-attr]
    timer = cancel_when(window, folder.is_dir)
    assert tab.output.save(BY_KEY["name_plate"], None, "pdf", folder, each=False, first=1) == []
    timer.stop()
    assert list(folder.iterdir()) == []
    assert window.message.label.text() == "Đã dừng, chưa lưu tệp nào."


def test_stopping_raises_where_the_work_was_asked_for(qtbot: QtBot) -> None:
    box, seen = QWidget(), []  # type: ignore[var-annotated]
    qtbot.addWidget(box)
    timer = cancel_when(box, lambda: len(seen) > 5)
    with pytest.raises(Cancelled):
        under_bar(box, "", counting(10**9, seen))  # type: ignore[arg-type]
    timer.stop()
    assert seen[-1] == -1


def test_of_a_long_paper_the_first_pages_are_laid_out_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.tabs.setCurrentIndex(4)
    tab = window.tabs.documents
    tab.show_kind("name_plate")
    assert tab.document.pageCount() == AT_ONCE
    qtbot.waitUntil(lambda: tab.document.pageCount() == 150)
    assert tab.pages.text() == "150 trang"
    assert not tab.laying.rest.running
    tab.show_kind("badge")
    assert tab.document.pageCount() == AT_ONCE
    tab.show_kind("plan")
    assert not tab.laying.rest.running, "the badges are left off"


def sheet(folder: Path, rows: int) -> Path:
    """Return a list of many people."""
    path = folder / "dai.csv"
    people = (f"Lê Văn {chr(65 + i % 26)}{chr(97 + i // 26 % 26)};Nông dân;Thôn {i % 40}" for i in range(rows))
    path.write_text("Họ và tên;Chức vụ;Đơn vị\n" + "\n".join(people), encoding="utf-8")
    return path


def test_reading_a_list_can_be_stopped_and_leaves_all_as_it_was(window: MainWindow, tmp_path: Path) -> None:
    before = dump(file_of(window))
    timer = cancel_when(window, lambda: True)
    ListWork(window).import_list([sheet(tmp_path, 3_000)])
    timer.stop()
    assert dump(file_of(window)) == before
    assert not window.findChildren(ImportDialog)


def test_a_correction_that_is_stopped_is_none(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ImportDialog(window, file_of(window), [sheet(tmp_path, 6_000)], "delegates")
    (intake,) = dialog.intakes
    before, plan = intake.corrections, intake.plan
    timer = cancel_when(dialog, lambda: True)
    dialog._set_column(0, 0, 1, "note")
    assert intake.corrections == before
    assert intake.plan is plan
    index = dialog.model.index(3, dialog.model.columnCount() - 1)
    assert not dialog.model.setData(index, "Thôn khác hẳn")
    assert intake.corrections == before
    timer.stop()
    dialog._set_column(0, 0, 1, "note")
    assert intake.plan is not plan
    assert {row.values.get("note") for row in intake.plan.rows} == {"Nông dân"}
    dialog.deleteLater()


def test_the_status_does_not_ask_every_chosen_cell(window: MainWindow, qtbot: QtBot) -> None:
    window.tabs.setCurrentIndex(2)
    page = window.tabs.roster
    page.grid.selectAll()
    cells = page.model.shown * len(page.grid.shown_columns())
    assert page.status().startswith(f"{cells} ô đang chọn")
    assert calls(page.status) < cells


def test_a_list_that_is_stopped_on_its_way_out_leaves_the_file_as_it_was(window: MainWindow, tmp_path: Path) -> None:
    window.tabs.setCurrentIndex(2)
    more = [{"full_name": f"Nông Văn Số {n}", "sex": "male", "position": "Hội viên"} for n in range(1500)]
    records.add_many(window.hub.workspace, Delegate, more)  # type: ignore[union-attr]
    path = tmp_path / "ra" / "ds.xlsx"
    path.parent.mkdir()
    path.write_bytes(b"as it was")
    timer = cancel_when(window, lambda: True)
    assert window.hub.attempt(lambda: window.tabs.roster.export_to(path)) is None  # type: ignore[union-attr]
    timer.stop()
    assert path.read_bytes() == b"as it was"
    assert [p.name for p in path.parent.iterdir()] == ["ds.xlsx"]
    assert window.tabs.roster.export_to(path) == path
    assert len(load_workbook(path).worksheets[0]["B"]) == 1 + window.tabs.roster.model.shown


def test_a_list_goes_out_in_as_many_steps_as_it_has_rows(tmp_path: Path) -> None:
    steps = list(writing_table(tmp_path / "a.xlsx", ["Họ và tên"], [["Lò Văn A"]] * 500))
    assert len(steps) >= 500
