"""Ways in which a conference file is found broken, foreign or renamed, each with the code it must be refused by."""

from __future__ import annotations

import io
import random
import shutil
import sqlite3
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

from dtt_desktop.storage.gate import APPLICATION_ID
from dtt_desktop.storage.migrations import SCHEMA_VERSION

PAGE = 4096
Spoil = Callable[[Path], None]


def _bytes(data: bytes) -> Spoil:
    return lambda path: _write(path, data)


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def _cut(keep: Callable[[int], int]) -> Spoil:
    return lambda path: _write(path, path.read_bytes()[: keep(path.stat().st_size)])


def overwrite(path: Path, place: int, data: bytes) -> None:
    """Write over bytes in the middle of a file."""
    with path.open("r+b") as file:
        file.seek(place)
        file.write(data)


def zero_page(path: Path, number: int) -> None:
    """Fill a page, counted from 0, with zeros."""
    overwrite(path, number * PAGE, bytes(PAGE))


def _packed(*names: str) -> Spoil:
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w") as packed:
        for name in names:
            packed.writestr(name, "<x/>")
    return _bytes(box.getvalue())


def _sql(*statements: str) -> Spoil:
    def spoil(path: Path) -> None:
        connection = sqlite3.connect(path)
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.close()

    return spoil


def _other_database(path: Path) -> None:
    path.unlink()
    _sql("CREATE TABLE t (x)")(path)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _swapped(path: Path) -> None:
    data = path.read_bytes()
    one, two = data[PAGE : 2 * PAGE], data[3 * PAGE : 4 * PAGE]
    overwrite(path, PAGE, two)
    overwrite(path, 3 * PAGE, one)


def _noise(size: int) -> bytes:
    return random.Random(1).randbytes(size)


_LETTER = "Danh sách điển hình tiên tiến\n".encode() * 200
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4000)
_HEAD = b"SQLite format 3\x00"

CORPUS: tuple[tuple[str, Spoil, str], ...] = (
    ("zero length", _bytes(b""), "file-empty"),
    ("one byte of the header", _cut(lambda _: 1), "file-truncated"),
    ("the header's first words", _cut(lambda _: 16), "file-truncated"),
    ("50 bytes", _cut(lambda _: 50), "file-truncated"),
    ("half a page", _cut(lambda _: PAGE // 2), "file-truncated"),
    ("one page", _cut(lambda _: PAGE), "file-truncated"),
    ("half the file", _cut(lambda size: size // 2), "file-truncated"),
    ("all but the last byte", _cut(lambda size: size - 1), "file-truncated"),
    ("a letter as text", _bytes(_LETTER), "file-foreign"),
    ("a web page", _bytes(b"<!DOCTYPE html><html><body>404</body></html>"), "file-foreign"),
    ("JSON", _bytes(b'{"format": "dtt"}'), "file-foreign"),
    ("another program's database", _other_database, "file-foreign"),
    ("our tables, another mark", _sql("PRAGMA application_id=0"), "file-foreign"),
    ("a folder", _folder, "file-foreign"),
    ("a newer version", _sql(f"PRAGMA user_version={SCHEMA_VERSION + 1}"), "file-newer"),
    ("far newer", _sql("PRAGMA user_version=2000000000"), "file-newer"),
    ("an Excel file", _packed("[Content_Types].xml", "xl/workbook.xml"), "file-renamed"),
    ("a Word file", _packed("[Content_Types].xml", "word/document.xml"), "file-renamed"),
    ("a ZIP archive", _packed("mau.dtt"), "file-renamed"),
    ("half a ZIP archive", _bytes(b"PK\x03\x04" + bytes(200)), "file-renamed"),
    ("a PDF", _bytes(b"%PDF-1.7\n" + _noise(3000)), "file-renamed"),
    ("an old Office file", _bytes(_OLE), "file-renamed"),
    ("a photo", _bytes(b"\xff\xd8\xff\xe0" + _noise(9000)), "file-renamed"),
    ("an encrypted file", _bytes(_noise(40_960)), "file-encrypted"),
    ("all zeros", lambda path: _write(path, bytes(path.stat().st_size)), "file-damaged"),
    ("first page zeroed", lambda path: zero_page(path, 0), "file-damaged"),
    ("impossible page size", lambda path: overwrite(path, 16, struct.pack(">H", 1000)), "file-damaged"),
    ("five pages overwritten", lambda path: overwrite(path, PAGE, b"\xaa" * PAGE * 5), "file-damaged"),
    ("two pages swapped", _swapped, "file-damaged"),
    ("the schema overwritten", lambda path: overwrite(path, 100, _noise(PAGE - 100)), "file-damaged"),
    ("a header and nothing else", _bytes(_HEAD + bytes(PAGE - 16)), "file-foreign"),
    ("our mark and nothing else", lambda path: _write(path, _marked_only()), "file-damaged"),
    ("no conference in it", _sql("PRAGMA foreign_keys=OFF", "DROP TABLE conference"), "file-damaged"),
)  # fmt: skip


def _marked_only() -> bytes:
    """Return one page that claims to be ours and holds no table."""
    head = bytearray(_HEAD + bytes(PAGE - 16))
    head[16:24] = bytes([0x10, 0, 1, 1, 0, 64, 32, 32])
    head[68:72] = APPLICATION_ID.to_bytes(4, "big")
    head[60:64] = SCHEMA_VERSION.to_bytes(4, "big")
    head[28:32] = (1).to_bytes(4, "big")
    head[100] = 13  # an empty leaf of a table
    return bytes(head)


def copy_of(path: Path, to: Path) -> Path:
    """Put a fresh copy of a file at ``to``, whatever stood there."""
    if to.is_dir():
        to.rmdir()
    for extra in (to, Path(f"{to}-journal"), Path(f"{to}.lock")):
        extra.unlink(missing_ok=True)
    shutil.copyfile(path, to)
    return to
