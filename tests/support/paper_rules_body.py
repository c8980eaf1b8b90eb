"""Rules of the body (B01 to B16) and of the fixed words of invitation and minutes (G01, G02)."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from .paper_model import MM, ONE_AND_A_HALF, SINGLE, Line, Paragraph, Part
from .paper_paragraphs import table_between
from .paper_report import Report

POINTS = "abcdđeghiklmnopqrstuvxy"
ROMAN_HEADING = re.compile(r"([IVX]+)\. ")
_HEADING = re.compile(r"([IVXLC]+\.|\d+\.|(Phần|Chương|Mục|Tiểu mục) [IVXLC\d]+)(\s|$)")
_ARTICLE = re.compile(r"Điều (\d+)\.")
_GROUND = re.compile(r"(Căn cứ|Theo đề nghị) ")
_LABELS = {
    "invitation": ("trân trọng kính mời:", "Tới dự", "Chủ trì:", "Thời gian:", "Địa điểm:"),
    "minutes": ("Thời gian bắt đầu:", "Địa điểm:", "Thành phần tham dự:", "Chủ trì", "Thư ký", "Nội dung"),
}


def check_body(part: Part, report: Report) -> None:
    """B01 to B16 on one letter or appendix."""
    if not part.paragraphs:
        if not part.is_appendix:
            report.add("B14", part.start, "no body")
        return
    _sizes(part, report)
    _styles(part, report)
    _justified(part, report)
    _indents(part, report)
    _spacing(part, report)
    _grounds(part, report)
    _headings(part, report)
    _points(part, report)
    _end(part, report)
    _page_ends(part, report)
    if part.kind == "decision":
        _decision(part, report)


def _running(part: Part) -> list[Paragraph]:
    """The paragraphs that are not centred headings."""
    return [paragraph for paragraph in part.paragraphs if not paragraph.centred]


def _sizes(part: Part, report: Report) -> None:
    """B01. Cells of tables are not in the body."""
    sizes = Counter(round(span.size, 1) for _, line in part.body for span in line.inked for _ in span.text)
    usual = sizes.most_common(1)[0][0]
    report.check(usual in (13.0, 14.0), "B01", part.start, f"the body is {usual} pt")
    for page, line in part.body:
        same = all(abs(span.size - usual) <= 0.15 for span in line.inked)
        report.check(same, "B01", page, f"other than {usual} pt: {line.text!r}")


def _styles(part: Part, report: Report) -> None:
    """B02. The style of the grounds is B07's and that of roman headings B12's."""
    for paragraph in _running(part):
        if _GROUND.match(paragraph.text):
            continue
        heading = bool(_HEADING.match(paragraph.text)) and paragraph.bold
        article = bool(_ARTICLE.match(paragraph.text))
        for page, line in paragraph.lines:
            report.check(line.upright, "B02", page, f"italic in the body: {line.text!r}")
            if not (heading or article or ROMAN_HEADING.match(paragraph.text)):
                report.check(not line.any_bold, "B02", page, f"bold in the body: {line.text!r}")


def _justified(part: Part, report: Report) -> None:
    """B03. In an appendix the edge is the furthest line's, for it may stand between its own margins."""
    ends = [(page, line) for paragraph in _running(part) for page, line in paragraph.lines[:-1]]
    edge = part.area.right
    if part.is_appendix:
        edge = max((line.x1 for _, line in ends), default=0.0)
    ragged = [(page, line) for page, line in ends if abs(line.x1 - edge) > 0.7 * MM]
    if ends and len(ragged) > 0.05 * len(ends):
        page, line = ragged[0]
        text = f"{len(ragged)} of {len(ends)} lines do not reach the right edge, first {line.text!r}"
        report.add("B03", page, text)


