"""Finds the unit a text means: one the file knows, or a new one, marked "+name" until it is written."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from dtt_desktop.domain.collectives import is_heading, looks_like_unit, post_before_unit, proper_unit
from dtt_desktop.domain.kinds import Context
from dtt_desktop.domain.text import clean, fold
from dtt_desktop.services.lists.places import NOWHERE, Places

UnitMark = int | str
_PARTS = (  # how a position and a unit are parted, the strongest first, and how a unit's own parts are joined again
    (re.compile(r"\s*\n\s*"), " "), (re.compile(r"\s*[;/]\s*"), "; "), (re.compile(r"\s*,\s*"), ", "),
    (re.compile(r"\s+[–-]\s+"), " - "),
)  # fmt: skip
_VILLAGE_AT_END = re.compile(r"^(.+?)\s+((?:thôn|xóm|bản|khu)\s+[A-ZĐÀ-Ỹ]\S*(?:\s+[A-ZĐÀ-Ỹ]\S*)*)$")
_LONGEST = 1_000  # letters of a text that is looked through for a unit; no post and unit are longer
_TAIL_WORDS = 4  # of the commune, the district or the province, which follow a unit's name
_HEADS = ("truong", "pho truong", "pho")
_LABEL = re.compile(
    r"^\s*(?:[IVX]{1,5}|\d{1,2}|[*+-])?\s*[.)/]?\s*(?:(?:tên )?đơn vị|khối|của)?\s*:?\s+(?=\S)", re.IGNORECASE
)
_ISSUERS = ("ubnd", "uy ban nhan dan", "dang bo", "hoi nghi", "hoi dong", "ban to chuc", "xa ")
_TITLE_UNIT = (  # of a title: a unit up to the commune, a year, a request or the end of the line
    r"\b((?:thôn|trường|hội|đoàn|trạm|công an|chi hội|khu)\s+[^\n,;()\d]{{2,40}}?)"
    r"\s*(?:{own}|năm|giai đoạn|đề nghị|$|\n)"
)
_SETTLED = re.compile(r"(?:bản|khu|làng|xóm|thôn)\s", re.IGNORECASE)


class Units:
    """The units of the file and those a list brings."""

    def __init__(self, context: Context, tied: str | None = None, places: Places = NOWHERE) -> None:
        self.places, self.key = places, lru_cache(maxsize=65536)(places.key)
        self._in_title = re.compile(_TITLE_UNIT.format(own=places.own), re.IGNORECASE)
        self._names = dict(context.names.get("unit", {}))
        self._known = {self.key(name): key for key, name in self._names.items()}
        self._endings: dict[str, set[int]] = defaultdict(set)  # what a name goes on with after its first words
        for name, key in self._known.items():
            words = name.split()
            for first in range(1, len(words)):
                self._endings[" ".join(words[first:])].add(key)
        self._most_words = max((len(name.split()) for name in self._known), default=0) + _TAIL_WORDS
        self.new: list[str] = []
        self._new_by_key: dict[str, str] = {}
        self._asked: dict[str, int | None] = {}
        self._found: dict[str, UnitMark] = {}
        self.tied: UnitMark | None = self.find(tied) if tied else None

    def known(self, text: str) -> int | None:
        """Return the number of a unit the file knows by this name, also without its first word, or None."""
        if text not in self._asked:
            self._asked[text] = self._look_up(text)
        return self._asked[text]

    def _look_up(self, text: str) -> int | None:
        key = self.key(text)
        if key in self._known:
            return self._known[key]
        if len(key) < 3 or (looks_like_unit(text) and not _SETTLED.match(text)):
            return None  # the name of another unit, however much the end of one that is known is like it
        ending = self._endings.get(key, set())
        return next(iter(ending)) if len(ending) == 1 else None

    def _may_end(self, count: int) -> int:
        """Return from which of ``count`` words on the rest of a text can be a unit the file knows."""
        return max(1, count - self._most_words)

    def find(self, text: str) -> UnitMark:
        """Return the unit of a name."""
        text = clean(text)
        if text not in self._found:
            self._found[text] = self._new_or_known(text)
        return self._found[text]

    def _new_or_known(self, text: str) -> UnitMark:
        found = self.known(text)
        if found is not None:
            return found
        name = proper_unit(self.places.without_tail(text).strip(" ,;.:") or text, self.places.names)
        key = self.key(name)
        if key not in self._new_by_key:
            self._new_by_key[key] = name
            self.new.append(name)
        return f"+{self._new_by_key[key]}"

    def name(self, mark: UnitMark | None) -> str:
        """Return the name of a unit found."""
        return "" if mark is None else mark[1:] if isinstance(mark, str) else self._names.get(mark, "")

    def alike(self, names: list[str]) -> dict[str, str]:
        """Return new units that may be bodies the file has under another name ("Hội Phụ nữ xã"), with those names."""
        kept = {self.places.body(name): name for name in self._names.values()}
        return {name: kept[body] for name in names if (body := self.places.body(name)) in kept}

    def split(self, text: str) -> tuple[str, str, bool]:
        """Return position and unit of a text that holds both, and whether it parted cleanly."""
        if len(text) > _LONGEST:
            return clean(text), "", True
        parted = None
        for separator, joint in _PARTS:
            parts = [part.strip(" ,;") for part in separator.split(text.strip()) if part.strip(" ,;")]
            if len(parts) > 1:
                found = self._by_parts(parts, joint)
                if found[2]:
                    return found
                parted = parted or found
        if parted:
            return parted
        whole = clean(text)
        if known := self._known_end(whole.split()):
            return known
        if self.known(whole) is not None:
            return "", whole, True
        if village := _VILLAGE_AT_END.match(whole):
            return self._head(village.group(1).split(), village.group(2)), village.group(2), False
        if looks_like_unit(whole) and not any(fold(whole).startswith(f"{h} ") for h in ("chi hoi truong", "to truong")):
            return "", whole, False
        post, unit = post_before_unit(whole)
        named = unit[1:] != unit[1:].lower()  # "Tổ trưởng tổ an ninh" is a post as a whole
        return (post, unit, False) if named else (whole, "", True)

    def _known_end(self, words: list[str]) -> tuple[str, str, bool] | None:
        """Return the post and the unit of words that end with one the file knows."""
        for first in range(self._may_end(len(words)), len(words)):
            tail = " ".join(words[first:])
            if self.known(tail) is not None and (looks_like_unit(tail) or self.key(tail) in self._known):
                return self._head(words[:first], words[first]), tail, False
        return None

    def _by_parts(self, parts: list[str], joint: str) -> tuple[str, str, bool]:
        for i in range(self._may_end(len(parts)), len(parts)):
            if self.key(tail := joint.join(parts[i:])) in self._known:
                return ", ".join(parts[:i]), tail, True
        known = [i for i, part in enumerate(parts) if self.known(part) is not None]
        alike = [i for i, part in enumerate(parts) if looks_like_unit(part)] or known
        if not alike:
            return ", ".join(parts[:-1]), parts[-1], False
        if alike[0] == 0:
            return ", ".join(parts[1:]), parts[0], True
        return ", ".join(parts[: alike[0]]), joint.join(parts[alike[0] :]), True

    @staticmethod
    def _head(words: list[str], first: str) -> str:
        """Return the post of "Trưởng thôn Nà Phát": the head of a unit is called by the unit's first word too."""
        position = " ".join(words)
        return f"{position} {first.split()[0].lower()}" if fold(position) in _HEADS else position

    def of_headings(self, headings: tuple[str, ...]) -> UnitMark | None:
        """Return the unit a row stands under, the nearest heading first; None when none names one."""
        for text in reversed(headings):
            if self.known(text) is not None or (looks_like_unit(text) and not is_heading(text)):
                return self.find(text)
        return None

    def in_title(self, title: str) -> UnitMark | None:
        """Return the unit a list's title names, or None."""
        folded = f" {fold(title)} "
        inside = [(len(name), key) for name, key in self._known.items() if len(name) > 5 and f" {name} " in folded]
        if inside:
            return max(inside)[1]
        lines = [_LABEL.sub("", line).strip(" .:-–") for line in title.split("\n")]
        for line in reversed(lines):
            if len(line) < 60 and " " in line and looks_like_unit(line) and not fold(line).startswith(_ISSUERS):
                return self.find(line)
        for line in reversed(lines):
            listed = line == line.upper() or fold(line).startswith(("danh sach", "don vi"))
            if (
                listed
                and (found := self._in_title.search(line.strip()))
                and not found.group(1).lower().startswith(("hội nghị", "hội đồng"))
            ):
                words = clean(found.group(1))
                return self.find(words)
        return None
