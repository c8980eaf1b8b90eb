"""Telling units, collectives and households from persons by the words their names begin with.

Tones count here: "Tổ 3" is a team, "Tô Văn An" a man; "Đoàn Thanh niên" a union, "Đoàn Thị Hoa" a woman.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import lru_cache

from dtt_desktop.domain.legacy import well_formed
from dtt_desktop.domain.names import begins_like_a_name, capital_words, from_capitals
from dtt_desktop.domain.text import clean
from dtt_desktop.paths import resource

LIST_WORDS: dict[str, list[str]] = json.loads(resource("list_words.json").read_text(encoding="utf-8"))
"""What lists of units call offices, collectives and ranks, to be added to (``resources/list_words.json``)."""
_UNIT_WORDS = (
    "thôn", "xóm", "bản", "khu", "tổ dân phố", "tdp", "trường", "hội", "chi hội", "hội đồng", "đoàn thanh niên", "đoàn tncs",
    "đoàn xã", "đoàn trường", "chi đoàn", "công đoàn", "đoàn kinh tế", "trạm", "công an", "ban", "ban chỉ huy", "bch", "ubnd",
    "ủy ban", "uỷ ban", "ubmttq", "mttq", "mặt trận", "đảng ủy", "đảng uỷ", "đảng bộ", "chi bộ", "hđnd", "htx", "hợp tác xã",
    "công ty", "doanh nghiệp", "phòng", "văn phòng", "trung tâm", "quỹ", "ngân hàng", "bưu điện", "hạt kiểm lâm", "đồn",
    "đội", "tổ", "cựu chiến binh", "ccb", "câu lạc bộ", "clb", "dân quân", "quân sự", "cơ sở", "nhà máy", "xí nghiệp", "chùa",
    "nhà thờ", "lâm trường", "điểm", "cụm", "khối", "xã", *LIST_WORDS["units"],
)  # fmt: skip
_COLLECTIVE_WORDS = (
    "tập thể",
    "nhân dân",
    "cán bộ",
    "quần chúng",
    "phong trào",
    "mô hình",
    "các ",
    "nhóm",
    *LIST_WORDS["collectives"],
    *_UNIT_WORDS,
)
_HOUSEHOLD_WORDS = ("hộ gia đình", "hộ ông", "hộ bà", "hộ", "gia đình")
_HEADING_WORDS = ("khối", "các", "cá nhân", "tập thể", "danh sách", "đối với", "phần", "nhóm")
_POST = re.compile(
    r"^(chi )?(hội|đội|tổ|ban|công an|khối|xóm|bản|thôn|khu|trạm|phòng|điểm|cụm|đoàn) (viên|trưởng|phó|đội trưởng|đội phó)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:(ông|anh)|(bà|chị)|(đồng chí|đ/c|đ\.c|cụ|em|thầy|cô))[.:]?\s+(?=\S+\s+\S)", re.IGNORECASE)
_RANK = re.compile(
    r"^((?:(?:" + "|".join(re.escape(word).replace("\\ ", r"\s+") for word in sorted(LIST_WORDS["ranks"], key=len, reverse=True))
    + r")[.:,]?\s+)+)(?=\S+\s+\S)", re.IGNORECASE,
)  # fmt: skip
_RANK_BEGINS = re.compile("|".join(sorted({re.escape(word[:2]) for word in LIST_WORDS["ranks"]})), re.IGNORECASE)
_IN_A_NAME = 2  # gaps between words; a post behind a name makes more
_BULLET = re.compile(r"^\s*(?:[-+*•]|\d{1,3}\s*[.)/])\s*")
_HOUSE_HEAD = re.compile(r"^(?:hộ gia đình|hộ|gia đình)\s+(?:(ông|anh)|(bà|chị))?[.:]?\s*", re.IGNORECASE)


_PROPER = {phrase.lower(): phrase for phrase in LIST_WORDS["proper"]}
_LOWERED = frozenset(LIST_WORDS["lowered"])
_NUMBERED = re.compile(r"(?<=\s)[ivx]+(?=\s|$)|(?<=\s)[a-zđ](?=\s|$)")
_PLACE = re.compile(r"^(thôn|xóm|bản|khu|t\.)\s*(?=\S)", re.IGNORECASE)


def proper_unit(name: str, places: Iterable[str] = ()) -> str:
    """Return a unit's name as it is properly written: "THÔN PÒ MẠCH", "T. Pò Mạch" -> "Thôn Pò Mạch".

    ``places`` are names of the file's own places, for what is typed all in capitals.
    """
    name = clean(name)
    place = _PLACE.match(name)
    if place:
        first = "Thôn" if place.group(1).lower() in ("t.", "thôn") else place.group(1).capitalize()
        rest = name[place.end() :]
        rest = rest.lower() if rest == rest.upper() else rest
        plain = rest.lower().startswith(("phố", "dân cư"))
        return f"{first} {rest if plain else capital_words(rest)}"
    if name != name.upper():
        return name[0].upper() + name[1:]
    return _from_capitals(name, tuple(places))[0]


def capitals_are_guessed(name: str, places: Iterable[str] = ()) -> bool:
    """Tell a unit's name all in capitals of which some word is neither a known phrase nor a common noun."""
    name = clean(name)
    return name.isupper() and " " in name and not _PLACE.match(name) and _from_capitals(name, tuple(places))[1]


