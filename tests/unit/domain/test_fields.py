from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain import kinds
from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Context
from dtt_desktop.domain.messages import told
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.plan import TaskAssignment
from dtt_desktop.domain.schema import FAMILIES
from dtt_desktop.domain.text import clean

CONTEXT = Context("vi", "2025-08-15", {"unit": {1: "Thôn Pò Mạch", 2: "Thôn Nà Tình", 3: "Trạm Y tế xã"}})

VALUES: dict[type, st.SearchStrategy[Any]] = {
    kinds.Flag: st.booleans(),
    kinds.Number: st.integers(1990, 2100),
    kinds.PartialDate: st.dates(min_value=date(1900, 1, 1), max_value=date(2010, 1, 1)).map(str),
    kinds.Date: st.dates(min_value=date(1990, 1, 1), max_value=date(2070, 1, 1)).map(str),
    kinds.Clock: st.times().map(lambda t: t.strftime("%H:%M")),
    kinds.Minutes: st.integers(0, 1440),
    kinds.Ages: st.lists(st.integers(1, 119), min_size=1, unique=True).map(lambda ages: ", ".join(map(str, sorted(ages)))),
    kinds.Due: st.integers(0, 99).map(lambda n: f"D-{n}"),
    kinds.Phone: st.integers(100_000_000, 999_999_999).map(lambda n: f"0{n}"),
    kinds.Ref: st.sampled_from([1, 2, 3]),
}  # fmt: skip
ALL = [(family, field) for family in FAMILIES for field in family.fields]


@pytest.mark.parametrize(("family", "field"), ALL, ids=[f"{f.__tablename__}.{x.key}" for f, x in ALL])
@given(data=st.data())
def test_what_is_shown_can_be_typed_again(family: type, field: Field, data: st.DataObject) -> None:
    kind = field.kind
    if isinstance(kind, kinds.Choice):
        value: Any = data.draw(st.sampled_from([code for code, _ in kind.options]))
    elif isinstance(kind, kinds.Several):
        value = data.draw(st.sampled_from([code for code, _ in kind.one.options]))
    elif isinstance(kind, kinds.Number):
        value = data.draw(st.integers(kind.low, kind.high))
    elif isinstance(kind, kinds.Fraction):
        value = kind.parse(f"{data.draw(st.integers(kind.low * 1000, kind.high * 1000)) / 1000:.3f}", CONTEXT)
    elif isinstance(kind, kinds.CitizenId):
        value = f"0209{data.draw(st.integers(0, 99_999_999)):08d}"
    elif isinstance(kind, kinds.Name | kinds.Text):
        typed = data.draw(st.sampled_from(["Nông Thị Hoà", "Vi Văn An", "Tày"]))
        value = kind.parse(typed[: getattr(kind, "limit", 120)], CONTEXT)
    else:
        value = data.draw(VALUES[type(kind)])
    names = dict.fromkeys(("unit", "signer", "nominee"), CONTEXT.names["unit"])
    context = Context("vi", "2025-08-15", names)
    assert field.parse(field.show(value, context), context) == value


@pytest.mark.parametrize(
    ("key", "typed", "kept"),
    [
        ("sex", "nữ", "female"), ("sex", "NAM", "male"), ("sex", "F", "female"), ("ethnicity", "H'Mông", "Mông"),
        ("ethnicity", "tay", "Tày"), ("ethnicity", "Sán Chỉ", "Sán Chay"), ("ethnicity", "Khác lạ", "Khác lạ"),
        ("religion", "Phật", "Phật giáo"), ("is_party_member", "x", True), ("is_party_member", "không", False),
        ("phone", "912345678", "0912345678"), ("phone", "+84 912 345 678", "0912345678"), ("unit_id", "thôn pò mạch", 1),
        ("unit_id", "Nà Tình", 2), ("citizen_id", "20975000001", "020975000001"), ("birth", "1975", "1975"),
        ("full_name", "  lương   thế an ", "Lương Thế An"), ("delegate_group", "Điển hình tiên tiến", "exemplar"),
    ],
)  # fmt: skip
def test_values_as_lists_have_them(key: str, typed: str, kept: Any) -> None:
    assert Delegate.field(key).parse(typed, CONTEXT) == kept


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("sex", "khác"), ("birth", "31/2/1975"), ("birth", "1850"), ("birth", "2024"), ("phone", "12"), ("phone", "abc"),
        ("citizen_id", "123"), ("unit_id", "Không có thật"), ("unit_id", "Thôn"), ("full_name", "12345"), ("full_name", ""),
        ("position", "x" * 500), ("protocol_rank", "-4"), ("protocol_rank", "một"), ("note", "x" * 10_000_000),
    ],
)  # fmt: skip
def test_bad_values_end_in_one_sentence_at_their_field(key: str, typed: str) -> None:
    with pytest.raises(UserError) as caught:
        Delegate.field(key).parse(typed, CONTEXT)
    assert caught.value.field == key
    for lang in ("vi", "en"):
        assert 5 < len(told(caught.value, lang)) < 400


@pytest.mark.parametrize("typed", ["01/01/0001", "1/1/9999", "1/1/1900"])
def test_years_out_of_our_time_are_slips_of_the_hand(typed: str) -> None:
    for family, key in ((Conference, "date"), (TaskAssignment, "due")):
        with pytest.raises(UserError, match="date-range"):
            family.field(key).parse(typed, CONTEXT)


def test_headers_do_not_claim_each_other() -> None:
    """A header in a sheet must mean one column only."""
    for family in (Delegate, Nominee):
        labels = [clean(f.label.vi).lower() for f in family.fields]
        assert len(labels) == len(set(labels))


def test_there_are_54_peoples() -> None:
    assert len(set(lists.ETHNIC_GROUPS)) == 54
    assert set(lists.ETHNIC_ALIASES.values()) <= set(lists.ETHNIC_GROUPS)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__tablename__)
def test_what_always_holds_something_cannot_be_emptied(family: Any) -> None:
    """An emptied cell goes back to its default, or is refused: the file would refuse it past every sentence."""
    for field in family.fields:
        if field.required:
            with pytest.raises(UserError, match="required"):
                field.parse("", CONTEXT)
        else:
            assert field.parse("", CONTEXT) == field.default, field.key
