"""Rules of the foot: signature (S01 to S08), recipients (N01 to N05) and the address (N06 to N09)."""

from __future__ import annotations

import re
from itertools import pairwise

from .paper_model import ASCENT, DESCENT, MM, Line, Part
from .paper_report import Report

_POWER = re.compile(r"(TM|KT|TL|TUQ|Q)\b")
_SLASHED = re.compile(r"(T/M|K/T|T/L|TUQ/|P/|T/UQ|TM/|KT/|TL/)")
_TITLES = re.compile(r"(ThS|TS|PGS|GS|BS|CN|KS|Ông|Bà)\b\.?", re.IGNORECASE)
_ARCHIVE = re.compile(r"- Lưu: VT(, .+)?\.( ?[A-ZĐ]+\.\(\d+\))?")
_NO_ADDRESS = ("plan", "invitation", "decision", "minutes", "named")


def check_foot(part: Part, report: Report) -> None:
    """S01 to S08 and N01 to N09 on one letter."""
    _signature(part, report)
    _recipients(part, report)
    _address(part, report)


def _signature(part: Part, report: Report) -> None:
    """S01 and the division into posts and name."""
    page = part.foot.number if part.foot else part.start
    lines = part.sign
    if not lines:
        report.add("S01", page, "no signature block")
        return
    for line in lines:
        held = 0.6 <= part.area.share(line.cx) <= 0.85 and abs(line.cx - lines[0].cx) <= 1.5 * MM
        report.check(held, "S01", page, f"not in the centre of the signature block: {line.text!r}")
    named = len(lines) > 1 and (not lines[-1].caps or _space(lines[-2], lines[-1]) > 15 * MM)
    posts = lines[:-1] if named else lines
    _posts(posts, page, report)
    _powers(posts, page, report)
    if named:
        _name(lines, page, report)
    else:
        report.add("S06", page, "no name below the post")
    _block(part, page, report)


def _space(above: Line, below: Line) -> float:
    """The empty height between two lines."""
    return (below.y - ASCENT * below.size) - (above.y + DESCENT * above.size)


def _posts(posts: list[Line], page: int, report: Report) -> None:
    """S02."""
    for line in posts:
        styled = line.caps and line.bold and line.upright and line.has_size(13, 14)
        report.check(styled, "S02", page, f"not bold capitals of 13-14 pt: {line.text!r}")


def _powers(posts: list[Line], page: int, report: Report) -> None:
    """S03, S04, S05."""
    texts = [line.text for line in posts]
    kinds: list[str] = []
    for text in texts:
        slashed = _SLASHED.match(text)
        report.check(not slashed, "S03", page, f"slash in {text!r}")
        found = None if slashed else _POWER.match(text)
        kinds.append(found[1] if found else "")
        if found:
            report.check(re.match(r"[A-Z]+\. \S", text) is not None, "S03", page, f"written {text!r}")
    if "TM" in kinds[1:]:
        report.add("S04", page, "the TM. line is not the first")
    if any(kinds) and kinds[-1]:
        # Q. stands before the signer's own post, so it may end the block
        report.check(kinds[-1] == "Q", "S04", page, f"no post of the signer below {texts[-1]!r}")
    for at, kind in enumerate(kinds):
        if kind == "KT" and at + 1 < len(texts):
            deputy = texts[at + 1].startswith(("PHÓ", "THỨ"))
            report.check(deputy, "S05", page, f"{texts[at]!r} is followed by {texts[at + 1]!r}")


def _name(lines: list[Line], page: int, report: Report) -> None:
    """S06, S07. An advisory body has the agency post right above the name, so the widest gap counts."""
    line = lines[-1]
    styled = line.bold and line.upright and line.has_size(13, 14)
    report.check(styled, "S06", page, f"name is not bold, upright, 13-14 pt: {line.text!r}")
    words = line.text.split()
    title_case = all(word[0].isupper() for word in words) and not line.caps
    report.check(title_case, "S06", page, f"name is not in title case: {line.text!r}")
    report.check(not _TITLES.match(line.text), "S06", page, f"name with a title: {line.text!r}")
    gap = max(_space(one, two) for one, two in pairwise(lines))
    report.check(gap >= 24 * MM, "S07", page, f"only {gap / MM:.1f} mm for signature and seal")


