"""Tells what a column holds from its texts alone, for lists without a header."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain import headers as heads
from dtt_desktop.domain.collectives import looks_like_person, looks_like_unit
from dtt_desktop.domain.dates import parse_partial
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.names import begins_like_a_name
from dtt_desktop.domain.text import clean, fold

_ENOUGH = 0.6
_ETHNIC = {fold(name) for name in lists.ETHNIC_GROUPS} | set(lists.ETHNIC_ALIASES)
_PHONE = re.compile(r"^(\+?84|0)?[35789]\d{8}$")
_POSITIONS = (
    "truong thon",
    "pho",
    "bi thu",
    "chu tich",
    "giao vien",
    "hoi vien",
    "doan vien",
    "nong dan",
    "can bo",
    "chi hoi truong",
    "y si",
    "hieu truong",
    "ho kinh doanh",
)


def _is_birth(text: str) -> bool:
    try:
        value = parse_partial(text)
    except UserError:
        return False
    return 1900 <= int(value[:4]) <= 2020 and len(clean(text)) >= 4


def _digits(text: str) -> str:
    return re.sub(r"[\s.\-]", "", text)


_TESTS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("citizen_id", lambda text: bool(re.fullmatch(r"\d{11,12}", _digits(text)))),
    ("phone", lambda text: bool(_PHONE.match(_digits(text)))),
    ("birth", _is_birth),
    (heads.ORDINAL, lambda text: bool(re.fullmatch(r"\d{1,4}\.?", text))),
    ("sex", lambda text: fold(text) in ("nam", "nu")),
    ("ethnicity", lambda text: fold(text) in _ETHNIC),
    ("unit_id", looks_like_unit),
    ("position", lambda text: any(fold(text).startswith(word) for word in _POSITIONS)),
    ("full_name", lambda text: looks_like_person(text) and begins_like_a_name(text)),
)
_BY_MEANING = dict(_TESTS)
_STRICT = ("citizen_id", "phone")


def meaning_of_content(texts: Sequence[str], *, strict: bool = False) -> str | None:
    """Return what most texts of a column are, or None; ``strict`` only says what cannot be mistaken."""
    filled = [clean(text) for text in texts if text.strip()][:300]
    if not filled:
        return None
    for told, test in _TESTS:
        if strict and told not in _STRICT:
            continue
        if sum(map(test, filled)) >= _ENOUGH * len(filled):
            return told
    return None


def fits(meaning: str, text: str) -> bool:
    """Tell whether a text is of the kind a column was found to hold."""
    test = _BY_MEANING.get(meaning)
    return bool(test and test(clean(text)))
