"""What rows and cells say by their form: totals, where the signatures begin, numbered headings, "as above"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dtt_desktop.domain.collectives import looks_like_person
from dtt_desktop.domain.text import clean, fold

_TOTAL = re.compile(
    r"^(tong (cong|so|hop|cac)\b.*|tong( \d.*)?|cong( \d.*)?|cong (so|nguoi|cong|tong|lai)\b.*|"
    r"cong (thon|xom|ban|khu|to|khoi|truong|muc|phan|toan|don vi|[ivx]+)\b.*|an dinh\b.*|"
    r"(ban )?danh sach (nay |tren )?(co|gom|an dinh)\b.*|bang chu\b.*|toan xa \d+.*)$"
)
_SIGNATURE = re.compile(
    r"^(nguoi (lap|tong hop|bao cao|viet)|lap bieu|thu truong|thu ky|t ?m\b|k ?t\b|t ?l\b|tuq\b|ky ten|ky ghi|"
    r"ky va ghi|da ky|"
    r"xac nhan|noi nhan|thay mat|dai dien|chu tich|truong (ban|thon|doan)|bi thu|hieu truong|ghi chu\b|luu y\b|"
    r"chu y\b|"
    r".{0,30} ?ngay.*thang.*nam|ngay\b.*thang\b.*|giam doc|pho chu tich|can bo)\b.*"
)

PREFIX = re.compile(r"^\s*([IVXL]{1,6}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*|[*+•\-–])\s*[.)/:\-–]?\s*(?<![A-ZĐIVXL\d])(?=\S)")
_COUNT = re.compile(
    r"\s*(?:[(:\-–]\s*\d+|[(:\-–]?\s*\d+\s*(?:người|đ/c|đồng chí|điển hình|đại biểu|đb|cá nhân))\s*\)?\s*$",
    re.IGNORECASE,
)
_DITTO_BEGINS = tuple("\"”“'/〃-″nN ")
_AS_ABOVE = ("nt", "nhu tren", "nt nt")
_DITTO = ('"', "”", "“", "''", "//", "〃", '-"-', '- " -', "″")


def is_total(text: str) -> bool:
    """Tell "Tổng cộng: 24 người", "Cộng thôn Nà Mơ" from Mr Tống and Mr Công: tones count where there are any."""
    if not _TOTAL.match(folded := fold(text)):
        return False
    first = clean(text).split(" ")[0].lower().strip(":.")
    if first in ("tổng", "cộng"):
        return True
    return not folded.startswith(("tong", "cong")) or (first in ("tong", "cong") and not looks_like_person(text))


def ends_the_list(text: str) -> bool:
    """Tell words with which the part for signatures begins."""
    return bool(_SIGNATURE.match(fold(text)))


def bare(heading: str) -> str:
    """Return a heading without its number before and the count of people behind it."""
    return _COUNT.sub("", PREFIX.sub("", heading))


def says_as_above(cell: str) -> bool:
    """Tell a cell that repeats the one above: a ditto mark, "nt"."""
    return cell[:1] in _DITTO_BEGINS and (cell.strip() in _DITTO or fold(cell) in _AS_ABOVE)


def are_numbers(cells: Sequence[str]) -> bool:
    """Tell the row of column numbers under a header: 1, 2, 3 ... or (1), (2) ..., A, B, 1, 2; one may stand twice."""
    texts = [clean(cell).strip("()") for cell in cells if cell.strip()]
    if len(texts) < 3 or not all(re.fullmatch(r"\d{1,2}|[A-E]|\d{1,2}\s*=.*", text) for text in texts):
        return False
    numbers = [int(text) for text in texts if text.isdigit()]
    return len(texts) - len(set(texts)) <= 1 and numbers == sorted(numbers) and numbers[:1] in ([1], [2], [])
