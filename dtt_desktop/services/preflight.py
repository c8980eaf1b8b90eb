"""What is wrong with a paper before it is printed or sent: errors stop it, warnings a person may accept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from dtt_desktop.documents import cards, fonts
from dtt_desktop.documents.bodies import members
from dtt_desktop.documents.facts import Facts, GuestFacts, Where
from dtt_desktop.documents.issuers import BY_COMMITTEE, office_of
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.meeting_facts import SessionFacts
from dtt_desktop.documents.model import CardPage, Document, Face, Foot
from dtt_desktop.documents.styles import style
from dtt_desktop.documents.types import certificate
from dtt_desktop.documents.voting import minuted, passed, voted_on
from dtt_desktop.domain.conference import LegalBasis, leads
from dtt_desktop.domain.dates import resolve_due, show_partial
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.plan import TaskAssignment
from dtt_desktop.domain.posts import leads_office
from dtt_desktop.services import naming, register
from dtt_desktop.services.agreement import disagreements
from dtt_desktop.services.findings import Finding
from dtt_desktop.services.paper_facts import holds, rests_on
from dtt_desktop.services.papers import Incomplete, chosen_keys, refuse_incomplete
from dtt_desktop.services.workspace import Workspace

_LOOKED_AT = 400  # letters looked at for what does not fit; all have the same words but for the name
_ALSO_COMMITTEE = ("invitation", "change_notice", "credentials")
"""What the organising committee may issue itself (campaign 1.7)."""
_VOTED = ("council_minutes", "ballot_count")
_POSTS = {"tm": "Chủ tịch", "tm_kt": "Phó", "head": "Chủ tịch", "head_kt": "Phó", "q": "Chủ tịch", "q_own": "Chủ tịch"}
"""How the post of the signer begins under each authority (decree 30/2020, appendix I, II.7)."""


def preflight(
    workspace: Workspace, facts: Facts, kind: DocumentKind, keys: Sequence[int] | None, today: date,
    wrong: Sequence[register.Stale] | None = None,
) -> list[Finding]:  # fmt: skip
    """Return what is wrong with a paper for the chosen delegates, errors first, each with the cell that mends it.

    ``wrong`` are the copies out there that are out of date, when they are known already.
    """
    try:
        refuse_incomplete(kind, facts, keys)
    except Incomplete as incomplete:
        lacks = [Finding("error", m.code, {"name": m.name}, m.where, kind.key) for m in incomplete.missing]
        return [*lacks, *_stale(workspace, facts, kind, wrong)]
    chosen = chosen_keys(kind, facts, keys)
    found = [
        *_number(workspace, facts, kind),
        *_signing(facts, kind),
        *_chairs(facts, kind),
        *(_warn(kind, m.code, m.where, name=m.name) for m in kind.unfilled(facts) if m.code == "unknown-place"),
        *_bases(workspace, facts, kind),
        *_dates(workspace, facts, kind, today),
        *disagreements(workspace, facts, kind, today),
        *_people(facts, kind, chosen),
        *naming.names(facts, kind, chosen),
        *_votes(facts, kind),
        *_emblem(facts, kind),
        *_sensitive(facts, kind),
        *_texts(facts, kind, chosen),
        *_stale(workspace, facts, kind, wrong),
    ]
    return sorted(found, key=lambda finding: finding.severity != "error")


def _warn(kind: DocumentKind, code: str, where: Where | None, **params: Any) -> Finding:
    return Finding("warning", code, params, where, kind.key)


def _number(workspace: Workspace, facts: Facts, kind: DocumentKind) -> Iterator[Finding]:
    """Yield a number that another paper of the series has, or one that does not follow the dates."""
    if not (kind.signed and kind.numbered):
        return
    paper = facts.papers[kind.key]
    if not paper.number or not paper.issued_on:
        return
    where = Where("paper", paper.key, "number")
    year = paper.issued_on[:4]
    held = register.series(workspace, kind)
    for copy in held:
        if (copy.issued_on or "")[:4] != year or copy.number is None:
            continue
        title = register.title_of(copy.document)
        gone = copy.state == "voided" and not any(c.number == copy.number for c in held if c.state == "issued")
        if copy.number == paper.number and (copy.document != kind.key or gone):
            yield Finding(
                "error", "number-used", {"number": paper.number, "name": title, "year": year}, where, kind.key
            )
            return
        before, after = copy.number < paper.number, (copy.issued_on or "") <= paper.issued_on
        if copy.number != paper.number and before != after and copy.issued_on != paper.issued_on:
            yield _warn(kind, "number-order", where, number=paper.number, other=copy.number, name=title)
            return


def _signing(facts: Facts, kind: DocumentKind) -> Iterator[Finding]:
    """Yield a signing form that does not fit the paper or the signer's post."""
    if not kind.signed:
        return
    paper = facts.papers[kind.key]
    mode, post = paper.signer.mode or "", paper.signer.post or ""
    where = Where("paper", paper.key, "sign_mode")
    if kind.own and mode in ("tm", "tm_kt", "q"):
        yield _warn(kind, "sign-own", where)
    if mode in BY_COMMITTEE and not (kind.committee or kind.key in _ALSO_COMMITTEE):
        yield _warn(kind, "sign-committee", where)
    wanted = _POSTS.get(mode)
    if wanted and not post.removeprefix("Quyền ").startswith(wanted):
        yield _warn(kind, "sign-post", where, post=post)
    office = office_of(facts, kind.key)[0] if kind.office else ""
    if office and not leads_office(post, office):
        yield _warn(kind, "office-signer", Where("paper", paper.key, "signer_id"), post=post, office=office)


