"""What about this PC may cost data before long: a disk that fills up, a clock that is wrong, no copy elsewhere."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from dtt_desktop.services.backups import Backup
from dtt_desktop.services.findings import Finding

_LITTLE = 200  # MB
_SLACK = timedelta(hours=1)  # between daylight saving times and two clocks
STICK_EVERY = timedelta(days=7)


def warnings(path: Path, backups: Sequence[Backup], copied: datetime | None, now: datetime) -> list[Finding]:
    """Return what to say when a file was opened, the most urgent first."""
    found = []
    free = shutil.disk_usage(path.parent).free // 2**20
    if free < _LITTLE:
        found.append(Finding("warning", "disk-nearly-full", {"free": free}))
    newest = max(
        backups, key=lambda backup: backup.sequence, default=None
    )  # one made later proves the clock right again
    behind = newest is not None and newest.made > now + _SLACK
    if newest and behind:
        shown = {"now": f"{now:%H:%M %d/%m/%Y}", "last": f"{newest.made:%H:%M %d/%m/%Y}"}
        found.append(Finding("warning", "clock-behind", shown))
    oldest = min((backup.made for backup in backups), default=now)
    ago = now - (copied or oldest)
    if ago > STICK_EVERY or (not behind and ago < -_SLACK):  # or copied while the clock was wrong
        found.append(Finding("warning", "stick-due", {}))
    return found
