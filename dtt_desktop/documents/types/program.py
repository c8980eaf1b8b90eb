"""Chương trình: the program of the day, an appendix of the invitation (decree 30/2020, form 2.1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing, ProgramFacts, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import appendix_head
from dtt_desktop.documents.model import Column, Document, Paragraph, Table, ended
from dtt_desktop.domain.dates import official, official_clock, weekday
from dtt_desktop.domain.text import L

_COLUMNS = (
    Column("TT", 11, "center"),
    Column("Thời gian", 33, "center"),
    Column("Nội dung", 77),
    Column("Thực hiện", 44),
)


def missing(facts: Facts) -> list[Missing]:
    """Return what the program cannot do without."""
    found = []
    if not facts.program:
        found.append(Missing("missing-program", Where("program_item", 0, "title")))
    wanted = (("date", facts.conference.date, "missing-date"), ("venue", facts.conference.venue, "missing-venue"))
    found += [Missing(code, Where("conference", 1, key)) for key, value, code in wanted if not value]
    found += [
        Missing("missing-minutes", Where("program_item", item.key, "minutes"), item.title)
        for item in facts.program
        if not item.timed
    ]
    if facts.program and facts.program[0].start is None:
        found.append(Missing("missing-start-time", Where("conference", 1, "start_time")))
    return found


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the program."""
    conference = facts.conference
    head = appendix_head(facts, f"Chương trình {conference.full_name}", "invitation", "Giấy mời", "GM", 0, 1)
    day = conference.date or ""
    when = Paragraph.of(f"Thời gian: {weekday(day)}, {official(day)}.")
    where = Paragraph.of(f"Địa điểm: {(conference.venue or '').rstrip('.')}.")
    table = Table(_COLUMNS, tuple(row(i, item) for i, item in enumerate(facts.program, start=1)))
    end = facts.program[-1].end or ""
    closing = Paragraph.of(ended(f"Hội nghị kết thúc lúc {official_clock(end)}"))
    name = f"Chương trình {conference.full_name}"
    yield Document(name, (head, when, where, table, closing), facts.agency.size_profile)


def row(number: int, item: ProgramFacts) -> tuple[str, ...]:
    """Return a line of the program: number, from - to, what, who."""
    time = item.start or ""
    if item.end and item.end != item.start:
        time = f"{time} - {item.end}"
    return (str(number), time, item.title, item.lead)


KIND = DocumentKind(
    "program", L("Chương trình hội nghị", "Program"), "GM", "Chương trình", "chuong-trinh", False, missing, build,
    signed=False, attached_to="invitation", draws=("program_item",),
)  # fmt: skip
