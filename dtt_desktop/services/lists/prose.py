"""Reads people told in sentences, as units send them by Zalo: "1. Ông Vi Văn An, sinh năm 1975, Trưởng thôn ...".

What each piece says is told by its form; the rows get a header of the program's own words, so that they go on as any
other table.
"""

from __future__ import annotations

import re

from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain.collectives import looks_like_person, without_title
from dtt_desktop.domain.text import clean, fold

HEADER = ["STT", "Họ và tên", "Giới tính", "Ngày sinh", "Dân tộc", "Chức vụ, đơn vị công tác", "Điện thoại"]
_MARK = re.compile(r"^\s*(?:(\d{1,4})\s*[.)/:]|[-+*•–])\s*(?=\S)")
_BIRTH = re.compile(r"(?:ngày sinh|năm sinh|sinh ngày|sinh năm|sinh|sn|ns)\s*:?\s*([\d/.\-]{4,10})", re.IGNORECASE)
_YEAR = re.compile(r"\(\s*((?:\d{1,2}[/.\-]){0,2}(?:19|20)\d\d)\s*\)")
_PHONE = re.compile(
    r"(?:(?:số )?(?:điện thoại|đt|sđt|sdt|dt|tel|liên hệ)\s*:?\s*)?((?:\+?84|0)(?:[\s.\-]?\d){8,10})(?!\d)",
    re.IGNORECASE,
)
_ETHNIC = re.compile(r"(?:dân tộc|dt)\s*:?\s*([^,;.()\d]+?)\s*(?=[,;.()]|\s-\s|$)", re.IGNORECASE)
_PIECES = re.compile(r"\s*[,;]\s*|\s+[-–]\s+|\.\s+|\s*\(\s*|\s*\)\s*")
_GROUPS = {fold(name): name for name in lists.ETHNIC_GROUPS}


def is_prose(text: str) -> bool:
    """Tell whether most lines begin with a number or a dash and go on with a name and more."""
    lines = [line for line in text.split("\n") if line.strip()]
    told = sum(bool(row and row[1]) for row in (_told(line) for line in lines))
    return told > 0 and told >= 0.5 * len(lines) and text.count("\t") < told


def rows_told(text: str) -> list[list[str]]:
    """Return a table of the people told; lines that tell of nobody stay as text in the first cell."""
    rows = [_told(line) or [clean(line)] for line in text.split("\n")]
    first = next(i for i, row in enumerate(rows) if len(row) > 1)
    return [*rows[:first], HEADER, *rows[first:]]


def _told(line: str) -> list[str] | None:
    """Return one line as a row under :data:`HEADER`, or None when it tells of nobody."""
    mark = _MARK.match(line)
    if not mark:
        return None
    rest = clean(line[mark.end() :]).replace("Ông:", "Ông").replace("Bà:", "Bà")
    rest, birth = _taken(_BIRTH, rest)
    if not birth:
        rest, birth = _taken(_YEAR, rest)
    rest, phone = _taken(_PHONE, rest)
    rest, ethnic = _taken(_ETHNIC, rest)
    pieces = [piece.strip(" .:,;-") for piece in _PIECES.split(rest)]
    pieces = [
        piece for piece in pieces if piece and fold(piece) not in ("dt", "sdt", "sinh", "sn", "so dt", "dien thoai")
    ]
    if not pieces or not looks_like_person(without_title(pieces[0])[0]):
        return None
    sex, others = "", []
    for piece in pieces[1:]:
        if fold(piece) in ("nam", "nu"):
            sex = piece
        elif fold(piece) in _GROUPS and not ethnic:
            ethnic = piece
        else:
            others.append(piece)
    if not (birth or phone or others):
        return None
    return [mark.group(1) or "", pieces[0], sex, birth.strip(" .-"), ethnic, ", ".join(others), phone]


def _taken(pattern: re.Pattern[str], text: str) -> tuple[str, str]:
    """Return a text without what a pattern finds in it, and what it found."""
    found = pattern.search(text)
    if not found:
        return text, ""
    return f"{text[: found.start()]}, {text[found.end() :]}", found.group(1)
