"""Giấy khen: the certificate on a full page, A4 on its side (decree 98/2023, article 104; the emblem's place is left).

The numbers in the golden book are those of the award register, the order in which people are called up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.blocks import MOTTO, STATE
from dtt_desktop.documents.facts import Facts, Missing, NomineeFacts
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import authority_lines, missing_review, missing_signer, number_symbol
from dtt_desktop.documents.lists import awarded, missing_awarded, place_of
from dtt_desktop.documents.model import CardPage, Face, Placed
from dtt_desktop.domain.dates import official
from dtt_desktop.domain.text import L

_WIDE, _HIGH = 297.0, 210.0
_FRAMES = (9.0, 11.0)  # the two lines of the border, mm from the edge
_EMBLEM = (137.5, 17.0, 22.0)  # left, top, side of the place of the emblem, mm
_MOTTO_RULE = 62.0  # length of the rule under the motto, mm


def missing(facts: Facts) -> list[Missing]:
    """Return what the certificates cannot do without: who signs the decision, and somebody to be given one."""
    return [*missing_signer(facts.papers["award_decision"]), *missing_review(facts), *missing_awarded(facts)]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[CardPage]:
    """Yield a certificate for everyone on the award decision, in its order."""
    head = _head(facts)
    for number, nominee in enumerate(awarded(facts), start=1):
        placed = (*head, *_awarded(facts, nominee), *_foot(facts, number))
        yield CardPage(f"Giấy khen {nominee.full_name}", _WIDE, _HIGH, placed, _rules())


def _head(facts: Facts) -> tuple[Placed, ...]:
    who = " ".join(line.upper() for line in facts.agency.letterhead)
    left, top, side = _EMBLEM
    return (
        Placed("Quốc huy", left, top + side / 2 - 2, side, 9, Face.ITALIC),
        Placed(STATE, 30, 42, 237, 13, Face.BOLD),
        Placed(MOTTO, 30, 48, 237, 14, Face.BOLD),
        Placed(f"CHỦ TỊCH {who}", 25, 60, 247, 20, Face.BOLD, red=True),
        Placed("TẶNG", 25, 71, 247, 16, Face.BOLD),
        Placed("GIẤY KHEN", 25, 79, 247, 44, Face.BOLD, red=True),
    )


def _awarded(facts: Facts, nominee: NomineeFacts) -> tuple[Placed, ...]:
    merit = f"Đã có thành tích xuất sắc trong phong trào thi đua yêu nước giai đoạn {facts.conference.review}"
    return (
        Placed(nominee.named, 25, 102, 247, 28, Face.BOLD),
        Placed(place_of(nominee), 30, 115, 237, 16),
        Placed(merit, 35, 124, 227, 16, lines=2),
    )


def _foot(facts: Facts, number: int) -> tuple[Placed, ...]:
    paper = facts.papers["award_decision"]
    symbol = number_symbol(facts.agency, paper, "QĐ")
    date = official(paper.issued_on, facts.year)
    lines = authority_lines(paper.signer.mode, paper.signer.post or "")
    left = (f"Quyết định số: {symbol}", date, f"Số sổ vàng: {number:02d}")
    return (
        *(Placed(text, 22, 152 + 7 * i, 105, 13, Face.ITALIC, "left") for i, text in enumerate(left)),
        Placed(f"{facts.agency.place}, {date}", 165, 145, 110, 14, Face.ITALIC),
        *(Placed(text, 165, 152 + 6 * i, 110, 14, Face.BOLD) for i, text in enumerate(lines)),
        Placed(paper.signer.name or "", 165, 190, 110, 14, Face.BOLD),
    )


def _rules() -> tuple[tuple[float, float, float, float], ...]:
    """Return the border, the frame of the emblem's place and the rule under the motto."""
    boxes = [(edge, edge, _WIDE - edge, _HIGH - edge) for edge in _FRAMES]
    left, top, side = _EMBLEM
    boxes.append((left, top, left + side, top + side))
    found = [((_WIDE - _MOTTO_RULE) / 2, 54.5, (_WIDE + _MOTTO_RULE) / 2, 54.5)]
    for x0, y0, x1, y1 in boxes:
        found += [(x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1)]
    return tuple(found)


KIND = DocumentKind(
    "certificate", L("Giấy khen", "Certificates"), "", "Giấy khen", "giay-khen", False, missing, build, signed=False,
    stage="during", cards=True,
)  # fmt: skip
