"""The board: met, short by n, over by n, not known of m; what would be; who would help most."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dtt_desktop.domain.board import after, best, cross, judge, wants
from dtt_desktop.domain.composition import Composition, Person


def person(group: str = "exemplar", sex: str | None = "male", **rest: Any) -> Person:
    return Person(
        group, sex, rest.get("ethnicity"), rest.get("direct"), rest.get("party"), rest.get("commune"), rest.get("sector"),
        None, rest.get("economy"), rest.get("unit"), rest.get("birth"),
    )  # fmt: skip


def target(
    subject: str, value: str | None = None, low: int | None = None, high: int | None = None, measure: str = "people"
) -> dict[str, Any]:
    return {"subject": subject, "value": value, "minimum": low, "maximum": high, "measure": measure}


PLAN = {"max_delegates": 4, "exemplar_percent": 70, "tolerance_points": 5, "date": "2025-09-30"}


def test_verdicts_in_words() -> None:
    people = [person(), person(sex="female"), person("guest", None), person("leader"), person("leader")]
    total, share, women = (judge(want, Composition(people)) for want in wants([target("sex", "Nữ", 3)], PLAN, {}))
    assert (total.verdict, total.by, total.words()) == ("over", 1, "Vượt 1")
    assert (share.verdict, share.count, share.words()) == ("short", 2, "Thiếu 2")
    assert (women.count, women.unknown, women.words()) == (1, 1, "Thiếu 2; chưa biết 1 người")


def test_every_subject_counts() -> None:
    one = person(
        "guest", "female", ethnicity="Tày", direct=True, party=False, commune="Sàn Viên", sector="Y tế", economy="household",
        unit=3, birth="1995",
    )  # fmt: skip
    targets = [
        target("sex", "Nữ", 1), target("minority", None, 1), target("ethnicity", "tày", 1), target("age_under", "35", 1),
        target("not_party_member", None, 1), target("is_party_member", None, None, 0), target("is_direct_worker", None, 1),
        target("non_state", None, 1), target("former_commune", "Sàn Viên", 1), target("sector", "Y tế", 1),
        target("delegate_group", "Khách mời", 1), target("unit", "Thôn Nà Phát", 1), target("each_unit"),
    ]  # fmt: skip
    judged = [
        judge(want, Composition([one]))
        for want in wants(targets, {"date": "2025-09-30"}, {3: ("Thôn Nà Phát", 1), 4: ("Thôn Pò Mạch", None)})
    ]
    assert [found.verdict for found in judged] == ["met"] * len(targets)
    assert [found.count for found in judged] == [1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1]


def test_shares_are_of_the_people_there_are() -> None:
    people = [person(sex="female")] * 4 + [person()] * 6
    [share] = [judge(want, Composition(people)) for want in wants([target("sex", "Nữ", 45, None, "percent")], {}, {})]
    assert (share.verdict, share.by) == ("short", 1)


_people = st.lists(
    st.sampled_from([person(), person(sex="female"), person("guest", None), person("leader", "female")]), max_size=8
)


@given(_people, _people)
def test_trying_a_change_changes_nothing_and_tells_the_truth(there: list[Person], come: list[Person]) -> None:
    wanted = wants([target("sex", "Nữ", 2, 3)], PLAN, {})
    counts = Composition(there)
    now = [judge(want, counts) for want in wanted]
    then = after(counts, wanted, come, there[:1])
    assert then == [judge(want, Composition([*there[1:], *come])) for want in wanted]
    assert [judge(want, counts) for want in wanted] == now


def test_the_best_candidates_come_first() -> None:
    wanted = wants([target("sex", "Nữ", 2), target("minority", None, 1)], {}, {})
    people = {
        1: ("Vi Văn An", person()),
        2: ("Lý Thị Ba", person(sex="female", ethnicity="Dao")),
        3: ("Lê Thị Tư", person(sex="female", ethnicity="Kinh")),
    }
    found = best(Composition([]), wanted, people)
    assert [(one.key, one.closes) for one in found] == [(2, 2), (3, 1), (1, 0)]
    assert [words.vi for words in found[0].words] == ["Giới: Nữ", "Dân tộc thiểu số"]


def test_cross_tables_count_the_unknown_too() -> None:
    rows, columns, counts = cross([person(unit=1), person(unit=1, sex=None), person(unit=None)], "unit_id", "sex")
    assert (rows, columns) == ([1, None], ["male", None])
    assert counts == {(1, "male"): 1, (1, None): 1, (None, "male"): 1}


def test_targets_count_age_as_the_report_does() -> None:
    """On the day of the conference, not by the year: born on 1/10/1990, 34 on 30/9/2025."""
    (under,) = wants([target("age_under", "35", 1)], {"date": "2025-09-30"}, {})
    assert [under.test(born) for born in ("1990-10-01", "1990-09-30", "1990", None)] == [True, False, False, None]
