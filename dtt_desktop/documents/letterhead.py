"""The parts most papers share: number, date, signature, recipients, what an appendix is attached to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from dtt_desktop.documents.citing import cited as cited
from dtt_desktop.documents.citing import number_symbol as number_symbol
from dtt_desktop.documents.facts import Facts, Missing, PaperFacts, Where
from dtt_desktop.documents.issuers import issuing, office_of
from dtt_desktop.documents.model import (
    AppendixHead,
    Block,
    Centred,
    Document,
    Face,
    Foot,
    Letterhead,
    Paragraph,
    Signatures,
    Table,
    Title,
    ended,
)
from dtt_desktop.documents.signing import COLLECTIVE, authority_lines, committee_role, in_person, refused
from dtt_desktop.documents.wording import Phrase, Speaker, level, province
from dtt_desktop.domain.dates import official
from dtt_desktop.domain.posts import own_post, spelled_out
from dtt_desktop.domain.text import L

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def letterhead(
    facts: Facts, paper: PaperFacts, abbreviation: str, *, about: str | None = None, dated: bool = True
) -> Letterhead:
    """Return boxes 1 to 4 of a paper; ``about`` is the subject of an official letter; minutes are not dated."""
    agency = issuing(facts, paper).agency
    symbol = number_symbol(agency, paper, abbreviation)
    number = f"Số: {symbol}" if paper.number else f"Số:{symbol}"
    date = f"{agency.place}, {official(paper.issued_on, facts.year)}" if dated else None
    return Letterhead(tuple(x.upper() for x in agency.letterhead), number, date, agency.parent, about)


def appendix(
    facts: Facts, main: str, type_name: str, abbreviation: str, title: str, table: Table, total: str, place: int = 0,
    count: int = 1, landscape: bool = False,
) -> Document:  # fmt: skip
    """Return a list as the appendix of the paper ``main``: head, table, "./." after the words that count it.

    A table that counts itself has no words after it.
    """
    head = appendix_head(facts, title, main, type_name, abbreviation, place, count)
    blocks = (head, table, *paragraphs([total] if total else []))
    return Document(title, blocks, facts.agency.size_profile, landscape=landscape)


def signatures(facts: Facts, document: str) -> Signatures:
    """Return who signs a list that money is paid by: who made it, the accountant, whoever signs its main paper."""
    agency, signer = facts.agency, in_person(facts.papers[document]).signer
    date = f"{agency.place}, {official(None, facts.year)}"
    head = authority_lines(signer.mode, signer.post or "Chủ tịch", committee_role(facts, signer.name))
    posts = (("NGƯỜI LẬP",), ("KẾ TOÁN",), head)
    return Signatures(date, posts, (agency.list_maker, agency.accountant, signer.name or ""))


def sender(facts: Facts) -> str:
    """Return where a letter comes from: "Xã Lợi Bác, tỉnh Lạng Sơn"."""
    commune, above = facts.commune, province(facts)
    return ", ".join(part for part in (f"{commune[:1].upper()}{commune[1:]}", above) if part)


def internal_head(facts: Facts, title: str, subject: str) -> tuple[Block, ...]:
    """Return the head of a sheet that stays in the house: no number, no date."""
    agency = facts.agency
    lines = tuple(line.upper() for line in agency.letterhead)
    return (Letterhead(lines, "", None, agency.parent), Title(title, subject))


def of_office(facts: Facts, document: str) -> PaperFacts:
    """Return the paper signed "TRƯỞNG PHÒNG": on its own paper an office does not repeat its name."""
    paper, office = facts.papers[document], office_of(facts, document)[0]
    return replace(paper, signer=replace(paper.signer, post=own_post(paper.signer.post or "", office)))


PROPOSER = Phrase("proposer", L("Người đề nghị", "Who proposes"), "Theo đề nghị của {trưởng phòng}.")


PLAN_GROUND = Phrase(
    "plan", L("Căn cứ Kế hoạch", "The plan it rests on"),
    "Căn cứ Kế hoạch {số, ngày kế hoạch} của {cơ quan} về việc tổ chức {hội nghị};", optional=True,
)  # fmt: skip


def decision_head(facts: Facts, paper: PaperFacts, say: Speaker) -> list[Block]:
    """Return a decision down to "QUYẾT ĐỊNH:": who decides, on which grounds (form 1.2).

    It says the phrases ``about``, :data:`PROPOSER` and, of a paper that has it, :data:`PLAN_GROUND`.
    """
    agency = " ".join(line.upper() for line in facts.agency.letterhead)
    who = agency if paper.signer.mode in COLLECTIVE else f"CHỦ TỊCH {agency}"
    plan = say.lines("plan") if say.says("plan") else []
    grounds = [*(f"{basis};" for basis in paper.bases), *plan, *say.lines("proposer")]
    return [
        letterhead(facts, paper, "QĐ"),
        Title("QUYẾT ĐỊNH", f"Về việc {say('about')}"),
        Centred(who),
        *(Paragraph.of(text, Face.ITALIC) for text in grounds),
        Centred("QUYẾT ĐỊNH:"),
    ]


def grounds(texts: Sequence[str]) -> list[Block]:
    """Return what a paper rests on, each ground a paragraph in italics: ";" after each, "." after the last."""
    bare = [text.rstrip(" ;.") for text in texts]
    return [Paragraph.of(f"{text}{'.' if i == len(bare) else ';'}", Face.ITALIC) for i, text in enumerate(bare, 1)]


def paragraphs(texts: Sequence[str], *, end: bool = True) -> list[Block]:
    """Return texts as paragraphs, the last one with the end mark of the paper unless more follows."""
    last = len(texts) - 1 if end else None
    return [Paragraph.of(ended(text) if i == last else text) for i, text in enumerate(texts)]


def dashed(texts: Iterable[str]) -> list[Block]:
    """Return texts as dashed sentences."""
    return [Paragraph.of(f"- {sentence(t)}") for t in texts if t]


def sentence(text: str) -> str:
    """Return a text as one sentence: first letter capital, closing stop."""
    text = " ".join(text.split())
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", ";", ":", "!", "?")) else ".")


def two_digits(number: int) -> str:
    """Return a count as papers write it: "05"."""
    return f"{number:02d}"


def when_and_where(facts: Facts) -> list[Missing]:
    """Return what is lacking of date, hour and place of the conference."""
    conference = facts.conference
    wanted = (
        ("date", conference.date, "missing-date"), ("start_time", conference.start_time, "missing-start-time"),
        ("venue", conference.venue, "missing-venue"),
    )  # fmt: skip
    return [Missing(code, Where("conference", 1, key)) for key, value, code in wanted if not value]


def missing_office(facts: Facts) -> list[Missing]:
    """Return what is lacking of the office that drafts and proposes."""
    known = facts.agency.drafting_unit and facts.agency.drafting_symbol
    return [] if known else [Missing("missing-drafting-unit", Where("agency", 1, "drafting_unit"))]


def missing_review(facts: Facts) -> list[Missing]:
    """Return what is lacking of the years that are looked back on."""
    return [] if facts.conference.review else [Missing("missing-review", Where("conference", 1, "review_from"))]


def missing_province(facts: Facts) -> list[Missing]:
    """Return what is lacking of the province that is written to."""
    return [] if facts.agency.province else [Missing("missing-province", Where("agency", 1, "province"))]


def foot(facts: Facts, paper: PaperFacts) -> Foot:
    """Return recipients and signature; call :func:`missing_signer` first."""
    signer = paper.signer
    lines = authority_lines(signer.mode, signer.post or "", committee_role(facts, signer.name))
    post = ""
    if signer.mode == "committee_seal":  # box 7b: under the committee's seal the signer's own post stands too
        post = f"{signer.post} UBND {level(facts)}".upper()
    return Foot(recipient_lines(paper.recipients), lines, signer.name or "", post)


def recipient_lines(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return "Nơi nhận" line by line: each ends with ";", the last, the archive, with "."."""
    bare = [name.rstrip(" ;.,") for name in names]
    return tuple(f"- {name}{'.' if i == len(bare) - 1 else ';'}" for i, name in enumerate(bare))


