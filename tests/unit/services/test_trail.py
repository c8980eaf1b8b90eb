"""The history tells who did what, old and new; it grows and is never rewritten."""

import getpass
import sqlite3
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from openpyxl import Workbook

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import Cancelled
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import papers, records, trail
from dtt_desktop.services.lists.intake import Intake
from dtt_desktop.services.lists.taking import carry_out
from dtt_desktop.services.trail import Wanted
from dtt_desktop.services.trail_paper import history_pdf
from dtt_desktop.services.workspace import Workspace

NUMBER = "020087654321"


def texts(workspace: Workspace, **wanted: object) -> list[str]:
    return [entry.text for entry in trail.entries(workspace, Wanted(**wanted))]  # type: ignore[arg-type]


def told(workspace: Workspace, place: int = 0) -> list[tuple[str, str, str, str]]:
    entry = trail.entries(workspace)[place]
    return [(d.whose, d.label, d.old, d.new) for d in trail.details(workspace, entry)]


def person(workspace: Workspace, **values: object) -> int:
    return records.add(workspace, Delegate, {"full_name": "Lương Thế An", **values})


def test_an_edit_tells_who_when_old_and_new(workspace: Workspace) -> None:
    key = person(workspace, birth="1975")
    records.set_typed(workspace, Delegate, key, {"birth": "5/2/1975"})
    entry = trail.entries(workspace)[0]
    assert (entry.who, entry.text, entry.action) == (getpass.getuser(), "Sửa Ngày sinh của Lương Thế An", "edit")
    assert entry.at.date() == date.today()  # noqa: DTZ011
    assert told(workspace) == [("Lương Thế An", "Ngày sinh", "1975", "05/02/1975")]


def test_masked_values_stay_masked(workspace: Workspace) -> None:
    key = person(workspace)
    records.set_typed(workspace, Delegate, key, {"citizen_id": NUMBER})
    assert told(workspace) == [("Lương Thế An", "Số định danh", "", "020******321")]
    assert texts(workspace, text=NUMBER) == [], "nor can it be guessed by searching"
    assert NUMBER not in words_of(history_pdf(workspace, trail.entries(workspace), ""))


def test_undo_redo_and_deletion_are_told(workspace: Workspace) -> None:
    key = person(workspace, sex="male")
    records.delete(workspace, Delegate, [key])
    workspace.undo()
    assert texts(workspace)[:3] == [
        "Hoàn tác: Xóa đại biểu Lương Thế An", "Xóa đại biểu Lương Thế An", "Thêm đại biểu Lương Thế An",
    ]  # fmt: skip
    assert ("Lương Thế An", "Giới", "Nam", "") in told(workspace, 1)
    assert [e.action for e in trail.entries(workspace)][:3] == ["undo", "delete", "add"]


def test_what_changes_no_record_is_noted_in_its_place(sample: Workspace, tmp_path: Path) -> None:
    papers.export(sample, "roster", tmp_path)
    key = person(sample)
    sample.note("shown", {"table": "delegate", "field": "citizen_id", "name": "Lương Thế An"}, Delegate, key)
    assert texts(sample)[:3] == [
        "Hiện Số định danh của Lương Thế An", "Thêm đại biểu Lương Thế An", "Xuất Danh sách đại biểu: 1 tệp PDF",
    ]  # fmt: skip


