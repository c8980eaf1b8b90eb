"""Reads a unit's file in a child process with limits on size, memory and time (decision D8 of the reliability study).

Spreadsheet readers can be made to abort or to eat all memory by a broken or wicked file of a few kilobytes; the child
ends then, and the person reads one sentence.
"""

from __future__ import annotations

import gc
import os
import pickle
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import dtt_desktop
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.slices import collector_paused, drained
from dtt_desktop.services.lists.tables import MAX_FILE, Table

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods", ".docx", ".csv", ".txt", ".tsv")
CHILD_COMMAND = "read-list"  # of the command line, for this module alone
_SECONDS, _MEMORY = 45, 700_000_000
_NEAR = "near"  # given to the child before the path
_FAR = ("sheet-unreadable", "sheet-big")  # what a file with a cell far from its list ends in
_LISTEN = 0.01  # seconds between two looks at the child
_HEAD_OF = {b"PK": (".xlsx", ".xlsm", ".docx"), b"\xd0\xcf\x11\xe0": (".xls",)}


def read_tables(path: Path, seconds: float = _SECONDS) -> list[Table]:
    """Return the tables of a file, each as text; at least one.

    Raises UserError sheet-missing, sheet-kind, sheet-big, sheet-empty, sheet-unreadable, sheet-locked, sheet-slow.
    """
    return drained(reading(path, seconds))


def reading(path: Path, seconds: float = _SECONDS) -> Generator[tuple[int, int], None, list[Table]]:
    """Read a file as :func:`read_tables` does, yielding while the child works; closed, it ends the child."""
    _refuse_from_outside(path)
    answer = yield from _answer(path, seconds)
    if isinstance(answer, UserError) and answer.code in _FAR and _kind_of(path) in (".xlsx", ".xlsm"):
        answer = yield from _answer(path, seconds, near=True)
    if isinstance(answer, UserError):
        raise answer
    tables: list[Table] = answer
    if all(table.concealed for table in tables):
        raise UserError("sheet-empty", path=path.name)
    return tables


def _refuse_from_outside(path: Path) -> None:
    kind = path.suffix.lower()
    if kind == ".doc":
        raise UserError("sheet-doc", path=path.name)
    if kind not in SUFFIXES:
        raise UserError("sheet-kind", path=path.name)
    try:
        size = path.stat().st_size if path.is_file() else -1
        with path.open("rb") as file:
            head = file.read(4)
    except (OSError, ValueError):
        raise UserError("sheet-missing", path=path) from None
    if size > MAX_FILE:
        raise UserError("sheet-big", path=path.name)
    if size == 0:
        raise UserError("sheet-empty", path=path.name)
    real = next((kinds for mark, kinds in _HEAD_OF.items() if head.startswith(mark)), ())
    if kind in (".docx", ".xlsx", ".xlsm") and real == (".xls",) and _is_encrypted(path):
        raise UserError("sheet-locked", path=path.name)
    if real and kind in (".csv", ".txt", ".tsv"):
        raise UserError("sheet-unreadable", path=path.name)


def _is_encrypted(path: Path) -> bool:
    """Tell a package under a password, which lies in a container of the old kind, from an old sheet renamed."""
    return "Workbook".encode("utf-16-le") not in path.read_bytes()


def _kind_of(path: Path) -> str:
    """Return what a file is by its bytes; its name tells only where they do not: people rename files."""
    kind, data = path.suffix.lower(), path.read_bytes()[:4096]
    if kind in (".csv", ".txt", ".tsv"):
        return kind
    if data.startswith(b"PK"):
        try:
            with zipfile.ZipFile(path) as package:
                names = set(package.namelist())
        except (zipfile.BadZipFile, OSError, ValueError, RuntimeError):
            return kind
        if "word/document.xml" in names:
            return ".docx"
        return kind if kind in (".xlsm", ".ods") else ".xlsx" if "xl/workbook.xml" in names else kind
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return ".xls"
    return ".txt" if kind in (".xls", ".xlsx") and _is_table_of_text(data) else kind


