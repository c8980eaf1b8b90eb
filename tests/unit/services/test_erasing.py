"""What is erased is gone from the bytes of the file; the statistics stay, and so does that it was done."""

import sqlite3
from pathlib import Path

import pytest

from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.privacy import ERASED, TickedColumn, sensitive_keys
from dtt_desktop.domain.schema import BY_TABLE, FAMILIES
from dtt_desktop.services import copying, extra_columns, nominees, papers, records, register, trail, wording
from dtt_desktop.services.erasing import erase_sensitive
from dtt_desktop.services.erasing_person import erase_again, erase_person, same_person
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.storage.erasing import tombstones
from dtt_desktop.tools.torture import canary_person as canary
from dtt_desktop.ui.hub import today

OLD_NUMBER, OLD_PHONE = "020187000001", "0977000001"
LONG = "Vận động cả thôn làm đường bê tông Kanaridai 3 km, hiến 500 m2 đất"
SENSITIVE = [canary.NUMBER, canary.PHONE, canary.BORN, canary.JOINED, *canary.SHOWN.values(), OLD_NUMBER, OLD_PHONE,
             "Kanaridantoc", "Kanaritongiao", "Kanarinoio", "Kanarivuongmac"]  # fmt: skip
WHOLE = [*SENSITIVE, "Quách", "Kanariten", "quach thi", "Kanaridanhxung", "Kanarichucvu", "Kanaridaidien", "Kanaridai",
         "Kanarighichu"]  # fmt: skip


@pytest.fixture
def lived(sample: Workspace) -> tuple[Workspace, int, int]:
    """A file in which much was done with the person: edits, undo, letters, lists, wording, notes elsewhere."""
    nominee, delegate = canary.enter(sample)
    records.set_values(sample, Delegate, {delegate: {"citizen_id": OLD_NUMBER, "phone": OLD_PHONE}})
    records.set_values(sample, Delegate, {delegate: {"citizen_id": canary.NUMBER, "phone": canary.PHONE}})
    records.set_values(sample, Nominee, {nominee: {"achievement_summary": LONG, "status": "nominated"}})
    records.set_values(sample, Nominee, {nominee: {"hold_reason": "Đơn thư Kanarivuongmac"}})
    records.set_values(sample, Conference, {1: {"invitation_note": f"Hỏi {canary.NAME}, {canary.SHOWN[canary.PHONE]}"}})
    key = records.add(sample, Delegate, {**canary.DELEGATE, "citizen_id": "020187999999"})
    records.delete(sample, Delegate, [key])
    sample.undo()
    sample.redo()
    wording.set_phrase(sample, "invitation", "more", f"Kính mong {canary.NAME} đến dự", delegate)
    for document in ("roster", "sign_in"):
        extra_columns.tick(sample, document, ["birth", "ethnicity", "phone", "citizen_id"])
        register.note_printed(sample, document, today())
    extra_columns.tick(sample, "sign_in", [])
    register.note_printed(sample, "invitation", today(), [delegate])
    sample.note("shown", {"table": "delegate", "field": "citizen_id", "name": canary.NAME}, Delegate, delegate)
    return sample, nominee, delegate


def found_in(path: Path, words: list[str]) -> list[str]:
    data = path.read_bytes()
    return [word for word in words if word.encode() in data]


def test_the_test_sees_what_is_there(lived: tuple[Workspace, int, int]) -> None:
    workspace = lived[0]
    assert set(WHOLE) - {canary.SHOWN[canary.JOINED], canary.SHOWN[canary.BORN]} <= set(found_in(workspace.path, WHOLE))


