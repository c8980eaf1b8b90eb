"""Cards, labels and envelopes: every text at its millimetre, read back from the PDF."""

import io
import sqlite3
import struct
import zlib
from base64 import b64encode
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from PIL import Image

from dtt_desktop.documents.cards import LEAST, Calibration, fitted
from dtt_desktop.documents.catalogue import BY_KEY
from dtt_desktop.documents.lists import awarded
from dtt_desktop.documents.model import CardPage, Face, Placed
from dtt_desktop.documents.pictures import drawable
from dtt_desktop.documents.types import badge, label
from dtt_desktop.domain.card_layout import CardField
from dtt_desktop.domain.conference import Paper
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import told
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.services import papers, pictures, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.papers import Incomplete, make_pdf
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


def test_labels_begin_at_the_one_that_is_left(sample: Workspace) -> None:
    facts = replace(read_facts(sample), first_place=6)
    data, _, pages = papers.make_pdf(papers.kind_of("label"), facts, [facts.roster[0].key])
    page = pdfplumber.open(io.BytesIO(data)).pages[0]
    assert pages == 1
    chars = [c for c in page.chars if c["text"].strip()]
    assert min(c["x0"] for c in chars) > 2 * label.GRID.width * MM
    assert min(c["top"] for c in chars) > label.GRID.height * MM
    assert max(c["bottom"] for c in chars) < 2 * label.GRID.height * MM


@pytest.mark.parametrize("first", [1, 24, 25])
def test_no_label_is_lost_wherever_one_begins(sample: Workspace, first: int) -> None:
    facts = replace(read_facts(sample), first_place=first)
    data, _, pages = papers.make_pdf(papers.kind_of("label"), facts)
    assert pages == (7 if first != 24 else 8)
    text = "\n".join(p.extract_text() for p in pdfplumber.open(io.BytesIO(data)).pages)
    assert sum(guest.named in text for guest in facts.roster) == 150


def test_a_measured_printer_is_put_right() -> None:
    """What the printer does to a place, undone by the calibration, gives the place: checked to a thousandth of a mm."""
    left, top, wide, high = 22.4, 18.7, 148.9, 151.2
    made = Calibration.measured(left, top, wide, high, 20, 150)
    page = CardPage("", 297, 210, (Placed("A", 100, 60, 40, 12),), ((20, 20, 170, 20),))
    right = made.apply(page)
    assert left + (right.placed[0].x - 20) * wide / 150 == pytest.approx(100, abs=0.001)
    assert top + (right.placed[0].y - 20) * high / 150 == pytest.approx(60, abs=0.001)
    x0, y0, x1, _ = right.rules[0]
    assert (left + (x0 - 20) * wide / 150, left + (x1 - 20) * wide / 150) == pytest.approx((20, 170), abs=0.001)
    assert top + (y0 - 20) * high / 150 == pytest.approx(20, abs=0.001)


def test_a_calibration_moves_what_is_printed(sample: Workspace) -> None:
    facts, kind = read_facts(sample), papers.kind_of("certificate_on_stock")
    plain, moved = (
        pdfplumber.open(io.BytesIO(papers.make_pdf(kind, facts, None, how)[0])).pages[0].chars
        for how in (None, Calibration(dx=1.5, dy=-2.0))
    )
    assert len(plain) == len(moved)
    assert moved[0]["x0"] - plain[0]["x0"] == pytest.approx(1.5 * MM, abs=0.02)
    assert moved[0]["top"] - plain[0]["top"] == pytest.approx(-2.0 * MM, abs=0.02)


def test_on_stock_only_what_differs_is_printed_where_the_office_put_it(sample: Workspace) -> None:
    facts = read_facts(sample)
    row = next(row for row in sample.rows(CardField) if row[CardField.column_keys.index("part")] == "name")
    records.set_typed(sample, CardField, row[0], {"x": "40", "y": "95,5", "width": "217", "size": "24"})
    pages = _pages(sample, "certificate_on_stock")
    assert len(pages) == len(awarded(facts))
    page = pages[0]
    text = page.extract_text()
    for fixed in ("GIẤY KHEN", "TẶNG", "CỘNG HÒA", "Độc lập"):
        assert fixed not in text
    assert page.lines == []
    name = [c for c in page.chars if c["size"] == 24]
    assert "".join(c["text"] for c in name) == awarded(facts)[0].named
    assert (name[0]["x0"] + name[-1]["x1"]) / 2 / MM == pytest.approx(40 + 217 / 2, abs=0.2)
    assert 95.5 <= name[0]["top"] / MM <= 98


