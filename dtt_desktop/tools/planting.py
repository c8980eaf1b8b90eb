"""A copy of the package with something spoilt in it: what proofs and tests are tried on."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from dtt_desktop import paths

Change = tuple[str, str, str]
"""A file of the package, what stands in it, what is put there."""


def laid_out(name: str, changes: Sequence[Change], folder: Path) -> None:
    """Copy the package into a folder and spoil the copy. Raises ValueError when the place to spoil is not there."""
    package = Path(paths.__file__).parent
    shutil.copytree(package, folder / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    for shipped in (paths.resource("."), paths.translation(".")):
        shutil.copytree(shipped, folder / shipped.resolve().name, dirs_exist_ok=True)
    for file, old, new in changes:
        path = folder / package.name / file
        text = path.read_text(encoding="utf-8")
        if text.count(old) != 1:
            raise ValueError(f"{name}: {file} has changed")
        path.write_text(text.replace(old, new), encoding="utf-8")
