"""The whole campaign, D-22 to D+10, played at the real window by keys and mouse in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dtt_desktop.documents.catalogue import KINDS

ROOT = Path(__file__).parents[2]
_THERE_FOR = ("papers", "paper_copies")  # what left the house stays in the register, with its number


def played(folder: Path) -> dict[str, Any]:
    """Play the campaign in a process of its own and return what became of it."""
    env = {
        **os.environ,
        **dict.fromkeys(("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"), str(folder)),
    }
    made = subprocess.run(
        [sys.executable, "-m", "tests.real.campaign", str(folder)],
        cwd=ROOT, env=env, capture_output=True, text=True, encoding="utf-8", timeout=900, check=False,
    )  # fmt: skip
    assert made.stdout.strip(), made.stderr[-3000:]
    found: dict[str, Any] = json.loads(made.stdout.splitlines()[-1])
    return found


@pytest.mark.slow
def test_the_whole_campaign(tmp_path: Path) -> None:
    """Every page is visited, every paper made and made again after two changes, numbered, issued; all is undone."""
    found = played(tmp_path)
    assert found["faults"] == []
    assert set(found["pages"]) == set(found["pages there are"])
    assert {kind.key for kind in KINDS} == set(found["made"])
    assert min(found["made"].values()) > 2
    numbered = {kind.key for kind in KINDS if kind.signed and kind.numbered}
    assert numbered == set(found["issued"])
    assert {"invitation", "change_notice"} <= {key for key in numbered if found["issued"].count(key) > 1}
    wrong = set(found["conference.name"])
    assert numbered <= wrong
    assert "invitation" in found["place changed"]
    assert {"invitation", "change_notice"} <= set(found["time changed"])
    assert found["replies"].count("confirmed") == len(found["replies"]) - 2
    assert {"declined", "substituted"} < set(found["replies"])
    assert found["undone on the first day"] > 10
    assert found["differs on the first day"] == []
    assert found["undone"] > 80
    assert tuple(found["differs"]) == _THERE_FOR
