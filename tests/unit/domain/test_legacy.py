"""Text of the days before Unicode, there and back, and never taken for what it is not."""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtt_desktop.domain import legacy

_TRUTH = json.loads((Path(__file__).parents[2] / "data" / "lists" / "truth.json").read_text(encoding="utf-8"))
NAMES = sorted({person["full_name"] for found in _TRUTH.values() for person in found["people"]})
_TO_TCVN3 = {letter: chr(code) for code, letter in legacy._TCVN3.items()}
_TO_VNI = {letter: pair for pair, letter in legacy._VNI.items()}
LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"


def tcvn3(text: str) -> str:
    return "".join(_TO_TCVN3.get(c, _TO_TCVN3.get(c.lower(), c)) for c in text)


def vni(text: str) -> str:
    return "".join(_TO_VNI.get(c, c) for c in text)


@given(st.text(alphabet=LETTERS + " ", max_size=40))
def test_every_letter_comes_back(text: str) -> None:
    assert legacy.convert(tcvn3(text), "tcvn3") == text
    assert legacy.convert(vni(text), "vni") == text


def test_capitals_of_vni_come_back() -> None:
    text = LETTERS.upper()
    assert legacy.convert(vni(text), "vni") == text


@pytest.mark.parametrize(
    ("typed", "font", "shown"),
    [
        ("NguyÔn V¨n", ".VnTime", "Nguyễn Văn"), ("nguyÔn v¨n", ".VnTimeH", "NGUYỄN VĂN"), ("Nguyeãn Vaên", "VNI-Times", "Nguyễn Văn"),
        ("Tr\xadëng th«n", ".VnArial", "Trưởng thôn"), ("Nguyễn Văn", "Times New Roman", "Nguyễn Văn"),
    ],
)  # fmt: skip
def test_the_font_tells_the_encoding(typed: str, font: str, shown: str) -> None:
    assert legacy.from_font(typed, font) == shown


def test_columns_are_told_apart_without_a_font() -> None:
    for first in range(0, len(NAMES) - 20, 20):
        names = NAMES[first : first + 20]
        assert legacy.guess(names) == "unicode"
        assert legacy.guess([unicodedata.normalize("NFD", name) for name in names]) == "unicode"
        assert legacy.guess(map(tcvn3, names)) == "tcvn3"
        assert legacy.guess(map(vni, names)) == "vni"


def test_slips_in_unicode_are_no_legacy_text() -> None:
    assert legacy.guess(["Năn sinh", "Giới tinh", "Dân tôc", "Chúc vụ", "Số điên thoại"]) == "unicode"
