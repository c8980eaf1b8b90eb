"""The papers of the sample against the rules of decree 30/2020, by a checker that knows nothing of how they are made."""

import io
from pathlib import Path

import pdfplumber
import pytest

from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.domain.conference import Agency, Conference, Paper
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace
from tests.support.paper_rules import check

# the forms of the decree (section 6 of the format specification) that the kinds follow
OFFICIAL = {
    "organising_committee": "decision", "council": "decision", "plan": "plan", "invitation": "invitation", "roster": "roster", "program": "program",
    "nomination_call": "official_letter", "reminder": "official_letter", "verification": "official_letter",
    "public_notice": "named", "submission": "addressed", "award_decision": "decision", "change_notice": "named",
    "conference_minutes": "minutes", "credentials": "named", "upper_delegates": "addressed",
    "result_report": "addressed", "council_invitation": "invitation", "ballot_count": "minutes",
    "council_minutes": "minutes", "unit_minutes": "minutes", "dossier_letter": "official_letter",
    "summary_report": "addressed", "budget_submission": "addressed",
}  # fmt: skip
HOUSE = (
    "roster_by_unit",
    "roster_by_seat",
    "desk_program",
    "sign_in",
    "proof_sheet",
    "award_register",
    "ballot",
    "bonus_list",
    "meal_list",
    "thank_you",
    "unit_minutes_form",
)
CARDS = tuple(kind.key for kind in KINDS if kind.cards)
GOLDEN = Path(__file__).parents[2] / "golden"


def _pdf(workspace: Workspace, key: str, keys: list[int] | None = None) -> bytes:
    return papers.make_pdf(papers.kind_of(key), read_facts(workspace), keys)[0]


def _texts(data: bytes) -> list[str]:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return [page.extract_text() or "" for page in pdf.pages]


@pytest.mark.parametrize("profile", ["14", "13"])
@pytest.mark.parametrize("kind", OFFICIAL)
def test_no_fault_against_the_decree(sample: Workspace, kind: str, profile: str) -> None:
    records.set_values(sample, Agency, {1: {"size_profile": profile}})
    assert [f for f in check(_pdf(sample, kind), OFFICIAL[kind]) if f.severity == "E"] == []


@pytest.mark.parametrize("kind", HOUSE)
def test_sheets_of_the_house_keep_page_and_letters(sample: Workspace, kind: str) -> None:
    """They are not papers of the decree: only paper, faces, letters and colour are asked."""
    found = check(_pdf(sample, kind), "named")
    assert [f for f in found if f.id in ("P01", "P07", "P08", "P09", "P10", "P11")] == []


def test_every_kind_is_checked() -> None:
    assert {*OFFICIAL, *HOUSE, *CARDS} == {kind.key for kind in KINDS}


@pytest.mark.parametrize("mode", ["tm", "tm_kt", "head", "head_kt", "tl", "tuq", "q", "q_own"])
def test_every_way_of_signing(sample: Workspace, mode: str) -> None:
    key = next(row[0] for row in sample.rows(Paper) if row[1] == "invitation")
    values: dict[str, object] = {"sign_mode": mode, "number": 5, "issued_on": "2025-08-07"}
    if mode in ("tm", "head", "q", "q_own"):
        values["signer_id"] = 2
    if mode in ("tl", "tuq"):  # an order goes to an office
        values["signer_id"] = 3
    records.set_values(sample, Paper, {key: values})
    guest = read_facts(sample).roster[0].key
    data = _pdf(sample, "invitation", [guest])
    assert [f for f in check(data, "invitation") if f.severity == "E"] == []
    assert "Số: 05/GM-UBND" in _texts(data)[0]
    assert "ngày 07 tháng 8 năm 2025" in _texts(data)[0]


def test_each_letter_begins_at_page_one(sample: Workspace) -> None:
    note = "\n".join(
        f"Điều lưu ý số {i}: đề nghị đại biểu thực hiện đúng quy định của Ban Tổ chức hội nghị." for i in range(20)
    )
    records.set_values(sample, Conference, {1: {"invitation_note": note[:1000]}})
    keys = [g.key for g in read_facts(sample).roster[:3]]
    data = _pdf(sample, "invitation", keys)
    pages = _texts(data)
    assert len(pages) == 6
    assert [p.split("\n")[0] for p in pages[1::2]] == ["2", "2", "2"]
    assert [f for f in check(data, "invitation") if f.severity == "E"] == []


