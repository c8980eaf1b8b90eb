"""Checks a printed paper against the rules of decree 30/2020/NĐ-CP.

The assertions and their numbers (P01 to X06) are those of section 8 of the format specification.
Command line: `python -m tests.support.paper_rules FILE.pdf --kind plan`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .paper_layout import split_parts
from .paper_model import APPENDIX_KINDS, HEAD_KINDS, Finding, Part
from .paper_reading import read_pages
from .paper_report import Report
from .paper_rules_body import check_body, check_labels
from .paper_rules_foot import check_foot
from .paper_rules_head import check_head
from .paper_rules_page import check_pages
from .paper_rules_text import check_text
from .paper_rules_title import check_appendix, check_appendix_order, check_tables, check_title

KINDS = HEAD_KINDS + APPENDIX_KINDS
PLACE = "Lợi Bác"


def check(pdf: bytes, kind: str, *, place: str = PLACE) -> list[Finding]:
    """All broken assertions of a paper, page by page. One file may hold many letters one after another."""
    if kind not in KINDS:
        raise ValueError(f"unknown kind {kind!r}, one of {', '.join(KINDS)}")
    pages = read_pages(pdf)
    parts = split_parts(pages, kind, place)
    report = Report()
    check_pages(pages, parts, report)
    appendices = [part for part in parts if part.is_appendix]
    several = None if kind in APPENDIX_KINDS and len(appendices) == 1 else len(appendices) > 1
    for part in parts:
        if part.is_appendix:
            check_appendix(part, several, report)
        else:
            _check_letter(part, report)
        check_body(part, report)
        check_tables(part, report)
        check_text(part, report)
    check_appendix_order(parts, report)
    return sorted(report.findings, key=lambda finding: finding.page)


def _check_letter(part: Part, report: Report) -> None:
    check_head(part, report)
    check_title(part, report)
    check_labels(part, report)
    check_foot(part, report)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the findings one a line; 1 if any of them is an error."""
    parser = argparse.ArgumentParser(description="Check a PDF against decree 30/2020.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--kind", choices=KINDS, required=True)
    parser.add_argument("--place", default=PLACE)
    options = parser.parse_args(arguments)
    findings = check(options.file.read_bytes(), options.kind, place=options.place)
    for finding in findings:
        sys.stdout.write(f"{finding.id} {finding.severity} p{finding.page}: {finding.text}\n")
    return int(any(finding.severity == "E" for finding in findings))


if __name__ == "__main__":
    sys.exit(main())
