"""What may befall the backups of a file, for hypothesis to put in any order."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from dtt_desktop.tools.torture.rotation import YEARS, World


class Machine(RuleBasedStateMachine):
    """One file and its backups."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()

    @rule(more=st.integers(-3, 12), times=st.integers(1, 14))
    def edit_and_back_up(self, more: int, times: int) -> None:
        """Work for a while."""
        for _ in range(times):
            self.world.rows = max(0, self.world.rows + more)
            self.world.take("work")

    @rule(reason=st.sampled_from(["import", "restore", "erase", "hand"]))
    def risky(self, reason: str) -> None:
        """Begin something that cannot be looked over at a glance."""
        self.world.take(reason)

    @rule()
    def lose_nearly_all(self) -> None:
        """Delete most rows by mistake."""
        self.world.rows //= 50
        self.world.take("work")

    @rule(year=st.sampled_from((*YEARS, 2026)))
    def set_the_clock(self, year: int) -> None:
        """Start with an empty battery."""
        self.world.when = datetime(year, 1, 1, tzinfo=UTC)

    @rule()
    def fill_the_disk(self) -> None:
        """Have no room for a backup."""
        self.world.fail()

    @rule()
    def forge(self) -> None:
        """Have a disk that lies."""
        self.world.forge()

    @rule(number=st.integers(0, 9))
    def cut_off(self, number: int) -> None:
        """Be killed while a backup is written."""
        self.world.cut_off(number)

    @rule(which=st.integers(0, 60))
    def spoil(self, which: int) -> None:
        """Have a disk that forgets."""
        self.world.spoil(which)

    @invariant()
    def holds(self) -> None:
        """Look at what must always be true."""
        self.world.look()

    def teardown(self) -> None:
        """Take the world away."""
        self.world.end()
