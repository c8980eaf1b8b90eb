"""R20: a made-up person goes through the program; every file it wrote is searched for what is known of her."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from pathlib import Path
from typing import Any

from dtt_desktop.services.backups import Backups
from dtt_desktop.services.sample import new_sample
from dtt_desktop.tools.torture import canary_person as canary
from dtt_desktop.tools.torture.children import Child, Send
from dtt_desktop.tools.torture.figures import Figure, Plan, at_least, none

_SECRETS = (canary.NUMBER, canary.PHONE, canary.BORN, canary.JOINED, *canary.SHOWN.values())


def in_every_file(plan: Plan) -> list[Figure]:
    """Enter her, import, preview, export, copy, fail; search; erase her; search again."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    path = plan.folder / "tệp" / "mẫu.dtt"
    path.parent.mkdir()
    new_sample(path)
    child = Child(plan.folder, live, path, plan.folder, plan.pick(10, 100_000))
    child.go()
    ended = child.end(1200)
    if ended or len(child.said) < 7:
        return [none("R20", "the work ended with a fault", 1)]
    control, written, outside, left, after, named, settled = map(int, child.said)
    return [
        at_least("R20", "control: files that hold her where her number was ticked", control, 1),
        at_least("R20", "files written and searched", written, 70),
        none("R20", "files with her number, telephone or dates that are neither the file nor a listed backup", outside),
        none("R20", "temporary files left behind", left),
        none("R20", "files after erasure that hold them and are no listed backup", after),
        none("R20", "erased people whose name stands in the file or its history", named),
        none("R20", "files that hold them once all sensitive data were erased", settled),
    ]


def live(send: Send, path: Path, home: Path, people: int) -> None:
    """Do all of it in a window; say the figures in their order."""
    from dtt_desktop.app import Program, application
    from dtt_desktop.services import extra_columns, papers
    from dtt_desktop.services.erasing import erase_sensitive
    from dtt_desktop.services.erasing_person import erase_person
    from dtt_desktop.ui import crash
    from dtt_desktop.ui.settings import Settings

    passing = home / "tạm"
    passing.mkdir()
    os.environ.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(passing)))
    tempfile.tempdir = str(passing)
    crash.start_log(home)
    program = Program(application(), Settings(home / "settings.ini"))
    window: Any = program.open(path)
    workspace = window.workspace
    key = _enter(workspace, people)
    others = [_taken_in(workspace, home), key]
    _shown(window, key)
    _put_out(workspace, home / "ra", key)
    _printed(window, home / "ra")
    _failed(program, workspace, key)
    window.settings.sync()
    written = [file for file in home.rglob("*") if file.is_file()]
    outside = _holding(home) - _listed(path) - {path}
    left = [file for file in passing.rglob("*") if file.is_file()]
    for each in others:
        erase_person(workspace, "delegate", each, "Theo yêu cầu")
    after = _holding(home) - _listed(path)
    window.close()
    after |= _holding(home) - _listed(path)
    named = _parts_of_name(path)

    second = home / "đối chứng.dtt"
    new_sample(second)
    window = program.open(second)
    control = window.workspace
    _, again = canary.enter(control)
    extra_columns.tick(control, "roster", ["citizen_id"])
    papers.export(control, "roster", home / "ticked", form="both", keys=[again])
    send(str(len(_holding(home / "ticked"))))
    erase_sensitive(control, "Đã quyết toán")
    settled = int(any(secret in canary.words_of(second) for secret in _SECRETS))
    for figure in (len(written), len(outside), len(left), len(after), named, settled):
        send(str(figure))
    window.close()


