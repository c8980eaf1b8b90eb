"""Mẫu biên bản họp bình xét: the blank form that units fill in by hand (campaign 3.2; decree 30/2020, form 1.9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.model import Document
from dtt_desktop.documents.types.unit_minutes import blank
from dtt_desktop.domain.text import L


def missing(facts: Facts) -> list[Missing]:
    """Return nothing: a blank form lacks nothing."""
    return []


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the form; its wording is that of the filled minutes."""
    yield blank(facts)


KIND = DocumentKind(
    "unit_minutes_form", L("Mẫu biên bản bình xét (trống)", "Blank minutes of selection"), "BB", "Biên bản",
    "mau-bien-ban-binh-xet", False, missing, build, signed=False,
)  # fmt: skip
