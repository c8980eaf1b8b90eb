"""Minutes, ballots and counts: who, how many and with what result, as far as the file knows, room to write the rest."""

import re

import pytest

from dtt_desktop.documents.model import Document, Letterhead, MinutesFoot, Signatures, Table
from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.meetings import CouncilSession, UnitMeeting
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.preflight import preflight
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.ui.hub import today
from tests.support.paper_rules import check
from tests.unit.documents.test_people_on_paper import found, said


def minutes_of(workspace: Workspace, unit: str) -> Document:
    facts = read_facts(workspace)
    pages = [p for p in papers.kind_of("unit_minutes").build(facts, []) if isinstance(p, Document)]
    return next(page for page in pages if page.title == f"Biên bản bình xét {unit}")


def head_of(page: Document) -> Letterhead:
    return next(block for block in page.blocks if isinstance(block, Letterhead))


def nominate(workspace: Workspace, name: str, kind: str, symbol: str | None = None, **votes: int) -> int:
    """Add a unit with one nominee who has votes."""
    key = next((k for k, kept in workspace.names("unit").items() if kept == name), 0)
    key = key or records.add(workspace, Unit, {"name": name, "kind": kind})
    records.set_values(workspace, Unit, {key: {"kind": kind, "symbol": symbol}})
    counted = {"vote_present": 20, "vote_agree": 19, "vote_disagree": 1} | votes
    return records.add(workspace, Nominee, {"full_name": "Lý Văn Thử", "sex": "male", "unit_id": key, **counted})


HEADS = [
    ("Phòng Thử nghiệm", "agency", "TN", "UBND XÃ LỢI BÁC", "PHÒNG THỬ NGHIỆM", r"Số:\s+/BB-TN"),
    ("Trường Tiểu học Thử", "school", "THT", "UBND XÃ LỢI BÁC", "TRƯỜNG TIỂU HỌC THỬ", r"Số:\s+/BB-THT"),
    ("Thôn Thử", "village", None, "UBND XÃ LỢI BÁC", "THÔN THỬ", ""),
    ("Xóm Bản Gủn", "village", None, "UBND XÃ LỢI BÁC", "XÓM BẢN GỦN", ""),
    ("Hội Thử xã", "mass_organisation", None, None, "HỘI THỬ XÃ LỢI BÁC", r"Số:\s+/BB-…+"),
    ("Thường trực HĐND xã", "agency", "HĐND", None, "THƯỜNG TRỰC HĐND XÃ LỢI BÁC", r"Số:\s+/BB-HĐND"),
    ("Công an xã", "armed_force", None, None, "CÔNG AN XÃ LỢI BÁC", r"Số:\s+/BB-…+"),
]


@pytest.mark.parametrize(("name", "kind", "symbol", "parent", "agency", "number"), HEADS)
def test_the_head_of_a_unit_names_the_commune_and_its_own_symbol(
    sample: Workspace, name: str, kind: str, symbol: str | None, parent: str | None, agency: str, number: str
) -> None:
    nominate(sample, name, kind, symbol)
    page = minutes_of(sample, name)
    head = head_of(page)
    assert (head.parent, head.agency) == (parent, (agency,))
    assert re.fullmatch(number, head.number), head.number
    foot = next(block for block in page.blocks if isinstance(block, MinutesFoot))
    assert foot.recipients[-1] == ("- Lưu: Hồ sơ." if kind == "village" else "- Lưu: VT, Hồ sơ.")


def test_a_long_name_never_leaves_the_margin(sample: Workspace) -> None:
    name = "Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở xã Tân Thử và Đồng Huyện Cũ Rất Dài"
    nominate(sample, name, "school", "THCSDT")
    unit = next(k for k, kept in sample.names("unit").items() if kept == name)
    records.add(sample, UnitMeeting, {"unit_id": unit, "chair": "Lý Văn Thử", "secretary": "Lý Thị Thử"})
    data = papers.make_pdf(papers.kind_of("unit_minutes"), read_facts(sample), None)[0]
    assert [f for f in check(data, "minutes") if f.severity == "E"] == []


