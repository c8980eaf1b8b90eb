"""Counts the delegates for the report on them: every table adds up, what is not known has its line (campaign 4.2)."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from dtt_desktop.documents.facts import Count
from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain.dates import age_on
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.privacy import KeptCount
from dtt_desktop.domain.text import L

_YES_NO = {
    "is_party_member": {True: "Đảng viên", False: "Ngoài Đảng"},
    "is_direct_worker": {True: "Trực tiếp sản xuất, công tác, học tập, chiến đấu", False: "Lãnh đạo, quản lý"},
}
_TABLES = (
    ("delegate_group", "Diện đại biểu", lists.DELEGATE_GROUPS),
    ("sex", "Giới tính", lists.SEX),
    ("ethnicity", "Dân tộc", ()),
    ("religion", "Tôn giáo", ()),
    ("is_party_member", "Đảng viên", ()),
    ("general_education", "Trình độ học vấn", ()),
    ("qualification", "Trình độ chuyên môn", ()),
    ("political_theory", "Lý luận chính trị", ()),
    ("sector", "Lĩnh vực công tác", ()),
    ("is_direct_worker", "Trực tiếp và lãnh đạo, quản lý", ()),
    ("economic_component", "Thành phần kinh tế", lists.ECONOMIC_COMPONENTS),
    ("former_commune", "Đơn vị hành chính trước sắp xếp", ()),
)


def census(session: Session, day: str | None, ages: str | None) -> dict[str, Any]:
    """Return the facts ``census``, ``oldest``, ``youngest``, the average age; ages as of the day.

    ``ages`` are those that part the bands, such as "30, 40, 50, 60"; without them ages are not counted. Once the
    sensitive data are erased, the counts are those kept then, and nobody is named as eldest or youngest.
    """
    if kept := _kept(session):
        return {"census": kept, "oldest": "", "youngest": ""}
    tables = [(title, _table(session, key, dict(choices))) for key, title, choices in _TABLES]
    births = session.execute(select(Delegate.birth, func.count()).group_by(Delegate.birth)).all()
    if day and ages:
        tables.insert(4, ("Độ tuổi", _ages(births, day, [int(age) for age in ages.split(",")])))
    return {
        "census": tuple(tables),
        "oldest": _extreme(session, day, eldest=True),
        "youngest": _extreme(session, day, eldest=False),
        **_average(births, day),
    }


def _average(births: Iterable[tuple[str | None, int]], day: str | None) -> dict[str, Any]:
    """Return the average age in years with one decimal and a comma, halves up, and of how many it is."""
    ages = [(age_on(birth, day), n) for birth, n in births if birth and day]
    known = sum(n for _, n in ages)
    tenths = (sum(age * n for age, n in ages) * 20 + known) // (2 * known) if known else 0
    return {"average_age": f"{tenths // 10},{tenths % 10}", "ages_known": known}


def _kept(session: Session) -> tuple[tuple[str, tuple[Count, ...]], ...]:
    tables: dict[str, tuple[Count, ...]] = {}
    for row in session.scalars(select(KeptCount).order_by(KeptCount.line_no)):
        tables[row.title] = (*tables.get(row.title, ()), (row.name or "", row.number))
    return tuple(tables.items())


def _table(session: Session, key: str, words: dict[str, L]) -> tuple[Count, ...]:
    column = getattr(Delegate, key)
    found = session.execute(select(column, func.count()).group_by(column))
    counts = [
        (_YES_NO.get(key, {}).get(value) or (words[value].vi if value in words else value or ""), n)
        for value, n in found
    ]
    counts.sort(key=lambda pair: (not pair[0], -pair[1], pair[0]))
    return tuple(counts)


def _ages(births: Iterable[tuple[str | None, int]], day: str, ends: list[int]) -> tuple[Count, ...]:
    counts: Counter[str] = Counter()
    names = [_band(ends, place) for place in range(len(ends) + 1)]
    for birth, n in births:
        counts[names[bisect_left(ends, age_on(birth, day))] if birth else ""] += n
    return tuple((name, counts[name]) for name in [*names, ""] if counts[name] or name)


def _band(ends: list[int], place: int) -> str:
    """Return what the band that ends at an age is called; the last has no end."""
    if place == len(ends):
        return f"Trên {ends[-1]} tuổi"
    return f"Từ {ends[place - 1] + 1} đến {ends[place]} tuổi" if place else f"Đến {ends[0]} tuổi"


def _extreme(session: Session, day: str | None, *, eldest: bool) -> str:
    """Return name and age of the eldest or the youngest; "" when no birth date is known."""
    order = Delegate.birth.asc() if eldest else Delegate.birth.desc()
    found = session.execute(
        select(Delegate.full_name, Delegate.birth)
        .where(Delegate.birth.is_not(None))
        .order_by(order, Delegate.id)
        .limit(1)
    ).first()
    return f"{found.full_name}, {age_on(found.birth, day)} tuổi" if found and day else ""
