"""Nothing is stated that did not happen, is not known or is not there: it is refused, left out or left to be written."""

import re
from datetime import date
from typing import Any

import pytest

from dtt_desktop.documents.facts import NOT_DUE
from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.program import ProgramItem
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace

HELD, NEXT = date(2025, 8, 15), date(2025, 8, 16)
JUDGED = (
    "thiết thực",
    "công khai",
    "dân chủ",
    "chưa thường xuyên",
    "còn ít",
    "tích cực",
    "tốt đẹp",
    "hiệu quả",
    "nhân rộng điển hình.",
)


def said(workspace: Workspace, kind: str, today: date = NEXT) -> str:
    facts, made = read_facts(workspace, today), papers.kind_of(kind)
    papers.refuse_incomplete(made, facts, None)
    return "\n".join(text for page in made.build(facts, papers.chosen_keys(made, facts, None)) for text in page.texts())


def lacks(workspace: Workspace, kind: str, today: date = NEXT) -> set[str]:
    return {lack.code for lack in papers.missing(papers.kind_of(kind), read_facts(workspace, today))}


def test_the_report_of_results_waits_for_the_day_to_be_over(sample: Workspace) -> None:
    assert lacks(sample, "result_report", HELD) == {"day-not-over"} <= NOT_DUE
    assert "Tặng Giấy khen cho 08 tập thể" in said(sample, "result_report", NEXT)


def test_minutes_leave_room_for_what_the_day_brings(sample: Workspace) -> None:
    before, after = said(sample, "conference_minutes", HELD), said(sample, "conference_minutes", NEXT)
    assert "đã trao Giấy khen cho ……… tập thể, ……… hộ gia đình, ……… cá nhân" in before
    assert "kết thúc vào …… giờ …… phút" in before
    assert "11 giờ 30 phút" not in before
    assert "đã trao Giấy khen cho 08 tập thể, 03 hộ gia đình và 25 cá nhân" in after
    assert "kết thúc vào 11 giờ 30 phút" in after


def test_a_day_that_is_not_known_holds_nothing_up(sample: Workspace) -> None:
    records.set_values(sample, Conference, {1: {"date": None}})
    assert "day-not-over" not in lacks(sample, "result_report", HELD)


def test_the_five_year_report_judges_nothing_of_its_own(sample: Workspace) -> None:
    text = said(sample, "summary_report")
    told = text[text.index("I. ĐẶC ĐIỂM") : text.index("V. PHƯƠNG HƯỚNG")]
    assert [word for word in JUDGED if word in told] == []
    assert len(re.findall(r": (?:……… ?){10,}", told)) == 4, "the four parts that are to be written have room"
    assert "35 đơn vị đã họp bình xét điển hình tiên tiến tại cơ sở." in told


def test_the_five_year_report_is_not_due_before_anybody_was_nominated(workspace: Workspace) -> None:
    assert "nobody-nominated" in lacks(workspace, "summary_report")
    assert "nobody-nominated" in NOT_DUE


@pytest.mark.parametrize("kind", ["organising_committee", "council"])
def test_the_first_decisions_are_due_from_the_start(workspace: Workspace, kind: str) -> None:
    assert "missing-members" in lacks(workspace, kind)
    assert not lacks(workspace, kind) & NOT_DUE


def test_the_dossier_lists_the_papers_there_are(sample: Workspace) -> None:
    text = said(sample, "dossier_letter")
    assert "Lịch tổ chức Hội nghị\n" not in text
    assert "Hồ sơ này có 03 tài liệu" in text
    item = sample.rows(ProgramItem)[0][0]
    records.delete(sample, ProgramItem, [row[0] for row in sample.rows(ProgramItem) if row[0] != item])
    records.set_values(sample, ProgramItem, {item: {"minutes": None, "fixed_start": None}})
    text = said(sample, "dossier_letter")
    assert "chương trình Hội nghị" not in text
    assert "Hồ sơ này có 02 tài liệu" in text


def _people(workspace: Workspace, *people: dict[str, Any]) -> str:
    records.set_values(workspace, Conference, {1: {"date": "2025-08-15"}})
    rows = [{"full_name": f"Vi Văn {number}", **person} for number, person in enumerate(people)]
    records.add_many(workspace, Delegate, rows)
    facts = read_facts(workspace, NEXT)
    return "\n".join(text for page in papers.kind_of("credentials").build(facts, []) for text in page.texts())


def test_the_report_on_delegates_counts_minorities_and_ages(workspace: Workspace) -> None:
    text = _people(
        workspace,
        {"ethnicity": "Kinh", "birth": "1975"}, {"ethnicity": "Tày", "birth": "1990"}, {"ethnicity": "Nùng"}, {},
    )  # fmt: skip
    assert "người dân tộc thiểu số: 02 người (50,0%)" in text
    assert "Tuổi bình quân: 42,5 (của 02 đại biểu đã biết năm sinh)" in text
    assert "triệu tập: 04 người; có mặt ……… người; vắng ……… người" in text
    assert "\nTày\n01\n25,0\n" in text


def test_what_is_known_of_nobody_is_one_line(workspace: Workspace) -> None:
    text = _people(workspace, {"sex": "male"})
    (line,) = [line for line in text.split("\n") if line.startswith("Không có thông tin của đại biểu nào về: ")]
    assert {"dân tộc", "tôn giáo", "độ tuổi", "trình độ chuyên môn"} < set(line.split(": ")[1].rstrip(".").split(", "))
    assert ". Giới tính" in text
    assert "Dân tộc" not in text
    assert "Tuổi bình quân" not in text
