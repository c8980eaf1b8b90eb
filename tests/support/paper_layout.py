"""Cuts the pages into letters and appendices, and each of them into the zones of the decree's diagram."""

from __future__ import annotations

import re
from collections import Counter

from .paper_model import APPENDIX_KINDS, DASHES, MM, Area, Line, Page, Part, Rule
from .paper_paragraphs import row_lines, split_paragraphs

APPENDIX_WORD = re.compile(r"phụ lục( [ivxlc]+)?\b", re.IGNORECASE)
MARKS = (
    "MẬT",
    "TỐI MẬT",
    "TUYỆT MẬT",
    "HỎA TỐC",
    "THƯỢNG KHẨN",
    "KHẨN",
    "XEM XONG TRẢ LẠI",
    "LƯU HÀNH NỘI BỘ",
)


def split_parts(pages: list[Page], kind: str, place: str) -> list[Part]:
    """A letter starts on each page with the Quốc hiệu, an appendix on each page that opens with "Phụ lục"."""
    parts: list[Part] = []
    for page in pages:
        if kind in APPENDIX_KINDS:
            starts = kind if _opens_appendix(page) else None
        elif parts and _opens_appendix(page):  # the first page is the letter's, whatever it looks like
            starts = "appendix"
        else:
            starts = kind if state_title(page) else None
        if starts or not parts:
            parts.append(Part(starts or kind, [page], place))
        else:
            parts[-1].pages.append(page)
    for part in parts:
        _cut_appendix(part) if part.is_appendix else _cut_letter(part)
    return parts


def state_title(page: Page) -> Line | None:
    """The Quốc hiệu, also when it is wrapped, misspelt in its diacritics or in lower case."""
    for line in page.lines:
        words = line.text.upper().replace("HOÀ", "HÒA")
        if line.y < 0.45 * page.height and words.startswith("CỘNG HÒA XÃ HỘI"):
            return line
    return None


def header_rule(page: Page, line: Line) -> Rule | None:
    """The nearest horizontal rule 0.5 to 12 points under a line and crossing its width."""
    for rule in page.rules:
        below = 0.5 <= rule.y - line.y <= 12
        if below and rule.horizontal and rule.x0 < line.x1 and rule.x1 > line.x0:
            return rule
    return None


def default_area(page: Page) -> Area:
    return Area(30 * MM, page.width - 15 * MM)


def _opens_appendix(page: Page) -> bool:
    """The first line, or the first below a Quốc hiệu that should not be there (A05), says "Phụ lục"."""
    lines = [line for line in page.lines if line.y < 0.3 * page.height][:8]
    if state_title(page) is None:
        lines = lines[:1]
    return any(APPENDIX_WORD.match(line.text) for line in lines)


def _cut_letter(part: Part) -> None:
    page = part.pages[0]
    _cut_head(part, page)
    bottom = _cut_title(part, page)
    _cut_foot(part)
    part.body = [found for found in _body_lines(part, bottom) if not DASHES.fullmatch(found[1].text)]
    _cut_addressed(part)
    left = _left_edge(part)
    pages = {page.number: page for page in part.pages}
    middle = part.title.cx if part.title else None
    part.paragraphs, part.leading = split_paragraphs(part.body, pages, left[0], middle)
    right = _right_edge(part)
    part.area = Area(left[0], right[0], left[1], right[1])


def _cut_head(part: Part, page: Page) -> None:
    """Ô 1 to ô 4. The agency stands on the left between the top and the number."""
    top = [line for line in page.lines if line.y < 0.45 * page.height and not DASHES.fullmatch(line.text)]
    part.motto_head = head = state_title(page)
    part.motto = next((line for line in top if line.text.casefold().startswith("độc lập")), None)
    middle = page.width / 2
    part.number = next((ln for ln in top if re.match("số\\b", ln.text.casefold()) and ln.cx < middle), None)
    lowest = page.height * 0.3
    if part.number:
        lowest = part.number.y + 20
    elif part.motto:
        lowest = part.motto.y + 45
    for line in top:
        dated = "ngày" in line.text or ("tháng" in line.text and "năm" in line.text)
        if dated and line.cx > middle and line.y <= lowest and part.date is None:
            part.date = line
    floor = part.number.y - 3 if part.number else (part.motto.y + 8 if part.motto else 0)
    part.agency = [line for line in top if line.y < floor and line.x1 < page.width * 0.55 and line.cx < middle * 0.9]
    if head:
        part.agency = [line for line in part.agency if line.y > head.y - 18]


