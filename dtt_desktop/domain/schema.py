"""All record families together: importing this module configures the mapping once."""

from __future__ import annotations

from dtt_desktop.domain.committee import CommitteeMember
from dtt_desktop.domain.conference import Agency, Conference, LegalBasis, Paper, Recipient, Signer
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.paper_copy import PaperCopy
from dtt_desktop.domain.plan import PlanItem, TaskAssignment
from dtt_desktop.domain.program import ProgramItem
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.unit import Unit

# In the order a dump lists them; a record only points at families before its own, or at itself.
FAMILIES: tuple[type[Record], ...] = (
    Conference, Agency, Signer, LegalBasis, Paper, Recipient, PlanItem, TaskAssignment, Unit, Nominee, Delegate,
    ProgramItem, PaperCopy, CommitteeMember,
)  # fmt: skip
BY_TABLE: dict[str, type[Record]] = {family.__tablename__: family for family in FAMILIES}
