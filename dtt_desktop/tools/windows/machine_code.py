"""Windows' programs and libraries as files: what they import and export, and how they are compiled here."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

COMPILER, RESOURCES, DUMP = (f"x86_64-w64-mingw32-{name}" for name in ("gcc", "windres", "objdump"))


def run(*words: str | Path) -> str:
    """Run a command; return what it prints. Raises CalledProcessError, FileNotFoundError."""
    return subprocess.run([str(word) for word in words], check=True, text=True, stdout=subprocess.PIPE).stdout


def compiled(target: Path, *words: str | Path) -> None:
    """Compile C to a Windows file without the time of day in it."""
    run(COMPILER, "-O2", "-s", "-Wall", "-Wl,--no-insert-timestamp", "-o", target, *words)


def imports(library: Path) -> list[str]:
    """Return the names of the libraries that one wants, in small letters."""
    return [name.lower() for name in re.findall(r"DLL Name: (\S+)", run(DUMP, "-p", library))]


def exports(library: Path) -> list[str]:
    """Return the names that a library offers."""
    table = run(DUMP, "-p", library).split("[Ordinal/Name Pointer] Table")[1].split("\n\n")[0]
    return sorted(set(re.findall(r"^\s+\[ *\d+\].* (\S+)$", table, re.MULTILINE)))


def needed(wanted: Iterable[str], have: Mapping[str, Path]) -> set[str]:
    """Return the wanted names and, of what there is, all that these want in turn; names in small letters."""
    found: set[str] = set()
    todo = [name.lower() for name in wanted]
    while todo:
        name = todo.pop()
        if name in have and name not in found:
            found.add(name)
            todo += imports(have[name])
    return found


def forwarder(target: Path, library: str, names: Sequence[str], folder: Path) -> None:
    """Make a library that hands each name on to another one, as Windows' python3.dll does to python313.dll."""
    source, table = folder / "forward.c", folder / "forward.def"
    source.write_text("int __stdcall DllMain(void *a, unsigned b, void *c) { return 1; }\n", encoding="ascii")
    lines = [f"LIBRARY {target.name}", "EXPORTS", *(f" {name} = {library}.{name}" for name in names)]
    table.write_text("\n".join(lines) + "\n", encoding="ascii")
    base = "-Wl,--disable-auto-image-base,--image-base,0x180000000"  # else it follows from the name of the folder
    compiled(target, "-shared", "-nostdlib", "-e", "DllMain", base, source, table)
