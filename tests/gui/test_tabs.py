from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from dtt_desktop.app import Program
from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.domain.conference import Paper
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.program import ProgramItem
from dtt_desktop.domain.text import fold
from dtt_desktop.services import records
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.ui.copies_page import CopiesPage
from dtt_desktop.ui.import_dialog import ImportDialog
from dtt_desktop.ui.issue_dialog import IssueDialog
from dtt_desktop.ui.list_work import ListWork
from dtt_desktop.ui.main_window import MainWindow
from tests.gui.keys import Key, answer, cell, go, letters, press
from tests.gui.test_grid import file_of


def test_stable_names(window: MainWindow) -> None:
    assert window.objectName() == "mainWindow"
    for name in ("tabs", "planTab", "nomineesTab", "rosterTab", "programTab", "documentsTab"):
        assert window.findChild(QWidget, name) is not None, name
    for name in ("nomineesGrid", "rosterGrid", "programGrid"):
        assert window.findChild(QTableView, name) is not None, name
    assert window.findChild(QLineEdit, "rosterSearch") is not None
    assert [window.tabs.tabText(i) for i in range(5)] == [
        "Kế hoạch",
        "Điển hình",
        "Đại biểu",
        "Chương trình",
        "Văn bản",
    ]


def test_edit_undo_close_open_undo_again(program: Program, sample_path: Path, qtbot: QtBot) -> None:
    """The issue's own journey: the file's dump equals the one before the edits."""
    window = program.open(sample_path)
    before = dump(file_of(window))
    grid = window.tabs.roster.grid
    for field, text in (("position", "Bí thư chi bộ"), ("sex", "Nữ"), ("birth", "1980")):
        grid.model_.setData(grid.model_.index(3, grid.model_.column_of(field)), text)
    assert dump(file_of(window)) != before
    window.undo()
    window.close()
    program.window = None
    window = program.open(sample_path)
    assert window.actions_["undo"].isEnabled()
    window.undo()
    window.undo()
    assert dump(file_of(window)) == before
    qtbot.waitUntil(lambda: not window.actions_["undo"].isEnabled())


def test_undo_names_the_step(window: MainWindow, qtbot: QtBot) -> None:
    grid = window.tabs.roster.grid
    name = cell(grid, 0, "full_name")
    grid.model_.setData(grid.model_.index(0, grid.model_.column_of("position")), "Bí thư chi bộ")
    wanted = f"Hoàn tác: Sửa Chức vụ của {name}"
    qtbot.waitUntil(lambda: window.actions_["undo"].text() == wanted)


def test_search_ignores_marks_and_waits_for_the_last_key(window: MainWindow, qtbot: QtBot) -> None:
    tab = window.tabs.roster
    window.tabs.setCurrentWidget(tab)
    tab.search.setFocus()
    spoken = QSignalSpy(tab.search.searched)
    with qtbot.waitSignal(tab.search.searched):
        letters(tab.search, "hoa")
    assert [spoken.at(i) for i in range(spoken.count())] == [["hoa"]], "once, with the last key"
    names = [cell(tab.grid, row, "full_name") for row in range(tab.model.shown)]
    assert names
    assert any(word.startswith("hoa") for name in names for word in fold(name).split())
    assert "/ 150" in tab.status()
    tab.clear_filters()
    assert tab.model.shown == 150


def test_chips_filter_and_count(window: MainWindow) -> None:
    tab = window.tabs.roster
    made = tab.chips[1]
    assert made.label == made.accessibleName() == "Điển hình 105"
    made.click()
    assert tab.model.shown == 105
    tab.chips[0].click()
    assert tab.model.shown == 150


def test_the_roster_stands_in_vietnamese_order_or_by_protocol(window: MainWindow) -> None:
    tab = window.tabs.roster
    given = [cell(tab.grid, row, "full_name").split()[-1] for row in range(150)]
    assert given[0] == "An"
    assert given.index("Dũng") < given.index("Đạt") < given.index("Yến")
    tab.order.setCurrentIndex(1)
    tab._set_order(1)
    first, second = tab.model.id_at(0), tab.model.id_at(1)
    assert tab.model.value(first, "protocol_rank") == 1
    tab.grid.setCurrentIndex(tab.model.index(1, 0))
    tab.move_selected(-1)
    assert (tab.model.id_at(0), tab.model.id_at(1)) == (second, first)
    window.undo()
    assert tab.model.value(first, "protocol_rank") == 1


