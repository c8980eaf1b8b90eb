"""Page, sizes and distances of official papers (decree 30/2020/NĐ-CP, appendix I), read from one data file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from dtt_desktop.paths import resource

MM = 72 / 25.4


@dataclass(frozen=True)
class Style:
    """One size profile; sizes in points, lengths in points unless the name says mm."""

    page: tuple[float, float]
    top: float
    bottom: float
    left: float
    right: float
    header_left: float  # width of the agency's column; recipients and signature share it
    indent: float
    leading_factor: float
    paragraph_gap: float
    rule_weight: float
    rule_share: float
    sign_gap: float
    number_top: float
    table_leading_factor: float
    cell_padding: float
    sizes: dict[str, float]

    def size(self, part: str) -> float:
        """Return the size of a component, such as "motto" or "body"."""
        return self.sizes[part]

    @property
    def text_width(self) -> float:
        """Return the width of the text area."""
        return self.page[0] - self.left - self.right

    def turned(self) -> Style:
        """Return the same style on a page lying on its side."""
        fields = {**self.__dict__, "page": (self.page[1], self.page[0])}
        return Style(**fields)


@cache
def style(profile: str, landscape: bool = False) -> Style:
    """Return the style of a size profile ("14" or "13"). Raises KeyError for another name."""
    data = json.loads(resource("paper_format.json").read_text(encoding="utf-8"))
    page, lengths = data["page_mm"], data["lengths_mm"]
    made = Style(
        page=(page["width"] * MM, page["height"] * MM),
        top=page["top"] * MM,
        bottom=page["bottom"] * MM,
        left=page["left"] * MM,
        right=page["right"] * MM,
        sizes={**data["sizes"], **data["profiles"][profile]},
        **{name: value * MM for name, value in lengths.items()},
        **data["points"],
    )
    return made.turned() if landscape else made