def test_sensitive_data_go_from_the_bytes_and_the_counts_stay(lived: tuple[Workspace, int, int]) -> None:
    workspace, _, delegate = lived
    before = read_facts(workspace)
    people = len(workspace.rows(Delegate)) + len(workspace.rows(Nominee))
    done = erase_sensitive(workspace, "Đã quyết toán", lambda: [Path("sao.dtt")])
    assert (done.people, done.backups) == (people, (Path("sao.dtt"),))
    counted = ["Kanaridantoc", "Kanaritongiao"]
    assert found_in(workspace.path, [*SENSITIVE, "020187999999"]) == counted
    assert [workspace.path.read_bytes().count(word.encode()) for word in counted] == [1, 1], "as a line of the counts"
    after = read_facts(workspace)
    assert after.census == before.census, "the statistics are those of before"
    assert (after.oldest, after.youngest) == ("", "")
    for family in (Delegate, Nominee):
        for key in sensitive_keys(family):
            assert {row[family.column_keys.index(key)] for row in workspace.rows(family)} == {None}
    assert papers.make_pdf(papers.kind_of("credentials"), after)[2] >= 2
    assert canary.NAME in {guest.full_name for guest in after.roster}, "who came is known"
    assert extra_columns.ticked(workspace, "roster") == ()
    assert workspace.store.integrity() == []
    assert workspace.undoable is None
    told = [d for e in trail.entries(workspace, about=("delegate", delegate)) for d in trail.details(workspace, e)]
    assert any((d.label, d.new) == ("Số định danh", ERASED) for d in told), "that one stood there is still told"


def test_one_person_goes_with_all_that_tells_of_them(lived: tuple[Workspace, int, int]) -> None:
    workspace, nominee, delegate = lived
    assert same_person(workspace, "delegate", delegate) == [("delegate", delegate), ("nominee", nominee)]
    erase_person(workspace, "delegate", delegate, f"Bà {canary.NAME} yêu cầu")
    assert found_in(workspace.path, WHOLE) == []
    assert nominee not in _names(workspace, Nominee)
    letters = register.copies(workspace, "invitation")
    assert [(c.recipient, c.said) for c in letters] == [(ERASED, ERASED)]
    assert workspace.conference().invitation_note == f"Hỏi {ERASED}, {ERASED}"
    assert workspace.undoable is None
    assert trail.entries(workspace)[0].text == f"Xóa hẳn dữ liệu một người: Bà {ERASED} yêu cầu"
    assert workspace.store.integrity() == []
    stones = tombstones(workspace.store.driver)
    assert {stone.reason for stone in stones} == {f"Bà {ERASED} yêu cầu"}
    register.stale(workspace)
    path = workspace.path
    workspace.close()
    again = Workspace.open(path)
    assert again.undoable is None, "nor after a restart"
    assert trail.entries(again)
    again.close()


def _names(workspace: Workspace, family: type[Nominee] | type[Delegate]) -> set[int]:
    return {row[0] for row in workspace.rows(family)}


def _roster(workspace: Workspace) -> dict[int, str]:
    return {row[0]: row[1] for row in workspace.rows(Delegate)}


def test_a_namesake_keeps_the_name_in_texts(sample: Workspace) -> None:
    first = records.add(sample, Delegate, {"full_name": "Lý Thị Sen", "phone": "0912000001"})
    records.add(sample, Delegate, {"full_name": "Lý Thị Sen", "phone": "0912000002"})
    records.set_values(sample, Conference, {1: {"invitation_note": "Lý Thị Sen (0912 000 001) đón khách"}})
    erase_person(sample, "delegate", first, "Theo yêu cầu")
    assert sample.conference().invitation_note == f"Lý Thị Sen ({ERASED}) đón khách"


def test_who_speaks_for_a_household_that_is_erased_stays(sample: Workspace) -> None:
    house = records.add(
        sample, Nominee, {"full_name": "Hộ ông Lý Kanari", "kind": "household", "representative": "Lý Mẩy"}
    )
    nominees.promote(sample, [house])
    (guest,) = [key for key, name in _roster(sample).items() if name == "Lý Mẩy"]
    erase_person(sample, "nominee", house, "Theo yêu cầu")
    assert guest in _names(sample, Delegate)
    assert sample.store.integrity() == []