def test_the_office_gives_the_emblem(sample: Workspace, tmp_path: Path) -> None:
    assert "Quốc huy" in _pages(sample, "certificate")[0].extract_text()
    path = tmp_path / "huy.png"
    Image.new("RGBA", (60, 60), (200, 0, 0, 255)).save(path)
    pictures.set_emblem(sample, path)
    page = _pages(sample, "certificate")[0]
    (picture,) = page.images
    assert (picture["x0"] / MM, picture["top"] / MM, picture["x1"] / MM) == pytest.approx((137.5, 17, 159.5), abs=0.1)
    assert "Quốc huy" not in page.extract_text()
    sample.undo()
    assert _pages(sample, "certificate")[0].images == []


@pytest.mark.parametrize("data", [b"", b"GIF89a not a picture", b"\x89PNG\r\n\x1a\n" + b"x" * 50, b"x" * 800_000])
def test_what_is_no_picture_is_refused(sample: Workspace, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "huy.png"
    path.write_bytes(data)
    with pytest.raises(UserError, match="picture-"):
        pictures.set_emblem(sample, path)
    assert read_facts(sample).emblem is None


def _large_png(side: int) -> bytes:
    """Return a PNG whose head says it has ``side`` points each way."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 40)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def _put_into_the_file(path: Path, text: str) -> None:
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("INSERT INTO picture (name, data) VALUES ('emblem', ?)", (text,))
    connection.close()


@pytest.mark.parametrize("side", [4_001, 12_000, 20_000, 60_000])
def test_a_picture_of_too_many_points_is_refused_when_given(sample: Workspace, tmp_path: Path, side: int) -> None:
    path = tmp_path / "huy.png"
    path.write_bytes(_large_png(side))
    with pytest.raises(UserError, match="picture-big"):
        pictures.set_emblem(sample, path)
    assert read_facts(sample).emblem is None


@pytest.mark.parametrize(
    "held",
    [
        "%%%%", "/etc/passwd", b64encode("xin chào".encode()).decode(), b64encode(b"<svg/>").decode(),
        b64encode(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n").decode(),
        b64encode(_large_png(20_000)).decode(),
    ],
)  # fmt: skip
def test_a_hostile_emblem_in_a_file_refuses_the_certificate_alone(sample_path: Path, held: str) -> None:
    _put_into_the_file(sample_path, held)
    workspace = Workspace.open(sample_path)
    facts = read_facts(workspace)
    with pytest.raises(Incomplete) as refused:
        make_pdf(BY_KEY["certificate"], facts)
    assert [lack.code for lack in refused.value.missing] == ["emblem-unsound"]
    assert make_pdf(BY_KEY["certificate_on_stock"], facts)[1] == len(awarded(facts))
    assert make_pdf(BY_KEY["roster"], facts)[1] == 1
    pictures.drop_emblem(workspace)
    assert make_pdf(BY_KEY["certificate"], read_facts(workspace))[1] == len(awarded(facts))
    workspace.close()


def test_an_emblem_cut_short_is_told_in_a_sentence(sample_path: Path) -> None:
    whole = io.BytesIO()
    Image.effect_noise((300, 300), 60).save(whole, "PNG")
    _put_into_the_file(sample_path, b64encode(whole.getvalue()[:2_000]).decode())
    workspace = Workspace.open(sample_path)
    with pytest.raises(UserError, match="emblem-unsound") as refused:
        make_pdf(BY_KEY["certificate"], read_facts(workspace))
    assert "Quốc huy" in told(refused.value)
    workspace.close()


def test_the_emblem_is_decoded_once_for_all_certificates(sample: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "huy.jpg"
    Image.effect_noise((1_500, 1_500), 60).convert("RGB").resize((1_500, 1_500)).save(path, quality=30)
    drawable.cache_clear()
    pictures.set_emblem(sample, path)
    facts = read_facts(sample)
    data, papers, _ = make_pdf(BY_KEY["certificate"], facts)
    make_pdf(BY_KEY["certificate"], facts)
    assert papers > 30
    assert drawable.cache_info().misses == 1
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        assert max(pdf.pages[0].images[0]["srcsize"]) <= 720, "no finer than a printer shows"


def test_the_ruler_measures_true(sample: Workspace) -> None:
    pages = _pages(sample, "ruler")
    assert [_size(page) for page in pages] == [(297, 210), (210, 297)]
    for page in pages:
        upright = {round(line["x0"] / MM, 2) for line in page.lines if abs(line["x0"] - line["x1"]) < 0.1}
        assert {20.0 + mm for mm in range(151)} <= upright
        flat = {round(line["top"] / MM, 2) for line in page.lines if abs(line["top"] - line["bottom"]) < 0.1}
        assert {20.0 + mm for mm in range(151)} <= flat


def test_the_committee_signs_with_or_without_the_seal(sample: Workspace) -> None:
    guest = read_facts(sample).roster[0].key
    sealed = _pages(sample, "thank_you", [guest])[0].extract_text()
    assert (
        "TM. BAN TỔ CHỨC\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\nPHÓ CHỦ TỊCH UBND XÃ\nHoàng Văn Thắng" in sealed
    )
    papers.set_paper(sample, "thank_you", "sign_mode", "TM. BAN TỔ CHỨC (không có dấu)")
    bare = _pages(sample, "thank_you", [guest])[0].extract_text()
    assert "PHÓ TRƯỞNG BAN THƯỜNG TRỰC\nHoàng Văn Thắng" in bare
    row = next(row for row in sample.rows(Paper) if row[1] == "thank_you")
    records.set_values(sample, Paper, {row[0]: {"signer_id": 2, "sign_mode": "committee_seal"}})
    head = _pages(sample, "thank_you", [guest])[0].extract_text()
    assert "TM. BAN TỔ CHỨC\nTRƯỞNG BAN\nCHỦ TỊCH UBND XÃ\nLộc Thị Minh Nguyệt" in head


def test_a_long_post_takes_two_lines_of_a_label_and_meets_nothing(sample: Workspace) -> None:
    key = read_facts(sample).roster[0].key
    post = "Phó Trưởng Ban Tuyên giáo và Dân vận kiêm Giám đốc Trung tâm Chính trị, Chủ tịch Hội Khuyến học, Ủy viên Ban Chấp hành"
    assert len(post) > 105
    values = {"position": post, "workplace": "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Lợi Bác mới sáp nhập"}
    records.set_values(sample, Delegate, {key: values})
    lines = _pages(sample, "label", [key])[0].extract_text_lines()
    assert " ".join(line["text"] for line in lines).count("Ủy viên Ban Chấp hành") == 1
    for above, below in pairwise(lines):
        assert below["top"] >= above["bottom"] - 1.0
    assert lines[-1]["bottom"] / MM < 36


def test_the_long_name_of_a_collective_is_no_smaller_than_its_merit(sample: Workspace) -> None:
    key = next(row[0] for row in sample.rows(Nominee) if row[Nominee.column_keys.index("kind")] == "collective")
    name = "Tập thể cán bộ, giáo viên, nhân viên Trường Phổ thông dân tộc bán trú Tiểu học và THCS Khuổi Lạn"
    records.set_values(sample, Nominee, {key: {"full_name": name}})
    page = next(
        p
        for p in _pages(sample, "certificate")
        if "Khuổi Lạn" in (p.extract_text() or "") and "Tập thể cán bộ, giáo" in (p.extract_text() or "")
    )
    lines = page.extract_text_lines()
    named = [line for line in lines if "giáo viên, nhân viên" in line["text"] or line["text"].endswith("Khuổi Lạn")]
    assert {round(c["size"]) for line in named[:2] for c in line["chars"]} == {17}
    for above, below in pairwise(lines):
        if above["x1"] > below["x0"]:
            assert below["top"] >= above["top"]


@pytest.mark.parametrize("first", [0, -3, 25])
def test_a_sheet_has_no_such_place(sample: Workspace, tmp_path: Path, first: int) -> None:
    with pytest.raises(UserError) as refused:
        papers.export(sample, "label", tmp_path / "giấy", first=first)
    assert told(refused.value) == f"Tờ nhãn chỉ có ô 1 đến ô 24, không bắt đầu từ ô {first} được."
    assert not (tmp_path / "giấy").exists()
