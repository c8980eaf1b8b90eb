import errno
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services import files, papers, records, trail
from dtt_desktop.services.copying import save_copy
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.files import make_folder, write_whole
from dtt_desktop.services.lists.sending import write_table
from dtt_desktop.services.locked_copy import save_locked_copy
from dtt_desktop.services.trail_paper import history_pdf
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.folders import DRAFT


def _raising(fault: OSError) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise fault

    return fail


def _held(number: int) -> OSError:
    fault = PermissionError(errno.EACCES, "held")
    fault.winerror = number  # type: ignore[attr-defined, unused-ignore]
    return fault


@pytest.mark.parametrize(
    ("call", "fault", "code"),
    [("fsync", OSError(errno.ENOSPC, ""), "disk-full"), ("fsync", OSError(errno.EIO, ""), "disk-error"), ("fdopen", OSError(errno.EDQUOT, ""), "disk-full"),
     ("replace", OSError(errno.EROFS, ""), "folder-readonly"), ("replace", OSError(errno.EIO, ""), "disk-error")],
)  # fmt: skip
def test_the_old_file_stays_whole_whatever_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, fault: OSError, code: str
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    where: object = Path if call == "replace" else os
    monkeypatch.setattr(where, call, _raising(fault))
    with pytest.raises(UserError, match=code):
        write_whole(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_reads_back_otherwise_is_not_put_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"ne")
    with pytest.raises(UserError, match="disk-error"):
        write_whole(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"


def test_what_does_not_pass_the_look_is_not_put_in_place(tmp_path: Path) -> None:
    def refuse(draft: Path) -> None:
        assert draft.read_bytes() == b"new"
        raise UserError("file-damaged")

    with pytest.raises(UserError, match="file-damaged"):
        write_whole(tmp_path / "a.pdf", b"new", refuse)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("number", [5, 32, 33])
@pytest.mark.parametrize("times", [1, 3])
def test_a_scanner_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, times: int) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    real, left = Path.replace, [_held(number)] * times

    def replace(draft: Path, target: Path) -> Path:
        if left:
            raise left.pop()
        return real(draft, target)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(time, "sleep", lambda _: None)
    assert write_whole(path, b"new") == path
    assert path.read_bytes() == b"new"


def test_a_reader_that_keeps_the_old_file_gets_a_second_one_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    real = Path.replace

    def replace(draft: Path, target: Path) -> Path:
        if target == path:
            raise _held(32)
        return real(draft, target)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(files, "_PATIENCE", 0.0)
    assert write_whole(path, b"new") == tmp_path / "a (2).pdf"
    assert path.read_bytes() == b"old"


def test_a_folder_that_goes_away_meanwhile_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()

    def pull_out(draft: Path) -> None:
        draft.unlink()
        folder.rmdir()

    with pytest.raises(UserError, match="folder-missing"):
        write_whole(folder / "a.pdf", b"new", pull_out)


def test_drafts_of_a_killed_program_go_when_its_folder_is_used_again(tmp_path: Path) -> None:
    old, fresh, other = tmp_path / ".dtt-old", tmp_path / ".dtt-fresh", tmp_path / "a.pdf"
    for path in (old, fresh, other):
        path.write_bytes(b"x")
        os.utime(path, (0, 0))
    os.utime(fresh)
    make_folder(tmp_path)
    assert sorted(tmp_path.iterdir()) == [fresh, other]


OTHERS: dict[str, Callable[[Workspace, Path], object]] = {
    "list": lambda file, path: write_table(path, ["Họ và tên"], [["Nông Văn A"]]),
    "history": lambda file, path: write_whole(path, history_pdf(file, trail.entries(file), "Lịch sử")),
    "locked copy": lambda file, path: save_locked_copy(file, path, "1234-5678-9012-3456-7890-1234"),
    "paper": lambda file, path: write_whole(path, papers.make_pdf(papers.kind_of("plan"), read_facts(file))[0]),
}


@pytest.mark.parametrize("name", OTHERS)
def test_nothing_else_takes_the_place_of_a_conference_file(sample: Workspace, new_path: Path, name: str) -> None:
    """Neither of the open one nor of another, whatever ending was typed and however often it was confirmed."""
    for path in (sample.path, new_path):
        before = path.read_bytes()
        with pytest.raises(UserError, match=r"conference-kept|same-file"):
            OTHERS[name](sample, path)
        assert path.read_bytes() == before or path == sample.path
        assert not [draft for draft in path.parent.iterdir() if draft.name.startswith(DRAFT)]
    records.set_values(sample, Conference, {1: {"venue": "Nhà văn hóa"}})  # it is still the file it was


def test_a_backup_still_takes_the_place_of_a_conference_file(sample: Workspace, new_path: Path) -> None:
    assert save_copy(sample, new_path) == new_path
