"""The papers' page in the hand: one letter after another, its words, warnings, the register, cards and their printer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from dtt_desktop.documents.cards import Calibration
from dtt_desktop.domain.conference import Conference, Paper
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.money import BudgetLine
from dtt_desktop.domain.paper_copy import PaperCopy
from dtt_desktop.services import records, register
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.roster import move_in_protocol
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.ui.card_setup import CalibrationDialog, calibration
from dtt_desktop.ui.copies_page import CopiesPage, NumbersDialog
from dtt_desktop.ui.documents_tab import DocumentsTab
from dtt_desktop.ui.issue_dialog import IssueDialog
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.money_pages import BudgetPage
from dtt_desktop.ui.preflight_dialog import PreflightDialog
from tests.gui.keys import answer, press


def _file(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def _tab(window: MainWindow, kind: str) -> DocumentsTab:
    tab = window.tabs.documents
    window.tabs.setCurrentWidget(tab)
    tab.show_kind(kind)
    return tab


def _answer(work: Callable[[QDialog], None]) -> None:
    """Do something with the dialog that opens next."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        if not dialog.isActiveWindow():  # without a screen the window behind may be told last that it is in front
            dialog.activateWindow()
            QTimer.singleShot(50, act)
            return
        work(dialog)

    QTimer.singleShot(50, act)


def test_one_letter_after_another(window: MainWindow, qtbot: QtBot) -> None:
    tab = _tab(window, "invitation")
    roster = read_facts(_file(window)).roster
    qtbot.waitUntil(lambda: tab.document.pageCount() == 1)
    assert tab.preview_pane.who.text() == f"1 / 150  {roster[0].full_name}"
    assert not tab.preview_pane.before.isEnabled()
    for _ in range(3):
        tab.preview_pane.after.click()
    assert tab.preview_pane.who.text() == f"4 / 150  {roster[3].full_name}"
    assert roster[3].full_name in tab.document.getAllText(0).text()
    tab.recipients.setCurrentIndex(3)
    assert tab.keys() == [roster[3].key]
    tab.preview_pane.before.click()
    assert tab.keys() == [roster[2].key]
    qtbot.waitUntil(lambda: tab.count.text() == "1 đại biểu, 1 trang")


def test_all_pages_are_counted_before_printing(window: MainWindow, qtbot: QtBot) -> None:
    tab = _tab(window, "label")
    qtbot.waitUntil(lambda: tab.count.text() == "150 đại biểu, 7 trang")
    tab.setup.first.setValue(24)
    qtbot.waitUntil(lambda: tab.count.text() == "150 đại biểu, 8 trang")


def test_words_are_seen_as_they_are_typed_and_kept_when_the_caret_leaves(window: MainWindow, qtbot: QtBot) -> None:
    tab = _tab(window, "invitation")
    card = tab.wording
    assert card.isVisibleTo(tab)
    card.phrases.setCurrentIndex(2)
    card._show()
    assert card.editor.toPlainText() == "Tới dự {hội nghị}."
    card.editor.setPlainText("Tới dự, phát biểu tại {hội nghị}.")
    qtbot.waitUntil(lambda: "phát biểu tại Hội nghị" in tab.document.getAllText(0).text())
    assert read_facts(_file(window)).wording == {}
    card.save_all()
    assert read_facts(_file(window)).wording == {("invitation", "to_what", 0): "Tới dự, phát biểu tại {hội nghị}."}
    assert card.back.isEnabled()
    card.back.click()
    assert card.editor.toPlainText() == "Tới dự {hội nghị}."
    qtbot.waitUntil(lambda: "phát biểu" not in tab.document.getAllText(0).text())


def test_an_unknown_place_is_told_under_the_words_and_they_stay(window: MainWindow, qtbot: QtBot) -> None:
    tab = _tab(window, "invitation")
    card = tab.wording
    card.editor.setPlainText("Dự {hội nghi}")
    qtbot.waitUntil(lambda: "{hội nghi}" in card.error.text())
    card.save_all()
    assert read_facts(_file(window)).wording == {}
    assert card.editor.toPlainText() == "Dự {hội nghi}"
    assert not window.may_close()
    assert window.may_close()


