"""Proves that the checker passes a correct invitation and finds exactly what each wrong one breaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from .counting import calls
from .paper_model import Finding
from .paper_rules import check, main
from .sample_letter import NOTE, Letter
from .sample_letter import draw_letters as _pdf


def _ids(findings: list[Finding]) -> set[str]:
    return {finding.id for finding in findings}


def test_correct_invitation_has_no_finding() -> None:
    assert check(_pdf(Letter()), "invitation") == []


def test_correct_letters_in_one_file_are_numbered_each_from_one() -> None:
    assert check(_pdf(Letter(pages=2), Letter(pages=3), Letter()), "invitation") == []


def test_mistake_in_a_later_letter_is_reported_on_its_page() -> None:
    wrong = Letter(date="Lợi Bác, ngày 05 tháng 08 năm 2025")
    findings = check(_pdf(Letter(pages=2), Letter(), wrong), "invitation")
    assert [(finding.id, finding.page) for finding in findings] == [("H20", 4)]


@pytest.mark.parametrize(("shown", "expected"), [("- {} -", {"P13"}), ("7", {"P13"}), ("", {"P13"})])
def test_wrong_page_number_is_found(shown: str, expected: set[str]) -> None:
    assert _ids(check(_pdf(Letter(pages=2, page_number=shown)), "invitation")) == expected


def test_the_work_of_checking_grows_with_the_letters() -> None:
    few, many = (_pdf(*[Letter()] * n) for n in (10, 60))
    assert check(few, "invitation") == []  # what is kept at the first time does not count
    assert calls(lambda: check(many, "invitation")) < 7 * calls(lambda: check(few, "invitation"))


def test_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown kind"):
        check(_pdf(Letter()), "poem")


@pytest.mark.parametrize(
    ("letter", "code", "shown"),
    [
        (Letter(), 0, ""),
        (Letter(name_gap=20), 0, "S07 W p1: "),
        (Letter(name="ThS. Nguyễn Văn An"), 1, "S06 E p1: "),
    ],
)
def test_command_line_fails_on_errors_only(
    letter: Letter, code: int, shown: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(_pdf(letter))
    assert main([str(file), "--kind", "invitation"]) == code
    assert capsys.readouterr().out.startswith(shown)


_LABELS = Letter().labels

_WRONG: dict[str, tuple[Letter, set[str]]] = {
    "left margin 25 mm": (Letter(left=25), {"P02"}),
    "right margin 25 mm": (Letter(right=185), {"P03"}),
    "top margin 30 mm": (Letter(top=30), {"P05"}),
    "built-in font": (Letter(name="Lan Anh", name_font="Times-Bold"), {"P07", "P08"}),
    "grey text": (Letter(grey=True), {"P11"}),
    "page number on page 1": (Letter(number_on_first=True), {"P12"}),
    "Quốc hiệu wrapped": (Letter(state=("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM")), {"H01"}),
    "long dash in the motto": (Letter(motto="Độc lập – Tự do – Hạnh phúc"), {"H04"}),
    "short rule under the motto": (Letter(motto_rule=0.5), {"H08"}),
    "agency and state of two sizes": (Letter(state_size=12), {"H09"}),
    "long rule under the agency": (Letter(agency_rule=0.9), {"H12"}),
    "underscores for a rule": (Letter(underscores=True), {"H12", "H13"}),
    "wrong type": (Letter(number="Số:            /KH-UBND"), {"H16"}),
    "three-digit padding": (Letter(number="Số: 005/GM-UBND"), {"H16"}),
    "number 14 pt": (Letter(number_size=14), {"H17"}),
    "no gap for the number": (Letter(number="Số: /GM-UBND"), {"H19"}),
    "tháng 08": (Letter(date="Lợi Bác, ngày 05 tháng 08 năm 2025"), {"H20"}),
    "ngày 5": (Letter(date="Lợi Bác, ngày 5 tháng 8 năm 2025"), {"H20"}),
    "date too low": (Letter(date_drop=4), {"H22"}),
    "xã before the place": (Letter(date="Xã Lợi Bác, ngày      tháng 11 năm 2025"), {"H24"}),
    "unknown name": (Letter(title="THƯ MỜI"), {"T01"}),
    "regular subject": (Letter(extract_font="Paper"), {"T02"}),
    "subject with a full stop": (Letter(extract="Dự Hội nghị điển hình tiên tiến năm 2025."), {"T03"}),
    "no rule under the subject": (Letter(extract_rule=0), {"T04"}),
    "body 12 pt": (Letter(body_size=12), {"B01"}),
    "italic body": (Letter(body_font="Paper-Italic"), {"B02"}),
    "ragged body": (Letter(justified=False), {"B03"}),
    "indent 8 mm": (Letter(indent=8), {"B04"}),
    "lines too close": (Letter(leading=15), {"B05"}),
    "paragraphs too close": (Letter(between=3), {"B06"}),
    "two ends": (Letter(note=f"{NOTE}./. Trân trọng./."), {"B14"}),
    "no end": (Letter(note=f"{NOTE}."), {"B14"}),
    "missing label": (Letter(labels=_LABELS[:2] + _LABELS[3:]), {"G01"}),
    "labels out of order": (Letter(labels=(*_LABELS[:3], _LABELS[4], _LABELS[3])), {"G01"}),
    "slash in the power": (Letter(powers=("T/M ỦY BAN NHÂN DÂN", "CHỦ TỊCH")), {"S03", "X01"}),
    "powers out of order": (Letter(powers=("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN")), {"S04"}),
    "deputy without his post": (Letter(powers=("KT. CHỦ TỊCH", "CHỦ TỊCH")), {"S05"}),
    "name with a degree": (Letter(name="ThS. Nguyễn Văn An"), {"S06"}),
    "no room for the seal": (Letter(name_gap=20), {"S07"}),
    "list not level": (Letter(label_drop=10), {"N02"}),
    "item without a mark": (Letter(items=("- Như kính mời", "- Lưu: VT, VHXH.")), {"N04"}),
    "no archive copy": (Letter(items=("- Như kính mời;", "- Phòng Văn hóa - Xã hội.")), {"N04"}),
    "double space": (Letter(items=("- Như  kính mời;", "- Lưu: VT, VHXH.")), {"X05"}),
    "space before a comma": (Letter(note=NOTE.replace("công,", "công ,") + "./."), {"X05"}),
    "tone marks mixed": (
        Letter(note=NOTE.replace("Văn hóa", "văn hoá") + " thỏa đáng, hoà thuận./."),
        {"X02", "X03"},
    ),
}


@pytest.mark.parametrize("case", _WRONG)
def test_each_mistake_is_found_and_nothing_else(case: str) -> None:
    letter, expected = _WRONG[case]
    findings = check(_pdf(letter), "invitation")
    assert _ids(findings) == expected, findings
