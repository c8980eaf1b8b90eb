"""What a hand types at random: texts a field takes, read off its declaration, and texts no field should take."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from random import Random
from typing import Any

from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import (
    Ages,
    Choice,
    CitizenId,
    Clock,
    Context,
    Date,
    Due,
    Flag,
    Fraction,
    Kind,
    Minutes,
    Name,
    Number,
    PartialDate,
    Phone,
    Ref,
    Several,
    Text,
)
from dtt_desktop.paths import resource

GARBAGE = (
    "", " ", "\t", "31/2/1980", "99/99/9999", "0", "-1", "1e309", "nan", "²", "٣", "½", "00000000000000000000",
    "x" * 5000, "\ud800", "a\x00b", "\u202eđảo", "🙂", "=1+1", "+84", "<img src=file://h/x>", "{tên}", "{", "}", "%s",
    "{0}", "'; DROP TABLE unit; --", "D-", "D-99999", "25:61", "1,5,,", "khong co", "Nguyễn\nVăn\nA", "Đơn vị không có",
)  # fmt: skip
"""What is typed by mistake, pasted from elsewhere, or meant badly."""
_WORDS = ("lúa", "keo", "trường", "thôn", "bản", "hội", "phụ nữ", "chăn nuôi", "tổ đội", "khen", "quỹ", "văn hóa")
_FORMS = ("", "  ", "\u00a0", "\u200b")


@cache
def _sample() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("sample.json").read_text(encoding="utf-8"))
    return found


def person(dice: Random) -> str:
    """Return an invented name; of so few that the same one comes again."""
    data = _sample()
    sex = dice.choice(("male", "female"))
    parts = (data["families"][:5], data[f"middles_{sex}"][:3], data[f"givens_{sex}"][:7])
    name = " ".join(map(dice.choice, parts))
    return dice.choice((name, name, name, name.upper(), name.lower(), f"Ông {name}", f" {name}  "))


def words(dice: Random, most: int = 8) -> str:
    """Return a few words, sometimes with what a text should not mind."""
    return " ".join(dice.choice(_WORDS) for _ in range(dice.randint(1, most))) + dice.choice(_FORMS)


def free(dice: Random) -> str:
    """Return what is typed where any text may stand."""
    return dice.choice(GARBAGE) if dice.random() < 0.2 else words(dice)


def day(dice: Random, first: int = 2024, last: int = 2027) -> str:
    """Return a date as it is typed."""
    return f"{dice.randint(1, 28):02d}/{dice.randint(1, 12):02d}/{dice.randint(first, last)}"


def _text(kind: Kind, dice: Random, _: Context) -> str:
    assert isinstance(kind, Text)
    if kind.suggestions and dice.random() < 0.6:
        return dice.choice(kind.suggestions)
    text = words(dice)
    if kind.lines and dice.random() < 0.4:
        text = f"{text}\n{words(dice)}\n\n{words(dice)}"
    return text[: kind.limit]


def _number(kind: Kind, dice: Random, _: Context) -> str:
    assert isinstance(kind, Number)
    return str(dice.randint(kind.low, min(kind.high, kind.low + 3 * 10 ** dice.randint(0, 3))))


def _choice(kind: Kind, dice: Random, _: Context) -> str:
    assert isinstance(kind, Choice)
    code, label = dice.choice(kind.options)
    return dice.choice((code, label.vi, label.en, label.vi.upper()))


def _several(kind: Kind, dice: Random, context: Context) -> str:
    assert isinstance(kind, Several)
    return ", ".join(_choice(kind.one, dice, context) for _ in range(dice.randint(1, 4)))


def _fraction(kind: Kind, dice: Random, _: Context) -> str:
    assert isinstance(kind, Fraction)
    return f"{dice.randint(kind.low, kind.high)},{dice.randint(0, 999)}"


def _ref(kind: Kind, dice: Random, context: Context) -> str:
    assert isinstance(kind, Ref)
    names = list(context.names.get(kind.table, {}).values())
    return dice.choice(names) if names else words(dice)


def _due(_: Kind, dice: Random, __: Context) -> str:
    return dice.choice((day(dice), f"D-{dice.randint(0, 40)}"))


def _birth(_: Kind, dice: Random, __: Context) -> str:
    year = dice.randint(1935, 2005)
    return dice.choice((str(year), f"{dice.randint(1, 12):02d}/{year}", day(dice, year, year)))


# The first kind a field's own kind is one of says what is typed: the special before the general.
_BY_KIND: tuple[tuple[type[Kind], Callable[[Kind, Random, Context], str]], ...] = (
    (Number, _number),
    (Choice, _choice),
    (Several, _several),
    (Fraction, _fraction),
    (Ref, _ref),
    (Due, _due),
    (PartialDate, _birth),
    (Text, _text),
    (Name, lambda kind, dice, context: person(dice)),
    (Flag, lambda kind, dice, context: dice.choice(("x", "Có", "Không", "0", "1", "chưa"))),
    (Ages, lambda kind, dice, context: dice.choice(("30, 40", "35", "18;30 45 60"))),
    (Date, lambda kind, dice, context: day(dice)),
    (Clock, lambda kind, dice, context: f"{dice.randint(6, 18)}:{dice.choice((0, 15, 30, 45)):02d}"),
    (Minutes, lambda kind, dice, context: str(dice.randint(1, 90))),
    (Phone, lambda kind, dice, context: f"03{dice.randint(0, 10**8 - 1):08d}"),
    (CitizenId, lambda kind, dice, context: f"000{dice.randint(0, 10**9 - 1):09d}"),
)


def right(field: Field, context: Context, dice: Random) -> str:
    """Return a text the field takes, unless a rule of the record is against it; "" empties it now and then."""
    if not field.required and dice.random() < 0.1:
        return ""
    made = next((make for kind, make in _BY_KIND if isinstance(field.kind, kind)), None)
    return made(field.kind, dice, context) if made else words(dice)


def anything(field: Field, context: Context, dice: Random) -> str:
    """Return a text the field takes, or one it should not."""
    return dice.choice(GARBAGE) if dice.random() < 0.15 else right(field, context, dice)
