"""What is set for each paper of the file: number, date, signer, recipients, the legal bases it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.documents.facts import PaperFacts, SignerFacts
from dtt_desktop.documents.signing import OWN
from dtt_desktop.domain.conference import CONFERENCE_ID, Agency, Conference, LegalBasis, Paper, Recipient, Signer, leads
from dtt_desktop.domain.dates import official
from dtt_desktop.domain.plan import TaskAssignment
from dtt_desktop.domain.posts import deputy_of, leads_office
from dtt_desktop.domain.unit import Unit


def read_papers(session: Session, day: str | None) -> dict[str, PaperFacts]:
    """Return what is set for each signed paper; one never touched follows the plan and its kind's own ways."""
    found = {paper.document: _paper(session, paper) for paper in session.scalars(select(Paper))}
    plan = found["plan"]
    sent_to, offices = _sent_to(session), _offices(session)
    drafting = session.get_one(Agency, CONFERENCE_ID).drafting_symbol
    own = {unit.name: unit.symbol for unit in session.scalars(select(Unit)) if unit.symbol}
    symbols = {key: own.get(office, drafting) for key, office in offices.items()}
    bases = list(session.scalars(select(LegalBasis).order_by(LegalBasis.line_no, LegalBasis.id)))
    province = session.get_one(Agency, CONFERENCE_ID).province
    for kind in KINDS:
        if not kind.signed:
            continue
        signer = _office_head(session, offices[kind.key]) if kind.office else plan.signer
        if kind.chaired:
            signer = _in_the_chair(session) or signer
        if kind.committee:
            signer = replace(signer, mode="committee_seal")
        if kind.own:
            signer = replace(signer, mode=OWN.get(signer.mode or "", signer.mode))
        unset = PaperFacts(0, kind.key, None, None, signer, (), ())
        paper = found.get(kind.key, unset)
        found[kind.key] = replace(
            paper,
            signer=paper.signer if paper.signer.key else replace(signer, mode=paper.signer.mode or signer.mode),
            recipients=sent_to.get(kind.key) or _archived(kind.recipients, symbols.get(kind.key, drafting), drafting),
            bases=tuple(
                cited(basis)
                for basis in rests_on(bases, kind.key, own=kind.own or kind.grounded)
                if holds(basis, paper.issued_on or day, province)
            ),
        )
    return found


def _in_the_chair(session: Session) -> SignerFacts | None:
    """Return the signer whom the words for the chair of the conference mean, if they mean one."""
    chair = session.get_one(Conference, CONFERENCE_ID).chair or ""
    for who in session.scalars(select(Signer).order_by(Signer.line_no, Signer.id)):
        if who.full_name and chair and leads(chair, who.full_name, who.post):
            return SignerFacts(who.id, who.full_name, who.post, "own")
    return None


def _office_head(session: Session, office: str) -> SignerFacts:
    """Return the head of an office, else his deputy, if one is among the signers."""
    order = select(Signer).order_by(Signer.line_no, Signer.id)
    found = [who for who in session.scalars(order) if leads_office(who.post, office)]
    found.sort(key=lambda who: bool(deputy_of(who.post)))
    head = found[0] if found else None
    return SignerFacts(head.id, head.full_name, head.post, "own") if head else SignerFacts(None, None, None, "own")


def _offices(session: Session) -> dict[str, str]:
    """Return the office that each paper of an office comes from: whom the plan names, else the one that drafts."""
    drafting = session.get_one(Agency, CONFERENCE_ID).drafting_unit or ""
    owners = {task.document: task.owner for task in session.scalars(select(TaskAssignment)) if task.document}
    return {kind.key: owners.get(kind.key) or drafting for kind in KINDS if kind.office}


def _archived(recipients: tuple[str, ...], symbol: str | None, drafting: str | None) -> tuple[str, ...]:
    """Return a kind's recipients with the archive and the drafting office last (appendix I, II.9)."""
    if not recipients:
        return ()
    kept = "Lưu: VT" if not symbol else "Lưu: VT, {ký hiệu lưu}" if symbol == drafting else f"Lưu: VT, {symbol}"
    return (*recipients, kept)


def _paper(session: Session, paper: Paper) -> PaperFacts:
    signer = session.get(Signer, paper.signer_id) if paper.signer_id else None
    who = SignerFacts(
        signer.id if signer else None, signer.full_name if signer else None, signer.post if signer else None,
        paper.sign_mode,
    )  # fmt: skip
    return PaperFacts(paper.id, paper.document, paper.number, paper.issued_on, who, (), ())


def _sent_to(session: Session) -> dict[str, tuple[str, ...]]:
    """Return the recipients the office wrote down, by paper."""
    found: dict[str, tuple[str, ...]] = {}
    for r in session.scalars(select(Recipient).order_by(Recipient.line_no, Recipient.id)):
        found[r.document] = (*found.get(r.document, ()), f"{r.name} ({r.note})" if r.note else r.name)
    return found


def rests_on(bases: Sequence[LegalBasis], document: str, *, own: bool) -> list[LegalBasis]:
    """Return the bases meant for a paper: those set for it; a decision of the chairman else rests on all the law."""
    meant = [basis for basis in bases if document in (basis.documents or "").split(",")]
    return meant or [basis for basis in bases if own and basis.formula == "Căn cứ"]


def holds(basis: LegalBasis, day: str | None, province: str | None) -> bool:
    """Tell whether a paper of a day may rest on a text: it is in force then, and not another province's."""
    issuer = basis.issuer or ""
    strange = bool(province) and ("tỉnh " in issuer or "thành phố " in issuer) and str(province) not in issuer
    return not strange and (not day or basis.in_force(day))


def cited(basis: LegalBasis) -> str:
    """Return a legal basis as it is first cited: type, number, date, issuer, subject (appendix I, II.6).

    A law is cited without number and issuer.
    """
    parts = [f"{basis.formula} {basis.title}" if basis.formula else basis.title]
    if basis.issued_on:
        parts.append(official(basis.issued_on))
    if basis.issuer:
        parts.append(f"của {basis.issuer}")
    if basis.about:
        parts.append(basis.about if basis.about.startswith("quy định") else f"về {basis.about}")
    return " ".join(parts)
