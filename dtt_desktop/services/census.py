"""Counts the delegates for the report on them: every table adds up, what is not known has its line (campaign 4.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from dtt_desktop.documents.facts import Count
from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.text import L

BANDS = ((0, 30), (31, 40), (41, 50), (51, 60), (61, 200))
"""Ages from - to, as the statistics of the Ministry group them."""
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


def census(session: Session, day: str | None) -> dict[str, Any]:
    """Return the facts ``census``, ``oldest`` and ``youngest``; ages are those on the day of the conference."""
    tables = [(title, _table(session, key, dict(choices))) for key, title, choices in _TABLES]
    births = session.execute(select(Delegate.birth, func.count()).group_by(Delegate.birth)).all()
    if day:
        tables.insert(4, ("Độ tuổi", _ages(births, day)))
    return {
        "census": tuple(tables),
        "oldest": _extreme(session, day, eldest=True),
        "youngest": _extreme(session, day, eldest=False),
    }


def _table(session: Session, key: str, words: dict[str, L]) -> tuple[Count, ...]:
    column = getattr(Delegate, key)
    found = session.execute(select(column, func.count()).group_by(column))
    counts = [
        (_YES_NO.get(key, {}).get(value) or (words[value].vi if value in words else value or ""), n)
        for value, n in found
    ]
    counts.sort(key=lambda pair: (not pair[0], -pair[1], pair[0]))
    return tuple(counts)


def age(birth: str, day: str) -> int:
    """Return the age on a day; of one whose day or month is not known, the year decides."""
    years = int(day[:4]) - int(birth[:4])
    return years - 1 if len(birth) == 10 and birth[5:] > day[5:] else years


def _ages(births: Iterable[tuple[str | None, int]], day: str) -> tuple[Count, ...]:
    counts: Counter[str] = Counter()
    for birth, n in births:
        counts[_band(age(birth, day)) if birth else ""] += n
    names = [_band(low) for low, _ in BANDS] + [""]
    return tuple((name, counts[name]) for name in names if counts[name] or name)


def _band(years: int) -> str:
    low, high = next(band for band in BANDS if band[0] <= years <= band[1])
    return f"Đến {high} tuổi" if not low else f"Trên {low - 1} tuổi" if high > 100 else f"Từ {low} đến {high} tuổi"


def _extreme(session: Session, day: str | None, *, eldest: bool) -> str:
    """Return name and age of the eldest or the youngest; "" when no birth date is known."""
    order = Delegate.birth.asc() if eldest else Delegate.birth.desc()
    found = session.execute(
        select(Delegate.full_name, Delegate.birth)
        .where(Delegate.birth.is_not(None))
        .order_by(order, Delegate.id)
        .limit(1)
    ).first()
    return f"{found.full_name}, {age(found.birth, day)} tuổi" if found and day else ""
