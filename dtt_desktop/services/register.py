"""The register of papers: what was printed or issued, under which number, and which copies are no longer right."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from dtt_desktop.documents.catalogue import BY_KEY
from dtt_desktop.documents.facts import Facts
from dtt_desktop.documents.issuers import BY_COMMITTEE
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.model import CardPage, Document, Letterhead
from dtt_desktop.domain.conference import Paper
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.paper_copy import LIVE, PaperCopy
from dtt_desktop.domain.privacy import ERASED
from dtt_desktop.domain.text import L
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.papers import chosen_keys, defaults, kind_of, make_pdf, refuse_incomplete
from dtt_desktop.services.records import load
from dtt_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


_ALL = "all:"  # before the ids of a list that held everybody


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy as the register holds it; ``listed`` are the ids of those a list was made for, with commas."""

    key: int
    document: str
    recipient_key: int | None
    recipient: str | None
    state: str
    number: int | None
    issued_on: str | None
    made_on: str | None
    reason: str | None
    listed: str | None
    said: str
    symbol: str | None = None

    @property
    def shown_number(self) -> str:
        """Return the number as a paper shows it, "08/KH-UBND"; of an issue of an older version the digits alone."""
        return self.symbol or (f"{self.number:02d}" if self.number else "")


@dataclass(frozen=True)
class Stale:
    """A copy that no longer says what the data says: old and new lines, or () when its recipient is gone."""

    copy: Copy
    changes: tuple[tuple[str, str], ...]


def copies(workspace: Workspace, document: str | None = None) -> list[Copy]:
    """Return the copies of a paper, or of all, in the order they were made."""
    places = [(name, PaperCopy.column_keys.index("id" if name == "key" else name)) for name in Copy.__slots__]
    found = (Copy(**{name: row[place] for name, place in places}) for row in workspace.rows(PaperCopy))
    return [copy for copy in found if document in (None, copy.document)]


def note_printed(workspace: Workspace, key: str, today: date, keys: Sequence[int] | None = None) -> int:
    """Note that a paper was printed for the chosen delegates; earlier copies of it are replaced. Returns how many."""
    kind, facts = kind_of(key), read_facts(workspace)
    return _register(workspace, kind, facts, keys, {"state": "printed", "made_on": today.isoformat()}, "printed")


def issue(
    workspace: Workspace, key: str, number: int, issued_on: str, today: date, keys: Sequence[int] | None = None
) -> int:
    """Issue a paper under a number and a date, for all its recipients or the chosen ones; returns how many copies.

    The paper takes number and date; what every copy says and the checksum of the file are frozen. It is no step one
    can undo, only :func:`void`. Raises UserError number-used, not-numbered, Incomplete.
    """
    kind = kind_of(key)
    if not (kind.signed and kind.numbered):
        raise UserError("not-numbered", name=kind.title)
    for field, value in (("number", number), ("issued_on", issued_on)):
        if not value:
            raise UserError("required", field, name=Paper.field(field).label)
    refuse_used(workspace, kind, number, issued_on, keys, again=False)
    before = read_facts(workspace)
    paper = replace(before.papers[key], number=number, issued_on=issued_on)
    facts = replace(before, papers={**before.papers, key: paper})
    data = make_pdf(kind, facts, keys)[0]
    values = {
        "state": "issued", "made_on": today.isoformat(), "number": number, "issued_on": issued_on,
        "sha256": hashlib.sha256(data).hexdigest(), "symbol": symbol(kind, facts, keys),
    }  # fmt: skip
    return _register(workspace, kind, facts, keys, values, "issue")


def symbol(kind: DocumentKind, facts: Facts, keys: Sequence[int] | None = None) -> str:
    """Return number and symbol as the paper itself shows them, "08/KH-UBND"; the digits alone if it has no letterhead.

    Raises Incomplete as the paper does.
    """
    refuse_incomplete(kind, facts, keys)
    first = next(kind.build(facts, chosen_keys(kind, facts, keys)))
    heads = first.blocks if isinstance(first, Document) else ()
    shown = next((block.number for block in heads if isinstance(block, Letterhead)), "")
    return shown.partition(":")[2].strip() or f"{facts.papers[kind.key].number or 0:02d}"


def about_to_issue(workspace: Workspace, key: str, keys: Sequence[int] | None = None) -> tuple[str, int]:
    """Return what :func:`issue` would write: number with symbol, how many copies.

    The paper has number and date. Raises as :func:`issue` would.
    """
    kind, facts = kind_of(key), read_facts(workspace)
    paper = facts.papers[key]
    refuse_used(workspace, kind, paper.number or 0, paper.issued_on or "", keys, again=False)
    return symbol(kind, facts, keys), len(chosen_keys(kind, facts, keys)) if kind.per_recipient else 1


