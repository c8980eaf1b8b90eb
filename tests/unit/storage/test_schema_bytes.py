"""A byte of the pages that say how a file is built: refused as damage, named, or of no consequence; never a fault."""

import random
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from dtt_desktop.domain.conference import Paper
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services import records
from dtt_desktop.services.checking import check
from dtt_desktop.services.founding import new_file
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.tools.torture.flips import said
from dtt_desktop.ui.hub import today

REFUSED = {"file-damaged", "file-schema", "file-foreign", "file-truncated", "file-newer"}
PAGE = 4096


@pytest.fixture
def master(tmp_path: Path) -> Path:
    new_file(tmp_path / "goc.dtt")
    return tmp_path / "goc.dtt"


def _schema_pages(data: bytes) -> list[int]:
    """Return the pages the sentences of the schema stand on, counted from 0."""
    pages = range(len(data) // PAGE)
    return [page for page in pages if page == 0 or b"CREATE T" in data[page * PAGE : (page + 1) * PAGE]]


def _came_of(path: Path, before: object) -> str:
    differs = said(path) != before
    try:
        workspace = Workspace.open(path)
    except UserError as error:
        return "refused" if error.code in REFUSED else error.code
    try:
        named = any(finding.code == "row-damaged" for finding in check(workspace, today()))
    finally:
        workspace.close()
    return "named" if named else "silent" if differs else "no difference"


@pytest.mark.parametrize("step", [503, pytest.param(41, marks=pytest.mark.slow)])
def test_no_byte_of_the_schema_changes_in_silence(master: Path, tmp_path: Path, step: int) -> None:
    data, before, chance, path = master.read_bytes(), said(master), random.Random(10), tmp_path / "lat.dtt"
    came = Counter[str]()
    for page in _schema_pages(data):
        for place in range(page * PAGE + chance.randrange(step), (page + 1) * PAGE, step):
            changed = bytearray(data)
            changed[place] ^= chance.choice([1, 2, 4, 8, 16, 32, 64, 128, 255])
            path.write_bytes(changed)
            came[_came_of(path, before)] += 1
    assert not came.keys() - {"refused", "named", "no difference"}
    assert came["refused"] > 5
    assert came["no difference"] > 5


# What a sentence of the schema may turn into by one byte, and what is to come of it.
TURNED = {
    "a name that is no text": (b"CREATE TABLE council_session", b"CREATE TABLE c\xfeuncil_session", "refused"),
    "a guard that is no text": (b"the history cannot be rewritten", b"the history c\xfennot be rewritten", "refused"),
    "a table that points at none": (b"REFERENCES signer (id)", b"REFERENCES signgr (id)", "named"),
    "a history that points at none": (b"REFERENCES step (id)", b"REFERENCES steq (id)", "named"),
    "another default": (b"DEFAULT 'up_10k'", b"DEFAULT 'up_30k'", "named"),
    "a letter of no consequence": (b"CREATE TABLE task", b"CREATe TABLE task", "named"),
}


@pytest.mark.parametrize("name", TURNED)
def test_a_sentence_of_the_schema_with_one_byte_changed(name: str, master: Path) -> None:
    old, new, wanted = TURNED[name]
    data, before = master.read_bytes(), said(master)
    assert old in data
    master.write_bytes(data.replace(old, new))
    assert _came_of(master, before) == wanted


def test_a_table_without_a_name_is_damage(master: Path) -> None:
    with closing(sqlite3.connect(master)) as driver:
        driver.execute("PRAGMA writable_schema=ON")
        driver.execute("UPDATE sqlite_master SET name = x'01' WHERE name = 'kept_count'")
        driver.commit()
    with pytest.raises(UserError) as caught:
        Workspace.open(master)
    assert caught.value.code in REFUSED


# A key that points at no column, at no table: nothing can be saved any more where it stands.
POINTING = {
    "a history": (b"REFERENCES step (id)", b"REFERENCES step (ix)"),
    "no table": (b"REFERENCES signer (id)", b"REFERENCES signgr (id)"),
}


@pytest.mark.parametrize("name", POINTING)
def test_a_key_that_points_at_nothing_is_told_as_damage(name: str, master: Path) -> None:
    old, new = POINTING[name]
    master.write_bytes(master.read_bytes().replace(old, new))
    workspace = Workspace.open(master)
    try:
        assert all(isinstance(line, str) for line in workspace.store.integrity())
        with pytest.raises(UserError, match="file-damaged"):
            records.add(workspace, Paper, {"document": "plan", "signer_id": 1})
    finally:
        workspace.close()