def test_one_letter_is_edited_by_hand(window: MainWindow, qtbot: QtBot) -> None:
    tab = _tab(window, "invitation")
    key = read_facts(_file(window)).roster[1].key
    tab.turn(1)
    card = tab.wording
    card.phrases.setCurrentIndex(3)
    card._show()
    card.scope.setCurrentIndex(1)
    card._show()
    card.editor.setPlainText("Có xe đón tại nhà.")
    card.save_all()
    assert read_facts(_file(window)).wording == {("invitation", "more", key): "Có xe đón tại nhà."}
    qtbot.waitUntil(lambda: "Có xe đón" in tab.document.getAllText(0).text())
    tab.turn(1)
    assert card.editor.toPlainText() == ""
    assert "Có xe đón" not in tab.document.getAllText(0).text()


def test_warnings_stand_under_the_paper_and_lead_to_their_cell(window: MainWindow, qtbot: QtBot) -> None:
    key = read_facts(_file(window)).roster[0].key
    name = "Nguyễn Hoàng Phương Thảo Nguyên Anh Thư Hoàng Ngọc Bảo"
    records.set_values(_file(window), Delegate, {key: {"full_name": name}})
    tab = _tab(window, "badge")
    pane = tab.preview_pane
    qtbot.waitUntil(lambda: pane.warnings.count() >= 1)
    assert pane.warnings.isVisibleTo(tab)
    assert name[:40] in pane.warnings.item(0).text()
    pane.lead(pane.warnings.item(0))
    assert window.tabs.currentWidget() is window.tabs.roster
    assert window.tabs.roster.grid.current_id() == key


def test_warnings_are_let_pass_once(window: MainWindow, qtbot: QtBot) -> None:
    records.set_values(_file(window), Conference, {1: {"date": "2025-08-10"}})
    tab = _tab(window, "dossier_letter")
    facts, seen = tab.facts(), []

    def refuse(dialog: QDialog) -> None:
        assert isinstance(dialog, PreflightDialog)
        seen.append(dialog.list.count())
        dialog.reject()

    _answer(refuse)
    assert not tab.output.may_go(facts, tab.kind, None, [], "1 bản, 2 trang")
    _answer(lambda dialog: dialog.accept())
    assert tab.output.may_go(facts, tab.kind, None, [], "1 bản, 2 trang")
    assert tab.output.may_go(facts, tab.kind, None, [], "1 bản, 2 trang")
    assert seen == [2], "the letter is late, and the day is over"


def test_an_error_cannot_be_let_pass(window: MainWindow) -> None:
    tab = _tab(window, "public_notice")
    for field, typed in (("number", "12"), ("issued_on", "8/8/2025")):
        tab._save_paper(0, field, typed)
    answer(IssueDialog, "Phát hành")
    tab.register.issue_button.click()
    tab = _tab(window, "change_notice")
    for field, typed in (("number", "12"), ("issued_on", "8/8/2025")):
        tab._save_paper(0, field, typed)
    assert not tab.output.may_go(tab.facts(), tab.kind, None, [], "")
    assert "đã dùng cho" in window.message.label.text()


def test_the_register_is_worked_in_for_many_at_once(window: MainWindow, qtbot: QtBot) -> None:
    tab = _tab(window, "invitation")
    tab.register.note_printed(None)
    tab.copies_button.click()
    page = tab.views.currentWidget()
    assert isinstance(page, CopiesPage)
    assert page.model.total == 150
    first = page.model.shown_ids()[:2]
    page.grid.select_rows(first)
    page.mark_today("delivered_on")
    page.answer("confirmed")
    place = {key: i for i, key in enumerate(PaperCopy.column_keys)}
    rows = {row[0]: row for row in _file(window).rows(PaperCopy)}
    assert sum(row[place["delivered_on"]] is not None for row in rows.values()) == 2
    assert {rows[key][place["answer"]] for key in first} == {"confirmed"}
    page.answer("substituted", "Nông Văn Thay")
    assert {row[place["substitute"]] for row in _file(window).rows(PaperCopy, first)} == {"Nông Văn Thay"}
    page.closed.emit()
    assert tab.views.currentIndex() == 0


