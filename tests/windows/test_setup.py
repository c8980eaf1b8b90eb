"""The installer: silently as the district's technician does it, again over an older version, while the program runs, and out."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dtt_desktop.tools.windows import installer
from tests.windows.wine_machine import WineMachine

_FOLDER = r"C:\users\Public\Phần mềm của Ủy ban\DTT"
_LEFT = r"HKCU\Software\dtt_desktop", r"HKCU\Software\Classes\dtt_desktop.file", r"HKCU\Software\Classes\.dtt"


def _installed(machine: WineMachine) -> Path:
    return machine.drive / "users" / "Public" / "Phần mềm của Ủy ban" / "DTT"


def _key(machine: WineMachine, name: str, value: str = "") -> str:
    words = ["/v", value] if value else ["/ve"]
    return machine.run("reg", "query", name, *words).stdout


def _uninstall(machine: WineMachine, installed: Path) -> None:
    """Run the uninstaller to its end; it goes on in a copy of itself, or else it could not take itself away."""
    machine.run(installed / "Gỡ cài đặt.exe", "/S")
    machine.until(
        lambda: "Un.exe" not in machine.run("tasklist").stdout and "Au_.exe" not in machine.run("tasklist").stdout
    )


@pytest.fixture(scope="module")
def setup(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installer of the same script, started by 64-bit code: Debian's Wine runs no other."""
    made = tmp_path_factory.mktemp("setup") / "setup.exe"
    installer.make(built / "DTT", built / "dtt.ico", made, quick=True)
    return made


@pytest.fixture(scope="module")
def installed(machine: WineMachine, setup: Path) -> Path:
    """The program where the person had it before: the registry says so."""
    machine.run("reg", "add", r"HKCU\Software\dtt_desktop", "/v", "Folder", "/d", _FOLDER)
    made = machine.run(setup, "/S")
    assert made.returncode == 0
    return _installed(machine)


def test_it_is_refused_on_a_windows_too_old(machine: WineMachine, setup: Path) -> None:
    machine.pretend("win7")
    made = machine.run(setup, "/S")
    machine.pretend("win10")
    assert made.returncode == 4
    assert not _installed(machine).exists()


def test_what_is_installed_is_the_folder(installed: Path, bundle: Path) -> None:
    have = {path.relative_to(installed) for path in installed.rglob("*") if path.is_file()}
    assert have - {path.relative_to(bundle) for path in bundle.rglob("*")} == {Path("Gỡ cài đặt.exe")}
    assert {path.relative_to(bundle) for path in bundle.rglob("*") if path.is_file()} <= have


def test_its_files_open_by_double_click_and_shortcuts_stand(installed: Path, machine: WineMachine) -> None:
    assert "dtt_desktop.file" in _key(machine, r"HKCU\Software\Classes\.dtt")
    told = _key(machine, r"HKCU\Software\Classes\dtt_desktop.file\shell\open\command")
    assert "DTT.exe" in told
    assert '"%1"' in told
    found = {path.name for path in machine.drive.rglob("*.lnk")}
    assert "Hội nghị điển hình tiên tiến.lnk" in found


def test_a_newer_one_over_it_leaves_nothing_of_the_old_and_all_of_the_person_s(
    installed: Path, machine: WineMachine, setup: Path
) -> None:
    (installed / "app" / "cũ.pyd").write_bytes(b"of an older version")
    (installed / "ghi chú.txt").write_text("của cán bộ", encoding="utf-8")
    assert machine.run(setup, "/S").returncode == 0
    assert not (installed / "app" / "cũ.pyd").exists()
    assert (installed / "ghi chú.txt").read_text(encoding="utf-8") == "của cán bộ"


def test_it_waits_for_a_program_that_runs_and_the_window_s_file_is_whole(
    installed: Path, machine: WineMachine, setup: Path, tmp_path: Path
) -> None:
    made = machine.run(installed / "dtt-desktop.exe", "new", "hội nghị.dtt", "--sample", cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    file = tmp_path / "hội nghị.dtt"
    note = file.with_name(f"{file.name}.lock")
    with machine.start(installed / "DTT.exe", machine.windows(file)) as window:
        machine.until(note.exists)
        assert window.poll() is None
        assert machine.run(setup, "/S").returncode == 5
        _uninstall(machine, installed)
        assert (installed / "app" / "start.pyc").is_file()
        machine.kill("DTT.exe")
    with closing(sqlite3.connect(file)) as driver:
        assert driver.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_out_it_goes_whole_and_what_is_the_person_s_stays(
    installed: Path, machine: WineMachine, tmp_path: Path
) -> None:
    machine.run(installed / "dtt-desktop.exe", "new", "giữ.dtt", cwd=tmp_path)
    (installed / "ghi chú.txt").write_text("của cán bộ", encoding="utf-8")
    _uninstall(machine, installed)
    assert [path.name for path in installed.rglob("*")] == ["ghi chú.txt"]
    assert not list(machine.drive.rglob("Hội nghị điển hình*.lnk"))
    for key in _LEFT:
        assert machine.run("reg", "query", key).returncode != 0, key
    assert (tmp_path / "giữ.dtt").is_file()
    shutil.rmtree(os.fspath(installed))
