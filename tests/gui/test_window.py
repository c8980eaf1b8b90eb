"""The window as a whole: start, looks, languages, reach by keyboard, faults."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dtt_desktop.app import Program
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.ui import theme
from dtt_desktop.ui.crash import CrashHook, outline
from dtt_desktop.ui.dialogs import HelpPage, NewConference
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.settings import Settings
from dtt_desktop.ui.welcome import Welcome


def welcome_of(window: MainWindow) -> Welcome:
    page = window.findChild(Welcome)
    assert page is not None
    return page


def test_first_run_offers_three_choices_and_no_recent_files(program: Program) -> None:
    page = welcome_of(program.open(None))
    buttons = [b.text().split("\n")[0] for b in page.findChildren(QAbstractButton) if b.text()]
    assert buttons == ["Tạo hội nghị mới", "Mở hội nghị mẫu để xem thử", "Mở tệp có sẵn…"]
    assert page.card.isHidden()


def test_the_sample_opens_in_one_click_and_is_marked(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dtt_desktop.app.data_folder", lambda: tmp_path)
    page = welcome_of(program.open(None))
    page.sample_asked.emit()
    assert program.window is not None
    assert "[MẪU]" in program.window.windowTitle()


def test_recent_files_missing_ones_marked_and_removable(
    program: Program, settings: Settings, sample_path: Path
) -> None:
    gone = sample_path.with_name("mat.dtt")
    settings.add_recent(gone)
    settings.add_recent(sample_path)
    page = welcome_of(program.open(None))
    texts = [page.recent.item(i).text() for i in range(page.recent.count())]
    assert "không thấy tệp" in texts[1]
    page._forget(str(sample_path.resolve()))
    assert sample_path.exists()
    assert page.recent.count() == 1


def test_a_new_conference_asks_four_things(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "hoi-nghi.dtt"

    def filled(dialog: NewConference) -> int:
        assert list(dialog._editors) == ["name", "date", "venue", "max_delegates"]
        dialog._editors["date"].setText("31/2/2025")
        dialog._accept()
        assert "31/2/2025" in dialog._error.text()
        dialog._editors["date"].setText("20/8/2025")
        dialog._editors["venue"].setText("Nhà văn hóa xã")
        dialog._accept()
        return int(NewConference.DialogCode.Accepted)

    monkeypatch.setattr(NewConference, "exec", filled)
    monkeypatch.setattr("dtt_desktop.ui.asking.save_path", lambda *_: target)
    program.open(None)
    program.new()
    assert program.window is not None
    workspace = program.window.workspace
    assert workspace is not None
    assert (workspace.conference().date, workspace.conference().venue) == ("2025-08-20", "Nhà văn hóa xã")


def test_a_file_that_is_not_ours_is_told_and_the_window_stays(
    program: Program, sample_path: Path, tmp_path: Path
) -> None:
    window = program.open(sample_path)
    bad = tmp_path / "x.dtt"
    bad.write_text("không phải", encoding="utf-8")
    assert program.try_open(bad) is None
    assert program.window is window
    assert "không phải tệp hội nghị" in window.message.label.text()
    with pytest.raises(UserError, match="file-busy"):
        Workspace.open(sample_path)


@pytest.mark.parametrize("size", [9, 10, 12, 14])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_it_fits_a_small_screen(program: Program, settings: Settings, sample_path: Path, size: int, lang: str) -> None:
    settings.text_size = size
    settings.lang = lang  # type: ignore[assignment]
    program.style()
    window = program.open(sample_path)
    for index in range(5):
        window.tabs.setCurrentIndex(index)
        QApplication.processEvents()
        hint = window.minimumSizeHint()
        assert hint.width() <= 1000, (index, hint)
        assert hint.height() <= 540, (index, hint)
    settings.text_size, settings.lang = 10, "vi"
    program.style()


def test_colours_change_without_a_restart(
    program: Program, settings: Settings, sample_path: Path, qtbot: QtBot
) -> None:
    window = program.open(sample_path)
    window.tabs.setCurrentIndex(2)
    settings.mode = "dark"
    window.restyle_asked.emit()
    qtbot.waitUntil(lambda: program.window is not None and program.window is not window)
    assert program.window is not None
    assert program.window.tabs.currentIndex() == 2
    assert theme.tokens() is theme.DARK
    settings.mode = "light"
    program.window.restyle_asked.emit()
    qtbot.waitUntil(lambda: theme.tokens() is theme.LIGHT)


def test_the_language_changes_everywhere(program: Program, settings: Settings, sample_path: Path) -> None:
    program.open(sample_path)
    settings.lang = "en"
    program.restyle()
    window = program.window
    assert window is not None
    assert [window.tabs.tabText(i) for i in range(5)] == ["Plan", "Nominees", "Delegates", "Program", "Papers"]
    assert window.tabs.roster.model.headerData(0, Qt.Orientation.Horizontal) == "Full name"
    vietnamese = set("ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
    left = [
        b.text()
        for b in window.findChildren(QAbstractButton)
        if b.isVisibleTo(window) and set(b.text().lower()) & vietnamese
    ]
    assert left == []
    settings.lang = "vi"
    program.restyle()


def test_qts_own_buttons_are_vietnamese(program: Program) -> None:
    from PySide6.QtWidgets import QDialogButtonBox

    buttons = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(buttons.Cancel | buttons.Close | buttons.Yes)
    assert {b.text().replace("&", "") for b in box.buttons()} == {"Có", "Hủy", "Đóng"}
    line = QLineEdit()
    menu = line.createStandardContextMenu()
    assert "Sao chép" in " ".join(a.text().replace("&", "") for a in menu.actions())


def _contrast(one: str, two: str) -> float:
    def light(colour: str) -> float:
        parts = [getattr(QColor(colour), f"{name}F")() for name in ("red", "green", "blue")]
        linear: list[float] = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_contrast(tokens: theme.Tokens) -> None:
    t = tokens
    for text, ground in ((t.text, t.window), (t.text, t.base), (t.muted, t.window), (t.muted, t.base), (t.on_accent, t.accent),
                         (t.ok, t.base), (t.warn, t.base), (t.error, t.base), (t.text, t.selection), (t.text, t.warn_ground),
                         (t.text, t.error_ground), (t.text, t.ok_ground), (t.error, t.error_ground)):  # fmt: skip
        assert _contrast(text, ground) >= 4.5, (text, ground)
    for line, ground in ((t.border, t.base), (t.border, t.window), (t.accent, t.base), (t.accent, t.track)):
        assert _contrast(line, ground) >= 3, (line, ground)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_the_box_of_a_choice_is_seen_where_nothing_is_ticked(
    qapp: QApplication, qtbot: QtBot, mode: theme.Mode, kind: type[QCheckBox] | type[QRadioButton]
) -> None:
    """In the dark look the outline was darker than its ground."""
    tokens = theme.apply(qapp, mode)
    box = kind("Chỉ khi cả ô là như vậy")
    qtbot.addWidget(box)
    box.show()
    drawn = box.grab().toImage()
    size = box.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
    middle = drawn.height() // 2
    shades = [drawn.pixelColor(x, middle).name() for x in range(size + 2)]
    theme.apply(qapp, "light")
    assert max(_contrast(shade, tokens.window) for shade in shades) >= 2.5


def test_everything_that_takes_the_focus_has_a_name(window: MainWindow) -> None:
    kinds = (QLineEdit, QComboBox, QPlainTextEdit, QAbstractButton, QAbstractItemView)
    nameless = []
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or widget.isHidden():
            continue  # the lists inside combo boxes; what is shown only when it has something to say
        if isinstance(widget, kinds) and widget.focusPolicy().value and not widget.objectName().startswith("qt_"):
            interface = QAccessible.queryAccessibleInterface(widget)
            name = interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()
            if not (name or widget.accessibleName()):
                nameless.append((type(widget).__name__, widget.objectName(), type(widget.parent()).__name__))
    assert nameless == [], nameless


def test_mnemonics_are_not_doubled_in_the_menu_bar(window: MainWindow) -> None:
    titles = [a.text() for a in window.menuBar().actions()]
    marks = [t[t.index("&") + 1].lower() for t in titles]
    assert len(marks) == len(set(marks)), titles


def test_no_action_shares_its_keys(window: MainWindow) -> None:
    keys = [a.shortcut().toString() for a in window.actions_.values() if not a.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("name", ["guide", "keys", "changes", "about"])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_help_pages(window: MainWindow, name: str, lang: str) -> None:
    page = HelpPage(window, name, lang)  # type: ignore[arg-type]
    assert len(page.browser.toPlainText()) > 150
    page.deleteLater()


def test_a_bug_is_told_once_without_anyones_data(window: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QMessageBox

    def broken() -> None:
        raise ValueError("Lương Thế An 020975000001")

    hook = CrashHook(window, lambda: "vi")
    for _ in range(3):
        try:
            broken()
        except ValueError as error:
            hook.report(error)
            told = outline(error)
    assert "020975000001" not in told
    assert "ValueError" in told
    qtbot.waitUntil(lambda: hook._box is not None)
    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
    assert len(boxes) == 1
    box = boxes[0]
    assert "ngoài dự kiến" in box.text()
    assert "Lương" not in box.detailedText()
    box.close()
    assert sys.excepthook is not hook._on_main, "only the running program takes over the hooks"


def test_refused_typing_is_kept_and_told_before_it_is_lost(program: Program, sample_path: Path) -> None:
    window = program.open(sample_path)
    tab = window.tabs.roster
    window.tabs.setCurrentIndex(2)
    tab.side.setCurrentIndex(1)
    row = tab.form.rows["birth"]
    tab.form.show_record(tab.model.id_at(0))
    row.editor.setText("31/2/1980")  # type: ignore[attr-defined]
    row.save()
    tab.form.show_record(tab.model.id_at(1))
    assert row.text() != "31/2/1980"
    tab.form.show_record(tab.model.id_at(0))
    assert row.text() == "31/2/1980"
    assert "31/2/1980" in row.error.text()
    assert not window.close()
    assert "1 ô" in window.message.label.text()
    assert window.close()
    program.window = None


def test_closing_puts_everything_away(program: Program, sample_path: Path) -> None:
    window = program.open(sample_path)
    row = window.tabs.plan.page.form.rows["venue"]  # type: ignore[attr-defined]
    row.editor.setFocus()
    row.editor.setText("Nhà văn hóa")
    window.close()
    program.window = None
    workspace = Workspace.open(sample_path)
    assert workspace.conference().venue == "Nhà văn hóa"
    workspace.close()


def test_the_window_is_never_larger_than_the_screen(program: Program, sample_path: Path) -> None:
    """Also where nothing maximises it: at 125 % its buttons lay off the right edge of 1366x768."""
    window = program.open(sample_path)
    window.showNormal()
    room = window.screen().availableGeometry()
    assert window.normalGeometry().width() <= room.width()
    assert window.normalGeometry().height() <= room.height()
