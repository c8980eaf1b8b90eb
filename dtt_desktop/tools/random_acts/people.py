"""Acts on people, units, plan and program: what the pages have buttons and dialogs for beyond their cells."""

from __future__ import annotations

from random import Random
from typing import Any

from dtt_desktop.domain.code_lists import REPLIES, STATUSES
from dtt_desktop.domain.conference import Agency, Conference, Signer
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.plan import TaskAssignment
from dtt_desktop.domain.program import ProgramItem
from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.domain.slices import drained
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import facts_setting, nominees, plan, program, records, roster
from dtt_desktop.services.lists import doubles
from dtt_desktop.services.lists.intake import Intake, review_all
from dtt_desktop.services.lists.opening import opening
from dtt_desktop.services.lists.plan import FAMILIES
from dtt_desktop.services.lists.sending import write_table
from dtt_desktop.services.lists.taking import carry_out
from dtt_desktop.tools.random_acts import typed
from dtt_desktop.tools.random_acts.desk import TODAY, Act, Desk

_HEADERS = {
    "full_name": "Họ và tên", "sex": "Giới tính", "birth": "Ngày sinh", "ethnicity": "Dân tộc", "position": "Chức vụ",
    "unit_id": "Đơn vị", "is_party_member": "Đảng viên", "phone": "Điện thoại", "note": "Ghi chú",
    "achievement": "Thành tích", "delegate_group": "Diện", "former_commune": "Xã cũ",
}  # fmt: skip


def _set_status(desk: Desk, dice: Random) -> None:
    nominees.set_status(desk.workspace, desk.keys(Nominee, dice, 8), dice.choice(STATUSES)[0])


def _promote(desk: Desk, dice: Random) -> None:
    nominees.promote(desk.workspace, desk.keys(Nominee, dice, 8))


def _swap(desk: Desk, dice: Random) -> None:
    nominees.promote(desk.workspace, desk.keys(Nominee, dice, 2), desk.keys(Delegate, dice, 2))


def _replies(desk: Desk, dice: Random) -> None:
    roster.set_replies(desk.workspace, desk.keys(Delegate, dice, 8), dice.choice(REPLIES)[0])


def _protocol(desk: Desk, dice: Random) -> None:
    roster.move_in_protocol(desk.workspace, desk.keys(Delegate, dice, 4), dice.randint(-20, 20))
    assert sorted(roster.by_protocol(desk.workspace)) == sorted(roster.by_name(desk.workspace))


def _doubles(desk: Desk, dice: Random) -> None:
    """Decide on one pair that may be one person, as the dialog lets it be decided; without one, make one."""
    pairs = doubles.find_pairs(desk.workspace) or _typed_again(desk, dice)
    if not pairs:
        return
    pair = dice.choice(pairs)
    if pair.one[0] != pair.other[0]:
        dice.choice((doubles.link, doubles.tell_apart))(desk.workspace, pair)
    elif dice.random() < 0.3:
        doubles.tell_apart(desk.workspace, pair)
    else:
        _merge(desk, dice, *dice.sample((pair.one, pair.other), 2))


def _typed_again(desk: Desk, dice: Random) -> list[doubles.Pair]:
    source, target = (dice.choice((Nominee, Delegate)) for _ in range(2))
    for row in dice.sample(desk.workspace.rows(source), min(1, len(desk.workspace.rows(source)))):
        person = dict(zip(source.column_keys, row, strict=True))
        same = ("full_name", "birth", "unit_id", "phone")
        records.add(desk.workspace, target, {key: person[key] for key in same})
    return doubles.find_pairs(desk.workspace)


def _merge(desk: Desk, dice: Random, kept: doubles.Key, gone: doubles.Key) -> None:
    family = BY_TABLE[kept[0]]
    rows = {row[0]: dict(zip(family.column_keys, row, strict=True)) for row in desk.workspace.rows(family)}
    fuller = {
        field.key: bool(value) if field.kind.holds is bool else value
        for field in family.fields
        if (value := rows[gone[1]][field.key]) is not None and dice.random() < 0.5
    }
    doubles.merge(desk.workspace, kept, gone, fuller)


def _join(desk: Desk, dice: Random) -> None:
    """Make one of two units: those of the one belong to the other."""
    units = [row[0] for row in desk.workspace.rows(Unit)]
    if len(units) > 1:
        kept, gone = dice.sample(units, 2)
        _merge(desk, dice, ("unit", kept), ("unit", gone))


def _table(desk: Desk, dice: Random, family: type[Delegate] | type[Nominee]) -> list[list[str]]:
    """Return a list as a unit sends it: people met before and new ones, known units and new ones, slips."""
    context = desk.workspace.context()
    known = [value for value in desk.values(family, "full_name").values() if value]
    keys = [key for key in _HEADERS if key in family.column_keys and (key == "full_name" or dice.random() < 0.7)]
    rows = [["STT", *(_HEADERS[key] for key in keys)]]
    for number in range(1, dice.randint(2, 9)):
        cells = {key: typed.anything(family.field(key), context, dice) for key in keys}
        cells["full_name"] = dice.choice(known) if known and dice.random() < 0.4 else typed.person(dice)
        if "unit_id" in cells and dice.random() < 0.3:
            cells["unit_id"] = f"Thôn {typed.words(dice, 2)}"
        texts = (" ".join(cells[key].encode("utf-8", "ignore").decode().split()) for key in keys)
        rows.append([str(number), *texts])
    return rows


