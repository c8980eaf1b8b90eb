"""Which commune, province and level a file is of, and what the spellings of one unit's name share.

Nothing here knows a place by name: all of it stands in the file's own record of the agency.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, cached_property

from dtt_desktop.domain.collectives import LIST_WORDS
from dtt_desktop.domain.conference import Agency
from dtt_desktop.domain.text import clean, fold
from dtt_desktop.paths import resource
from dtt_desktop.services.workspace import Workspace

_NEVER = re.compile(r"(?!)")
_DISTRICT = r"(?:huyện|h\.|quận|thị xã|tx\.?|thành phố|tp\.?)\s+[^,;()]{2,30}"
_PROVINCE = r"(?:tỉnh|t\.|thành phố|tp\.?)\s+[^,;()]{2,30}"
_SETTLEMENT = re.compile(r"(?:thôn|xóm|bản|khu|tổ dân phố|tdp|ấp|buôn|làng|khóm|t\.)\s*(?=\S)", re.IGNORECASE)
_SHORT_FORMS = (("t ", "thon "), ("thon ban ", "thon "), ("ubnd ", "uy ban nhan dan "), ("mttq ", "mat tran to quoc "))


@cache
def _spelled_out() -> dict[str, str]:
    """Return abbreviations of bodies, folded, with what they stand for ("mttq" -> "mat tran to quoc")."""
    held = json.loads(resource("official_names.json").read_text(encoding="utf-8"))["short"]
    return {fold(short): fold(full) for short, full in held.items()}


@cache
def _same_bodies() -> dict[str, str]:
    """Return the folded spellings of bodies that go by several names, each with the first of them."""
    return {
        _expanded(fold(name)): _expanded(fold(names[0])) for names in LIST_WORDS["same_bodies"] for name in names
    }  # fmt: skip


def _expanded(folded: str) -> str:
    short = _spelled_out()
    return " ".join(short.get(word, word) for word in folded.split())


@dataclass(frozen=True)
class Places:
    """The commune of a file: its level ("xã"), its name, its province; each "" where the file does not say."""

    level: str = ""
    commune: str = ""
    province: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of places, for capitals."""
        return tuple(name for name in (self.commune, self.province) if name)

    @cached_property
    def own(self) -> str:
        """Return a pattern of the commune as it stands behind a name: "xã Lợi Bác"; one that never fits if unknown."""
        if not (self.level and self.commune):
            return "(?!)"
        return rf"{re.escape(self.level)}\s+{re.escape(self.commune)}"

    @cached_property
    def _tail(self) -> re.Pattern[str]:
        further = rf"(?:[\s,;–-]+{_DISTRICT})?(?:[\s,;–-]+{_PROVINCE})?"
        return re.compile(rf"(?P<joint>[\s,;–-]*)\b{self.own}{further}[\s.,;]*$", re.IGNORECASE)

    @cached_property
    def _address(self) -> re.Pattern[str]:
        """Return what may follow a settlement's name when the commune is not named: ", huyện …", ", tỉnh …"."""
        return re.compile(rf"(?:\s*,\s*(?:{_DISTRICT}|{_PROVINCE}))+[\s.]*$", re.IGNORECASE)

    def without_tail(self, text: str) -> str:
        """Return a unit's name without the file's commune and what follows it: an office keeps its level.

        "Thôn Pò Mạch, xã X, tỉnh Y" -> "Thôn Pò Mạch", "Công an xã X" -> "Công an xã"; "Công an tỉnh Y" stays.
        """
        settlement = bool(_SETTLEMENT.match(text))
        if settlement:
            text = self._address.sub("", text)
        found = self._tail.search(text)
        if not found or not found.start():
            return text
        bare = text[: found.start()].rstrip()
        return bare if settlement or "," in found["joint"] else f"{bare} {self.level}"

    def key(self, name: str) -> str:
        """Return what the spellings of one unit's name share; units of other levels never share theirs."""
        folded = f"{fold(self.without_tail(clean(name)))} "
        for short, full in _SHORT_FORMS:
            if folded.startswith(short):
                folded = full + folded.removeprefix(short)
        folded = folded.rstrip()
        return folded.removesuffix(f" {fold(self.level)}") if self.level else folded

    def body(self, name: str) -> str:
        """Return what names of one body share that are no spellings of each other: "Hội LHPN", "Hội Phụ nữ"."""
        key = _expanded(self.key(name))
        return _same_bodies().get(key, key)


NOWHERE = Places()


def places_of(workspace: Workspace) -> Places:
    """Return the places of a file."""
    at = {key: Agency.column_keys.index(key) for key in ("name", "place", "province")}
    row = next(iter(workspace.rows(Agency)), None)
    if row is None:
        return NOWHERE
    name, place, province = (str(row[at[key]] or "") for key in ("name", "place", "province"))
    found = re.search(rf"(\w+(?:\s\w+)?)\s+{re.escape(place)}\s*$", name) if place else None
    level = next((word for word in _levels() if found and found[1].lower().endswith(word)), "")
    return Places(level, place, province)


@cache
def _levels() -> tuple[str, ...]:
    held = json.loads(resource("official_names.json").read_text(encoding="utf-8"))["levels"]
    return tuple(sorted(held, key=len, reverse=True))
