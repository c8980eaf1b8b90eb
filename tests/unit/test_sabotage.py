"""The proofs can fail: a sabotage turns the proof named beside it red. All: ``python -m dtt_desktop.tools.torture.sabotage``."""

from pathlib import Path

import pytest

from dtt_desktop.tools.planting import laid_out
from dtt_desktop.tools.torture.__main__ import HARNESSES
from dtt_desktop.tools.torture.figures import UntriedError
from dtt_desktop.tools.torture.sabotage import TABLE, noticed

SHORT = ("backups are not verified", "rotation drops the newest", "locking normal")


@pytest.mark.parametrize("sabotage", TABLE, ids=lambda s: s.name)
def test_every_sabotage_finds_its_place(sabotage: object, tmp_path: Path) -> None:
    (found,) = [s for s in TABLE if s is sabotage]
    assert found.proof in HARNESSES
    laid_out(found.name, found.changes, tmp_path)
    for name, _, new in found.changes:
        assert new in (tmp_path / "dtt_desktop" / name).read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("name", SHORT)
def test_a_sabotage_turns_its_proof_red(name: str) -> None:
    (sabotage,) = [s for s in TABLE if s.name == name]
    red, lines = noticed(sabotage)
    if any(UntriedError.__name__ in line for line in lines):
        pytest.skip("this machine lacks what the proof wants")
    assert red, lines
