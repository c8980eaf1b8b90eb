"""Years, ordinal, province, level and the plan's number are each one fact: every paper says the file's own."""

import re
from datetime import date
from pathlib import Path

import pytest

from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.documents.facts import Facts
from dtt_desktop.domain.committee import CommitteeMember
from dtt_desktop.domain.conference import Agency, Conference, LegalBasis, Paper, Signer
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.meetings import CouncilSession, UnitMeeting
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.plan import PlanItem, TaskAssignment
from dtt_desktop.domain.program import ProgramItem
from dtt_desktop.domain.record import Record
from dtt_desktop.paths import resource
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.founding import founding_facts
from dtt_desktop.services.papers import set_paper
from dtt_desktop.services.preflight import preflight
from dtt_desktop.services.program import use_template
from dtt_desktop.services.workspace import Workspace

ELSEWHERE = {
    "name": "Hội nghị điển hình tiên tiến phường Thục Phán",
    "ordinal": "II", "term_from": 2026, "term_to": 2031, "review_from": 2021, "review_to": 2026, "date": "2026-01-20",
    "start_time": "07:30", "venue": "Hội trường phường Thục Phán", "chair": "Đồng chí Chủ tịch Ủy ban nhân dân phường",
    "upper_congress": "Đại hội thi đua yêu nước {tỉnh} lần thứ VII",
}  # fmt: skip
AGENCY = {
    "name": "Ủy ban nhân dân phường Thục Phán", "letterhead": "ỦY BAN NHÂN DÂN\nPHƯỜNG THỤC PHÁN", "place": "Thục Phán",
    "province": "Cao Bằng",
}  # fmt: skip


def said(facts: Facts, key: str) -> str:
    """Return all texts of a paper for its first recipients, on one line."""
    kind = papers.kind_of(key)
    keys = [guest.key for guest in facts.roster][:3]
    texts = [text for page in kind.build(facts, keys) for text in page.texts()]
    return re.sub(r"\s+", " ", " ".join(texts))


@pytest.fixture
def elsewhere(sample: Workspace) -> Workspace:
    """The people of the sample in a phường of another province, another year."""
    records.set_values(sample, Conference, {1: ELSEWHERE})
    records.set_values(sample, Agency, {1: AGENCY})
    for row in sample.rows(Paper):
        records.set_values(sample, Paper, {row[0]: {"number": None, "issued_on": None}})
    use_template(sample, "timed_half_day")
    records.set_values(
        sample, CouncilSession, {1: {"held_on": "2026-01-10", "venue": "Phòng họp Ủy ban nhân dân phường"}}
    )
    _move(sample, Nominee, "meeting_on", "2026-01-04")
    _move(sample, UnitMeeting, "held_on", "2026-01-04")
    _move(sample, Delegate, "workplace", "Ủy ban nhân dân tỉnh Cao Bằng")
    return sample


def _move(workspace: Workspace, family: type[Record], key: str, value: str) -> None:
    """Give every record that says something there the value of the other place."""
    place = family.column_keys.index(key)
    held = [row[0] for row in workspace.rows(family) if row[place]]
    records.set_values(workspace, family, {row: {key: value} for row in held})


def test_a_file_of_another_province_and_year_says_its_own_everywhere(elsewhere: Workspace) -> None:
    facts = read_facts(elsewhere)
    laws = [basis for paper in facts.papers.values() for basis in paper.bases]
    found = {}
    for kind in KINDS:
        if kind.lacks(facts):
            continue
        text = said(facts, kind.key)
        for law in laws:
            text = text.replace(law, "")
        text = re.sub(r"(Nghị định|Thông tư) số \S+|ngày \d+/\d+/\d{4}", "", text)
        strange = re.findall(r"Lạng Sơn|2020|2025|08/KH|199/KH|lần thứ VI\b|\{[^}]*\}", text)
        strange += [hit for hit in re.findall(r"\w+ xã\b(?! hội)", text) if hit not in ("tác xã", "hóa xã")]
        if strange:
            found[kind.key] = strange
    assert found == {}
    assert len([kind for kind in KINDS if not kind.lacks(facts)]) > 35


