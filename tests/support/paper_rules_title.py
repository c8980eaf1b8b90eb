"""Rules of the name and subject of a paper (T01 to T06) and of the head of an appendix (A01 to A06)."""

from __future__ import annotations

import re
from itertools import pairwise

from .paper_layout import header_rule, state_title
from .paper_model import MM, SINGLE, Line, Page, Part
from .paper_report import Report
from .paper_rules_head import short_rule_problem

_NAMES = re.compile(
    "NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|QUY CHẾ|QUY ĐỊNH|THÔNG CÁO|THÔNG BÁO|HƯỚNG DẪN|CHƯƠNG TRÌNH|KẾ HOẠCH|"
    "PHƯƠNG ÁN|ĐỀ ÁN|DỰ ÁN|BÁO CÁO|BIÊN BẢN|TỜ TRÌNH|HỢP ĐỒNG|CÔNG ĐIỆN|BẢN GHI NHỚ|BẢN THỎA THUẬN|"
    "GIẤY ỦY QUYỀN|GIẤY MỜI|GIẤY GIỚI THIỆU|GIẤY NGHỈ PHÉP|PHIẾU GỬI|PHIẾU CHUYỂN|PHIẾU BÁO"
)
KIND_NAME = {"plan": "KẾ HOẠCH", "invitation": "GIẤY MỜI", "decision": "QUYẾT ĐỊNH", "minutes": "BIÊN BẢN"}
_APPENDIX = re.compile(r"Phụ lục( ([IVXLC]+))?")
_ROMANS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def check_title(part: Part, report: Report) -> None:
    """T01 to T06."""
    if part.kind == "official_letter":
        _about(part, report)
        return
    if part.title is None:
        report.add("T01", part.start, "no tên loại")
        return
    _name(part, part.title, report)
    _extract(part, part.title, report)
    if part.kind == "decision" and part.extract:
        begins = part.extract[0].text.startswith(("Về việc ", "Ban hành ", "Phê duyệt "))
        report.check(begins, "T06", part.start, f"subject begins {part.extract[0].text!r}")


def _centred(part: Part, line: Line, slack: float = MM) -> bool:
    return abs(line.cx - part.area.centre) <= slack


def _name(part: Part, line: Line, report: Report) -> None:
    """T01. The name must be that of the paper's kind."""
    known = _NAMES.fullmatch(line.text) and KIND_NAME.get(part.kind, line.text) == line.text
    report.check(bool(known), "T01", part.start, f"tên loại is {line.text!r}")
    styled = line.bold and line.upright and line.has_size(13, 14)
    report.check(styled, "T01", part.start, "tên loại is not bold, upright, 13-14 pt")
    report.check(_centred(part, line), "T01", part.start, "tên loại is not centred on the text area")


def _extract(part: Part, title: Line, report: Report) -> None:
    """T02, T03, T04."""
    lines = part.extract
    if not lines:
        report.add("T02", part.start, "no trích yếu")
        return
    for line in lines:
        styled = line.bold and line.upright and not line.caps and abs(line.size - title.size) <= 0.1
        report.check(styled, "T02", part.start, f"trích yếu is not bold, upright, as large as tên loại: {line.text!r}")
        report.check(_centred(part, line), "T02", part.start, f"trích yếu is not centred: {line.text!r}")
    gap = lines[0].y - title.y
    close = gap <= 1.5 * SINGLE * title.size + 0.5
    report.check(close, "T02", part.start, f"trích yếu stands {gap:.1f} pt below tên loại")
    ended = lines[-1].text.endswith((".", ";", ":"))
    report.check(not ended, "T03", part.start, "trích yếu ends with a mark")
    problem = short_rule_problem(header_rule(part.pages[0], lines[-1]), lines)
    report.check(problem is None, "T04", part.start, f"{problem} under trích yếu")


def _about(part: Part, report: Report) -> None:
    """T05. The extra gap of 6 pt is counted above single spacing of the line's own size."""
    if not part.extract or not part.extract[0].text.startswith("V/v "):
        report.add("T05", part.start, "no line V/v")
        return
    for line in part.extract:
        styled = line.has_size(12, 13) and line.upright and not line.any_bold
        report.check(styled, "T05", part.start, "V/v is not 12-13 pt, upright, regular")
        if part.number:
            under = abs(line.cx - part.number.cx) <= 2 * MM
            report.check(under, "T05", part.start, "V/v is not centred under the number")
    if part.number:
        first = part.extract[0]
        extra = first.y - part.number.y - SINGLE * first.size
        report.check(4 <= extra <= 8, "T05", part.start, f"V/v stands {extra:.1f} pt apart, not 6")