def _correct(intake: Intake, dice: Random) -> None:
    """Correct the plan of a list as the preview lets it be corrected."""
    rows = intake.plan.rows
    if rows and dice.random() < 0.3:
        what = dice.choice(("new", "same", "leave"))
        intake.decide([row.place for row in dice.sample(rows, min(2, len(rows)))], what)  # type: ignore[arg-type]
    if rows and dice.random() < 0.3:
        intake.mend(dice.choice(rows).place, "full_name", typed.person(dice))
    if dice.random() < 0.2:
        intake.set_column(0, dice.randint(0, 4), dice.choice(("note", "position", "")))
    if dice.random() < 0.2:
        intake.set_alias("ethnicity", typed.words(dice, 1), "Tày")


def _paste_list(desk: Desk, dice: Random) -> None:
    target, family = dice.choice(list(FAMILIES.items()))
    rows = _table(desk, dice, family)
    text = "\n".join("\t".join(row) for row in rows)
    units = list(desk.workspace.names("unit").values())
    unit = dice.choice(units) if units and dice.random() < 0.3 else None
    intake = Intake.of_text(desk.workspace, text, target, unit=unit)
    intake.policy = dice.choice(("skip", "fill", "update"))
    intake.review()
    _correct(intake, dice)
    carry_out(desk.workspace, [intake], TODAY if dice.random() < 0.5 else None)


def _import_files(desk: Desk, dice: Random) -> None:
    """Take in one or two workbooks, read in a child process, as one step."""
    target, family = dice.choice(list(FAMILIES.items()))
    paths = []
    for number in range(dice.randint(1, 2)):
        header, *rows = _table(desk, dice, family)
        path = desk.folder / f"danh sách {number}.{dice.choice(('xlsx', 'csv'))}"
        paths.append(write_table(path, header, rows))
    intakes = drained(opening(desk.workspace, paths, target, []))
    review_all(intakes)
    if intakes:
        carry_out(desk.workspace, intakes, TODAY)


def _conference(desk: Desk, dice: Random) -> None:
    context = desk.workspace.context()
    fields = dice.sample(Conference.fields, dice.randint(1, 4))
    texts = {field.key: typed.anything(field, context, dice) for field in fields}
    if dice.random() < 0.4:
        texts["date"] = typed.day(dice, 2025, 2026)
    plan.set_conference(desk.workspace, records.parse(Conference, texts, context))


def _facts(desk: Desk, dice: Random) -> None:
    """Set facts by name, as the command line does."""
    context = desk.workspace.context()
    posts = [post for post in desk.values(Signer, "post").values() if post]
    facts = [
        *(f"{field.key}={typed.anything(field, context, dice)}" for field in dice.sample(Conference.fields, 2)),
        *(f"agency.{field.key}={typed.anything(field, context, dice)}" for field in dice.sample(Agency.fields, 1)),
        *(f"signer.{post}={typed.person(dice)}" for post in posts[:1]),
    ]
    facts_setting.set_facts(desk.workspace, dice.sample(facts, dice.randint(1, len(facts))))


def _task_done(desk: Desk, dice: Random) -> None:
    for key in set(desk.keys(TaskAssignment, dice, 1)) & desk.values(TaskAssignment, "id").keys():
        plan.set_done(desk.workspace, key, dice.choice((None, TODAY.isoformat())))


def _template(desk: Desk, dice: Random) -> None:
    program.use_template(desk.workspace, dice.choice(program.TEMPLATES))


def _insert_item(desk: Desk, dice: Random) -> None:
    context = desk.workspace.context()
    fields = [field for field in ProgramItem.fields if field.required or dice.random() < 0.5]
    texts = {field.key: typed.right(field, context, dice) for field in fields if field.key != "line_no"}
    after: Any = dice.choice([None, *desk.values(ProgramItem, "id")])
    program.insert_after(desk.workspace, after, records.parse(ProgramItem, texts, context))
    program.compute(desk.workspace)


ACTS = (
    Act("set status", 4, _set_status),
    Act("put on the delegate list", 4, _promote),
    Act("exchange delegates", 2, _swap),
    Act("set replies", 3, _replies),
    Act("move in protocol", 3, _protocol),
    Act("decide on doubles", 4, _doubles),
    Act("join units", 3, _join),
    Act("paste a list", 5, _paste_list),
    Act("import files", 1, _import_files),
    Act("facts of the conference", 4, _conference),
    Act("set facts by name", 2, _facts),
    Act("task done", 2, _task_done),
    Act("program from a template", 1, _template),
    Act("insert an item", 2, _insert_item),
)
