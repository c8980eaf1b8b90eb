"""Reads from strace what a program did to its files, in order, beside what it acknowledged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["write", "cut", "sync", "sync folder", "make", "rename", "unlink", "say"]
CALLS = "openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,unlink"
OPTIONS = ("-y", "-xx", "-s", "10000000", "-e", f"trace={CALLS}")

_LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (\d+)")
_FILE = re.compile(r"^(\d+|AT_FDCWD)<((?:\\x[0-9a-f]{2})+)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Op:
    """One thing that was done: to which file, where, with what."""

    kind: Kind
    name: str
    place: int = 0
    data: bytes = b""
    other: str = ""


def _plain(hexed: str) -> bytes:
    return bytes.fromhex(hexed.replace("\\x", ""))


def read(trace: Path, folder: Path) -> list[Op]:
    """Return what was done within a folder, and what was said into pipes."""
    ops: list[Op] = []
    at: dict[tuple[str, str], int] = {}  # how far plain writes have come, by descriptor and file
    for call, arguments in _calls(trace):
        ops += _ops(call, arguments, folder, at)
    return ops


def _calls(trace: Path) -> Iterator[tuple[str, str]]:
    """Yield the calls that succeeded; those cut in two by another thread are put together again."""
    begun: dict[str, str] = {}
    for line in trace.read_text(encoding="ascii", errors="replace").splitlines():
        thread = line.split(" ", 1)[0]
        if line.endswith("<unfinished ...>"):
            begun[thread] = line.removesuffix("<unfinished ...>")
            continue
        if " resumed>" in line:
            line = begun.pop(thread, "") + line.split(" resumed>", 1)[1]
        if match := _LINE.match(line):
            yield match[1], match[2]


def _ops(call: str, arguments: str, folder: Path, at: dict[tuple[str, str], int]) -> list[Op]:
    texts = [_plain(text) for text in _TEXT.findall(arguments)]
    if call in ("rename", "unlink", "openat"):
        return _names(call, arguments, texts, folder)
    match = _FILE.match(arguments)
    if match is None:
        return []
    path = _plain(match[2]).decode()
    if path.startswith("pipe:") or path.startswith("socket:") or "UNIX" in path:
        return [Op("say", "", data=texts[0][4:])] if call == "write" else []
    if path == str(folder):
        return [Op("sync folder", "")]
    if not path.startswith(f"{folder}/"):
        return []
    name = path.removeprefix(f"{folder}/")
    if call in ("fsync", "fdatasync"):
        return [Op("sync", name)]
    numbers = [int(n) for n in re.findall(r"(?:, )(\d+)(?=,|$)", arguments)]
    if call == "ftruncate":
        return [Op("cut", name, numbers[-1])]
    if call == "pwrite64":
        return [Op("write", name, numbers[-1], texts[0])]
    key = (match[1], name)
    place = at.get(key, 0)
    at[key] = place + len(texts[0])
    return [Op("write", name, place, texts[0])]


def _names(call: str, arguments: str, texts: list[bytes], folder: Path) -> list[Op]:
    paths = [text.decode() for text in texts]
    if not paths or not paths[0].startswith(f"{folder}/"):
        return []
    names = [path.removeprefix(f"{folder}/") for path in paths]
    if call == "rename":
        return [Op("rename", names[0], other=names[1])]
    if call == "unlink":
        return [Op("unlink", names[0])]
    if "O_CREAT" not in arguments:
        return []
    made = [Op("make", names[0])]
    return [*made, Op("cut", names[0], 0)] if "O_TRUNC" in arguments else made
