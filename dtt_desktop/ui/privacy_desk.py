"""What the window does with personal data: history, copies for outside, erasure. Its parts load when asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.ui.hub import Hub

if TYPE_CHECKING:
    from dtt_desktop.services.erasing import Erased
    from dtt_desktop.services.trail import About


class PrivacyDesk(QObject):
    """Opens the windows of this field for one main window."""

    def __init__(self, hub: Hub, window: QWidget) -> None:
        super().__init__(window)
        self._hub, self._window = hub, window
        self.backups_holding: Callable[[], Iterable[Path]] = tuple
        """Lists the backups of the open file, to be named after an erasure."""
        hub.history_asked.connect(lambda table, key: self.show_history((table, key)))
        hub.erase_asked.connect(self.erase_person)

    def show_history(self, about: About | None = None) -> None:
        """Show the history of the file, or of one record."""
        from dtt_desktop.ui.history_window import HistoryWindow

        HistoryWindow(self._window, self._hub, about).open()

    def copy_out(self, made: Callable[[Path], None]) -> None:
        """Save a copy for a stick or mail; ``made`` is told where it stands."""
        from dtt_desktop.ui.copy_dialog import CopyDialog

        CopyDialog(self._window, self._hub, made).open()

    def erase_sensitive(self) -> None:
        """Ask, then empty the sensitive columns of everybody."""
        from dtt_desktop.services.erasing import erase_sensitive

        texts = (
            self.tr(
                "Xóa ngày sinh, dân tộc, tôn giáo, Đảng viên, ngày vào Đảng, điện thoại, số định danh, nơi ở và vướng "
                "mắc của mọi đại biểu và điển hình, trong danh sách, lịch sử, câu chữ và sổ văn bản. Nên làm sau khi "
                "quyết toán."
            ),
            self.tr(
                "Giữ lại: họ tên, chức vụ, đơn vị, khen thưởng, sổ văn bản; và số liệu thống kê đại biểu như lúc này "
                "(tuổi theo nhóm, không giữ cả năm sinh)."
            ),
        )
        workspace, backups = self._hub.workspace, self.backups_holding
        work = lambda reason: erase_sensitive(workspace, reason, backups)  # noqa: E731
        self._ask(self.tr("Xóa dữ liệu nhạy cảm, giữ thống kê"), texts, work)

    def erase_person(self, table: str, key: int) -> None:
        """Ask, then erase one person with all that tells of them."""
        from dtt_desktop.services.erasing_person import erase_person, same_person

        workspace, backups = self._hub.workspace, self.backups_holding
        family = BY_TABLE[table]
        name = str(workspace.columns_of(family, key)[family.name_key])
        lists = [self._hub.words(BY_TABLE[other].words) for other, _ in same_person(workspace, table, key)]
        texts = (
            self.tr("Xóa hẳn {0} ({1}): mọi ô, lịch sử, giấy đã in trong sổ, tên trong câu chữ và ghi chú.").format(
                name, ", ".join(lists)
            ),
            self.tr("Chỉ giữ lại ngày xóa, người xóa và lý do. Số văn bản đã dùng vẫn tính là đã dùng."),
        )
        work = lambda reason: erase_person(workspace, table, key, reason, backups)  # noqa: E731
        self._ask(self.tr("Xóa hẳn một người"), texts, work)

    def _ask(self, title: str, texts: tuple[str, ...], work: Callable[[str], Erased]) -> None:
        from dtt_desktop.ui.erase_dialog import EraseDialog

        EraseDialog(self._window, self._hub, title, texts, work).open()
