"""Rules of the head: Quốc hiệu, agency, number and date. H01 to H25."""

from __future__ import annotations

import re

from .paper_layout import header_rule
from .paper_model import DASHES, MM, Line, Page, Part, Rule
from .paper_report import Report

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
_TYPES = "NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB"
KIND_TYPE = {"plan": "KH", "invitation": "GM", "decision": "QĐ", "minutes": "BB"}
_NUMBER = re.compile(rf"Số:\s*(\d{{2,4}})?\s*/({_TYPES})-[A-ZĐ]+(?:-[A-ZĐ]+)*")
_LETTER_NUMBER = re.compile(r"Số:\s*(\d{2,4})?\s*/UBND-[A-ZĐ]+")
_DATE = re.compile(r"\S.*, ngày (0[1-9]|[12]\d|3[01]|\s{2,}) tháng (0[12]|[3-9]|1[0-2]|\s{2,}) năm 20\d\d")
_UNIT = re.compile(r"(PHÒNG|VĂN PHÒNG|BAN|HỘI ĐỒNG|TRUNG TÂM|TRẠM|TRƯỜNG) ")


def check_head(part: Part, report: Report) -> None:
    """H01 to H25 on the first page of a letter."""
    page = part.pages[0]
    _state(part, report)
    _motto(part, page, report)
    _agency(part, page, report)
    _agency_rule(part, page, report)
    _zone(part, page, report)
    _number(part, report)
    _date(part, report)


def _state(part: Part, report: Report) -> None:
    """H01, H02, H03. A wrapped Quốc hiệu is H01 alone: its place cannot be judged."""
    line = part.motto_head
    if line is None or line.text != STATE:
        shown = line.text if line else None
        report.add("H01", part.start, f"no single line {STATE!r}, found {shown!r}")
        return
    styled = (line.has_size(12) or line.has_size(13)) and line.bold and line.upright
    report.check(styled, "H02", part.start, "Quốc hiệu is not 12 or 13 pt, bold, upright")
    place = part.area.share(line.cx)
    report.check(0.6 <= place <= 0.85, "H03", part.start, f"Quốc hiệu is centred at {place:.0%} of the text area")
    if part.agency:
        level = abs(part.agency[0].y - line.y) <= 1
        report.check(level, "H03", part.start, "Quốc hiệu and the agency do not begin on one baseline")


def _motto(part: Part, page: Page, report: Report) -> None:
    """H04 to H08. A no-break space counts as a space: the reader of the paper cannot tell them apart."""
    head, line = part.motto_head, part.motto
    if line is None:
        report.add("H04", part.start, "no Tiêu ngữ")
        return
    report.check(line.text == MOTTO, "H04", part.start, f"Tiêu ngữ is {line.text!r}")
    styled = line.has_size(13, 14) and line.bold and line.upright
    paired = head is None or abs(line.size - head.size - 1) <= 0.1
    report.check(styled and paired, "H05", part.start, "Tiêu ngữ is not bold, upright, 1 pt above the Quốc hiệu")
    if head and head.text == STATE:
        report.check(abs(line.cx - head.cx) <= MM, "H06", part.start, "Tiêu ngữ is not centred under Quốc hiệu")
        gap = line.y - head.y
        close = line.size - 1 <= gap <= 1.3 * line.size + 1
        report.check(close, "H07", part.start, f"Tiêu ngữ stands {gap:.1f} pt below Quốc hiệu")
    rule = header_rule(page, line)
    ruled = rule is not None and abs(rule.x0 - line.x0) <= 1.5 * MM and abs(rule.x1 - line.x1) <= 1.5 * MM
    report.check(ruled, "H08", part.start, "no rule as long as the Tiêu ngữ below it")


def _agency(part: Part, page: Page, report: Report) -> None:
    """H09, H10, H11. A regular line above the bold ones is the parent agency."""
    lines = part.agency
    first_bold = next((at for at, line in enumerate(lines) if line.bold), None)
    if first_bold is None:
        report.add("H09", part.start, "no bold agency name")
        return
    for line in lines[first_bold:]:
        styled = line.bold and line.caps and line.upright and line.has_size(12, 13)
        report.check(styled, "H09", part.start, f"agency is not bold capitals of 12-13 pt: {line.text!r}")
        equal = part.motto_head is None or abs(line.size - part.motto_head.size) <= 0.1
        report.check(equal, "H09", part.start, "agency and Quốc hiệu differ in size", "W")
    for line in lines[:first_bold]:
        styled = line.caps and not line.any_bold and line.upright and line.has_size(12, 13)
        report.check(styled, "H10", part.start, f"parent agency is not regular capitals: {line.text!r}")
    if len(lines) > 1 and lines[0].bold:
        parent = lines[0].text.startswith("UBND ") and _UNIT.match(lines[1].text)
        report.check(not parent, "H10", part.start, f"parent agency is bold: {lines[0].text!r}")
    centres = [line.cx for line in lines]
    aligned = max(centres) - min(centres) <= 2 * MM and part.area.share(centres[0]) <= 0.45
    report.check(aligned, "H11", part.start, "agency lines do not share a centre in the left half")