def test_numbers_are_typed_in_one_table(window: MainWindow, qtbot: QtBot) -> None:
    dialog = NumbersDialog(window, window.hub)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    rows = {kind.key: i for i, kind in enumerate(dialog.kinds)}
    for key, number, day in (("public_notice", "5", "5/8/2025"), ("submission", "x", "6/8/2025")):
        for column, text in ((1, number), (2, day)):
            item = dialog.table.item(rows[key], column)
            assert item is not None
            item.setText(text)
    dialog.save()
    assert "Tờ trình khen thưởng" in dialog.error.text()
    assert (dialog.table.currentRow(), dialog.table.currentColumn()) == (rows["submission"], 1)
    item = dialog.table.item(rows["submission"], 1)
    assert item is not None
    item.setText("12")
    dialog.save()
    assert dialog.result() == QDialog.DialogCode.Accepted
    papers = read_facts(_file(window)).papers
    assert (papers["public_notice"].number, papers["submission"].number) == (5, 12)
    assert (papers["plan"].number, papers["plan"].issued_on) == (8, "2025-07-24")


def test_numbers_are_issued_at_once_if_wanted(window: MainWindow, qtbot: QtBot) -> None:
    dialog = NumbersDialog(window, window.hub)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    rows = {kind.key: i for i, kind in enumerate(dialog.kinds)}
    for key, number, day in (
        ("public_notice", "5", "5/8/2025"),
        ("submission", "12", "6/8/2025"),
        ("reminder", "3", ""),
    ):
        for column, text in ((1, number), (2, day)):
            item = dialog.table.item(rows[key], column)
            assert item is not None
            item.setText(text)
    dialog.issue.setChecked(True)
    said = answer(IssueDialog, "Phát hành")
    dialog.save()
    assert "số 12/TTr-VHXH, ngày 06/08/2025, 1 bản" in said[0]
    assert "số 05/TB-UBND, ngày 05/08/2025, 1 bản" in said[0]
    issued = {(copy.document, copy.number, copy.state) for copy in register.copies(_file(window))}
    assert issued == {("submission", 12, "issued"), ("public_notice", 5, "issued")}
    assert "Đã phát hành 2 văn bản" in window.message.label.text()


def test_a_letter_has_no_number_to_type(window: MainWindow) -> None:
    tab = _tab(window, "thank_you")
    assert not tab.form.rows["number"].editor.isVisibleTo(tab)
    assert not tab.register.issue_button.isVisibleTo(tab)
    tab.show_kind("plan")
    assert tab.form.rows["number"].editor.isVisibleTo(tab)


