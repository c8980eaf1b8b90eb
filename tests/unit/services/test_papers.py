import errno
import os
from pathlib import Path
from typing import Any

import pdfplumber
import pytest

from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.domain.code_lists import PAPERS
from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import Cancelled, UserError
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.files import safe_name, write_whole
from dtt_desktop.services.workspace import Workspace


def test_all_letters_in_one_file(sample: Workspace, tmp_path: Path) -> None:
    (made,) = papers.export(sample, "invitation", tmp_path / "ra")
    assert (made.path.name, made.papers, made.pages) == ("giay-moi.pdf", 150, 150)
    assert made.path.read_bytes().startswith(b"%PDF")


def test_one_file_each_with_predictable_names(sample: Workspace, tmp_path: Path) -> None:
    made = papers.export(sample, "invitation", tmp_path, each=True)
    first = read_facts(sample).roster[0]
    assert len(made) == len({m.path for m in made}) == 150
    with pdfplumber.open(made[7].path) as pdf:
        text = (pdf.pages[0].extract_text() or "").replace("\n", " ")
        assert read_facts(sample).roster[7].full_name in text
        assert {char["fontname"].split("+")[1] for char in pdf.pages[0].chars} == {
            "Tinos", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic",
        }  # fmt: skip
    assert made[0].path.name == f"giay-moi-001-{safe_name(first.full_name)}.pdf"


def test_a_name_with_an_unusual_letter_has_its_own_file_too(sample: Workspace, tmp_path: Path) -> None:
    first, second = [guest.key for guest in read_facts(sample).roster[:2]]
    records.set_values(sample, Delegate, {first: {"full_name": "Žofia Łukasz"}})
    made = papers.export(sample, "invitation", tmp_path, each=True, keys=[first, second])
    for paper, key in zip(made, (first, second), strict=True):
        with pdfplumber.open(paper.path) as pdf:
            (name,) = [g.full_name for g in read_facts(sample).roster if g.key == key]
            assert name in (pdf.pages[0].extract_text() or "")


def test_chosen_delegates_in_their_order(sample: Workspace, tmp_path: Path) -> None:
    keys = [row[0] for row in sample.rows(Delegate)][4:1:-1]
    (made,) = papers.export(sample, "invitation", tmp_path, keys=keys)
    assert made.papers == 3


def test_a_missing_fact_stops_the_paper_and_names_who_lacks_what(sample: Workspace, tmp_path: Path) -> None:
    key = read_facts(sample).roster[7].key
    records.set_values(sample, Delegate, {key: {"sex": None, "honorific": None}})
    records.set_values(sample, Conference, {1: {"venue": None}})
    with pytest.raises(papers.Incomplete) as caught:
        papers.export(sample, "invitation", tmp_path / "ra")
    lacks = [(m.code, m.where.table, m.where.key) for m in caught.value.missing]
    assert lacks == [("missing-venue", "conference", 1), ("missing-honorific", "delegate", key)]
    assert list((tmp_path / "ra").iterdir()) == [], "nothing half-empty is written"
    records.set_values(sample, Conference, {1: {"venue": "Hội trường"}})
    other = read_facts(sample).roster[0].key
    assert papers.export(sample, "invitation", tmp_path, keys=[other])[0].papers == 1, "others can be invited"


def test_a_program_without_times_is_not_printed(workspace: Workspace, tmp_path: Path) -> None:
    records.set_values(workspace, Conference, {1: {"start_time": "07:30", "venue": "Hội trường"}})
    with pytest.raises(papers.Incomplete) as caught:
        papers.export(workspace, "program", tmp_path / "ra")
    assert [m.code for m in caught.value.missing] == ["missing-minutes"] * 9


def test_an_unknown_paper(sample: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="document-unknown"):
        papers.export(sample, "nghi-quyet", tmp_path)


def test_stopping_a_run(sample: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        papers.export(sample, "invitation", tmp_path, each=True, progress=lambda done, _: done < 3)
    assert len(list(tmp_path.glob("*.pdf"))) == 3, "what was finished is whole"


def test_every_signed_paper_can_be_chosen_in_the_lists() -> None:
    assert {kind.key for kind in KINDS if kind.signed} == {code for code, _ in PAPERS}


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(UserError, match="disk-full"):
            write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.pdf"]
    assert write_whole(path, b"new").read_bytes() == b"new"


def test_a_file_held_by_another_program_gets_another_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    real = Path.replace

    class HeldError(PermissionError):
        winerror = 32

    def held(self: Path, target: Path) -> Path:
        if target == path:
            raise HeldError(errno.EACCES, "held")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr("dtt_desktop.services.files.time.monotonic", iter(range(0, 10_000, 3)).__next__)
    made = write_whole(path, b"new")
    assert (made.name, made.read_bytes(), path.read_bytes()) == ("a (2).pdf", b"new", b"old")


@pytest.mark.parametrize(
    ("text", "name"),
    [("Lương Thế An", "luong-the-an"), ("CON", "con-"), ("../../a/b", "a-b"), ("???", "khong-ten"), ("x" * 300, "x" * 60)],
)  # fmt: skip
def test_names_of_files(text: str, name: str) -> None:
    assert safe_name(text) == name
