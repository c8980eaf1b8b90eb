"""What is still being typed, kept beside the settings every few seconds, so that a crash takes at most those."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.paths import data_folder
from dtt_desktop.services.files import make_folder, own_name, write_whole
from dtt_desktop.services.records import set_typed
from dtt_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class Typing:
    """A text that stands in a cell or a field and is not saved."""

    table: str
    key: int
    field: str
    text: str


@dataclass(frozen=True)
class Place:
    """Where a person was: the tab in front, and in it the current cell, if any."""

    tab: int
    table: str = ""
    key: int = 0
    field: str = ""


@dataclass(frozen=True)
class Saved:
    """What is kept for the next start."""

    place: Place
    typed: tuple[Typing, ...] = ()


class Drafts:
    """The drafts of one conference file; there are none after a clean end."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def of(cls, path: Path) -> Drafts:
        """Return the drafts of the file at ``path``."""
        return cls(data_folder() / "drafts" / f"{own_name(path)}.json")

    def keep(self, saved: Saved) -> None:
        """Write what is being typed. Raises UserError of :func:`files.write_whole`."""
        make_folder(self.path.parent)
        write_whole(self.path, json.dumps(asdict(saved), ensure_ascii=False).encode())

    def read(self) -> Saved | None:
        """Return what the last run left, None after a clean end or when it cannot be read."""
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
            typed = (Typing(**item) for item in found["typed"])
            return Saved(Place(**found["place"]), tuple(item for item in typed if _is_known(item.table, item.field)))
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def clear(self) -> None:
        """Forget everything."""
        with suppress(OSError):
            self.path.unlink()


def _is_known(table: str, field: str) -> bool:
    """Tell whether this version of the program has a field."""
    return table in BY_TABLE and field in BY_TABLE[table].stored_keys


def take_in(workspace: Workspace, typed: tuple[Typing, ...]) -> list[tuple[Typing, UserError]]:
    """Save texts found after a crash as if Enter had been pressed; return those that were refused, and why."""
    refused = []
    for item in typed:
        family = BY_TABLE[item.table]
        try:
            if not workspace.rows(family, [item.key]):
                raise UserError("gone")
            set_typed(workspace, family, item.key, {item.field: item.text})
        except UserError as error:
            refused.append((item, error))
    return refused
