"""Programs that are there to be killed: started by fork, held until told to go, traced and injured by strace."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from dtt_desktop.tools.torture.figures import HOMES, UntriedError

_PRELOAD = ["dtt_desktop.tools.torture.work"]
_SET_TRACER, _ANYONE = 0x59616D61, ctypes.c_ulong(-1)  # prctl: let strace attach where only parents may
Send = Callable[[str], None]
Work = Callable[..., None]


def _context() -> Any:
    kind = "forkserver" if sys.platform == "linux" else "spawn"
    context = multiprocessing.get_context(kind)
    if kind == "forkserver":
        context.set_forkserver_preload(_PRELOAD)
    return context


def _run(pipe: Connection, home: str, work: Work, arguments: tuple[Any, ...]) -> None:
    os.environ.update(dict.fromkeys(HOMES, home))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_TRACER, _ANYONE, 0, 0, 0)
    pipe.send_bytes(b"ready")
    pipe.recv_bytes()
    work(lambda text: pipe.send_bytes(text.encode()), *arguments)


class Child:
    """A process that does some of the program's work and says after each piece that it is done."""

    def __init__(self, home: Path, work: Work, *arguments: Any) -> None:
        context = _context()
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_run, args=(theirs, str(home), work, arguments), daemon=True)
        self.process.start()
        theirs.close()
        assert self.pipe.recv_bytes() == b"ready"
        self.said: list[str] = []
        self._reader = threading.Thread(target=self._listen)

    def _listen(self) -> None:
        try:
            while True:
                self.said.append(self.pipe.recv_bytes().decode())
        except (EOFError, OSError):
            return

    def go(self) -> None:
        """Let it work."""
        self._reader.start()
        self.pipe.send_bytes(b"go")

    def kill(self) -> None:
        """Kill it, whatever it does; it may just have ended."""
        self.process.kill()

    def end(self, patience: float = 120.0) -> int:
        """Wait until it has ended and all it said was heard; return its exit code."""
        self.process.join(patience)
        if self.process.exitcode is None:
            self.kill()
            self.process.join()
        self._reader.join()
        self.pipe.close()
        return int(self.process.exitcode)


class Strace:
    """Attached to a child that has not been told to go yet."""

    def __init__(self, child: Child, *options: str, out: Path | None = None) -> None:
        where = ["-o", str(out)] if out else ["-o", os.devnull]
        call = ["strace", "-f", "-p", str(child.process.pid), *where, *options]
        self._process = subprocess.Popen(call, stderr=subprocess.PIPE, text=True)
        assert self._process.stderr is not None
        line = self._process.stderr.readline()
        if "attached" not in line:
            self._process.kill()
            raise OSError(line)

    def end(self) -> None:
        """Wait until it has written all it saw."""
        self._process.wait(60)
        assert self._process.stderr is not None
        self._process.stderr.close()


def want_trace(folder: Path) -> None:
    """Raise UntriedError where strace may not be attached to our own children."""
    from dtt_desktop.tools.torture.work import nothing

    if not shutil.which("strace"):
        raise UntriedError("strace is not installed")
    child = Child(folder, nothing)
    try:
        strace = Strace(child, "-e", "trace=none")
    except OSError as fault:
        child.kill()
        raise UntriedError(f"strace may not attach to our own children: {fault}") from fault
    finally:
        if child.process.is_alive():
            child.go()
        else:
            child._reader.start()
        child.end()
    strace.end()
