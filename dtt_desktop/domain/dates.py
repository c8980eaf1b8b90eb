"""Dates and times: what people type, what is kept, what stands on paper.

Kept forms: a full date ``2025-08-15``; a partial date ``1975``, ``1975-02`` or ``1975-02-05``; a clock time
``07:30``; a due time either a full date or ``D-15`` (fifteen days before the conference).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.text import L, Lang, clean, fold

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_GAP = "\u00a0"  # a blank to write in; a no-break space so that no line is cut there
_EXCEL_EPOCH = date(1899, 12, 30)
_NUMBERS = re.compile(r"\d+")
_ISO = re.compile(r"^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d{1,2}:\d\d.*)?$")
_UNKNOWN_PART = r"(?:[-?_.…xX]{1,3}|0{1,2})"
_PARTLY = re.compile(rf"^{_UNKNOWN_PART}\s*[/.\-]\s*(?:{_UNKNOWN_PART}|(\d{{1,2}}))\s*[/.\-]\s*(\d{{4}})$")
_SPACED = re.compile(r"\s*([./\-])\s*")
_THREE = re.compile(r"^(\d{1,2})[./\-](\d{1,2})[./\-](\d{2}|\d{4})$")
_DAYS_BEFORE = re.compile(r"^truoc (\d{1,3})(?: ngay)?$")
_SEPARATED = re.compile(r"^\d{1,4}(?:[./\-\s]\d{1,4}){1,2}$")


def _checked(year: int, month: int | None, day: int | None) -> str:
    """Return the kept form, or name the part that does not exist."""
    if month is None:
        return f"{year:04d}"
    if not 1 <= month <= 12:
        raise UserError("date-month", month=month)
    if day is None:
        return f"{year:04d}-{month:02d}"
    try:
        date(year, month, day)
    except ValueError:
        raise UserError("date-day", day=day, month=month, year=year) from None
    return f"{year:04d}-{month:02d}-{day:02d}"


def _full_year(year: int, digits: int, pivot: int) -> int:
    """Two digits become the latest year that is not after ``pivot``."""
    if digits > 2:
        return year
    century = pivot // 100 * 100
    return century + year if century + year <= pivot else century - 100 + year


def _tight(text: str) -> str:
    """Return a cleaned text without spaces around the marks of a date; most have none."""
    return _SPACED.sub(r"\1", text) if " " in text else text


def _usual_form(typed: str, month_first: bool) -> str:
    """Return a date as typed without odd spaces, with its known parts only, the day first, no ".0" of a spreadsheet."""
    text = _tight(clean(typed).lstrip("'").rstrip(" .,;"))
    if partly := _PARTLY.match(text):  # "--/--/1975", "00/02/1975"
        text = "/".join(part for part in partly.groups() if part)
    if month_first and (us := _THREE.match(text)):
        text = f"{us.group(2)}/{us.group(1)}/{us.group(3)}"
    return text[:-2] if text.endswith(".0") and text[:-2].isdigit() else text


def parse_partial(typed: str, pivot: int = 2011, *, month_first: bool = False) -> str:
    """Return the kept form of a birth date as typed: 5/2/1975, 05021975, 2/1975, 1975, "năm 1975", 27430 ...

    ``pivot`` is the latest year two digits can mean; ``month_first`` reads 5/2/1975 as the second of May.
    Raises UserError date-form, date-month, date-day.
    """
    text = _usual_form(typed, month_first)
    if iso := _ISO.match(text):
        y, m, d = (int(g) if g else None for g in iso.groups())
        return _checked(y or 0, m, d)
    words = fold(text)
    if not re.fullmatch(r"(ngay|thang|nam|sinh|sn|mung|mong|\d+| )+", words):
        raise UserError("date-form", typed=typed)
    numbers = _NUMBERS.findall(text)
    if not numbers:
        raise UserError("date-form", typed=typed)
    if len(numbers) == 1:
        return _one_number(numbers[0], typed, pivot)
    if not (_SEPARATED.match(text) or "nam" in words or "thang" in words) or len(numbers) > 3:
        raise UserError("date-form", typed=typed)
    year = _full_year(int(numbers[-1]), len(numbers[-1]), pivot)
    if len(numbers[-1]) == 3 or year > 9999:
        raise UserError("date-form", typed=typed)
    if len(numbers) == 2:
        return _checked(year, int(numbers[0]), None)
    return _checked(year, int(numbers[1]), int(numbers[0]))


def date_order(texts: Iterable[str]) -> Literal["day", "month", "both", "open"]:
    """Return which part comes first in a column of dates such as 5/2/1975.

    A first part over 12 shows that days come first, a second part over 12 that months do; "both" when the column has
    either, "open" when nothing shows it.
    """
    parts = [found for text in texts if (found := _THREE.match(_tight(clean(text).strip("' .,;"))))]
    day = any(int(found.group(1)) > 12 for found in parts)
    month = any(int(found.group(2)) > 12 for found in parts)
    return "both" if day and month else "day" if day else "month" if month else "open"


def order_matters(text: str) -> bool:
    """Tell whether a date reads differently with the month first: 5/2/1975, but not 5/5/1975 or 25/2/1975."""
    found = _THREE.match(_tight(clean(text).strip("' .,;")))
    return found is not None and found.group(1) != found.group(2) and max(map(int, found.groups()[:2])) <= 12


def _one_number(digits: str, typed: str, pivot: int) -> str:
    value = int(digits)
    if len(digits) == 4:
        return _checked(value, None, None)
    if len(digits) == 8:
        return _checked(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
    if len(digits) == 6:
        return _checked(_full_year(int(digits[4:]), 2, pivot), int(digits[2:4]), int(digits[:2]))
    if len(digits) == 5 and 3000 < value < 60000:  # a date that Excel wrote as its day number
        return (_EXCEL_EPOCH + timedelta(days=value)).isoformat()
    if len(digits) == 2:
        return _checked(_full_year(value, 2, pivot), None, None)
    raise UserError("date-form", typed=typed)


def parse_date(typed: str, year: int | None = None) -> str:
    """Return a full date; day and month alone take ``year``. Raises UserError date-form, date-month, date-day."""
    text = clean(typed)
    if year is not None and (m := re.fullmatch(r"(\d{1,2})[./\-](\d{1,2})", text)):
        return _checked(year, int(m.group(2)), int(m.group(1)))
    value = parse_partial(text, pivot=(year or date.today().year) + 50)  # noqa: DTZ011 - the year at this office
    if len(value) != 10:
        raise UserError("date-whole", typed=typed)
    return value


def age_on(birth: str, day: str) -> int:
    """Return the age on a day, in years; of one whose day or month of birth is not known, the year decides."""
    years = int(day[:4]) - int(birth[:4])
    return years - 1 if len(birth) == 10 and birth[5:] > day[5:] else years


def show_partial(value: str | None) -> str:
    """Return a kept date as people read it: 05/02/1975, 02/1975 or 1975."""
    return "/".join(reversed(value.split("-"))) if value else ""


def official(value: str | None, year: int | None = None) -> str:
    """Return "ngày 05 tháng 02 năm 2025" (decree 30/2020, appendix I, II.4b); gaps to write in when not given."""
    if value is None:
        return _GAP.join(("ngày", _GAP * 6, "tháng", _GAP * 6, "năm", str(year) if year else _GAP * 8))
    y, m, d = (int(p) for p in value.split("-"))
    return f"ngày {d:02d} tháng {m:02d} năm {y}" if m < 3 else f"ngày {d:02d} tháng {m} năm {y}"


def weekday(value: str, lang: Lang = "vi") -> str:
    """Return the name of the day of the week of a full date."""
    return (WEEKDAYS if lang == "vi" else _WEEKDAYS_EN)[date.fromisoformat(value).weekday()]


_CLOCK = re.compile(r"(\d{1,2})\s*(?:h|g|:|\.|giờ|gio)\s*(?:(\d{1,2})\s*(?:phút|phut|p|')?)?|(\d{1,2})(\d\d)|(\d{1,2})")
_LENGTH = re.compile(
    r"(\d{1,2})\s*(?:h|g|:|giờ|gio)\s*(?:(\d{1,2})\s*(?:phút|phut|p|')?)?|(\d{1,4})\s*(?:phút|phut|p|')?"
)


def parse_clock(typed: str) -> str:
    """Return "HH:MM" from 830, 0830, 8h30, 8:30, 8.30, 8h, 8. Raises UserError clock-form."""
    match = _CLOCK.fullmatch(clean(typed).lower())
    if not match:
        raise UserError("clock-form", typed=clean(typed))
    hour = int(match.group(1) or match.group(3) or match.group(5))
    minute = int(match.group(2) or match.group(4) or 0)
    if hour > 23 or minute > 59:
        raise UserError("clock-form", typed=clean(typed))
    return f"{hour:02d}:{minute:02d}"


def parse_minutes(typed: str) -> int:
    """Return whole minutes from 45, 45', 45 phút, 1h30, 1:30. Raises UserError minutes-form."""
    match = _LENGTH.fullmatch(clean(typed).lower())
    if not match:
        raise UserError("minutes-form", typed=clean(typed))
    minutes = int(match.group(3)) if match.group(3) else int(match.group(1)) * 60 + int(match.group(2) or 0)
    if minutes > 24 * 60:
        raise UserError("minutes-form", typed=clean(typed))
    return minutes


