"""What is known of a cell and of a column: remarks, a row as read, the habits of a column."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from dtt_desktop.domain import headers as heads
from dtt_desktop.domain.collectives import head_of_household, is_collective, is_household
from dtt_desktop.domain.dates import date_order
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.names import capital_words
from dtt_desktop.domain.text import clean, fold

if TYPE_CHECKING:
    from dtt_desktop.services.lists.shape import PersonLine

_NO = frozenset(
    ("0", "khong", "ko", "k", "no", "false", "sai", "khong co", "chua", "chua co", "chua vao", "chua vao dang")
)
_YES = frozenset(("1", "co", "yes", "true", "dung", "phai"))
TICK = re.compile(r"^[xX×vV✓✔☑√+1*•]$")
NOTHING = re.compile(r"^[-–—_.…/?\s]*$")
HAS_YEAR = re.compile(r"\d{4}|\d{1,2}[/.\-]\d{1,2}")
_DATE = re.compile(r"\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{2,4}|\d{1,2}\s*[/.\-]\s*\d{4}|\d{4}(?:-\d\d-\d\d)?")
_ISO = re.compile(r"\d{4}-\d\d-\d\d\Z")
_FIGURES = re.compile(r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}$")
REPEATED = frozenset((
    "sex", "ethnicity", "religion", "position", "unit_id", "former_commune", "sector", "economic_component",
    "is_party_member", "is_direct_worker", "on_state_payroll", "general_education", "qualification", "political_theory",
    "delegate_group", "kind", "proposed_award",
))  # fmt: skip
_HABITUAL = frozenset((
    "birth", heads.MALE, heads.FEMALE, "party_date", "is_party_member", heads.BIRTH_PLACE, "is_direct_worker",
    "on_state_payroll",
))  # fmt: skip


@dataclass
class Remark:
    """What the person should know of a cell: what stood there, and a sentence; ``doubtful`` asks for a look."""

    field: str
    text: str
    code: str
    params: dict[str, Any] = dataclass_field(default_factory=dict)
    doubtful: bool = True


@dataclass
class ReadRow:
    """A row as read: kept values by field, remarks on cells, what could not be read, by field."""

    values: dict[str, Any] = dataclass_field(default_factory=dict)
    remarks: list[Remark] = dataclass_field(default_factory=list)
    unread: dict[str, UserError] = dataclass_field(default_factory=dict)
    typed: dict[str, str] = dataclass_field(default_factory=dict)


@dataclass
class Habits:
    """What a column does as a whole: which part of a date comes first, whether a blank says no."""

    order: str = "day"
    ticked: bool = False
    unsure: bool = False  # blanks stand beside both yes and no
    swapped: bool = False  # Excel seems to have read its dates with day and month exchanged


@dataclass
class ReadColumn:
    """How one column of a table is read; one without ``read`` is put together with others."""

    index: int
    meaning: str
    habits: Habits
    read: Callable[[str], None] | None
    kept: dict[str, dict[str, Any]] = dataclass_field(default_factory=dict)  # text -> values, where texts repeat


def field_of(meaning: str) -> str:
    """Return the field a column's text goes to first."""
    special = {
        heads.POSITION_UNIT: "position",
        heads.ETHNICITY_RELIGION: "ethnicity",
        heads.MALE: "birth",
        heads.FEMALE: "birth",
    }
    return special.get(meaning, "full_name") if meaning.startswith("#") else meaning


def first_date(text: str) -> str:
    """Return the first date of a text, or the text."""
    found = _DATE.search(text)
    return found.group() if found else text


def says_no(text: str) -> bool:
    """Tell a cell that says no: "Không", "Chưa", 0, FALSE."""
    return fold(text) in _NO


def says_yes(text: str) -> bool:
    """Tell a cell that says yes: a tick, "Có", 1, TRUE."""
    return bool(TICK.match(text)) or fold(text) in _YES


def member(text: str) -> bool | None:
    """Return what a word says of Party membership, or None."""
    folded = fold(text)
    if folded in _NO or folded in (
        "quan chung",
        "qc",
        "ngoai dang",
        "doan vien",
        "chua",
        "khong",
        "k",
        "0",
        "chua vao dang",
        "khong la dang vien",
    ):
        return False
    return True if folded.startswith(("dang vien", "dv", "du bi", "chinh thuc", "co", "la dang vien")) else None


@lru_cache(maxsize=65536)
def clean_cell(text: str) -> str:
    """Return a cell without what only Excel needs (an apostrophe before text) and without odd spaces; lines stay."""
    if "\n" not in text and not text.startswith("'"):
        return clean(text)
    return "\n".join(line for part in text.lstrip("'").split("\n") if (line := clean(part)))


def habits_of(texts: Sequence[str], meaning: str | None) -> Habits:
    """Return what a column does as a whole; only dates and ticks have habits."""
    if meaning not in _HABITUAL:
        return Habits()
    filled = [clean_cell(text) for text in texts if not NOTHING.match(text)]
    habits = Habits()
    if meaning in ("birth", heads.MALE, heads.FEMALE, "party_date", "is_party_member", heads.BIRTH_PLACE):
        told = date_order(filled)
        habits.order = "month" if told == "month" else "both" if told == "both" else "day"
        whole = [text for text in filled if _ISO.match(text)]
        text_dates = [text for text in filled if _FIGURES.match(text)]
        habits.swapped = (
            len(whole) >= 3
            and all(int(text[8:10]) <= 12 for text in whole)
            and told == "day"
            and all(int(re.split(r"[/.\-]", text)[0]) > 12 for text in text_dates)
        )
    ticks = sum(bool(TICK.match(text)) for text in filled)
    dates = sum(bool(HAS_YEAR.search(text)) for text in filled)
    yes = sum(member(text) is True for text in filled) if meaning == "is_party_member" else 0
    blanks = bool(filled) and len(filled) < len(texts)
    habits.ticked = blanks and ticks + dates + yes >= len(filled)
    habits.unsure = blanks and meaning == "is_party_member" and not habits.ticked
    return habits


def joined_parts(line: PersonLine) -> tuple[str, str]:
    """Return the name and the birth that stand in parts in several columns; "" where there are none."""
    parts = {
        column.meaning: clean_cell(line.cells[column.index])
        for column in line.columns if column.meaning and column.meaning.startswith("#")
    }  # fmt: skip
    name = " ".join(parts[m] for m in (heads.FAMILY, heads.MIDDLE, heads.GIVEN) if parts.get(m))
    born = "/".join(parts[m] for m in (heads.DAY, heads.MONTH, heads.YEAR) if parts.get(m))
    return name, born if parts.get(heads.YEAR) else ""


def tell_of_the_whole(row: ReadRow, *, with_kind: bool) -> None:
    """Add what no single cell says: the sex an honorific tells, a household or a collective by its name."""
    values = row.values
    if "sex" not in values and values.get("honorific") in ("Ông", "Bà"):
        values["sex"] = "male" if values["honorific"] == "Ông" else "female"
    name = str(values.get("full_name") or "")
    if not with_kind or "kind" in values or not name:
        return
    if is_household(name):
        values["kind"] = "household"
        head, sex = head_of_household(name)
        if head:
            values.setdefault("representative", capital_words(head))
        if sex:
            values.setdefault("sex", sex)
    elif is_collective(name):
        values["kind"] = "collective"


def begin_with_capital(text: str) -> str:
    """Return a text with the accented capital it begins with, of which TCVN3 has none: "ủy ban"."""
    return text[0].upper() + text[1:] if text[0].islower() and not text[0].isascii() else text