def _indents(part: Part, report: Report) -> None:
    """B04. The value most used sets the one for the document."""
    paragraphs = _running(part)
    indents = [(each.first.x0 - part.area.left) / MM for each in paragraphs]
    right = [10.0 if abs(indent - 10) < abs(indent - 12.7) else 12.7 for indent in indents]
    if not right:
        return
    fitting = Counter(value for indent, value in zip(indents, right, strict=True) if abs(indent - value) <= 0.5)
    wanted = fitting.most_common(1)[0][0] if fitting else 12.7
    for paragraph, indent in zip(paragraphs, indents, strict=True):
        holds = abs(indent - wanted) <= 0.5
        report.check(holds, "B04", paragraph.page, f"indent {indent:.1f} mm: {paragraph.first.text!r}")


def _spacing(part: Part, report: Report) -> None:
    """B05, B06. With no two lines of one paragraph to measure, single spacing is taken."""
    sheets = {page.number: page for page in part.pages}
    for paragraph in part.paragraphs:
        for (page, above), (next_page, below) in pairwise(paragraph.lines):
            gap = below.y - above.y
            if page == next_page and not table_between(sheets[page], above, below):
                held = SINGLE * below.size - 0.3 <= gap <= ONE_AND_A_HALF * below.size + 0.3
                report.check(held, "B05", page, f"line spacing {gap:.1f} pt at {below.text!r}")
    for one, two in pairwise(part.paragraphs):
        (page, above), (next_page, below) = one.lines[-1], two.lines[0]
        apart = page != next_page or table_between(sheets[page], above, below)
        if apart or (one.centred and two.centred):
            continue
        extra = below.y - above.y - (part.leading or SINGLE * below.size)
        report.check(extra >= 5.5, "B06", page, f"{extra:.1f} pt between paragraphs at {below.text!r}")


def _grounds(part: Part, report: Report) -> None:
    """B07, B08. Only grounds in a row at the start of the body are a list."""
    grounds: list[Paragraph] = []
    for paragraph in part.paragraphs:
        if _GROUND.match(paragraph.text) and paragraph.text.endswith((";", ".", ",")):
            grounds.append(paragraph)
        elif not paragraph.centred:
            break
    upright_sentence = len(grounds) == 1 and grounds[0].first.upright and part.kind != "decision"
    for at, paragraph in enumerate([] if upright_sentence else grounds):
        mark = "." if at == len(grounds) - 1 else ";"
        text = paragraph.text
        report.check(text.endswith(mark), "B07", paragraph.page, f"a ground must end with {mark}: {text!r}")
        italic = all(line.italic and line.has_size(13, 14) for _, line in paragraph.lines)
        report.check(italic, "B07", paragraph.page, f"a ground is not italic: {text!r}")
    for paragraph in grounds:
        law = re.match(r"Căn cứ (Luật|Pháp lệnh)\b.*\bsố \d", paragraph.text)
        report.check(law is None, "B08", paragraph.page, f"a law is cited with its number: {paragraph.text!r}")


def _headings(part: Part, report: Report) -> None:
    """B11, B12, B15. The roman count starts anew below a Phần or Chương."""
    roman, article = 0, 0
    for paragraph in part.paragraphs:
        text, page = paragraph.text, paragraph.page
        if re.match(r"(Phần|Chương) ", text) and paragraph.bold:
            roman = 0
        found = ROMAN_HEADING.match(text)
        if found:
            roman += 1
            report.check(found[1] == _as_roman(roman), "B12", page, f"heading {roman} is numbered {text!r}")
            styled = paragraph.bold and text.upper() == text
            report.check(styled, "B12", page, f"heading is not in bold capitals: {text!r}")
        if number := _ARTICLE.match(text):
            article += 1
            report.check(int(number[1]) == article, "B11", page, f"article {article} is numbered {text!r}")
            report.check(_starts_bold(paragraph.first), "B11", page, f"the word Điều is not bold: {text!r}")
        nested = re.match(r"\d+\.\d+", text) and not re.match(r"\d+(\.\d{3})+\b(?!\.)", text)
        report.check(not nested, "B15", page, f"nested decimal number: {text!r}")


