"""Chương trình điều hành: the program for the desk, internal lines and notes too; it is not sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing, ProgramFacts
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import internal_head, when_and_where
from dtt_desktop.documents.model import Column, Document, Paragraph, Table
from dtt_desktop.documents.types import program
from dtt_desktop.documents.wording import clock_and_day
from dtt_desktop.domain.text import L

_COLUMNS = (
    Column("TT", 12, "center"), Column("Thời gian", 32, "center"), Column("Nội dung", 105),
    Column("Thực hiện", 53), Column("Ghi chú", 50),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the desk's program cannot do without."""
    lacks = {lack.code: lack for lack in (*program.missing(facts), *when_and_where(facts))}
    return list(lacks.values())


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the program of the desk on its side."""
    subject = facts.conference.full_name
    when = Paragraph.of(f"Thời gian: {clock_and_day(facts)}. Địa điểm: {(facts.conference.venue or '').rstrip('.')}.")
    table = Table(_COLUMNS, tuple(_row(i, item) for i, item in enumerate(facts.desk_program, start=1)))
    head = internal_head(facts, "CHƯƠNG TRÌNH ĐIỀU HÀNH", subject)
    yield Document(f"Chương trình điều hành {subject}", (*head, when, table), facts.agency.size_profile, landscape=True)


def _row(number: int, item: ProgramFacts) -> tuple[str, ...]:
    inside = "Nội bộ" if item.internal else ""
    return (*program.row(number, item), ". ".join(part for part in (inside, item.note) if part))


KIND = DocumentKind(
    "desk_program", L("Chương trình điều hành (nội bộ)", "Program for the desk"), "", "Chương trình",
    "chuong-trinh-dieu-hanh", False, missing, build, signed=False, stage="during", draws=("program_item",),
)  # fmt: skip