def _block(part: Part, page: int, report: Report) -> None:
    """S08."""
    for number, line in part.stray:
        report.add("S08", number, f"the signature block is divided: {line.text!r}")
    above = [line for number, line in part.body if number == page]
    report.check(len(above) >= 2, "S08", page, f"{len(above)} lines of the body above the signature")


def _recipients(part: Part, report: Report) -> None:
    """N01, N02 and, over the list, N03 to N05."""
    page = part.foot.number if part.foot else part.start
    label = part.label
    if label is None:
        report.add("N01", page, "no Nơi nhận")
        return
    styled = label.text == "Nơi nhận:" and label.bold and label.italic and label.has_size(12)
    report.check(styled, "N01", page, "label Nơi nhận: is not bold italic of 12 pt")
    flush = abs(label.x0 - part.area.left) <= 0.7 * MM
    report.check(flush, "N01", page, "label Nơi nhận: is not at the left edge")
    if part.sign and part.kind != "minutes":
        level = abs(label.y - part.sign[0].y) <= 2
        report.check(level, "N02", page, "Nơi nhận: is not level with the signature block")
    _items(part, page, report)


def _items(part: Part, page: int, report: Report) -> None:
    """N03. Wrapped lines of an item need no dash."""
    items: list[str] = []
    for line in part.items:
        styled = line.has_size(11) and line.upright and not line.any_bold
        report.check(styled, "N03", page, f"not 11 pt, upright, regular: {line.text!r}")
        if line.text.startswith("-") or not items:
            held = line.text.startswith("- ") and abs(line.x0 - part.area.left) <= 0.7 * MM
            report.check(held, "N03", page, f"not '- ' at the left edge: {line.text!r}")
            items.append(line.text)
        else:
            items[-1] += " " + line.text
    _item_marks(part, items, page, report)


def _item_marks(part: Part, items: list[str], page: int, report: Report) -> None:
    """N04, N05."""
    if not items:
        report.add("N04", page, "no recipients")
        return
    for item in items[:-1]:
        report.check(item.endswith(";"), "N04", page, f"does not end with ;: {item!r}")
    kept = _ARCHIVE.fullmatch(items[-1]) or (part.is_village and items[-1] == "- Lưu: Hồ sơ.")
    report.check(bool(kept), "N04", page, f"the last item is {items[-1]!r}")
    if part.kind == "decision":
        report.check(re.fullmatch(r"- Như Điều \d+;", items[0]) is not None, "N05", page, f"first is {items[0]!r}")
    elif part.addressed and part.kind not in _NO_ADDRESS:
        report.check(items[0] == "- Như trên;", "N05", page, f"first is {items[0]!r}")


def _address(part: Part, report: Report) -> None:
    """N06 to N09. One recipient on the line of the label needs no mark at its end."""
    lines = [line for _, line in part.addressed]
    if part.kind in _NO_ADDRESS:
        report.check(not lines, "N06", part.start, "Kính gửi in a paper that has none")
    elif not lines:
        report.add("N06", part.start, "no Kính gửi")
    if not lines:
        return
    for line in lines:
        styled = line.has_size(13, 14) and line.upright and not line.any_bold
        report.check(styled, "N07", part.start, f"not 13-14 pt, upright, regular: {line.text!r}")
    dashes = [line for line in lines if line.text.startswith("- ")]
    if not dashes:
        return
    colon = lines[0].lefts[lines[0].raw.index(":")] if ":" in lines[0].raw else lines[0].x1
    held = all(abs(line.x0 - colon) <= 2 * MM for line in dashes)
    report.check(held, "N08", part.start, "the dashes do not stand under the colon")
    marks = [line.text[-1] for line in lines if line.text[-1] in ";."]
    held = marks == [";"] * (len(dashes) - 1) + ["."]
    report.check(held, "N09", part.start, f"recipients end with {marks}")
