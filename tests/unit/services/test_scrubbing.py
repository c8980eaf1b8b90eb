"""A person is found in texts however the name, the numbers and the dates are spelt; nobody else is."""

import unicodedata

import pytest

from dtt_desktop.services.scrubbing import Scrubber, marks_of

HERS = {
    "full_name": "Quách Thị Kanariten",
    "phone": "0987640313",
    "citizen_id": "020187640313",
    "birth": "1987-11-23",
    "party_date": "2009-04-07",
}
SPELT = [
    "Quách Thị Kanariten", "QUÁCH THỊ KANARITEN", "quach thi kanariten", "Quach Thi Kanariten", "Quach_Thi_Kanariten",
    "quach-thi-kanariten", "QuachThiKanariten", "Quách  Thị\tKanariten", unicodedata.normalize("NFD", "Quách Thị Kanariten"),
    "0987640313", "0987.640.313", "0987 640 313", "0987-640-313", "+84987640313", "84 987 640 313", "+84 987.640.313",
    "020187640313", "020 187 640 313", "020.187.640.313", "23/11/1987", "23-11-1987", "23.11.1987", "23 / 11 / 1987",
    "1987-11-23", "7/4/2009", "07.04.2009", "7-4-2009",
]  # fmt: skip
OTHERS = [
    "Quách Thi Kanariten", "Quạch Thị Kanariten", "Quách Thị Kanaritenh", "Thị Kanariten", "0987640314", "09876403131",
    "1020187640313", "23/11/1988", "123/11/1987", "năm 1987", "17/4/2009", "Quách Thị",
]  # fmt: skip


@pytest.mark.parametrize("spelt", SPELT)
def test_usual_spellings_are_found(spelt: str) -> None:
    scrubber = Scrubber(marks_of(HERS))
    assert scrubber.text(f"Ghi chú: {spelt}, ở xóm Đồng.") == "Ghi chú: (đã xóa), ở xóm Đồng."
    assert scrubber.text(f"{spelt}.xlsx") == "(đã xóa).xlsx"
    assert scrubber.text(spelt) == "(đã xóa)"


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_somebody_elses_stays(text: str) -> None:
    assert Scrubber(marks_of(HERS)).text(f"Đã gọi {text} rồi") == f"Đã gọi {text} rồi"


def test_no_marks_change_nothing() -> None:
    assert Scrubber(()).text("Đặng Thị Ưu") == "Đặng Thị Ưu"
