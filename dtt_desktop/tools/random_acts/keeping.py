"""Acts on the file as a whole: backed up, restored, copied, closed and opened, renewed, searched, erased in part."""

from __future__ import annotations

from itertools import islice
from random import Random

from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import checking, copying, diagnostics, erasing, erasing_person, founding, locked_copy, trail
from dtt_desktop.services.erasing import PEOPLE
from dtt_desktop.services.files import free_name
from dtt_desktop.services.lists.sending import blank_form
from dtt_desktop.services.restoring import restore
from dtt_desktop.services.trail_paper import history_pdf
from dtt_desktop.tools.random_acts import typed
from dtt_desktop.tools.random_acts.desk import TODAY, Act, Desk


def _back_up(desk: Desk, _: Random) -> None:
    desk.workspace.backups.back_up(desk.workspace.store, "work")


def _restore(desk: Desk, dice: Random) -> None:
    """Go back to a backup as the program does: the present state becomes one too."""
    path, backups = desk.workspace.path, desk.workspace.backups
    listed = backups.listed()
    if listed:
        backup = dice.choice(listed)
        backups.choose(backup)
        backups.back_up(desk.workspace.store, "restore", {"name": "…"})
        desk.workspace.close()
        try:
            restore(backups, backup, path, set_aside=False)
        finally:
            desk.reopen(path)
        desk.workspace.note("restored", {"name": "…"})


def _reopen(desk: Desk, _: Random) -> None:
    desk.reopen()


def _copy(desk: Desk, dice: Random) -> None:
    path = copying.save_copy(desk.workspace, desk.folder / "bản sao.dtt")
    if dice.random() < 0.3:
        desk.reopen(copying.copy_here(path, desk.folder))


def _locked_copy(desk: Desk, _: Random) -> None:
    locked_copy.save_locked_copy(desk.workspace, desk.folder / "bản sao.zip", locked_copy.new_passphrase())


def _renew(desk: Desk, dice: Random) -> None:
    """Make the file of the next conference, and now and then go on in it."""
    path = free_name(desk.folder / "năm sau.dtt")
    founding.renew(desk.workspace, path, "Hội nghị năm sau", f"2026-{dice.randint(1, 12):02d}-15")
    if dice.random() < 0.2:
        desk.reopen(path)


def _history(desk: Desk, dice: Random) -> None:
    """Search the history, look at what some entries changed, put them on paper."""
    wanted = trail.Wanted(text=dice.choice(("", typed.free(dice), "xóa")), action=dice.choice(("", "edit", "undo")))
    found = trail.entries(desk.workspace, wanted)
    for entry in found[:20]:
        list(islice(trail.details(desk.workspace, entry), 50))
    if found and dice.random() < 0.3:
        history_pdf(desk.workspace, found[:30], "Lịch sử")


def _check(desk: Desk, _: Random) -> None:
    checking.check(desk.workspace, TODAY)
    diagnostics.bundle(desk.workspace, [])


def _blank_form(desk: Desk, dice: Random) -> None:
    names = ["", *(name for name in desk.values(Unit, "name").values() if name)]
    blank_form(desk.workspace, dice.choice(("delegates", "nominees")), desk.folder / "mẫu.xlsx", dice.choice(names))


def _erase_person(desk: Desk, dice: Random) -> None:
    table, family = dice.choice(list(PEOPLE.items()))
    for key in desk.keys(family, dice, 1):
        erasing_person.erase_person(desk.workspace, table, key, typed.free(dice))


def _erase_all(desk: Desk, dice: Random) -> None:
    erasing.erase_sensitive(desk.workspace, typed.free(dice))


ACTS = (
    Act("back up", 2, _back_up, writes=False),
    Act("restore", 1, _restore),
    Act("close and open", 3, _reopen),
    Act("save a copy", 1, _copy, writes=False),
    Act("save a locked copy", 1, _locked_copy, writes=False),
    Act("renew", 1, _renew),
    Act("read the history", 2, _history, writes=False),
    Act("check the file", 1, _check, writes=False),
    Act("blank form", 1, _blank_form, writes=False),
    Act("erase a person", 2, _erase_person),
    Act("erase all sensitive data", 0.3, _erase_all),
)