def _as_roman(number: int) -> str:
    tens, ones = divmod(number, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


def _starts_bold(line: Line) -> bool:
    return line.inked[0].bold and not line.inked[0].italic


def _points(part: Part, report: Report) -> None:
    """B13. Any other numbered heading ends a series."""
    expected = 0
    for paragraph in part.paragraphs:
        if _HEADING.match(paragraph.text) or _ARTICLE.match(paragraph.text):
            expected = 0
        found = re.match(r"([a-zđ])([).])\s", paragraph.text)
        if not found:
            continue
        text = f"điểm is {paragraph.text[:20]!r}"
        report.check(found[2] == ")", "B13", paragraph.page, text)
        right = expected < len(POINTS) and found[1] == POINTS[expected]
        report.check(right, "B13", paragraph.page, text)
        expected = POINTS.find(found[1]) + 1


def _end(part: Part, report: Report) -> None:
    """B14. An appendix needs the mark when it has running text, that is text outside its tables."""
    text = "\n".join(paragraph.text for paragraph in part.paragraphs)
    cells = "\n".join(cell.text for page in part.pages for cell in page.cells)
    page = part.paragraphs[-1].page
    count = text.count("./.") + cells.count("./.")
    running = _running(part)
    if part.is_appendix and not running:
        report.check(count <= 1, "B14", page, f"./. stands {count} times")
        return
    report.check(count == 1, "B14", page, f"./. stands {count} times")
    if count:
        report.check(text.endswith("./."), "B14", page, f"the body ends {text[-30:]!r}")


def _page_ends(part: Part, report: Report) -> None:
    """B16."""
    for one, two in pairwise(part.paragraphs):
        heading = one.bold and (_HEADING.match(one.text) or _ARTICLE.match(one.text))
        if heading and one.lines[-1][0] != two.page:
            report.add("B16", one.page, f"a heading ends the page: {one.text!r}")
    for paragraph in part.paragraphs:
        if len(paragraph.lines) < 2:
            continue
        (before, _), (page, line) = paragraph.lines[-2:]
        alone = before != page and len(line.text.split()) < 2
        report.check(not alone, "B16", page, f"carried alone to a new page: {line.text!r}")


def _decision(part: Part, report: Report) -> None:
    """B09, B10. Authority line, grounds, QUYẾT ĐỊNH: in this order; TM. only for the collective."""
    texts = [paragraph.text for paragraph in part.paragraphs]
    authority = part.paragraphs[0]
    styled = authority.centred and authority.bold and authority.first.caps
    report.check(styled, "B09", authority.page, f"no authority line before the grounds: {texts[0]!r}")
    decides = [paragraph for paragraph in part.paragraphs if paragraph.text == "QUYẾT ĐỊNH:"]
    styled = len(decides) == 1 and decides[0].centred and decides[0].bold
    report.check(styled, "B09", part.start, "no centred bold line QUYẾT ĐỊNH:")
    if decides:
        late = any(_GROUND.match(text) for text in texts[texts.index("QUYẾT ĐỊNH:") :])
        report.check(not late, "B09", part.start, "a ground stands below QUYẾT ĐỊNH:")
    if part.sign and (texts[0].startswith(("CHỦ TỊCH", "ỦY BAN"))):
        collective = texts[0].startswith("ỦY BAN")
        agrees = part.sign[0].text.startswith("TM.") == collective
        report.check(agrees, "B10", part.start, f"{texts[0]!r} is signed {part.sign[0].text!r}")


def check_labels(part: Part, report: Report) -> None:
    """G01, G02."""
    code = "G01" if part.kind == "invitation" else "G02"
    text = "\n".join(paragraph.text for paragraph in part.paragraphs)
    position = 0
    for label in _LABELS.get(part.kind, ()):
        found = text.find(label, position)
        report.check(found >= 0, code, part.start, f"label {label!r} is missing or out of its order")
        position = max(found, position)
    if part.kind == "minutes" and part.foot:
        lines = {line.text: line for line in part.foot.lines}
        left, right = lines.get("THƯ KÝ"), lines.get("CHỦ TỌA")
        held = left is not None and right is not None and abs(left.y - right.y) <= 1 and left.x0 < right.x0
        report.check(held, code, part.foot.number, "THƯ KÝ and CHỦ TỌA do not stand side by side")
