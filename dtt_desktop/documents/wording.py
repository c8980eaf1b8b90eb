"""Phrases of papers: each has a default with places for facts in braces; an office, or one letter, may differ."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dtt_desktop.documents.citing import cited
from dtt_desktop.documents.facts import Facts, Missing, Where
from dtt_desktop.documents.issuers import BY_COMMITTEE, COMMITTEE
from dtt_desktop.domain.dates import official, official_clock, weekday
from dtt_desktop.domain.posts import head_of, spelled_out
from dtt_desktop.domain.text import L

_PLACE = re.compile(r"\{([^{}]*)\}")
EVERYBODY = 0
"""Stands for the recipient of a phrase that holds for all letters."""


@dataclass(frozen=True)
class Phrase:
    """A sentence or paragraph of a paper; its lines become paragraphs.

    ``own`` tells that one recipient's letter may say it differently, ``optional`` that it may be dropped.
    """

    key: str
    label: L
    text: str
    own: bool = False
    optional: bool = False

    @property
    def places(self) -> tuple[str, ...]:
        """Return the names that may stand in braces: its own first, then those known in every paper."""
        return tuple(dict.fromkeys((*named_in(self.text), *COMMON)))


ADDRESSEE = "người nhận"


def forgets(phrase: Phrase, text: str) -> bool:
    """Tell a text for all letters that no longer names whom each is for: 150 letters to nobody."""
    return phrase.own and ADDRESSEE in named_in(phrase.text) and ADDRESSEE not in named_in(text)


def named_in(text: str) -> tuple[str, ...]:
    """Return what stands in braces, in order."""
    return tuple(_PLACE.findall(text))


def stray_brace(text: str) -> str:
    """Return a brace that belongs to no place, or ""."""
    left = _PLACE.sub("", text)
    return next((char for char in left if char in "{}"), "")


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put facts into their places, once: what they bring along in braces stays as it is."""
    return _PLACE.sub(lambda found: values.get(found[1], found[0]), text)


def clock_and_day(facts: Facts) -> str:
    """Return "08 giờ 00 phút, thứ Sáu, ngày 15 tháng 8 năm 2025", or "" while hour or day are not known."""
    hour, day = facts.conference.start_time, facts.conference.date
    return f"{official_clock(hour)}, {weekday(day)}, {official(day)}" if hour and day else ""


_CLERKS = "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"
"""Carries out every decision of the committee or its chairman, beside whoever proposed it (decree 150/2025)."""


def level(facts: Facts) -> str:
    """Return what kind of commune the agency is of: "xã", "phường", "đặc khu"; it is read from the agency's name."""
    words = facts.commune.split(" ")
    return " ".join(words[: 2 if facts.commune.startswith("đặc khu") else 1])


def province(facts: Facts) -> str:
    """Return "tỉnh Cao Bằng", "thành phố Huế"; "" when it is not known."""
    name = facts.agency.province
    return name if not name or name.split(" ")[0] in ("tỉnh", "thành") else f"tỉnh {name}"


def places(facts: Facts) -> dict[str, str]:
    """Return what the names in braces stand for in every text of every paper; "" while a fact is not known."""
    agency, conference = facts.agency, facts.conference
    office, share = spelled_out(agency.drafting_unit), conference.exemplar_percent
    above = province(facts)
    return {
        "cơ quan": agency.name,
        "chủ tịch": f"Chủ tịch {agency.name}",
        "phòng": office or agency.name,
        "trưởng phòng": spelled_out(head_of(agency.drafting_unit)),
        "người thi hành": ", ".join(dict.fromkeys(filter(None, (_CLERKS, spelled_out(head_of(agency.drafting_unit)))))),
        "hội nghị": conference.full_name,
        "giai đoạn": conference.review,
        "nhiệm kỳ": conference.term,
        "thời gian": clock_and_day(facts),
        "ngày": official(conference.date) if conference.date else "",
        "địa điểm": (conference.venue or "").rstrip("."),
        "chủ trì": (conference.chair or "").rstrip("."),
        "xã": level(facts),
        "tên xã": facts.commune,
        "tỉnh": above,
        "cấp tỉnh": above.removesuffix(above.removeprefix("tỉnh ").removeprefix("thành phố ")).strip(),
        "đại hội": fill(conference.upper_congress or "", {"tỉnh": above}) if above else conference.upper_congress or "",
        "kế hoạch": f"Kế hoạch {cited(facts, 'plan', 'KH')}" if "plan" in facts.papers else "",
        "số tối đa": str(conference.max_delegates or ""),
        "tỷ lệ điển hình": "" if share is None else str(share),
        "tỷ lệ còn lại": "" if share is None else str(100 - share),
        "ký hiệu lưu": agency.drafting_symbol + (f"({agency.drafter})" if agency.drafter else ""),
    }


