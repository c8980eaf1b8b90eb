"""Where things lie: shipped resources, settings, logs. The only place that knows about frozen builds."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import platformdirs

CARRIED = "mang-theo.txt"
"""A file of this name beside DTT.exe keeps settings, logs and backups beside it too, on the stick."""

_PACKAGE = Path(__file__).resolve().parent


def _shipped(folder: str) -> Path:
    """Return a shipped folder: inside the installed package, beside it in a clone, or in a frozen build."""
    for base in (_PACKAGE, _PACKAGE.parent, Path(getattr(sys, "_MEIPASS", _PACKAGE))):
        if (base / folder).is_dir():
            return base / folder
    raise FileNotFoundError(folder)


def resource(name: str) -> Path:
    """Return the path of a file or folder under ``resources/``."""
    return _shipped("resources") / name


def translation(name: str) -> Path:
    """Return the path of a compiled translation, such as ``dtt_en.qm``."""
    return _shipped("i18n") / name


def make_private(folder: Path) -> None:
    """Create a folder and those above it that are missing, for nobody else on this PC. Raises OSError."""
    for missing in reversed([path for path in (folder, *folder.parents) if not path.exists()]):
        missing.mkdir(mode=0o700, exist_ok=True)
    if not folder.is_dir():
        raise NotADirectoryError(folder)


def there(path: Path) -> bool:
    """Tell whether a file is there; where one may not look, or where no such name can be, there is none."""
    try:
        return path.is_file()
    except OSError:
        return False


def carried() -> Path | None:
    """Return where a program carried on a stick keeps its state; None without its marker or on a locked stick."""
    if not getattr(sys, "frozen", False):
        return None
    place = Path(sys.executable).parent
    if not there(place / CARRIED):
        return None
    folder = place / "du-lieu"
    try:
        folder.mkdir(exist_ok=True)
        probe = folder / ".dtt-ghi"
        probe.touch()
        probe.unlink()
    except OSError:  # a locked stick: as if it were installed
        return None
    return folder


def data_folder() -> Path:
    """Return the person's folder for settings and state; created when missing, and nobody else's to look into."""
    folder = carried() or Path(platformdirs.user_data_dir("dtt_desktop", appauthor=False))
    make_private(folder)
    if folder.stat().st_mode & 0o077:  # made by an earlier version
        with suppress(OSError):
            folder.chmod(0o700)
    return folder


def log_folder() -> Path:
    """Return the person's folder for logs; created when missing."""
    folder = carried() or Path(platformdirs.user_log_dir("dtt_desktop", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def documents_folder() -> Path:
    """Return where conference files are offered to be kept (the person's Documents)."""
    return Path(platformdirs.user_documents_dir())
