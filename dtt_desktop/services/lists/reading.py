"""Reads a unit's file in a child process with limits on size, memory and time (decision D8 of the reliability study).

Spreadsheet readers can be made to abort or to eat all memory by a broken or wicked file of a few kilobytes; the child
ends then, and the person reads one sentence.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path

import dtt_desktop
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.lists.tables import MAX_FILE, Table

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods", ".docx", ".csv", ".txt", ".tsv")
CHILD_COMMAND = "read-list"  # of the command line, for this module alone
_SECONDS, _MEMORY = 45, 700_000_000
_HEAD_OF = {b"PK": (".xlsx", ".xlsm", ".docx"), b"\xd0\xcf\x11\xe0": (".xls",)}


def read_tables(path: Path, seconds: float = _SECONDS) -> list[Table]:
    """Return the tables of a file, each as text; at least one.

    Raises UserError sheet-missing, sheet-kind, sheet-big, sheet-empty, sheet-unreadable, sheet-locked, sheet-slow.
    """
    _refuse_from_outside(path)
    answer = _answer(path, seconds)
    if isinstance(answer, UserError):
        raise answer
    tables: list[Table] = answer
    if not tables:
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
    if kind == ".docx" and real == (".xls",):
        raise UserError("sheet-locked", path=path.name)
    if kind in (".xlsx", ".xlsm") and head.startswith(b"\xd0\xcf\x11\xe0"):
        raise UserError("sheet-locked", path=path.name)
    if real and kind in (".csv", ".txt", ".tsv"):
        raise UserError("sheet-unreadable", path=path.name)


def _answer(path: Path, seconds: float) -> list[Table] | UserError:
    """Return what a child process says of a file: its tables or the fault."""
    whole = getattr(sys, "frozen", False)
    start = [CHILD_COMMAND] if whole else ["-c", f"from {__name__} import child; child()"]
    paths = os.pathsep.join([str(Path(dtt_desktop.__file__).parent.parent), os.environ.get("PYTHONPATH", "")])
    with subprocess.Popen(
        [sys.executable, *start, str(path)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": paths.rstrip(os.pathsep)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        try:
            said, _ = child.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            child.kill()
            child.communicate()
            return UserError("sheet-slow", path=path.name, seconds=seconds)
    if child.returncode or not said:  # the child was ended by what it read
        return UserError("sheet-unreadable", path=path.name)
    answer: list[Table] | UserError = pickle.loads(said)
    return answer


def child() -> int:
    """Read the file named by the last argument; write tables or the fault to the standard output, pickled."""
    path = Path(sys.argv[-1])
    _limit_memory()
    try:
        answer: list[Table] | UserError = _read(path)
    except UserError as error:
        answer = error
    except MemoryError:
        answer = UserError("sheet-big", path=path.name)
    except BaseException:  # noqa: BLE001 - even a panic of the reader ends in a sentence
        answer = UserError("sheet-unreadable", path=path.name)
    sys.stdout.buffer.write(pickle.dumps(answer, protocol=5))
    sys.stdout.flush()
    return 0


def _read(path: Path) -> list[Table]:
    kind = path.suffix.lower()
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
