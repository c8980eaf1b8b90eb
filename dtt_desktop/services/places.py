"""On what kind of drive a file lies: sticks are pulled out, networks are cut, synchronised folders are half-copied."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Literal

Place = Literal["removable", "network", "cloud"]
_REMOVABLE, _REMOTE = 2, 4  # what GetDriveTypeW answers
_NETWORK_KINDS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.gvfsd-fuse", "9p", "davfs"}
_STICK_KINDS = {"vfat", "exfat", "msdos"}
_STICK_ROOTS = ("/media/", "/run/media/")
_CLOUD = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def elsewhere(copy: Path, original: Path) -> bool:
    """Tell whether a copy lies on another drive than the original, so that it outlives a broken disk."""
    if place_of(copy) in ("removable", "network"):
        return True
    try:
        return copy.stat().st_dev != original.stat().st_dev
    except OSError:
        return False


def place_of(path: Path) -> Place | None:
    """Return where a file lies, None for a drive of this PC."""
    real = path.resolve()
    if in_cloud(real, os.environ):
        return "cloud"
    if sys.platform == "win32":
        return on_windows(PureWindowsPath(real), drive_type(real.anchor))
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    return on_linux(PurePosixPath(real), mounts)


def in_cloud(path: PurePath, environment: Mapping[str, str]) -> bool:
    """Tell whether a file lies in a folder that OneDrive keeps the same elsewhere."""
    roots = [environment[name] for name in _CLOUD if environment.get(name)]
    return any(path.is_relative_to(root) for root in roots)


def drive_type(anchor: str) -> int:
    """Return what Windows says of a drive such as "E:\\"; 0 elsewhere."""
    import ctypes

    windows = getattr(ctypes, "windll", None)
    return int(windows.kernel32.GetDriveTypeW(anchor)) if windows else 0


def on_windows(path: PureWindowsPath, kind: int) -> Place | None:
    """Return where a file lies from its drive's type."""
    if path.drive.startswith("\\\\") or kind == _REMOTE:
        return "network"
    return "removable" if kind == _REMOVABLE else None


def on_linux(path: PurePosixPath, mounts: Iterable[str]) -> Place | None:
    """Return where a file lies from the lines of /proc/mounts: device, mount point, kind."""
    found, kind = PurePosixPath("/"), ""
    for line in mounts:
        _, point, name, *_ = line.split(" ")
        mounted = PurePosixPath(point.replace("\\040", " "))
        if path.is_relative_to(mounted) and len(mounted.parts) >= len(found.parts):
            found, kind = mounted, name
    if kind in _NETWORK_KINDS:
        return "network"
    stick = kind in _STICK_KINDS and str(found) not in ("/boot", "/boot/efi")
    return "removable" if stick or str(path).startswith(_STICK_ROOTS) else None
