"""Words that belong together: they are kept on one line of a title, dates and numbers everywhere."""

from __future__ import annotations

import json
import re
from functools import cache

from dtt_desktop.paths import resource

NBSP = "\u00a0"
_COUNTED = re.compile(r"\b(ngày|tháng|năm|số|Số|Điều|điều|khoản|Phụ lục|lần thứ|xã|phường) (?=[\dIVX])")
_DATE = re.compile(r"\bngày[ \u00a0](\d{1,2}|…+)[ \u00a0]tháng[ \u00a0](\d{1,2}|…+)[ \u00a0]năm[ \u00a0](\d{4}|…+)")


def dated(text: str) -> str:
    """Return a text whose numbers stay with the word before them: "ngày 24", "tháng 7", "Điều 3"."""
    return _COUNTED.sub(lambda found: found[1].replace(" ", NBSP) + NBSP, text)


def bound(text: str) -> str:
    """Return a title whose dates and set phrases (``resources/bound_words.json``) stay on one line."""
    text = _DATE.sub(lambda found: found[0].replace(" ", NBSP), dated(text))
    return _phrases().sub(lambda found: found[0].replace(" ", NBSP), text)


@cache
def _phrases() -> re.Pattern[str]:
    told = json.loads(resource("bound_words.json").read_text(encoding="utf-8"))["phrases"]
    longest = sorted(told, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)
