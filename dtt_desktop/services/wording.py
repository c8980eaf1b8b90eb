"""What an office says in place of the default phrases of its papers, for all or in one recipient's letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.wording import ADDRESSEE, EVERYBODY, Phrase, forgets, named_in, stray_brace
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.kinds import Context
from dtt_desktop.domain.wording import Wording
from dtt_desktop.services.papers import kind_of
from dtt_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def phrase_of(kind: DocumentKind, key: str) -> Phrase:
    """Return a phrase of a kind of paper. Raises UserError phrase-unknown."""
    for phrase in kind.phrases:
        if phrase.key == key:
            return phrase
    raise UserError("phrase-unknown", name=key, options=", ".join(phrase.key for phrase in kind.phrases))


def checked(phrase: Phrase, typed: str) -> str:
    """Return a text as it is kept. Raises UserError placeholder-unknown, required or text-long at "text"."""
    for name in named_in(typed):
        if name not in phrase.places:
            options = ", ".join(f"{{{place}}}" for place in phrase.places)
            raise UserError("placeholder-unknown", "text", typed=f"{{{name}}}", options=options)
    if brace := stray_brace(typed):
        raise UserError("placeholder-brace", "text", typed=brace)
    text = Wording.field("text").parse(typed, Context())
    if not text and not phrase.optional:
        raise UserError("required", "text", name=phrase.label)
    return text or ""


def set_phrase(workspace: Workspace, document: str, key: str, typed: str, who: int = EVERYBODY) -> None:
    """Keep what an office says, for all letters or in that of one recipient; the default words undo it.

    Raises as :func:`checked`, and UserError phrase-not-own for a phrase that is the same in every letter,
    placeholder-needed for one that would address nobody.
    """
    kind = kind_of(document)
    phrase = phrase_of(kind, key)
    if who and not phrase.own:
        raise UserError("phrase-not-own", "text", name=phrase.label)
    text = checked(phrase, typed)
    if who == EVERYBODY and forgets(phrase, text):
        raise UserError("placeholder-needed", "text", name=f"{{{ADDRESSEE}}}")
    if who == EVERYBODY and text == phrase.text:
        reset_phrase(workspace, document, key)
        return

    def work(session: Session) -> None:
        held = _held(session, document, key, who)
        if held:
            held.text = text or None
        else:
            session.add(Wording(document=document, phrase=key, recipient_key=who or None, text=text or None))

    workspace.do("wording", work, {"name": kind.title.vi, "phrase": phrase.label.vi})


def reset_phrase(workspace: Workspace, document: str, key: str, who: int = EVERYBODY) -> None:
    """Go back to the default words, or in one letter to those of all."""
    kind = kind_of(document)

    def work(session: Session) -> None:
        if held := _held(session, document, key, who):
            session.delete(held)

    workspace.do("wording-back", work, {"name": kind.title.vi, "phrase": phrase_of(kind, key).label.vi})


def _held(session: Session, document: str, key: str, who: int) -> Wording | None:
    from sqlalchemy import select

    wanted = Wording.recipient_key.is_(None) if who == EVERYBODY else Wording.recipient_key == who
    found = select(Wording).where(Wording.document == document, Wording.phrase == key, wanted)
    return session.scalars(found).first()
