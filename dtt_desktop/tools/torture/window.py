"""R6: killed while typing. R18: faults at every place Qt calls us. R21: how long a save and a backup take."""

from __future__ import annotations

import math
import os
import time

from dtt_desktop.services.drafts import Drafts
from dtt_desktop.services.sample import new_sample
from dtt_desktop.tools.torture import work
from dtt_desktop.tools.torture.children import Child, Strace, want_trace
from dtt_desktop.tools.torture.figures import Figure, Plan, at_least, at_most, none
from dtt_desktop.tools.torture.started import fault_points
from dtt_desktop.tools.torture.window_work import heart_beats, typing

_MOST_LOST = 5.0  # seconds of typing


def killed_while_typing(plan: Plan) -> list[Figure]:
    """Kill a window in which somebody types, and compare what is offered with what was typed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    path = plan.folder / "sample.dtt"
    new_sample(path)
    chance, wrong, worst = plan.chance("typing"), 0, 0.0
    tries = plan.pick(1, 50)
    for _ in range(tries):
        Drafts.of(path).clear()
        child = Child(plan.folder, typing, path)
        child.go()
        while len(child.said) < 2 and child.process.is_alive():
            time.sleep(0.05)
        time.sleep(2.6 + chance.uniform(0, 3))
        child.kill()
        killed = time.monotonic()
        child.end()
        typed = dict(text.split(" ", 1)[::-1] for text in child.said)  # text -> when
        saved = Drafts.of(path).read()
        offered = saved.typed[0].text if saved and saved.typed else ""
        wrong += offered not in typed
        if offered in typed:  # lost is what came after the text that is offered
            later = [float(when) for text, when in typed.items() if len(text) > len(offered)]
            worst = max(worst, killed - min(later) if later else 0.0)
    return [
        at_least("R6", "kills while typing", tries, plan.pick(1, 50)),
        none("R6", "offered otherwise than typed, or not at all", wrong),
        at_most("R6", "seconds of typing lost at worst", round(worst, 2), _MOST_LOST),
    ]


def faults(plan: Plan) -> list[Figure]:
    """Raise a fault at each place where Qt or Python calls us, twice, in the program as a person starts it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    path = plan.folder / "sample.dtt"
    new_sample(path)
    child = Child(plan.folder, fault_points, path)
    child.go()
    child.end()
    points, caught, logged, told, boxes, alive = (int(text) for text in (child.said or ["0 " * 6])[-1].split())
    return [
        at_least("R18", "places where a fault was raised", points, 24),
        none("R18", "faults not caught", points - caught),
        none("R18", "faults logged otherwise than once", abs(points - logged)),
        none("R18", "faults told otherwise than once", abs(points - told)),
        Figure("R18", "boxes that tell them", boxes, "is", 1),
        Figure("R18", "window alive at the end", alive, "is", 1),
    ]


def pauses(plan: Plan) -> list[Figure]:
    """Watch the window's beat while backups are taken."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    path = plan.folder / "sample.dtt"
    new_sample(path)
    child = Child(plan.folder, heart_beats, path, plan.pick(2, 10))
    child.go()
    stood = float(child.said[-1]) if child.end() == 0 else math.inf
    return [at_most("R21", "ms the window stood still while backups were taken", stood, 200)]


def saves_on_an_old_disk(plan: Plan) -> list[Figure]:
    """Save while each flush takes 20 ms."""
    want_trace(plan.folder)
    path = plan.folder / "sample.dtt"
    new_sample(path)
    child = Child(plan.folder, work.timed_edits, path, plan.pick(20, 200))
    strace = Strace(child, "-e", "trace=fsync,fdatasync", "-e", "inject=fsync,fdatasync:delay_exit=20000")
    child.go()
    child.end()
    strace.end()
    times = sorted(map(float, child.said[1:]))
    return [at_most("R21", "ms a save takes (p95), 20 ms a flush", times[int(len(times) * 0.95)], 150)]