def test_the_composition_follows_every_edit(window: MainWindow) -> None:
    tab = window.tabs.roster
    before = tab.counts.women().count
    row = next(i for i in range(150) if cell(tab.grid, i, "sex") == "Nam")
    tab.model.setData(tab.model.index(row, tab.model.column_of("sex")), "Nữ")
    assert tab.counts.women().count == before + 1
    assert str(before + 1) in tab.panel.lines["women"].accessibleName()
    records.add(file_of(window), Delegate, {"full_name": "Vi Thị Mới"})
    assert "Vượt 1" in tab.panel.lines["total"].accessibleName()
    window.undo()
    window.undo()
    assert (tab.counts.total, tab.counts.women().count) == (150, before)


def test_adding_and_deleting_a_delegate(window: MainWindow, qtbot: QtBot) -> None:
    tab = window.tabs.roster
    window.tabs.setCurrentWidget(tab)
    tab.add_button.click()
    letters(tab.grid, "lò thị mới")
    press(tab.grid, Key.Key_Return)
    qtbot.waitUntil(lambda: "Lò Thị Mới" in {r[1] for r in file_of(window).rows(Delegate)})
    key = next(r[0] for r in file_of(window).rows(Delegate) if r[1] == "Lò Thị Mới")
    tab.grid.go_to(key)
    tab.delete_button.click()
    assert "Lò Thị Mới" not in {r[1] for r in file_of(window).rows(Delegate)}
    window.undo()
    assert "Lò Thị Mới" in {r[1] for r in file_of(window).rows(Delegate)}


def test_the_form_saves_and_tells_faults_at_the_field(window: MainWindow) -> None:
    tab = window.tabs.roster
    window.tabs.setCurrentWidget(tab)
    tab.side.setCurrentIndex(1)
    tab.grid.setCurrentIndex(tab.model.index(0, 0))
    row = tab.form.rows["birth"]
    editor = row.editor
    assert isinstance(editor, QLineEdit)
    editor.setText("15/13/1980")
    row.save()
    assert "Tháng 13" in row.error.text()
    assert not row.error.isHidden()
    editor.setText("năm 1980")
    row.save()
    assert row.error.isHidden()
    assert (editor.text(), cell(tab.grid, 0, "birth")) == ("1980", "1980")


def test_promoting_from_the_nominees(window: MainWindow) -> None:
    tab = window.tabs.nominees
    rows = [
        i for i in range(60) if cell(tab.grid, i, "status") == "Đủ hồ sơ" and cell(tab.grid, i, "kind") == "Cá nhân"
    ][:3]
    chosen = {tab.model.id_at(row) for row in rows}
    there = file_of(window).picked(Delegate, "id", "nominee_id")  # the sample's own are on the list from the start
    records.delete(file_of(window), Delegate, [key for key, nominee in there if nominee in chosen])
    assert len(file_of(window).rows(Delegate)) == 147
    tab.grid.select_rows(sorted(chosen))
    tab.promote()
    assert "Đã đưa 3 người" in window.message.label.text()
    tab.promote()
    assert "Đã có sẵn" in window.message.label.text()
    assert len(file_of(window).rows(Delegate)) == 150
    window.undo()
    assert len(file_of(window).rows(Delegate)) == 147


def test_nominees_filters_and_status(window: MainWindow) -> None:
    tab = window.tabs.nominees
    tab.commune_filter.setCurrentIndex(tab.commune_filter.findData("Sàn Viên"))
    tab._filter(tab.commune_filter, "former_commune")
    assert 0 < tab.model.shown < 60
    assert {cell(tab.grid, i, "former_commune") for i in range(tab.model.shown)} == {"Sàn Viên"}
    tab.clear_filters()
    row = next(i for i in range(60) if cell(tab.grid, i, "status") == "Giới thiệu")
    tab.grid.select_rows([tab.model.id_at(row)])
    tab._set_status("complete")
    assert cell(tab.grid, row, "status") == "Đủ hồ sơ"


