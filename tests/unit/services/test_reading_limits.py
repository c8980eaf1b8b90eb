"""Broken and wicked files end in one worded reason; the program that reads them goes on."""

import io
import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import told
from dtt_desktop.services.lists.reading import read_tables

LISTS = Path(__file__).parents[2] / "data" / "lists"
REASONS = {
    "sheet-missing",
    "sheet-kind",
    "sheet-doc",
    "sheet-big",
    "sheet-empty",
    "sheet-unreadable",
    "sheet-locked",
    "sheet-slow",
}


def reason(path: Path, seconds: float = 45) -> str:
    """Read a file; return "read", or the code of the reason, which must have a sentence."""
    try:
        tables = read_tables(path, seconds)
    except UserError as error:
        told_as, sentence = error.code, told(error)
    else:
        assert tables
        return "read"
    assert told_as in REASONS
    assert 10 < len(sentence) < 200
    return told_as


def mutated(data: bytes, seed: int) -> bytes:
    """Return a file with some bytes changed, cut or doubled."""
    chance = random.Random(seed)
    kept = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(kept))
        work = chance.randrange(4)
        if work == 0:
            kept[at] = chance.randrange(256)
        elif work == 1:
            del kept[at : at + chance.randint(1, 200)]
        elif work == 2:
            kept[at:at] = kept[at : at + chance.randint(1, 200)]
        else:
            kept[at : at + 4] = struct.pack("<I", chance.choice((0, 0xFFFFFFFF, 0x7FFFFFFF, 65536)))
        if not kept:
            return b"\x00"
    return bytes(kept)


@pytest.mark.parametrize("name", ["11-vntime-cu.xls", "02-vntime.xlsx", "06-danh-sach.docx", "12-cp1258.csv"])
def test_mutated_files(tmp_path: Path, name: str) -> None:
    data = (LISTS / name).read_bytes()
    found = set()
    for seed in range(8):
        path = tmp_path / f"{seed}-{name}"
        path.write_bytes(mutated(data, seed))
        found.add(reason(path))
    assert found <= REASONS | {"read"}


def _package(**members: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name.replace("__", "/"), content)
    return data.getvalue()


def _book(fill: Callable[[Workbook], None]) -> bytes:
    book, data = Workbook(), io.BytesIO()
    fill(book)
    book.save(data)
    return data.getvalue()


def _tall(book: Workbook) -> None:
    assert book.active is not None
    for _ in range(20_500):
        book.active.append(["Vi Văn An"])


_XML_BOMB = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><x>&c;</x>'
CRAFTED: dict[str, tuple[str, Callable[[], bytes]]] = {
    "empty.xlsx": ("sheet-empty", lambda: b""),
    "text.xlsx": ("sheet-unreadable", lambda: b"khong phai"),
    "text.xls": ("sheet-unreadable", lambda: b"khong phai"),
    "text.docx": ("sheet-unreadable", lambda: b"khong phai"),
    "image.csv": ("sheet-unreadable", lambda: b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256))),
    "zip.csv": ("sheet-unreadable", lambda: _package(a=b"1")),
    "nothing.xlsx": ("sheet-unreadable", lambda: _package(a=b"1")),
    "nothing.docx": ("sheet-unreadable", lambda: _package(a=b"1")),
    "bomb.xlsx": ("sheet-big", lambda: _package(xl__worksheets__sheet1=b"0" * 160_000_000)),
    "many.xlsx": ("sheet-big", lambda: _package(**{f"m{i}": b"" for i in range(2100)})),
    "locked.xlsx": ("sheet-locked", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)),
    "locked.docx": ("sheet-locked", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)),
    "short.xls": ("sheet-unreadable", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)),
    "cut.xlsx": ("sheet-unreadable", lambda: (LISTS / "02-vntime.xlsx").read_bytes()[:3000]),
    "cut.docx": ("sheet-unreadable", lambda: (LISTS / "06-danh-sach.docx").read_bytes()[:3000]),
    "tall.xlsx": ("sheet-big", lambda: _book(_tall)),
    "blank.xlsx": ("sheet-empty", lambda: _book(lambda _: None)),
    "blank.csv": ("sheet-empty", lambda: b"\n\n;;\n"),
    "nul.csv": ("sheet-unreadable", lambda: b"a,b\x00,c\n"),
    "tall.csv": ("sheet-big", lambda: b"Ho va ten\n" + b"Vi Van An\n" * 20_500),
    "entities.xlsx": (
        "sheet-unreadable",
        lambda: _package(**{"[Content_Types].xml": _XML_BOMB, "xl__workbook.xml": _XML_BOMB}),
    ),
    "old.doc": ("sheet-doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    "what.pdf": ("sheet-kind", lambda: b"%PDF-1.7"),
}


@pytest.mark.parametrize("name", list(CRAFTED))
def test_crafted_files(tmp_path: Path, name: str) -> None:
    wanted, made = CRAFTED[name]
    path = tmp_path / name
    path.write_bytes(made())
    assert reason(path) == wanted


def test_a_reader_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    path = tmp_path / "cham.csv"
    path.write_text("Họ và tên\nVi Văn An\n", encoding="utf-8")
    assert reason(path, seconds=0.0001) == "sheet-slow"
    assert reason(path) == "read"


def test_a_folder_and_a_missing_file(tmp_path: Path) -> None:
    (tmp_path / "thu-muc.xlsx").mkdir()
    assert reason(tmp_path / "thu-muc.xlsx") == "sheet-missing"
    assert reason(tmp_path / "khong-co.xlsx") == "sheet-missing"


@pytest.mark.parametrize("place", ["XFD1048576", "A1048576", "XFD3", "ZZ900000"])
@pytest.mark.parametrize("typed", [" ", "x"])
def test_a_stray_cell_far_from_the_list_does_not_keep_it_from_being_read(
    tmp_path: Path, place: str, typed: str
) -> None:
    book = Workbook()
    assert book.active is not None
    for row in (["STT", "Họ và tên"], [1, "Lăng Văn Bảo"], [2, "Hứa Thị Cúc"]):
        book.active.append(row)
    book.active[place] = typed
    path = tmp_path / "xa.xlsx"
    book.save(path)
    (table,) = read_tables(path)
    assert [row[:2] for row in table.rows] == [["STT", "Họ và tên"], ["1", "Lăng Văn Bảo"], ["2", "Hứa Thị Cúc"]]
