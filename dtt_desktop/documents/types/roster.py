"""Danh sách đại biểu: the delegate list, an appendix of the report on the delegates (decree 30/2020, form 2.1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED, SENSITIVE, Extra
from dtt_desktop.documents.facts import Facts, GuestFacts, Missing, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import appendix
from dtt_desktop.documents.model import Column, Document
from dtt_desktop.domain.text import L

# Widths in mm of the 165 mm text area. Birth, ethnic group, religion, Party and numbers stay off unless ticked.
_COLUMNS = (
    Column("STT", 11, "center"),
    Column("Họ và tên", 43),
    Column("Giới", 12, "center"),
    Column("Chức vụ", 36),
    Column("Đơn vị công tác", 39),
    Column("Diện", 24),
)


def missing(facts: Facts) -> list[Missing]:
    """Return what the list cannot do without."""
    return [] if facts.roster else [Missing("missing-delegates", Where("delegate", 0, "full_name"))]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the list with the delegates in the order of ``keys``."""
    guests = {guest.key: guest for guest in facts.roster}
    rows = tuple(_row(i, guests[key]) for i, key in enumerate(keys, start=1))
    name = facts.conference.full_name
    title, total = f"Danh sách đại biểu dự {name}", f"Danh sách này có {len(rows)} đại biểu"
    extra = Extra(facts, "roster", "delegate")
    yield appendix(
        facts, "credentials", "Báo cáo", "BC", title, extra.table(_COLUMNS, rows, keys), total, landscape=extra.lies
    )


def _row(number: int, guest: GuestFacts) -> tuple[str, ...]:
    return (str(number), guest.full_name, guest.sex, guest.position or "", guest.place, guest.group)


KIND = DocumentKind(
    "roster", L("Danh sách đại biểu", "Delegate list"), "BC", "Danh sách", "danh-sach-dai-bieu", False, missing, build,
    signed=False, attached_to="credentials", listed=True,
    prints=(*NAMED, "delegate_group"), ticks=SENSITIVE,
)  # fmt: skip
