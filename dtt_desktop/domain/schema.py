"""All record families together: importing this module configures the mapping once."""

from __future__ import annotations

from dtt_desktop.domain.card_layout import CardField, Picture
from dtt_desktop.domain.committee import CommitteeMember
from dtt_desktop.domain.conference import Agency, Conference, LegalBasis, Paper, Recipient, Signer
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.kinds import Ref
from dtt_desktop.domain.meetings import CouncilSession, UnitMeeting
from dtt_desktop.domain.money import AwardRate, BaseSalary, BudgetLine
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.paper_copy import PaperCopy
from dtt_desktop.domain.plan import PlanItem, TaskAssignment
from dtt_desktop.domain.privacy import KeptCount, TickedColumn
from dtt_desktop.domain.program import ProgramItem
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.remembered import Remembered
from dtt_desktop.domain.targets import CompositionTarget
from dtt_desktop.domain.unit import Unit
from dtt_desktop.domain.wording import Wording

# In the order a dump lists them; a record only points at families before its own, or at itself.
FAMILIES: tuple[type[Record], ...] = (
    Conference, Agency, Signer, LegalBasis, Paper, Recipient, PlanItem, TaskAssignment, Unit, Nominee, Delegate,
    ProgramItem, PaperCopy, CommitteeMember, UnitMeeting, CouncilSession, BaseSalary, AwardRate, BudgetLine, Wording,
    CardField, Picture, Remembered, CompositionTarget, TickedColumn, KeptCount,
)  # fmt: skip
REFERENCES: tuple[tuple[type[Record], str, str], ...] = tuple(
    (family, field.key, field.kind.table)
    for family in FAMILIES
    for field in family.fields
    if isinstance(field.kind, Ref)
)
"""Every column that points at records: its family, its key, the table it points at. Derived, never kept by hand."""
POINTED_AT = tuple(dict.fromkeys(table for _, _, table in REFERENCES))
"""The tables others point at."""
BY_TABLE: dict[str, type[Record]] = {family.__tablename__: family for family in FAMILIES}
