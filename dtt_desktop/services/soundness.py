"""What in a file is no longer as the program wrote it, in words: table, line, field."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.domain.text import L, Lang
from dtt_desktop.services.findings import Finding
from dtt_desktop.storage.changes import unpacked
from dtt_desktop.storage.seal import Misfit, lenient, misfits

_NAMED = 5  # places told in one sentence
_OTHERS = {
    "sqlite_sequence": L("số thứ tự cao nhất đã cấp cho đại biểu", "the highest number given to a delegate"),
    "sqlite_schema": L("cấu tạo của tệp", "how the file is built"),
    "step": L("lịch sử, việc số {key}", "the history, step {key}"),
    "step_row": L("lịch sử, nội dung của việc số {key}", "the history, contents of step {key}"),
    "event": L("lịch sử, ghi chép số {key}", "the history, note {key}"),
    "tombstone": L("ghi chép xóa hẳn số {key}", "the note of erasure {key}"),
}
_ROW = L("{what}, dòng {name}", "{what}, line {name}")
_FIELD = L("{row}, mục {fields}", "{row}, {fields}")
_GONE = L("{row} (không còn dòng ấy)", "{row} (that line is gone)")
_DATA = L("dữ liệu khác ({table} {key})", "other data ({table} {key})")


def damage(driver: sqlite3.Connection, lang: Lang = "vi") -> list[str]:
    """Return the places of a file that are not as they were written, each in words."""
    return [_place(driver, misfit, lang) for misfit in misfits(driver)]


def damage_of(data: bytes, lang: Lang = "vi") -> list[str]:
    """Return the same for the bytes of a file; on any thread."""
    with closing(sqlite3.connect(":memory:")) as driver:
        driver.deserialize(data)
        return damage(driver, lang)


def damaged(places: Sequence[str]) -> UserError:
    """Return the one sentence that names them, and what to do."""
    named = "; ".join(places[:_NAMED]) + ("…" if len(places) > _NAMED else "")
    return UserError("rows-damaged", count=len(places), places=named)


def findings(driver: sqlite3.Connection, lang: Lang = "vi") -> Iterator[Finding]:
    """Yield one finding a place."""
    for place in damage(driver, lang):
        yield Finding("error", "row-damaged", {"place": place})


def _place(driver: sqlite3.Connection, misfit: Misfit, lang: Lang) -> str:
    if misfit.table in _OTHERS:
        return _OTHERS[misfit.table].text(lang).format(key=misfit.key)
    family = BY_TABLE.get(misfit.table)
    if family is None:
        return _DATA.text(lang).format(table=misfit.table, key=misfit.key)
    now = _row(driver, family, misfit.key)
    name = (now or {}).get(family.name_key)
    row = _ROW.text(lang).format(what=family.words.text(lang), name=f"«{name}»" if name else misfit.key)
    if now is None:
        return _GONE.text(lang).format(row=row)
    labels = [family.field(key).label.text(lang) for key in _differing(driver, family, misfit.key, now)]
    return _FIELD.text(lang).format(row=row, fields=", ".join(labels)) if labels else row


def _row(driver: sqlite3.Connection, family: type[Record], key: int) -> dict[str, Any] | None:
    before, driver.text_factory = driver.text_factory, lenient
    try:
        query = f"SELECT {', '.join(family.column_keys)} FROM {family.__tablename__} WHERE id = ?"
        found = driver.execute(query, (key,)).fetchone()
    finally:
        driver.text_factory = before
    return None if found is None else dict(zip(family.column_keys, found, strict=True))


def _differing(driver: sqlite3.Connection, family: type[Record], key: int, now: dict[str, Any]) -> list[str]:
    """Return the fields of a row in which it differs from what the history says of it."""
    before, driver.text_factory = driver.text_factory, lenient
    try:
        query = "SELECT after FROM step_row WHERE record = ? AND key = ? ORDER BY step, seq"
        texts = driver.execute(query, (family.__tablename__, key)).fetchall()
    finally:
        driver.text_factory = before
    said: dict[str, Any] = {}
    try:
        for (text,) in texts:
            said.update(unpacked(text) or {})
    except UserError:
        return []
    shown = {field.key for field in family.fields}
    return [key for key in family.stored_keys if key in shown and key in said and said[key] != now[key]]
