"""Where the window stands when it was kept on another screen or at another scale: always wholly on the screen there is."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from dtt_desktop.app import Program

Screens = list[tuple[int, int, int, int]]  # x, y, width, height

SMALL: Screens = [(0, 0, 1366, 728)]
LARGE: Screens = [(0, 0, 2560, 1400)]
TWO: Screens = [(0, 0, 1366, 728), (1366, 0, 1920, 1040)]
LEFT: Screens = [(0, 0, 1366, 728), (-1920, 0, 1920, 1040)]


def _started(path: Path, tmp_path: Path, screens: Screens, scale: str, *place: int) -> dict[str, list[int]]:
    config = tmp_path / "screens.json"
    shown = [
        {"name": f"s{n}", "x": x, "y": y, "width": wide, "height": high, "logicalDpi": 96, "dpr": 1}
        for n, (x, y, wide, high) in enumerate(screens)
    ]
    config.write_text(json.dumps({"screens": shown}), encoding="utf-8")
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "QT_SCALE_FACTOR": scale}
    command = [sys.executable, "-m", "tests.gui.window_place", str(path), str(tmp_path / "s.ini"), *map(str, place)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


KEPT = {
    "on a large screen": (LARGE, "1", (1400, 700, 1100, 650)),
    "larger than the small screen": (LARGE, "1", (20, 40, 2400, 1300)),
    "on the second screen": (TWO, "1", (1900, 100, 1280, 697)),
    "on a screen to the left": (LEFT, "1", (-1800, 60, 1280, 697)),
    "half off the screen": (SMALL, "1", (900, 500, 1280, 697)),
    "above the screen": (SMALL, "1", (-300, -200, 900, 600)),
    "at 100 %": (SMALL, "1", (40, 30, 1300, 660)),
    "at 150 %": (SMALL, "1.5", (10, 20, 880, 440)),
}


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5"])
@pytest.mark.parametrize("kept", KEPT)
def test_the_window_comes_back_wholly_on_the_screen(sample_path: Path, tmp_path: Path, kept: str, scale: str) -> None:
    screens, before, place = KEPT[kept]
    _started(sample_path, tmp_path, screens, before, *place)
    now = _started(sample_path, tmp_path, SMALL, scale)
    x, y, wide, high = now["window"]
    left, top, room_wide, room_high = now["room"]
    assert wide >= now["smallest"][0]
    assert high >= now["smallest"][1]
    if now["full"]:
        return
    assert x >= left
    assert y >= top
    assert x + wide <= left + room_wide
    assert y + high <= top + room_high


def test_the_file_stands_where_the_first_page_stood(program: Program, sample_path: Path) -> None:
    first = program.open(None)
    first.showNormal()
    first.setGeometry(30, 60, 700, 480)
    QApplication.processEvents()
    stood = first.geometry()
    second = program.open(sample_path)
    QApplication.processEvents()
    assert second.geometry().topLeft() == stood.topLeft()
    least = second.minimumSizeHint()
    assert second.size() == stood.size().expandedTo(least)
