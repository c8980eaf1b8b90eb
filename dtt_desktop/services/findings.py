"""What a finding is: one thing to mend or to know before a paper goes out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from dtt_desktop.documents.facts import Severity, Where


@dataclass(frozen=True)
class Finding:
    """One thing to mend: its sentence's code, how grave, where."""

    severity: Severity
    code: str
    params: dict[str, Any] = field(default_factory=dict)
    where: Where | None = None
    document: str | None = None
