"""Rules of wording and spelling: X01 to X06. All are warnings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .paper_model import Part
from .paper_report import Report

_SUSPICIOUS = ("huyện Lộc Bình", "Xét đề nghị", "V/v:", "Uỷ Ban", "T/M")
_SPELLINGS = (
    ("Ủy ban nhân dân", r"[uủ][ỷy] ban nhân dân"),
    ("Hội đồng nhân dân", r"hội đồng nhân dân"),
    ("Phòng Văn hóa - Xã hội", r"phòng văn h(?:óa|oá)\s*[-–,]?\s*xã hội"),
    ("Mặt trận Tổ quốc Việt Nam", r"mặt trận tổ quốc việt nam"),
    ("Đảng ủy", r"đảng (?:ủy|uỷ)"),
)
_OLD = re.compile(r"(?<!q)uỷ\b|\bhoà\b|\bthoả\b", re.IGNORECASE)
_NEW = re.compile(r"(?<!q)ủy\b|\bhòa\b|\bthỏa\b", re.IGNORECASE)
_CITED = re.compile(r"(?<=[^\s.!?:;“\"(] )(?:Khoản \d+|Điểm [a-yđ]\b)|\bkhoản \d+ điều \d+")
_UNNUMBERED = re.compile(r"\b(?:Nghị định|Quyết định|Kế hoạch|Công văn|Thông báo) \d+(?:/\d{4})?/[A-ZĐ]", re.IGNORECASE)
_BLANKS = re.compile(r"(?:số:?|ngày|tháng|năm)\s{2,}", re.IGNORECASE)


def check_text(part: Part, report: Report) -> None:
    """X01 to X06 over the body, the list, the cells and the subject."""
    old: list[tuple[int, str]] = []
    new = False
    for page, text in _texts(part):
        _wording(page, text, report)
        _spaces(page, text, report)
        old += [(page, found) for found in _OLD.findall(text)]
        new = new or _NEW.search(text) is not None
    if new:
        for page, found in old:
            report.add("X03", page, f"old and new placing of the tone are mixed: {found!r}")
    whole = " ".join(text for _, text in _texts(part))
    if re.search(r"Nghị định (?:số )?98/2023", whole) and "152/2025" not in whole:
        report.add("X01", part.start, "Nghị định 98/2023 is the only basis")


def _texts(part: Part) -> Iterator[tuple[int, str]]:
    for line in (*part.agency, part.motto_head, part.number, part.date, part.title, *part.sign):
        if line:
            yield part.start, line.raw
    for lines in (part.extract, part.attached):
        if lines:
            yield part.start, " ".join(line.text for line in lines)
    for page, line in part.addressed:
        yield page, line.text
    for paragraph in part.paragraphs:
        yield paragraph.page, paragraph.text
    for line in part.items:
        yield part.foot.number if part.foot else part.start, line.text
    for sheet in part.pages:
        for cell in sheet.cells:
            yield sheet.number, cell.text


def _wording(page: int, text: str, report: Report) -> None:
    """X01, X02, X04, X06."""
    for words in _SUSPICIOUS:
        report.check(words not in text, "X01", page, f"suspicious: {words!r}")
    for right, pattern in _SPELLINGS:
        for found in re.finditer(pattern, text, re.IGNORECASE):
            held = found[0] == right or found[0].isupper()
            report.check(held, "X02", page, f"{found[0]!r}, not {right!r}")
    for found in _CITED.finditer(text):
        report.add("X04", page, f"citation: {found[0]!r}")
    for found in _UNNUMBERED.finditer(text):
        report.add("X06", page, f"without the word số: {found[0]!r}")


def _spaces(page: int, text: str, report: Report) -> None:
    """X05. Blanks to be written in by hand are no double spaces."""
    filled = _BLANKS.sub("… ", text)
    report.check("  " not in filled, "X05", page, f"double space: {text!r}")
    before = re.search(r"[^\s….] [,;:.](?!\.)", filled)
    report.check(before is None, "X05", page, f"space before a mark: {text!r}")
    without = re.search(r"[,;:](?=[^\W\d_])|[a-zà-ỹđ]\.(?=[A-ZÀ-ỸĐ][a-zà-ỹ])", re.sub(r"\S*[@/]\S*", "", filled))
    report.check(without is None, "X05", page, f"no space after a mark: {text!r}")
