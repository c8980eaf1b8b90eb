"""The work of judging a list grows with its length, not with the square of it, whatever stands in it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dtt_desktop.domain.identity import CROWD, Entry, Register
from dtt_desktop.services.lists.intake import Intake
from dtt_desktop.services.workspace import Workspace
from tests.support.counting import calls

FEW, MORE = 300, 1_200


def name(i: int) -> str:
    """Return a name of its own for each number."""
    return f"Lê Văn {chr(65 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676 % 26)}"


LISTS: dict[str, Callable[[int], str]] = {
    "each another unit": lambda i: f"{name(i)};Thôn {i} xã {i * 7};",
    "units of 2,000 letters": lambda i: f"{name(i)};{'Thôn ' * 400}{i};",
    "posts of 5,000 letters": lambda i: f"{name(i)};;{'trưởng nhóm ' * 400}{i}",
    "all of one name": lambda i: f"Nguyễn Văn An;;Nông dân {i}",
}


@pytest.mark.parametrize("kind", LISTS)
def test_four_times_the_rows_are_at_most_five_times_the_work(kind: str, sample: Workspace) -> None:
    row = LISTS[kind]

    def judged(n: int) -> int:
        text = "Họ và tên;Đơn vị;Chức vụ\n" + "\n".join(map(row, range(n)))
        made: list[Intake] = []
        count = calls(lambda: made.append(Intake.of_text(sample, text.replace(";", "\t"), "delegates")))
        assert made[0].plan.totals["read"] == n
        return count

    judged(10)  # what is compiled or kept at the first time does not count
    few, more = judged(FEW), judged(MORE)
    assert more < few * 5 + 40 * MORE, f"{few} calls for {FEW} rows, {more} for {MORE}"


def test_a_column_of_posts_is_read_in_work_that_grows_with_its_letters(sample: Workspace) -> None:
    from dtt_desktop.services.lists.units import Units

    units = Units(sample.context())
    words = [" ".join(f"từ{i}" for i in range(n)) for n in (50, 200)]
    few, more = (calls(lambda text=text: units.split(text)) for text in words)  # type: ignore[misc]
    assert more < few * 5


def test_only_a_crowd_is_compared_and_a_double_in_it_is_still_found() -> None:
    people = Register({i: Entry("Nguyễn Văn An", phone=f"09{i:08d}") for i in range(4 * CROWD)})
    found = people.alike(Entry("Nguyễn Văn An", phone="0900000003"))
    assert found[0][0] == 3
    assert len(found) <= CROWD + 1


def test_a_list_of_many_units_brings_each_once(sample: Workspace, tmp_path: Path) -> None:
    sheet = tmp_path / "nhieu-don-vi.csv"
    rows = [f"{name(i)};Thôn Mới {i % 700}" for i in range(1_400)]
    sheet.write_text("Họ và tên;Đơn vị\n" + "\n".join(rows), encoding="utf-8")
    plan = Intake.of_file(sample, sheet, "delegates").plan
    assert len(plan.new_units) == len(set(plan.new_units)) == 700
