"""Asks for files and folders; loaded when first asked, because the dialogs are heavy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from dtt_desktop.ui.busy import working


def open_path(parent: QWidget | None, title: str, start: Path, kinds: str) -> Path | None:
    """Return the file a person chooses to open, or None."""
    with working():  # the system's own dialog is no window of ours
        name, _ = QFileDialog.getOpenFileName(parent, title, str(start), kinds)
    return Path(name) if name else None


def open_paths(parent: QWidget | None, title: str, start: Path, kinds: str) -> list[Path]:
    """Return the files a person chooses to open, several at once; none when they change their mind."""
    with working():
        names, _ = QFileDialog.getOpenFileNames(parent, title, str(start), kinds)
    return [Path(name) for name in names]


def save_path(parent: QWidget | None, title: str, offered: Path, kinds: str) -> Path | None:
    """Return where a person wants a file saved, or None."""
    with working():
        name, _ = QFileDialog.getSaveFileName(parent, title, str(offered), kinds)
    return Path(name) if name else None
