"""The desk acts are done at: an open file, the folder around it, and what is needed to choose something on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from dtt_desktop.domain.record import Record
from dtt_desktop.services.workspace import Workspace

TODAY = date(2025, 7, 20)
"""The clock of the acts: the same for every run."""


@dataclass
class Desk:
    """An open file in a folder of its own; an act may close it and put another state in its place."""

    workspace: Workspace
    folder: Path
    opened: Callable[[Workspace], None]  # told of every workspace that takes the place of the one before

    def reopen(self, path: Path | None = None) -> None:
        """Close the file and open it again, or another."""
        path = path or self.workspace.path
        self.workspace.close()
        self.workspace = Workspace.open(path)
        self.opened(self.workspace)

    def keys(self, record: type[Record], dice: Random, most: int = 3) -> list[int]:
        """Return ids of some records of a family, none when there are none; now and then of one that is gone."""
        found = [row[0] for row in self.workspace.rows(record)]
        if dice.random() < 0.01:
            found.append(99_999)
        return dice.sample(found, min(len(found), dice.randint(1, most)))

    def values(self, record: type[Record], key: str) -> dict[int, Any]:
        """Return what a column holds, by id."""
        place = record.column_keys.index(key)
        return {row[0]: row[place] for row in self.workspace.rows(record)}


@dataclass(frozen=True)
class Act:
    """Something a person can do: how often it is drawn, and the work; UserError is an answer, anything else a fault."""

    name: str
    weight: float
    work: Callable[[Desk, Random], object]
    writes: bool = True  # changes the file when it is not refused
