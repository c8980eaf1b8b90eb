"""What the Undo menu and the history call each thing a person can do: the whole sentence, for every action of services."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from dtt_desktop.documents.catalogue import BY_KEY
from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.messages import STEPS, step_text
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.plan import TaskAssignment
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import (
    copies,
    extra_columns,
    nominees,
    pictures,
    plan,
    program,
    records,
    register,
    roster,
    trail,
    wording,
)
from dtt_desktop.services.lists import doubles
from dtt_desktop.services.lists.intake import Intake, review_all
from dtt_desktop.services.lists.taking import carry_out
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.history import UndoStack

TODAY = date(2025, 8, 7)
AN, BA = {"full_name": "Vi Văn An", "birth": "1975-02-03"}, {"full_name": "Vi Văn Ân", "birth": "1975-02-03"}
Act = Callable[[Workspace, Path], object]


def _people(workspace: Workspace, family: type = Nominee) -> list[int]:
    return records.add_many(workspace, family, [AN, BA])


def _pair(workspace: Workspace) -> doubles.Pair:
    _people(workspace)
    return doubles.find_pairs(workspace)[0]


def _merged(workspace: Workspace, _: Path) -> None:
    pair = _pair(workspace)
    doubles.merge(workspace, pair.one, pair.other, {})


def _picture(workspace: Workspace, folder: Path) -> None:
    Image.new("RGB", (9, 9)).save(folder / "huy.png")
    pictures.set_emblem(workspace, folder / "huy.png")


def _no_picture(workspace: Workspace, folder: Path) -> None:
    _picture(workspace, folder)
    pictures.drop_emblem(workspace)


def _list(workspace: Workspace, folder: Path) -> None:
    sheet = folder / "thon.csv"
    sheet.write_text("Họ và tên\nNông Văn Một\nNông Văn Hai\n", encoding="utf-8")
    intake = Intake.of_file(workspace, sheet, "delegates")
    review_all([intake])
    carry_out(workspace, [intake])


def _copies(workspace: Workspace) -> list[int]:
    return [copy.key for copy in register.copies(workspace)]


def _marked(workspace: Workspace, _: Path) -> None:
    register.issue(workspace, "plan", 9, "2025-08-07", TODAY)
    copies.mark(workspace, _copies(workspace), {"signed_on": "8/8/2025"})


def _answered(workspace: Workspace, _: Path) -> None:
    guests = [row[0] for row in workspace.rows(Delegate)[:2]]
    register.issue(workspace, "invitation", 9, "2025-08-07", TODAY, guests)
    copies.answer(workspace, _copies(workspace), "confirmed")


def _voided(workspace: Workspace, _: Path) -> None:
    register.issue(workspace, "plan", 9, "2025-08-07", TODAY)
    register.void(workspace, "plan", 9, "In nhầm")


def _linked(workspace: Workspace, _: Path) -> None:
    records.add(workspace, Nominee, AN)
    records.add(workspace, Delegate, AN)
    doubles.link(workspace, doubles.find_pairs(workspace)[0])


def _done(workspace: Workspace, day: str | None) -> None:
    key = workspace.rows(TaskAssignment)[0][0]
    records.set_values(workspace, TaskAssignment, {key: {"done_on": None if day else "2025-08-01"}})
    plan.set_done(workspace, key, day)


def _reworded(workspace: Workspace, *, back: bool = False) -> None:
    phrase = BY_KEY["thank_you"].phrases[-1]
    wording.set_phrase(workspace, "thank_you", phrase.key, f"{phrase.text} Xin cảm ơn.")
    if back:
        wording.reset_phrase(workspace, "thank_you", phrase.key)


_PHRASE = BY_KEY["thank_you"].phrases[-1].label.vi


def _written(code: str) -> Act:
    return lambda w, _: records.set_values(w, Unit, {1: {"note": "a"}, 2: {"note": "b"}}, code)


ACTS: list[tuple[str, Act, str]] = [
    (
        "edit",
        lambda w, _: records.set_typed(w, Conference, 1, {"venue": "Hội trường"}),
        "Sửa Địa điểm của Hội nghị điển hình tiên tiến xã Lợi Bác",
    ),
    ("edit-many", lambda w, _: records.set_values(w, Unit, {1: {"note": "a", "contact": "b"}}), "Sửa 2 ô"),
    (
        "edit-many two",
        lambda w, _: records.set_in_one(w, {Conference: {1: {"venue": "a"}}, Unit: {1: {"note": "b"}}}),
        "Sửa 2 ô",
    ),
    ("add", lambda w, _: records.add(w, Delegate, AN), "Thêm đại biểu Vi Văn An"),
    ("add-many", lambda w, _: _people(w), "Thêm 2 điển hình"),
    ("delete", lambda w, _: records.delete(w, Nominee, _people(w)[:1]), "Xóa điển hình Vi Văn An"),
    ("delete-many", lambda w, _: records.delete(w, Nominee, _people(w)), "Xóa 2 điển hình"),
    ("move", lambda w, _: records.move(w, Unit, [1], 1), "Đổi thứ tự đơn vị"),
    ("paste", _written("paste"), "Dán 2 ô"),
    (
        "paste longer",
        lambda w, _: records.set_and_add(w, Unit, {1: {"note": "a"}}, [{"name": "Thôn X", "note": "b"}], "paste"),
        "Dán 3 ô",
    ),
    ("fill", _written("fill"), "Điền 2 ô"),
    ("clear", _written("clear"), "Xóa nội dung 2 ô"),
    ("replace", _written("replace"), "Thay thế trong 2 ô"),
    (
        "promote",
        lambda w, _: nominees.promote(w, [records.add(w, Nominee, AN)]),
        "Đưa 1 điển hình vào danh sách đại biểu",
    ),
    (
        "swap",
        lambda w, _: nominees.promote(w, [records.add(w, Nominee, AN)], [records.add(w, Delegate, BA)]),
        "Đổi đại biểu: đưa vào 1 điển hình",
    ),
    ("set-status", lambda w, _: nominees.set_status(w, _people(w), "withdrawn"), "Chuyển 2 điển hình sang Rút"),
    ("set-reply", lambda w, _: roster.set_replies(w, _people(w, Delegate), "confirmed"), "Ghi trả lời của 2 đại biểu"),
    ("task-done", lambda w, _: _done(w, "2025-08-01"), "Đánh dấu việc đã xong"),
    ("task-open", lambda w, _: _done(w, None), "Bỏ đánh dấu việc đã xong"),
    ("program-template", lambda w, _: program.use_template(w, "timed_half_day"), "Dùng mẫu chương trình"),
    ("add item", lambda w, _: program.insert_after(w, None, {"title": "Chào cờ"}), "Thêm mục chương trình Chào cờ"),
    ("import", _list, "Nhập 2 đại biểu từ thon.csv"),
    ("merge", _merged, "Gộp Vi Văn An với Vi Văn Ân"),
    ("not-same", lambda w, _: doubles.tell_apart(w, _pair(w)), "Ghi Vi Văn An và Vi Văn Ân là hai người"),
    ("edit link", _linked, "Sửa Từ danh sách điển hình của Vi Văn An"),
    ("emblem", _picture, "Dùng hình huy.png trên Giấy khen"),
    ("emblem-back", _no_picture, "Bỏ hình trên Giấy khen"),
    ("copies", _marked, "Ghi 1 bản văn bản"),
    ("copies answered", _answered, "Ghi 2 bản văn bản"),
    (
        "numbers",
        lambda w, _: copies.fill_numbers(w, {"submission": ("12", "6/8/2025"), "award_decision": ("20", "6/8/2025")}),
        "Điền số, ngày của 2 văn bản",
    ),
    ("printed", lambda w, _: register.note_printed(w, "roster", TODAY), "In Danh sách đại biểu (1 bản)"),
    (
        "issue",
        lambda w, _: register.issue(w, "plan", 9, "2025-08-07", TODAY),
        "Phát hành Kế hoạch tổ chức số 9 (1 bản)",
    ),
    ("void", _voided, "Hủy Kế hoạch tổ chức số 9"),
    ("wording", lambda w, _: _reworded(w), f"Sửa câu «{_PHRASE}» của Thư cảm ơn"),
    ("wording-back", lambda w, _: _reworded(w, back=True), f"Về câu mặc định «{_PHRASE}» của Thư cảm ơn"),
    (
        "tick-columns",
        lambda w, _: extra_columns.tick(w, "roster", ["phone"]),
        "Cột in thêm của Danh sách đại biểu: Điện thoại",
    ),
]
ELSEWHERE = {"new-file", "renew-file", "erase-person", "erase-sensitive", "step-stuck"}
"""Steps no list of steps can be tried for on the sample: a file's first, what ends undo, a fault."""
NOTED = {"opened", "restored", "exported", "sent", "dumped", "copied", "copied-plain", "history-out", "shown"}


@pytest.mark.parametrize(("act", "text"), [(act, text) for _, act, text in ACTS], ids=[name for name, _, _ in ACTS])
def test_a_step_says_what_was_done(act: Act, text: str, sample: Workspace, tmp_path: Path) -> None:
    act(sample, tmp_path)
    assert trail.entries(sample)[0].text == text
    step = sample.undoable
    assert step is None or step_text(step.code, step.params) == text
    again = UndoStack.read(sample.store.driver).done
    assert (again[-1] if again else None) == step, "after a restart it is offered the same"


def test_every_step_is_tried() -> None:
    assert {name.split()[0] for name, _, _ in ACTS} | ELSEWHERE | NOTED == set(STEPS)