def missing_signer(paper: PaperFacts) -> list[Missing]:
    """Return what keeps a paper from being signed or sent."""
    signer, found = paper.signer, []
    if signer.key is None or not signer.post:
        found.append(Missing("missing-signer", Where("paper", paper.key, "signer_id"), paper.document))
    elif not signer.name:
        found.append(Missing("missing-signer-name", Where("signer", signer.key, "full_name"), signer.post))
    if not signer.mode:
        found.append(Missing("missing-sign-mode", Where("paper", paper.key, "sign_mode"), paper.document))
    if not paper.recipients:
        found.append(Missing("missing-recipients", Where("paper", paper.key, "document"), paper.document))
    return found + refused(paper)


def appendix_head(
    facts: Facts, title: str, main: str, type_name: str, abbreviation: str, place: int, count: int
) -> AppendixHead:
    """Return the head of an appendix: number ``place`` of ``count`` attached to the paper ``main`` (form 2.1)."""
    paper = facts.papers[main]
    agency = issuing(facts, paper).agency
    symbol = number_symbol(agency, paper, abbreviation)
    date = official(paper.issued_on, facts.year)
    label = f"Phụ lục {ROMAN[place]}" if count > 1 else "Phụ lục"
    own = abbreviation == "QĐ" and paper.signer.mode not in COLLECTIVE  # the chairman decides, not the body
    issuer = spelled_out(f"Chủ tịch {agency.name}" if own else agency.name)
    attached = f"(Kèm theo {type_name} số\u00a0{symbol} {date} của {issuer})"
    return AppendixHead(label, title.upper(), attached)
