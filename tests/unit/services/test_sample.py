"""The sample contradicts itself nowhere, on whatever day it is made."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.documents.lists import proposed
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.services import papers, records
from dtt_desktop.services.checking import check
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.preflight import preflight
from dtt_desktop.services.sample import new_sample
from dtt_desktop.services.workspace import Workspace

HARMLESS = {"conference-ahead", "text-shrunk", "no-emblem", "party-minutes", "date-tentative"}


@pytest.mark.parametrize("month", [1, 2, 5, 8, 11, 12])
def test_made_on_any_day_the_conference_is_ahead_and_the_council_has_met(tmp_path: Path, month: int) -> None:
    today = date(2026, month, 3)
    new_sample(tmp_path / "a.dtt", today)
    workspace = Workspace.open(tmp_path / "a.dtt")
    facts, conference = read_facts(workspace, today), workspace.conference()
    held = date.fromisoformat(conference.date or "")
    assert timedelta(5) <= held - today <= timedelta(11)
    assert held.weekday() == 4
    assert facts.session
    assert facts.session.held_on
    assert facts.session.held_on <= today.isoformat()
    assert {m.held_on < facts.session.held_on for m in facts.meetings if m.held_on} == {True}
    assert facts.conference.review == f"{held.year - 5} - {held.year}"
    assert facts.conference.term == f"{held.year} - {held.year + 5}"
    text = "\n".join(t for page in papers.kind_of("plan").build(facts, []) for t in page.texts())
    assert "Kế hoạch số 199/KH-UBND" in text.replace("\u00a0", " ")
    found = {(f.code, str(f.params)) for f in check(workspace, today)}
    workspace.close()
    assert {code for code, _ in found} <= HARMLESS, found


def test_one_person_holds_one_post_by_one_name(sample: Workspace) -> None:
    data = dump(sample)
    by_post = {d["position"]: d["full_name"] for d in data["delegates"] if d["delegate_group"] == "leader"}
    members = {m["post"]: m["full_name"] for m in data["committee_members"]}
    assert by_post["Chủ tịch UBND"] == members["Chủ tịch UBND xã"]
    assert by_post["Phó Chủ tịch UBND"] == members["Phó Chủ tịch UBND xã"]
    assert by_post["Trưởng Công an"] == members["Trưởng Công an xã"]
    heads = [d["full_name"] for d in data["delegates"] if d["position"] == "Trưởng phòng"]
    assert set(heads) == {members["Trưởng phòng Kinh tế"], members["Trưởng phòng Văn hóa - Xã hội"]}


def test_only_women_stand_for_women(sample: Workspace) -> None:
    names = sample.names("unit")
    data = dump(sample)
    for person in data["delegates"] + data["nominees"]:
        words = f"{person['position']} {names.get(person['unit_id'], '')}"
        if ("Phụ nữ" in words or "LHPN" in words) and person.get("kind", "individual") == "individual":
            assert person["sex"] == "female", person["full_name"]


def test_whoever_is_commended_is_invited(sample: Workspace) -> None:
    delegates = dump(sample)["delegates"]
    there = {d["nominee_id"] for d in delegates} | {d["represents_collective_id"] for d in delegates}
    assert [n.full_name for n in proposed(read_facts(sample)) if n.key not in there] == []
    assert not [d["full_name"] for d in delegates if not d["sex"]]


@pytest.mark.parametrize("kind", ["invitation", "roster"])
def test_who_is_commended_and_not_invited_is_told(sample: Workspace, kind: str) -> None:
    place = Delegate.column_keys.index("represents_collective_id")
    row = next(row for row in sample.rows(Delegate) if row[place])
    name = next(n.full_name for n in read_facts(sample).nominees if n.key == row[place])
    assert row[place] in {n[0] for n in sample.rows(Nominee)}
    made = next(k for k in KINDS if k.key == kind)

    def told() -> list[object]:
        found = preflight(sample, read_facts(sample), made, None, date(2025, 8, 1))
        return [f.params["name"] for f in found if f.code == "not-invited"]

    assert told() == []
    records.delete(sample, Delegate, [row[0]])
    assert told() == [name]
