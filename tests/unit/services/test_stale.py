"""How a copy that is no longer right is told: the first difference in one line, the words that differ alone."""

import pytest

from dtt_desktop.services.register import Copy, Stale, differences, title_of, why

COPY = Copy(1, "invitation", 7, "Vi Văn An", "printed", None, None, None, None, None, "")
TOLD = [
    ((), "—"),
    ((("tại Hội trường xã Lợi Bác", "tại Nhà văn hóa xã Lợi Bác"),), "Hội trường → Nhà văn hóa"),
    ((("Hội trường xã", "Hội trường xã Lợi Bác"),), "— → Lợi Bác"),
    ((("Hội trường xã Lợi Bác", "Hội trường xã"),), "Lợi Bác → —"),
    ((("Lợi Bác", "xã Lợi Bác"),), "— → xã"),
    ((("một", "hai"),), "một → hai"),
    ((("một", ""),), "một → —"),
    ((("", "hai"),), "— → hai"),
    ((("thôn thôn", "thôn thôn thôn"),), "— → thôn"),
    ((("a b c d e", "a x c y e"),), "b c d → x c y"),
    ((("một", "hai"), ("ba", "bốn")), "một → hai"),
    ((("  một   lần ", "một hai lần"),), "— → hai"),
]


@pytest.mark.parametrize(("changes", "told"), TOLD)
def test_why_a_copy_is_wrong(changes: tuple[tuple[str, str], ...], told: str) -> None:
    assert why(Stale(COPY, changes)) == told


def test_a_long_difference_is_cut_at_a_word() -> None:
    line = " ".join(f"chữ{n}" for n in range(40))
    told = why(Stale(COPY, ((line, "khác"),)))
    before, _, after = told.partition(" → ")
    assert after == "khác"
    assert before.endswith("…")
    assert 60 < len(before) <= 70
    assert line.startswith(before[:-1].rstrip())


LINES = [
    ("a\nb\nc", "a\nb\nc", []),
    ("a\nb\nc", "a\nx\nc", [("b", "x")]),
    ("a\nc", "a\nb\nc", [("", "b")]),
    ("a\nb\nc", "a\nc", [("b", "")]),
    ("a\nb\nc", "a\nx", [("b\nc", "x")]),
    ("a\n" + "như trên\n" * 250 + "b", "a\n" + "như trên\n" * 250 + "c", [("b", "c")]),
    ("a\nb\nc\nd", "x\nb\nc\ny\nz", [("a", "x"), ("d", "y\nz")]),
]


@pytest.mark.parametrize(("old", "new", "found"), LINES)
def test_lines_that_differ(old: str, new: str, found: list[tuple[str, str]]) -> None:
    assert list(differences(old, new)) == found


def test_a_paper_this_version_does_not_know_is_called_by_its_key() -> None:
    assert title_of("of_a_later_version") == "of_a_later_version"
    assert str(getattr(title_of("invitation"), "vi", "")) == "Giấy mời đại biểu"


@pytest.mark.parametrize(
    ("number", "symbol", "shown"),
    [(8, "08/KH-UBND", "08/KH-UBND"), (8, None, "08"), (123, None, "123"), (None, None, "")],
)
def test_the_number_a_copy_shows(number: int | None, symbol: str | None, shown: str) -> None:
    copy = Copy(1, "plan", None, None, "issued", number, None, None, None, None, "", symbol)
    assert copy.shown_number == shown
