"""The document model: an official paper as a row of blocks, the same for every renderer.

Builders put text into blocks; renderers know page, fonts and the decree. Blocks are frozen, so equal blocks of
150 letters are laid out once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Literal

Align = Literal["left", "center", "right", "justify"]


class Face(Enum):
    """The four faces of the one type family official papers use."""

    REGULAR = "Regular"
    BOLD = "Bold"
    ITALIC = "Italic"
    BOLD_ITALIC = "BoldItalic"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one face."""

    text: str
    face: Face = Face.REGULAR


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Agency left, state name and motto right, number and date below (boxes 1 to 4); no date on minutes.

    ``subject`` is the "V/v ..." of an official letter (box 5b), which has no title.
    """

    agency: tuple[str, ...]
    number: str
    place_date: str | None
    parent: str | None = None
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """Name of the type in capitals and the subject under it (box 5a)."""

    kind: str
    subject: str


@dataclass(frozen=True, slots=True)
class Centred:
    """A bold line in the middle: who decides, "QUYẾT ĐỊNH:" (form 1.2)."""

    text: str


@dataclass(frozen=True, slots=True)
class Addressees:
    """ "Kính gửi:" with one addressee on its line or several under it (box 9a)."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AppendixHead:
    """ "Phụ lục" with its roman number if there are several, its title, what it goes with (form 2.1)."""

    label: str
    title: str
    attached_to: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the body; it never stands last on a page."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the body, justified, its first line indented."""

    runs: tuple[Run, ...]

    @classmethod
    def of(cls, text: str, face: Face = Face.REGULAR) -> Paragraph:
        """Return a paragraph in one face."""
        return cls((Run(text, face),))

    @classmethod
    def article(cls, number: int, text: str) -> Paragraph:
        """Return an article of a decision: "Điều 1." is bold, its text is not."""
        return cls((Run(f"Điều {number}. ", Face.BOLD), Run(text)))


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; ``share`` is its part of the width."""

    title: str
    share: float
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table: the header row returns on every page; a one-cell row is a group heading, kept with the next row.

    The last ``totals`` rows are sums: bold, and never parted from the row they sum up. ``least`` is the least height of
    a row, mm, for tables that are signed or filled in by hand.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    totals: int = 0
    least: float = 0.0


@dataclass(frozen=True, slots=True)
class Foot:
    """Recipients left, signature right (boxes 7 and 9b): authority in capitals, room to sign, the name.

    ``post`` stands above the name where a committee uses the agency's seal (box 7b).
    """

    recipients: tuple[str, ...]
    authority: tuple[str, ...]
    name: str
    post: str = ""


@dataclass(frozen=True, slots=True)
class MinutesFoot:
    """Secretary left, chair right, recipients below at the left (form 1.9); a name may be left to be written."""

    secretary: str
    chair: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who signs a sheet of the house, side by side, with room to sign; the place and date stand over the last.

    Each post may take several lines; ``names`` are those known, "" for the others.
    """

    place_date: str
    posts: tuple[tuple[str, ...], ...]
    names: tuple[str, ...]


Block = (
    Letterhead
    | Title
    | Centred
    | Addressees
    | AppendixHead
    | Heading
    | Paragraph
    | Table
    | Foot
    | MinutesFoot
    | Signatures
)


@dataclass(frozen=True, slots=True)
class Document:
    """One paper; its pages are numbered from 1. ``profile`` is the size set, 14 or 13 (decree 30/2020, appendix I)."""

    title: str
    blocks: tuple[Block, ...]
    profile: str = "14"
    landscape: bool = False

    def texts(self) -> Iterator[str]:
        """Yield every text that is drawn."""
        for block in self.blocks:
            for name in block.__slots__:
                yield from _texts(getattr(block, name))


@dataclass(frozen=True, slots=True)
class Placed:
    """A text at its place on a card, mm from the top left corner; it shrinks to fit ``lines`` lines of its width.

    ``about`` turns it upside down about a point (mm), for the side of a card that is folded over.
    """

    text: str
    x: float
    y: float
    width: float
    size: float
    face: Face = Face.REGULAR
    align: Align = "center"
    lines: int = 1
    about: tuple[float, float] | None = None
    red: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture (PNG or JPEG) at its place, mm from the top left corner; it keeps its proportions."""

    data: bytes
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class CardPage:
    """A page of cards, labels or an envelope, in mm; ``rules`` are lines to cut or fold along: x0, y0, x1, y1."""

    title: str
    width: float
    height: float
    placed: tuple[Placed, ...]
    rules: tuple[tuple[float, float, float, float], ...] = ()
    pictures: tuple[Picture, ...] = ()

    def texts(self) -> Iterator[str]:
        """Yield every text that is drawn."""
        return (placed.text for placed in self.placed)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Run | Column):
        yield value.text if isinstance(value, Run) else value.title
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)


@dataclass(frozen=True, slots=True)
class Origin:
    """What a file says of itself: the agency it comes from, the day of the paper (ISO, "" if nobody knows)."""

    author: str = ""
    day: str = ""


NOWHERE = Origin()

BY_HAND = 10.0
"""The least height of a row that is signed or filled in by hand, mm."""

END_MARK = "./."


def ended(text: str) -> str:
    """Return the last words of a body with the end mark "./." put once in place of a closing stop."""
    return text.rstrip(" .;/").rstrip() + END_MARK
