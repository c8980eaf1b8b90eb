"""Giấy khen trên phôi: only what differs, printed over stock that already has border, emblem and fixed words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.model import CardPage
from dtt_desktop.documents.types import certificate
from dtt_desktop.domain.text import L


def build(facts: Facts, keys: Sequence[int]) -> Iterator[CardPage]:
    """Yield the texts that go on the stock, for everyone on the award decision; its wording is the certificate's."""
    for title, placed in certificate.texts(facts, on_stock=True):
        yield CardPage(title, certificate.WIDE, certificate.HIGH, placed)


KIND = DocumentKind(
    "certificate_on_stock", L("Giấy khen (in trên phôi)", "Certificates on printed stock"), "", "Giấy khen",
    "giay-khen-tren-phoi", False, certificate.missing, build, signed=False, stage="during", cards=True,
    prints=(*NAMED, "proposed_award"),
)  # fmt: skip