def _holding(folder: Path) -> set[Path]:
    """Return the files under a folder that hold something of hers."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return {file for file in files if any(secret in canary.words_of(file) for secret in _SECRETS)}


def _parts_of_name(path: Path) -> int:
    """Tell whether her name stands in the bytes of the file, with or without its marks."""
    words = canary.words_of(path).lower()
    return int("kanariten" in words)


def _listed(path: Path) -> set[Path]:
    return {file for backup in Backups.of(path).listed() for file in backup.files}


def _enter(workspace: Any, people: int) -> int:
    """Put her on a list of so many others: few are read faster."""
    from dtt_desktop.domain.delegate import Delegate
    from dtt_desktop.services import records

    records.delete(workspace, Delegate, [row[0] for row in workspace.rows(Delegate)][people:])
    _, key = canary.enter(workspace)
    records.set_typed(workspace, Delegate, key, {"citizen_id": canary.NUMBER, "position": "Thợ rèn"})
    return key


def _taken_in(workspace: Any, home: Path) -> int:
    """Take a village's list in with somebody of her number; return their id."""
    from dtt_desktop.domain.delegate import Delegate
    from dtt_desktop.services.lists.intake import Intake
    from dtt_desktop.services.lists.taking import carry_out

    name = f"{canary.NAME} Hai"
    sheet = home / "danh sách.csv"
    sheet.write_text(f"Họ và tên,CCCD,Ngày sinh\n{name},{canary.NUMBER},23/11/1987\nx9,1,1\n", encoding="utf-8")
    carry_out(workspace, [Intake.of_file(workspace, sheet, "delegates")])
    sheet.unlink()  # it is the village's, not ours
    return int(next(row[0] for row in workspace.rows(Delegate) if row[1] == name))


def _shown(window: Any, key: int) -> None:
    """Type a number that is refused, and look at every paper."""
    from dtt_desktop.documents.catalogue import KINDS

    window.tabs.build_all()
    window.tabs.setCurrentIndex(2)
    form = window.tabs.roster.form
    form.show_record(key)
    form.rows["citizen_id"].editor.eye.trigger()
    for typed in (f"{canary.NUMBER}9", canary.NUMBER):
        form.rows["citizen_id"].editor.setText(typed)
        form.save_all()
    window.tabs.setCurrentIndex(4)
    for kind in KINDS:
        window.tabs.documents.show_kind(kind.key)
        window.tabs.documents.preview()


def _put_out(workspace: Any, out: Path, key: int) -> None:
    """Write every paper, and an encrypted copy."""
    from dtt_desktop.documents.catalogue import KINDS
    from dtt_desktop.services import papers
    from dtt_desktop.services.locked_copy import new_passphrase, save_locked_copy

    for kind in KINDS:
        keys = [key] if kind.per_recipient else None
        papers.export(workspace, kind.key, out, form="pdf" if kind.cards else "both", keys=keys)
    papers.export(workspace, "invitation", out / "từng người", each=True, keys=[key])
    save_locked_copy(workspace, out / "sao.zip", new_passphrase())


def _printed(window: Any, out: Path) -> None:
    """Print a list, and the history of the file."""
    from PySide6.QtPrintSupport import QPrinter

    from dtt_desktop.ui.history_window import HistoryWindow

    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out / "in.pdf"))
    window.tabs.documents.show_kind("sign_in")
    window.tabs.documents.print_paper(printer)
    window.actions_["show_history"].trigger()
    history = window.findChildren(HistoryWindow)[-1]
    (out / "lịch sử.pdf").write_bytes(history.pdf())
    history.close()


def _failed(program: Any, workspace: Any, key: int) -> None:
    """Raise faults of every kind, each with her number in its words."""
    from sqlalchemy.exc import IntegrityError

    from dtt_desktop.domain.errors import UserError
    from dtt_desktop.ui.crash import CrashHook

    hook = CrashHook(program, lambda: "vi")
    hook.caught.disconnect()
    faults: list[BaseException] = [UserError("citizen-id", typed=canary.NUMBER), ValueError(canary.NUMBER)]
    insert = "INSERT INTO delegate (id, full_name, citizen_id) VALUES (?, ?, ?)"
    try:
        with workspace.store.session() as session:
            session.connection().exec_driver_sql(insert, (key, canary.NAME, canary.NUMBER))
    except IntegrityError as fault:
        faults.append(fault)
    try:
        workspace.store.driver.execute(f"SELECT {canary.NUMBER}x")
    except sqlite3.OperationalError as fault:
        faults.append(fault)
    for each in faults:
        hook.report(each)
    assert len(faults) == 4
