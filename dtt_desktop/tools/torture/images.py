"""What a disk may hold after a power cut: what was flushed, and of the rest any part in any order, torn at sectors.

Names in a folder come and go in the order they were asked for, but any tail of that may be missing; a flushed file
has its name. With ``windows`` a folder is never flushed, as there.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from dtt_desktop.tools.torture.recording import Op

_SECTOR = 512


@dataclass(eq=False)
class _File:
    """One file, whatever it is called: what is surely there, and what was asked for since."""

    firm: bytearray = field(default_factory=bytearray)
    loose: list[Op] = field(default_factory=list)


class Disk:
    """Follows what a program does, and shows what would be left."""

    def __init__(self, start: dict[str, bytes], *, windows: bool) -> None:
        self._windows = windows
        self._firm = {name: _File(bytearray(data)) for name, data in start.items()}  # names that surely stand
        self._now = dict(self._firm)
        self._moves: list[tuple[Op, _File | None]] = []

    def do(self, op: Op) -> None:
        """Take one thing that was done into account."""
        if op.kind in ("write", "cut"):
            if op.name in self._now:
                self._now[op.name].loose.append(op)
        elif op.kind == "sync":
            self._flush(self._now[op.name])
        elif op.kind == "sync folder":
            if not self._windows:
                self._settle(len(self._moves))
        elif op.kind != "say" and not (op.kind == "make" and op.name in self._now):
            made = _File() if op.kind == "make" else None
            self._moves.append((op, made))
            _move(self._now, op, made)

    def _flush(self, file: _File) -> None:
        for op in file.loose:
            _apply(file.firm, op)
        file.loose.clear()
        made = next((i for i, (_, made) in enumerate(self._moves) if made is file), None)
        if made is not None:
            self._settle(made + 1)

    def _settle(self, count: int) -> None:
        for op, made in self._moves[:count]:
            _move(self._firm, op, made)
        del self._moves[:count]

    def images(self, chance: random.Random, count: int) -> Iterator[dict[str, bytes]]:
        """Yield what may be left at this moment: all of it, only what is sure, and parts drawn by chance."""
        yield self._image(len(self._moves), lambda _: True)
        if not self._moves and not any(file.loose for file in self._now.values()):
            return
        yield self._image(0, lambda _: False)
        for _ in range(count):
            yield self._image(chance.randint(0, len(self._moves)), lambda _: chance.random() < 0.5, chance)

    def _image(self, moves: int, takes: object, chance: random.Random | None = None) -> dict[str, bytes]:
        names = dict(self._firm)
        for op, made in self._moves[:moves]:
            _move(names, op, made)
        return {name: _left(file, takes, chance) for name, file in names.items()}


def _move(names: dict[str, _File], op: Op, made: _File | None) -> None:
    if op.kind == "make" and made:
        names[op.name] = made
    elif op.kind == "unlink":
        names.pop(op.name, None)
    elif op.kind == "rename" and op.name in names:
        names[op.other] = names.pop(op.name)


def _left(file: _File, takes: object, chance: random.Random | None) -> bytes:
    data = bytearray(file.firm)
    for op in file.loose:
        if takes(op):  # type: ignore[operator]
            _apply(data, op, chance)
    return bytes(data)


def _apply(data: bytearray, op: Op, chance: random.Random | None = None) -> None:
    if op.kind == "cut":
        del data[op.place :]
        data.extend(bytes(op.place - len(data)))
        return
    end = op.place + len(op.data)
    data.extend(bytes(max(0, end - len(data))))
    torn = chance is not None and chance.random() < 0.3
    for start in range(0, len(op.data), _SECTOR):
        if not torn or (chance and chance.random() < 0.5):
            piece = op.data[start : start + _SECTOR]
            data[op.place + start : op.place + start + len(piece)] = piece


def write_out(image: dict[str, bytes], folder: Path) -> None:
    """Put an image into a folder, in place of what is in it."""
    for old in folder.iterdir():
        old.unlink()
    for name, data in image.items():
        (folder / name).write_bytes(data)
