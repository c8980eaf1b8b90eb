"""Telephone and citizen numbers as lists have them: zeros that Excel lost, several in one cell, figures cut off."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dtt_desktop.services.lists.cells import Remark

_TWO_PHONES = re.compile(r"[/;,\n]|\s-\s|\s{2,}|\bhoặc\b|\bvà\b")
_EXPONENT = re.compile(r"^\d(?:[.,]\d+)?[eE]\+?\d{1,2}$")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass
class NumberRead:
    """What a cell comes to: the text to be kept, remarks, what goes to the note, whether it can be read."""

    text: str = ""
    remarks: list[Remark] = field(default_factory=list)
    note: str = ""
    readable: bool = True


def read_phone(text: str) -> NumberRead:
    """Return the first telephone number of a cell; others go to the note."""
    if len(text) == 10 and text.isdigit() and text.startswith("0"):
        return NumberRead(text)  # as most are; nothing to be looked into
    parts = [part.strip() for part in _TWO_PHONES.split(text) if any(c.isdigit() for c in part)]
    parts = [part for part in parts if len(re.sub(r"\D", "", part)) >= 9] or [text]
    read = NumberRead()
    if _EXPONENT.match(text):
        parts = [f"{float(text.replace(',', '.')):.0f}"]
        read.remarks.append(Remark("phone", text, "cell-exponent"))
    elif words := _WORD.search(parts[0]):
        parts[0] = re.sub(r"\([^)]*\)|[^\W\d_]+", "", parts[0])
        if words.start() > 0:  # "0912 345 678 (vợ)": whose it is wants a look; "ĐT: 0912..." does not
            read.remarks.append(Remark("phone", text, "cell-split"))
    read.text = re.sub(r"^[^\d+]*", "", parts[0]) or text
    if len(parts) > 1:
        read.remarks.append(Remark("phone", text, "cell-two-phones", doubtful=False))
        read.note = f"ĐT khác: {', '.join(parts[1:])}"
    elif len(re.sub(r"\D", "", parts[0])) == 9 and not re.sub(r"\D", "", parts[0]).startswith("0"):
        read.remarks.append(Remark("phone", text, "cell-zero", doubtful=False))
    return read


def read_citizen_id(text: str) -> NumberRead:
    """Return the citizen number of a cell; one of which figures are lost cannot be read."""
    digits = re.sub(r"\D", "", text)
    if _EXPONENT.match(text) or (len(digits) == 11 and digits.startswith("0")):
        return NumberRead(readable=False)  # a figure is missing, and nobody knows which
    if _WORD.search(text):
        return NumberRead(text)
    if len(digits) == 10:
        return NumberRead(f"00{digits}", [Remark("citizen_id", text, "cell-zeros")])
    if len(digits) == 11:
        return NumberRead(digits, [Remark("citizen_id", text, "cell-zero", doubtful=False)])
    if len(digits) == 9:
        return NumberRead("", [Remark("citizen_id", text, "cell-old-id")], note=f"CMND: {digits}")
    return NumberRead(digits or text)
