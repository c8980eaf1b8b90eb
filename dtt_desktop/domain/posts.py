"""How papers write posts, units, places and honours: one rule each, their words in ``resources/official_names.json``."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from dtt_desktop.paths import resource

_DEPUTY = re.compile(r"phó\s+", re.IGNORECASE)


@cache
def _names() -> dict[str, Any]:
    held: dict[str, Any] = json.loads(resource("official_names.json").read_text(encoding="utf-8"))
    return held


@cache
def _honours() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return each spelling of an honour of the State, the longest first, with its official one."""
    names = {name: name for kept in _names()["honours"] for name in kept["names"]} | _names()["also_written"]
    ordered = sorted(names.items(), key=lambda pair: -len(pair[0]))
    return tuple(
        (re.compile(rf"(?<!\w){re.escape(typed)}(?!\w)", re.IGNORECASE), official) for typed, official in ordered
    )


@cache
def _common_nouns() -> re.Pattern[str]:
    ordered = sorted(_names()["places"], key=len, reverse=True)
    return re.compile(rf"({'|'.join(ordered)})\s+(\S+)", re.IGNORECASE)


def in_sentence(unit: str | None) -> str | None:
    """Return a unit as it stands inside a sentence: "thôn Pò Mạch", "xóm Bản Gủn" (decree 30/2020, appendix II, III.1).

    Only the common noun before a name or a number is lowered: "Tổ hợp tác Pò Mạch" is the name of a body.
    """
    found = _common_nouns().match(unit or "")
    if not unit or not found:
        return unit
    named = found[2][0].isupper() or found[2][0].isdigit() or found[2].lower() == "số"
    return found[1].lower() + unit[found.end(1) :] if named else unit


def honoured(text: str) -> str:
    """Return a text with honours of the State in their official capitals (law of 15 June 2022, article 59)."""
    if not text:
        return text
    for pattern, official in _honours():
        if found := pattern.search(text):
            return text[: found.start()] + official + honoured(text[found.end() :])
    return text


def is_honour(text: str) -> bool:
    """Tell whether a text is an honour of the State, which keeps its capitals inside a sentence too."""
    return any(pattern.fullmatch(text.strip()) for pattern, _ in _honours())


def spelled_out(text: str) -> str:
    """Return a text with the usual abbreviations of bodies spelled out, as the body of a paper has them."""
    short = _names()["short"]
    return " ".join(short.get(word, word) for word in text.split(" "))


def _words(text: str) -> list[str]:
    return spelled_out(text).lower().split()


def joined(position: str | None, unit: str | None) -> str:
    """Return post and unit as one: "Phó Chủ tịch Hội Nông dân xã", "Trưởng thôn Pác Làng".

    What the post ends with and the unit begins with is said once. A post that names its own body ("Bí thư Đảng ủy") is
    whole: the office that serves that body falls away, another unit follows after a comma.
    """
    post, place = (position or "").strip(), (unit or "").strip()
    if not post or not place:
        return post or place
    if once := _overlap(post, place):
        return once
    body = _own_body(post)
    if body and place.split()[0].lower() not in {level.lower() for level in _names()["levels"]}:
        return post if f" {body} " in f" {' '.join(_words(place))} " else f"{post}, {place}"
    return f"{post} {place}"


def _overlap(post: str, place: str) -> str:
    """Return post and unit with the words that both have said once, or "" when they share none."""
    has, gives, typed = _words(post), _words(place), post.split()
    for count in range(min(len(has), len(gives)), 0, -1):
        if has[-count:] != gives[:count]:
            continue
        if count == 1:  # "Trưởng thôn": the post keeps its own spelling
            return " ".join([post, *place.split()[1:]])
        left = len(has) - count
        start = next((i for i in range(len(typed) + 1) if len(_words(" ".join(typed[:i]))) == left), None)
        return " ".join([*typed[:start], place]) if start is not None else ""
    return ""


