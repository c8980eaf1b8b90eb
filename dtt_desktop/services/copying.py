"""Safety copies: whole, verified, and named only when they are sound."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.files import write_whole
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.store import check_pages, snapshot


def save_copy(workspace: Workspace, path: Path) -> Path:
    """Write a copy of the open file, verified before it gets its name; return where it stands.

    Raises UserError same-file, and those of :func:`files.write_whole`.
    """
    if path.resolve() == workspace.path.resolve():
        raise UserError("same-file")
    with tempfile.TemporaryDirectory(prefix="dtt-") as folder:
        draft = Path(folder) / "copy.dtt"
        snapshot(workspace.store, draft)
        connection = sqlite3.connect(draft)
        try:
            check_pages(connection)
        finally:
            connection.close()
        return write_whole(path, draft.read_bytes())
