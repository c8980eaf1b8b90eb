"""Brings ``i18n/`` up to date: collects the window's texts and compiles the translations.

Texts are written in Vietnamese in the code. ``dtt_vi.ts`` repeats them, ``dtt_en.ts`` holds the English, kept by hand.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from pathlib import Path

from dtt_desktop import paths

ROOT = Path(paths.__file__).resolve().parent.parent
I18N = ROOT / "i18n"
NAMES = ("dtt_vi", "dtt_en", "qtbase_vi")


def tool(name: str) -> str:
    """Return the path of one of PySide6's command line tools."""
    return str(Path(sysconfig.get_path("scripts")) / name)


def collect() -> None:
    """Add the texts of the code to the .ts files, drop those no longer used, fill the Vietnamese ones."""
    package = ROOT / "dtt_desktop"
    sources = [
        str(p.relative_to(ROOT)) for p in (*sorted(package.glob("*.py")), *sorted((package / "ui").glob("*.py")))
    ]
    for name in ("dtt_vi", "dtt_en"):
        call = [  # no guessing by likeness; the same text elsewhere may serve
            tool("pyside6-lupdate"),
            "-no-obsolete",
            "-disable-heuristic",
            "similartext",
            "-locations",
            "none",
            *sources,
            "-ts",
            f"i18n/{name}.ts",
        ]
        subprocess.run(call, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    _repeat(I18N / "dtt_vi.ts")


def _repeat(path: Path) -> None:
    tree = ET.parse(path)
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None:
            translation.text = message.findtext("source")
            translation.attrib.pop("type", None)
    write(tree, path)


def write(tree: ET.ElementTree[ET.Element], path: Path) -> None:
    """Write a .ts file the way Qt's tools do."""
    root = tree.getroot()
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def compile_all(folder: Path = I18N) -> None:
    """Compile every .ts into a .qm in ``folder``."""
    for name in NAMES:
        call = [  # no guessing by likeness; the same text elsewhere may serve
            tool("pyside6-lrelease"),
            "-silent",
            str(I18N / f"{name}.ts"),
            "-qm",
            str(folder / f"{name}.qm"),
        ]
        subprocess.run(call, check=True)


def unfinished(name: str) -> list[str]:
    """Return the sources of a .ts that have no translation."""
    tree = ET.parse(I18N / f"{name}.ts")
    lacking = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None or not translation.text or translation.get("type") == "unfinished":
            lacking.append(message.findtext("source") or "")
    return lacking


def main() -> int:
    """Collect, compile, and list what is not translated."""
    collect()
    compile_all()
    lacking = unfinished("dtt_en")
    print("\n".join(lacking))
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