@pytest.mark.parametrize("length", range(0, 60, 7))
def test_the_signature_is_never_alone(sample: Workspace, length: int) -> None:
    """However long the text, two of its lines stand with the signature, on whatever page it falls."""
    note = "\n".join(f"Điều lưu ý số {i} của giấy mời này." for i in range(length))
    records.set_values(sample, Conference, {1: {"invitation_note": note[:2000] or None}})
    data = _pdf(sample, "invitation", [read_facts(sample).roster[0].key])
    assert [f for f in check(data, "invitation") if f.id in ("S08", "B16", "P06")] == []


def test_hostile_text_is_printed_as_it_is(sample: Workspace) -> None:
    key = read_facts(sample).roster[0].key
    values = {"full_name": "Nguyễn <Ba> & Văn", "position": '<img src="/etc/passwd">', "workplace": "a</b><!-- (x) \\ "}
    records.set_values(sample, Delegate, {key: values})
    text = _texts(_pdf(sample, "invitation", [key]))[0].replace("\n", " ")
    assert 'Nguyễn <Ba> & Văn, <img src="/etc/passwd"> a</b><!-- (x) \\' in text


def test_a_very_long_word_is_cut_not_lost(sample: Workspace) -> None:
    key = read_facts(sample).roster[0].key
    records.set_values(sample, Delegate, {key: {"position": "W" * 200}})
    data = _pdf(sample, "invitation", [key])
    assert _texts(data)[0].count("W") == 200
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        assert max(char["x1"] for char in pdf.pages[0].chars) < 195 / 25.4 * 72 + 0.1
    assert "".join(_texts(_pdf(sample, "roster", [key]))).count("W") == 200


def test_the_list_repeats_its_header_and_keeps_its_order(sample: Workspace) -> None:
    keys = [g.key for g in reversed(read_facts(sample).roster)]
    pages = _texts(_pdf(sample, "roster", keys))
    assert len(pages) > 3
    assert all("STT Họ và tên Giới Chức vụ" in page for page in pages)
    assert pages[0].index(read_facts(sample).roster[-1].full_name) > 0
    assert "Danh sách này có 150 đại biểu./." in pages[-1]


def test_the_list_carries_no_sensitive_data(sample: Workspace) -> None:
    place = {key: i for i, key in enumerate(Delegate.column_keys)}
    text = "\n".join(_texts(_pdf(sample, "roster")))
    for row in sample.rows(Delegate):
        for key in ("birth", "phone", "citizen_id"):
            if (row[place[key]] or "") and len(row[place[key]]) > 4:
                assert row[place[key]] not in text


def test_internal_lines_stay_off_the_program(sample: Workspace) -> None:
    text = "\n".join(_texts(_pdf(sample, "program")))
    assert "Đón tiếp đại biểu" not in text
    assert "07:30 - 07:45" in text
    assert text.rstrip().endswith("Hội nghị kết thúc lúc 11 giờ 30 phút./.")


def test_an_invitation_without_date_for_january_leaves_the_year_open(sample: Workspace) -> None:
    records.set_values(sample, Conference, {1: {"date": "2027-01-05"}})
    text = _texts(_pdf(sample, "invitation", [read_facts(sample).roster[0].key]))[0]
    assert "năm 2027" not in text.split("GIẤY MỜI")[0]
    assert "ngày 05 tháng 01 năm 2027" in text


def test_a_paper_is_the_same_bytes_every_time(sample: Workspace) -> None:
    assert _pdf(sample, "plan") == _pdf(sample, "plan")


def test_the_signer_without_a_name(sample: Workspace) -> None:
    from dtt_desktop.domain.conference import Signer

    records.set_values(sample, Signer, {1: {"full_name": None}})
    with pytest.raises(UserError, match="paper-incomplete"):
        _pdf(sample, "plan")


@pytest.mark.parametrize("kind", [k.key for k in KINDS])
def test_the_wording_is_as_kept(sample: Workspace, kind: str) -> None:
    """Golden text: a change of wording must be meant. To accept one, delete the file and run again."""
    made = papers.kind_of(kind)
    guests = sorted(read_facts(sample).roster, key=lambda g: kind == "meal_list" and not g.unpaid)
    keys = [g.key for g in guests[:2]] if made.per_recipient or made.listed else None
    text = "\n---\n".join(_texts(_pdf(sample, kind, keys))) + "\n"
    golden = GOLDEN / f"{kind}.txt"
    if not golden.exists():
        golden.write_text(text, encoding="utf-8")
        pytest.fail(f"{golden.name} was missing and has been written: look at it")
    assert text == golden.read_text(encoding="utf-8")