def test_bodies_of_the_party_that_are_left_out_are_named(sample: Workspace) -> None:
    nominate(sample, "Văn phòng Đảng ủy", "agency")
    facts = read_facts(sample)
    (told,) = [
        f for f in preflight(sample, facts, papers.kind_of("unit_minutes"), None, today()) if f.code == "party-minutes"
    ]
    assert "Văn phòng Đảng ủy" in told.params["name"]


def test_a_unit_concludes_with_names_and_gives_reasons(sample: Workspace) -> None:
    first = nominate(sample, "Thôn Thử", "village")
    second = nominate(sample, "Thôn Thử", "village", vote_agree=8, vote_disagree=12)
    records.set_values(sample, Nominee, {second: {"full_name": "Lý Thị Kém", "sex": "female"}})
    unit = next(k for k, name in sample.names("unit").items() if name == "Thôn Thử")
    values = {
        "unit_id": unit,
        "summoned": 22,
        "present": 20,
        "method": "secret_ballot",
        "absent": "Ông Hoàng Văn Đau (đi viện)",
    }
    records.add(sample, UnitMeeting, values)
    text = "\n".join(minutes_of(sample, "Thôn Thử").texts())
    assert "Ông Lý Văn Thử (19/20)." in text
    assert "Lý Thị Kém (" not in text
    assert "triệu tập 22 người; có mặt 20 người; vắng 02 (Ông Hoàng Văn Đau (đi viện))" in text
    assert "Tổ kiểm phiếu: ………" in text
    assert "Ý kiến thảo luận: ………" in text
    records.set_values(sample, Nominee, {first: {"vote_agree": 5, "vote_disagree": 15}})
    text = "\n".join(minutes_of(sample, "Thôn Thử").texts())
    assert "Không có trường hợp nào được quá nửa" in text
    assert "thống nhất giới thiệu" not in text


def _session(workspace: Workspace, **values: object) -> None:
    key = workspace.rows(CouncilSession)[0][0]
    records.set_values(workspace, CouncilSession, {key: values})


def test_the_count_names_its_tellers_and_the_ballots(sample: Workspace) -> None:
    text = said(sample, "ballot_count")
    assert "Tổ kiểm phiếu: Ông Vi Văn Khôi, Bà Nông Thị Bích Liên." in text
    assert "Số phiếu phát ra: 04 phiếu; thu về: 04 phiếu; hợp lệ: 04 phiếu; không hợp lệ: 00 phiếu" in text
    page = next(papers.kind_of("ballot_count").build(read_facts(sample), []))
    assert isinstance(page, Document)
    signed = [block for block in page.blocks if isinstance(block, Table)][-1]
    assert [(row[1].strip(), row[2]) for row in signed.rows] == [
        ("Ông Vi Văn Khôi", "Tổ trưởng"),
        ("Bà Nông Thị Bích Liên", "Thành viên"),
    ]
    assert signed.columns[-1].title == "Ký tên"
    one = read_facts(sample).nominees
    voted = next(n for n in one if n.council.entered)
    records.set_values(sample, Nominee, {voted.key: {"council_agree": 1, "council_disagree": 0}})
    assert "thu về: ……… phiếu" in said(sample, "ballot_count"), "votes that do not agree tell nothing of the ballots"


def test_the_council_names_who_was_there_and_who_was_not(sample: Workspace) -> None:
    everybody = (
        "có mặt 04 (Bà Lộc Thị Minh Nguyệt; Ông Hoàng Văn Thắng; Ông Vi Văn Khôi; Bà Nông Thị Bích Liên); vắng 00"
    )
    assert everybody in said(sample, "council_minutes")
    _session(sample, present=3, written=1, absent="Ông Vi Văn Khôi (đi công tác)")
    text = said(sample, "council_minutes")
    assert (
        "có mặt 03 (Bà Lộc Thị Minh Nguyệt; Ông Hoàng Văn Thắng; Bà Nông Thị Bích Liên); vắng 01 (Ông Vi Văn Khôi (đi công tác))"
        in text
    )
    assert "gửi ý kiến bằng văn bản 01" in text
    _session(sample, present=3, absent=None)
    assert "có mặt 03 (………………); vắng 01 (lý do: ………………)" in said(sample, "council_minutes")


