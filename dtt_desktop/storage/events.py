"""What is noted beside the steps: things that change no record, such as a paper exported or a number shown.

Events are only ever added, as steps are; the file itself refuses to change either (step 7 of the migrations).
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from dtt_desktop.storage.changes import named
from dtt_desktop.storage.faults import told
from dtt_desktop.storage.history import user_name

_ALL = """
    SELECT id, 0 AS noted, 0 AS number, kind, code, params, NULL AS record, NULL AS key, made_at, made_by FROM step
    UNION ALL
    SELECT after_step, 1, id, 'event', code, params, record, key, made_at, made_by FROM event
    ORDER BY 1 DESC, 2 DESC, 3 DESC
"""
_ABOUT = """
    SELECT * FROM ({all}) WHERE (noted AND record = :record AND key = :key)
    OR (NOT noted AND id IN (SELECT step FROM step_row WHERE record = :record AND key = :key))
    ORDER BY 1 DESC, 2 DESC, 3 DESC
"""


@dataclass(frozen=True, slots=True)
class Noted:
    """A step or an event as the file holds it; ``step`` is the step it is or comes after."""

    step: int
    is_event: bool
    number: int  # of the event
    kind: str  # do, undo, redo or event
    code: str
    params: dict[str, Any]
    record: str | None
    key: int | None
    made_at: str
    made_by: str


def now() -> str:
    """Return this moment as the history keeps it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def write_event(
    driver: sqlite3.Connection, code: str, params: dict[str, Any], record: str | None = None, key: int | None = None
) -> None:
    """Note an event in a transaction of its own. Raises UserError of the disk."""
    with told():
        driver.execute(
            "INSERT INTO event (after_step, code, params, record, key, made_at, made_by) "
            "VALUES ((SELECT coalesce(max(id), 0) FROM step), ?, ?, ?, ?, ?, ?)",
            (code, json.dumps(params, ensure_ascii=False), record, key, now(), user_name()),
        )


def read_all(driver: sqlite3.Connection, about: tuple[str, int] | None = None) -> list[Noted]:
    """Return steps and events, the latest first; only those that touch one record if ``about`` names it."""
    with told():
        if about is None:
            rows = driver.execute(_ALL)
        else:
            rows = driver.execute(_ABOUT.format(all=_ALL), {"record": about[0], "key": about[1]})
        return [
            Noted(step, bool(noted), number, kind, code, named(params), record, key, made_at, made_by)
            for step, noted, number, kind, code, params, record, key, made_at, made_by in rows
        ]
