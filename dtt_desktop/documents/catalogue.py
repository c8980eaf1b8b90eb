"""All document types, in the order the clerk needs them."""

from __future__ import annotations

from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.types import invitation, plan, program, roster

KINDS: tuple[DocumentKind, ...] = (plan.KIND, invitation.KIND, roster.KIND, program.KIND)
BY_KEY: dict[str, DocumentKind] = {kind.key: kind for kind in KINDS}
