"""Names, posts and addresses as they stand on real papers: one table of cases, read back from what is printed."""

from dtt_desktop.documents.model import CardPage
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.preflight import preflight
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.ui.hub import today


def said(workspace: Workspace, kind: str, keys: list[int] | None = None) -> str:
    """Return the texts of a paper, line by line."""
    facts = read_facts(workspace)
    papers.refuse_incomplete(papers.kind_of(kind), facts, keys)
    pages = papers.kind_of(kind).build(facts, papers.chosen_keys(papers.kind_of(kind), facts, keys))
    return "\n".join(text for page in pages for text in page.texts())


def found(workspace: Workspace, kind: str, keys: list[int] | None = None) -> set[str]:
    """Return the codes of what preflight finds."""
    return {f.code for f in preflight(workspace, read_facts(workspace), papers.kind_of(kind), keys, today())}


def _unit(workspace: Workspace, name: str) -> int:
    return next((key for key, kept in workspace.names("unit").items() if kept == name), 0) or records.add(
        workspace, Unit, {"name": name, "kind": "mass_organisation"}
    )


HOUSEHOLD = {
    "kind": "household", "full_name": "Hộ ông Đặng Quốc Thử", "status": "decided", "proposed_award": "certificate",
    "vote_present": 9, "vote_agree": 9, "council_agree": 3,
}  # fmt: skip
ADDRESSED = ("award_decision", "bonus_list", "submission", "public_notice", "council_minutes", "award_register")


def test_the_address_of_a_household_is_its_village_not_the_unit_that_nominated_it(sample: Workspace) -> None:
    unit = _unit(sample, "Đoàn Thử nghiệm xã")
    key = records.add(
        sample, Nominee, {**HOUSEHOLD, "unit_id": unit, "village": "Thôn Nà Tình", "position": "Nông dân"}
    )
    for kind in ADDRESSED:
        text = said(sample, kind)
        assert "Thôn Nà Tình" in text, kind
        assert "Đoàn Thử nghiệm" not in text, kind
    pages = [p for p in papers.kind_of("certificate").build(read_facts(sample), []) if isinstance(p, CardPage)]
    own = next(page for page in pages if "Đặng Quốc Thử" in page.title)
    assert "Thôn Nà Tình" in [placed.text for placed in own.placed]
    records.set_values(sample, Nominee, {key: {"village": None}})
    assert "no-address" in found(sample, "award_decision")
    assert "Đoàn Thử nghiệm" not in said(sample, "award_decision")
    village = next(key for key, name in sample.names("unit").items() if name.startswith("Thôn "))
    records.set_values(sample, Nominee, {key: {"unit_id": village}})  # a village nominates its own households
    assert "no-address" not in found(sample, "award_decision")


def test_who_has_no_post_belongs_to_where_he_lives(sample: Workspace) -> None:
    unit = _unit(sample, "Hội Nông dân Thử xã")
    columns = {
        "full_name": "Lý Văn Thử",
        "sex": "male",
        "position": "Nông dân",
        "village": "Thôn Nà Tình",
        "unit_id": unit,
    }
    key = records.add(sample, Delegate, columns)
    assert "Ông Lý Văn Thử, Nông dân thôn Nà Tình" in said(sample, "invitation", [key])
    records.set_values(sample, Delegate, {key: {"position": "Phó Chủ tịch"}})
    assert "Ông Lý Văn Thử, Phó Chủ tịch Hội Nông dân Thử xã" in said(sample, "invitation", [key])
    assert "Phó Chủ tịch Hội Nông dân Thử xã" in said(sample, "name_plate", [key])
    assert "Ông Lý Văn Thử, Phó Chủ tịch Hội Nông dân Thử xã" in said(sample, "thank_you", [key])


def test_the_doubled_word_falls_away_on_every_paper(sample: Workspace) -> None:
    village = next(key for key, name in sample.names("unit").items() if name.startswith("Thôn "))
    name = sample.names("unit")[village].removeprefix("Thôn ")
    key = records.add(
        sample, Delegate, {"full_name": "Lý Văn Thử", "sex": "male", "position": "Trưởng thôn", "unit_id": village}
    )
    assert f"Ông Lý Văn Thử, Trưởng thôn {name}\n" in said(sample, "invitation", [key])
    person = HOUSEHOLD | {"kind": "individual", "full_name": "Lý Văn Thử", "sex": "male", "position": "Trưởng thôn"}
    records.add(sample, Nominee, {**person, "unit_id": village})
    for kind in ("award_decision", "certificate", "bonus_list", "submission"):
        text = said(sample, kind)
        assert f"Trưởng thôn {name}" in text, kind
        assert "Trưởng thôn, thôn" not in text, kind


def test_no_paper_of_the_sample_parts_a_post_from_its_unit_by_a_comma(sample: Workspace) -> None:
    for kind in ("invitation", "award_decision", "certificate", "bonus_list", "meal_list", "name_plate", "thank_you"):
        keys = [g.key for g in read_facts(sample).roster if g.unpaid or kind != "meal_list"][:40]
        text = said(sample, kind, keys if papers.kind_of(kind).per_recipient or papers.kind_of(kind).listed else None)
        for fault in ("Chủ tịch, Hội", "Chủ tịch, Ủy ban", "Trưởng thôn, thôn", "Hiệu trưởng, Trường", "phòng, Phòng"):
            assert fault not in text, (kind, fault)


def test_honours_of_the_state_keep_their_capitals_inside_a_sentence(sample: Workspace) -> None:
    columns = {"full_name": "Triệu Thị Thử", "sex": "female", "honorific": "mẹ Việt Nam Anh hùng"}
    key = records.add(sample, Delegate, columns)
    text = said(sample, "thank_you", [key])
    assert "trân trọng cảm ơn Bà mẹ Việt Nam anh hùng Triệu Thị Thử đã dành" in text
    assert "chúc Bà mẹ Việt Nam anh hùng Triệu Thị Thử sức khỏe" in text
    records.set_values(sample, Delegate, {key: {"honorific": None, "position": "anh hùng lực lượng vũ trang nhân dân"}})
    assert "Bà Triệu Thị Thử, Anh hùng Lực lượng vũ trang nhân dân" in said(sample, "invitation", [key])
    assert "cảm ơn bà Triệu Thị Thử đã dành" in said(sample, "thank_you", [key])


def test_a_name_with_a_small_letter_is_told_before_it_is_printed(sample: Workspace) -> None:
    guest = read_facts(sample).roster[0].key
    assert "name-capitals" not in found(sample, "invitation", [guest]) | found(sample, "award_decision")
    records.set_values(sample, Delegate, {guest: {"full_name": "đinh Văn Tám"}})
    key = records.add(sample, Nominee, HOUSEHOLD | {"full_name": "Hộ ông đinh Văn Ỵ", "village": "Thôn Nà Tình"})
    assert "name-capitals" in found(sample, "invitation", [guest])
    for kind in ("award_decision", "certificate", "submission"):
        assert "name-capitals" in found(sample, kind), kind
    records.set_values(sample, Nominee, {key: {"full_name": "Hộ ông Đinh Văn Ỵ"}})
    assert "name-capitals" not in found(sample, "award_decision")