def test_program_times_follow(window: MainWindow) -> None:
    tab = window.tabs.program
    model, grid = tab.model, tab.grid

    def starts() -> list[str]:
        return [str(model.index(i, 0).data()) for i in range(model.shown)]

    assert starts()[:4] == ["07:00", "07:30", "07:45", "07:50"]
    assert "kết thúc lúc 11:30" in tab.total.text()
    model.setData(model.index(2, model.column_of("minutes")), "1h")
    assert starts()[3] == "08:45"
    assert "muộn hơn dự kiến 55 phút" in tab.banner.label.text()
    model.setData(model.index(4, model.column_of("fixed_start")), "830")
    assert cell(grid, 4, "fixed_start") == "08:30"
    assert "chồng lên mục trước" in tab.banner.label.text()
    window.undo()
    window.undo()
    assert tab.banner.isHidden()
    grid.setCurrentIndex(model.index(2, 0))
    title = cell(grid, 2, "title")
    tab.move_selected(1)
    assert cell(grid, 3, "title") == title
    window.undo()
    assert cell(grid, 2, "title") == title


def test_program_insert_lengthen_and_template(window: MainWindow) -> None:
    tab = window.tabs.program
    tab.grid.setCurrentIndex(tab.model.index(3, 4))
    tab.insert()
    assert cell(tab.grid, 4, "title") == "Mục mới"
    press(tab.grid, Key.Key_Escape)
    window.undo()
    before = len(file_of(window).rows(ProgramItem))
    tab._use("program_items")
    assert tab.model.shown == 9
    window.undo()
    assert tab.model.shown == before
    tab.grid.setCurrentIndex(tab.model.index(2, 0))
    tab._lengthen(5)
    assert cell(tab.grid, 2, "minutes") == "10"


def test_moving_the_date_says_what_moved(window: MainWindow) -> None:
    page = window.tabs.plan.page
    row = page.form.rows["date"]  # type: ignore[attr-defined]
    row.editor.setText("20/8/2025")
    row.save()
    assert "31/07/2025 → 05/08/2025" in window.message.label.text()
    row.editor.setText("31/2/2025")
    row.save()
    assert "31/2/2025" in row.error.text()
    assert file_of(window).conference().date == "2025-08-20"


def test_documents_preview_missing_facts_and_the_way_to_them(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    tab = window.tabs.documents
    window.tabs.setCurrentWidget(tab)
    tab.show_kind("invitation")
    qtbot.waitUntil(lambda: tab.document.pageCount() == 1)
    made = tab.save_pdf(tmp_path / "ra")
    assert [(m.path.name, m.papers) for m in made] == [("giay-moi.pdf", 150)]
    page = window.tabs.plan.page
    page.form.rows["venue"].editor.setText("")  # type: ignore[attr-defined]
    page.form.rows["venue"].save()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: tab.lacks.count() == 1 and tab.stack.currentIndex() == 1)
    assert not tab.save_button.isEnabled()
    tab.preview_pane.lead(tab.lacks.item(0))
    assert window.tabs.currentWidget() is window.tabs.plan
    window.undo()
    window.tabs.setCurrentWidget(tab)
    qtbot.waitUntil(lambda: tab.stack.currentIndex() == 0)


