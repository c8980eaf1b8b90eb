from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtt_desktop.domain.composition import Composition, Person, Share, exemplar_target

PEOPLE = st.builds(
    Person,
    delegate_group=st.sampled_from(["exemplar", "guest", "leader"]),
    sex=st.sampled_from(["male", "female", None]),
    ethnicity=st.sampled_from(["Tày", "Kinh", None]),
    is_direct_worker=st.sampled_from([True, False, None]),
    is_party_member=st.sampled_from([True, False, None]),
    former_commune=st.sampled_from(["Sàn Viên", None]),
    sector=st.sampled_from(["Y tế", None]),
)


def _seen(counts: Composition) -> tuple[object, ...]:
    shares = (counts.women(), counts.minorities(), counts.direct_workers(), counts.party_members())
    return (counts.total, *shares, tuple(counts.table("sector")), counts.group("guest", "leader"))


@given(st.lists(PEOPLE, max_size=30), st.lists(PEOPLE, max_size=10))
def test_counting_step_by_step_equals_counting_anew(first: list[Person], then: list[Person]) -> None:
    counts = Composition(first)
    for person in then:
        counts.add(person)
    for person in first:
        counts.add(person, -1)
    assert _seen(counts) == _seen(Composition(then))


@given(st.lists(PEOPLE, max_size=40))
def test_parts_add_up_with_the_unknown(people: list[Person]) -> None:
    counts = Composition(people)
    assert sum(share.count for _, share in counts.table("ethnicity")) == counts.total
    women, men = counts.women(), sum(p.sex == "male" for p in people)
    assert women.count + women.unknown + men == counts.total


def test_percent_has_a_comma() -> None:
    assert Share(1, 3).percent_text() == "33,3%"
    assert Share(0, 0).percent_text() == "0,0%"


@pytest.mark.parametrize(
    ("exemplars", "total", "verdict", "by"),
    [
        (105, 150, "met", 0),
        (98, 150, "met", 0), (97, 150, "short", 1),  # 65 % of 150 is 97.5
        (112, 150, "met", 0), (113, 150, "over", 1),  # 75 % of 150 is 112.5
        (120, 150, "over", 8), (0, 150, "short", 98),
        (65, 100, "met", 0), (64, 100, "short", 1), (75, 100, "met", 0), (76, 100, "over", 1),
        (14, 20, "met", 0), (20, 20, "over", 5), (0, 0, "met", 0),
        (0, 10_100, "short", 6_565), (10_100, 10_100, "over", 2_525),
    ],
)  # fmt: skip
def test_the_seventy_percent_with_its_tolerance(exemplars: int, total: int, verdict: str, by: int) -> None:
    one = Person("exemplar", None, None, None, None, None, None)
    other = one._replace(delegate_group="guest")
    found = exemplar_target(Composition([one] * exemplars + [other] * (total - exemplars)), 70, 5)
    assert (found.verdict, found.by) == (verdict, by)
    assert (found.share, found.wanted, found.tolerance) == (Share(exemplars, total), 70, 5)


def test_a_row_of_another_length_is_no_person() -> None:
    with pytest.raises(ValueError, match="zip"):
        Composition().add(("exemplar",))
    whole = (None,) * len(Person._fields)
    for people in ([("exemplar",)], [whole, (*whole, "more")], [whole, whole[1:]]):
        with pytest.raises(ValueError, match="zip"):
            Composition(people)


def test_each_share_is_of_all_with_those_of_whom_it_is_not_known() -> None:
    def person(**known: Any) -> Person:
        return Person(**{**dict.fromkeys(Person._fields), **known})

    counts = Composition([
        *[person(sex="female", ethnicity="Kinh", is_party_member=True, is_direct_worker=False)] * 2,
        *[person(sex="male", ethnicity="Tày", is_party_member=False, is_direct_worker=True)] * 3,
        person(sex="female", ethnicity="Dao", delegate_group="guest"),
        *[person(delegate_group="leader")] * 4,
    ])  # fmt: skip
    assert counts.women() == Share(3, 10, 4)
    assert counts.minorities() == Share(4, 10, 4)
    assert counts.party_members() == Share(2, 10, 5)
    assert counts.direct_workers() == Share(3, 10, 5)
    assert counts.group("guest", "leader") == Share(5, 10)
    assert counts.group("exemplar") == Share(0, 10)
    assert sorted(counts.values("ethnicity"), key=str) == [("Dao", 1), ("Kinh", 2), ("Tày", 3), (None, 4)]
    assert counts.table("ethnicity") == [
        ("Tày", Share(3, 10)), ("Kinh", Share(2, 10)), ("Dao", Share(1, 10)), (None, Share(4, 10)),
    ]  # fmt: skip
    assert [value for value, _ in Composition([person(sector=s) for s in ("b", "a")]).table("sector")] == ["a", "b"]
    counts.add(person(ethnicity="Dao", sex="female", delegate_group="guest"), -1)
    assert ("Dao", 0) not in counts.values("ethnicity")
    assert (counts.total, len(counts.table("ethnicity"))) == (9, 3)
