"""A Windows of Wine's in a folder: programs are run in it, with what Wine 8 lacks put beside its own libraries."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from dtt_desktop.tools.windows.machine_code import compiled

_PARTS = Path(__file__).with_name("wine")
_LACKING = {"icuuc": (), "mscms": (), "bcryptprimitives": ("-ladvapi32",)}


class WineMachine:
    """One prefix; every program runs with pipes as its streams, which is all that Wine 8 can hand on."""

    def __init__(self, folder: Path) -> None:
        self.drive = folder / "drive_c"
        self._env = {
            **os.environ,
            "WINEPREFIX": str(folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=;mscms=n",
            "LC_ALL": "C.UTF-8",
            "WINEQT_QPA_PLATFORM": "offscreen",
        }
        self._env.pop("DISPLAY", None)
        self._call(["wineboot", "-i"])
        for name, libraries in _LACKING.items():
            target = self.drive / "windows" / "system32" / f"{name}.dll"
            target.unlink(missing_ok=True)
            compiled(target, "-shared", _PARTS / f"{name}.c", *libraries)

    def pretend(self, version: str) -> None:
        """Say which Windows this is: "win10", "win7"."""
        self._call(["wine", "winecfg", "-v", version])

    def run(
        self, program: str | Path, *words: str | Path, cwd: Path | None = None, patience: int = 300, **more: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end; ``more`` are variables of its environment."""
        return self._call(["wine", str(program), *map(str, words)], cwd=cwd, patience=patience, **more)

    def start(self, program: str | Path, *words: str | Path, **more: str) -> subprocess.Popen[bytes]:
        """Start a program and leave it running."""
        call = ["wine", str(program), *map(str, words)]
        pipe = subprocess.PIPE
        return subprocess.Popen(call, env=self._env | more, stdin=pipe, stdout=pipe, stderr=pipe)

    def _call(
        self, call: list[str], *, cwd: Path | None = None, patience: int = 120, **more: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            call, env=self._env | more, cwd=cwd, input="", capture_output=True, text=True, encoding="utf-8",
            errors="replace", timeout=patience, check=False,
        )  # fmt: skip

    def kill(self, name: str) -> None:
        """End a program as the task manager does."""
        self._call(["wine", "taskkill", "/f", "/im", name])

    @staticmethod
    def until(true: Callable[[], bool], patience: float = 60.0) -> None:
        """Wait for something to become true. Raises TimeoutError."""
        end = time.monotonic() + patience
        while not true():
            if time.monotonic() > end:
                raise TimeoutError
            time.sleep(0.1)

    def end(self) -> None:
        """End everything that runs in it."""
        subprocess.run(["wineserver", "-k"], env=self._env, check=False)

    def windows(self, path: Path) -> str:
        """Return a path of this machine as Wine's programs know it."""
        return "Z:" + str(path).replace("/", "\\")