def test_the_plan_of_that_file(elsewhere: Workspace) -> None:
    text = said(read_facts(elsewhere), "plan")
    assert "Đại hội thi đua yêu nước tỉnh Cao Bằng lần thứ VII" in text
    assert "giai đoạn 2021 - 2026; phương hướng, nhiệm vụ giai đoạn 2026 - 2031" in text
    assert "Thường trực Đảng ủy phường" in text
    assert "chậm nhất ngày 05 tháng 01 năm 2026" in text


def test_no_resource_text_but_the_facts_themselves_holds_a_year_or_a_place() -> None:
    facts = founding_facts()
    for key in ("recipients", "plan_items", "tasks", "program_items", "timed_half_day"):
        assert re.findall(r"\b20\d\d\b|Lợi Bác|Lạng Sơn|(?<!\{)\bxã\b(?! hội)", str(facts[key])) == []
    assert all("number" not in paper for paper in facts["papers"])


def test_no_phrase_and_no_code_list_holds_a_year_or_a_place() -> None:
    named = [
        (k.key, p.key)
        for k in KINDS
        for p in k.phrases
        if re.search(r"\b20\d\d\b|Lợi Bác|Lạng Sơn|(?<!\{)\bxã\b(?! hội)", p.text)
    ]
    assert named == []
    source = (Path(papers.__file__).parents[1] / "domain" / "code_lists.py").read_text(encoding="utf-8")
    assert re.findall(r"Lợi Bác|Lạng Sơn|Sàn Viên", source) == []
    assert resource("sample.json").exists()


def test_a_new_file_has_no_number_and_no_date_of_its_plan(workspace: Workspace) -> None:
    plan = read_facts(workspace).papers["plan"]
    assert (plan.number, plan.issued_on) == (None, None)


# what the founding plan says, point by point: words that must all be in the default texts
POINTS = (
    "tôn vinh các tập thể", "các ngành, các lĩnh vực", "phát huy sức mạnh", "đại đoàn kết toàn dân tộc", "thực hiện thắng lợi nhiệm vụ",
    "bài học kinh nghiệm", "nhân rộng điển hình", "tồn tại, hạn chế cần khắc phục", "hiệu quả cao trong thời gian tới",
    "trang trọng, thiết thực, tiết kiệm", "phô trương, hình thức, lãng phí",
    "II. THỜI GIAN, THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU", "có thông báo sau", "khách mời", "Anh hùng, Chiến sĩ thi đua",
    "tập thể lãnh đạo cấp ủy, chính quyền, đoàn thể của đơn vị", "trực tiếp sản xuất, công tác, học tập, chiến đấu",
    "khoảng 70%", "khoảng 30%", "theo quy định", "quốc phòng, an ninh", "tại địa phương, cơ quan, đơn vị",
    "tính đại diện", "trước khi sắp xếp", "tối đa 150 đại biểu", "triển khai hiệu quả trên các lĩnh vực", "trong cộng đồng",
    "đại biểu chính thức", "thật sự tiêu biểu", "đa dạng, phong phú, sáng tạo, phù hợp", "phim tư liệu minh họa",
    "chủ trương, đường lối của Đảng", "trước và sau khi sắp xếp", "tin tưởng vào sự phát triển của tỉnh trong giai đoạn mới",
    "với các cơ quan, đơn vị liên quan", "qua Sở Nội vụ", "trước ngày tổ chức Hội nghị 15 ngày", "dự trù kinh phí", "điều kiện cần thiết",
    "gương người tốt, việc tốt", "Hội nghị thi đua yêu nước các cấp", "đề nghị các cơ quan, đơn vị tổ chức thực hiện",
    "Lưu: VT, VHXH(HTPA)",
)  # fmt: skip


def test_the_plan_of_a_new_file_says_every_point_of_the_founding_plan(workspace: Workspace) -> None:
    records.set_values(workspace, Signer, {1: {"full_name": "Hoàng Văn Thắng"}})
    text = said(read_facts(workspace), "plan")
    assert [point for point in POINTS if point not in text] == []
    assert "Phụ lục" not in text
    heads = [text.index(head) for head in ("I. MỤC ĐÍCH", "II. THỜI GIAN", "III. CHƯƠNG TRÌNH", "IV. TỔ CHỨC")]
    assert heads == sorted(heads)


