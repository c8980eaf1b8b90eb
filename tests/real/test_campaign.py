"""The whole campaign, D-22 to D+10, played at the real window by keys and mouse in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


def played(folder: Path) -> dict[str, Any]:
    """Play the campaign in a process of its own and return what became of it."""
    env = {
        **os.environ,
        **dict.fromkeys(("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"), str(folder)),
    }
    made = subprocess.run(
        [sys.executable, "-m", "tests.real.campaign", str(folder)],
        cwd=ROOT, env=env, capture_output=True, text=True, encoding="utf-8", timeout=600, check=False,
    )  # fmt: skip
    assert made.stdout.strip(), made.stderr[-3000:]
    found: dict[str, Any] = json.loads(made.stdout.splitlines()[-1])
    return found


@pytest.mark.slow
def test_the_whole_campaign(tmp_path: Path) -> None:
    found = played(tmp_path)
    assert found["faults"] == []
