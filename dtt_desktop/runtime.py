"""Refuses to start where the window is known to die, and says which system packages are missing."""

from __future__ import annotations

import gc
import os
import sys

from dtt_desktop.domain.errors import UserError

# Debian's packages for the libraries Qt's window, PDF view and offscreen drawing load.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libzstd.so.1": "libzstd1",
}
_STOP = 0x10  # MB_ICONERROR
_SCREEN_PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def refuse_deadly_pair(python: tuple[int, int] = sys.version_info[:2], version: str | None = None) -> None:
    """Refuse PySide6 6.12 on Python before 3.12: every void call there drops a reference to None until it dies.

    Raises UserError runtime-pair.
    """
    if python >= (3, 12):
        return
    from importlib import metadata  # takes as long as a tenth of the window

    found = version or metadata.version("PySide6_Essentials")
    if tuple(int(p) for p in found.split(".")[:2]) >= (6, 12):
        raise UserError("runtime-pair", version=found, python=".".join(map(str, python)))


def missing_packages(wanted: dict[str, str] | None = None) -> list[str]:
    """Return the Debian packages whose libraries cannot be loaded; empty elsewhere than on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    import ctypes

    found = []
    for library, package in (wanted or _PACKAGES).items():
        try:
            ctypes.CDLL(library)
        except OSError:
            found.append(package)
    return sorted(set(found))


def spare_wmi() -> None:
    """Have Windows' own call answer what SQLAlchemy asks of the machine when it is loaded.

    From Python 3.12 on ``platform`` asks WMI, which hangs or dies on some PCs; without it a console flashes.
    """
    if sys.platform == "win32":
        import platform

        version = sys.getwindowsversion()
        platform._uname_cache = platform.uname_result(  # type: ignore[attr-defined]
            "Windows",
            os.environ.get("COMPUTERNAME", ""),
            str(version.major),
            f"{version.major}.{version.minor}.{version.build}",
            os.environ.get("PROCESSOR_ARCHITECTURE", "AMD64"),
        )


def say(text: str) -> None:
    """Say why there is no window: on the console, or in a box where a start by double click has none."""
    if sys.platform == "win32" and sys.stderr is None:
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, "Hội nghị điển hình tiên tiến", _STOP)
    else:
        sys.stderr.write(f"{text}\n")


def quick_start() -> None:
    """Keep the garbage collector still while the program starts: what is made then stays until the end."""
    gc.disable()


def started() -> None:
    """Let the collector work again, on what comes after the start."""
    gc.freeze()
    gc.enable()


def has_screen() -> bool:
    """Tell whether a window could be shown here."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def refuse_without_libraries() -> None:
    """Raise UserError runtime-libraries, naming the packages, when Qt could not be loaded."""
    wanted = dict(_PACKAGES)
    if sys.platform.startswith("linux") and os.environ.get("DISPLAY"):
        wanted |= _SCREEN_PACKAGES
    if packages := missing_packages(wanted):
        raise UserError("runtime-libraries", packages=f"sudo apt-get install -y {' '.join(packages)}")
