"""The emblem an office gives: what is taken, what is refused and in which words, what becomes of the one before."""

from base64 import b64decode
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from dtt_desktop.documents.pictures import MOST_BYTES, MOST_PIXELS
from dtt_desktop.domain.card_layout import Picture
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import told
from dtt_desktop.services import pictures
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace


def _png(width: int, height: int = 9) -> bytes:
    held = BytesIO()
    Image.new("L", (width, height)).save(held, "PNG")
    return held.getvalue()


def _as(form: str) -> bytes:
    held = BytesIO()
    Image.new("RGB", (9, 9)).save(held, form)
    return held.getvalue()


REFUSED: list[tuple[str, Callable[[Path], object], str]] = [
    ("too many bytes", lambda path: path.write_bytes(_png(9) + bytes(MOST_BYTES)), "picture-big"),
    ("too wide", lambda path: path.write_bytes(_png(MOST_PIXELS + 1)), "picture-big"),
    ("too high", lambda path: path.write_bytes(_png(9, MOST_PIXELS + 1)), "picture-big"),
    ("a GIF", lambda path: path.write_bytes(_as("GIF")), "picture-kind"),
    ("a TIFF", lambda path: path.write_bytes(_as("TIFF")), "picture-kind"),
    ("nothing", lambda path: path.write_bytes(b""), "picture-kind"),
    ("half a picture", lambda path: path.write_bytes(_png(400, 400)[:-30]), "picture-kind"),
    ("a folder", lambda path: path.mkdir(), "picture-kind"),
    ("not there", lambda path: None, "file-missing"),
]


@pytest.mark.parametrize(("lay", "code"), [(lay, code) for _, lay, code in REFUSED], ids=[n for n, _, _ in REFUSED])
def test_what_is_refused(sample: Workspace, tmp_path: Path, lay: Callable[[Path], object], code: str) -> None:
    path = tmp_path / "huy.png"
    lay(path)
    before = sample.rows(Picture)
    with pytest.raises(UserError) as caught:
        pictures.set_emblem(sample, path)
    assert caught.value.code == code
    assert "huy.png" in told(caught.value), "the sentence names the file"
    assert sample.rows(Picture) == before


TAKEN = {
    "as many bytes as may be": lambda: _png(9) + bytes(MOST_BYTES - len(_png(9))),
    "as wide as may be": lambda: _png(MOST_PIXELS),
    "as high as may be": lambda: _png(9, MOST_PIXELS),
    "a JPEG": lambda: _as("JPEG"),
}


@pytest.mark.parametrize("make", TAKEN.values(), ids=TAKEN.keys())
def test_what_is_taken(sample: Workspace, tmp_path: Path, make: Callable[[], bytes]) -> None:
    path = tmp_path / "huy.png"
    path.write_bytes(make())
    assert pictures.set_emblem(sample, path)
    assert read_facts(sample).emblem == path.read_bytes()


def test_another_takes_the_place_of_the_first_and_undo_brings_it_back(sample: Workspace, tmp_path: Path) -> None:
    first, second = tmp_path / "1.png", tmp_path / "2.png"
    first.write_bytes(_png(20))
    second.write_bytes(_png(30))
    pictures.set_emblem(sample, first)
    pictures.set_emblem(sample, second)
    place = Picture.column_keys.index("data")
    assert [b64decode(row[place]) for row in sample.rows(Picture)] == [second.read_bytes()]
    sample.undo()
    assert read_facts(sample).emblem == first.read_bytes()
    pictures.drop_emblem(sample)
    pictures.drop_emblem(sample)
    assert sample.rows(Picture) == []
