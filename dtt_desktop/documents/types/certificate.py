"""Giấy khen: the certificate on a full page, A4 on its side (decree 98/2023, article 104).

Where each text stands is data of the office (``card_field``). The numbers in the golden book are those of the award
register, the order in which people are called up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dtt_desktop.documents.blocks import MOTTO, STATE
from dtt_desktop.documents.cards import fitted
from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts, Missing, NomineeFacts, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import missing_review, missing_signer, number_symbol
from dtt_desktop.documents.lists import awarded, missing_awarded, place_under
from dtt_desktop.documents.model import CardPage, Face, Picture, Placed
from dtt_desktop.documents.signing import authority_lines, in_person
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.dates import official
from dtt_desktop.domain.text import L

WIDE, HIGH = 297.0, 210.0
PHRASES = (
    Phrase("gives", L("Chữ TẶNG", "The word TẶNG"), "TẶNG"),
    Phrase("award", L("Chữ GIẤY KHEN", "The words GIẤY KHEN"), "GIẤY KHEN"),
    Phrase(
        "merit", L("Thành tích", "Merit"),
        "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước giai đoạn {giai đoạn}",
    ),
    Phrase("decision", L("Số quyết định", "Number of the decision"), "Quyết định số {số quyết định}"),
    Phrase("gold_book", L("Số sổ vàng", "Golden book number"), "Số sổ vàng: {số sổ vàng}"),
)  # fmt: skip
_FRAMES = (9.0, 11.0)  # the two lines of the border, mm from the edge
_EMBLEM = (137.5, 17.0, 22.0)  # left, top, side of the place of the emblem, mm
_MOTTO_RULE = (117.5, 54.5, 179.5, 54.5)
_BOLD = frozenset({"state", "motto", "giver", "gives", "award", "name", "authority", "signer"})
_ITALIC = frozenset({"decision", "decided_on", "gold_book", "place_date"})
_RED = frozenset({"giver", "award"})
_NAME_SIZE = 24.0  # points from which on a text is a name
_LONG_NAME = 17.0  # points of a name on two lines, which begins so many mm higher
_HIGHER = 2.5
_LINE_STEP = 6.0  # between the lines of the signing authority, mm


def missing(facts: Facts) -> list[Missing]:
    """Return what the certificates cannot do without: signer, places of the texts, somebody to be given one."""
    found = [*missing_signer(facts.papers["award_decision"]), *missing_review(facts), *missing_awarded(facts)]
    if not facts.card_fields:
        found.append(Missing("missing-card-fields", Where("card_field", 0, "part")))
    return found


def _missing_whole(facts: Facts) -> list[Missing]:
    """Return what the whole page cannot do without: printed stock has its emblem already."""
    unsound = [Missing("emblem-unsound", Where("card_field", 0, "part"))] if facts.emblem_unsound else []
    return [*missing(facts), *unsound]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[CardPage]:
    """Yield a certificate for everyone on the award decision, in its order, with border and emblem."""
    left, top, side = _EMBLEM
    boxes = [(edge, edge, WIDE - edge, HIGH - edge) for edge in _FRAMES]
    pictures: tuple[Picture, ...] = ()
    stands: tuple[Placed, ...] = ()
    if facts.emblem:
        pictures = (Picture(facts.emblem, left, top, side, side),)
    else:
        boxes.append((left, top, left + side, top + side))
        stands = (Placed("Quốc huy", left, top + side / 2 - 2, side, 9, Face.ITALIC),)
    rules = [_MOTTO_RULE]
    for x0, y0, x1, y1 in boxes:
        rules += [(x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1)]
    for title, placed in texts(facts):
        yield CardPage(title, WIDE, HIGH, (*stands, *placed), tuple(rules), pictures)


def texts(facts: Facts, *, on_stock: bool = False) -> Iterator[tuple[str, tuple[Placed, ...]]]:
    """Yield title and placed texts of every certificate; ``on_stock`` leaves out what the stock already says."""
    fields = [field for field in facts.card_fields if field.on_stock or not on_stock]
    for number, nominee in enumerate(awarded(facts), start=1):
        said = _said(facts, nominee, number)
        placed = [
            Placed(
                line, f.x, f.y + _LINE_STEP * i, f.width, f.size, _face(f.part), f.align, f.lines, red=f.part in _RED
            )
            for f in fields
            for i, line in enumerate(said[f.part])
        ]
        yield f"Giấy khen {nominee.full_name}", tuple(map(_roomy, placed))


def _roomy(placed: Placed) -> Placed:
    """Return a bold name on two lines where one would make it smaller than the merit under it."""
    if placed.size < _NAME_SIZE or placed.face is not Face.BOLD or placed.lines > 1 or fitted(placed) >= _LONG_NAME:
        return placed
    return replace(placed, y=placed.y - _HIGHER, size=_LONG_NAME, lines=2)


def _face(part: str) -> Face:
    return Face.BOLD if part in _BOLD else Face.ITALIC if part in _ITALIC else Face.REGULAR


def _said(facts: Facts, nominee: NomineeFacts, number: int) -> dict[str, tuple[str, ...]]:
    """Return what each place says, line by line."""
    paper = in_person(facts.papers["award_decision"])
    symbol, date = number_symbol(facts.agency, paper, "QĐ"), official(paper.issued_on, facts.year)
    say = Speaker(facts, "certificate", PHRASES, {"số quyết định": symbol, "số sổ vàng": f"{number:02d}"})
    who = " ".join(line.upper() for line in facts.agency.letterhead)
    return {
        "state": (STATE,), "motto": (MOTTO,), "giver": (f"CHỦ TỊCH {who}",), "gives": (say("gives"),),
        "award": (say("award"),), "name": (nominee.named,), "place": (place_under(nominee),), "merit": (say("merit"),),
        "decision": (say("decision"),), "decided_on": (date,), "gold_book": (say("gold_book"),),
        "place_date": (f"{facts.agency.place}, {date}",),
        "authority": authority_lines(paper.signer.mode, paper.signer.post or ""),
        "signer": (paper.signer.name or "",),
    }  # fmt: skip


KIND = DocumentKind(
    "certificate", L("Giấy khen (cả trang)", "Certificates, full page"), "", "Giấy khen", "giay-khen", False,
    _missing_whole, build, signed=False, stage="during", cards=True, phrases=PHRASES,
    prints=(*NAMED, "proposed_award"),
)  # fmt: skip