def _chairs(facts: Facts, kind: DocumentKind) -> Iterator[Finding]:
    """Yield minutes that somebody else signs than the one who they say was in the chair (form 1.9)."""
    paper, chair = facts.papers.get(kind.key), facts.conference.chair or ""
    if kind.chaired and paper and paper.signer.name and not leads(chair, paper.signer.name, paper.signer.post or ""):
        where = Where("paper", paper.key, "signer_id")
        yield _warn(kind, "chair-signer", where, chair=chair, name=paper.signer.name, post=paper.signer.post or "")


def _sensitive(facts: Facts, kind: DocumentKind) -> Iterator[Finding]:
    """Yield that the paper carries sensitive columns: somebody ticked them, whoever prints should know."""
    if ticked := facts.ticked.get(kind.key):
        columns = ", ".join(Delegate.field(key).label.vi for key in ticked)
        yield _warn(kind, "prints-sensitive", None, columns=columns)


def _bases(workspace: Workspace, facts: Facts, kind: DocumentKind) -> Iterator[Finding]:
    """Yield the bases the paper leaves out since they do not hold on its date, and that none is left."""
    paper = facts.papers.get(kind.key)
    if not paper:
        return
    day = paper.issued_on or facts.conference.date
    with workspace.read() as session:
        meant = rests_on(list(session.scalars(select(LegalBasis))), kind.key, own=kind.own)
    left_out = [basis for basis in meant if not holds(basis, day, facts.agency.province)]
    told = left_out if kind.key == "plan" or len(left_out) == len(meant) else [b for b in left_out if b.documents]
    for basis in told:
        code = "basis-elsewhere" if not day or basis.in_force(day) else "basis-not-in-force"
        yield _warn(kind, code, Where("legal_basis", basis.id, "valid_to"), name=basis.title)
    if not paper.bases and (kind.own or kind.key == "plan"):
        yield _warn(kind, "no-basis", Where("legal_basis", left_out[0].id if left_out else 0, "title"))


def _dates(workspace: Workspace, facts: Facts, kind: DocumentKind, today: date) -> Iterator[Finding]:
    """Yield deadlines the paper misses: those of its task, and the conference itself."""
    paper = facts.papers.get(kind.key)
    if not paper or not kind.signed:
        return
    held = facts.conference.date
    if kind.stage == "before" and held and paper.issued_on and paper.issued_on > held:
        yield _warn(kind, "paper-after", Where("paper", paper.key, "issued_on"))
    day = paper.issued_on or today.isoformat()
    with workspace.read() as session:
        for task in session.scalars(select(TaskAssignment).where(TaskAssignment.document == kind.key)):
            due = resolve_due(task.due, held)
            if due and day > due and not task.done_on:
                yield _warn(kind, "paper-late", Where("task", task.id, "due"), due=due)


def _people(facts: Facts, kind: DocumentKind, chosen: Sequence[int]) -> Iterator[Finding]:
    """Yield the same person twice among those the paper is for."""
    if not (kind.per_recipient or kind.listed):
        return
    seen: set[tuple[str, str | None]] = set()
    wanted = set(chosen)
    for guest in facts.roster:
        mark = (guest.full_name.lower(), guest.workplace)
        if guest.key in wanted and mark in seen:
            yield _warn(kind, "same-name-twice", Where("delegate", guest.key, "full_name"), name=guest.full_name)
        seen.add(mark)


