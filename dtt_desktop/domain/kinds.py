"""Kinds of values: what may be typed, what is kept, how it is shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from dtt_desktop.domain import dates
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.names import tidy_name
from dtt_desktop.domain.text import L, Lang, clean, clean_lines, fold

Choices = tuple[tuple[str, L], ...]


@dataclass(frozen=True)
class Context:
    """What a value depends on outside its own cell: the language, the conference date, the named records."""

    lang: Lang = "vi"
    conference_date: str | None = None
    names: Mapping[str, Mapping[int, str]] = field(default_factory=dict)  # table -> id -> name

    @property
    def year(self) -> int:
        """Return the year of the conference; before a date is set, the present one."""
        return int(self.conference_date[:4]) if self.conference_date else date.today().year  # noqa: DTZ011


class Kind:
    """How a value is typed, kept and shown. ``parse`` raises UserError; "" is always None."""

    holds: type = str  # what the file keeps: str, int or bool
    numeric = False
    chars = 14  # usual width in characters

    def parse(self, typed: str, context: Context) -> Any:
        """Return the kept value of non-empty text."""
        raise UserError("not-editable")

    def show(self, value: Any, context: Context) -> str:
        """Return a kept value as people read it."""
        return "" if value is None else str(value)


@dataclass(frozen=True)
class Text(Kind):
    """Free text of at most ``limit`` characters; ``lines`` keeps line breaks; ``suggestions`` are offered."""

    limit: int = 200
    lines: bool = False
    chars: int = 22
    suggestions: tuple[str, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict)  # folded spelling -> the official one

    def parse(self, typed: str, context: Context) -> str | None:
        text = clean_lines(typed) if self.lines else clean(typed)
        if len(text) > self.limit:
            raise UserError("text-long", limit=self.limit, length=len(text))
        folded = fold(text)
        squeezed = folded.replace(" ", "")
        for official in self.suggestions:
            if fold(official).replace(" ", "") == squeezed:
                return official
        return self.aliases.get(folded, text) or None


@dataclass(frozen=True)
class Name(Kind):
    """A person's name or that of a collective; capitals are mended when all letters are alike."""

    chars: int = 18

    def parse(self, typed: str, context: Context) -> str | None:
        name = tidy_name(typed)
        if len(name) > 120:
            raise UserError("text-long", limit=120, length=len(name))
        if name and not any(c.isalpha() for c in name):
            raise UserError("name-letters", typed=name)
        return name or None


@dataclass(frozen=True)
class Choice(Kind):
    """One of a closed list; the code is kept, the words are shown."""

    options: Choices = ()
    aliases: Mapping[str, str] = field(default_factory=dict)  # folded spelling -> code
    chars: int = 12

    def parse(self, typed: str, context: Context) -> str:
        folded = fold(typed)
        for code, words in self.options:
            if typed.strip() == code or folded in (fold(words.vi), fold(words.en)):
                return code
        if folded in self.aliases:
            return self.aliases[folded]
        raise UserError("choice", typed=clean(typed), options=", ".join(w.text(context.lang) for _, w in self.options))

    def show(self, value: Any, context: Context) -> str:
        for code, words in self.options:
            if code == value:
                return words.text(context.lang)
        return "" if value is None else str(value)


@dataclass(frozen=True)
class Several(Kind):
    """Any number of a closed list, kept as codes with commas, typed and shown as words with commas."""

    one: Choice = Choice()
    chars: int = 14

    def parse(self, typed: str, context: Context) -> str:
        codes = [self.one.parse(part, context) for part in typed.split(",") if part.strip()]
        return ",".join(dict.fromkeys(codes))

    def show(self, value: Any, context: Context) -> str:
        return ", ".join(self.one.show(code, context) for code in value.split(",")) if value else ""


class Flag(Kind):
    """Yes, no or not known."""

    holds = bool
    chars = 7
    words: Choices = (("1", L("Có", "Yes")), ("0", L("Không", "No")))
    _YES = frozenset({"co", "x", "yes", "true", "1", "dung", "v", "dang vien", "truc tiep", "da co", "y"})
    _NO = frozenset({"khong", "no", "false", "0", "sai", "chua", "n", "chua co"})

    def parse(self, typed: str, context: Context) -> bool:
        folded = fold(typed) or ("x" if typed.strip() in "✓✔☑+" else "khong")
        if folded in self._YES:
            return True
        if folded in self._NO:
            return False
        raise UserError("flag", typed=clean(typed))

    def show(self, value: Any, context: Context) -> str:
        return "" if value is None else self.words[0 if value else 1][1].text(context.lang)


@dataclass(frozen=True)
class Number(Kind):
    """A whole number between two bounds."""

    low: int = 0
    high: int = 100_000
    chars: int = 7
    holds = int
    numeric = True

    def parse(self, typed: str, context: Context) -> int:
        text = clean(typed).replace(" ", "")
        text = text.removesuffix(".0")
        try:
            value = int(text.replace(".", "") if len(text.split(".")[-1]) == 3 else text)
        except ValueError:
            raise UserError("number-form", typed=clean(typed)) from None
        if not self.low <= value <= self.high:
            raise UserError("number-range", low=self.low, high=self.high, typed=clean(typed))
        return value