def short_rule_problem(rule: Rule | None, lines: list[Line]) -> str | None:
    """What is wrong with a rule of 1/3 to 1/2 of the last or the longest line (H12, T04)."""
    if rule is None:
        return "no rule"
    last, longest = lines[-1], max(lines, key=lambda line: line.width)
    shares = [rule.length / line.width for line in (last, longest)]
    if not any(1 / 3 - 0.03 <= share <= 0.53 for share in shares):
        return f"rule is {shares[0]:.0%} of the line"
    return None if abs(rule.cx - last.cx) <= MM else "rule is not centred"


def _agency_rule(part: Part, page: Page, report: Report) -> None:
    """H12."""
    if part.agency:
        problem = short_rule_problem(header_rule(page, part.agency[-1]), part.agency)
        report.check(problem is None, "H12", part.start, f"{problem} under the agency")


def _zone(part: Part, page: Page, report: Report) -> None:
    """H13, H14, H15 over head and title."""
    named = [part.motto_head, part.motto, part.number, part.date, part.title, *part.agency, *part.extract]
    lines = [line for line in named if line]
    low = max((line.y for line in lines), default=0.0) + 20
    for line in page.lines:
        dashes = line.y < low and DASHES.search(line.text)
        report.check(not dashes, "H13", part.start, f"a rule made of characters: {line.text!r}")
    ruled = [part.motto, part.agency[-1] if part.agency else None, part.extract[-1] if part.extract else None]
    for rule in (header_rule(page, line) for line in ruled if line):
        solid = rule is None or (0.45 <= rule.weight <= 1.05 and not rule.dashed)
        report.check(solid, "H14", part.start, "a rule of the head is not a solid line of 0.5-1 pt")
    v_v = [] if part.title else part.extract
    lefts = [line.x1 for line in [*part.agency, part.number, *v_v] if line]
    rights = [line.x0 for line in (part.motto_head, part.motto, part.date) if line]
    if lefts and rights:
        report.check(min(rights) - max(lefts) >= 2 * MM, "H15", part.start, "the two columns of the head touch")


def _number(part: Part, report: Report) -> None:
    """H16 to H19. The type must also be that of the paper's kind."""
    line = part.number
    if line is None and part.kind == "minutes" and part.is_village:
        return  # no office, no registry, no number
    if line is None:
        report.add("H16", part.start, "no line with Số")
        return
    report.check(_number_holds(part.kind, line.text), "H16", part.start, f"number is {line.text!r}")
    styled = line.has_size(13) and line.upright and not line.any_bold
    report.check(styled, "H17", part.start, "number is not 13 pt, upright, regular")
    if part.agency:
        under = abs(line.cx - part.agency[-1].cx) <= 1.5 * MM
        report.check(under, "H18", part.start, "number is not centred under the agency")
    blank = re.match(r"Số:(\s*)/", line.raw)
    if blank:
        gap = line.lefts[blank.end() - 1] - line.rights[2]
        report.check(gap >= 10 * MM, "H19", part.start, f"blank number leaves {gap / MM:.1f} mm")


def _number_holds(kind: str, text: str) -> bool:
    pattern = _LETTER_NUMBER if kind == "official_letter" else _NUMBER
    found = pattern.fullmatch(text)
    if not found or re.fullmatch(r"0\d{2,}", found[1] or ""):
        return False
    return kind not in KIND_TYPE or found[2] == KIND_TYPE[kind]


def _date(part: Part, report: Report) -> None:
    """H20 to H25. Place: the name of the commune alone (PL1-II.4a), so "Xã Lợi Bác" is E as well."""
    line = part.date
    if part.kind == "minutes":
        report.check(line is None, "H25", part.start, "minutes have no date line in the head")
        return
    if line is None:
        report.add("H20", part.start, "no line with place and date")
        return
    report.check(_DATE.fullmatch(line.text) is not None, "H20", part.start, f"date is {line.text!r}")
    alike = part.motto is None or abs(line.size - part.motto.size) <= 0.1
    styled = line.italic and not line.any_bold and line.has_size(13, 14) and alike
    report.check(styled, "H21", part.start, "date is not italic, regular, of the size of the Tiêu ngữ")
    if part.number:
        report.check(abs(line.y - part.number.y) <= 1, "H22", part.start, "date and number are not on one baseline")
    head = part.motto_head
    if head and head.text == STATE:
        report.check(abs(line.cx - head.cx) <= 1.5 * MM, "H23", part.start, "date is not centred under Quốc hiệu")
    place = re.split(r",|\s*ngày", line.text)[0]
    report.check(place == part.place, "H24", part.start, f"place is {place!r}, not {part.place!r}")
