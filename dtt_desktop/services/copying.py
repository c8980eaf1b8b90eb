"""Safety copies: whole, verified, and named only when they are sound."""

from __future__ import annotations

from pathlib import Path

from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.files import free_name, taken, write_whole
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.folders import drop_journal
from dtt_desktop.storage.gate import hot_journal
from dtt_desktop.storage.image import image


def save_copy(workspace: Workspace, path: Path) -> Path:
    """Write a plain copy of the open file and note it in the history; return where it stands.

    Raises UserError same-file, and those of :func:`files.write_whole`.
    """
    if path.resolve() == workspace.path.resolve():
        raise UserError("same-file")
    workspace.note("copied-plain", {"name": path.name})
    data = image(workspace.store)
    try:
        drop_journal(path)  # of an older copy that was cut off
    except OSError as fault:
        raise UserError("file-unreadable", path=path) from fault
    return write_whole(path, data)


def copy_here(path: Path, folder: Path) -> Path:
    """Copy a file that lies on a stick, a network or where it cannot be written, to be worked on; return the copy.

    What was cut off in the middle of a transaction goes along, so that the copy is made good when it is opened.
    Raises UserError file-unreadable and those of :func:`files.write_whole`.
    """
    target = folder / path.name
    if taken(target):
        target = free_name(target)
    try:
        data = path.read_bytes()
        journal = Path(f"{path.resolve()}-journal").read_bytes() if hot_journal(path) else b""
    except OSError as fault:
        raise UserError("file-unreadable", path=path) from fault
    if journal:
        write_whole(Path(f"{target}-journal"), journal)
    return write_whole(target, data)