COMMON = (
    "cơ quan", "chủ tịch", "phòng", "trưởng phòng", "người thi hành", "hội nghị", "giai đoạn", "nhiệm kỳ", "thời gian",
    "ngày", "địa điểm", "chủ trì", "xã", "tên xã", "tỉnh", "cấp tỉnh", "đại hội", "kế hoạch", "số tối đa",
    "tỷ lệ điển hình", "tỷ lệ còn lại", "ký hiệu lưu",
)  # fmt: skip


class Speaker:
    """Says the phrases of one paper with the facts in their places; ``values`` are those only this paper knows."""

    def __init__(
        self, facts: Facts, document: str, phrases: Iterable[Phrase], values: Mapping[str, str] | None = None
    ) -> None:
        paper = facts.papers.get(document)
        issuer = {"cơ quan": COMMITTEE} if paper and paper.signer.mode in BY_COMMITTEE else {}
        self._common = {**places(facts), **issuer, **(values or {})}
        self._defaults = {phrase.key: phrase.text for phrase in phrases}
        self._said = {key[1:]: text for key, text in facts.wording.items() if key[0] == document}
        self.own = {who for _, who in self._said if who != EVERYBODY}
        """Whose letters say something of their own."""

    def __call__(self, key: str, values: Mapping[str, str] | None = None, who: int = EVERYBODY) -> str:
        """Return a phrase on one line, as said to one recipient, to all, or by default."""
        return " ".join(self._said_with(key, values, who).split("\n"))

    def says(self, key: str) -> bool:
        """Tell whether the paper has such a phrase."""
        return key in self._defaults

    def _said_with(self, key: str, values: Mapping[str, str] | None, who: int) -> str:
        return fill(self._text(key, who), {**self._common, **values} if values else self._common)

    def _text(self, key: str, who: int = EVERYBODY) -> str:
        default = self._said.get((key, EVERYBODY), self._defaults[key])
        return self._said.get((key, who), default) if self.own else default

    def lines(self, *keys: str, values: Mapping[str, str] | None = None, who: int = EVERYBODY) -> list[str]:
        """Return phrases as paragraphs; what the office dropped is not there."""
        return [line.strip() for key in keys for line in self._said_with(key, values, who).split("\n") if line.strip()]


def lacking(facts: Facts, document: str, phrases: Iterable[Phrase]) -> list[Missing]:
    """Return what the office's own words need and the conference does not have."""
    phrases = tuple(phrases)
    known, defaults = places(facts), {phrase.key: set(named_in(phrase.text)) for phrase in phrases}
    present = {EVERYBODY, *(guest.key for guest in facts.roster)} if facts.wording else {EVERYBODY}
    texts = {phrase.key: phrase for phrase in phrases}
    nobody = [
        Missing("placeholder-needed", Where("wording", EVERYBODY, phrase), f"{{{ADDRESSEE}}}")
        for (kind, phrase, who), text in facts.wording.items()
        if kind == document and who == EVERYBODY and phrase in texts and forgets(texts[phrase], text)
    ]
    return nobody + [
        Missing("missing-place", Where("delegate" if who else "wording", who, phrase), f"{{{name}}}")
        for (kind, phrase, who), text in facts.wording.items()
        if kind == document and phrase in defaults and who in present
        for name in named_in(text)
        if name not in defaults[phrase] and not known.get(name)
    ]
