from collections.abc import Callable
from datetime import date

import pytest

from dtt_desktop.domain import dates
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.plan import moved_deadlines, task_state
from dtt_desktop.domain.program import schedule


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("5/2/1975", "1975-02-05"), ("05.02.75", "1975-02-05"), ("5-2-1975", "1975-02-05"), ("05021975", "1975-02-05"),
        ("2/1975", "1975-02"), ("1975", "1975"), ("năm 1975", "1975"), ("ngày 05 tháng 02 năm 1975", "1975-02-05"),
        ("1975-02-05", "1975-02-05"), ("1975-02", "1975-02"), ("27430", "1975-02-05"), ("1975.0", "1975"),
        ("1975-02-05 00:00:00", "1975-02-05"), ("5/2/05", "2005-02-05"),
    ],
)  # fmt: skip
def test_birth_dates_as_people_type_them(typed: str, kept: str) -> None:
    assert dates.parse_partial(typed) == kept


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("31/2/1975", "date-day"), ("15/13/1975", "date-month"), ("29/2/1975", "date-day"), ("abc", "date-form"),
        ("1/2/3/4", "date-form"), ("12345678901", "date-form"), ("5/2/197", "date-form"), ("13/1975", "date-month"),
    ],
)  # fmt: skip
def test_dates_that_do_not_exist_are_named(typed: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        dates.parse_partial(typed)
    assert caught.value.code == code


def test_official_dates_have_a_zero_before_days_and_the_first_two_months() -> None:
    assert dates.official("2025-02-05") == "ngày 05 tháng 02 năm 2025"
    assert dates.official("2025-08-15") == "ngày 15 tháng 8 năm 2025"
    assert dates.official(None, 2025).replace("\u00a0", "_") == "ngày________tháng________năm_2025"
    assert dates.weekday("2025-08-15") == "thứ Sáu"


@pytest.mark.parametrize(("typed", "kept"), [("830", "08:30"), ("8h30", "08:30"), ("8:30", "08:30"), ("8 giờ 30", "08:30"), ("7", "07:00"), ("0715", "07:15")])  # fmt: skip
def test_clock(typed: str, kept: str) -> None:
    assert dates.parse_clock(typed) == kept


@pytest.mark.parametrize(("typed", "kept"), [("45", 45), ("45'", 45), ("45 phút", 45), ("1h30", 90), ("1:30", 90), ("1 giờ", 60)])  # fmt: skip
def test_minutes(typed: str, kept: int) -> None:
    assert dates.parse_minutes(typed) == kept


@pytest.mark.parametrize(("parse", "typed"), [(dates.parse_clock, "2575"), (dates.parse_clock, "45"), (dates.parse_clock, "x"), (dates.parse_minutes, "nhanh"), (dates.parse_minutes, "-5"), (dates.parse_minutes, "(5)"), (dates.parse_minutes, "1.5"), (dates.parse_clock, "-830"), (dates.parse_minutes, "9999")])  # fmt: skip
def test_times_that_are_none(parse: Callable[[str], object], typed: str) -> None:
    with pytest.raises(UserError):
        parse(typed)


def test_due() -> None:
    assert dates.parse_due("D-15") == dates.parse_due("n - 15") == dates.parse_due("trước 15 ngày") == "D-15"
    assert dates.parse_due("31/7", 2025) == "2025-07-31"
    assert dates.resolve_due("D-15", "2025-08-15") == "2025-07-31"
    assert dates.resolve_due("D+5", "2025-08-15") == "2025-08-20"
    assert dates.resolve_due("D-15", None) is None
    assert dates.resolve_due("2025-08-01", None) == "2025-08-01"


def test_moving_the_conference_moves_what_hangs_on_it() -> None:
    tasks = [("gửi hồ sơ", "D-15"), ("họp", "2025-08-01"), ("khác", None)]
    moves = moved_deadlines(tasks, "2025-08-15", "2025-08-20")
    assert [(m.task, m.before, m.after) for m in moves] == [("gửi hồ sơ", "2025-07-31", "2025-08-05")]


def test_task_states() -> None:
    today = date(2025, 7, 29)
    assert task_state("2025-07-31", None, today) == "soon"
    assert task_state("2025-07-28", None, today) == "late"
    assert task_state("2025-07-28", "2025-07-28", today) == "done"
    assert task_state("2025-08-20", None, today) == "open"
    assert task_state(None, None, today) == "undated"


def test_days_to_go_in_words() -> None:
    told = [dates.days_to_go("2025-08-15", day) for day in (date(2025, 8, 1), date(2025, 8, 15), date(2025, 8, 20))]
    assert [words.vi for words in told if words] == ["Còn 14 ngày", "Hôm nay là ngày hội nghị", "Đã qua 5 ngày"]


def test_schedule_follows_on_and_names_gaps_and_overlaps() -> None:
    slots = schedule([("07:30", 15), (None, 10), ("08:00", 30), ("08:20", None)], "07:00")
    assert [(s.start, s.end, s.gap) for s in slots] == [(450, 465, 0), (465, 475, 0), (480, 510, 5), (500, 500, -10)]
    assert schedule([(None, 10)], None)[0].start is None
    assert [(s.start, s.gap) for s in schedule([("23:30", 30), ("00:10", 5)], "23:30")] == [(1410, 0), (1450, 10)]
    assert schedule([(None, 10)], "07:30")[0].end == 460