def test_a_paper_nobody_has_set_is_set_in_its_form(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """It shows the signer it would have; the first thing typed sets it up, and undo takes that back."""
    tab = window.tabs.documents
    window.tabs.setCurrentWidget(tab)
    before = len(file_of(window).rows(Paper))
    tab.show_kind("award_decision")
    assert "Phó Chủ tịch" in tab.form.rows["signer_id"].text()
    assert tab.form.rows["sign_mode"].text() == "KT. CHỦ TỊCH (thẩm quyền riêng)"
    typed = {key: tab.form.rows[key].editor for key in ("number", "issued_on")}
    assert isinstance(typed["number"], QLineEdit)
    assert isinstance(typed["issued_on"], QLineEdit)
    typed["number"].setText("15")
    tab.form.rows["number"].save()
    assert len(file_of(window).rows(Paper)) == before + 1
    typed["issued_on"].setText("7/8/2025")
    tab.form.rows["issued_on"].save()
    assert len(file_of(window).rows(Paper)) == before + 1
    made = tab.save_word(tmp_path / "ra")
    assert [m.path.name for m in made] == ["quyet-dinh-khen-thuong.docx"]
    window.undo()
    window.undo()
    assert len(file_of(window).rows(Paper)) == before
    assert tab.form.rows["number"].text() == ""


def test_papers_stand_under_their_stages(window: MainWindow) -> None:
    tab = window.tabs.documents
    texts = [tab.list.item(i).text() for i in range(tab.list.count())]
    assert [t for t in texts if "\n" not in t] == ["Trước hội nghị", "Trong hội nghị", "Sau hội nghị"]
    assert len(texts) == 3 + len(KINDS)
    tab.show_kind("reminder")
    assert tab.kind.key == "reminder"


def test_what_was_printed_and_is_no_longer_right(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    tab = window.tabs.documents
    window.tabs.setCurrentWidget(tab)
    tab.show_kind("invitation")
    assert tab.register.state.text() == "Chưa in, chưa phát hành."
    tab.recipients.setCurrentIndex(1)
    first, second = window.tabs.roster.model.id_at(0), window.tabs.roster.model.id_at(1)
    window.tabs.roster.grid.select_rows([first, second])
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    assert tab.print_paper(printer) == 2
    assert tab.register.state.text().startswith("Đã in 2 bản")
    records.set_values(file_of(window), Delegate, {first: {"position": "Bí thư Đoàn xã"}})
    assert "1 bản không còn đúng" in tab.list.items_["invitation"].text()
    assert tab.register.wrong.count() == 1
    assert "→ Bí thư Đoàn xã" in tab.register.wrong.item(0).text()
    asked: list[list[int]] = []
    tab.register.reprint_asked.disconnect()
    tab.register.reprint_asked.connect(asked.append)
    tab.register.reprint.click()
    assert asked == [[first]]


def test_issuing_and_voiding_in_the_window(window: MainWindow) -> None:
    tab = window.tabs.documents
    window.tabs.setCurrentWidget(tab)
    tab.show_kind("change_notice")
    assert not tab.register.issue_button.isEnabled()
    for field, typed in (("number", "12"), ("issued_on", "8/8/2025")):
        editor = tab.form.rows[field].editor
        assert isinstance(editor, QLineEdit)
        editor.setText(typed)
        tab.form.rows[field].save()
    said = answer(IssueDialog, "Chưa phát hành")
    tab.register.issue_button.click()
    assert "Thông báo" in said[0]
    assert "số 12/TB-UBND, ngày 08/08/2025, 1 bản" in said[0]
    assert tab.register.state.text() == "Chưa in, chưa phát hành."
    answer(IssueDialog, "Phát hành")
    tab.register.issue_button.click()
    assert tab.register.state.text() == "Đã phát hành số 12/TB-UBND ngày 08/08/2025: 1 bản."
    assert "Đã phát hành số 12/TB-UBND, 1 bản" in window.message.label.text()
    assert tab.list.items_["change_notice"].text().endswith("\nđã phát hành số 12/TB-UBND")
    tab.show_copies()
    page = tab.views.currentWidget()
    assert isinstance(page, CopiesPage)
    key = page.model.shown_ids()[0]
    assert page._number(key) == "12/TB-UBND"
    page.closed.emit()
    tab.register.issue_button.click()
    assert "đã dùng cho Thông báo" in window.message.label.text()
    tab.register.void("")
    assert "phải ghi lý do" in window.message.label.text()
    tab.register.void("Đổi hội trường")
    assert not tab.register.void_button.isVisibleTo(tab)
    tab.register.issue_button.click()
    assert "đã dùng" in window.message.label.text()


def test_letters_for_the_selected_only(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    roster, tab = window.tabs.roster, window.tabs.documents
    roster.grid.select_rows([roster.model.id_at(2), roster.model.id_at(5)])
    window.tabs.setCurrentWidget(tab)
    tab.show_kind("invitation")
    tab.recipients.setCurrentIndex(1)
    tab.each.setChecked(True)
    assert len(tab.save_pdf(tmp_path / "ra")) == 2


def test_printing_is_sharp_and_white(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

    from dtt_desktop.ui.printing import page_image

    tab = window.tabs.documents
    window.tabs.setCurrentWidget(tab)
    tab.show_kind("plan")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    assert tab.print_paper(printer) == 4
    printed = QPdfDocument()
    printed.load(str(tmp_path / "in.pdf"))
    assert printed.pageCount() == 4
    size = printed.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (595, 842)
    picture = page_image(printed, 0, 300)
    assert picture.pixelColor(5, 5).name() == "#ffffff"
    assert abs(picture.width() - 2480) <= 1
    printed.close()


def test_importing_through_the_window(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "thon.csv"
    path.write_text("Họ và tên,Giới tính\nVi Thị Mới,Nữ\nHỏng,xyz\n,Nam\n", encoding="utf-8")
    window.tabs.setCurrentWidget(window.tabs.roster)
    said = answer(ImportDialog, "Nhập 2 người")
    ListWork(window).import_list([path])
    assert said
    assert len(file_of(window).rows(Delegate)) == 152
    bad = tmp_path / "x.csv"
    bad.write_text("a,b\n1,2\n", encoding="utf-8")
    ListWork(window).import_list([bad])
    assert "Họ và tên" in window.message.label.text()
    window.undo()
    assert len(file_of(window).rows(Delegate)) == 150


def test_whole_job_by_keyboard(program: Program, new_path: Path, qtbot: QtBot, tmp_path: Path) -> None:
    """Three delegates typed, a program line, a paper: no mouse."""
    window = program.open(new_path)
    press(window, Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    tab = window.tabs.roster
    for number, name in enumerate(("vi văn an", "lý thị bình", "bế văn cường")):
        tab.add()
        letters(tab.grid, name)
        press(tab.grid, Key.Key_Return)
        qtbot.waitUntil(lambda number=number: len(file_of(window).rows(Delegate)) == number + 1)  # type: ignore[misc]
    assert {r[1] for r in file_of(window).rows(Delegate)} == {"Vi Văn An", "Lý Thị Bình", "Bế Văn Cường"}
    go(window.tabs.program.grid, 0, "minutes")
    window.tabs.program.model.setData(window.tabs.program.grid.currentIndex(), "30")
    press(window, Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    window.tabs.documents.show_kind("roster")
    assert window.tabs.documents.save_pdf(tmp_path / "ra")[0].papers == 1


def test_saved_time_and_a_copy(window: MainWindow, tmp_path: Path) -> None:
    window.tabs.roster.model.setData(window.tabs.roster.model.index(0, 0), "Vi Thị Ý")
    assert window._status["saved"].text().startswith("Đã lưu")
    window.save_copy(tmp_path / "ban-sao.dtt")
    copy = Workspace.open(tmp_path / "ban-sao.dtt")
    assert dump(copy) == dump(file_of(window))
    copy.close()
    assert window._status["copy"].text().endswith("thẻ nhớ: chưa có"), "on the same disk it is no copy outside"
    window.save_copy(file_of(window).path)
    assert "chính tệp đang mở" in window.message.label.text()


def test_nothing_but_the_pages_own_words(window: MainWindow) -> None:
    """No untranslated or technical word reaches a label of the window."""
    texts = [w.text() for w in window.findChildren(QWidget) if hasattr(w, "text") and callable(w.text)]
    assert not [t for t in texts if isinstance(t, str) and ("_id" in t or "None" in t)]
    assert QApplication.applicationName() == "dtt_desktop"


def test_the_list_of_what_to_do_reads_as_plain_text(window: MainWindow) -> None:
    """Tasks name facts in braces; the person who looks at the first page reads words."""
    from dtt_desktop.ui.conference_page import ConferencePage

    page = window.tabs.plan.findChild(ConferencePage)
    assert page is not None
    assert "tiêu biểu giai đoạn" in page._tasks.text()
    assert "{" not in page._tasks.text()
