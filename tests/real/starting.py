"""Starts what plays the program in a process of its own, with folders of its own, and reads what it says at the end."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_HOMES = ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA")


def told(folder: Path, *words: str) -> dict[str, Any]:
    """Run Python with some words; return the JSON of its last line."""
    made = subprocess.run(
        [sys.executable, *words], cwd=ROOT, env={**os.environ, **dict.fromkeys(_HOMES, str(folder))},
        capture_output=True, text=True, encoding="utf-8", timeout=900, check=False,
    )  # fmt: skip
    assert made.stdout.strip(), made.stderr[-3000:]
    found: dict[str, Any] = json.loads(made.stdout.splitlines()[-1])
    return found