def test_a_reason_is_asked_for_and_a_fault_erases_nothing(
    lived: tuple[Workspace, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace, _, delegate = lived
    with pytest.raises(UserError, match="erase-reason"):
        erase_sensitive(workspace, " ")
    with pytest.raises(UserError, match="erase-reason"):
        erase_person(workspace, "delegate", delegate, "")

    def broken(*_: object) -> None:
        raise UserError("disk-full")

    monkeypatch.setattr("dtt_desktop.storage.erasing.rewrite_params", broken)
    before = workspace.undoable
    with pytest.raises(UserError, match="disk-full"):
        erase_sensitive(workspace, "x")
    assert workspace.undoable == before is not None
    assert canary.NUMBER in {str(row[Delegate.column_keys.index("citizen_id")]) for row in workspace.rows(Delegate)}
    assert workspace.store.driver.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").fetchone() == (
        8,
    )


def test_views_are_told_of_every_row_an_erasure_takes(lived: tuple[Workspace, int, int]) -> None:
    """What a view shows by the changes it is told is what stands there: ticked columns and letters' words go too."""
    workspace, _, delegate = lived
    seen = {family: {row[0] for row in workspace.rows(family)} for family in FAMILIES}

    def follow(changes: ChangeSet) -> None:
        for table, touched in changes.items():
            seen[BY_TABLE[table]] -= touched.deleted

    workspace.on_changed.append(follow)
    erase_person(workspace, "delegate", delegate, "x")
    erase_sensitive(workspace, "x")
    assert not any(seen[family] - {row[0] for row in workspace.rows(family)} for family in FAMILIES)
    assert not workspace.rows(TickedColumn)


def test_ticking_other_columns_hinders_no_erasure(sample: Workspace) -> None:
    """A tick whose id is given again is kept as a change of its column alone; its paper is known from before."""
    kind = next(kind for kind in KINDS if len(kind.ticks) > 1)
    extra_columns.tick(sample, kind.key, kind.ticks[:1])
    extra_columns.tick(sample, kind.key, kind.ticks[1:2])
    register.note_printed(sample, kind.key, today())
    extra_columns.tick(sample, kind.key, [])
    erase_sensitive(sample, "x")
    assert [copy.said for copy in register.copies(sample, kind.key)] == [ERASED]


def test_the_guards_stand_again_after_an_erasure(lived: tuple[Workspace, int, int]) -> None:
    workspace, _, delegate = lived
    erase_person(workspace, "delegate", delegate, "Theo yêu cầu")
    with pytest.raises(sqlite3.DatabaseError, match="cannot be rewritten"):
        workspace.store.driver.execute("UPDATE step SET made_by = 'x'")


def test_a_restored_file_is_erased_again(lived: tuple[Workspace, int, int], tmp_path: Path) -> None:
    workspace, _, delegate = lived
    old = copying.save_copy(workspace, tmp_path / "cu.dtt")
    erase_person(workspace, "delegate", delegate, "Theo yêu cầu")
    stones = tombstones(workspace.store.driver)
    restored = Workspace.open(old)
    assert restored.erased_again == 1, "once, though both lists held the person"
    assert found_in(old, WHOLE) == []
    assert erase_again(restored, stones) == 0
    erase_sensitive(workspace, "Đã quyết toán")
    assert erase_again(restored, tombstones(workspace.store.driver)) == 1
    restored.close()


def test_erasing_twice_keeps_the_first_counts(sample: Workspace) -> None:
    erase_sensitive(sample, "Đã quyết toán")
    counts = read_facts(sample).census
    erase_sensitive(sample, "Làm lại")
    assert read_facts(sample).census == counts


def test_copies_of_papers_without_sensitive_columns_keep_their_words(sample: Workspace) -> None:
    register.note_printed(sample, "badge", today())
    said = register.copies(sample, "badge")[0].said
    erase_sensitive(sample, "Đã quyết toán")
    assert register.copies(sample, "badge")[0].said == said
    assert register.stale(sample) == []
