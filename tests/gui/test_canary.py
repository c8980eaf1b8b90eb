"""A made-up person goes through everything the program does; every file it wrote is searched for her data."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from sqlalchemy.exc import IntegrityError

from dtt_desktop import cli
from dtt_desktop.app import Program
from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services import extra_columns, papers, records, register
from dtt_desktop.services.backups import Backups
from dtt_desktop.services.erasing_person import erase_person
from dtt_desktop.services.lists.intake import Intake
from dtt_desktop.services.lists.taking import carry_out
from dtt_desktop.services.locked_copy import new_passphrase, save_locked_copy
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.ui import crash
from dtt_desktop.ui.history_window import HistoryWindow
from dtt_desktop.ui.hub import today
from dtt_desktop.ui.main_window import MainWindow
from tests.support import canary

SECRETS = (canary.NUMBER, canary.PHONE, canary.BORN, canary.JOINED, *canary.SHOWN.values())
LIVE = "mau.dtt"


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home, a temporary folder and a desk of their own: whatever is written lands under this test's folder."""
    home = tmp_path / "máy"
    for name in (
        "HOME",
        "TMPDIR",
        "TEMP",
        "TMP",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "XDG_CACHE_HOME",
        "XDG_CONFIG_HOME",
    ):
        folder = home / name
        folder.mkdir(parents=True)
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    monkeypatch.setattr("faulthandler.enable", lambda file: file.close())
    (home / "log").mkdir()
    handlers = list(crash._LOG.handlers)
    crash.start_log(home / "log")
    yield home
    for handler in set(crash._LOG.handlers) - set(handlers):
        crash._LOG.removeHandler(handler)
        handler.close()


def holding(folder: Path) -> dict[str, set[str]]:
    """Return which files under a folder hold something of hers."""
    found = {}
    for path in folder.rglob("*"):
        if path.is_file() and (held := {secret for secret in SECRETS if secret in canary.words_of(path)}):
            found[path.name] = held
    return found


def backups_of(path: Path) -> set[str]:
    """Return the names of the backups the program lists, and of what goes along with them."""
    listed = Backups.of(path).listed()
    return {file.name for backup in listed for file in backup.folder.glob(f"{backup.path.stem}.*")}


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def live_through(window: MainWindow, machine: Path, program: Program) -> int:
    """Enter, edit, import, preview, export, print, copy, fail; return her id as a delegate."""
    workspace = window.workspace
    assert workspace is not None
    records.delete(workspace, Delegate, [row[0] for row in workspace.rows(Delegate)][10:])  # few are read faster
    _, key = canary.enter(workspace)
    records.set_typed(workspace, Delegate, key, {"citizen_id": canary.NUMBER, "position": "Thợ rèn"})
    _typed_and_refused(window, key)
    _imported(window, machine)
    _previewed(window)
    out = machine / "ra"
    for kind in KINDS:
        keys = [key] if kind.per_recipient else None
        papers.export(workspace, kind.key, out, form="pdf" if kind.cards else "both", keys=keys)
    papers.export(workspace, "invitation", out / "từng người", each=True, keys=[key])
    register.note_printed(workspace, "roster", today())
    _printed(window, machine)
    window.actions_["show_history"].trigger()
    history = window.findChildren(HistoryWindow)[-1]
    (out / "lịch sử.pdf").write_bytes(history.pdf())
    history.close()
    save_locked_copy(workspace, out / "sao.zip", new_passphrase())
    _failed(program, window, key)
    return key


def _typed_and_refused(window: MainWindow, key: int) -> None:
    window.tabs.setCurrentIndex(2)
    form = window.tabs.roster.form
    form.show_record(key)
    form.rows["citizen_id"].editor.eye.trigger()  # type: ignore[attr-defined]
    form.rows["citizen_id"].editor.setText(f"{canary.NUMBER}9")  # type: ignore[attr-defined]
    form.save_all()
    assert form.unsaved == 1
    form.rows["citizen_id"].editor.setText(canary.NUMBER)  # type: ignore[attr-defined]
    form.save_all()


