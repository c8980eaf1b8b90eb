"""A byte that changed on the disk is noticed, whatever wrote the row; a row of ours always fits its mark."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import records
from dtt_desktop.services.copying import save_copy
from dtt_desktop.services.erasing import erase_sensitive
from dtt_desktop.services.erasing_person import erase_person
from dtt_desktop.services.founding import renew
from dtt_desktop.services.lists.intake import Intake, review_all
from dtt_desktop.services.lists.taking import carry_out
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage import seal, shape
from dtt_desktop.storage.seal import Misfit, misfits


def wrong(path: Path) -> list[Misfit]:
    with closing(sqlite3.connect(path)) as driver:
        return misfits(driver)


def _edit(workspace: Workspace) -> None:
    records.set_values(workspace, Conference, {1: {"venue": "Nhà văn hóa", "max_delegates": 90}})


def _add_and_delete(workspace: Workspace) -> None:
    made = records.add_many(workspace, Unit, [{"name": f"Thôn {n}"} for n in range(5)])
    records.delete(workspace, Unit, made[:3])
    workspace.undo()
    workspace.undo()
    workspace.redo()


def _import(workspace: Workspace) -> None:
    sheet = workspace.path.with_name("danh sách.csv")
    rows = "".join(f"Nông Văn {chr(65 + n)},199{n},{'Có' if n % 2 else 'Không'},098764031{n}\n" for n in range(9))
    sheet.write_text(f"Họ và tên,Năm sinh,Đảng viên,Số điện thoại\n{rows}", encoding="utf-8")
    intake = Intake.of_file(workspace, sheet, "delegates")
    review_all([intake])
    carry_out(workspace, [intake])
    workspace.undo()


def _erase(workspace: Workspace) -> None:
    erase_person(workspace, "delegate", workspace.rows(Delegate)[0][0], "theo yêu cầu")
    erase_sensitive(workspace, "quyết toán")


def _note(workspace: Workspace) -> None:
    workspace.note("shown", {"field": "phone"}, Delegate, 1)


@pytest.mark.parametrize("act", [_edit, _add_and_delete, _import, _erase, _note])
def test_whatever_the_program_writes_fits_its_mark(act: Callable[[Workspace], None], sample: Workspace) -> None:
    assert misfits(sample.store.driver) == []
    act(sample)
    assert misfits(sample.store.driver) == []
    again = Workspace.open(save_copy(sample, sample.path.with_name("sao.dtt")))
    assert misfits(again.store.driver) == []
    again.close()


def test_new_and_renewed_files_and_those_of_older_versions_have_their_marks(
    sample: Workspace, new_path: Path, tmp_path: Path
) -> None:
    renew(sample, tmp_path / "sau.dtt", "Hội nghị sau", "2027-08-15")
    for path in (new_path, tmp_path / "sau.dtt"):
        with closing(sqlite3.connect(path)) as driver:
            assert seal.present(driver)
            assert misfits(driver) == []
            count = driver.execute("SELECT count(*) FROM seal WHERE record = 'unit'").fetchone()
            assert count == driver.execute("SELECT count(*) FROM unit").fetchone()


CHANGES = {
    "UPDATE delegate SET full_name = full_name || 'x' WHERE id = 5": [Misfit("delegate", 5)],
    "UPDATE delegate SET phone = CAST(x'30ff' AS TEXT) WHERE id = 5": [Misfit("delegate", 5)],
    "DELETE FROM unit WHERE id = 3": [Misfit("unit", 3)],
    "INSERT INTO unit (id, name) VALUES (999, 'Thôn lạ')": [Misfit("unit", 999)],
    "UPDATE conference SET max_delegates = 151": [Misfit("conference", 1)],
    "UPDATE seal SET mark = mark + 1 WHERE record = 'agency'": [Misfit("agency", 1)],
    "UPDATE seal SET record = 'agencx' WHERE record = 'agency'": [Misfit("agency", 1), Misfit("agencx", 1)],
    "UPDATE step_row SET after = replace(after, 'Thôn', 'Thốn') WHERE step = 1": [Misfit("step_row", 1)],
    "UPDATE step SET made_by = 'ai đó' WHERE id = 1": [Misfit("step", 1)],
}


@pytest.mark.parametrize("statement", CHANGES)
def test_what_changed_outside_the_program_is_named(statement: str, sample_path: Path) -> None:
    with closing(sqlite3.connect(sample_path)) as driver:
        for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            driver.execute(f"DROP TRIGGER {name}")
        driver.execute(statement)
        for guard in shape.guards().values():
            driver.execute(guard)
        driver.commit()
    assert wrong(sample_path) == CHANGES[statement]


def test_every_byte_of_a_name_counts(sample_path: Path) -> None:
    data = sample_path.read_bytes()
    with closing(sqlite3.connect(sample_path)) as driver:
        (name,) = driver.execute("SELECT full_name FROM delegate WHERE id = 9").fetchone()
    place = data.index(name.encode())
    for offset in range(len(name.encode())):
        flipped = bytearray(data)
        flipped[place + offset] ^= random.Random(offset).randrange(1, 256)
        sample_path.write_bytes(flipped)
        assert wrong(sample_path), offset


def test_marks_are_the_same_on_every_pc() -> None:
    """They are kept in files that go from one Python to another."""
    assert seal.mark(1, None, "Nguyễn Văn Ái", 2**40, -3, "") == 183672834


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE sqlite_sequence SET seq = seq - 1", "UPDATE sqlite_sequence SET seq = seq + 128",
        "UPDATE sqlite_sequence SET name = 'delegatf'", "DELETE FROM sqlite_sequence",
        "UPDATE sqlite_sequence SET name = CAST(x'64ff' AS TEXT)",
    ],
)  # fmt: skip
def test_the_highest_number_ever_given_is_marked_too(statement: str, sample_path: Path) -> None:
    """Lowered by one bit, the next delegate would get the number of one who left, and the words of the letter."""
    assert wrong(sample_path) == []
    with closing(sqlite3.connect(sample_path)) as driver:
        driver.execute(statement)
        driver.commit()
    assert wrong(sample_path) == [Misfit("sqlite_sequence", 0)]


def test_a_file_without_marks_of_its_build_is_opened_without_a_word(sample_path: Path) -> None:
    """Files of the first days of step 9 have none; they get them with their next delegate."""
    with closing(sqlite3.connect(sample_path)) as driver:
        driver.execute("DELETE FROM seal WHERE record IN ('sqlite_sequence', 'sqlite_schema')")
        driver.commit()
    assert wrong(sample_path) == []
    workspace = Workspace.open(sample_path)
    records.add(workspace, Delegate, {"full_name": "Nông Văn Thêm", "sex": "male"})
    workspace.close()
    assert wrong(sample_path) == []
