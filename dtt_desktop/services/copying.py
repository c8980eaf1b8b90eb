"""Safety copies: whole, verified, and named only when they are sound."""

from __future__ import annotations

from pathlib import Path

from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.files import write_whole
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.image import image


def save_copy(workspace: Workspace, path: Path) -> Path:
    """Write a plain copy of the open file and note it in the history; return where it stands.

    Raises UserError same-file, and those of :func:`files.write_whole`.
    """
    if path.resolve() == workspace.path.resolve():
        raise UserError("same-file")
    workspace.note("copied-plain", {"name": path.name})
    return write_whole(path, image(workspace.store))