def test_a_printer_is_measured_and_put_right(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    tab = _tab(window, "certificate_on_stock")
    assert window.hub is not None
    dialog = CalibrationDialog(tab, window.hub, tab.kind)
    qtbot.addWidget(dialog)
    dialog.printer.setCurrentText("May in phong")
    dialog.editors["wide"].setText("chín")
    dialog.save()
    assert dialog.error.text()
    for name, typed in (("left", "21,5"), ("top", "19"), ("wide", "149,5"), ("high", "150")):
        dialog.editors[name].setText(typed)
    dialog.save()
    kept = calibration(window.settings, "May in phong", "certificate_on_stock")
    assert kept == Calibration.measured(21.5, 19.0, 149.5, 150.0, 20, 150)
    assert calibration(window.settings, "May khac", "certificate_on_stock") is None
    assert calibration(window.settings, "May in phong", "label") is None


@pytest.mark.parametrize("kind", ["envelope", "certificate"])
def test_cards_are_printed_on_their_own_paper(window: MainWindow, qtbot: QtBot, tmp_path: Path, kind: str) -> None:
    import pdfplumber

    tab = _tab(window, kind)
    tab.recipients.setCurrentIndex(3 if tab.kind.per_recipient else 0)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    printer.setFromTo(1, 1)
    assert tab.print_paper(printer) == 1
    with pdfplumber.open(tmp_path / "in.pdf") as pdf:
        page = pdf.pages[0]
        size = (round(page.width / 72 * 25.4), round(page.height / 72 * 25.4))
    assert size == ((220, 110) if kind == "envelope" else (297, 210))


def test_the_budget_follows_the_data(window: MainWindow, qtbot: QtBot) -> None:
    window.tabs.setCurrentIndex(0)
    window.lead_to("budget_line", 0, "price")
    page = window.tabs.plan.page
    assert isinstance(page, BudgetPage)
    qtbot.waitUntil(lambda: "52.420.000 đồng (Năm mươi hai triệu" in page.total.text())
    line = next(
        row for row in _file(window).rows(BudgetLine) if row[BudgetLine.column_keys.index("source")] == "delegates"
    )
    assert page._live(line[0]) == "150"
    records.set_values(_file(window), BudgetLine, {line[0]: {"quantity": 160}})
    assert page._mark(line[0]) == ("alert-triangle", "warn")
    assert "52.570.000" in page.total.text()
    guest = read_facts(_file(window)).roster[0].key
    records.delete(_file(window), Delegate, [guest])
    assert page._live(line[0]) == "149"


def test_the_emblem_is_chosen_in_the_plan(window: MainWindow, tmp_path: Path) -> None:
    window.lead_to("card_field", 0, "part")
    page = window.tabs.plan.page
    path = tmp_path / "huy.png"
    Image.new("RGB", (50, 50), "red").save(path)
    page.choose_emblem(path)  # type: ignore[attr-defined]
    assert read_facts(_file(window)).emblem == path.read_bytes()
    page.drop_emblem()  # type: ignore[attr-defined]
    assert read_facts(_file(window)).emblem is None
    path.write_bytes(b"not a picture")
    page.choose_emblem(path)  # type: ignore[attr-defined]
    assert "không phải hình" in window.message.label.text()


@pytest.mark.parametrize(
    "table", ["unit_meeting", "council_session", "award_rate", "base_salary", "card_field", "budget_line"]
)
def test_every_new_page_adds_and_undoes(window: MainWindow, table: str) -> None:
    window.lead_to(table, 0, "")
    page: Any = window.tabs.plan.page
    pages = {"award_rate": "rates", "base_salary": "salaries"}
    page = getattr(page, pages[table]) if table in pages else page
    before = page.model.total
    assert page.add() is not None
    assert page.model.total == before + 1
    window.undo()
    assert page.model.total == before


def test_leading_to_the_words_of_a_paper(window: MainWindow) -> None:
    tab = _tab(window, "public_notice")
    place = Paper.column_keys.index("document")
    assert place == 1
    tab.wording.phrases.setCurrentIndex(3)
    tab.wording._show()
    tab.wording.editor.setPlainText("Niêm yết tại {địa điểm}")
    tab.wording.save_all()
    records.set_values(_file(window), Conference, {1: {"venue": None}})
    tab.preview()
    assert tab.lacks.count() == 1
    assert "{địa điểm}" in tab.lacks.item(0).text()


def test_nobody_chosen_and_no_printer_are_told(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = _tab(window, "invitation")
    window.tabs.roster.grid.select_rows([])
    tab.recipients.setCurrentIndex(1)
    tab.preview()
    assert tab.lacks.item(0).text() == "Chưa chọn đại biểu nào."
    assert tab.print_paper() == 0
    tab.recipients.setCurrentIndex(0)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    assert tab.print_paper() == 0
    assert "chưa có máy in" in window.message.label.text()


def test_the_one_in_view_stays_whatever_moves(window: MainWindow, qtbot: QtBot) -> None:
    tab = _tab(window, "invitation")
    roster = [guest.key for guest in read_facts(_file(window)).roster]
    for _ in range(4):
        tab.turn(1)
    tab.recipients.setCurrentIndex(3)
    tab.preview()
    assert tab.keys() == [roster[4]]
    move_in_protocol(_file(window), [roster[4]], 10)
    tab.preview()
    assert tab.keys() == [roster[4]]
    records.delete(_file(window), Delegate, [roster[4]])
    tab.preview()
    assert tab.keys() == [read_facts(_file(window)).roster[0].key]


def test_who_left_the_list_is_not_printed_for_and_nobody_else_either(window: MainWindow, qtbot: QtBot) -> None:
    tab = _tab(window, "invitation")
    key = read_facts(_file(window)).roster[-1].key
    register.note_printed(_file(window), "invitation", date(2025, 8, 1), [key])
    records.delete(_file(window), Delegate, [key])
    tab._fill()
    assert tab.register.wrong.count() == 1
    assert not tab.register.reprint.isVisibleTo(tab)
    tab._reprint([])
    assert len(_file(window).rows(PaperCopy)) == 1


def test_what_is_still_being_typed_is_kept_before_it_is_printed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    tab = _tab(window, "plan")
    qtbot.waitUntil(lambda: tab.wording.editor.toPlainText() == "Tổ chức {hội nghị}")
    tab.wording.editor.setPlainText("Tổ chức trang trọng {hội nghị}")
    assert tab.save_pdf(tmp_path)[0].papers == 1
    assert read_facts(_file(window)).wording == {("plan", "subject", 0): "Tổ chức trang trọng {hội nghị}"}
    tab.register.note_printed(None)
    assert register.stale(_file(window)) == []


def test_a_look_at_what_changed_meanwhile_is_no_fault(window: MainWindow, qtbot: QtBot) -> None:
    tab = _tab(window, "invitation")
    qtbot.waitUntil(lambda: tab.count.text() == "150 đại biểu, 150 trang")
    records.set_values(_file(window), Conference, {1: {"venue": None}})
    tab.look_over()
    window.hub.roster_selected[:] = [999_999]  # type: ignore[union-attr]
    tab.recipients.setCurrentIndex(1)
    records.set_values(_file(window), Conference, {1: {"venue": "Hội trường"}})
    tab.preview()
    assert "vừa bị xóa" in window.message.label.text()


def test_issuing_wants_its_own_button_not_enter(window: MainWindow) -> None:
    tab = _tab(window, "plan")

    def hit(key: Qt.Key) -> Callable[[QDialog], None]:
        def work(dialog: QDialog) -> None:
            assert isinstance(dialog, IssueDialog)
            assert QApplication.focusWidget() is dialog.back
            press(dialog, key)

        return work

    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        _answer(hit(key))
        tab.register.issue_button.click()
        assert register.copies(_file(window)) == []
    answer(IssueDialog, "Phát hành")
    tab.register.issue_button.click()
    assert [(c.state, c.shown_number) for c in register.copies(_file(window))] == [("issued", "08/KH-UBND")]
    assert tab.list.items_["plan"].text().endswith("đã phát hành số 08/KH-UBND")


def test_150_invitations_are_told_before_they_are_issued(window: MainWindow) -> None:
    tab = _tab(window, "invitation")
    for field, typed in (("number", "31"), ("issued_on", "8/8/2025")):
        tab._save_paper(0, field, typed)
    said = answer(IssueDialog, "Phát hành")
    tab.register.issue_button.click()
    assert "số 31/GM-UBND, ngày 08/08/2025, 150 bản" in said[0]
    assert tab.register.state.text() == "Đã phát hành số 31/GM-UBND ngày 08/08/2025: 150 bản."
    assert "Đã in" not in tab.register.state.text()


def test_noting_what_was_printed_elsewhere_is_told(window: MainWindow) -> None:
    tab = _tab(window, "thank_you")
    tab.register.noted.click()
    assert "in 150 bản" in window.message.label.text()
    assert tab.register.state.text().startswith("Đã in 150 bản")


def test_an_issue_of_an_older_version_shows_its_digits(window: MainWindow) -> None:
    register.issue(_file(window), "plan", 8, "2025-07-24", date(2025, 7, 24))
    copy = register.copies(_file(window), "plan")[0]
    assert copy.shown_number == "08/KH-UBND"
    assert replace(copy, symbol=None).shown_number == "08"
