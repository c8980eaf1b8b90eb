"""Collects findings. The severities are those of the table of assertions."""

from __future__ import annotations

import re

from .paper_model import Finding

_PRACTICE = re.compile("P16|H1[3459]|T03|B1[56]|S0[78]|A06|X0[1-6]")  # W; all others are E


class Report:
    """A growing list of findings without repetitions."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._seen: set[Finding] = set()

    def add(self, code: str, page: int, text: str, severity: str | None = None) -> None:
        """Record a broken assertion; the severity differs from the table's only where the table has both."""
        finding = Finding(code, severity or ("W" if _PRACTICE.fullmatch(code) else "E"), page, text)
        if finding not in self._seen:
            self._seen.add(finding)
            self.findings.append(finding)

    def check(self, holds: bool, code: str, page: int, text: str, severity: str | None = None) -> None:
        """Record a finding unless the assertion holds."""
        if not holds:
            self.add(code, page, text, severity)
