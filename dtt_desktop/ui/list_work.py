"""What the menus do with lists: taking them in, writing them out, the form for units, persons entered twice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from dtt_desktop.domain.errors import Cancelled, UserError
from dtt_desktop.domain.messages import told
from dtt_desktop.paths import documents_folder
from dtt_desktop.services.files import safe_name
from dtt_desktop.ui import asking
from dtt_desktop.ui.busy import working
from dtt_desktop.ui.clipboard import copied_files, copied_text
from dtt_desktop.ui.hub import today

if TYPE_CHECKING:
    from dtt_desktop.ui.main_window import MainWindow


class ListWork:
    """The work on lists, for the window of an open file."""

    def __init__(self, window: MainWindow) -> None:
        assert window.workspace is not None
        assert window.hub is not None
        self._window, self._workspace, self._hub = window, window.workspace, window.hub

    @staticmethod
    def tr(text: str) -> str:
        """Return a text in the window's language."""
        return QCoreApplication.translate("ListWork", text)

    def import_list(self, paths: Sequence[Path] = ()) -> None:
        """Preview lists and take them in, several files as one step."""
        settings = self._window.settings
        if not paths:
            start = Path(settings.text("import_folder", str(documents_folder())))
            kinds = self.tr("Danh sách") + " (*.xlsx *.xls *.docx *.csv *.txt *.tsv *.ods)"
            paths = asking.open_paths(self._window, self.tr("Nhập danh sách"), start, kinds)
        if paths:
            settings.set_text("import_folder", str(paths[0].parent))
            self._import(paths)

    def import_pasted(self) -> None:
        """Preview what was copied elsewhere (Excel, Word, Zalo, files) and take it in."""
        if files := copied_files():
            self.import_list(files)
            return
        text = self._hub.attempt(copied_text)
        if text is not None:
            self._import([], text)

    def _import(self, paths: Sequence[Path], pasted: str = "") -> None:
        from dtt_desktop.services.lists.taking import carry_out
        from dtt_desktop.ui.import_dialog import ImportDialog, ImportFault

        self._window.put_away()
        target: Any = "nominees" if self._window.tabs.currentIndex() == 1 else "delegates"
        try:
            dialog = ImportDialog(self._window, self._workspace, paths, target, pasted)
        except Cancelled:
            return
        except ImportFault as fault:
            self._hub.say(str(fault), "error")
            return
        except UserError as error:
            self._hub.say(told(error, self._workspace.lang), "error")
            return
        intakes, taken = dialog.intakes, []

        def take() -> bool:
            """Carry out; a full disk leaves the preview with all that was corrected in it."""
            count = _busy(lambda: self._hub.attempt(lambda: carry_out(self._workspace, intakes, today())))
            taken.extend([] if count is None else [count])
            return bool(taken)

        dialog.take = take
        if dialog.exec() == ImportDialog.DialogCode.Accepted:
            self._window.tabs.setCurrentIndex(1 if intakes[0].target == "nominees" else 2)
            text = self.tr("Đã nhập {0} người từ {1} tệp. Ctrl+Z để hoàn tác.")
            self._hub.say(text.format(taken[0], len(intakes)))

    def export_list(self, path: Path | None = None) -> None:
        """Write the list in front as it is on screen: its order, filter and columns."""
        page = self._window.tabs.page_in_front()
        if page is None:
            self._hub.say(self.tr("Thẻ này không có danh sách để xuất. Hãy mở thẻ có bảng."))
            return
        if path is None:
            offered = documents_folder() / f"{safe_name(page.title)}.xlsx"
            kinds = "Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)"
            path = asking.save_path(self._window, self.tr("Xuất danh sách đang hiện"), offered, kinds)
        if path is not None:
            target = path
            if made := self._hub.attempt(lambda: page.export_to(target)):
                self._hub.say(self.tr("Đã xuất {0} dòng ra {1}").format(page.model.shown, made))

    def blank_form(self, path: Path | None = None) -> None:
        """Write the form that units fill in."""
        from dtt_desktop.services.lists.sending import blank_form

        target: Any = "delegates" if self._window.tabs.currentIndex() == 2 else "nominees"
        if path is None:
            offered = documents_folder() / self.tr("bieu-mau-danh-sach.xlsx")
            path = asking.save_path(self._window, self.tr("Biểu mẫu gửi đơn vị"), offered, "Excel (*.xlsx)")
        if path is not None:
            chosen = path
            if made := self._hub.attempt(lambda: blank_form(self._workspace, target, chosen)):
                self._hub.say(self.tr("Đã lưu biểu mẫu có danh mục chọn sẵn: {0}").format(made))

    def find_next(self) -> None:
        """Go to the next cell with what stands in the search box of the list in front."""
        if (page := self._window.tabs.page_in_front()) is not None:
            page.find_next()

    def replace(self) -> None:
        """Find and replace in the list in front."""
        if (page := self._window.tabs.page_in_front()) is not None:
            self._window.put_away()
            page.replace()

    def open_board(self) -> None:
        """Open the board of the composition, over nominees in their tab, else over delegates."""
        from dtt_desktop.ui.board_dialog import BoardDialog

        over: Any = "nominees" if self._window.tabs.currentIndex() == 1 else "delegates"
        BoardDialog(self._window, self._hub, over).open()

    def find_doubles(self) -> None:
        """Show persons who may be entered twice, to be merged or told apart."""
        from dtt_desktop.ui.doubles_dialog import DoublesDialog

        self._window.put_away()
        _busy(lambda: DoublesDialog(self._window, self._hub)).exec()


def _busy(work: Any) -> Any:
    """Do something that takes a moment under a busy cursor."""
    QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
    try:
        with working():
            return work()
    finally:
        QApplication.restoreOverrideCursor()
