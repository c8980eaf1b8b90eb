import sys

import pytest
from PySide6.QtWidgets import QApplication

from dtt_desktop import runtime
from dtt_desktop.app import Program
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import told


def test_the_deadly_pair_is_refused_with_one_sentence() -> None:
    with pytest.raises(UserError) as caught:
        runtime.refuse_deadly_pair((3, 11), "6.12.0")
    assert "6.12.0" in told(caught.value)
    runtime.refuse_deadly_pair((3, 11), "6.11.3")
    runtime.refuse_deadly_pair((3, 12), "6.12.0")
    runtime.refuse_deadly_pair()


def test_void_calls_do_not_use_up_none(qapp: object) -> None:
    """On the deadly pair every void call drops a reference to None; some thousands later the process aborts."""
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    before = sys.getrefcount(None)
    for number in range(500):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 200


def test_missing_libraries_are_named_by_package() -> None:
    if sys.platform.startswith("linux"):
        assert runtime.missing_packages({"libkhongco.so.9": "libkhongco9"}) == ["libkhongco9"]
    assert runtime.missing_packages({}) == runtime.missing_packages()


def test_the_chosen_size_of_text_reaches_grids_menus_and_boxes(program: Program) -> None:
    """A style brings back the system's own font for each kind of part; it must be set before ours."""
    program.settings.text_size = 13
    program.style()
    for part in ("QMenu", "QMenuBar", "QMessageBox", "QStatusBar", "QTableView", "QListWidget", "QHeaderView"):
        assert QApplication.font(part).pointSize() == 13, part  # type: ignore[call-overload, unused-ignore]


def test_a_start_without_a_console_says_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    runtime.say("Máy thiếu thư viện.")
    assert capsys.readouterr().err == "Máy thiếu thư viện.\n"
