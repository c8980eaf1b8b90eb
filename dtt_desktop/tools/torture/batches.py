"""R17: a batch of letters that is killed again and again ends with each letter once, and every file opens."""

from __future__ import annotations

import time

from dtt_desktop.services.sample import new_sample
from dtt_desktop.tools.torture import work
from dtt_desktop.tools.torture.children import Child
from dtt_desktop.tools.torture.figures import Figure, Plan, at_least, none

_LETTERS = 150  # delegates of the sample


def killed(plan: Plan) -> list[Figure]:
    """Kill the export of all invitations, look at what stands, and let it go on."""
    path, folder = plan.folder / "sample.dtt", plan.folder / "letters"
    new_sample(path)
    chance, kills, torn, undone = plan.chance("batch"), 0, 0, 0
    wanted = plan.pick(3, 50)
    for _ in range(20 * wanted):
        if kills == wanted:
            break
        there = len(list(folder.glob("*.pdf")))
        child = Child(plan.folder, work.batch, path, folder)
        child.go()
        while child.process.is_alive() and len(list(folder.glob("*.pdf"))) <= there:
            time.sleep(0.005)  # until it writes letters: killed before that it tells nothing
        time.sleep(chance.uniform(0, 0.2))
        child.kill()
        child.end()
        files = list(folder.glob("*.pdf"))
        kills += there < len(files) < _LETTERS
        torn += sum(not _whole(file.read_bytes()) for file in files)
        if "done" in child.said or len(files) == _LETTERS:
            for file in files[: _LETTERS // 2]:
                file.unlink()
    child = Child(plan.folder, work.batch, path, folder)
    child.go()
    undone += child.end() != 0
    files = list(folder.glob("*.pdf"))
    torn += sum(not _whole(file.read_bytes()) for file in files)
    return [
        at_least("R17", "kills in a batch", kills, wanted),
        none("R17", "letters torn", torn),
        none("R17", "batches that could not be ended", undone),
        none("R17", "letters missing or twice", abs(len(files) - _LETTERS)),
        none("R17", "notes of the batch left", len(list(folder.glob("*dang-do*")))),
    ]


def _whole(data: bytes) -> bool:
    return data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF")