def test_the_agenda_of_the_plan_is_the_nine_items_whatever_the_program_of_the_day(sample: Workspace) -> None:
    text = said(read_facts(sample), "plan")
    agenda = text[text.index("III. CHƯƠNG TRÌNH") : text.index("Trên cơ sở các nội dung")]
    assert agenda.count(" - ") - agenda.count("2020 - 2025") - agenda.count("2025 - 2030") == 9
    assert "Giải lao" not in text
    assert "Phụ lục" not in text


def test_a_paragraph_of_the_plan_can_be_added_moved_and_taken_away(workspace: Workspace) -> None:
    records.set_values(workspace, Signer, {1: {"full_name": "Hoàng Văn Thắng"}})
    rows = workspace.rows(PlanItem)
    purposes = [row[0] for row in rows if "purpose" in row]
    records.add(
        workspace, PlanItem, {"section": "purpose", "text": "Tạo phong trào mới trong {giai đoạn}", "line_no": 0}
    )
    records.delete(workspace, PlanItem, purposes[:1])
    text = said(read_facts(workspace), "plan")
    assert "1. Tạo phong trào mới trong 2020 - 2025." in text
    assert "Biểu dương thành tích" not in text


def test_a_fact_that_a_text_names_and_the_file_lacks_stops_the_paper_at_its_cell(workspace: Workspace) -> None:
    records.set_values(workspace, Signer, {1: {"full_name": "Hoàng Văn Thắng"}})
    records.set_values(workspace, Conference, {1: {"review_from": None}})
    lacks = papers.missing(papers.kind_of("plan"), read_facts(workspace))
    assert {(m.code, m.where.table, m.name) for m in lacks} == {
        ("missing-place", "plan_item", "{giai đoạn}"), ("missing-place", "task", "{giai đoạn}"),
    }  # fmt: skip


def test_a_name_in_braces_that_stands_for_nothing_is_told(workspace: Workspace) -> None:
    records.set_values(workspace, Signer, {1: {"full_name": "Hoàng Văn Thắng"}})
    key = workspace.rows(TaskAssignment)[0][0]
    records.set_values(workspace, TaskAssignment, {key: {"task": "Tổng kết giai đoạn {giai doan}"}})
    found = preflight(workspace, read_facts(workspace), papers.kind_of("plan"), None, date(2025, 7, 20))
    told = [(f.severity, f.where and f.where.key, f.params["name"]) for f in found if f.code == "unknown-place"]
    assert told == [("warning", key, "{giai doan}")]


def test_everything_that_may_name_a_fact_is_resolved(elsewhere: Workspace) -> None:
    facts = read_facts(elsewhere)
    assert {item.lead for item in facts.desk_program} >= {"Chủ tịch UBND phường", "Đoàn Thanh niên phường"}
    assert "Chủ tịch UBND phường" in {member.post for member in facts.members}
    assert elsewhere.rows(CommitteeMember)
    assert elsewhere.rows(ProgramItem)
    assert elsewhere.rows(LegalBasis)


def test_the_upper_plan_of_another_province_is_not_cited_and_the_clerk_is_told(elsewhere: Workspace) -> None:
    facts = read_facts(elsewhere)
    assert facts.papers["plan"].bases == ()
    kind = papers.kind_of("plan")
    codes = [f.code for f in preflight(elsewhere, facts, kind, None, date(2025, 12, 20))]
    assert "basis-not-in-force" in codes
    assert "no-basis" in codes


@pytest.mark.parametrize(
    ("issued", "there", "gone"),
    [("2027-02-10", "152/2025", "98/2023"), ("2025-06-20", "98/2023", "152/2025"), ("2027-03-15", "Luật Thi đua", "152/2025")],
)  # fmt: skip
def test_a_paper_rests_on_what_is_in_force_on_its_own_date(
    sample: Workspace, issued: str, there: str, gone: str
) -> None:
    """The conference may be years away: the date of the decision decides."""
    records.set_values(sample, Conference, {1: {"date": "2027-03-15" if issued < "2027-03" else "2025-08-15"}})
    set_paper(sample, "award_decision", "issued_on", issued)
    text = said(read_facts(sample), "award_decision")
    grounds = text[: text.index("QUYẾT ĐỊNH:")]
    assert there in grounds
    assert gone not in grounds
