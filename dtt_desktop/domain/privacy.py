"""What may be known of people: which columns a paper was allowed beyond its own, and counts that outlive the data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Number, Text
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

    from dtt_desktop.domain.person import Person

ERASED = "(đã xóa)"
"""Stands in the history and in texts where a person's data stood before they were erased."""


def masked(value: str) -> str:
    """Return a number of which only the ends are told: "020******456"."""
    return f"{value[:3]}{'*' * 6}{value[-3:]}"


_CITIZEN_NUMBER = re.compile(r"(?<!\d)\d(?:[ .\-]?\d){11}(?!\d)")
_LONG_NUMBER = re.compile(r"(?<!\d)\d(?:[ .\-]?\d){8,}(?!\d)")


def without_numbers(text: str, *, any_length: bool = False) -> str:
    """Return a text in which no citizen number is told in full; ``any_length`` for what stands where one belongs."""
    pattern = _LONG_NUMBER if any_length else _CITIZEN_NUMBER
    return pattern.sub(lambda found: masked(re.sub(r"\D", "", found.group())), text)


def sensitive_keys(family: type[Person]) -> tuple[str, ...]:
    """Return the columns of a person that are sensitive, in the order of declaration."""
    assert issubclass(family, Record)
    return tuple(field.key for field in family.fields if field.sensitive)


class TickedColumn(Record):
    """A sensitive column that a paper prints because somebody ticked it."""

    __tablename__ = "ticked_column"
    words = L("cột in thêm", "extra column")
    dump_key = "ticked_columns"
    name_key: ClassVar[str] = "document"

    document: Mapped[str] = column(L("Loại văn bản", "Document"), Text(limit=40), required=True)
    column_key: Mapped[str] = column(L("Cột", "Column"), Text(limit=40), required=True)


class KeptCount(Record):
    """One line of the statistics as they stood when the sensitive data they count were erased."""

    __tablename__ = "kept_count"
    words = L("số liệu đã chốt", "kept count")
    dump_key = "kept_counts"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    title: Mapped[str] = column(L("Bảng", "Table"), Text(), required=True)
    name: Mapped[str | None] = column(L("Tên", "Name"), Text())
    number: Mapped[int] = column(L("Số người", "How many"), Number(0, 1_000_000), required=True)
