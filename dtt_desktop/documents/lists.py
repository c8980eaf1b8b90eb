"""Lists of nominees that several papers carry: always the reduced columns, never sensitive data (law 91/2025/QH15)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dtt_desktop.documents.columns import Extra
from dtt_desktop.documents.facts import Facts, Missing, NomineeFacts, Where
from dtt_desktop.documents.model import Column, Table
from dtt_desktop.domain.posts import joined

CERTIFICATE = "certificate"
KINDS = (("collective", "tập thể"), ("household", "hộ gia đình"), ("individual", "cá nhân"))
"""In the order they are called up: collectives, households, individuals."""
_NUMBER = Column("STT", 12, "center")
_NAME = Column("Tên tập thể, hộ gia đình, cá nhân", 63)
_PLACE = Column("Chức vụ, đơn vị", 55)
_REGISTER = Column("Số sổ vàng", 17, "center")


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


def kinds_of(people: Iterable[NomineeFacts]) -> str:
    """Return the kinds that are there, in words: "tập thể, cá nhân"; all three of nobody."""
    there = {n.kind for n in people}
    return ", ".join(words for kind, words in KINDS if kind in there or not there)


def capital(text: str) -> str:
    """Return a text as it begins a sentence."""
    return text[:1].upper() + text[1:]


def place_of(nominee: NomineeFacts) -> str:
    """Return post and unit as one cell, each part once; of a household its address alone."""
    unit = nominee.unit if nominee.unit != nominee.full_name else ""
    text = unit if nominee.kind == "household" else joined(nominee.position, unit)
    return text[:1].upper() + text[1:]


_HEADS = {
    "collective": ("Tên tập thể", "Đơn vị"), "household": ("Hộ gia đình", "Địa chỉ"),
    "individual": ("Họ và tên", "Chức vụ, đơn vị"),
}  # fmt: skip


def place_under(nominee: NomineeFacts) -> str:
    """Return what stands under a name: nothing that the name of a collective has said already."""
    said = nominee.kind == "collective" and nominee.unit.lower() in nominee.full_name.lower()
    return "" if said else place_of(nominee)


def nominee_table(
    people: Sequence[NomineeFacts], *, award: bool = True, kind: str = "", register: int = 0, extra: Extra | None = None
) -> Table:
    """Return the public list: number from 1, name, position and unit, proposed award.

    ``kind`` names the columns for a list that holds only one kind of nominee, ``extra`` holds those ticked for it,
    ``register`` is the first one's number in the register of awards, a column of its own.
    """
    name, place = _HEADS.get(kind, (f"Tên {kinds_of(people)}", _PLACE.title))
    heads = (_NUMBER, Column(name, _NAME.share), Column(place, _PLACE.share))
    columns = (*heads, *([Column("Hình thức", 35)] if award else []))
    columns = (columns[0], _REGISTER, *columns[1:]) if register else columns
    rows = []
    for number, nominee in enumerate(people):
        entry = (f"{register + number:02d}",) if register else ()
        row = (str(number + 1), *entry, nominee.named, place_of(nominee), *([nominee.award] if award else []))
        rows.append(row)
    return extra.table(columns, rows, (n.key for n in people)) if extra else Table(columns, tuple(rows))
