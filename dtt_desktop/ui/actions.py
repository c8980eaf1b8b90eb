"""Every action of the menus and the toolbar: one row each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text that is translated later."""
    return text


@dataclass(frozen=True)
class ActionRow:
    """A menu, the method or signal of the window it calls, words, icon, keys; ``bar`` puts it on the toolbar.

    ``shown_keys`` are told in the menu and heard by the cell or field that has the focus, which knows more of them.
    """

    menu: str
    method: str
    text: str
    icon: str = ""
    keys: str = ""
    bar: bool = False
    shown_keys: str = ""


MENUS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Actions", "&Tệp"),
    QT_TRANSLATE_NOOP("Actions", "&Sửa"),
    QT_TRANSLATE_NOOP("Actions", "&Hiển thị"),
    QT_TRANSLATE_NOOP("Actions", "&Văn bản"),
    QT_TRANSLATE_NOOP("Actions", "&Dữ liệu"),
    QT_TRANSLATE_NOOP("Actions", "T&rợ giúp"),
)
FILE, EDIT, VIEW, PAPERS, DATA, HELP = MENUS

ROWS: tuple[ActionRow, ...] = (
    ActionRow(FILE, "new_asked", QT_TRANSLATE_NOOP("Actions", "Hội nghị mới…"), "file-plus", "Ctrl+N"),
    ActionRow(FILE, "renew_asked", QT_TRANSLATE_NOOP("Actions", "Hội nghị mới từ tệp này…"), "copy"),
    ActionRow(FILE, "open_file", QT_TRANSLATE_NOOP("Actions", "Mở…"), "folder-open", "Ctrl+O", bar=True),
    ActionRow(FILE, "import_list", QT_TRANSLATE_NOOP("Actions", "Nhập danh sách…"), "file-import", "Ctrl+I", bar=True),
    ActionRow(FILE, "import_pasted", QT_TRANSLATE_NOOP("Actions", "Nhập nội dung đã sao chép…"), "", "Ctrl+Shift+I"),
    ActionRow(FILE, "export_list", QT_TRANSLATE_NOOP("Actions", "Xuất danh sách đang hiện…"), "file-export", "Ctrl+E"),
    ActionRow(FILE, "blank_form", QT_TRANSLATE_NOOP("Actions", "Biểu mẫu gửi đơn vị…")),
    ActionRow(FILE, "save_now", QT_TRANSLATE_NOOP("Actions", "Lưu"), "", "Ctrl+S"),
    ActionRow(
        FILE, "save_copy", QT_TRANSLATE_NOOP("Actions", "Lưu bản sao…"), "device-floppy", "Ctrl+Shift+S", bar=True
    ),
    ActionRow(FILE, "show_backups", QT_TRANSLATE_NOOP("Actions", "Sao lưu và khôi phục…"), "history"),
    ActionRow(FILE, "welcome_asked", QT_TRANSLATE_NOOP("Actions", "Về trang đầu"), "", "Ctrl+W"),
    ActionRow(FILE, "close", QT_TRANSLATE_NOOP("Actions", "Thoát"), "", "Ctrl+Q"),
    ActionRow(EDIT, "undo", QT_TRANSLATE_NOOP("Actions", "Hoàn tác"), "arrow-back-up", "Ctrl+Z", bar=True),
    ActionRow(EDIT, "redo", QT_TRANSLATE_NOOP("Actions", "Làm lại"), "arrow-forward-up", "Ctrl+Y", bar=True),
    ActionRow(EDIT, "cut_cells", QT_TRANSLATE_NOOP("Actions", "Cắt"), "", shown_keys="Ctrl+X"),
    ActionRow(EDIT, "copy_cells", QT_TRANSLATE_NOOP("Actions", "Sao chép"), "copy", shown_keys="Ctrl+C"),
    ActionRow(EDIT, "paste_cells", QT_TRANSLATE_NOOP("Actions", "Dán"), "", shown_keys="Ctrl+V"),
    ActionRow(EDIT, "fill_down", QT_TRANSLATE_NOOP("Actions", "Điền xuống"), "", shown_keys="Ctrl+D"),
    ActionRow(EDIT, "select_everything", QT_TRANSLATE_NOOP("Actions", "Chọn tất cả"), "", shown_keys="Ctrl+A"),
    ActionRow(EDIT, "delete_rows", QT_TRANSLATE_NOOP("Actions", "Xóa dòng"), "trash", shown_keys="Ctrl+-"),
    ActionRow(EDIT, "find_doubles", QT_TRANSLATE_NOOP("Actions", "Tìm người trùng…"), "users", "Ctrl+Shift+D"),
    ActionRow(EDIT, "start_search", QT_TRANSLATE_NOOP("Actions", "Tìm"), "search", "Ctrl+F"),
    ActionRow(EDIT, "find_next", QT_TRANSLATE_NOOP("Actions", "Tìm ô tiếp theo"), "", "F3"),
    ActionRow(EDIT, "replace", QT_TRANSLATE_NOOP("Actions", "Tìm và thay thế…"), "", "Ctrl+H"),
    ActionRow(EDIT, "open_board", QT_TRANSLATE_NOOP("Actions", "Cơ cấu và chỉ tiêu…"), "list-details", "Ctrl+B"),
    ActionRow(PAPERS, "save_pdf", QT_TRANSLATE_NOOP("Actions", "Lưu PDF…"), "file-type-pdf", "Ctrl+Shift+P", bar=True),
    ActionRow(PAPERS, "save_word", QT_TRANSLATE_NOOP("Actions", "Lưu Word…"), "file-text"),
    ActionRow(PAPERS, "print_paper", QT_TRANSLATE_NOOP("Actions", "In…"), "printer", "Ctrl+P", bar=True),
    ActionRow(DATA, "show_history", QT_TRANSLATE_NOOP("Actions", "Lịch sử của tệp…"), "history"),
    ActionRow(DATA, "erase_sensitive", QT_TRANSLATE_NOOP("Actions", "Xóa dữ liệu nhạy cảm, giữ thống kê…"), "eraser"),
    ActionRow(DATA, "lock_asked", QT_TRANSLATE_NOOP("Actions", "Khóa màn hình"), "lock", "Ctrl+L"),
    ActionRow(DATA, "pin_asked", QT_TRANSLATE_NOOP("Actions", "Mã khóa màn hình…"), "settings"),
    ActionRow(HELP, "show_help", QT_TRANSLATE_NOOP("Actions", "Hướng dẫn"), "help-circle", "F1", bar=True),
    ActionRow(HELP, "show_keys", QT_TRANSLATE_NOOP("Actions", "Các phím tắt"), "", "Ctrl+/"),
    ActionRow(HELP, "show_changes", QT_TRANSLATE_NOOP("Actions", "Có gì mới")),
    ActionRow(HELP, "diagnostics_asked", QT_TRANSLATE_NOOP("Actions", "Thông tin kỹ thuật…")),
    ActionRow(HELP, "show_about", QT_TRANSLATE_NOOP("Actions", "Giới thiệu"), "info-circle"),
)


def words(text: str) -> str:
    """Return a row's text in the language installed."""
    return QCoreApplication.translate("Actions", text)
