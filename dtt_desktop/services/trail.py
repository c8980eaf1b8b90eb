"""The history as a person reads it: who did what when, what stood there and what stands there now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from textwrap import shorten
from typing import Any

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.messages import STEPS, step_text
from dtt_desktop.domain.privacy import ERASED, masked
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.domain.text import L, fold
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.changes import RowChange
from dtt_desktop.storage.events import Noted, read_all
from dtt_desktop.storage.history import read_rows

About = tuple[str, int]
"""A record: its table and id."""

ACTIONS: dict[str, L] = {
    "edit": L("Nhập, sửa", "Entered, edited"),
    "add": L("Thêm", "Added"),
    "delete": L("Xóa", "Deleted"),
    "undo": L("Hoàn tác, làm lại", "Undone, redone"),
    "import": L("Nhập từ tệp", "Imported"),
    "print": L("In, phát hành", "Printed, issued"),
    "out": L("Xuất, sao chép", "Exported, copied"),
    "open": L("Mở, khôi phục", "Opened, restored"),
    "privacy": L("Dữ liệu cá nhân", "Personal data"),
}
_ACTION_OF = {
    "add": "add", "promote": "add", "new-file": "add", "renew-file": "add", "program-template": "add",
    "delete": "delete", "import": "import", "printed": "print", "issue": "print", "void": "print", "sent": "print",
    "exported": "out", "dumped": "out", "copied": "out", "copied-plain": "out", "history-out": "out",
    "opened": "open", "restored": "open", "shown": "privacy", "tick-columns": "privacy",
    "erase-person": "privacy", "erase-sensitive": "privacy",
}  # fmt: skip
_LONG = 160  # letters of a value; letters and pictures are longer


@dataclass(frozen=True)
class Entry:
    """One line of the history; ``place`` orders them whatever the clock said."""

    place: tuple[int, bool, int]
    at: datetime
    who: str
    action: str
    text: str
    step: int | None  # whose rows tell what changed


@dataclass(frozen=True)
class Detail:
    """One value that changed: whose, which, from what to what."""

    whose: str
    label: str
    old: str
    new: str
    sensitive: bool = False


@dataclass(frozen=True)
class Wanted:
    """What to look for; nothing set means all."""

    text: str = ""
    action: str = ""
    since: date | None = None
    until: date | None = None


def entries(workspace: Workspace, wanted: Wanted = Wanted(), about: About | None = None) -> list[Entry]:
    """Return what was done, the latest first; only with one record if ``about`` names it."""
    found = (_entry(workspace, noted) for noted in read_all(workspace.store.driver, about))
    return [entry for entry in found if _fits(workspace, entry, wanted, about)]


def _entry(workspace: Workspace, noted: Noted) -> Entry:
    again = {"undo": L("Hoàn tác: ", "Undo: "), "redo": L("Làm lại: ", "Redo: ")}
    known = noted.code in STEPS  # a later version may know more
    text = step_text(noted.code, noted.params, workspace.lang) if known else noted.code
    if noted.kind in again:
        text = again[noted.kind].text(workspace.lang) + text
    action = "undo" if noted.kind in again else _ACTION_OF.get(noted.code, "edit")
    at = datetime.fromisoformat(noted.made_at).astimezone()
    place = (noted.step, noted.is_event, noted.number)
    return Entry(place, at, noted.made_by, action, text, None if noted.is_event else noted.step)


def _fits(workspace: Workspace, entry: Entry, wanted: Wanted, about: About | None) -> bool:
    day = entry.at.date()
    if wanted.action and wanted.action != entry.action:
        return False
    if (wanted.since and day < wanted.since) or (wanted.until and day > wanted.until):
        return False
    looked_for = fold(wanted.text)
    if not looked_for or looked_for in fold(f"{entry.text} {entry.who}"):
        return True
    shown = details(workspace, entry, about)
    return any(looked_for in fold(f"{d.whose} {d.label} {d.old} {d.new}") for d in shown)


def details(workspace: Workspace, entry: Entry, about: About | None = None) -> Iterator[Detail]:
    """Yield what an entry changed, value by value; what is masked on screen stays masked."""
    if entry.step is None:
        return
    for row in read_rows(workspace.store.driver, entry.step):
        if (about is None or about == (row.table, row.key)) and row.table in BY_TABLE:
            yield from _changes(workspace, row)


def _changes(workspace: Workspace, row: RowChange) -> Iterator[Detail]:
    family = BY_TABLE[row.table]
    whose = _name(workspace, family, row)
    before, after = row.before or {}, row.after or {}
    if not before and not after:
        yield Detail(whose, family.words.text(workspace.lang), ERASED, ERASED)
    for field in family.fields:
        if field.key in before or field.key in after:
            old, new = (_shown(workspace, field, values.get(field.key)) for values in (before, after))
            if old or new:
                yield Detail(whose, field.label.text(workspace.lang), old, new, field.sensitive)


def _name(workspace: Workspace, family: type[Record], row: RowChange) -> str:
    """Return what the record was called then, else what it is called now."""
    for values in (row.after, row.before):
        if values and values.get(family.name_key):
            return shorten(str(values[family.name_key]), 60, placeholder="…")
    place = family.column_keys.index(family.name_key)
    now = workspace.rows(family, [row.key])
    return shorten(str(now[0][place] or ""), 60, placeholder="…") if now else ""


def _shown(workspace: Workspace, field: Field, value: Any) -> str:
    if value is None or value == ERASED:
        return value or ""
    if field.masked:
        return masked(str(value))
    try:
        text = field.show(value, workspace.context())
    except (UserError, ValueError, KeyError, TypeError):  # kept by an older version in another form
        text = str(value)
    return shorten(text, _LONG, placeholder="…")


def in_words(found: Iterable[Detail], most: int) -> list[str]:
    """Return what changed as lines "Chức vụ: Trưởng thôn → Bí thư", the name before each new record; at most ``most``.

    This goes on paper: of sensitive columns it says only that they changed.
    """
    lines: list[str] = []
    whose = None
    for detail in found:
        if len(lines) >= most:
            lines.append("…")
            break
        name = f"{detail.whose}, " if detail.whose != whose else ""
        whose = detail.whose
        arrow = " → ".join(part or "(trống)" for part in (detail.old, detail.new)) if detail.old else detail.new
        lines.append(f"{name}{detail.label}: {'đã đổi' if detail.sensitive else arrow}")
    return lines
