"""Reads people told in sentences, as units send them by Zalo: "1. Ông Vi Văn An, sinh năm 1975, Trưởng thôn ...".

What each piece says is told by its form; the rows get a header of the program's own words, so that they go on as any
other table.
"""

from __future__ import annotations

import re

from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain.collectives import looks_like_person, looks_like_unit, starts_with_post, without_title
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.headers import meaning
from dtt_desktop.domain.nominee import Nominee
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
_PREFIX = re.compile(r"^(?:ông\s*[(/,]?\s*bà\s*\)?|đồng chí|đ/c|họ (?:và )?tên|tên)\s*:\s*", re.IGNORECASE)
_LABEL = re.compile(
    r"^(?:chức vụ|chức danh|nghề nghiệp|đơn vị(?: công tác)?|nơi công tác|địa chỉ|chỗ ở|nơi ở|giới tính)\s*:\s*",
    re.IGNORECASE,
)
_BARE_BIRTH = re.compile(r"^(?:(?:\d{1,2}[/.\-]){0,2}(?:19|20)\d\d)$")
_LABELLED = re.compile(r"^\s*(?:\d{1,4}\s*[.)/]|[-+*•–])?\s*([^\W\d][^:]{1,40}?)\s*:\s*(.*)$")
_RULE = re.compile(r"^[-–—=_*.\s]*$")
_ONE_LINE = re.compile(r"\s*[;|]\s*|\s+[-–]\s+|,\s+(?=[^\d:,;]{2,30}:)")
_MOST_LINES = 5  # of one person in a block
_GROUPS = {fold(name): name for name in lists.ETHNIC_GROUPS}


def told_in(text: str) -> list[list[str]] | None:
    """Return a table of the people a text tells of, in lines, in blocks or by labels; None where it is no such text."""
    if (rows := _rows_labelled(text)) is not None:
        return rows
    whole = _joined(text)
    return rows_told(whole) if is_prose(whole) else None


def _rows_labelled(text: str) -> list[list[str]] | None:
    """Return the people of "Họ tên: ...", "Ngày sinh: ..." as a table; None when the text is not made so."""
    lines = [line for line in text.split("\n") if not _RULE.match(line)]
    people: list[dict[str, str]] = []
    labelled = 0
    for line in lines:
        pairs = [pair for part in _ONE_LINE.split(line) if (pair := _label_and_value(part))]
        labelled += bool(pairs)
        for label, value in pairs:
            if meaning(label, Delegate) == "full_name":
                people.append({})
            if people:
                people[-1].setdefault(label, value)
    header = list(dict.fromkeys(label for person in people for label in person))
    if len(header) < 2 or 5 * labelled < 3 * len(lines):
        return None
    return [header, *([person.get(label, "") for label in header] for person in people)]


def _label_and_value(text: str) -> tuple[str, str] | None:
    found = _LABELLED.match(text)
    if not found or not found.group(2).strip():
        return None
    label, value = clean(found.group(1)), clean(found.group(2))
    return (label, value) if meaning(label, Delegate) or meaning(label, Nominee) else None


def _joined(text: str) -> str:
    """Return a text with the lines that go on with a person on one line."""
    blocks = [[line.strip() for line in block.split("\n") if line.strip()] for block in re.split(r"\n\s*\n", text)]
    blocks = [block for block in blocks if block]
    told = [block for block in blocks if 1 < len(block) <= _MOST_LINES and _is_name(block[0])]
    if len(told) > 1 and 2 * len(told) >= len(blocks) and not any(_is_marked(line) for b in told for line in b):
        return "\n".join(f"- {', '.join(block)}" if block in told else "\n".join(block) for block in blocks)
    lines: list[str] = []
    open_ = False
    for line in text.split("\n"):
        marked = _is_marked(line)
        if open_ and not marked and line.strip() and _goes_on(line):
            lines[-1] = f"{lines[-1].rstrip(' ,;')}, {line.strip()}"
            continue
        open_ = marked
        lines.append(line)
    return "\n".join(lines)


def _is_marked(line: str) -> bool:
    """Tell a line that begins with a number or a dash; a date alone begins with neither."""
    return bool(_MARK.match(line)) and not _BARE_BIRTH.match(line.strip())


def _is_name(line: str) -> bool:
    return looks_like_person(without_title(_PREFIX.sub("", line))[0])


def _goes_on(line: str) -> bool:
    """Tell a line that says more of the person above: a birth, a telephone, a label, a post."""
    bare = line.strip()
    patterns = (_BIRTH, _PHONE, _LABEL, _BARE_BIRTH)
    return any(pattern.search(bare) for pattern in patterns) or starts_with_post(bare) or looks_like_unit(bare)


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
    rest = _PREFIX.sub("", clean(line[mark.end() :])).replace("Ông:", "Ông").replace("Bà:", "Bà")
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
    for piece in (_LABEL.sub("", piece) for piece in pieces[1:]):
        if not birth and _BARE_BIRTH.match(piece):
            birth = piece
        elif fold(piece) in ("nam", "nu"):
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
