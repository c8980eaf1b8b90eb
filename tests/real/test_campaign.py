"""The whole campaign, D-22 to D+10, played at the real window by keys and mouse in a process of its own."""

from pathlib import Path

import pytest

from dtt_desktop.documents.catalogue import KINDS
from tests.real.starting import told

_THERE_FOR = ("papers", "paper_copies")  # what left the house stays in the register, with its number


@pytest.mark.slow
def test_the_whole_campaign(tmp_path: Path) -> None:
    """Every page is visited, every paper made and made again after two changes, numbered, issued; all is undone."""
    found = told(tmp_path, "-m", "tests.real.campaign", str(tmp_path))
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
