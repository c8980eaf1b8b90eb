"""What the checker knows of a printed page: lines, rules and findings. All lengths are points."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

MM = 72 / 25.4
ASCENT, DESCENT = 0.891, 0.216  # Times New Roman and every font of the same metrics
SINGLE, ONE_AND_A_HALF = 1.149, 1.724  # Word's line spacing in multiples of the size
SIZE_SLACK = 0.1
DASHES = re.compile(r"[_–—-]{3,}")


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken assertion: `severity` is "E" (against the decree) or "W" (against practice)."""

    id: str
    severity: str
    page: int
    text: str


@dataclass(frozen=True, slots=True)
class Span:
    """Characters of one font, size and colour side by side. `resource` is the font's name in the file."""

    text: str
    font: str
    resource: str
    size: float
    bold: bool
    italic: bool
    black: bool


@dataclass(frozen=True)
class Line:
    """A line of text in one column; `y` is its baseline measured from the top of the page.

    `raw` is the text as stored (outer spaces off, no-break spaces as spaces); `text` is its NFC form.
    `lefts` and `rights` are the edges of each character of `raw`.
    """

    raw: str
    text: str
    x0: float
    x1: float
    y: float
    spans: tuple[Span, ...]
    lefts: tuple[float, ...]
    rights: tuple[float, ...]

    @property
    def size(self) -> float:
        return max(self.inked, key=lambda span: len(span.text)).size

    @property
    def inked(self) -> list[Span]:
        return [span for span in self.spans if span.text.strip()]

    @property
    def top(self) -> float:
        return self.y - ASCENT * self.size

    @property
    def bottom(self) -> float:
        return self.y + DESCENT * self.size

    @property
    def cx(self) -> float:
        return (self.x0 + self.x1) / 2

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def bold(self) -> bool:
        return all(span.bold for span in self.inked)

    @property
    def any_bold(self) -> bool:
        return any(span.bold for span in self.inked)

    @property
    def italic(self) -> bool:
        return all(span.italic for span in self.inked)

    @property
    def upright(self) -> bool:
        return not any(span.italic for span in self.inked)

    @property
    def caps(self) -> bool:
        return self.text.upper() == self.text and any(letter.isalpha() for letter in self.text)

    def has_size(self, *sizes: float) -> bool:
        """Every span has one of the sizes (two sizes mean the range between them)."""
        low, high = min(sizes) - SIZE_SLACK, max(sizes) + SIZE_SLACK
        return all(low <= span.size <= high for span in self.inked)


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn straight line, or a filled box so thin that it is seen as one."""

    x0: float
    x1: float
    y0: float
    y1: float
    weight: float
    dashed: bool
    black: bool

    @property
    def y(self) -> float:
        return (self.y0 + self.y1) / 2

    @property
    def cx(self) -> float:
        return (self.x0 + self.x1) / 2

    @property
    def length(self) -> float:
        return self.x1 - self.x0

    @property
    def horizontal(self) -> bool:
        return self.y1 - self.y0 < 1.5 < self.length

    @property
    def vertical(self) -> bool:
        return self.length < 1.5 < self.y1 - self.y0


@dataclass(frozen=True, slots=True)
class FontEntry:
    """A font named in the page's resources."""

    name: str
    embedded: bool
    to_unicode: bool


@dataclass(frozen=True)
class Page:
    """One page: `lines` run from top to bottom, `cells` are the lines inside a ruled table."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]
    cells: tuple[Line, ...]
    rules: tuple[Rule, ...]
    fonts: tuple[FontEntry, ...]
    page_numbers: tuple[Line, ...] = ()

    @property
    def landscape(self) -> bool:
        return self.width > self.height

    @property
    def everything(self) -> tuple[Line, ...]:
        return self.lines + self.cells


@dataclass(frozen=True, slots=True)
class Area:
    """The text area between the side margins; `sure` edges were measured, the others are the default."""

    left: float
    right: float
    sure_left: bool = False
    sure_right: bool = False

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2

    def share(self, x: float) -> float:
        return (x - self.left) / self.width


@dataclass(frozen=True)
class Paragraph:
    """Lines that belong together, each with the number of its page."""

    lines: tuple[tuple[int, Line], ...]
    centred: bool = False

    @property
    def page(self) -> int:
        return self.lines[0][0]

    @property
    def first(self) -> Line:
        return self.lines[0][1]

    @property
    def text(self) -> str:
        return " ".join(line.text for _, line in self.lines)

    @property
    def bold(self) -> bool:
        return all(line.bold for _, line in self.lines)


@dataclass
class Part:
    """One letter or one appendix: its pages cut into the zones of the decree's diagram."""

    kind: str
    pages: list[Page]
    place: str
    area: Area = field(default_factory=lambda: Area(30 * MM, 195 * MM))
    motto_head: Line | None = None  # ô 1, even when it is misspelt or wrapped
    motto: Line | None = None
    agency: list[Line] = field(default_factory=list)  # ô 2
    number: Line | None = None  # ô 3
    date: Line | None = None  # ô 4
    title: Line | None = None  # ô 5a
    extract: list[Line] = field(default_factory=list)  # ô 5a, or the V/v of ô 5b
    attached: list[Line] = field(default_factory=list)  # "(Kèm theo ...)"
    addressed: list[tuple[int, Line]] = field(default_factory=list)  # ô 9a
    body: list[tuple[int, Line]] = field(default_factory=list)  # ô 6
    paragraphs: list[Paragraph] = field(default_factory=list)
    leading: float | None = None
    foot: Page | None = None
    label: Line | None = None  # "Nơi nhận:"
    items: list[Line] = field(default_factory=list)  # ô 9b
    sign: list[Line] = field(default_factory=list)  # ô 7a, 7b
    stray: list[tuple[int, Line]] = field(default_factory=list)  # beyond the foot, on later pages

    @property
    def is_appendix(self) -> bool:
        return self.kind in APPENDIX_KINDS

    @property
    def is_village(self) -> bool:
        """Whether a village issues it: it has no registry."""
        return any(line.text.startswith(("THÔN ", "XÓM ", "BẢN ", "TỔ DÂN PHỐ ", "KHU ")) for line in self.agency)

    @property
    def start(self) -> int:
        return self.pages[0].number


HEAD_KINDS = ("plan", "invitation", "decision", "official_letter", "minutes", "named", "addressed")
APPENDIX_KINDS = ("roster", "program", "appendix")