def clock(minutes: int) -> str:
    """Return minutes after midnight as "HH:MM", going round after a day."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def minutes_of(value: str) -> int:
    """Return minutes after midnight of "HH:MM"."""
    hour, minute = value.split(":")
    return int(hour) * 60 + int(minute)


def official_clock(value: str) -> str:
    """Return "07 giờ 30 phút"."""
    hour, minute = value.split(":")
    return f"{hour} giờ {minute} phút"


def parse_due(typed: str, year: int | None = None) -> str:
    """Return "D-15" from D-15, N-15, "trước 15 ngày"; else a full date. Raises as :func:`parse_date`."""
    bare = "".join(clean(typed).lower().split())
    if match := re.fullmatch(r"(?:d|n)([-+])(\d{1,3})", bare):
        return f"D{match.group(1)}{int(match.group(2))}"
    if bare in ("d", "n", "d0", "d-0"):
        return "D-0"
    if match := _DAYS_BEFORE.match(fold(typed)):
        return f"D-{int(match.group(1))}"
    return parse_date(typed, year)


def resolve_due(due: str | None, conference: str | None) -> str | None:
    """Return the date a due time falls on, or None when there is none or the conference has no date."""
    if not due or not due.startswith("D"):
        return due or None
    if not conference:
        return None
    return (date.fromisoformat(conference) + timedelta(days=int(due[1:]))).isoformat()


def days_before(due: str | None) -> int | None:
    """Return how many days before the conference a deadline is that is counted from it."""
    return -int(due[1:]) if due and due.startswith("D-") else None


def show_due(due: str | None) -> str:
    """Return a due time as typed: "D-15" stays, a date becomes dd/mm/yyyy."""
    return "" if not due else due if due.startswith("D") else show_partial(due)


def days_to_go(conference: str | None, today: date) -> L | None:
    """Return how far away the conference is, in words."""
    if not conference:
        return None
    days = (date.fromisoformat(conference) - today).days
    if days > 0:
        return L(f"Còn {days} ngày", f"{days} day{'s' * (days != 1)} to go")
    if days == 0:
        return L("Hôm nay là ngày hội nghị", "The conference is today")
    return L(f"Đã qua {-days} ngày", f"{-days} day{'s' * (days != -1)} ago")
