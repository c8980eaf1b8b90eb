import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtt_desktop.domain.names import sort_key, split_name, tidy_name
from dtt_desktop.domain.text import Query, clean, fold, search_text


def test_clean_makes_nfc_and_drops_what_cannot_be_seen() -> None:
    dirty = unicodedata.normalize("NFD", "Nguyễn\u200b  Thị\u00a0Hoà ") + "\ufeff\u00ad"
    assert clean(dirty) == "Nguyễn Thị Hoà"
    assert clean("\u00d0ặng") == "Đặng"


@given(st.text(max_size=60))
def test_clean_is_stable(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_fold() -> None:
    assert fold("Đặng Thị Hoà-An") == "dang thi hoa an"


@pytest.mark.parametrize(
    ("typed", "name", "found"),
    [
        ("hoa", "Nông Thị Hoà", True),
        ("hoa", "Nông Thị Hòa", True),
        ("hoa", "Vi Văn Hoàng", True),
        ("hoa dang", "Đặng Thị Hoà", True),
        ("dang", "Đặng Văn An", True),
        ("hoà", "Nông Thị Hòa", True),
        ("hoà", "Nông Thị Hoá", False),
        ("oa", "Nông Thị Hoà", False),
        (unicodedata.normalize("NFD", "hoà"), "Nông Thị Hòa", True),
        ("đ", "Dương Văn Dũng", False),
    ],
)
def test_search(typed: str, name: str, found: bool) -> None:
    assert Query(typed).accepts(search_text(name), name.lower()) is found


def test_order_by_given_name_letters_then_tones() -> None:
    given_names = ["Ý", "Ước", "Hưởng", "Hường", "Hoá", "Hòa", "Hoà", "Dao", "Đào", "Ánh", "Ân", "An"]
    assert sorted(given_names, key=sort_key) == [
        "An",
        "Ánh",
        "Ân",
        "Dao",
        "Đào",
        "Hòa",
        "Hoà",
        "Hoá",
        "Hường",
        "Hưởng",
        "Ước",
        "Ý",
    ]
    people = ["Vi Thị An", "Bế Văn Ánh", "Bế Văn An", "Bế Thị An", "Lý Ân"]
    assert sorted(people, key=sort_key) == ["Bế Thị An", "Bế Văn An", "Vi Thị An", "Bế Văn Ánh", "Lý Ân"]


def test_names() -> None:
    assert split_name("Lương Thế An") == ("Lương", "Thế", "An")
    assert split_name("Y") == ("", "", "Y")
    assert tidy_name("LƯƠNG THẾ AN") == "Lương Thế An"
    assert tidy_name("lương thế an") == "Lương Thế An"
    assert tidy_name("h'hen niê") == "H'Hen Niê"
    assert tidy_name("Lê McDonald") == "Lê McDonald"
    assert tidy_name(unicodedata.normalize("NFD", "nguyễn quốc thái")) == "Nguyễn Quốc Thái"


def test_marks_that_turn_the_direction_are_taken_out() -> None:
    assert clean("\u2067Nông\u2069 \u202eVăn\u202c \u2066An\u2069") == "Nông Văn An"
