"""What a file is, told before it is written to: every way in which it cannot be used has its own code.

Nothing here creates, repairs or changes a file.
"""

from __future__ import annotations

import math
import os
import sqlite3
from collections import Counter
from pathlib import Path

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.text import L
from dtt_desktop.storage import migrations
from dtt_desktop.storage.faults import error_code

APPLICATION_ID = 0x44545431  # "DTT1"
_HEADER = b"SQLite format 3\x00"
_SHEET, _LETTER = L("bảng tính Excel", "a spreadsheet"), L("văn bản Word", "a Word document")
_SIGNATURES: tuple[tuple[bytes, L], ...] = (
    (b"%PDF", L("tệp PDF", "a PDF")),
    (b"\xd0\xcf\x11\xe0", L("tệp Office cũ (.xls, .doc)", "an old Office file (.xls, .doc)")),
    (b"{\\rtf", _LETTER),
    (b"\xff\xd8\xff", L("ảnh", "a picture")),
    (b"\x89PNG", L("ảnh", "a picture")),
    (b"Rar!", L("tệp nén RAR", "a RAR archive")),
    (b"7z\xbc\xaf", L("tệp nén 7-Zip", "a 7-Zip archive")),
)
_RANDOM = 7.2  # bits a byte over the first pages: only encrypted or packed data come near 8


def check_header(path: Path) -> None:
    """Refuse what is not a conference file, before SQLite touches it.

    Raises UserError file-missing, file-empty, file-truncated, file-renamed, file-encrypted, file-foreign,
    file-damaged, file-newer, file-unreadable.
    """
    try:
        with path.open("rb") as file:
            head = file.read(4096)
        size = path.stat().st_size
    except FileNotFoundError:
        raise UserError("file-missing", path=path) from None
    except OSError:  # of a folder Windows says that access is denied
        raise UserError("file-foreign" if path.is_dir() else "file-unreadable", path=path) from None
    if not head:
        raise UserError("file-empty", path=path)
    if not head.startswith(_HEADER):
        raise _stranger(path, head)
    if len(head) < 100:
        raise UserError("file-truncated", path=path)
    if _number(head, 68) != APPLICATION_ID:
        raise UserError("file-foreign", path=path)
    if _number(head, 60) > migrations.SCHEMA_VERSION:
        raise UserError("file-newer", path=path)
    _check_size(path, head, size)


def is_conference(head: bytes) -> bool:
    """Tell a conference file by its first hundred bytes."""
    return head.startswith(_HEADER) and _number(head, 68) == APPLICATION_ID


def _number(head: bytes, place: int) -> int:
    return int.from_bytes(head[place : place + 4], "big")


def _check_size(path: Path, head: bytes, size: int) -> None:
    """Refuse a file shorter than its first page says; in the middle of a commit its journal makes that good."""
    page = int.from_bytes(head[16:18], "big")
    page = 65536 if page == 1 else page
    if page < 512 or page & (page - 1):
        raise UserError("file-damaged")
    counted = _number(head, 24) == _number(head, 92)  # otherwise an old program wrote it and the count means nothing
    if counted and size < _number(head, 28) * page and not hot_journal(path):
        raise UserError("file-truncated", path=path)


def _stranger(path: Path, head: bytes) -> UserError:
    """Return what to say of a file that does not begin as a database."""
    if not any(head):
        return UserError("file-damaged")  # the disk kept its length and lost what stood in it
    kind = next((words for mark, words in _SIGNATURES if head.startswith(mark)), None)
    if head.startswith(b"PK"):
        kind = _zip_kind(path)
    if kind:
        return UserError("file-renamed", path=path, kind=kind)
    if _HEADER.startswith(head):
        return UserError("file-truncated", path=path)
    if len(head) >= 512 and _entropy(head) > _RANDOM:
        return UserError("file-encrypted", path=path)
    return UserError("file-foreign", path=path)


def _zip_kind(path: Path) -> L:
    import zipfile  # not loaded for the files that are ours

    try:
        with zipfile.ZipFile(path) as packed:
            names = packed.namelist()
    except (OSError, zipfile.BadZipFile, ValueError):
        names = []
    for folder, words in (("xl/", _SHEET), ("word/", _LETTER)):
        if any(name.startswith(folder) for name in names):
            return words
    return L("tệp nén ZIP", "a ZIP archive")


def _entropy(data: bytes) -> float:
    return -sum(n / len(data) * math.log2(n / len(data)) for n in Counter(data).values())


def hot_journal(path: Path) -> bool:
    """Tell whether a transaction was cut off: SQLite takes it back when the file is opened."""
    try:
        return Path(f"{path.resolve()}-journal").stat().st_size > 0
    except OSError:
        return False


def writable(path: Path) -> bool:
    """Tell whether a file and its folder, where the journal stands, can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def check_pages(connection: sqlite3.Connection, *, full: bool = False) -> None:
    """Refuse a damaged file; ``full`` also compares every index with its table. Raises UserError file-damaged."""
    check = "integrity_check(1)" if full else "quick_check(1)"
    try:
        sound = connection.execute(f"PRAGMA {check}").fetchone()[0] == "ok"
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        named = all(isinstance(name, str) for name in tables)
        lost = not (sound and named and {"conference", "step"} <= tables) or _zeroed_text(connection, tables)
    except sqlite3.DatabaseError as fault:
        if error_code(fault) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise UserError("file-damaged") from fault
        raise
    if lost:
        raise UserError("file-damaged")


def _zeroed_text(connection: sqlite3.Connection, tables: set[str]) -> bool:
    """Tell whether a long text holds a NUL: SQLite does not look at the pages a text runs over into."""
    for table in filter(str.isidentifier, tables):  # of any other name there is none of ours: ``shape.check_safe``
        texts = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")') if "CHAR" in row[2]]
        if texts:
            found = " OR ".join(f"instr(CAST(\"{name}\" AS BLOB), x'00')" for name in texts)
            if connection.execute(f'SELECT 1 FROM "{table}" WHERE {found} LIMIT 1').fetchone():
                return True
    return False