def _votes(facts: Facts, kind: DocumentKind) -> Iterator[Finding]:
    """Yield council votes that cannot be, or that the paper does not follow."""
    session = minuted(facts)
    if kind.key in _VOTED and session is not None:
        yield from _cast(facts, kind, session)
    if kind.key in ("submission", "award_decision", "council_minutes"):
        days = {held.held_on for held in facts.sessions}
        for nominee in facts.nominees:
            where = Where("nominee", nominee.key, "council_agree")
            if nominee.council_on and nominee.council_on not in days:
                yield _warn(kind, "council-day", where, name=nominee.full_name, day=show_partial(nominee.council_on))
        failed = {
            n.key for held in facts.sessions for n in voted_on(facts, held) if n not in passed(facts, held)
        }  # fmt: skip
        for nominee in facts.nominees:
            if nominee.key in failed and nominee.status in ("passed", "proposed", "decided"):
                where = Where("nominee", nominee.key, "status")
                yield _warn(kind, "council-against", where, name=nominee.full_name)


def _cast(facts: Facts, kind: DocumentKind, session: SessionFacts) -> Iterator[Finding]:
    """Yield more votes than members, and votes that do not make up those who took part."""
    cast, count = (session.present or 0) + session.written, len(members(facts, "council"))
    if cast > count:
        params = {"present": cast, "summoned": count}
        yield Finding("error", "votes-present", params, Where("council_session", session.key, "present"), kind.key)
    for nominee in voted_on(facts, session):
        if nominee.council.total != cast:
            where = Where("nominee", nominee.key, "council_agree")
            found = {"name": nominee.full_name, "sum": nominee.council.total, "present": cast}
            yield _warn(kind, "votes-sum", where, **found)


def _emblem(facts: Facts, kind: DocumentKind) -> Iterator[Finding]:
    """Yield that a certificate on a full page still has a drawn box where the emblem belongs."""
    if kind is certificate.KIND and facts.emblem is None:
        yield _warn(kind, "no-emblem", Where("card_field", 0, "part"))


def _texts(facts: Facts, kind: DocumentKind, chosen: Sequence[int]) -> Iterator[Finding]:
    """Yield what is printed smaller, does not fit, or has letters the bundled faces lack."""
    places = _cells(facts)
    told: set[tuple[str, str]] = set()
    for page in kind.build(facts, chosen[:_LOOKED_AT]):
        for code, text in _faults(page):
            if (code, text) not in told:
                told.add((code, text))
                letters = " ".join(sorted(fonts.missing_letters([text]))) if code == "letters-missing" else ""
                short = text if len(text) < 60 else f"{text[:59]}…"
                yield _warn(kind, code, places.get(text), text=short, letters=letters)


def _faults(page: Document | CardPage) -> Iterator[tuple[str, str]]:
    """Yield code and text of what is wrong with the texts of a page."""
    for text in page.texts():
        if not text.isascii() and fonts.missing_letters([text]):
            yield "letters-missing", text
    yield from _card_faults(page) if isinstance(page, CardPage) else _foot_faults(page)


def _card_faults(page: CardPage) -> Iterator[tuple[str, str]]:
    for placed in page.placed:
        if placed.text and cards.overflows(placed):
            yield "text-overflow", placed.text
        elif placed.text and cards.fitted(placed) < placed.size:
            yield "text-shrunk", placed.text


def _foot_faults(page: Document) -> Iterator[tuple[str, str]]:
    """Yield lines of a signature that are wider than its column."""
    held = style(page.profile, page.landscape)
    room = (held.text_width - held.header_left) / held.size("signature")
    for block in page.blocks:
        if isinstance(block, Foot):
            for line in (*block.authority, block.post, block.name):
                if fonts.width(Face.BOLD, line) > room:
                    yield "text-overflow", line


def _cells(facts: Facts) -> dict[str, Where]:
    """Return where the texts of people stand, so that a finding leads to its cell."""
    found: dict[str, Where] = {}
    for guest in facts.roster:
        for text, field in _shown(guest):
            found.setdefault(text, Where("delegate", guest.key, field))
    for nominee in facts.nominees:
        found.setdefault(nominee.named, Where("nominee", nominee.key, "full_name"))
    for paper in facts.papers.values():
        if paper.signer.name and paper.signer.key:
            found.setdefault(paper.signer.name, Where("signer", paper.signer.key, "full_name"))
    return found


def _shown(guest: GuestFacts) -> tuple[tuple[str, str], ...]:
    return (
        (guest.full_name, "full_name"), (guest.named, "full_name"), (guest.position or "", "position"),
        (guest.place, "workplace"),
    )  # fmt: skip


def _stale(
    workspace: Workspace, facts: Facts, kind: DocumentKind, wrong: Sequence[register.Stale] | None
) -> Iterator[Finding]:
    """Yield the copies out there that no longer say what the data says."""
    held = [s for s in (register.stale(workspace, facts) if wrong is None else wrong) if s.copy.document == kind.key]
    if held:
        yield _warn(kind, "paper-stale", None, name=kind.title, count=len(held), why=register.why(held[0]))
