"""Cards, labels and envelopes: every text at its millimetre, read back from the PDF."""

import io
from typing import Any

import pdfplumber
import pytest

from dtt_desktop.documents.cards import LEAST, fitted
from dtt_desktop.documents.lists import awarded
from dtt_desktop.documents.model import Face, Placed
from dtt_desktop.documents.types import badge, label
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace

MM = 72 / 25.4


def _pages(workspace: Workspace, key: str, keys: list[int] | None = None) -> list[Any]:
    data = papers.make_pdf(papers.kind_of(key), read_facts(workspace), keys)[0]
    return pdfplumber.open(io.BytesIO(data)).pages


def _size(page: Any) -> tuple[int, int]:
    return round(page.width / MM), round(page.height / MM)


@pytest.mark.parametrize(
    ("key", "pages", "size"),
    [
        ("badge", 19, (210, 297)),
        ("label", 7, (210, 297)),
        ("envelope", 150, (220, 110)),
        ("name_plate", 150, (297, 210)),
    ],
)
def test_sheets_and_their_size(sample: Workspace, key: str, pages: int, size: tuple[int, int]) -> None:
    made = _pages(sample, key)
    assert len(made) == pages
    assert {_size(page) for page in made} == {size}


def test_names_stand_in_the_middle_of_their_badges(sample: Workspace) -> None:
    page, grid = _pages(sample, "badge")[0], badge.GRID
    for place, guest in enumerate(read_facts(sample).roster[: grid.count]):
        left = grid.left + place % grid.columns * grid.width
        top = grid.top + place // grid.columns * grid.height
        box = (left * MM, (top + 28) * MM, (left + grid.width) * MM, (top + 39) * MM)
        words = page.crop(box).extract_words()
        assert " ".join(word["text"] for word in words) == guest.full_name
        centre = (words[0]["x0"] + words[-1]["x1"]) / 2 / MM
        assert centre == pytest.approx(left + grid.width / 2, abs=0.2)


def test_marks_to_cut_at_stand_outside_the_badges(sample: Workspace) -> None:
    page, grid = _pages(sample, "badge")[0], badge.GRID
    edges = {round(grid.left + i * grid.width, 1) for i in range(grid.columns + 1)}
    upright = {round(line["x0"] / MM, 1) for line in page.lines if abs(line["x0"] - line["x1"]) < 0.1}
    assert upright == edges
    for line in page.lines:
        inside = (
            grid.left * MM < line["x0"] < (grid.left + 180) * MM and grid.top * MM < line["top"] < (grid.top + 260) * MM
        )
        assert not inside


def test_every_label_keeps_to_its_place(sample: Workspace) -> None:
    page, grid = _pages(sample, "label")[0], label.GRID
    for char in page.chars:
        column = int(char["x0"] / MM // grid.width)
        assert char["x1"] / MM <= (column + 1) * grid.width - 4
    first = read_facts(sample).roster[0]
    assert page.crop((0, 0, 70 * MM, 14 * MM)).extract_text() == f"{first.honorific} {first.full_name}"


def test_a_long_name_shrinks_to_one_line_and_is_reported(sample: Workspace) -> None:
    key = read_facts(sample).roster[0].key
    name = "Nguyễn Hoàng Phương Thảo Nguyên Anh Thư Hoàng Ngọc Bảo Trân"
    records.set_values(sample, Delegate, {key: {"full_name": name}})
    assert name in papers.shrunk(papers.kind_of("badge"), read_facts(sample), [key])
    line = [c for c in _pages(sample, "badge", [key])[0].chars if c["size"] < 22 and "Bold" in c["fontname"]]
    drawn = "".join(c["text"] for c in line)
    assert name.replace(" ", "") in drawn.replace(" ", "")


def test_what_cannot_fit_runs_over_lines_at_the_least_size() -> None:
    assert fitted(Placed("W" * 300, 0, 0, 40, 20, Face.BOLD)) == LEAST
    assert fitted(Placed("Vi", 0, 0, 40, 20)) == 20


def test_the_far_side_of_a_tent_card_stands_on_its_head(sample: Workspace) -> None:
    page = _pages(sample, "name_plate", [read_facts(sample).roster[0].key])[0]
    upper = [c for c in page.chars if c["top"] < page.height / 2]
    lower = [c for c in page.chars if c["top"] >= page.height / 2]
    assert len(upper) == len(lower) > 10
    assert {c["matrix"][0] for c in upper} == {-1}
    assert {c["matrix"][0] for c in lower} == {1}
    for one, other in zip(upper, lower, strict=True):
        assert one["text"] == other["text"]
        assert one["matrix"][4] + other["matrix"][4] == pytest.approx(page.width, abs=0.1)
        assert one["matrix"][5] + other["matrix"][5] == pytest.approx(page.height, abs=0.1)


def test_certificates_carry_the_order_of_the_register_and_their_own_colours(sample: Workspace) -> None:
    pages = _pages(sample, "certificate")
    people = awarded(read_facts(sample))
    assert len(pages) == len(people)
    assert {_size(page) for page in pages} == {(297, 210)}
    for number in (0, 9, len(people) - 1):
        text = pages[number].extract_text()
        assert people[number].named in text
        assert f"Số sổ vàng: {number + 1:02d}" in text
    red = "".join(c["text"] for c in pages[0].chars if c["non_stroking_color"] not in ((0,), 0, (0, 0, 0)))
    assert red.replace(" ", "") == "CHỦTỊCHỦYBANNHÂNDÂNXÃLỢIBÁCGIẤYKHEN"
    frame = [line for line in pages[0].lines if abs(line["x0"] / MM - 9) < 0.1 and abs(line["x1"] / MM - 288) < 0.1]
    assert len(frame) == 2
    inside = [c for c in pages[0].chars if not 11 * MM < c["x0"] < c["x1"] < 286 * MM]
    assert inside == []


def test_the_same_cards_twice_are_the_same_bytes(sample: Workspace) -> None:
    facts = read_facts(sample)
    first, second = (papers.make_pdf(papers.kind_of("badge"), facts)[0] for _ in range(2))
    assert first == second
