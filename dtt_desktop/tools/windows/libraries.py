"""The wheels of the bundle: fetched by name, version and hash, laid out, and trimmed to what the program loads."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from dtt_desktop.tools.windows.compiling import compile_tree
from dtt_desktop.tools.windows.interpreter import VERSION
from dtt_desktop.tools.windows.machine_code import needed, run

LIST = Path(__file__).with_name("libraries.txt")
_TARGET = (
    "--only-binary=:all:", "--platform", "win_amd64", "--python-version", VERSION, "--implementation", "cp",
    "--no-deps",
)  # fmt: skip
QT = (
    "QtCore.pyd", "QtGui.pyd", "QtWidgets.pyd", "QtPdf.pyd", "QtPrintSupport.pyd", "QtNetwork.pyd", "QtSvg.pyd",
    "qwindows.dll", "qoffscreen.dll", "qsvg.dll", "qjpeg.dll", "qico.dll", "qgif.dll", "qsvgicon.dll",
    "qmodernwindowsstyle.dll",
)  # fmt: skip
"""The modules of Qt the program imports and the plugins it wants; what these import comes along."""

_RUNTIME = ("vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll", "msvcp140_1.dll", "msvcp140_2.dll")
_UNUSED = [
    r"^(bin|Scripts)/", r"\.(pyx|pxd|pyi|c|h|pxi)$", r"/tests?/", r"^dtt_desktop/tools/",
    r"^PIL/(_avif|_webp|_imagingtk|_imagingmorph|_imagingcms|_imagingft).*\.pyd$",
    r"^sqlalchemy/(testing|ext/mypy)/", r"^alembic/(testing|templates)/",
    r"^lxml/(includes|isoschematron|html|objectify|builder|sax|_difflib|cssselect)",
    r"^Cryptodome/(SelfTest|PublicKey|Signature)/", r"^reportlab/graphics/(samples|barcode)",
    r"\.dist-info/(RECORD|WHEEL|INSTALLER|REQUESTED|direct_url\.json|top_level\.txt|entry_points\.txt|sboms/)",
]  # fmt: skip


def fetch(folder: Path) -> list[Path]:
    """Fetch the wheels of the list into a folder by pip, hashes checked. Raises CalledProcessError."""
    folder.mkdir(parents=True, exist_ok=True)
    run(sys.executable, "-m", "pip", "download", "-q", *_TARGET, "--require-hashes", "-r", LIST, "-d", folder)
    wanted = set(re.findall(r"^([^=#\s]+)==(\S+)", LIST.read_text(encoding="utf-8"), re.MULTILINE))
    found = {_named(path): path for path in sorted(folder.glob("*.whl"))}
    return [found[name] for name in sorted(wanted)]


def _named(wheel: Path) -> tuple[str, str]:
    name, version = wheel.name.split("-")[:2]
    return name.replace("_", "-"), version


def lay_out(wheels: list[Path], app: Path, compiler: Path) -> None:
    """Install wheels into the bundle's folder of libraries, trimmed and compiled."""
    folder = app / "lib"
    run(sys.executable, "-m", "pip", "install", "-q", "--no-compile", *_TARGET, "--target", folder, *wheels)
    _trim(folder)
    _trim_qt(folder / "PySide6")
    for name in _RUNTIME:  # the first of these that is loaded serves all: Qt's are the newest
        if (source := folder / "PySide6" / name).exists():
            shutil.move(source, app / name)
        (folder / "shiboken6" / name).unlink(missing_ok=True)
    compile_tree(folder, compiler)
    for empty in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        if not any(empty.iterdir()):
            empty.rmdir()


def _trim(folder: Path) -> None:
    """Take away what is never loaded."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and any(re.search(pattern, name) for pattern in _UNUSED):
            path.unlink()


def _trim_qt(folder: Path) -> None:
    """Keep of Qt the modules and plugins wanted and what their import tables lead to, and its Python."""
    have = {path.name.lower(): path for path in folder.rglob("*") if path.suffix in (".dll", ".pyd")}
    kept = needed([*QT, *_RUNTIME], have)
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix != ".py" and path.name.lower() not in kept:
            path.unlink()
