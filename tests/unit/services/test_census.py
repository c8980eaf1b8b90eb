from typing import Any

import pytest

from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.dates import age_on
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services import records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace


@pytest.mark.parametrize(
    ("birth", "years"), [("1975-08-15", 50), ("1975-08-16", 49), ("1975", 50), ("1975-12", 50), ("2000-01-01", 25)]
)
def test_age_on_the_day_of_the_conference(birth: str, years: int) -> None:
    assert age_on(birth, "2025-08-15") == years


def test_the_office_parts_the_ages(sample: Workspace) -> None:
    before = dict(read_facts(sample).census)["Độ tuổi"]
    assert [words for words, _ in before][:2] == ["Đến 30 tuổi", "Từ 31 đến 40 tuổi"]
    records.set_typed(sample, Conference, 1, {"age_bands": "18;60"})
    after = dict(read_facts(sample).census)["Độ tuổi"]
    assert [words for words, _ in after] == ["Đến 18 tuổi", "Từ 19 đến 60 tuổi", "Trên 60 tuổi"]
    assert sum(n for _, n in after) == sum(n for _, n in before) == 150
    records.set_typed(sample, Conference, 1, {"age_bands": ""})
    assert "Độ tuổi" not in dict(read_facts(sample).census)


@pytest.mark.parametrize("typed", ["60, 30", "ba mươi", "30, 30", "0, 20", "30, 150", ","])
def test_what_parts_no_ages(sample: Workspace, typed: str) -> None:
    with pytest.raises(UserError, match="ages") as caught:
        records.set_typed(sample, Conference, 1, {"age_bands": typed})
    assert caught.value.field == "age_bands"


BORN = [
    # birth, the band of one born then, on 15 August 2025
    ("1995-08-15", "Đến 30 tuổi"), ("1994-08-16", "Đến 30 tuổi"), ("1994-08-15", "Từ 31 đến 40 tuổi"),
    ("1995", "Đến 30 tuổi"), ("1994", "Từ 31 đến 40 tuổi"), ("1985", "Từ 31 đến 40 tuổi"), ("1984", "Trên 40 tuổi"),
    ("1920", "Trên 40 tuổi"), (None, ""),
]  # fmt: skip


@pytest.mark.parametrize(("birth", "band"), BORN)
def test_the_end_of_a_band_belongs_to_it(workspace: Workspace, birth: str | None, band: str) -> None:
    records.set_values(workspace, Conference, {1: {"date": "2025-08-15", "age_bands": "30, 40"}})
    records.add(workspace, Delegate, {"full_name": "Vi Văn An", "birth": birth})
    ages = dict(dict(read_facts(workspace).census)["Độ tuổi"])
    assert {name for name, n in ages.items() if n} == {band}
    assert list(ages)[:3] == ["Đến 30 tuổi", "Từ 31 đến 40 tuổi", "Trên 40 tuổi"], "empty bands have their line"


def test_every_table_counts_everybody_the_largest_first_the_unknown_last(workspace: Workspace) -> None:
    people: list[dict[str, Any]] = [
        {"ethnicity": "Tày", "is_party_member": True, "sex": "male", "is_direct_worker": False, "birth": "1980"},
        {"ethnicity": "Nùng", "is_party_member": False, "sex": "female", "is_direct_worker": True, "birth": "1970-05-01"},
        {"ethnicity": "Nùng", "is_party_member": True, "sex": "male", "is_direct_worker": True, "birth": "2000-12-31"},
        {"ethnicity": "Dao", "is_party_member": True, "sex": "male", "is_direct_worker": True, "birth": "1970-04-30"},
        {"full_name": "Vi Văn Chưa Rõ"},
        {"full_name": "Vi Văn Cũng Chưa"},
    ]  # fmt: skip
    rows = [{"full_name": f"Vi Văn {n}", "delegate_group": "guest", **person} for n, person in enumerate(people)]
    records.add_many(workspace, Delegate, rows)
    facts = read_facts(workspace)
    tables = dict(facts.census)
    assert {title: sum(n for _, n in table) for title, table in tables.items()} == dict.fromkeys(tables, 6)
    assert tables["Dân tộc"] == (("Nùng", 2), ("Dao", 1), ("Tày", 1), ("", 2))
    assert tables["Giới tính"] == (("Nam", 3), ("Nữ", 1), ("", 2))
    assert tables["Đảng viên"] == (("Đảng viên", 3), ("Ngoài Đảng", 1), ("", 2))
    assert [name for name, _ in tables["Trực tiếp và lãnh đạo, quản lý"]] == [
        "Trực tiếp sản xuất, công tác, học tập, chiến đấu", "Lãnh đạo, quản lý", "",
    ]  # fmt: skip
    day = workspace.conference().date
    assert day is not None
    assert (facts.oldest, facts.youngest) == (
        f"Vi Văn 3, {age_on('1970-04-30', day)} tuổi", f"Vi Văn 2, {age_on('2000-12-31', day)} tuổi",
    )  # fmt: skip
    records.set_values(workspace, Conference, {1: {"date": None}})
    facts = read_facts(workspace)
    assert (facts.oldest, facts.youngest) == ("", "")
    assert "Độ tuổi" not in dict(facts.census)
