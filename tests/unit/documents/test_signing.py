"""Who signs a paper and how: modes by posts by papers, read off the papers themselves (decree 30/2020, article 13)."""

import pytest

from dtt_desktop.documents.model import CardPage, Document, Foot, Letterhead, Signatures
from dtt_desktop.documents.signing import authority_lines
from dtt_desktop.domain.committee import CommitteeMember
from dtt_desktop.domain.conference import Agency, Conference, Paper, Signer
from dtt_desktop.domain.plan import TaskAssignment
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace
from tests.support.paper_rules import check
from tests.unit.documents.test_people_on_paper import found, said

TM = "TM. ỦY BAN NHÂN DÂN"
CHAIR, DEPUTY, ACTING = "Chủ tịch", "Phó Chủ tịch", "Quyền Chủ tịch"
OFFICE, OFFICE_DEPUTY = "Trưởng phòng Văn hóa - Xã hội", "Phó Trưởng phòng Văn hóa - Xã hội"
CLERK, CLERK_DEPUTY = "Chánh Văn phòng", "Phó Chánh Văn phòng"
LINES = [
    ("tm", CHAIR, (TM, "CHỦ TỊCH")),
    ("tm", DEPUTY, (TM, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
    ("tm_kt", DEPUTY, (TM, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
    ("tm_kt", CHAIR, (TM, "CHỦ TỊCH")),
    ("head", CHAIR, ("CHỦ TỊCH",)),
    ("head_kt", DEPUTY, ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
    ("q", CHAIR, (TM, "Q. CHỦ TỊCH")),
    ("q_own", CHAIR, ("Q. CHỦ TỊCH",)),
    ("q_own", ACTING, ("Q. CHỦ TỊCH",)),
    ("tl", CLERK, ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")),
    ("tl", CLERK_DEPUTY, ("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")),
    ("tl", OFFICE, ("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI")),
    ("tl", OFFICE_DEPUTY, ("TL. CHỦ TỊCH", "KT. TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI", "PHÓ TRƯỞNG PHÒNG")),
    ("tuq", OFFICE, ("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI")),
    ("own", OFFICE, ("TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI",)),
    ("own", "Trưởng phòng", ("TRƯỞNG PHÒNG",)),
    ("own", "Phó Trưởng phòng", ("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")),
    ("own", CLERK_DEPUTY, ("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")),
    ("committee", CHAIR, ("TM. BAN TỔ CHỨC", "TRƯỞNG BAN")),
]


@pytest.mark.parametrize(("mode", "post", "lines"), LINES)
def test_the_lines_above_a_signature(mode: str, post: str, lines: tuple[str, ...]) -> None:
    assert authority_lines(mode, post) == lines


def sign(workspace: Workspace, kind: str, mode: str, post: str) -> None:
    """Set who signs a paper and how, as the form does."""
    signer = records.add(workspace, Signer, {"full_name": "Lý Thị Thử", "post": post})
    papers.set_paper(workspace, kind, "sign_mode", mode)
    place = Paper.column_keys.index("document")
    row = next(row[0] for row in workspace.rows(Paper) if row[place] == kind)
    records.set_values(workspace, Paper, {row: {"sign_mode": mode, "signer_id": signer}})


def main_page(workspace: Workspace, kind: str) -> Document:
    facts = read_facts(workspace)
    papers.refuse_incomplete(papers.kind_of(kind), facts, None)
    page = next(papers.kind_of(kind).build(facts, [facts.roster[0].key]))
    assert isinstance(page, Document)
    return page


def foot_of(page: Document) -> tuple[str, ...]:
    return next(block.authority for block in page.blocks if isinstance(block, Foot))


def head_of(page: Document) -> Letterhead:
    return next(block for block in page.blocks if isinstance(block, Letterhead))


PAPERS = ("plan", "public_notice", "nomination_call", "invitation", "change_notice")
COLLECTIVE = [(m, p, lines) for m, p, lines in LINES if m in ("tm_kt", "tl", "q", "head") and p != OFFICE]
REFUSED = [
    ("award_decision", "tl", CLERK), ("award_decision", "tl", CLERK_DEPUTY), ("award_decision", "tuq", OFFICE),
    ("award_decision", "own", OFFICE), ("award_decision", "committee_seal", CHAIR), ("organising_committee", "tl", CLERK),
    ("council", "tuq", OFFICE), ("plan", "tm_kt", "Phó Trưởng phòng"), ("plan", "tm", OFFICE), ("invitation", "tl", DEPUTY),
    ("invitation", "tuq", OFFICE_DEPUTY), ("plan", "head", CLERK),
]  # fmt: skip
DECIDED = [
    ("head", CHAIR, ("CHỦ TỊCH",)), ("head_kt", DEPUTY, ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")), ("q_own", CHAIR, ("Q. CHỦ TỊCH",)),
]  # fmt: skip


@pytest.mark.parametrize("kind", PAPERS)
@pytest.mark.parametrize(("mode", "post", "lines"), COLLECTIVE)
def test_the_lines_stand_on_each_paper(
    sample: Workspace, kind: str, mode: str, post: str, lines: tuple[str, ...]
) -> None:
    sign(sample, kind, mode, post)
    assert foot_of(main_page(sample, kind)) == lines


@pytest.mark.parametrize(("kind", "mode", "post"), REFUSED)
def test_what_the_law_forbids_is_refused(sample: Workspace, kind: str, mode: str, post: str) -> None:
    sign(sample, kind, mode, post)
    with pytest.raises(papers.Incomplete) as told:
        papers.make_pdf(papers.kind_of(kind), read_facts(sample), None)
    assert {lack.code for lack in told.value.missing} & {"sign-decision", "sign-forbidden"}
    if kind == "award_decision":  # the certificates say who signed it
        with pytest.raises(papers.Incomplete):
            papers.make_pdf(papers.kind_of("certificate"), read_facts(sample), None)


def test_an_order_on_the_plan_makes_no_award_decision_by_order(sample: Workspace) -> None:
    sign(sample, "plan", "tl", CLERK)
    assert "sign-decision" in found(sample, "award_decision")


@pytest.mark.parametrize("kind", ["award_decision", "organising_committee", "council"])
@pytest.mark.parametrize(("mode", "post", "lines"), DECIDED)
def test_who_decides_agrees_with_who_signs(
    sample: Workspace, kind: str, mode: str, post: str, lines: tuple[str, ...]
) -> None:
    sign(sample, kind, mode, post)
    assert foot_of(main_page(sample, kind)) == lines
    assert "\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ LỢI BÁC\n" in said(sample, kind)
    data = papers.make_pdf(papers.kind_of(kind), read_facts(sample), None)[0]
    assert [f for f in check(data, "decision") if f.severity == "E"] == []
    assert not found(sample, kind) & {"sign-own", "sign-post"}


def test_an_acting_chairman_signs_the_certificates_alone(sample: Workspace) -> None:
    sign(sample, "award_decision", "q", CHAIR)
    page = next(p for p in papers.kind_of("certificate").build(read_facts(sample), []) if isinstance(p, CardPage))
    texts = [placed.text for placed in page.placed]
    assert "Q. CHỦ TỊCH" in texts
    assert TM not in texts
    data = papers.make_pdf(papers.kind_of("award_decision"), read_facts(sample), None)[0]
    assert [f for f in check(data, "decision") if f.severity == "E"] == []  # heading and signature agree, TM. or not
    assert "sign-own" in found(sample, "award_decision")


@pytest.mark.parametrize(
    ("name", "lines", "post"),
    [
        ("Lộc Thị Minh Nguyệt", ("TM. BAN TỔ CHỨC", "TRƯỞNG BAN"), CHAIR),
        ("Hoàng Văn Thắng", ("TM. BAN TỔ CHỨC", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC"), DEPUTY),
    ],
)
def test_what_the_organising_committee_signs_it_issues(
    sample: Workspace, name: str, lines: tuple[str, ...], post: str
) -> None:
    assert any(row[3] == name or name in row for row in sample.rows(CommitteeMember))
    for kind in ("invitation", "change_notice"):
        sign(sample, kind, "committee_seal", post)
        signer = next(row[0] for row in sample.rows(Signer) if "Lý Thị Thử" in row)
        records.set_values(
            sample, Signer, {row[0]: {"full_name": name} for row in sample.rows(Signer) if "Lý Thị Thử" in row}
        )
        assert signer
        page = main_page(sample, kind)
        head = head_of(page)
        abbreviation = "GM" if kind == "invitation" else "TB"
        assert (head.parent, head.agency) == ("UBND XÃ LỢI BÁC", ("BAN TỔ CHỨC HỘI NGHỊ",))
        assert head.number.endswith(f"/{abbreviation}-BTC")
        assert foot_of(page) == lines
        assert "sign-committee" not in found(sample, kind)
    assert "Ban Tổ chức Hội nghị trân trọng kính mời: " in said(sample, "invitation")
    assert "/GM-BTC" in said(sample, "program")
    assert "của Ban Tổ chức Hội nghị)" in said(sample, "program")
    guest = read_facts(sample).roster[0].key
    data = papers.make_pdf(papers.kind_of("invitation"), read_facts(sample), [guest])[0]
    assert [f for f in check(data, "invitation") if f.severity == "E"] == []


def test_an_office_that_is_a_van_phong_has_a_chanh_van_phong_everywhere(sample: Workspace) -> None:
    values = {"drafting_unit": "Văn phòng HĐND và UBND", "drafting_symbol": "VP"}
    records.set_values(sample, Agency, {1: values})
    assert "missing-signer" in found(sample, "submission"), "the head of another office does not sign for it"
    records.add(sample, Signer, {"full_name": "Lý Thị Thử", "post": "Chánh Văn phòng"})
    full = "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"
    decision = said(sample, "award_decision")
    assert f"Theo đề nghị của {full} tại Tờ trình" in decision
    assert f"ký. {full}, các đơn vị liên quan" in decision
    assert "Trưởng văn phòng" not in decision
    page = main_page(sample, "submission")
    assert foot_of(page) == ("CHÁNH VĂN PHÒNG",)
    assert head_of(page).agency == ("VĂN PHÒNG HĐND VÀ UBND",)
    assert "của Văn phòng Hội đồng nhân dân và Ủy ban nhân dân)" in said(sample, "submission"), (
        "the body abbreviates nothing"
    )
    assert not found(sample, "submission") & {"office-signer", "sign-post"}
    sign(sample, "submission", "own", "Phó Chánh Văn phòng")
    assert foot_of(main_page(sample, "submission")) == ("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")
    sign(sample, "submission", "own", OFFICE)
    assert "office-signer" in found(sample, "submission")


def test_the_deputy_of_an_office_signs_for_his_head(sample: Workspace) -> None:
    sign(sample, "submission", "own", OFFICE_DEPUTY)
    assert foot_of(main_page(sample, "submission")) == ("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")


def test_the_budget_comes_from_whom_the_plan_names(sample: Workspace) -> None:
    page = main_page(sample, "budget_submission")
    head = head_of(page)
    assert (head.parent, head.agency) == ("UBND XÃ LỢI BÁC", ("PHÒNG KINH TẾ",))
    assert head.number.endswith("/TTr-KT")
    assert foot_of(page) == ("TRƯỞNG PHÒNG",)
    assert "Phòng Kinh tế trình Chủ tịch Ủy ban nhân dân xã Lợi Bác" in said(sample, "budget_submission")
    place = TaskAssignment.column_keys.index("document")
    task = next(row[0] for row in sample.rows(TaskAssignment) if row[place] == "budget_submission")
    records.set_values(sample, TaskAssignment, {task: {"owner": "Phòng Văn hóa - Xã hội"}})
    page = main_page(sample, "budget_submission")
    assert head_of(page).agency == ("PHÒNG VĂN HÓA - XÃ HỘI",)
    assert head_of(page).number.endswith("/TTr-VHXH")
    data = papers.make_pdf(papers.kind_of("budget_submission"), read_facts(sample), None)[0]
    assert [f for f in check(data, "addressed") if f.severity == "E"] == []


@pytest.mark.parametrize(
    ("mode", "signer", "lines"),
    [("head_kt", 1, ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")), ("head", 2, ("CHỦ TỊCH",)), ("q_own", 2, ("Q. CHỦ TỊCH",))],
)
def test_money_is_paid_by_lists_that_whoever_signs_signs(
    sample: Workspace, mode: str, signer: int, lines: tuple[str, ...]
) -> None:
    for kind in ("award_decision", "plan"):
        papers.set_paper(sample, kind, "sign_mode", mode)
        place = Paper.column_keys.index("document")
        row = next(row[0] for row in sample.rows(Paper) if row[place] == kind)
        records.set_values(sample, Paper, {row: {"sign_mode": mode, "signer_id": signer}})
    records.set_values(sample, Agency, {1: {"list_maker": "Nông Thị Thử", "accountant": None}})
    name = next(row for row in sample.rows(Signer) if row[0] == signer)
    facts = read_facts(sample)
    for kind in ("bonus_list", "meal_list"):
        keys = [guest.key for guest in facts.roster if guest.unpaid]
        page = next(papers.kind_of(kind).build(facts, keys))
        block = next(b for b in page.blocks if isinstance(b, Signatures)) if isinstance(page, Document) else None
        assert block is not None
        assert block.posts == (("NGƯỜI LẬP",), ("KẾ TOÁN",), lines)
        assert block.names[:2] == ("Nông Thị Thử", "")
        assert block.names[2] in name


def test_a_conference_without_a_date_still_has_its_signers(sample: Workspace) -> None:
    records.set_values(sample, Conference, {1: {"date": None}})
    assert foot_of(main_page(sample, "public_notice"))[0] == TM