def test_a_batch_that_was_stopped_is_noted_with_what_stands(sample: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        papers.export(sample, "invitation", tmp_path, each=True, progress=lambda done, _: done < 3)
    assert texts(sample)[0] == "Xuất Giấy mời đại biểu: 3 tệp PDF"


def test_the_history_of_one_person(workspace: Workspace) -> None:
    key, other = person(workspace), records.add(workspace, Delegate, {"full_name": "Vi Bình"})
    records.set_values(workspace, Delegate, {key: {"sex": "male"}, other: {"sex": "female"}})
    records.set_values(workspace, Delegate, {other: {"position": "Trưởng thôn"}})
    workspace.note("shown", {"table": "delegate", "field": "citizen_id", "name": "x"}, Delegate, other)
    found = trail.entries(workspace, about=("delegate", key))
    assert [e.text for e in found] == ["Sửa 2 ô", "Thêm đại biểu Lương Thế An"]
    assert [(d.whose, d.new) for d in trail.details(workspace, found[0], ("delegate", key))] == [
        ("Lương Thế An", "Nam")
    ]


def test_filters(workspace: Workspace) -> None:
    key = person(workspace, position="Trưởng thôn")
    records.delete(workspace, Delegate, [key])
    workspace.note("opened")
    today = date.today()  # noqa: DTZ011
    assert texts(workspace, action="open") == ["Mở tệp"]
    assert len(texts(workspace, action="delete")) == 1
    assert len(texts(workspace, text="truong thon")) == 2, "values are found too, without marks"
    assert texts(workspace, since=today + timedelta(days=1)) == []
    assert texts(workspace, until=today - timedelta(days=1)) == []
    assert len(texts(workspace, since=today, until=today)) == len(texts(workspace))


def test_an_import_is_told_with_its_file(workspace: Workspace, tmp_path: Path) -> None:
    book = Workbook()
    for row in (("Họ và tên", "CCCD"), ("Nông Văn Bảo", NUMBER)):
        book.active.append(row)  # type: ignore[union-attr]
    book.save(tmp_path / "thon.xlsx")
    carry_out(workspace, [Intake.of_file(workspace, tmp_path / "thon.xlsx", "delegates")])
    assert texts(workspace, action="import") == ["Nhập 1 đại biểu từ thon.xlsx"]
    assert ("Nông Văn Bảo", "Số định danh", "", "020******321") in told(workspace)


@pytest.mark.parametrize(
    ("table", "column"), [("step", "made_by"), ("step_row", "after"), ("event", "code"), ("tombstone", "mark")]
)
def test_no_program_can_rewrite_the_history(workspace: Workspace, table: str, column: str) -> None:
    person(workspace)
    workspace.note("opened")
    path = workspace.path
    workspace.close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("INSERT INTO tombstone (mark, reason, made_at, made_by) VALUES ('x', 'x', 'x', 'x')")
    for statement in (f"UPDATE {table} SET {column} = 'x'", f"DELETE FROM {table}"):
        with pytest.raises(sqlite3.DatabaseError, match="cannot be rewritten"):
            other.execute(statement)
    other.close()


def test_a_file_keeps_undo_with_the_guards(workspace: Workspace) -> None:
    key = records.add(workspace, Unit, {"name": "Thôn A"})
    workspace.note("opened")
    workspace.undo()
    assert key not in [row[0] for row in workspace.rows(Unit)]


def words_of(pdf: bytes) -> str:
    with pdfplumber.open(BytesIO(pdf)) as found:
        return "\n".join(page.extract_text() or "" for page in found.pages)


def test_the_history_on_paper(sample: Workspace) -> None:
    key = person(sample, birth="1975", position="Trưởng thôn")
    records.set_typed(sample, Delegate, key, {"birth": "5/2/1975", "position": "Bí thư"})
    found = trail.entries(sample)
    text = words_of(history_pdf(sample, found, "Lịch sử của tệp"))
    assert "LỊCH SỬ THAY ĐỔI" in text
    assert "Ngày sinh: đã đổi" in text
    assert "Chức vụ: Trưởng thôn" in text
    assert "1975" not in text, "paper leaves the house; the screen shows it"
    assert texts(sample)[0] == f"In, lưu lịch sử: {len(found)} việc"


def test_thousands_of_rows_and_long_texts_fit_their_pages(sample: Workspace) -> None:
    long = "Thành tích " * 40
    records.add_many(sample, Unit, [{"name": f"Thôn {i}", "note": long} for i in range(300)])
    assert "…" in words_of(history_pdf(sample, trail.entries(sample), "Lịch sử của tệp"))