def _own_body(post: str) -> str:
    """Return the body that a post names at its end, without its level: "đảng ủy" of "Bí thư Đảng ủy xã"."""
    words = " ".join(_words(post))
    levels = "|".join(level.lower() for level in _names()["levels"])
    bare = re.sub(rf" ({levels})( .*)?$", "", words)
    bodies: list[str] = sorted((body.lower() for body in _names()["bodies"]), key=len, reverse=True)
    for body in bodies:
        if bare.endswith(f" {body}"):
            return body
    tail = re.search(r" (hội|đoàn|ban|chi bộ|phòng|trường|trạm|công an)\b[^,]*$", bare) if bare != words else None
    return tail[0].strip() if tail else ""


def lives_by(position: str) -> bool:
    """Tell an occupation from a post: who has one belongs to where he lives, not to the unit that nominated him."""
    plain = position.lower()
    return any(plain == word.lower() or plain.startswith(f"{word.lower()} ") for word in _names()["livelihoods"])


def head_of(office: str) -> str:
    """Return who leads an office: "Trưởng phòng Văn hóa - Xã hội", "Chánh Văn phòng HĐND và UBND"."""
    plain = office.lower()
    for kind, head in _names()["heads"]:
        if plain == kind.lower() or plain.startswith(f"{kind.lower()} "):
            return f"{head}{office[len(kind) :]}"
    return f"Thủ trưởng {office}" if office else ""


def leads_office(post: str, office: str) -> bool:
    """Tell whether a post is that of the head of an office or of his deputy, with or without the office's name."""
    own = _words(_DEPUTY.sub("", post, count=1))
    head = _words(head_of(office))
    titles = [_words(title) for _, title in _names()["heads"]]
    return bool(own) and head[: len(own)] == own and any(own[: len(title)] == title for title in titles)


def own_post(post: str, office: str) -> str:
    """Return a post as its office's own paper has it, without the name of the office: "Phó Trưởng phòng"."""
    kind = next((k for k, _ in _names()["heads"] if office.lower().startswith(f"{k.lower()} ")), "")
    name = _words(office[len(kind) :]) if kind else []
    typed = post.split()
    for at in range(1, len(typed)):
        if name and _words(" ".join(typed[at:])) == name:
            return " ".join(typed[:at])
    return post


def deputy_of(post: str) -> str:
    """Return whom a deputy signs for: "Trưởng phòng" of "Phó Trưởng phòng", "" of one who is no deputy (article 13)."""
    found = _DEPUTY.match(post)
    rest = post[found.end() :] if found else ""
    return rest[:1].upper() + rest[1:]


def short_post(post: str) -> str:
    """Return the title alone of the deputy of an office: "Phó Chánh Văn phòng" of the same with the office's name."""
    for _, title in _names()["heads"]:
        if deputy_of(post).lower().startswith(f"{title.lower()} "):
            return " ".join(post.split()[: len(title.split()) + 1])
    return post


def with_commune(unit: str, commune: str) -> str:
    """Return the name of a body with the commune it is of: "Hội Nông dân xã Lợi Bác"; ``commune`` is "xã Lợi Bác"."""
    if commune.lower() in unit.lower():
        return unit
    level = commune.split(" ")[0]
    return f"{unit}{commune[len(level) :]}" if unit.lower().endswith(f" {level.lower()}") else f"{unit} {commune}"


def odd_capitals(name: str) -> bool:
    """Tell a name of a person that lacks a capital somewhere or is all capitals (decree 30/2020, appendix II, II.1).

    "Hộ ông" before the name of a household is no part of it, nor is what stands in brackets.
    """
    bare = re.sub(r"^hộ\s+((gia đình\s+)?(ông|bà|anh|chị)\s+)?|\([^)]*\)", "", name, flags=re.IGNORECASE)
    words = [word for word in bare.split() if word[0].isalpha()]
    shouted = len(words) > 1 and all(word.isupper() for word in words)
    return shouted or any(word[0].islower() for word in words)
