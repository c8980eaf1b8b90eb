import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from dtt_desktop.documents import fonts
from dtt_desktop.documents.layout import break_lines, words_of
from dtt_desktop.documents.letterhead import recipient_lines
from dtt_desktop.documents.model import Face, Run, ended
from dtt_desktop.documents.signing import authority_lines

LETTERS = "abcăâđêôơư ÁỆỮ.,-()0123"


@pytest.mark.parametrize("face", list(Face))
def test_widths_are_those_of_the_library(face: Face) -> None:
    fonts.load(face)
    text = "Hội nghị điển hình tiên tiến xã Lợi Bác (2025 - 2030)"
    assert fonts.width(face, text) * 14 == pytest.approx(pdfmetrics.stringWidth(text, f"Tinos-{face.value}", 14))


def test_no_line_begins_with_a_hyphen() -> None:
    words = words_of((Run("Danh sách Hội đồng Thi đua - Khen thưởng"),))
    lines = break_lines(words, 14, fonts.width(Face.REGULAR, "Danh sách Hội đồng Thi đua ") * 14, 0)
    texts = [" ".join("".join(text for _, text in word) for word in line) for line, _ in lines]
    assert " ".join(texts) == "Danh sách Hội đồng Thi đua - Khen thưởng"
    assert not any(text.startswith("-") for text in texts)
    dashed = words_of((Run("- Như trên;"),))
    assert dashed[0] == ((Face.REGULAR, "-"),)


def test_all_letters_of_the_language_are_there() -> None:
    letters = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    assert fonts.missing_letters([letters, letters.upper(), "–“”…%/:;"]) == set()
    assert fonts.missing_letters(["☑ 中"]) == {"☑", "中"}


@given(st.text(LETTERS, max_size=300), st.floats(40, 500))
@example("0 -", 40.0)  # a hyphen stays with the word before it
def test_no_line_is_wider_than_the_column_and_nothing_is_lost(text: str, width: float) -> None:
    lines = break_lines(words_of((Run(text),)), 14, width, 20)
    for number, (words, used) in enumerate(lines):
        assert used <= width - (20 if number == 0 else 0) + 0.01 or len("".join(t for w in words for _, t in w)) == 1
    letters = "".join(t for words, _ in lines for word in words for _, t in word)
    assert re.sub("[ \u00a0]", "", letters) == fonts.printable(text).replace(" ", "")


def test_years_of_a_term_are_never_parted() -> None:
    (word,) = [w for w in words_of((Run("giai đoạn 2025 - 2030 nay"),)) if "2025" in w[0][1]]
    assert word[0][1] == "2025\u00a0-\u00a02030"


def test_the_end_mark_is_put_once() -> None:
    assert ended("tổ chức thực hiện.") == ended("tổ chức thực hiện./.") == "tổ chức thực hiện./."


def test_recipients_end_as_the_decree_wants() -> None:
    assert recipient_lines(("Như trên;", "Sở Nội vụ", "Lưu: VT.")) == ("- Như trên;", "- Sở Nội vụ;", "- Lưu: VT.")


@pytest.mark.parametrize(
    ("mode", "post", "lines"),
    [
        ("tm", "Chủ tịch", ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
        ("tm_kt", "Phó Chủ tịch", ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        ("head", "Chủ tịch", ("CHỦ TỊCH",)),
        ("head_kt", "Phó Chủ tịch", ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        ("tl", "Chánh Văn phòng", ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")),
        ("q", "Chủ tịch", ("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH")),
        ("committee", "Trưởng ban", ("TM. BAN TỔ CHỨC", "TRƯỞNG BAN")),
    ],
)
def test_signing_forms(mode: str, post: str, lines: tuple[str, ...]) -> None:
    assert authority_lines(mode, post) == lines
