"""A walk of random acts with undo and redo in between, the same for the same seed; what fails is replayed shorter."""

from __future__ import annotations

import os
import shutil
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from unittest import mock

from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.founding import new_file
from dtt_desktop.services.sample import new_sample
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.tools.random_acts import keeping, paperwork, people, rows
from dtt_desktop.tools.random_acts.desk import Act, Desk
from dtt_desktop.tools.random_acts.watching import Fault, Watch, tell

Planned = tuple[int, str]  # number of the act, which is its seed too, and its name
HOMES = ("XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA")
_CLOSELY = 15  # every so many acts the whole file is looked at
_REPLAYS = 80  # at most, to find a shorter list


@dataclass
class Failure:
    """What went wrong, at which act, and the acts that lead there."""

    what: str
    mark: str  # the same fault has the same mark
    acts: list[Planned]


@dataclass
class Told:
    """What a walk did: acts by name, those that changed the file, refusals by code."""

    done: Counter[str] = field(default_factory=Counter)
    wrote: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    seen: set[str] = field(default_factory=set)  # dialogs and pages, at the window
    failure: Failure | None = None


class Walk:
    """One walk over a file of its own."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.seed = seed
        self.told = Told()
        path = folder / "hội nghị.dtt"
        (new_sample if seed % 2 else new_file)(path)
        self._desk = Desk(Workspace.open(path), folder, self._opened)
        self._watch = Watch(self._desk.workspace)
        self._acts = {act.name: act for act in (*ACTS, *self._ways_back())}

    def run(self, plan: Sequence[Planned]) -> Told:
        """Do the acts in order, up to the first fault."""
        for place, (number, name) in enumerate(plan):
            try:
                self._do(self._acts[name], Random(f"{self.seed}/{number}"))
                self._watch.look(closely=place % _CLOSELY == 0 or place == len(plan) - 1)
            except Exception as error:  # noqa: BLE001 - just what is looked for
                frames = traceback.extract_tb(error.__traceback__)
                mark = str(error)[:30] if isinstance(error, Fault) else f"{frames[-1].filename}:{frames[-1].lineno}"
                what = f"act {number}, {name}: {''.join(traceback.format_exception(error))}"
                self.told.failure = Failure(what, f"{type(error).__name__} {mark}", list(plan[: place + 1]))
                break
        self._desk.workspace.close()
        return self.told

    def _do(self, act: Act, dice: Random) -> None:
        before = self._watch.steps
        self.told.done[act.name] += 1
        try:
            act.work(self._desk, dice)
        except UserError as error:
            tell(error)
            self.told.refused[error.code] += 1
        self.told.wrote[act.name] += self._watch.steps > before

    def _opened(self, workspace: Workspace) -> None:
        """Follow the file that was opened in place of the one before; the same file must say the same."""
        before, steps = self._watch.workspace, self._watch.steps
        self._watch = Watch(workspace)
        self._watch.steps = steps + 1
        workspace.context()
        del before

    # -- undo and redo ------------------------------------------------------------------------------------------

    def _ways_back(self) -> tuple[Act, ...]:
        return tuple(Act(name, 0, work) for name, work in zip(WAYS_BACK, (
            self._undo_some, self._redo_some, self._there_and_back, self._to_the_floor, self._close_between,
        ), strict=True))  # fmt: skip

    def _again(self, kind: str, count: int) -> int:
        """Undo or redo so many steps at most; return how many."""
        work: Callable[[], object] = getattr(self._desk.workspace, kind)
        for done in range(count):
            must = self._watch.fits[kind]
            try:
                work()
            except UserError as error:
                if error.code == "step-stuck":
                    self._watch.stuck(kind, must)
                elif error.code == f"nothing-to-{kind}":
                    return done
                else:
                    raise
        return count

    def _undo_some(self, _: Desk, dice: Random) -> None:
        self._again("undo", dice.randint(1, 6))

    def _redo_some(self, _: Desk, dice: Random) -> None:
        self._again("redo", dice.randint(1, 6))

    def _there_and_back(self, _: Desk, dice: Random) -> None:
        """Undo steps and redo them: every record and every name as before."""
        count = min(dice.randint(1, 12), self._watch.depth - self._watch.floor)
        before = dump(self._desk.workspace)
        self._again("undo", count)
        self._again("redo", count)
        if dump(self._desk.workspace) != before:
            raise Fault("undone and redone, the dump is another")

    def _to_the_floor(self, _: Desk, dice: Random) -> None:
        """Undo all that can be since the last step that stays; now and then bring it back."""
        done = self._again("undo", self._watch.depth - self._watch.floor)
        if dice.random() < 0.7:
            self._again("redo", done)

    def _close_between(self, desk: Desk, dice: Random) -> None:
        """Close and open the file among undone steps: what can be undone and redone is the same, and the dump."""
        self._again("undo", min(dice.randint(0, 4), self._watch.depth - self._watch.floor))
        stack, before = self._desk.workspace._stack, dump(self._desk.workspace)
        desk.reopen()
        if (vars(stack), before) != (vars(desk.workspace._stack), dump(desk.workspace)):
            raise Fault("closed and opened, the file says something else")


ACTS = (*rows.ACTS, *people.ACTS, *paperwork.ACTS, *keeping.ACTS)
WAYS_BACK = ("undo", "redo", "undo and redo", "undo to the last that stays", "undo, close and open")
_BACK_WEIGHTS = (16, 10, 12, 2, 2)


def planned(seed: int, count: int) -> list[Planned]:
    """Return the acts of a seed, drawn by their weights."""
    dice = Random(seed)
    names = [*(act.name for act in ACTS), *WAYS_BACK]
    weights = [*(act.weight for act in ACTS), *_BACK_WEIGHTS]
    return list(enumerate(dice.choices(names, weights, k=count)))


def walked(seed: int, plan: Sequence[Planned]) -> Told:
    """Do acts in a folder of their own, data of the program included; nothing of it stays."""
    folder = Path(tempfile.mkdtemp(prefix="dtt-acts-"))
    homes = dict.fromkeys(HOMES, str(folder / "home"))
    try:
        with mock.patch.dict(os.environ, homes):
            return Walk(seed, folder).run(plan)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def shrunk(
    seed: int, failure: Failure, replay: Callable[[int, Sequence[Planned]], Told] = walked, replays: int = _REPLAYS
) -> Failure:
    """Return the fault with fewer acts before it: parts are left out as long as it still comes."""
    part, left = max(1, len(failure.acts) // 2), replays
    while left:
        start = 0
        while start < len(failure.acts) - 1 and left:
            fewer = [*failure.acts[:start], *failure.acts[start + part :]]
            again = replay(seed, fewer).failure if fewer else None
            left -= 1
            if again and again.mark == failure.mark:
                failure = again
            else:
                start += part
        if part == 1:
            break
        part = max(1, part // 2)
    return failure