@lru_cache(maxsize=4096)
def _from_capitals(name: str, places: tuple[str, ...]) -> tuple[str, bool]:
    """Return a name typed all in capitals as it is written, and whether a word was taken for a proper name unseen."""
    known = _PROPER | {place.lower(): place for place in places}
    phrases = re.compile(
        r"\b(" + "|".join(map(re.escape, sorted(known, key=len, reverse=True))) + r")\b", re.IGNORECASE
    )
    text, at, written, guessed = from_capitals(name), 0, "", False
    text = _NUMBERED.sub(lambda found: found.group().upper(), text)
    for found in (*phrases.finditer(text), None):
        between = text[at : found.start() if found else len(text)]
        words = re.split(r"(\s+)", between)
        for i, word in enumerate(words):
            common = not word.strip() or word.lower() in _LOWERED or not word[0].isalpha() or word[0].isupper()
            guessed = guessed or not common
            words[i] = word if common else word[0].upper() + word[1:]
        written += "".join(words) + (known[found.group().lower()] if found else "")
        at = found.end() if found else at
    return written[0].upper() + written[1:], guessed


def _begins(text: str, words: tuple[str, ...]) -> bool:
    lower = clean(text).lower()
    whole, before = _beginnings(words)
    return lower.startswith(before) or lower in whole


_BEGINNINGS: dict[int, tuple[frozenset[str], tuple[str, ...]]] = {}  # by the identity of a tuple of words


def _beginnings(words: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    if id(words) not in _BEGINNINGS:
        bare = [word.strip() for word in words]
        _BEGINNINGS[id(words)] = frozenset(bare), tuple(f"{word} " for word in bare)
    return _BEGINNINGS[id(words)]


def looks_like_unit(text: str) -> bool:
    """Tell whether a text is the name of a village, school, agency or organisation; "Hội viên" is a post."""
    return _begins(text, _UNIT_WORDS) and not _POST.match(clean(text))


def is_heading(text: str) -> bool:
    """Tell a heading over several units ("Khối Đảng, đoàn thể") from a unit's name."""
    return _begins(text, _HEADING_WORDS)


def is_collective(name: str) -> bool:
    """Tell whether a nominee's name is that of a collective."""
    return _begins(name, _COLLECTIVE_WORDS) and not is_household(name)


def is_household(name: str) -> bool:
    """Tell whether a nominee's name is that of a household."""
    return _begins(name, _HOUSEHOLD_WORDS)


def head_of_household(name: str) -> tuple[str, str | None]:
    """Return who a household is named after, and their sex if it is told: "Hộ ông Vi Văn An" -> An's name, male."""
    found = _HOUSE_HEAD.match(name)
    if not found:
        return "", None
    return name[found.end() :].strip(), "male" if found.group(1) else "female" if found.group(2) else None


def looks_like_person(text: str) -> bool:
    """Tell whether a text may be a person's full name: two to six words without digits."""
    words = clean(text).replace("'", "").replace("’", "").replace("-", " ").split()
    if not 2 <= len(words) <= 6 or any(c.isdigit() for c in text) or ":" in text:
        return False
    if looks_like_unit(text) or is_heading(text):
        return False
    return text.isupper() or all(w[0].isupper() for w in words) or all(map(well_formed, words))


_POSTS = "|".join(re.escape(word) for word in sorted(LIST_WORDS["posts"], key=len, reverse=True))
_POST_FIRST = re.compile(rf"^((?:{_POSTS}))\s+(?=\S)", re.IGNORECASE)
_POST_INSIDE = re.compile(rf"\s(?=(?:{_POSTS})(?:\s|$))", re.IGNORECASE)


@lru_cache(maxsize=65536)
def post_before_unit(text: str) -> tuple[str, str]:
    """Return post and unit of "Bí thư Tỉnh đoàn", "Trưởng thôn Nà Phát"; ("", "") where there are not both.

    A village's head names it half: the village stands whole as the unit.
    """
    found = _POST_FIRST.match(clean(text))
    if not found:
        return "", ""
    post, rest = found.group(1), clean(text)[found.end() :]
    place = re.match(r"(?:phó )?trưởng (thôn|xóm|bản|khu)$", post, re.IGNORECASE)
    if place:
        return post, f"{place.group(1).capitalize()} {rest}"
    return (post, rest[:1].upper() + rest[1:]) if looks_like_unit(rest) else ("", "")


def starts_with_post(text: str) -> bool:
    """Tell whether a text begins with a post people hold: "Bí thư Chi bộ"."""
    return bool(_POST_FIRST.match(f"{clean(text)} -"))


def name_before_post(text: str) -> tuple[str, str]:
    """Return a name and the post behind it: "Hoàng Văn Thuận Trưởng thôn Pò Mạch"."""
    found = _POST_INSIDE.search(clean(text)) if text.count(" ") > _IN_A_NAME else None
    before = clean(text)[: found.start()] if found else ""
    if found and looks_like_person(before) and begins_like_a_name(before):
        return clean(text)[: found.start()], clean(text)[found.end() :]
    return text, ""


def without_rank(name: str) -> tuple[str, str]:
    """Return a name without the rank or degree before it, and that rank: "Thượng tá Lô Văn Sơn", "BS. Nông Thị Bích"."""
    found = _RANK.match(name) if _RANK_BEGINS.match(name) else None
    return (name[found.end() :], found.group(1).strip(" .:,")) if found else (name, "")


def without_title(name: str) -> tuple[str, str | None, str | None]:
    """Return a name without "Ông", "Đồng chí" before it, the sex the title tells, and a title to be kept."""
    bare = _BULLET.sub("", clean(name))
    found = _TITLE.match(bare)
    if not found:
        return bare, None, None
    man, woman, other = found.groups()
    kept = {"đ/c": "Đồng chí", "đ.c": "Đồng chí", "đồng chí": "Đồng chí", "cụ": "Cụ"}.get((other or "").lower())
    return bare[found.end() :].strip(), "male" if man else "female" if woman else None, kept
