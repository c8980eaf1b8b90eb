"""Lays out each block type as the decree wants it (decree 30/2020/NĐ-CP, appendix I, parts II and V)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from dtt_desktop.documents import fonts
from dtt_desktop.documents.binding import bound
from dtt_desktop.documents.layout import (
    Laid,
    Line,
    Rule,
    Setter,
    balanced_width,
    break_lines,
    evenly,
    first_baseline,
    words_of,
)
from dtt_desktop.documents.model import (
    Addressees,
    AppendixHead,
    Block,
    Centred,
    Face,
    Foot,
    Heading,
    Letterhead,
    MinutesFoot,
    Paragraph,
    Run,
    Signatures,
    Title,
)
from dtt_desktop.documents.styles import MM, Style

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_MANY = 4  # lines of "V/v ..." from which on it is set smaller
MOTTO = "Độc lập - Tự do - Hạnh phúc"


class BlockSetter:
    """Lays out blocks for one document style; equal blocks are laid out once."""

    def __init__(self, setter: Setter, style: Style) -> None:
        self.setter = setter
        self.style = style
        self._known: dict[Block, Laid] = {}
        self._by_type: dict[type, Callable[[Any], Laid]] = {
            Letterhead: self._letterhead,
            Title: self._title,
            AppendixHead: self._appendix_head,
            Centred: self._centred,
            Addressees: self._addressees,
            Heading: self._heading,
            Paragraph: self._paragraph,
            Foot: self._foot,
            MinutesFoot: self._minutes_foot,
            Signatures: self._signatures,
        }

    def laid(self, block: Block) -> Laid:
        """Return a block's layout. Tables are set row by row elsewhere (:mod:`tables`)."""
        found = self._known.get(block)
        if found is None:
            if len(self._known) > 2_000:
                self._known.clear()
            self._known[block] = found = self._lay(block)
        return found

    def _lay(self, block: Block) -> Laid:
        laid: Laid = self._by_type[type(block)](block)
        return laid

    @property
    def leading(self) -> float:
        """Return the distance of two lines of the body."""
        return self.style.size("body") * self.style.leading_factor

    def _paragraph(self, block: Paragraph) -> Laid:
        style = self.style
        laid = self.setter.paragraph(
            block.runs, style.size("body"), style.text_width, self.leading, indent=style.indent
        )
        laid.before = style.paragraph_gap
        return laid

    def _heading(self, block: Heading) -> Laid:
        laid = self._paragraph(Paragraph.of(block.text, Face.BOLD))
        return replace(laid, keep_next=True, cuts=())

    def _letterhead(self, block: Letterhead) -> Laid:
        """Boxes 1 to 4: both columns start on one baseline; number and date share one."""
        style, setter = self.style, self.setter
        state, motto, agency = style.size("state"), style.size("motto"), style.size("agency")
        left, right = style.header_left / 2, style.header_left + (style.text_width - style.header_left) / 2
        y = first_baseline(state, state * 1.2)
        step = motto * 1.18
        laid = Laid(0)
        line, _ = setter.centred(Face.BOLD, state, STATE, right, y)
        laid.lines.append(line)
        line, wide = setter.centred(Face.BOLD, motto, MOTTO, right, y + step)
        laid.lines.append(line)
        laid.rules.append(_rule(right, wide, y + step + 4.5, style))
        names = [(block.parent, Face.REGULAR)] if block.parent else []
        names += [
            (line, Face.BOLD) for name in block.agency for line in evenly(name, agency, style.header_left - 2 * MM)
        ]
        last, bottom = 0.0, y
        for i, (name, face) in enumerate(names):
            bottom = y + i * step
            line, last = setter.centred(face, agency, name, left, bottom)
            laid.lines.append(line)
        laid.rules.append(_rule(left, last * style.rule_share, bottom + 4.5, style))
        base = max(bottom, y + step) + 25
        if block.number:
            laid.lines.append(setter.centred(Face.REGULAR, style.size("number"), block.number, left, base)[0])
        if block.place_date:
            laid.lines.append(setter.centred(Face.ITALIC, style.size("place_date"), block.place_date, right, base)[0])
        laid.height = base + 6 if block.number or block.place_date else base - 12
        if block.subject:
            self._about(block.subject, laid, base)
        return laid

    def _about(self, subject: str, laid: Laid, base: float) -> None:
        """Box 5b: "V/v ..." centred under the number, 6 points apart."""
        size = self.style.size("subject")
        room = self.style.header_left - 2 * MM
        text = bound(f"V/v {subject}")
        if len(break_lines(words_of((Run(text),)), size, room, 0.0)) > _MANY:  # box 5b may be 12 or 13
            size = min(size, 12.0)
        part = self.setter.paragraph((Run(text),), size, room, size * 1.15, align="center", left=MM)
        drop = base + 6 + size * 1.15 - part.lines[0].y
        laid.lines += [Line(line.x, line.y + drop, line.code) for line in part.lines]
        laid.height = max(laid.height, drop + part.height + 6)

    def _centred(self, block: Centred) -> Laid:
        style = self.style
        laid = self.setter.paragraph(
            (Run(block.text, Face.BOLD),), style.size("body"), style.text_width, self.leading, align="center"
        )
        return replace(laid, before=style.paragraph_gap, keep_next=True, cuts=())

    def _addressees(self, block: Addressees) -> Laid:
        """Box 9a: one addressee on the line; several under it, their dashes under the colon."""
        style, setter = self.style, self.setter
        size, leading = style.size("body"), self.leading
        several = len(block.names) > 1
        label, wide = setter.text(Face.REGULAR, size, "Kính gửi:" if several else "Kính gửi: ")
        start = style.header_left - 20 * MM
        y = first_baseline(size, leading)
        laid = Laid(leading, before=style.paragraph_gap * 2, keep_next=True)
        laid.lines.append(Line(start, y, label))
        colon = start + wide - fonts.width(Face.REGULAR, ":") * size
        left, at = (colon, leading) if several else (start + wide, 0.0)
        for i, name in enumerate(block.names):
            end = "." if i == len(block.names) - 1 else ";"
            text = f"- {name}{end}" if several else f"{name}{end}"
            part = setter.paragraph((Run(text),), size, style.text_width - left, leading, align="left", left=left)
            laid.lines += [Line(line.x, line.y + at, line.code) for line in part.lines]
            at += part.height
        laid.height = max(leading, at)
        return laid

    def _title(self, block: Title) -> Laid:
        laid = self._centred_lines([(block.kind, Face.BOLD, 1.0), (bound(block.subject), Face.BOLD, 0.86)], "title")
        return replace(laid, before=14, keep_next=True)

    def _appendix_head(self, block: AppendixHead) -> Laid:
        label, _ = self.setter.centred(
            Face.BOLD, self.style.size("appendix"), block.label, self.style.text_width / 2, first_baseline(14, 18)
        )
        parts = [(bound(block.title), Face.BOLD, 0.9), (bound(block.attached_to), Face.ITALIC, 0.9)]
        laid = self._centred_lines(parts, "title", top=self.style.size("appendix") * self.style.leading_factor)
        laid.lines.insert(0, label)
        return replace(laid, keep_next=True)

    def _centred_lines(self, parts: list[tuple[str, Face, float]], size_of: str, top: float = 0.0) -> Laid:
        """Stack centred texts, each within its share of the width, and rule off under the last line."""
        style = self.style
        size = style.size(size_of)
        leading = size * style.leading_factor
        laid, y, last = Laid(0), top, 0.0
        for text, face, share in parts:
            room = balanced_width((Run(text, face),), size, style.text_width * share)
            part = self.setter.paragraph(
                (Run(text, face),), size, room, leading, align="center", left=(style.text_width - room) / 2
            )
            laid.lines += [Line(line.x, line.y + y, line.code) for line in part.lines]
            y += part.height
            if part.lines:
                last = style.text_width - 2 * part.lines[-1].x
        laid.rules.append(_rule(style.text_width / 2, last * style.rule_share, y + 2, style))
        laid.height = y + 10
        return laid

    def _signatures(self, block: Signatures) -> Laid:
        """Posts side by side, each in the middle of its share of the width; never parted from two lines of the body."""
        style, size = self.style, self.style.size("signature")
        share, leading = style.text_width / len(block.posts), size * 1.2
        y = first_baseline(size, leading)
        laid = Laid(0, before=12, keep_company=True)
        last = share * (len(block.posts) - 0.5)
        laid.lines.append(self.setter.centred(Face.ITALIC, size, block.place_date, last, y)[0])
        bottom = y + leading * max(map(len, block.posts))
        named = bottom + style.sign_gap
        for i, (lines, name) in enumerate(zip(block.posts, block.names, strict=True)):
            centre = share * (i + 0.5)
            for n, line in enumerate(lines, start=1):
                laid.lines.append(self.setter.centred(Face.BOLD, size, line, centre, y + leading * n)[0])
            if name:
                laid.lines.append(self.setter.centred(Face.BOLD, size, name, centre, named)[0])
        laid.height = named + (leading / 2 if any(block.names) else 0)
        return laid

    def _foot(self, block: Foot) -> Laid:
        """Boxes 7 and 9b: recipients and signature start on one baseline and are never parted."""
        style, setter = self.style, self.setter
        size, label = style.size("signature"), style.size("recipients_label")
        centre = style.header_left + (style.text_width - style.header_left) / 2
        leading = size * 1.2
        y = first_baseline(size, leading)
        laid = Laid(0, before=12, keep_company=True)
        bottom = y
        for i, text in enumerate(block.authority):
            bottom = y + i * leading
            laid.lines.append(setter.centred(Face.BOLD, size, text, centre, bottom)[0])
        bottom += style.sign_gap
        for i, text in enumerate(filter(None, (block.post, block.name))):
            bottom += leading if i else 0.0
            laid.lines.append(setter.centred(Face.BOLD, size, text, centre, bottom)[0])
        if block.recipients:
            laid.lines.append(Line(0, y, setter.text(Face.BOLD_ITALIC, label, "Nơi nhận:")[0]))
            at, small = y + 14, style.size("recipients")
            for text in block.recipients:
                part = setter.paragraph((Run(text),), small, style.header_left - 4 * MM, small * 1.2, align="left")
                laid.lines += [Line(x.x, at + x.y - small * fonts.ASCENT, x.code) for x in part.lines]
                at += part.height
            bottom = max(bottom, at - small)
        laid.height = bottom + size * fonts.DESCENT + 1
        return laid

    def _minutes_foot(self, block: MinutesFoot) -> Laid:
        """Form 1.9: both sign side by side; the recipients stand below them."""
        style, setter = self.style, self.setter
        size = style.size("signature")
        y = first_baseline(size, size * 1.2)
        left, right = style.header_left / 2, style.header_left + (style.text_width - style.header_left) / 2
        laid = Laid(0, before=12, keep_company=True)
        bottom = y + style.sign_gap
        for centre, post, name in ((left, "THƯ KÝ", block.secretary), (right, "CHỦ TỌA", block.chair)):
            laid.lines.append(setter.centred(Face.BOLD, size, post, centre, y)[0])
            if name:
                laid.lines.append(setter.centred(Face.BOLD, size, name, centre, bottom)[0])
        label, small = style.size("recipients_label"), style.size("recipients")
        bottom += 24
        laid.lines.append(Line(0, bottom, setter.text(Face.BOLD_ITALIC, label, "Nơi nhận:")[0]))
        for i, text in enumerate(block.recipients, start=1):
            laid.lines.append(Line(0, bottom + i * small * 1.2, setter.text(Face.REGULAR, small, text)[0]))
        laid.height = bottom + len(block.recipients) * small * 1.2 + small * fonts.DESCENT + 1
        return laid


def _rule(centre: float, length: float, y: float, style: Style) -> Rule:
    return Rule(centre - length / 2, y, centre + length / 2, y, style.rule_weight)
