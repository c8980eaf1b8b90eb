"""The two programs of the folder, compiled with their icon, version and manifest."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

from dtt_desktop import __version__
from dtt_desktop.paths import resource
from dtt_desktop.tools.windows.interpreter import LIBRARY
from dtt_desktop.tools.windows.machine_code import RESOURCES, compiled, run

_HERE = Path(__file__).parent
_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_FACTS = """1 ICON "{icon}"
1 24 "{manifest}"
1 VERSIONINFO FILEVERSION {numbers} PRODUCTVERSION {numbers} FILEOS 0x40004 FILETYPE 1
BEGIN
  BLOCK "StringFileInfo" BEGIN BLOCK "042a04b0" BEGIN
    VALUE "FileDescription", L"H\\x1ed9i ngh\\x1ecb \\x0111i\\x1ec3n h\\x00ecnh ti\\x00ean ti\\x1ebfn"
    VALUE "ProductName", "dtt_desktop"
    VALUE "FileVersion", "{version}"
    VALUE "ProductVersion", "{version}"
  END END
  BLOCK "VarFileInfo" BEGIN VALUE "Translation", 0x42a, 1200 END
END
"""


def icon(target: Path) -> Path:
    """Draw the program's icon in the sizes Windows asks for."""
    from PIL import Image
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    _ = QGuiApplication.instance() or QGuiApplication(["icon", "-platform", "offscreen"])
    drawing = QSvgRenderer(str(resource("icons/dtt_desktop.svg")))
    pictures = []
    for size in _SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.ReadWrite)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        pictures.append(Image.open(io.BytesIO(buffer.data().data())))
    pictures[-1].save(target, sizes=[(size, size) for size in _SIZES], append_images=pictures[:-1])
    return target


def make(folder: Path, picture: Path) -> None:
    """Compile ``DTT.exe`` (a window, no console) and ``dtt-desktop.exe`` (a console) into the folder."""
    with tempfile.TemporaryDirectory() as made:
        facts, packed = Path(made) / "facts.rc", Path(made) / "facts.o"
        numbers = ",".join([*__version__.split("."), "0"])
        text = _FACTS.format(icon=picture, manifest=_HERE / "launcher.manifest", numbers=numbers, version=__version__)
        facts.write_text(text, encoding="ascii")
        run(RESOURCES, "-O", "coff", facts, packed)
        words: list[str | Path] = [
            "-municode",
            f'-DLIBRARY=L"{LIBRARY}"',
            _HERE / "launcher.c",
            packed,
            "-lshell32",
            "-luuid",
        ]
        compiled(folder / "DTT.exe", "-mwindows", "-DWINDOWED", *words)
        compiled(folder / "dtt-desktop.exe", *words)