def void(workspace: Workspace, key: str, number: int, reason: str) -> int:
    """Void the copies last issued under a number; the number stays used.

    Raises UserError void-reason, text-long, gone.
    """
    why = PaperCopy.field("reason").parse(reason, workspace.context())
    if not why:
        raise UserError("void-reason", "reason")
    issued = [copy for copy in copies(workspace, key) if copy.number == number and copy.state == "issued"]
    if not issued:
        raise UserError("gone")
    year = (issued[-1].issued_on or "")[:4]  # the same number may have been given in another year
    chosen = [copy.key for copy in issued if (copy.issued_on or "")[:4] == year]

    def work(session: Session) -> None:
        for copy in load(session, PaperCopy, chosen).values():
            copy.state, copy.reason = "voided", why

    workspace.do("void", work, {"name": kind_of(key).title.vi, "number": number})
    return len(chosen)


def stale(workspace: Workspace, facts: Facts | None = None) -> list[Stale]:
    """Return the copies out there that no longer say what the data says, and the lines that differ."""
    facts = facts or read_facts(workspace)
    found: list[Stale] = []
    live: dict[str, list[Copy]] = {}
    for copy in copies(workspace):
        if copy.state in LIVE:
            live.setdefault(copy.document, []).append(copy)
    for document, held in live.items():
        kind = BY_KEY.get(document)
        if kind:
            found += _stale(kind, facts, held)
    return found


def _stale(kind: DocumentKind, facts: Facts, held: list[Copy]) -> Iterator[Stale]:
    """Yield the copies of one paper that are wrong; one that cannot be made any more is wrong without new lines."""
    present = {guest.key for guest in facts.roster}
    lacks = kind.lacks(facts)
    lacking = {lack.where.key for lack in lacks if lack.where.table == "delegate"}
    hopeless = any(lack.where.table != "delegate" or not lack.where.key for lack in lacks)
    for copy in held:
        key = copy.recipient_key
        if copy.said == ERASED:  # nobody can tell any more
            continue
        if hopeless or (kind.per_recipient and (key not in present or key in lacking)):
            yield Stale(copy, ())
            continue
        now = said(kind.build(facts, [key] if kind.per_recipient and key else _listed(copy, facts)))
        if now != copy.said:
            yield Stale(copy, tuple(differences(copy.said, now)))


def _listed(copy: Copy, facts: Facts) -> list[int]:
    """Return whom a list would hold now: in the order it was printed, and if it was of all, the new ones after them."""
    everyone = [guest.key for guest in facts.roster]
    present, text = set(everyone), copy.listed or _ALL
    printed = [int(key) for key in text.removeprefix(_ALL).split(",") if key]
    held = [key for key in printed if key in present]
    if not text.startswith(_ALL):
        return held
    old = set(held)
    return held + [key for key in everyone if key not in old]


def said(documents: Iterable[Document | CardPage]) -> str:
    """Return all that papers say, a line for each text."""
    return "\n".join(text for document in documents for text in document.texts())


