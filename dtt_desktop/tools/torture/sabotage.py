"""``python -m dtt_desktop.tools.torture.sabotage [NAME ...]``: proofs of the proofs.

Each sabotage is done to a copy of the package; the proof named beside it must then miss a figure. A traceback does not
count: a proof that falls over has not measured anything.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from dtt_desktop.tools.planting import Change, laid_out

_PATIENCE = 1200  # seconds
_SEED = "11"


@dataclass(frozen=True)
class Sabotage:
    """What is spoilt, and the proof that must turn red."""

    name: str
    proof: str
    changes: tuple[Change, ...]


def _pragma(name: str, good: str, bad: str, proof: str) -> Sabotage:
    change = ("storage/store.py", f'    "{good}",\n    "', f'    "{bad}",\n    "')
    return Sabotage(name, proof, (change,))


TABLE: tuple[Sabotage, ...] = (
    _pragma("no journal", "journal_mode=TRUNCATE", "journal_mode=OFF", "power-cuts"),
    _pragma("journal in memory", "journal_mode=TRUNCATE", "journal_mode=MEMORY", "power-cuts"),
    _pragma("no flushes", "synchronous=FULL", "synchronous=OFF", "power-cuts"),
    Sabotage("locking normal", "starts", (
        ("storage/store.py", '    "locking_mode=EXCLUSIVE",\n', '    "locking_mode=NORMAL",\n'),
    )),
    Sabotage("the step after the commit", "system-calls", ((
        "services/workspace.py",
        "            key = history.write_step(session, kind, code, params, rows, target.id if target else None)\n"
        "            self.store.refuse_moved()\n",
        "            self.store.refuse_moved()\n"
        "        with self.store.session() as session:\n"
        "            key = history.write_step(session, kind, code, params, rows, target.id if target else None)\n",
    ),)),
    Sabotage("an import as two transactions", "system-calls", ((
        "services/lists/taking.py",
        '        return workspace.do("import", work, params).value\n',
        "        rows = intakes[0].plan.rows\n"
        "        later, rows[len(rows) // 2 :] = rows[len(rows) // 2 :], []\n"
        '        workspace.do("import", work, params)\n'
        "        rows[:] = later\n"
        '        return workspace.do("import", work, params).value\n',
    ),)),
    Sabotage("a chosen backup is not kept from rotation", "system-calls", ((
        "services/backups.py", "        self._chosen.add(backup.sequence)\n", "",
    ),)),
    Sabotage("a gate without its page check", "broken-files", ((
        "storage/gate.py", '    check = "integrity_check(1)" if full else "quick_check(1)"\n', "    return\n",
    ),)),
    Sabotage("a failing disk has no sentence", "errors", ((
        "storage/faults.py", '    "SQLITE_IOERR": "disk-error",\n', "",
    ),)),
    Sabotage("a full disk is told as another fault", "full-disk", ((
        "services/files.py", "    if fault.errno in _NO_ROOM:\n", "    if fault.errno is None:\n",
    ),)),
    Sabotage("a letter is noted before it stands", "batches", (
        ("services/papers.py", "            batch.note(stems[key])\n", ""),
        ("services/papers.py", "            yield number, len(keys)\n",
         "            yield number, len(keys)\n            batch.note(stems[key])\n"),
        ("services/files.py", "if same and stem and all((path.parent", "if same and stem or not all((path.parent"),
    )),
    Sabotage("the box of a fault dies before it is seen", "exceptions", (
        ("ui/crash.py", "QMessageBox(QApplication.activeModalWidget() or ", "QMessageBox(None and "),
        ("ui/crash.py", "        self._box = box  #", "        pass  #"),
    )),
    Sabotage("backups are not verified", "rotation", ((
        "services/backups.py", "draft.data, lambda path: _verify(path, backup))", "draft.data)",
    ), ("services/files.py", "    if draft.read_bytes() != data:\n", "    if not draft.exists():\n"))),
    Sabotage("rotation drops the newest", "rotation", ((
        "services/rotation.py", "for b in ordered[:_NEWEST]}", "for b in ordered[1:_NEWEST]}",
    ), ("services/rotation.py", "    kept.add(next(", "    kept.discard(ordered[0].sequence)\n    kept.add(next("))),
    Sabotage("files are not flushed", "whole-files", ((
        "services/files.py", "        os.fsync(file.fileno())\n", "",
    ),)),
    Sabotage("rows have no marks", "flipped-bytes", ((
        "storage/seal.py", "    if not present(connection):\n        return []\n    kept:", "    return []\n    kept:",
    ),)),
    Sabotage("erasure leaves a telephone", "canary", ((
        "services/erasing.py", "    return tuple(dict.fromkeys((*sensitive_keys(family), *_CARRIED)))",
        '    return tuple(k for k in dict.fromkeys((*sensitive_keys(family), *_CARRIED)) if k != "phone")',
    ), ("services/erasing.py", 'numbers = {"birth", "party_date", "phone", "citizen_id"}', 'numbers = {"birth"}'))),
    Sabotage("erasure leaves a name in the steps", "canary", ((
        "storage/erasing.py", "            kept = clean(key if table == \"step\" else None, params)\n",
        "            kept = params\n",
    ),)),
    Sabotage("what is deleted stays in the file", "canary", (
        ("storage/store.py", '    "secure_delete=ON",\n', '    "secure_delete=OFF",\n'),
        ("storage/erasing.py", '        driver.execute("VACUUM")\n', '        driver.execute("SELECT 1")\n'),
    )),
)  # fmt: skip


def noticed(sabotage: Sabotage, seed: str = _SEED) -> tuple[bool, list[str]]:
    """Tell whether the proof turned red, and its figures that missed."""
    folder = Path(tempfile.mkdtemp(prefix="dtt-sabotage-"))
    try:
        laid_out(sabotage.name, sabotage.changes, folder)
        call = [sys.executable, "-m", "dtt_desktop.tools.torture", "--only", sabotage.proof, "--seed", seed]
        environment = {**os.environ, "PYTHONPATH": str(folder), "QT_QPA_PLATFORM": "offscreen"}
        ended = subprocess.run(
            call, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=_PATIENCE
        )
        missed = [line for line in ended.stdout.splitlines() if "MISSED" in line]
        return ended.returncode == 1 and bool(missed), missed or ended.stderr.splitlines()[-3:]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main(arguments: list[str] | None = None) -> int:
    """Try sabotages; return 1 when one of them was not noticed."""
    parser = argparse.ArgumentParser(prog="python -m dtt_desktop.tools.torture.sabotage", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"some of: {', '.join(s.name for s in TABLE)}")
    chosen = parser.parse_args(arguments).names
    unseen = 0
    for sabotage in TABLE:
        if not chosen or sabotage.name in chosen:
            red, lines = noticed(sabotage)
            unseen += not red
            print(f"{'noticed' if red else 'NOT NOTICED'}: {sabotage.name} ({sabotage.proof})", *lines, sep="\n   ")
            sys.stdout.flush()
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main())
