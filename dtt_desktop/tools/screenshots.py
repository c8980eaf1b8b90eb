"""Draws every tab with the sample, light and dark, vi and en: ``python -m dtt_desktop.tools.screenshots OUT``."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from dtt_desktop.app import Program, application
from dtt_desktop.domain.text import Lang
from dtt_desktop.services.sample import new_sample
from dtt_desktop.ui.hub import today
from dtt_desktop.ui.settings import Settings
from dtt_desktop.ui.theme import Mode

TABS = ("plan", "nominees", "roster", "program", "documents")
SIZE = (1366, 697)  # what a 1366x768 screen leaves to a window


def draw(folder: Path, lang: Lang, mode: Mode) -> list[Path]:
    """Draw the welcome page and the five tabs into ``folder``; return the pictures."""
    made = []
    with tempfile.TemporaryDirectory(prefix="dtt-") as place:
        settings = Settings(Path(place) / "settings.ini")
        settings.lang, settings.mode = lang, mode
        sample = Path(place) / "hoi-nghi-mau.dtt"
        new_sample(sample, today())  # as a person gets it
        program = Program(application(), settings)
        for path, names in ((None, ("welcome",)), (sample, TABS)):
            window = program.open(path)
            window.showNormal()  # a small screen opens it maximised
            window.resize(*SIZE)
            for index, name in enumerate(names):
                window.tabs.setCurrentIndex(index)
                _settle()
                picture = folder / f"{name}-{mode}-{lang}.png"
                window.grab().save(str(picture))
                made.append(picture)
        if program.window:
            program.window.close()
    return made


def _settle(seconds: float = 0.5) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.01)


def main() -> int:
    """Draw all pictures."""
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    languages: tuple[Lang, ...] = ("vi", "en")
    modes: tuple[Mode, ...] = ("light", "dark")
    for lang in languages:
        for mode in modes:
            for picture in draw(folder, lang, mode):
                print(picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
