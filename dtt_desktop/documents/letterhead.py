"""The parts most papers share: number, date, signature, recipients, what an appendix is attached to."""

from __future__ import annotations

from dtt_desktop.documents.facts import AgencyFacts, Facts, Missing, PaperFacts, Where
from dtt_desktop.documents.model import AppendixHead, Foot, Letterhead
from dtt_desktop.domain.dates import official

_GAP = "\u00a0" * 10  # room to write a number by hand: more than 10 mm at 13 points
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def number_symbol(agency: AgencyFacts, paper: PaperFacts, abbreviation: str) -> str:
    """Return "08/KH-UBND", with room for a number not given yet (appendix I, II.3)."""
    number = f"{paper.number:02d}" if paper.number else _GAP
    return f"{number}/{abbreviation}-{agency.symbol}"


def letterhead(facts: Facts, paper: PaperFacts, abbreviation: str) -> Letterhead:
    """Return boxes 1 to 4 of a paper."""
    agency = facts.agency
    symbol = number_symbol(agency, paper, abbreviation)
    number = f"Số: {symbol}" if paper.number else f"Số:{symbol}"
    date = official(paper.issued_on, facts.year)
    return Letterhead(tuple(x.upper() for x in agency.letterhead), number, f"{agency.place}, {date}", agency.parent)


def authority_lines(mode: str | None, post: str) -> tuple[str, ...]:
    """Return the lines above a signature (decree 30/2020, appendix I, II.7; article 13)."""
    on_behalf, chief = "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
    own = post.upper()
    lines: dict[str | None, tuple[str, ...]] = {
        "tm": (on_behalf, own),
        "tm_kt": (on_behalf, f"KT. {chief}", own),
        "head": (own,),
        "head_kt": (f"KT. {chief}", own),
        "tl": (f"TL. {chief}", own),
        "tuq": (f"TUQ. {chief}", own),
        "q": (on_behalf, f"Q. {chief}"),
        "committee": ("TM. BAN TỔ CHỨC", own),
    }
    return lines.get(mode, (own,))


def foot(facts: Facts, paper: PaperFacts) -> Foot:
    """Return recipients and signature; call :func:`missing_signer` first."""
    signer = paper.signer
    return Foot(recipient_lines(paper.recipients), authority_lines(signer.mode, signer.post or ""), signer.name or "")


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
    return found


def appendix_head(
    facts: Facts, title: str, main: str, type_name: str, abbreviation: str, place: int, count: int
) -> AppendixHead:
    """Return the head of an appendix: number ``place`` of ``count`` attached to the paper ``main`` (form 2.1)."""
    paper = facts.papers[main]
    symbol = number_symbol(facts.agency, paper, abbreviation)
    date = official(paper.issued_on, facts.year)
    label = f"Phụ lục {_ROMAN[place]}" if count > 1 else "Phụ lục"
    attached = f"(Kèm theo {type_name} số\u00a0{symbol} {date} của {facts.agency.name})"
    return AppendixHead(label, title.upper(), attached)
