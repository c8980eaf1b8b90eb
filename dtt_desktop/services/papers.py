"""Makes papers: what is missing, the PDF, the files and their names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dtt_desktop.documents.catalogue import BY_KEY, KINDS
from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.domain.errors import Cancelled, UserError
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.files import make_folder, safe_name, write_whole
from dtt_desktop.services.workspace import Workspace

Progress = Callable[[int, int], bool]
"""Told (done, of); returns False to stop."""


@dataclass(frozen=True)
class Made:
    """A written file: how many papers and pages it holds."""

    document: str
    path: Path
    papers: int
    pages: int


class Incomplete(UserError):  # noqa: N818 - a state of the paper
    """A paper lacks facts; ``missing`` lists them, each with the cell that mends it."""

    def __init__(self, kind: DocumentKind, missing: list[Missing]) -> None:
        super().__init__("paper-incomplete", name=kind.title, count=len(missing))
        self.missing = missing


def kind_of(key: str) -> DocumentKind:
    """Return a document type. Raises UserError document-unknown."""
    if key not in BY_KEY:
        raise UserError("document-unknown", name=key, options=", ".join(k.key for k in KINDS))
    return BY_KEY[key]


def missing(kind: DocumentKind, facts: Facts) -> list[Missing]:
    """Return what keeps a paper from being made; empty when it can be printed."""
    return kind.missing(facts)


def make_pdf(kind: DocumentKind, facts: Facts, keys: Sequence[int] | None = None) -> tuple[bytes, int, int]:
    """Return a paper as PDF with its numbers of papers and pages; ``keys`` chooses and orders the delegates.

    Raises Incomplete when a fact is missing: nothing half-empty is ever made.
    """
    from dtt_desktop.documents.pdf import render  # ReportLab is loaded when first used

    refuse_incomplete(kind, facts, keys)
    made = render(kind.build(facts, _keys(facts, keys)), kind.title.vi)
    return made.data, made.papers, made.pages


def _keys(facts: Facts, keys: Sequence[int] | None) -> Sequence[int]:
    return [guest.key for guest in facts.roster] if keys is None else keys


def refuse_incomplete(kind: DocumentKind, facts: Facts, keys: Sequence[int] | None) -> None:
    """Raise Incomplete for what concerns the paper or the chosen delegates."""
    chosen = None if keys is None else set(keys)
    found = [
        m for m in kind.missing(facts)
        if chosen is None or m.where.table != "delegate" or m.where.key in chosen or not m.where.key
    ]  # fmt: skip
    if found:
        raise Incomplete(kind, found)


def export(
    workspace: Workspace, key: str, folder: Path, *, each: bool = False, keys: Sequence[int] | None = None,
    progress: Progress | None = None,
) -> list[Made]:  # fmt: skip
    """Write a paper into a folder under its predictable name: all letters in one file, or one file each.

    Raises Incomplete, UserError of :func:`files.write_whole`, Cancelled when ``progress`` says so.
    """
    kind, facts = kind_of(key), read_facts(workspace)
    make_folder(folder)
    if not (each and kind.per_recipient):
        data, papers, pages = make_pdf(kind, facts, keys)
        return [Made(key, write_whole(folder / f"{kind.file_name}.pdf", data), papers, pages)]
    refuse_incomplete(kind, facts, keys)
    return list(_export_each(kind, facts, _keys(facts, keys), folder, progress))


def _export_each(
    kind: DocumentKind, facts: Facts, keys: Sequence[int], folder: Path, progress: Progress | None
) -> Iterator[Made]:
    from dtt_desktop.documents.pdf import render_each

    names = {guest.key: guest.full_name for guest in facts.roster}
    digits = max(3, len(str(len(keys))))
    for number, (key, made) in enumerate(zip(keys, render_each(kind.build(facts, keys)), strict=True), start=1):
        if progress and not progress(number - 1, len(keys)):
            raise Cancelled
        path = folder / f"{kind.file_name}-{number:0{digits}d}-{safe_name(names[key])}.pdf"
        yield Made(kind.key, write_whole(path, made.data), made.papers, made.pages)
