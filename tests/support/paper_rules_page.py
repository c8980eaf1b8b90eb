"""Rules of the sheet itself: P01 to P17."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from itertools import pairwise

from .paper_layout import MARKS, default_area
from .paper_model import MM, ONE_AND_A_HALF, FontEntry, Line, Page, Part
from .paper_report import Report

_FONTS = ("TimesNewRoman", "Tinos", "LiberationSerif")
_LEGACY = re.compile(r"\.Vn|VNI[-_]", re.IGNORECASE)


def check_pages(pages: list[Page], parts: list[Part], report: Report) -> None:
    """P01 to P17 over all parts."""
    for part in parts:
        for page in part.pages:
            _paper(page, part, report)
            _top_and_bottom(page, part, report)
            _inside(page, part, report)
            _black(page, report)
        _margins(part, report)
        _full_pages(part, report)
        _page_numbers(part, report)
    _fonts(pages, report)
    _letters(pages, report)


def _paper(page: Page, part: Part, report: Report) -> None:
    """P01. Landscape only for a page with a table, or for an appendix."""
    sides = sorted((page.width, page.height))
    is_a4 = abs(sides[0] - 210 * MM) <= 0.5 * MM and abs(sides[1] - 297 * MM) <= 0.5 * MM
    size = f"{page.width / MM:.1f} × {page.height / MM:.1f} mm"
    report.check(is_a4, "P01", page.number, f"page is {size}, not A4")
    if page.landscape:
        allowed = part.is_appendix or bool(page.cells)
        report.check(allowed, "P01", page.number, "landscape page without a table")


def _margins(part: Part, report: Report) -> None:
    """P02, P03. Only measured edges are judged: an appendix with nothing but a narrow table has none."""
    page = part.pages[0]
    if page.landscape or part.is_appendix:
        return
    left = part.area.left / MM
    right = (page.width - part.area.right) / MM
    if part.area.sure_left:
        report.check(29.5 <= left <= 35.5, "P02", page.number, f"left margin is {left:.1f} mm")
    if part.area.sure_right:
        report.check(14.5 <= right <= 20.5, "P03", page.number, f"right margin is {right:.1f} mm")


def _inside(page: Page, part: Part, report: Report) -> None:
    """P04. The edges are those of the body, so that a wrong margin is P02 or P03 and not both."""
    area = default_area(page)
    left = area.left if part.is_appendix or not part.area.sure_left else part.area.left
    right = part.area.right if part.area.sure_right and not part.is_appendix else area.right
    if page.landscape:
        left, right = area.left, area.right
    for line in page.everything:
        held = line.x0 >= left - 0.5 * MM and line.x1 <= right + 0.5 * MM
        report.check(held, "P04", page.number, f"outside the text area: {line.text!r}")


def _top_and_bottom(page: Page, part: Part, report: Report) -> None:
    """P05 and the lower bound of P06."""
    if not page.everything:
        report.add("P05", page.number, "the page is empty")
        return
    framed = [rule for rule in page.rules if rule.horizontal or rule.vertical]
    top = min([line.top for line in page.everything] + [rule.y0 for rule in framed]) / MM
    low = max(line.bottom for line in page.everything)
    bottom = (page.height - max([low] + [rule.y1 for rule in framed])) / MM
    report.check(19.5 <= top <= 27.0, "P05", page.number, f"top margin is {top:.1f} mm")
    report.check(bottom >= 19.5, "P06", page.number, f"bottom margin is {bottom:.1f} mm")


def _full_pages(part: Part, report: Report) -> None:
    """P06, upper bound: a page whose last paragraph runs on is full, but for two lines kept together."""
    for paragraph in part.paragraphs:
        for (page, line), (next_page, _) in pairwise(paragraph.lines):
            if page == next_page:
                continue
            sheet = next(each for each in part.pages if each.number == page)
            empty = sheet.height - line.bottom
            limit = 25.5 * MM + 2 * ONE_AND_A_HALF * line.size
            report.check(empty <= limit, "P06", page, f"a full page leaves {empty / MM:.1f} mm below")


def _page_numbers(part: Part, report: Report) -> None:
    """P12 to P17. In an appendix a wrong count is P17, elsewhere P12 or P13."""
    for index, page in enumerate(part.pages, start=1):
        shown = page.page_numbers
        if index == 1:
            code = "P17" if part.is_appendix else "P12"
            report.check(not shown, code, page.number, "page 1 shows a page number")
            continue
        text = f"page {index} must show one page number, not {[line.text for line in shown]}"
        report.check(len(shown) == 1, "P13", page.number, text)
        for line in shown:
            wrong = "P17" if part.is_appendix and line.text.isdigit() else "P13"
            report.check(line.text == str(index), wrong, page.number, f"page {index} is numbered {line.text!r}")
            _page_number_style(line, page, part, report)


def _page_number_style(line: Line, page: Page, part: Part, report: Report) -> None:
    """P14, P15, P16."""
    plain = line.has_size(13, 14) and line.upright and not line.any_bold
    report.check(plain, "P14", page.number, "page number is not 13-14 pt, upright, regular")
    first = min((each.top for each in page.everything), default=25 * MM)
    inside = line.top >= 5 * MM and line.bottom <= min(first, 25 * MM) + 1 * MM
    report.check(inside, "P15", page.number, "page number is not inside the top margin")
    usual = abs(line.top - 10 * MM) <= 1 * MM
    report.check(usual, "P15", page.number, f"page number stands {line.top / MM:.1f} mm from the top", "W")
    centres = (default_area(page).centre, page.width / 2, part.area.centre)
    near = any(abs(line.cx - centre) <= 1.5 * MM for centre in centres)
    report.check(near, "P16", page.number, "page number is not centred")


def _black(page: Page, report: Report) -> None:
    """P11. Urgency marks are red by law; broad fills are no rules."""
    marks = [line for line in page.everything if line.text.upper() in MARKS]
    for line in page.everything + page.page_numbers:
        if line not in marks and not all(span.black for span in line.inked):
            report.add("P11", page.number, f"not black: {line.text!r}")
    for rule in page.rules:
        framing = any(mark.top - 9 <= rule.y <= mark.bottom + 9 for mark in marks)
        report.check(rule.black or framing, "P11", page.number, "a rule is not black")


def _fonts(pages: list[Page], report: Report) -> None:
    """P07, P08 and the legacy fonts of P09, once for each font."""
    entries: dict[str, list[FontEntry]] = defaultdict(list)
    used: dict[str, tuple[int, str]] = {}
    for page in pages:
        for entry in page.fonts:
            entries[entry.name].append(entry)
        for line in page.everything + page.page_numbers:
            for span in line.inked:
                used.setdefault(span.resource, (page.number, span.font))
    for resource, (number, font) in used.items():
        known = font.replace(" ", "").startswith(_FONTS)
        report.check(known, "P07", number, f"font {font} is not Times New Roman or of its metrics")
        report.check(not _LEGACY.search(font), "P09", number, f"legacy font {font}")
        listed = entries[resource]
        whole = bool(listed) and all(entry.embedded and entry.to_unicode for entry in listed)
        report.check(whole, "P08", number, f"font {resource} is not embedded or has no ToUnicode")
        subset = re.match(r"[A-Z]{6}\+", resource) is not None
        report.check(subset or not whole, "P08", number, f"font {font} is embedded whole, not as a subset", "W")


def _letters(pages: list[Page], report: Report) -> None:
    """P09, P10. A glyph that is missing in the font shows as a character that no paper has (Co, Cn, Cc)."""
    vietnamese = False
    for page in pages:
        for line in page.everything:
            bad = "\ufffd" in line.raw or "(cid:" in line.raw
            bad = bad or any(unicodedata.category(letter) in ("Co", "Cn", "Cc") for letter in line.raw)
            report.check(not bad, "P09", page.number, f"unreadable characters in {line.raw!r}")
            report.check(line.raw == line.text, "P10", page.number, f"text is not NFC: {line.text!r}")
            vietnamese = vietnamese or any("\u1ea0" <= letter <= "\u1ef9" for letter in line.text)
    report.check(vietnamese, "P10", 1, "no Vietnamese letter can be read back")
