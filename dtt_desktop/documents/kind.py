"""What a document type declares of itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from dtt_desktop.documents.attending import attending, unnamed
from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.model import CardPage, Document
from dtt_desktop.documents.wording import Phrase, lacking
from dtt_desktop.domain.text import L

Stage = Literal["before", "during", "after"]
STAGES: dict[Stage, L] = {
    "before": L("Trước hội nghị", "Before the conference"),
    "during": L("Trong hội nghị", "At the conference"),
    "after": L("Sau hội nghị", "After the conference"),
}


@dataclass(frozen=True)
class DocumentKind:
    """One type of paper.

    ``pages(facts, keys)`` yields it: for each delegate in ``keys`` if it is one a recipient, else once, with the
    delegates in that order where it lists them. :meth:`build` and :meth:`lacks` are how others ask for it.
    """

    key: str
    title: L
    abbreviation: str  # decree 30/2020, appendix III
    type_name: str  # as other papers cite it: "Kế hoạch"
    file_name: str
    per_recipient: bool
    missing: Callable[[Facts], list[Missing]]
    pages: Callable[[Facts, Sequence[int]], Iterator[Document | CardPage]]
    signed: bool = True  # has number, date and signature of its own
    attached_to: str | None = None  # an appendix names the paper it goes with
    stage: Stage = "before"
    recipients: tuple[str, ...] = ()  # "Nơi nhận" until the office sets its own
    listed: bool = False  # lists the chosen delegates in the order on screen
    cards: bool = False  # pages of placed texts: cards, labels, envelopes; there is no Word file of them
    office: bool = False  # issued by the drafting office, not by the committee
    phrases: tuple[Phrase, ...] = ()  # what the office may say otherwise
    per_sheet: int = 0  # cards on a sheet; printing may begin on a sheet some of whose cards are gone
    chaired: bool = False  # signed by who was in the chair of the conference
    numbered: bool = True  # a signed paper without a number is a letter
    committee: bool = False  # issued by the organising committee
    prints: tuple[str, ...] = ()  # the columns of people it may print: nothing else of them is ever on it
    totals: tuple[str, ...] = ()  # columns it prints as counts only
    ticks: tuple[str, ...] = ()  # sensitive columns it prints too once they are ticked
    grounded: bool = False  # cites the bases in force, as what the chairman decides does
    draws: tuple[str, ...] = ()  # the tables whose free texts it prints
    attended: bool = False  # for those who come: whoever declined is left out, a substitute stands in the place
    own: bool = False  # within the chairman's own competence: signed without TM. (decree 30/2020, article 13)

    def build(self, facts: Facts, keys: Sequence[int]) -> Iterator[Document | CardPage]:
        """Yield the pages of the paper for the delegates ``keys``; of those alone who come where it is for them."""
        if not self.attended:
            return self.pages(facts, keys)
        facts = attending(facts)
        present = {guest.key for guest in facts.roster}
        return self.pages(facts, [key for key in keys if key in present])

    def lacks(self, facts: Facts) -> list[Missing]:
        """Return what keeps the paper from being made: its own facts, and those the office's wording asks for."""
        unfilled = (lack for lack in self.unfilled(facts) if lack.code == "missing-place")
        if self.attended:
            return [
                *self.missing(attending(facts)),
                *unnamed(facts),
                *lacking(facts, self.key, self.phrases),
                *unfilled,
            ]
        return [*self.missing(facts), *lacking(facts, self.key, self.phrases), *unfilled]

    def unfilled(self, facts: Facts) -> list[Missing]:
        """Return the names in braces that stand for nothing known, of the texts the paper prints."""
        return [lack for lack in facts.unfilled if lack.where.table in self.draws]
