"""Faults of one line: each has its place in the code and its test. All: ``python -m dtt_desktop.tools.planted``."""

import re
from pathlib import Path

import pytest

from dtt_desktop.tools.planted import TABLE, noticed

PACKAGE, ROOT = Path(__file__).parents[2] / "dtt_desktop", Path(__file__).parents[2]


@pytest.mark.parametrize("planted", TABLE, ids=lambda p: p.name)
def test_every_fault_has_its_place_and_its_test(planted: object) -> None:
    (found,) = [p for p in TABLE if p is planted]
    file, old, new = found.change
    assert (PACKAGE / file).read_text(encoding="utf-8").count(old) == 1
    assert old != new
    path, _, name = found.test.partition("::")
    assert re.search(rf"^def {name}\(", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.slow
@pytest.mark.parametrize("planted", TABLE[:9], ids=lambda p: p.name)
def test_the_faults_that_once_got_by_are_noticed(planted: object) -> None:
    (found,) = [p for p in TABLE if p is planted]
    seen, line = noticed(found)
    assert seen, line