@dataclass(frozen=True)
class Money(Number):
    """An amount in đồng, shown as 1.410.000."""

    high: int = 10**10
    chars: int = 12

    def show(self, value: Any, context: Context) -> str:
        return "" if value is None else f"{value:,}".replace(",", ".")


@dataclass(frozen=True)
class Fraction(Kind):
    """A decimal number between two bounds, kept as "0.45", typed and shown with a comma."""

    low: int = 0
    high: int = 1000
    chars: int = 8
    numeric = True

    def parse(self, typed: str, context: Context) -> str:
        text = clean(typed).replace(" ", "").replace(",", ".")
        try:
            value = Decimal(text)
        except InvalidOperation:
            raise UserError("number-form", typed=clean(typed)) from None
        if not value.is_finite() or not self.low <= value <= self.high:
            raise UserError("number-range", low=self.low, high=self.high, typed=clean(typed))
        return f"{value.quantize(Decimal('0.001')).normalize():f}"

    def show(self, value: Any, context: Context) -> str:
        return "" if value is None else str(value).replace(".", ",")


class Ages(Kind):
    """Ages that part bands of a count, growing: kept and shown as "30, 40, 50"."""

    chars = 16

    def parse(self, typed: str, context: Context) -> str:
        parts = [part for part in re.split(r"[,;\s]+", clean(typed)) if part]
        ages = [int(part) for part in parts if part.isascii() and part.isdecimal() and len(part) < 4]
        if len(ages) != len(parts) or ages != sorted(set(ages)) or not ages or not 0 < ages[0] <= ages[-1] < 120:
            raise UserError("ages", typed=clean(typed))
        return ", ".join(map(str, ages))


class PartialDate(Kind):
    """A birth date: day, month or year only, kept as known."""

    chars = 10

    def parse(self, typed: str, context: Context) -> str:
        value = dates.parse_partial(typed, pivot=context.year - 14)
        if not 1900 <= int(value[:4]) <= context.year - 10:
            raise UserError("birth-range", low=1900, high=context.year - 10, typed=clean(typed))
        return value

    def show(self, value: Any, context: Context) -> str:
        return dates.show_partial(value)


def _in_our_time(day: str) -> str:
    """Refuse a slip of the hand such as the year 0001 or 9999."""
    if not 1945 <= int(day[:4]) <= 2100:
        raise UserError("date-range", year=int(day[:4]), low=1945, high=2100)
    return day


class Date(Kind):
    """A whole date."""

    chars = 10

    def parse(self, typed: str, context: Context) -> str:
        return _in_our_time(dates.parse_date(typed, context.year))

    def show(self, value: Any, context: Context) -> str:
        return dates.show_partial(value)


class Clock(Kind):
    """A time of the day."""

    chars = 7

    def parse(self, typed: str, context: Context) -> str:
        return dates.parse_clock(typed)


class Minutes(Kind):
    """A length of time in minutes."""

    holds = int
    numeric = True
    chars = 6

    def parse(self, typed: str, context: Context) -> int:
        return dates.parse_minutes(typed)


class Due(Kind):
    """A deadline: a date, or so many days before the conference."""

    chars = 10

    def parse(self, typed: str, context: Context) -> str:
        due = dates.parse_due(typed, context.year)
        return due if due.startswith("D") else _in_our_time(due)

    def show(self, value: Any, context: Context) -> str:
        return dates.show_due(value)


class Phone(Kind):
    """A telephone number of ten digits; the first 0 that Excel loses is put back."""

    chars = 12

    def parse(self, typed: str, context: Context) -> str:
        digits = "".join(c for c in typed if c.isdigit())
        digits = digits[:-1] if typed.strip().endswith(".0") else digits
        if digits.startswith("84") and len(digits) == 11:
            digits = "0" + digits[2:]
        if len(digits) == 9 and not digits.startswith("0"):
            digits = "0" + digits
        if len(digits) not in (10, 11) or not digits.startswith("0") or any(c.isalpha() for c in typed):
            raise UserError("phone", typed=clean(typed))
        return digits

    def show(self, value: Any, context: Context) -> str:
        return f"{value[:4]} {value[4:7]} {value[7:]}" if value else ""


class CitizenId(Kind):
    """A personal identification number of twelve digits (decree 137/2015).

    The first 0 that a spreadsheet lost is put back; eleven digits that begin with 0 lost another one, nobody knows which.
    """

    chars = 14

    def parse(self, typed: str, context: Context) -> str:
        digits = "".join(c for c in typed if c.isdigit())
        if len(digits) == 11 and not digits.startswith("0"):
            digits = "0" + digits
        if len(digits) != 12 or any(c.isalpha() for c in typed):
            raise UserError("citizen-id", typed=clean(typed))
        return digits


@dataclass(frozen=True)
class Ref(Kind):
    """The number of a record of another table, typed and shown by its name."""

    table: str = ""
    chars: int = 20
    holds = int

    def parse(self, typed: str, context: Context) -> int:
        folded = fold(typed)
        names = context.names.get(self.table, {})
        exact = [key for key, name in names.items() if fold(name) == folded]
        found = exact or [key for key, name in names.items() if fold(name).endswith(f" {folded}")]
        if len(found) == 1:
            return found[0]
        raise UserError("ref-many" if found else "ref-none", typed=clean(typed))

    def show(self, value: Any, context: Context) -> str:
        return "" if value is None else context.names.get(self.table, {}).get(value, "")
