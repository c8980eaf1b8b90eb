"""Ticking a sensitive column on the page of the papers."""

from dtt_desktop.services import extra_columns
from dtt_desktop.ui.main_window import MainWindow


def test_a_list_offers_columns_and_takes_them_back_by_undo(window: MainWindow) -> None:
    page = window.tabs.documents
    assert window.workspace is not None
    window.tabs.setCurrentIndex(4)
    page.show_kind("roster")
    assert not any(box.isChecked() for box in page.extra.boxes.values())
    page.extra.boxes["birth"].click()
    assert extra_columns.ticked(window.workspace, "roster") == ("birth",)
    page.show_kind("sign_in")
    assert not page.extra.boxes["birth"].isChecked(), "each paper has its own"
    page.show_kind("roster")
    window.undo()
    assert not page.extra.boxes["birth"].isChecked()


def test_what_is_posted_or_worn_as_a_badge_offers_none(window: MainWindow) -> None:
    page = window.tabs.documents
    window.tabs.setCurrentIndex(4)
    for key in ("program", "badge", "invitation", "certificate"):
        page.show_kind(key)
        assert page.extra.isHidden(), key
