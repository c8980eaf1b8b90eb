"""The program of the folder does under Windows what it does here: same papers, same data, from any folder."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from dtt_desktop import __version__
from dtt_desktop.paths import CARRIED
from tests.windows.wine_machine import WineMachine


def _here(*words: str, cwd: Path) -> str:
    begin = "import sys; from dtt_desktop.cli import main; sys.exit(main())"
    made = subprocess.run(
        [sys.executable, "-c", begin, *words], cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False
    )
    return made.stdout


def _list(path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ("STT", "Họ và tên", "Nam/Nữ", "Ngày sinh", "Chức vụ", "Đơn vị"),
        (1, "Hoàng Thị Mẫu Đơn", "Nữ", "02/09/1984", "Chi hội trưởng", "Hội Nông dân xã"),
        (2, "Nông Văn Sơn Khê", "Nam", "15/4/1971", "Trưởng thôn", "Thôn Nà Pài Mới"),
    ):
        sheet.append(row)
    book.save(path)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two folders of Vietnamese names with the same list in both."""
    made = [tmp_path_factory.mktemp(name) / "Hồ sơ hội nghị" for name in ("windows", "here")]
    for folder in made:
        folder.mkdir()
        _list(folder / "Danh sách.xlsx")
    return made[0], made[1]


def test_it_tells_its_version(machine: WineMachine, bundle: Path) -> None:
    made = machine.run(bundle / "dtt-desktop.exe", "--version")
    assert (made.returncode, made.stdout.strip()) == (0, __version__), made.stderr


def test_a_windows_too_old_is_told_so(machine: WineMachine, bundle: Path) -> None:
    machine.pretend("win7")
    made = machine.run(bundle / "dtt-desktop.exe", "--version")
    machine.pretend("win10")
    assert made.returncode == 1
    assert "Chương trình cần Windows 10" in made.stderr


@pytest.mark.parametrize("name", ["start.pyc", "python313.dll"])
def test_a_file_that_is_missing_is_named(machine: WineMachine, python: Path, tmp_path: Path, name: str) -> None:
    copy = tmp_path / "DTT"
    shutil.copytree(python.parents[1], copy, copy_function=os.link)
    (copy / "app" / name).unlink()
    made = machine.run(copy / "dtt-desktop.exe", "--version")
    assert made.returncode == 1
    assert f"app\\{name}" in made.stderr


def test_data_come_out_as_they_do_here(machine: WineMachine, bundle: Path, folders: tuple[Path, Path]) -> None:
    there, here = folders
    steps = (
        ("new", "hội nghị.dtt", "--sample"),
        ("set", "hội nghị.dtt", "venue=Hội trường xã", "start_time=730"),
        ("import", "hội nghị.dtt", "Danh sách.xlsx", "--into", "delegates"),
    )
    for step in steps:
        made = machine.run(bundle / "dtt-desktop.exe", *step, cwd=there)
        assert made.returncode == 0, made.stderr
        assert made.stdout.splitlines() == _here(*step, cwd=here).splitlines()
    dumped = [machine.run(bundle / "dtt-desktop.exe", "dump", "hội nghị.dtt", cwd=there).stdout]
    dumped.append(_here("dump", "hội nghị.dtt", cwd=here))
    assert _people(dumped[0]) == _people(dumped[1])
    assert _people(dumped[0])["delegates"][-1]["full_name"] == "Nông Văn Sơn Khê"
    checked = machine.run(bundle / "dtt-desktop.exe", "check", "hội nghị.dtt", cwd=there).stdout
    assert checked.splitlines() == _here("check", "hội nghị.dtt", cwd=here).splitlines()


def _people(dumped: str) -> dict[str, Any]:
    """Return a dump without the moments at which things were done."""
    found: dict[str, Any] = json.loads(dumped)
    for rows in found.values():
        for row in rows if isinstance(rows, list) else ():
            for name in [name for name in row if name.endswith("_at") or name == "made_by"]:
                del row[name]
    return found


def test_every_paper_is_the_same_byte_for_byte(
    machine: WineMachine, bundle: Path, folders: tuple[Path, Path], tmp_path: Path
) -> None:
    made = machine.run(
        bundle / "dtt-desktop.exe",
        "export",
        "--sample",
        "--out",
        "giấy tờ",
        "--format",
        "both",
        cwd=folders[0],
        patience=900,
    )
    assert made.returncode == 0, made.stderr
    _here("export", "--sample", "--out", "giấy tờ", "--format", "both", cwd=folders[1])
    there, here = ({path.name: path.read_bytes() for path in (folder / "giấy tờ").iterdir()} for folder in folders)
    assert there.keys() == here.keys()
    assert len(here) > 70
    assert [name for name in here if there[name] != here[name]] == []


def test_it_runs_from_a_long_path_of_vietnamese_letters_and_writes_nothing_there(
    machine: WineMachine, bundle: Path, tmp_path: Path
) -> None:
    """As from a stick that is locked: what it keeps it keeps in the person's own folders."""
    folder = tmp_path
    while len(str(folder)) < 180:
        folder /= "Ủy ban nhân dân xã Lợi Bác"
    folder.mkdir(parents=True)
    copy = folder / "DTT"
    shutil.copytree(bundle, copy, copy_function=os.link)
    before = {path: path.stat().st_mtime_ns for path in copy.rglob("*")}
    made = machine.run(copy / "dtt-desktop.exe", "new", "a.dtt", "--sample", cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "a.dtt").is_file()
    assert {path: path.stat().st_mtime_ns for path in copy.rglob("*")} == before


def test_carried_on_a_stick_it_keeps_its_settings_beside_it(machine: WineMachine, bundle: Path, tmp_path: Path) -> None:
    copy = tmp_path / "DTT"
    shutil.copytree(bundle, copy, copy_function=os.link)
    (copy / CARRIED).touch()
    file = tmp_path / "a.dtt"
    assert machine.run(copy / "dtt-desktop.exe", "new", "a.dtt", "--sample", cwd=tmp_path).returncode == 0
    with machine.start(copy / "DTT.exe", machine.windows(file)):
        for name in ("dtt_desktop.log", "settings.ini"):
            machine.until((copy / "du-lieu" / name).is_file)
        machine.kill("DTT.exe")
    assert file.name in (copy / "du-lieu" / "settings.ini").read_text(encoding="utf-8")