def _is_table_of_text(data: bytes) -> bool:
    """Tell a page or a table of text that a system gave the name of a spreadsheet."""
    plain = data.replace(b"\0", b"")
    if b"<table" in plain.lower() or b"<html" in plain.lower():
        return True
    lines = plain.splitlines()[:3]
    return len(lines) > 1 and all(b"\t" in line or b";" in line or b"," in line for line in lines)


@contextmanager
def _renamed(path: Path, kind: str) -> Iterator[Path]:
    """Give a file under a name that says what it is; what reads it goes by the name."""
    if kind == path.suffix.lower():
        yield path
        return
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / f"{path.stem}{kind}"
        shutil.copyfile(path, copy)
        yield copy


def _answer(
    path: Path, seconds: float, *, near: bool = False
) -> Generator[tuple[int, int], None, list[Table] | UserError]:
    """Return what a child process says of a file: its tables or the fault; ``near`` leaves far cells out."""
    whole = getattr(sys, "frozen", False)
    start = [CHILD_COMMAND] if whole else ["-c", f"from {__name__} import child; child()"]
    paths = os.pathsep.join([str(Path(dtt_desktop.__file__).parent.parent), os.environ.get("PYTHONPATH", "")])
    until = time.monotonic() + seconds
    said: list[bytes] = []
    with subprocess.Popen(
        [sys.executable, *start, *([_NEAR] if near else []), str(path)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": paths.rstrip(os.pathsep)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        listener = Thread(target=lambda: said.append(child.communicate()[0]))
        listener.start()
        try:
            while listener.is_alive():
                listener.join(_LISTEN)
                if time.monotonic() > until:
                    return UserError("sheet-slow", path=path.name, seconds=seconds)
                yield 0, 0
        finally:
            if listener.is_alive():
                child.kill()
            listener.join()
    if child.returncode or not said or not said[0]:  # the child was ended by what it read
        return UserError("sheet-unreadable", path=path.name)
    with collector_paused():
        answer: list[Table] | UserError = pickle.loads(said[0])
    return answer


def child() -> int:
    """Read the file named by the last argument; write tables or the fault to the standard output, pickled."""
    path = Path(sys.argv[-1])
    _limit_memory()
    gc.disable()  # this process ends before there is garbage worth looking for
    try:
        answer: list[Table] | UserError = _read(path, near=sys.argv[-2] == _NEAR)
    except UserError as error:
        answer = error
    except MemoryError:
        answer = UserError("sheet-big", path=path.name)
    except BaseException:  # noqa: BLE001 - even a panic of the reader ends in a sentence
        answer = UserError("sheet-unreadable", path=path.name)
    sys.stdout.buffer.write(pickle.dumps(answer, protocol=5))
    sys.stdout.flush()
    return 0


def _read(path: Path, *, near: bool) -> list[Table]:
    kind = _kind_of(path)
    with _renamed(path, kind) as file:
        return _read_near(file, kind) if near else _read_as(file, kind)


def _read_near(path: Path, kind: str) -> list[Table]:
    """Read a workbook without the cells that lie far from its list."""
    from dtt_desktop.services.lists.far import near_copy
    from dtt_desktop.services.lists.sheets import refuse_bomb

    refuse_bomb(path)
    with tempfile.TemporaryDirectory() as folder:
        return _read_as(near_copy(path, Path(folder)), kind)


def _read_as(path: Path, kind: str) -> list[Table]:
    if kind == ".docx":
        from dtt_desktop.services.lists.word_tables import read_word

        return read_word(path)
    if kind in (".xlsx", ".xlsm", ".xls", ".ods"):
        from dtt_desktop.services.lists.sheets import read_sheets

        return read_sheets(path)
    from dtt_desktop.services.lists.texts import read_text_file

    return read_text_file(path)


def _limit_memory() -> None:
    """Let the child have no more than the limit; on Windows by a job object."""
    if sys.platform == "win32":
        from dtt_desktop.services.lists.windows_job import limit_memory

        limit_memory(_MEMORY)
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