def differences(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Yield the lines that differ, as they were and as they are."""
    before, after = old.split("\n"), new.split("\n")
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            yield "\n".join(before[a:b]), "\n".join(after[c:d])


def why(item: Stale) -> str:
    """Return the first difference of a copy as one line: what stood there → what would stand there now."""
    if not item.changes:
        return "—"
    before, after = (shorten(text, 70, placeholder="…") or "—" for text in _parted(*item.changes[0]))
    return f"{before} → {after}"


def _parted(before: str, after: str) -> tuple[str, str]:
    """Return the words that differ, without those both lines begin and end with."""
    old, new = before.split(), after.split()
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    while old and new and old[0] == new[0]:
        del old[0], new[0]
    return " ".join(old), " ".join(new)


def _register(
    workspace: Workspace, kind: DocumentKind, facts: Facts, keys: Sequence[int] | None, values: dict[str, Any],
    code: str,
) -> int:  # fmt: skip
    """Add copies with what they say now; live ones of the same recipients count as replaced."""
    refuse_incomplete(kind, facts, keys)
    chosen = chosen_keys(kind, facts, keys)
    rows, old = _renewed(copies(workspace, kind.key), [{**values, **row} for row in _rows(kind, facts, chosen)], code)
    params: dict[str, Any] = {"name": kind.title.vi, "count": len(rows), "number": values.get("number")}

    def work(session: Session) -> None:
        if code == "issue":
            params["paper"] = _number(session, facts, kind.key)
        for copy in load(session, PaperCopy, old).values():
            copy.state = "replaced"
        session.add_all(PaperCopy(document=kind.key, **row) for row in rows)

    if rows:
        workspace.do(code, work, params)
    return len(chosen) if kind.per_recipient else 1


def _renewed(held: list[Copy], rows: list[dict[str, Any]], code: str) -> tuple[list[dict[str, Any]], list[int]]:
    """Return the rows to add and the ids of the copies they replace.

    What was issued stays issued: a letter printed again under its number keeps the number, one that says the same is
    no new copy, and a print of another paper leaves its issue as it is.
    """
    added: list[dict[str, Any]] = []
    replaced: list[int] = []
    live: dict[tuple[int | None, str | None], list[Copy]] = {}
    for copy in held:
        if copy.state in LIVE:
            live.setdefault((copy.recipient_key, _scope(copy.listed)), []).append(copy)
    for row in rows:
        before = live.get((row.get("recipient_key"), _scope(row.get("listed"))), [])
        issued = [copy for copy in before if copy.state == "issued"] if code == "printed" else []
        if any(copy.said == row["said"] for copy in issued):
            continue
        if issued and row.get("recipient_key"):
            row = row | {"state": "issued", "issued_on": issued[-1].issued_on}
            row |= {"number": issued[-1].number, "symbol": issued[-1].symbol}
            issued = []
        replaced += [copy.key for copy in before if copy not in issued]
        added.append(row)
    return added, replaced


def _scope(listed: str | None) -> str | None:
    """Return whom a list was for: a list of all replaces any earlier list of all, whoever stood on it."""
    return _ALL if listed and listed.startswith(_ALL) else listed


def _rows(kind: DocumentKind, facts: Facts, chosen: list[int]) -> list[dict[str, Any]]:
    """Return who each copy is for and what it says: one a recipient, or one for all."""
    if not kind.per_recipient:
        whole = _ALL if len(chosen) == len(facts.roster) else ""
        listed = whole + ",".join(map(str, chosen)) if kind.listed else None
        return [{"listed": listed, "said": said(kind.build(facts, chosen))}]
    names = {guest.key: guest.full_name for guest in facts.roster}
    made = zip(chosen, kind.build(facts, chosen), strict=True)
    return [{"recipient_key": key, "recipient": names[key], "said": said([paper])} for key, paper in made]


def series(workspace: Workspace, kind: DocumentKind) -> list[Copy]:
    """Return the copies that took a number in the series a kind of paper belongs to: its type, its office."""
    held = [copy for copy in copies(workspace) if copy.number]
    place, mode = Paper.column_keys.index("document"), Paper.column_keys.index("sign_mode")
    modes = {row[place]: row[mode] for row in workspace.rows(Paper)}
    own = _series(kind, modes)
    return [copy for copy in held if (other := BY_KEY.get(copy.document)) and _series(other, modes) == own]


def _series(kind: DocumentKind, modes: Mapping[str, str | None]) -> tuple[str, bool, bool]:
    """Return type and issuer: the organising committee numbers by itself (decree 30/2020, appendix I, II.3a)."""
    return kind.abbreviation, kind.office, kind.committee or modes.get(kind.key) in BY_COMMITTEE


def title_of(document: str) -> L | str:
    """Return what a kind of paper is called; one this version does not know by its key."""
    return BY_KEY[document].title if document in BY_KEY else document


def refuse_used(
    workspace: Workspace, kind: DocumentKind, number: int, issued_on: str, keys: Sequence[int] | None = None, *,
    again: bool = True,
) -> None:  # fmt: skip
    """Raise UserError number-used for a number that is taken; ``again`` lets a paper keep the number it has."""
    used = _used(workspace, kind, number, issued_on, keys)
    if used and not (again and used.document == kind.key and used.state != "voided"):
        raise UserError("number-used", "number", number=number, name=title_of(used.document), year=issued_on[:4])


def _used(
    workspace: Workspace, kind: DocumentKind, number: int, issued_on: str, keys: Sequence[int] | None
) -> Copy | None:
    """Return the copy that took a number in its series (type and year), voided ones too.

    Letters of one issue may follow for recipients who have none yet.
    """
    chosen = None if keys is None else set(keys)
    for copy in series(workspace, kind):
        if copy.number == number and (copy.issued_on or "")[:4] == issued_on[:4]:
            follows = kind.per_recipient and (copy.document, copy.issued_on) == (kind.key, issued_on)
            if follows and copy.state != "voided" and chosen is not None and copy.recipient_key not in chosen:
                continue
            return copy
    return None


def _number(session: Session, facts: Facts, key: str) -> int:
    """Write number and date on the paper, set up now if nobody has; return its id: no undo goes past it any more."""
    from sqlalchemy import select

    given = facts.papers[key]
    paper = session.scalar(select(Paper).where(Paper.document == key))
    if paper:
        paper.number, paper.issued_on = given.number, given.issued_on
    else:
        paper = Paper(**defaults(facts, key), number=given.number, issued_on=given.issued_on)
        session.add(paper)
        session.flush()
    return paper.id
