"""Whatever people type is printed as it is, in every paper: nothing is taken for markup, a path or a command."""

import io
import random
import socket
from collections import Counter
from typing import Any

import pdfplumber
import pytest

from dtt_desktop.documents import fonts
from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.domain.committee import CommitteeMember
from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.program import ProgramItem
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace

_PIECES = (
    "<b>", "</para>", "&amp;", "&#x41;", "<img src='file:///etc/passwd'>", "{{7*7}}", "%s%n", "\\", "(", ")", "]]>", "--",
    "\u202e", "\u200b", "\ufeff", "ẵỷỡ", "e\u0323\u0302", "'", '"', "${x}", "<font color=red>", "😀", "漢", "\x07",
)  # fmt: skip


def _typed(maker: random.Random, longest: int) -> str:
    return "".join(maker.choice(_PIECES) for _ in range(maker.randint(1, longest)))[:110]


@pytest.fixture
def hostile(sample: Workspace) -> Workspace:
    """The sample with hostile text in more than 300 cells."""
    maker = random.Random(7)

    def fill(record: type[Any], fields: dict[str, int], most: int) -> None:
        rows = {
            row[0]: {key: f"X {_typed(maker, n)}" for key, n in fields.items()} for row in sample.rows(record)[:most]
        }
        records.set_values(sample, record, rows)

    fill(Delegate, {"full_name": 5, "position": 5, "workplace": 5}, 60)
    fill(Nominee, {"full_name": 4, "position": 4, "workplace": 4}, 60)
    fill(ProgramItem, {"title": 20, "lead": 6}, 20)
    fill(Unit, {"name": 5}, 40)
    fill(CommitteeMember, {"full_name": 3, "post": 5}, 10)
    fill(Conference, {"venue": 9, "chair": 5, "invitation_note": 30, "secretary": 2}, 1)
    return sample


@pytest.mark.parametrize("kind", [k.key for k in KINDS])
def test_hostile_text_goes_through_every_paper(hostile: Workspace, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a paper opened a socket")

    monkeypatch.setattr(socket, "socket", refuse)
    facts, made = read_facts(hostile), papers.kind_of(kind)
    guests = sorted(facts.roster[:60], key=lambda guest: not guest.unpaid)  # one list is of these alone
    keys = [guest.key for guest in guests]
    papers.make_pdf(made, facts, keys[:1])  # the bundled faces are read now, if they were not before
    opened: list[object] = []

    def watched(*args: object, **_: object) -> io.BytesIO:
        opened.append(args)
        return io.BytesIO()

    monkeypatch.setattr("builtins.open", watched)
    data, _, pages = papers.make_pdf(made, facts, keys)
    monkeypatch.undo()
    assert opened == []
    assert data.startswith(b"%PDF-") and pages  # noqa: PT018
    if not made.cards:
        assert papers.make_word(made, facts, keys[:5])[0].startswith(b"PK")


@pytest.mark.parametrize("kind", [k.key for k in KINDS])
def test_every_character_typed_is_on_paper(hostile: Workspace, kind: str) -> None:
    """All that a paper says is drawn, letter by letter; what the faces lack stands as their own sign for it."""
    facts, made = read_facts(hostile), papers.kind_of(kind)
    guests = sorted(facts.roster[:60], key=lambda guest: not guest.unpaid)
    keys = [guest.key for guest in guests[:6]]
    said = "".join(text for page in made.build(facts, keys) for text in page.texts())
    with pdfplumber.open(io.BytesIO(papers.make_pdf(made, facts, keys)[0])) as pdf:
        drawn = Counter(char["text"] for page in pdf.pages for char in page.chars)
    wanted = Counter(char for char in fonts.printable(said) if not char.isspace() and not fonts.missing_letters([char]))
    assert wanted - drawn == Counter()
