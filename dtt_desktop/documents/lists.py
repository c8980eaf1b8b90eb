"""Lists of nominees that several papers carry: always the reduced columns, never sensitive data (law 91/2025/QH15)."""

from __future__ import annotations

from collections.abc import Iterable

from dtt_desktop.documents.facts import Facts, Missing, NomineeFacts, Where
from dtt_desktop.documents.model import Column, Table

CERTIFICATE = "certificate"
KINDS = (("collective", "tập thể"), ("household", "hộ gia đình"), ("individual", "cá nhân"))
"""In the order they are called up: collectives, households, individuals."""
_NUMBER = Column("STT", 12, "center")
_NAME = Column("Tên tập thể, hộ gia đình, cá nhân", 63)
_PLACE = Column("Chức vụ, đơn vị", 55)


def proposed(facts: Facts) -> list[NomineeFacts]:
    """Return those who passed and go on to an award, collectives first."""
    held = [n for n in facts.nominees if n.status in ("passed", "proposed", "decided") and n.award]
    order = [kind for kind, _ in KINDS]
    return sorted(held, key=lambda n: order.index(n.kind))


def awarded(facts: Facts) -> list[NomineeFacts]:
    """Return those whom the commune's chairman gives his certificate."""
    return [n for n in proposed(facts) if n.award_key == CERTIFICATE]


def missing_nominees(facts: Facts) -> list[Missing]:
    """Return what is lacking when nobody has passed with a proposed award."""
    return [] if proposed(facts) else [Missing("missing-nominees", Where("nominee", 0, "proposed_award"))]


def missing_awarded(facts: Facts) -> list[Missing]:
    """Return what is lacking when nobody is to be given the certificate."""
    return [] if awarded(facts) else [Missing("missing-nominees", Where("nominee", 0, "proposed_award"))]


def counted(people: Iterable[NomineeFacts]) -> str:
    """Return "02 tập thể, 01 hộ gia đình và 15 cá nhân"."""
    kinds = [n.kind for n in people]
    parts = [f"{kinds.count(kind):02d} {words}" for kind, words in KINDS if kind in kinds]
    return " và ".join(filter(None, (", ".join(parts[:-1]), parts[-1]))) if parts else "00 trường hợp"


def place_of(nominee: NomineeFacts) -> str:
    """Return position and unit as one cell; each part once."""
    parts = (nominee.position, nominee.unit if nominee.unit != nominee.full_name else "")
    text = ", ".join(part for part in parts if part)
    return text[:1].upper() + text[1:]


def nominee_table(people: Iterable[NomineeFacts], *, award: bool = True) -> Table:
    """Return the public list: number, name, position and unit, proposed award."""
    columns = (_NUMBER, _NAME, _PLACE, *([Column("Hình thức", 35)] if award else []))
    rows = []
    for number, nominee in enumerate(people, start=1):
        row = (str(number), nominee.named, place_of(nominee), *([nominee.award] if award else []))
        rows.append(row)
    return Table(columns, tuple(rows))
