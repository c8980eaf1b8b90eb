"""The dialogs of lists: preview of an import, board of the composition, persons entered twice."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.targets import CompositionTarget
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import records
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.lists.taking import carry_out
from dtt_desktop.services.records import add, add_many
from dtt_desktop.ui.board_dialog import BoardDialog
from dtt_desktop.ui.doubles_dialog import DoublesDialog
from dtt_desktop.ui.import_dialog import ImportDialog, ImportFault
from dtt_desktop.ui.main_window import MainWindow
from tests.gui.test_grid import file_of

LISTS = Path(__file__).parents[1] / "data" / "lists"


def dialog_of(window: MainWindow, *paths: Path, target: Any = "nominees") -> ImportDialog:
    return ImportDialog(window, file_of(window), paths, target)


def column(dialog: ImportDialog, key: str) -> int:
    return next(i for i in range(dialog.model.columnCount()) if (f := dialog.model.field_at(i)) and f.key == key)


def test_nothing_is_written_by_looking(window: MainWindow) -> None:
    before = dump(file_of(window))
    dialog = dialog_of(window, LISTS / "02-vntime.xlsx", LISTS / "06-danh-sach.docx")
    assert dialog.model.rowCount() == 56
    assert "Đọc 61 dòng = nhập 56 + đã có 0 + bỏ qua 5 + từ chối 0." in dialog._words.text()
    assert dialog.ok.text() == "Nhập 56 người"
    codes, skipped = dialog._other[1][0], dialog._other[3][0]
    assert codes.rowCount() > 0, "before and after of the legacy text"
    assert skipped.rowCount() == 5
    assert dump(file_of(window)) == before
    dialog.deleteLater()


def test_a_cell_is_mended_in_the_preview(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "hong.csv"
    path.write_text("Họ và tên;Ngày sinh\nVi Văn An;31/2/1980\n", encoding="utf-8")
    dialog = dialog_of(window, path)
    index = dialog.model.index(0, column(dialog, "birth"))
    assert index.data() == "31/2/1980", "what was typed stays in its cell"
    assert "31" in str(index.data(int(Qt.ItemDataRole.ToolTipRole)))
    dialog.model.setData(index, "28/2/1980")
    assert dialog.model.index(0, column(dialog, "birth")).data() == "28/02/1980"
    carry_out(file_of(window), dialog.intakes)
    assert dump(file_of(window))["nominees"][-1]["birth"] == "1980-02-28"
    dialog.deleteLater()


def test_a_column_is_given_its_meaning(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "la.csv"
    path.write_text("Họ và tên;Thuộc diện gì\nVi Văn An;Nông dân\n", encoding="utf-8")
    dialog = dialog_of(window, path)
    table = dialog._other[0][0]
    choose = table.cellWidget(1, 2)
    assert isinstance(choose, QComboBox)
    assert choose.currentText() == "(không dùng)"
    assert [table.item(1, i).text() for i in (1, 3)] == ["Thuộc diện gì", "Nông dân"]  # type: ignore[union-attr]
    choose.setCurrentIndex(choose.findData("position"))
    choose.activated.emit(choose.currentIndex())
    assert dialog.intakes[0].plan.rows[0].values["position"] == "Nông dân"
    dialog.deleteLater()


def test_a_file_is_tied_to_its_unit(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "thon.csv"
    path.write_text("Họ và tên\nVi Văn An\n", encoding="utf-8")
    dialog = dialog_of(window, path)
    unit = dialog.files.cellWidget(0, 1)
    assert isinstance(unit, QLineEdit)
    unit.setText("Thôn Co Sa")
    unit.editingFinished.emit()
    carry_out(file_of(window), dialog.intakes)
    assert dump(file_of(window))["nominees"][-1]["unit"] == "Thôn Co Sa"
    dialog.deleteLater()


def test_rows_are_left_out_or_said_to_be_new(window: MainWindow) -> None:
    dialog = dialog_of(window, LISTS / "02-vntime.xlsx")
    dialog.table.selectRow(0)
    dialog._decide("leave")
    assert dialog.ok.text() == "Nhập 29 người"
    dialog.only.setCurrentIndex(dialog.only.findData("refused"))
    dialog.only.activated.emit(0)
    assert dialog.model.rowCount() == 1
    dialog._save_refused(Path(file_of(window).path.parent / "lai.xlsx"))
    assert (file_of(window).path.parent / "lai.xlsx").is_file()
    dialog.deleteLater()


def test_files_that_cannot_be_read_are_named(window: MainWindow, tmp_path: Path) -> None:
    bad = tmp_path / "hong.xlsx"
    bad.write_bytes(b"khong phai")
    dialog = dialog_of(window, bad, LISTS / "02-vntime.xlsx")
    assert "hong.xlsx" in dialog._faults.text()
    assert dialog.ok.text() == "Nhập 30 người"
    dialog.deleteLater()
    with pytest.raises(ImportFault, match=r"hong\.xlsx"):
        dialog_of(window, bad)


def test_pasted_text_is_a_list_too(window: MainWindow) -> None:
    text = "1. Ông Vi Văn An, sinh năm 1975, Trưởng thôn Co Sa, 0312345678\n2. Bà Lý Thị Ba, sinh năm 1980, Y sĩ, 0312345679\n"
    dialog = ImportDialog(window, file_of(window), [], "nominees", text)
    rows = dialog.intakes[0].plan.rows
    assert [(r.name, r.values["birth"], r.values["sex"], r.values["phone"]) for r in rows] == [
        ("Vi Văn An", "1975", "male", "0312345678"), ("Lý Thị Ba", "1980", "female", "0312345679"),
    ]  # fmt: skip
    dialog.deleteLater()


# -- the board --------------------------------------------------------------------------------------------------


@pytest.fixture
def board(window: MainWindow) -> BoardDialog:
    rows = [
        {"subject": "sex", "value": "Nữ", "minimum": 80},
        {"subject": "minority", "minimum": 60, "measure": "percent"},
    ]
    add_many(file_of(window), CompositionTarget, rows)
    assert window.hub is not None
    return BoardDialog(window, window.hub, "delegates")


def verdicts(dialog: BoardDialog) -> list[str]:
    return [dialog.tree.topLevelItem(i).text(3) for i in range(dialog.tree.topLevelItemCount())]  # type: ignore[union-attr]


def test_the_board_judges_in_words_and_unfolds_to_names(board: BoardDialog) -> None:
    assert verdicts(board)[:3] == ["Đạt", "Đạt", "Thiếu 21"]
    item = board.tree.topLevelItem(2)
    assert item is not None
    board.tree.expandItem(item)
    assert item.childCount() == 59
    assert not item.icon(3).isNull(), "a shape beside the word and the colour"
    board.deleteLater()


def test_what_if_shows_the_board_before_anything_is_done(window: MainWindow, board: BoardDialog) -> None:
    there = file_of(window).picked(
        Delegate, "id", "nominee_id", "sex"
    )  # the sample's own are on the list from the start
    women = [key for key, nominee, sex in there if nominee and sex == "female"][:5]
    records.delete(file_of(window), Delegate, women)
    before = dump(file_of(window))
    first = board.come.item(0)
    assert "bù" in first.text()
    first.setCheckState(Qt.CheckState.Checked)
    board.go.item(0).setCheckState(Qt.CheckState.Checked)
    after = board.then.topLevelItem(2)
    assert after is not None
    assert after.text(3) in ("Thiếu 25", "Thiếu 26")
    assert after.text(4) == "Thiếu 26"
    assert dump(file_of(window)) == before
    board.do_button.click()
    assert len(file_of(window).rows(Delegate)) == 145, "one in, one out"
    window.undo()
    assert dump(file_of(window)) == before
    board.deleteLater()


def test_the_board_follows_every_edit(window: MainWindow, board: BoardDialog) -> None:
    add(file_of(window), Delegate, {"full_name": "Lý Thị Ba", "sex": "female", "ethnicity": "Dao"})
    assert verdicts(board)[0] == "Vượt 1"
    assert verdicts(board)[2] == "Thiếu 20"
    board.crossed.setCurrentIndex(1)
    board.crossed.activated.emit(1)
    last = board.table.item(board.table.rowCount() - 1, board.table.columnCount() - 1)
    assert last is not None
    assert last.text() == "151"
    board.deleteLater()


# -- doubles ----------------------------------------------------------------------------------------------------


def test_two_entries_are_compared_and_merged(window: MainWindow, qtbot: QtBot) -> None:
    workspace = file_of(window)
    one = add(workspace, Nominee, {"full_name": "Nông Thị Hoà", "birth": "1975-02-03", "phone": "0311111111"})
    add(
        workspace,
        Nominee,
        {"full_name": "Nông Thị Hòa", "birth": "1975-03-02", "phone": "0311111111", "ethnicity": "Nùng"},
    )
    assert window.hub is not None
    dialog = DoublesDialog(window, window.hub)
    place = next(i for i, pair in enumerate(dialog.pairs) if ("nominee", one) in (pair.one, pair.other))
    dialog.list.selectRow(place)
    keys = [dialog.fields.item(row, 0).data(int(Qt.ItemDataRole.UserRole)) for row in range(dialog.fields.rowCount())]  # type: ignore[union-attr]
    dialog.fields.cellClicked.emit(keys.index("birth"), 2)
    assert dialog.chosen()["birth"] == "1975-03-02"
    assert dialog.chosen()["ethnicity"] == "Nùng", "what only one knows is kept"
    before = len(workspace.rows(Nominee))
    dialog.merge_button.click()
    assert len(workspace.rows(Nominee)) == before - 1
    assert place >= 0
    dialog.deleteLater()


def test_a_merge_proposes_the_fuller_values(window: MainWindow, qtbot: QtBot) -> None:
    workspace = file_of(window)
    short, long = (add(workspace, Unit, {"name": name}) for name in ("Trường Hoa Mai", "Trường Hoa Mai số 2"))
    poor = {"full_name": "Lang Van Bao", "birth": "1975", "unit_id": short, "phone": "0311111112", "position": "Bí thư"}
    full = {"full_name": "Lăng Văn Bảo", "birth": "1975-02-05", "unit_id": long, "phone": "0311111112",
            "position": "Bí thư chi bộ"}  # fmt: skip
    one = add(workspace, Nominee, poor)
    add(workspace, Nominee, full)
    assert window.hub is not None
    dialog = DoublesDialog(window, window.hub)
    qtbot.addWidget(dialog)
    place = next(i for i, pair in enumerate(dialog.pairs) if ("nominee", one) in (pair.one, pair.other))
    dialog.list.selectRow(place)
    assert {key: dialog.chosen()[key] for key in full} == full


def test_what_is_guessed_or_unused_is_said_above_the_rows(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "la.csv"
    rows = [
        "Gương mặt;Gọi số;Cỡ áo;Thành tích",
        "Lăng Văn Bảo;0912000001;L;Hiến đất",
        "Hứa Thị Cúc;0912000002;M;Trồng rừng",
    ]
    path.write_text("\n".join(rows), encoding="utf-8")
    dialog = dialog_of(window, path, target="delegates")
    words = dialog._words.text()
    assert "Đoán theo nội dung" in words
    assert "Gương mặt = Họ và tên" in words
    assert "Gọi số = Điện thoại" in words
    assert "Cột không dùng: «Cỡ áo», «Thành tích»." in words
    assert "Chỉ danh sách điển hình có chỗ cho cột «Thành tích»" in words
    columns = dialog._other[0][0]
    said = [columns.item(row, 1).text() for row in range(columns.rowCount())]  # type: ignore[union-attr]
    assert said == ["Gương mặt (đoán)", "Gọi số (đoán)", "Cỡ áo", "Thành tích"]
    dialog.target.setCurrentIndex(dialog.target.findData("nominees"))
    dialog.target.activated.emit(dialog.target.currentIndex())
    assert "Chỉ danh sách điển hình" not in dialog._words.text()
    dialog.deleteLater()
