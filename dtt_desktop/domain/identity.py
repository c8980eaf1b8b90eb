"""Whether two entries are the same person: weighed evidence, never a verdict. Merging is for the clerk to decide.

Families share telephones and names, sons carry their fathers' names, lists leave tones and "Thị" out; so each field
adds or takes away, and pairs above a threshold are shown. Weights were set on lists with planted doubles.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Any, Literal, NamedTuple

from dtt_desktop.domain.text import fold, syllable

Certainty = Literal["same", "possible", "no"]
_POSSIBLE = 4.0
CROWD = 50
"""So many who share a name or a number are compared with a newcomer; a list in which more do would take hours."""


class Entry(NamedTuple):
    """What is compared of a person; ``unit`` is anything that is equal for the same unit."""

    name: str
    birth: str | None = None
    unit: Any = None
    phone: str | None = None
    citizen_id: str | None = None
    sex: str | None = None


@dataclass(frozen=True)
class Likeness:
    """How alike two entries are: the sum, and what told for (+) or against (-), by field."""

    score: float
    evidence: tuple[tuple[str, float], ...]

    @property
    def certainty(self) -> Certainty:
        """Return what the evidence amounts to.

        "same" is only said of one name with nothing against it, and a birth or a citizen number in common beside
        unit or telephone: brothers and fathers share all the rest.
        """
        told = dict(self.evidence)
        born = (
            told.get("birth", 0) >= 2
            and max(told.get("unit_id", 0), told.get("phone", 0), told.get("citizen_id", 0)) > 0
        )
        sound = all(weight > 0 for key, weight in self.evidence if key not in ("unit_id", "phone"))
        if told["full_name"] == 3.0 and sound and (born or told.get("citizen_id") == 5.0):
            return "same"
        return "possible" if self.score >= _POSSIBLE else "no"


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """Return a name folded, with y and i as one: Lý and Lí are one spelling."""
    return fold(name).replace("y", "i")


def near(one: str, two: str) -> bool:
    """Tell whether two texts are the same but for one slip: a letter changed, dropped, added, or two exchanged."""
    if len(one) == len(two):
        apart = [i for i, (a, b) in enumerate(zip(one, two, strict=True)) if a != b]
        exchanged = len(apart) == 2 and apart[1] == apart[0] + 1 and one[apart[0]] == two[apart[1]]
        return len(apart) < 2 or (exchanged and one[apart[1]] == two[apart[0]])
    short, long_ = sorted((one, two), key=len)
    if len(long_) > len(short) + 1:
        return False
    first = next((i for i, (a, b) in enumerate(zip(short, long_, strict=False)) if a != b), len(short))
    return long_[first + 1 :] == short[first:]


def _tones_differ(one: str, two: str) -> bool:
    """Tell names of which a syllable is written with different tones, both times with a tone: Hoà and Hoá."""
    pairs = zip(one.split(), two.split(), strict=False)
    return any(syllable(a)[1] and syllable(b)[1] and syllable(a)[1] != syllable(b)[1] for a, b in pairs)


@lru_cache(maxsize=65536)
def _names(one: str, two: str) -> float:
    a, b = name_key(one), name_key(two)
    if a == b:
        return 2.6 if _tones_differ(one, two) else 3.0
    words_a, words_b = a.split(), b.split()
    short, long_ = sorted((words_a, words_b), key=len)
    if len(short) >= 2 and len(long_) == len(short) + 1 and _within(short, long_):
        return 2.2
    if len(words_a) == len(words_b) and sum(x != y for x, y in zip(words_a, words_b, strict=True)) == 1:
        return 2.0 if near(a, b) else -1.0
    return 1.5 if near(a.replace(" ", ""), b.replace(" ", "")) else -3.0


def _within(short: list[str], long_: list[str]) -> bool:
    """Tell whether a name is another with one middle word left out."""
    return short[0] == long_[0] and short[-1] == long_[-1] and all(word in long_ for word in short)


def _births(one: str | None, two: str | None) -> float:
    if not one or not two:
        return 0.0
    if one == two:
        return 3.0 if len(one) == 10 else 2.0
    if one[:4] == two[:4]:
        if len(one) < 10 or len(two) < 10:
            return 2.0
        exchanged = one[5:7] == two[8:10] and one[8:10] == two[5:7]
        return 2.6 if exchanged else 1.0 if one[5:7] == two[5:7] or one[8:10] == two[8:10] else 0.0
    if one[4:] == two[4:] and len(one) == 10 and near(one[:4], two[:4]):
        return 1.0  # a slip in the year
    return -3.0


def _numbers(one: str | None, two: str | None, same: float, close: float, differ: float) -> float:
    if not one or not two:
        return 0.0
    return same if one == two else close if near(one, two) else differ


def likeness(one: Entry, two: Entry) -> Likeness:
    """Return how alike two entries are."""
    evidence = (
        ("full_name", _names(one.name, two.name)),
        ("birth", _births(one.birth, two.birth)),
        ("unit_id", 0.0 if not one.unit or not two.unit else 1.2 if one.unit == two.unit else -0.6),
        ("phone", _numbers(one.phone, two.phone, 2.0, 1.5, -0.3)),
        ("citizen_id", _numbers(one.citizen_id, two.citizen_id, 5.0, 2.0, -3.0)),
        ("sex", -2.0 if one.sex and two.sex and one.sex != two.sex else 0.0),
    )
    return Likeness(sum(weight for _, weight in evidence), tuple((k, w) for k, w in evidence if w))


def _worth_it(one: Entry, two: Entry) -> bool:
    """Tell whether two entries can be one person at all: most who share a block cannot, and are passed by quickly."""
    score = _names(one.name, two.name) + _births(one.birth, two.birth)
    return (
        score + 1.2 + (2.0 if one.phone and two.phone else 0) + (5.0 if one.citizen_id and two.citizen_id else 0)
        >= _POSSIBLE
    )


class Register:
    """Entries that can be asked for those alike; compares only those that share a name, a number or a birth.

    What more than :data:`CROWD` share tells nobody apart: only the first of them are looked at.
    """

    def __init__(self, entries: Mapping[Any, Entry] | None = None) -> None:
        self.entries: dict[Any, Entry] = {}
        self._blocks: dict[tuple[str, str], dict[Any, None]] = defaultdict(dict)  # in the order of entry
        self._same: dict[Entry, dict[Any, None]] = defaultdict(dict)
        for key, entry in (entries or {}).items():
            self.add(key, entry)

    def add(self, key: Any, entry: Entry) -> None:
        """Take an entry in, in place of one with the same key."""
        self.drop(key)
        self.entries[key] = entry
        self._same[entry][key] = None
        for block in _blocks(entry):
            self._blocks[block][key] = None

    def drop(self, key: Any) -> None:
        """Take an entry out."""
        old = self.entries.pop(key, None)
        if old is not None:
            del self._same[old][key]
            for block in _blocks(old):
                self._blocks[block].pop(key, None)

    def equal(self, entry: Entry) -> list[Any]:
        """Return those of whom exactly the same is known."""
        return list(self._same.get(entry, ()))

    def alike(self, entry: Entry, but: Any = None) -> list[tuple[Any, Likeness]]:
        """Return the entries that are, or may be, the same person, the likeliest first."""
        close: dict[Any, None] = {}
        for block in _where_to_look(entry):
            if among := self._blocks.get(block):
                close.update(among if len(among) <= CROWD else dict.fromkeys(islice(among, CROWD)))
        if not close:
            return []
        found = [
            (key, likeness(entry, other))
            for key in close if key != but and _worth_it(entry, other := self.entries[key])
        ]  # fmt: skip
        return sorted((pair for pair in found if pair[1].certainty != "no"), key=lambda pair: -pair[1].score)

    def pairs(self) -> Iterator[tuple[Any, Any, Likeness]]:
        """Yield every pair that may be one person, once, in the order of entry."""
        places = {key: i for i, key in enumerate(self.entries)}
        for key, entry in self.entries.items():
            for other, found in self.alike(entry, key):
                if places[other] < places[key]:
                    yield other, key, found


@lru_cache(maxsize=4096)
def _blocks(entry: Entry) -> list[tuple[str, str]]:
    """Return the blocks an entry is kept in; two in none together cannot be one person.

    Names count together with the year of birth: people known to be born in different years are only compared by a
    number, or where the day and month are the same and the year may be a slip.
    """
    key = name_key(entry.name)
    words = key.split()
    whole, ends = key.replace(" ", ""), f"{words[0]} {words[-1]}" if words else ""
    year = entry.birth[:4] if entry.birth else "?"
    found = [("name", f"{whole}|{year}"), ("ends", f"{ends}|{year}"), ("any name", whole), ("any ends", ends)]
    if entry.birth and len(entry.birth) == 10:
        month, day = entry.birth[5:7], entry.birth[8:]
        found += [("birth", f"{max(month, day)}{min(month, day)}{year}"), ("slip", f"{ends}|{month}{day}")]
    elif entry.birth and words:
        found += [("year", f"{year} {words[-1]}"), ("year", f"{year} {words[0]}")]
    if entry.phone:
        found.append(("phone", entry.phone[-9:]))
    if entry.citizen_id:
        found.append(("citizen", entry.citizen_id))
    return found


@lru_cache(maxsize=4096)
def _where_to_look(entry: Entry) -> list[tuple[str, str]]:
    """Return the blocks in which those alike are kept: of any year when one of the two is not known."""
    kept = _blocks(entry)
    if not entry.birth:
        return [block for block in kept if block[0] not in ("name", "ends")]
    (_, name), (_, ends) = kept[:2]
    unborn = [("name", f"{name[:-4]}?"), ("ends", f"{ends[:-4]}?")]
    return unborn + [block for block in kept if not block[0].startswith("any")]
