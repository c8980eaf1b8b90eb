import pytest

from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.dates import age_on
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