def _imported(window: MainWindow, machine: Path) -> None:
    assert window.workspace is not None
    book = Workbook()
    for row in (
        ("Họ và tên", "CCCD", "Ngày sinh"),
        (canary.NAME + " Hai", canary.NUMBER, "23/11/1987"),
        ("x9", "1", "1"),
    ):
        book.active.append(row)  # type: ignore[union-attr]
    sheet = machine.parent / "danh sách của thôn.xlsx"
    book.save(sheet)
    carry_out(window.workspace, [Intake.of_file(window.workspace, sheet, "delegates")])
    sheet.unlink()  # it is the village's, not ours


def _previewed(window: MainWindow) -> None:
    before = set(Path.cwd().iterdir())
    window.tabs.setCurrentIndex(4)
    for kind in KINDS:
        window.tabs.documents.show_kind(kind.key)
        window.tabs.documents.preview()
        window.tabs.documents.look_over()
    settle()
    assert set(Path.cwd().iterdir()) == before


def _printed(window: MainWindow, machine: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(machine / "ra" / "in.pdf"))
    window.tabs.documents.show_kind("sign_in")
    assert window.tabs.documents.print_paper(printer) > 0


def _failed(program: Program, window: MainWindow, key: int) -> None:
    """Every kind of fault, each with her number in its words."""
    assert window.workspace is not None
    hook = crash.CrashHook(program, "vi")
    hook.caught.disconnect()
    faults: list[BaseException] = [UserError("citizen-id", typed=canary.NUMBER), ValueError(canary.NUMBER)]
    insert = "INSERT INTO delegate (id, full_name, citizen_id) VALUES (?, ?, ?)"
    with pytest.raises(IntegrityError) as caught, window.workspace.store.session() as session:
        session.connection().exec_driver_sql(insert, (key, canary.NAME, canary.NUMBER))
    assert canary.NUMBER not in str(caught.value)
    faults.append(caught.value)
    with pytest.raises(sqlite3.OperationalError) as plain:
        window.workspace.store.driver.execute(f"SELECT {canary.NUMBER}x")
    faults.append(plain.value)
    for fault in faults:
        hook.report(fault)


def test_her_data_lie_only_in_the_file_and_its_backups_and_after_erasure_only_in_those(
    program: Program, sample_path: Path, machine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = program.open(sample_path)
    window.tabs.build_all()
    key = live_through(window, machine, program)
    window.settings.sync()
    assert (machine / "log" / "dtt_desktop.log").read_text().count("ERROR") == 4
    written = [path for path in machine.rglob("*") if path.is_file()]
    assert len(written) > 70, "all papers, a log"
    assert set(holding(sample_path.parent)) - backups_of(sample_path) == {LIVE}
    assert not [path for path in (machine / "TMPDIR").rglob("*") if path.is_file()], "nothing is left behind"
    assert cli.main(["check", str(sample_path)]) in (0, 1)  # the file is open elsewhere: refused in one sentence
    said = capsys.readouterr()
    assert not any(secret in said.out + said.err for secret in SECRETS)
    assert window.workspace is not None
    erase_person(window.workspace, "delegate", key, "Theo yêu cầu")
    (twin,) = [row[0] for row in window.workspace.rows(Delegate) if row[1] == canary.NAME + " Hai"]
    erase_person(window.workspace, "delegate", twin, "Theo yêu cầu")
    assert set(holding(sample_path.parent)) <= backups_of(sample_path)
    assert window.close()
    assert set(holding(sample_path.parent)) <= backups_of(sample_path)
    assert "erase" in {backup.reason for backup in Backups.of(sample_path).listed()}
    assert not Path(f"{sample_path}-journal").exists()


def test_the_search_finds_what_is_ticked(sample: Workspace, tmp_path: Path, qapp: QApplication) -> None:
    """The control: were her number on a paper, in PDF or Word, it would be found."""
    _, key = canary.enter(sample)
    extra_columns.tick(sample, "roster", ["citizen_id"])
    papers.export(sample, "roster", tmp_path / "ra", form="both", keys=[key])
    assert holding(tmp_path / "ra") == {f"danh-sach-dai-bieu.{end}": {canary.NUMBER} for end in ("pdf", "docx")}