def test_nobody_failed_nobody_passed(sample: Workspace) -> None:
    place = Nominee.column_keys.index("council_agree")
    voted = [row[0] for row in sample.rows(Nominee) if row[place] is not None]
    records.set_values(sample, Nominee, {key: {"council_agree": 4, "council_disagree": 0} for key in voted})
    text = said(sample, "council_minutes")
    assert "không thông qua" not in text
    assert "00 trường hợp" not in text
    records.set_values(sample, Nominee, {voted[0]: {"council_agree": 0, "council_disagree": 4}})
    name = next(n.named for n in read_facts(sample).nominees if n.key == voted[0])
    assert f"Hội đồng không thông qua 01 trường hợp: {name}." in said(sample, "council_minutes")
    records.set_values(sample, Nominee, {key: {"council_agree": 0, "council_disagree": 4} for key in voted})
    text = said(sample, "council_minutes")
    assert "Hội đồng không thông qua trường hợp nào." in text
    assert "00 trường hợp" not in text


def test_who_is_absent_signs_and_dates_a_ballot_of_his_own(sample: Workspace) -> None:
    def sheets() -> list[tuple[str, bool]]:
        pages = [p for p in papers.kind_of("ballot").build(read_facts(sample), []) if isinstance(p, Document)]
        return [(p.title, any(isinstance(b, Signatures) for b in p.blocks)) for p in pages]

    assert [signed for _, signed in sheets()] == [False] * 4 + [True]
    _session(sample, absent="Ông Vi Văn Khôi (đi công tác)")
    assert [signed for _, signed in sheets()] == [False] * 3 + [True]
    assert sheets()[-1][0] == "Ý kiến bằng văn bản Vi Văn Khôi"
    text = said(sample, "ballot")
    assert "Lợi Bác, ngày" in text
    assert "ký, ghi rõ họ tên và gửi về Phòng Văn hóa - Xã hội trước giờ họp" in text
    assert not found(sample, "ballot") & {"missing-session"}


def test_the_minutes_of_the_conference_name_the_chair_and_leave_room(sample: Workspace) -> None:
    text = said(sample, "conference_minutes")
    assert re.search(r"Chủ trì \(chủ tọa\): Đồng chí Lộc Thị Minh Nguyệt, Chủ tịch Ủy ban nhân dân xã", text)
    assert re.search(r"- [^\n]*tham luận[^\n]*\n………", text)
    assert "trao Giấy khen" in text
    place = Nominee.column_keys.index("proposed_award")
    given = [row[0] for row in sample.rows(Nominee) if row[place] == "certificate"]
    records.set_values(sample, Nominee, {key: {"status": "nominated", "proposed_award": None} for key in given})
    text = said(sample, "conference_minutes")
    assert "Giấy khen" not in text, "no award is said to have been handed that none was given"


def test_the_list_for_the_congress_is_said_to_be_passed_only_by_its_votes(sample: Workspace) -> None:
    assert "với ………/……… đại biểu có mặt đồng ý (đạt ………%)" in said(sample, "upper_delegates")
    assert "đồng ý ……… đại biểu (đạt ………%)" in said(sample, "conference_minutes")
    records.set_values(sample, Conference, {1: {"vote_present": 148, "vote_agree": 145, "vote_disagree": 1}})
    assert "với 145/148 đại biểu có mặt đồng ý (đạt 97,97%)" in said(sample, "upper_delegates")
    told = "đồng ý 145 đại biểu (đạt 97,97%); không đồng ý 01 đại biểu; ý kiến khác 02 đại biểu"
    assert told in said(sample, "conference_minutes")
    records.set_values(sample, Conference, {1: {"vote_agree": 70}})
    assert "upper-not-passed" in found(sample, "upper_delegates")
    with pytest.raises(UserError, match="votes-many"):
        records.set_values(sample, Conference, {1: {"vote_agree": 149}})