def _cut_title(part: Part, page: Page) -> float:
    """Ô 5a or 5b. Answers the baseline above which the head ends."""
    heads = [part.motto_head, part.motto, part.number, part.date, *part.agency]
    bottom = max((line.y for line in heads if line), default=0.0)
    below = [line for line in page.lines if line.y > bottom + 3 and line.text.upper() not in MARKS]
    below = [line for line in below if not DASHES.fullmatch(line.text)]
    if part.kind == "official_letter":
        start = next((at for at, line in enumerate(below) if line.text.casefold().startswith("v/v")), None)
        if start is None:
            return bottom
        part.extract = [below[start]]
        for line in below[start + 1 :]:
            close = line.y - part.extract[-1].y < 1.5 * 1.149 * line.size
            if not close or line.x1 > page.width * 0.5 or line.text.startswith("Kính gửi"):
                break
            part.extract.append(line)
        return part.extract[-1].y
    if not below:
        return bottom
    part.title = below[0]
    part.extract = _extract(page, part.title, below[1:])
    return (part.extract or [part.title])[-1].y


def _extract(page: Page, title: Line, below: list[Line]) -> list[Line]:
    """The lines from the tên loại to the short rule; without a rule, those that are bold or centred."""

    def belongs(line: Line) -> bool:
        return line.bold or (abs(line.cx - title.cx) < 2 * MM and line.x0 > default_area(page).left + 14 * MM)

    taken: list[Line] = []
    for line in below:
        if not belongs(line):
            break
        taken.append(line)
    for rule in page.rules:
        near = title.y < rule.y < title.y + 120 and abs(rule.cx - title.cx) < 10 * MM
        if near and rule.horizontal and rule.length < 0.6 * default_area(page).width:
            above = [line for line in below if line.y < rule.y]
            if len(above) <= len(taken) + 1:
                return above
    return taken


def _cut_foot(part: Part) -> None:
    """Ô 7 and ô 9b: the list on the left, the signature on the right, at the last "Nơi nhận"."""
    for page in part.pages:
        for line in page.lines:
            if line.text.casefold().startswith("nơi nhận"):
                part.foot, part.label = page, line
    if part.foot is None:
        part.foot = part.pages[-1]
    area = default_area(part.foot)
    part.sign = [line for line in part.foot.lines if _is_signature(part, line, area)]
    _cut_list(part, part.foot, area)


def _cut_list(part: Part, foot: Page, area: Area) -> None:
    """The list may run on to later pages; nothing else may."""
    top = foot_top(part)
    for page in part.pages:
        if page.number < foot.number:
            continue
        low = top - 2 if page is foot else 0.0
        for line in page.lines:
            if line.y < low or line in part.sign or line is part.label:
                continue
            below = page is not foot or (part.label is not None and line.y > part.label.y)
            if below and part.label and area.share(line.x0) < 0.38:
                part.items.append(line)
            elif page is not foot:
                part.stray.append((page.number, line))


def _is_signature(part: Part, line: Line, area: Area) -> bool:
    """Right of the middle, beside the list; a little above it only when bold capitals."""
    heads = [part.motto_head, part.motto, part.number, part.date, part.title]
    if part.foot is part.pages[0] and line.y <= max((head.y for head in heads if head), default=0.0):
        return False
    if area.share(line.x0) < 0.38 or area.share(line.cx) < 0.55:
        return False
    if part.label is None:
        return line.bold
    if part.kind == "minutes":  # the list stands below the signatures
        return line.y < part.label.y and line.bold
    return line.y >= part.label.y - 3 or (line.bold and line.caps and line.y >= part.label.y - 80)


def foot_top(part: Part) -> float:
    """The baseline at which the foot begins on its page."""
    starts = [line.y for line in part.sign]
    if part.label:
        starts.append(part.label.y)
    return min(starts, default=part.foot.height if part.foot else 0.0)


