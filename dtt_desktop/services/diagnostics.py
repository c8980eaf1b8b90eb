"""What helps somebody else to understand a fault: versions, counts, the log; never what a person typed or is called."""

from __future__ import annotations

import platform
import shutil
import sqlite3
import sys
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from dtt_desktop import __version__
from dtt_desktop.domain.schema import FAMILIES
from dtt_desktop.services.places import place_of
from dtt_desktop.services.workspace import Workspace

_LIBRARIES = ("PySide6_Essentials", "SQLAlchemy", "reportlab", "python-docx", "python-calamine")
_LINES = 200


def bundle(workspace: Workspace | None, logs: Iterable[Path]) -> str:
    """Return the whole text, as it is shown before anybody saves it."""
    lines = [
        f"dtt_desktop {__version__}",
        f"Python {platform.python_version()}, {_system()}, {sys.getfilesystemencoding()}",
        f"SQLite {sqlite3.sqlite_version}",
        *(f"{name} {_version(name)}" for name in _LIBRARIES),
        *(_of_file(workspace) if workspace else ()),
    ]
    for log in logs:
        lines += ["", f"-- {log.name}", *_tail(log)]
    return "\n".join(lines)


def _system() -> str:
    """Return the system and its version. Of Windows by its own call: Python asks WMI, which may hang."""
    if sys.platform == "win32":
        version = sys.getwindowsversion()
        return f"Windows {version.major}.{version.minor}.{version.build}"
    return platform.platform()


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "-"


def _of_file(workspace: Workspace) -> list[str]:
    """Return how large the file is and how many rows it holds, without its name."""
    run = workspace.store.driver.execute
    counts = (f"{f.__tablename__} {run(f'SELECT count(*) FROM {f.__tablename__}').fetchone()[0]}" for f in FAMILIES)
    backups = workspace.backups.listed()
    return [
        "",
        f"schema {run('PRAGMA user_version').fetchone()[0]}, {run('PRAGMA page_count').fetchone()[0]} pages",
        f"place {place_of(workspace.path) or 'this PC'}, read-only {workspace.store.readonly}, "
        f"last end cut off {workspace.store.unclean}, free {shutil.disk_usage(workspace.path.parent).free // 2**20} MB",
        f"backups {len(backups)}, newest {backups[0].made_at if backups else '-'}",
        ", ".join(counts),
    ]


def _tail(log: Path) -> list[str]:
    try:
        return log.read_text(encoding="utf-8", errors="replace").splitlines()[-_LINES:]
    except OSError:
        return ["-"]
