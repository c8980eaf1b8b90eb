"""What else stands in a cell with a name: a post behind a dash or a comma, something in parentheses."""

from __future__ import annotations

import re

from dtt_desktop.domain.collectives import (
    LIST_WORDS,
    is_collective,
    looks_like_person,
    name_before_post,
    starts_with_post,
    without_rank,
)
from dtt_desktop.domain.names import begins_like_a_name, mended_capitals
from dtt_desktop.domain.text import clean, fold
from dtt_desktop.services.lists.cells import Remark

PARENTHESES = re.compile(r"^(.*?)\s*[(\[]\s*([^()\[\]]+?)\s*[)\]]\s*$", re.DOTALL)
_DASH = re.compile(r"\s[-–—]\s")
_BORN = re.compile(
    r"^(\D+?)[\s,;:(\[–-]+(?:(?:sn|sinh)(?: năm| ngày)?[\s:.]*)?((?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d)\s*[)\]]?$",
    re.IGNORECASE,
)
_SAME_NAME = ("tuc", "bi danh", "thuong goi")  # what people are known by stays beside the name
_OTHER_NAME = ("ten khac", "phap danh", "phap hieu", "thanh danh", "ten thanh")
_RELIGIOUS = tuple(LIST_WORDS["religious_titles"])


def born_beside(text: str) -> tuple[str, str]:
    """Return a name and the birth behind it: "Bế Thị Na, 1975", "... (16/03/1980)", "... - sinh năm 1990"."""
    found = _BORN.match(text)
    return (found.group(1), found.group(2)) if found and looks_like_person(found.group(1)) else (text, "")


def beside_a_name(text: str) -> tuple[str, str]:
    """Return a name and what stands beside it: "Bế Thị Na (Bí thư)", "... - Bí thư", "..., Bí thư", "... Bí thư"."""
    inside = PARENTHESES.match(text)
    if inside and inside.group(1) and not fold(inside.group(2)).startswith(_SAME_NAME):
        return inside.group(1), inside.group(2)
    parts = _DASH.split(text, maxsplit=1)
    if len(parts) > 1 and looks_like_person(parts[0]) and starts_with_post(parts[1]):
        return parts[0].strip(), parts[1].strip()
    before, comma, behind = text.partition(",")
    if comma and looks_like_person(before):
        return before.strip(), behind.strip()
    return name_before_post(text)


def other_name(text: str) -> tuple[str, str]:
    """Return a person's name and another they go by: "Vi Văn An (Đại đức Thích Tâm An)", also the other way round.

    ("", "") where no other name stands beside it.
    """
    inside = PARENTHESES.match(clean(text))
    if not inside or not inside.group(1):
        return "", ""
    outer, inner = inside.groups()
    if _is_religious(outer) and looks_like_person(inner):
        return inner, outer
    if _is_religious(inner) or fold(inner).startswith(_OTHER_NAME):
        return outer, inner
    return "", ""


def _is_religious(text: str) -> bool:
    return text.lower().startswith(tuple(f"{title} " for title in _RELIGIOUS))


def tidied(name: str, text: str) -> tuple[str, list[Remark]]:
    """Return a name with its capitals mended and without the rank before it, and what is to be said of both."""
    bare, rank = without_rank(name)
    mended = mended_capitals(bare) if begins_like_a_name(bare) and not is_collective(bare) else bare
    told = [Remark("full_name", text, "cell-capitals", doubtful=False)] if mended != bare else []
    if rank:
        told.append(Remark("full_name", text, "cell-rank", {"rank": rank}))
    return mended, told
