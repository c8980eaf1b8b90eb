"""Makes papers: what is missing, the PDF, the files and their names."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from dtt_desktop.documents import cards
from dtt_desktop.documents.attending import expected
from dtt_desktop.documents.cards import Calibration
from dtt_desktop.documents.catalogue import BY_KEY, KINDS
from dtt_desktop.documents.facts import NOT_DUE, Facts, Missing, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.model import CardPage, Document, Origin
from dtt_desktop.domain.conference import Paper
from dtt_desktop.domain.errors import Cancelled, UserError
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.files import Batch, make_folder, safe_name, write_whole
from dtt_desktop.services.records import add, parse, set_values
from dtt_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from dtt_desktop.documents.pdf import Pdf

Form = Literal["pdf", "docx", "both"]
Steps = Generator[tuple[int, int], None, None]
"""Work in small steps, each yielding (done, of); 0 when nobody knows of how many."""
Progress = Callable[[int, int], bool]
"""Told (done, of); returns False to stop."""


@dataclass(frozen=True)
class Made:
    """A written file: how many papers and pages it holds; Word alone knows the pages of a Word file."""

    document: str
    path: Path
    papers: int
    pages: int | None


class Incomplete(UserError):  # noqa: N818 - a state of the paper
    """A paper lacks facts; ``missing`` lists them, each with the cell that mends it."""

    def __init__(self, kind: DocumentKind, missing: list[Missing]) -> None:
        super().__init__("paper-incomplete", name=kind.title, count=len(missing))
        self.missing = missing

    @property
    def not_due(self) -> bool:
        """Tell whether the paper is simply not due yet: what it is about is not there so far."""
        return any(lack.code in NOT_DUE for lack in self.missing)


def kind_of(key: str) -> DocumentKind:
    """Return a document type. Raises UserError document-unknown."""
    if key not in BY_KEY:
        raise UserError("document-unknown", name=key, options=", ".join(k.key for k in KINDS))
    return BY_KEY[key]


def missing(kind: DocumentKind, facts: Facts) -> list[Missing]:
    """Return what keeps a paper from being made; empty when it can be printed."""
    return kind.lacks(facts)


def make_pdf(
    kind: DocumentKind, facts: Facts, keys: Sequence[int] | None = None, calibration: Calibration | None = None
) -> tuple[bytes, int, int]:
    """Return a paper as PDF with its numbers of papers and pages; ``keys`` chooses and orders the delegates.

    ``calibration`` puts right the printer that cards are meant for. Raises Incomplete when a fact is missing: nothing
    half-empty is ever made.
    """
    from dtt_desktop.documents.pdf import render  # ReportLab is loaded when first used

    refuse_incomplete(kind, facts, keys)
    pages = _put_right(kind.build(facts, chosen_keys(kind, facts, keys)), calibration)
    made = render(pages, kind.title.vi, origin=origin_of(kind, facts))
    return made.data, made.papers, made.pages


def making_pdf(
    kind: DocumentKind, facts: Facts, keys: Sequence[int] | None = None, calibration: Calibration | None = None,
    *, most: int | None = None, of: int = 0,
) -> Generator[tuple[int, int], None, Pdf]:  # fmt: skip
    """Make a paper as :func:`make_pdf` does, page by page, at most so many pages; yields (pages, of)."""
    from dtt_desktop.documents.pdf import rendering

    refuse_incomplete(kind, facts, keys)
    built = _put_right(kind.build(facts, chosen_keys(kind, facts, keys)), calibration)
    work = rendering(built, kind.title.vi, most, origin=origin_of(kind, facts))
    while True:
        try:
            pages = next(work)
        except StopIteration as end:
            return cast("Pdf", end.value)
        yield pages, max(of, pages) if of else 0


def origin_of(kind: DocumentKind, facts: Facts) -> Origin:
    """Return whose paper it is and of which day: its own, that of what it goes with, of the plan, the conference's.

    The same facts give the same file, so the clock is never asked.
    """
    keys = (kind.key, kind.attached_to, "plan")
    days = [facts.papers[key].issued_on for key in keys if key in facts.papers]
    whole = (day for day in (*days, facts.conference.date) if day and len(day) == len("2025-07-24"))
    return Origin(facts.agency.name, next(whole, ""))


def _put_right(pages: Iterator[Document | CardPage], calibration: Calibration | None) -> Iterator[Document | CardPage]:
    """Return pages with their cards put right for a printer."""
    if calibration is None:
        return pages
    return (calibration.apply(page) if isinstance(page, CardPage) else page for page in pages)


def chosen_keys(kind: DocumentKind, facts: Facts, keys: Sequence[int] | None) -> list[int]:
    """Return the delegates a paper is for, each once; None are all. Raises UserError gone for an unknown one."""
    everyone = {guest.key: expected(guest) or not kind.attended for guest in facts.roster}
    if keys is not None and not set(keys) <= everyone.keys():
        raise UserError("gone")
    return [key for key in dict.fromkeys(everyone if keys is None else keys) if everyone[key]]


def refuse_incomplete(kind: DocumentKind, facts: Facts, keys: Sequence[int] | None) -> None:
    """Raise Incomplete for what concerns the paper or the chosen delegates."""
    chosen = None if keys is None else set(keys)
    if chosen is not None and kind.listed:  # a list lacks what those on it lack
        facts = replace(facts, roster=tuple(guest for guest in facts.roster if guest.key in chosen))
    found = [
        m for m in kind.lacks(facts)
        if chosen is None or m.where.table != "delegate" or m.where.key in chosen or not m.where.key
    ]  # fmt: skip
    if keys is not None and not chosen_keys(kind, facts, keys) and (kind.per_recipient or kind.listed):
        found = [Missing("nobody-chosen", Where("delegate", 0, "full_name"))]
    if found:
        raise Incomplete(kind, found)


def defaults(facts: Facts, key: str) -> dict[str, Any]:
    """Return the columns of a paper nobody has set yet, as its kind and the plan have them."""
    signer = facts.papers[key].signer
    return {"document": key, "signer_id": signer.key, "sign_mode": signer.mode}


def set_paper(workspace: Workspace, key: str, field: str, typed: str) -> None:
    """Write what was typed into a field of a paper, set up then if nobody has. Raises UserError at the field."""
    values = parse(Paper, {field: typed}, workspace.context())
    place = Paper.column_keys.index("document")
    row = next((row for row in workspace.rows(Paper) if row[place] == key), None)
    if row:
        set_values(workspace, Paper, {row[0]: values})
    else:
        add(workspace, Paper, {**defaults(read_facts(workspace), key), **values})


def shrunk(kind: DocumentKind, facts: Facts, keys: Sequence[int] | None = None) -> list[str]:
    """Return the texts of cards that are printed smaller than meant, because they are long."""
    pages = kind.build(facts, chosen_keys(kind, facts, keys)) if kind.cards and not kind.lacks(facts) else iter(())
    return list(dict.fromkeys(text for page in pages if isinstance(page, CardPage) for text in cards.shrunk(page)))


def make_word(kind: DocumentKind, facts: Facts, keys: Sequence[int] | None = None) -> tuple[bytes, int]:
    """Return a paper as a Word file with its number of papers; raises as :func:`make_pdf`."""
    from dtt_desktop.documents.word import render_word  # python-docx is loaded when first used

    if kind.cards:
        raise UserError("no-word", name=kind.title)
    refuse_incomplete(kind, facts, keys)
    documents = [paper for paper in kind.build(facts, chosen_keys(kind, facts, keys)) if isinstance(paper, Document)]
    return render_word(documents, kind.title.vi, origin_of(kind, facts)), len(documents)


def export(
    workspace: Workspace, key: str, folder: Path, *, each: bool = False, keys: Sequence[int] | None = None,
    form: Form = "pdf", progress: Progress | None = None, first: int = 1, calibration: Calibration | None = None,
) -> list[Made]:  # fmt: skip
    """Write a paper into a folder under its predictable name: all letters in one file, or one file each.

    ``first`` is the place of the first label on its sheet, ``calibration`` puts right the printer cards are meant for.
    Raises Incomplete, UserError of :func:`files.write_whole`, Cancelled when ``progress`` says so.
    """
    made: list[Made] = []
    work = exporting(
        workspace, key, folder, made, each=each, keys=keys, form=form, first=first, calibration=calibration
    )
    for done, of in work:
        if progress and not progress(done, of):
            work.throw(Cancelled())
    return made


def exporting(
    workspace: Workspace, key: str, folder: Path, made: list[Made], *, each: bool = False,
    keys: Sequence[int] | None = None, form: Form = "pdf", first: int = 1, calibration: Calibration | None = None,
) -> Steps:  # fmt: skip
    """Write a paper as :func:`export` does, step by step: each file is put into ``made`` as it stands.

    Closed before its end, it leaves whole files alone and no note of a batch.
    """
    kind, facts = kind_of(key), replace(read_facts(workspace), first_place=first)
    most = max(other.per_sheet for other in KINDS)
    if not 1 <= first <= most:
        raise UserError("no-such-place", "start", high=most, typed=first)
    make_folder(folder)
    refuse_incomplete(kind, facts, keys)
    if kind.cards and form == "both":
        form = "pdf"  # of cards there is no Word file
    try:
        if each and kind.per_recipient:
            yield from _export_each(kind, facts, chosen_keys(kind, facts, keys), folder, form, calibration, made)
        else:
            yield from _export_whole(kind, facts, keys, folder, form, calibration, made)
    finally:  # what stands when the rest was stopped has left the program too
        if made:
            workspace.note("exported", {"name": kind.title.vi, "count": len(made), "form": form.upper()})


def _export_whole(
    kind: DocumentKind, facts: Facts, keys: Sequence[int] | None, folder: Path, form: Form,
    calibration: Calibration | None, made: list[Made],
) -> Steps:  # fmt: skip
    """Write all letters into one file of each form."""
    of = len(chosen_keys(kind, facts, keys)) if kind.per_recipient else 0
    if form != "docx":
        pdf = yield from making_pdf(kind, facts, keys, calibration, of=of)
        path = write_whole(folder / f"{kind.file_name}.pdf", pdf.data)
        made.append(Made(kind.key, path, pdf.papers, pdf.pages))
    if form != "pdf":
        yield of, of
        data, papers = make_word(kind, facts, keys)
        made.append(Made(kind.key, write_whole(folder / f"{kind.file_name}.docx", data), papers, None))


def _export_each(
    kind: DocumentKind, facts: Facts, keys: Sequence[int], folder: Path, form: Form,
    calibration: Calibration | None, made: list[Made],
) -> Steps:  # fmt: skip
    """Write one file a recipient; a batch that was stopped or killed goes on where it was if the facts are the same."""
    names = {guest.key: guest.full_name for guest in facts.roster}
    digits = max(3, len(str(len(keys))))
    stems = {
        key: f"{kind.file_name}-{number:0{digits}d}-{safe_name(names[key])}" for number, key in enumerate(keys, start=1)
    }
    suffixes = ("pdf", "docx") if form == "both" else (form,)
    mark = f"{_digest(kind, facts, keys, form)} {calibration}"
    with Batch(folder / f"{kind.file_name}.dang-do.txt", mark, suffixes) as batch:
        left = [key for key in keys if stems[key] not in batch.done]
        for key in keys:
            if stems[key] in batch.done:
                made += [Made(kind.key, folder / f"{stems[key]}.{suffix}", 1, None) for suffix in suffixes]
        files = _files(kind, facts, left, form, calibration)
        for number, key in enumerate(left, start=len(keys) - len(left)):
            yield number, len(keys)
            for suffix, data, papers, pages in next(files):
                path = write_whole(folder / f"{stems[key]}.{suffix}", data)
                made.append(Made(kind.key, path, papers, pages))
            batch.note(stems[key])


def _digest(kind: DocumentKind, facts: Facts, keys: Sequence[int], form: Form) -> str:
    """Return what tells one batch from another: all that its papers say, and their form."""
    made = hashlib.sha256(f"{kind.key} {form} {facts.agency.size_profile}".encode())
    for page in kind.build(facts, keys):
        for text in page.texts():
            made.update(text.encode("utf-8", "replace"))
    return made.hexdigest()


def _files(
    kind: DocumentKind, facts: Facts, keys: Sequence[int], form: Form, calibration: Calibration | None
) -> Iterator[list[tuple[str, bytes, int, int | None]]]:
    """Yield the files of each recipient: suffix, bytes, papers, pages."""
    if form == "pdf":
        from dtt_desktop.documents.pdf import render_each

        for made in render_each(_put_right(kind.build(facts, keys), calibration), origin=origin_of(kind, facts)):
            yield [("pdf", made.data, made.papers, made.pages)]
        return
    for key in keys:
        word, papers = make_word(kind, facts, [key])
        files: list[tuple[str, bytes, int, int | None]] = [("docx", word, papers, None)]
        if form == "both":
            data, papers, pages = make_pdf(kind, facts, [key], calibration)
            files.insert(0, ("pdf", data, papers, pages))
        yield files