def check_appendix(part: Part, several: bool | None, report: Report) -> None:
    """A01, A02, A03, A05. `several` is None when other appendices of the set may be in other files."""
    for page in part.pages:
        report.check(state_title(page) is None, "A05", page.number, "Quốc hiệu on an appendix")
    _appendix_word(part, several, report)
    if not part.extract:
        report.add("A02", part.start, "no title of the appendix")
    for line in part.extract:
        styled = line.caps and line.bold and line.upright and line.has_size(13, 14) and _centred(part, line)
        report.check(styled, "A02", part.start, f"title is not centred bold capitals of 13-14 pt: {line.text!r}")
    _attached(part, report)


def _appendix_word(part: Part, several: bool | None, report: Report) -> None:
    """A01."""
    line = part.title
    if line is None:
        report.add("A01", part.start, "the first line is not Phụ lục")
        return
    found = _APPENDIX.fullmatch(line.text)
    report.check(found is not None, "A01", part.start, f"the first line is {line.text!r}")
    styled = line.bold and line.upright and line.has_size(14) and _centred(part, line)
    report.check(styled, "A01", part.start, "Phụ lục is not bold, upright, 14 pt, centred")
    if found and several is not None:
        right = bool(found[2]) == several
        report.check(right, "A01", part.start, "a roman number stands only where there are several appendices")


def _attached(part: Part, report: Report) -> None:
    """A03."""
    text = " ".join(line.text for line in part.attached)
    holds = re.fullmatch(r"\(Kèm theo \S.*? số .*của \S.*\)", text) is not None
    report.check(holds, "A03", part.start, f"(Kèm theo ...) is {text!r}")
    for line in part.attached:
        styled = line.italic and not line.any_bold and line.has_size(13, 14) and _centred(part, line)
        report.check(styled, "A03", part.start, "(Kèm theo ...) is not italic, 13-14 pt, centred")


def check_appendix_order(parts: list[Part], report: Report) -> None:
    """A04. A file of appendices alone may begin at any number and has no main text to look in."""
    appendices = [part for part in parts if part.is_appendix]
    mains = [part for part in parts if not part.is_appendix]
    numbers = [_roman(part) for part in appendices]
    known = [number for number in numbers if number]
    expected = list(range(1 if mains else (known or [1])[0], len(known) + (1 if mains else (known or [1])[0])))
    if known and known != expected and appendices:
        report.add("A04", appendices[0].start, f"appendices are numbered {known}")
    if not mains:
        return
    text = " ".join(paragraph.text for part in mains for paragraph in part.paragraphs)
    for part in appendices:
        name = part.title.text if part.title else "Phụ lục"
        mentioned = re.search(rf"\b{re.escape(name)}\b", text) or (not _roman(part) and "kèm theo" in text)
        report.check(bool(mentioned), "A04", part.start, f"the main text does not mention {name}")


def _roman(part: Part) -> int:
    """The roman number of an appendix, 0 without one."""
    found = _APPENDIX.fullmatch(part.title.text) if part.title else None
    values = [_ROMANS[letter] for letter in (found[2] or "" if found else "")]
    return sum(-one if one < two else one for one, two in pairwise([*values, 0]))


def check_tables(part: Part, report: Report) -> None:
    """A06. Each page a table runs over opens with the same row, and no page opens amid a row."""
    for before, page in pairwise(part.pages):
        if not _table_crosses(before, page):
            continue
        heads = _row(before, 0), _row(page, 0)
        same = [line.text for line in heads[0]] == [line.text for line in heads[1]]
        report.check(same, "A06", page.number, "the header row of the table is not repeated")
        if same:
            first = _first_column(page)
            row = _row(page, 1)
            split = bool(row) and not any(line.x0 < first for line in row)
            report.check(not split, "A06", page.number, "the page opens with the rest of a divided row")


def _table_crosses(before: Page, page: Page) -> bool:
    if not before.cells or not page.cells:
        return False
    below = [line for line in before.lines if line.y > before.cells[-1].y]
    above = [line for line in page.lines if line.y < page.cells[0].y]
    return not below and not above


def _row(page: Page, index: int) -> list[Line]:
    """The cells between two full-width rules of the table, counted from its top."""
    flat = [rule for rule in page.rules if rule.horizontal]
    uprights = [rule.x0 for rule in page.rules if rule.vertical]
    left, right = min(uprights), max(uprights)
    ys: list[float] = []
    for y in sorted({round(rule.y, 1) for rule in flat}):
        pieces = [rule for rule in flat if abs(rule.y - y) <= 0.6]
        covered = min(piece.x0 for piece in pieces) <= left + 2 and max(piece.x1 for piece in pieces) >= right - 2
        full = sum(piece.length for piece in pieces) >= 0.97 * (right - left) and covered
        if full and (not ys or y - ys[-1] > 2):
            ys.append(y)
    if index + 1 >= len(ys):
        return []
    return [line for line in page.cells if ys[index] < line.y < ys[index + 1]]


def _first_column(page: Page) -> float:
    """The right edge of the first column."""
    uprights = sorted({round(rule.x0) for rule in page.rules if rule.vertical})
    return uprights[1] if len(uprights) > 1 else page.width
