"""Python's files compiled ahead, so that the first start on an old PC reads little and writes nothing."""

from __future__ import annotations

import zipfile
from pathlib import Path

from dtt_desktop.tools.windows.machine_code import run

EPOCH = (2026, 1, 1, 0, 0, 0)  # the date of every file in the bundle
_COMPILE = """
import compileall, py_compile, sys
compileall.compile_dir(sys.argv[1], quiet=2, legacy=True, stripdir=sys.argv[1], optimize=0,
                       invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
"""


def compile_tree(tree: Path, compiler: Path) -> None:
    """Compile every Python file of a folder by the Python that fits the bundle, and drop the sources."""
    run(compiler, "-I", "-c", _COMPILE, tree)
    for source in tree.rglob("*.py"):
        if source.with_suffix(".pyc").exists():
            source.unlink()


def packed(tree: Path, target: Path) -> None:
    """Pack what is compiled into one file: one is read faster than a thousand from an old disk."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for path in sorted(tree.rglob("*.pyc")):
            entry = zipfile.ZipInfo(path.relative_to(tree).as_posix(), EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, path.read_bytes())
