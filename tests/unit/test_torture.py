"""The short form of the proofs; ``python -m dtt_desktop.tools.torture --long`` is the full one."""

import pytest

from dtt_desktop.tools.torture.__main__ import HARNESSES
from dtt_desktop.tools.torture.figures import UntriedError, at_least, at_most, none, planned
from dtt_desktop.tools.torture.images import Disk
from dtt_desktop.tools.torture.recording import Op

TIMED = {"R21", "R7 seconds", "R6 seconds"}  # never asserted where other work may hold the machine up


@pytest.mark.slow
@pytest.mark.parametrize("name", HARNESSES)
def test_nothing_is_lost(name: str) -> None:
    with planned(seed=20_261_123, long=False) as plan:
        try:
            figures = HARNESSES[name](plan)
        except UntriedError as why:
            pytest.skip(f"{name} wants what this machine has not: {why}")
    assert figures
    for figure in figures:
        assert figure.holds or any(str(figure).startswith(mark) for mark in TIMED), str(figure)


def test_figures_know_whether_they_hold() -> None:
    assert [f.holds for f in (none("R", "x", 0), none("R", "x", 1), at_least("R", "x", 3, 3), at_least("R", "x", 2, 3), at_most("R", "x", 3, 3), at_most("R", "x", 4, 3))] == [
        True, False, True, False, True, False,
    ]  # fmt: skip
    assert "MISSED" in str(none("R1", "lost", 2))


def test_a_disk_keeps_what_was_flushed_and_may_lose_the_rest() -> None:
    with planned(1, long=False) as plan:
        disk = Disk({"a": b"old"}, windows=False)
        for op in (Op("make", "b"), Op("write", "b", 0, b"new"), Op("sync", "b"), Op("rename", "b", other="a")):
            disk.do(op)
        left = [image for _ in range(20) for image in disk.images(plan.chance("x"), 5)]
        assert {image["a"] for image in left} == {b"old", b"new"}
        disk.do(Op("sync folder", ""))
        assert [image["a"] for image in disk.images(plan.chance("x"), 5)] == [b"new"]
        disk.do(Op("write", "a", 0, b"torn" * 1000))
        assert len({image["a"] for image in disk.images(plan.chance("y"), 40)}) > 3