def _body_lines(part: Part, bottom: float) -> list[tuple[int, Line]]:
    found: list[tuple[int, Line]] = []
    assert part.foot is not None
    last = part.foot.number
    for page in part.pages:
        if page.number > last:
            break
        low = bottom + 3 if page is part.pages[0] else 0.0
        high = foot_top(part) - 2 if page.number == last else page.height
        lines = [line for line in page.lines if low < line.y < high and line.text.upper() not in MARKS]
        found += [(page.number, line) for line in row_lines(lines) if not _is_address(page, line)]
    return found


def _is_address(page: Page, line: Line) -> bool:
    """Ô 13: small print under a full-width rule at the foot of the page."""
    if line.size > 12.1 or line.y < 0.8 * page.height:
        return False
    wide = [rule.y for rule in page.rules if rule.horizontal and rule.length > 0.9 * default_area(page).width]
    return any(y < line.y for y in wide if y > 0.7 * page.height)


def _cut_addressed(part: Part) -> None:
    """Ô 9a: "Kính gửi:" and the dashes that follow it far from the left edge."""
    start = next((at for at, (_, line) in enumerate(part.body[:4]) if line.text.startswith("Kính gửi")), None)
    if start is None:
        return
    end = start + 1
    origin = part.body[start][1].x0
    while end < len(part.body) and part.body[end][1].x0 > origin - 2 and origin > 45 * MM:
        end += 1
    part.addressed = part.body[start:end]
    part.body = part.body[:start] + part.body[end:]


def _left_edge(part: Part) -> tuple[float, bool]:
    """The smallest x where two or more lines of the body or of the list begin."""
    starts = [line.x0 for _, line in part.body] + [line.x0 for line in part.items]
    if part.label:
        starts.append(part.label.x0)
    if not starts:
        return 30 * MM, False
    counts = Counter(round(start) for start in starts)
    common = [at for at, count in counts.items() if count > 1]
    near = min(common) if common else min(starts)
    return min(start for start in starts if abs(start - near) <= 1.5), True


def _right_edge(part: Part) -> tuple[float, bool]:
    """The x where at least half of the lines that run on end (two or more); else the default margin."""
    ends = [line.x1 for paragraph in part.paragraphs for _, line in paragraph.lines[:-1]]
    if ends:
        near = max(([end for end in ends if abs(end - edge) <= 0.3] for edge in ends), key=len)
        if len(near) >= max(2, len(ends) / 2):
            return max(near), True
    return part.pages[0].width - 15 * MM, False


def _cut_appendix(part: Part) -> None:
    """6.7: the word Phụ lục, the title, "(Kèm theo ...)", then table or text."""
    page = part.pages[0]
    part.area = _appendix_area(page)
    lines = [line for line in page.lines if not DASHES.fullmatch(line.text)]
    start = next((at for at, line in enumerate(lines[:8]) if APPENDIX_WORD.match(line.text)), None)
    if start is not None:
        part.title = lines[start]
    rest = lines[start + 1 :] if start is not None else lines
    attached = next((at for at, line in enumerate(rest) if line.text.casefold().startswith("(kèm theo")), None)
    end = 0
    if attached is not None:
        end = attached + 1
        while end < len(rest) and not rest[end - 1].text.endswith(")") and end < attached + 4:
            end += 1
        part.extract, part.attached = rest[:attached], rest[attached:end]
    else:
        while end < len(rest) and rest[end].caps and abs(rest[end].cx - part.area.centre) < 3 * MM:
            end += 1
        part.extract = rest[:end]
    head = {id(line) for line in [*lines[: start or 0], *part.extract, *part.attached]}
    for each in part.pages:
        left = [line for line in each.lines if id(line) not in head and line is not part.title]
        part.body += [(each.number, line) for line in row_lines(left)]
    pages = {each.number: each for each in part.pages}
    part.paragraphs, part.leading = split_paragraphs(part.body, pages, part.area.left, part.area.centre)


def _appendix_area(page: Page) -> Area:
    """A table that fills the page shows the margins better than the default does."""
    default = default_area(page)
    wide = [rule for rule in page.rules if rule.horizontal and rule.length < page.width]
    left, right = min((r.x0 for r in wide), default=0.0), max((r.x1 for r in wide), default=0.0)
    inside = left >= default.left - 0.5 * MM and right <= default.right + 0.5 * MM
    return Area(left, right, True, True) if inside and right - left > 0.9 * default.width else default
