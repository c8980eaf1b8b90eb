"""The command that takes lists in, and what it tells of them."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from dtt_desktop.cli_answers import Answer, Refused
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import sentence, told
from dtt_desktop.domain.privacy import without_numbers


def import_lists(options: argparse.Namespace) -> Answer:
    """Read lists, take them in as one step unless it is a dry run, tell mapping, encodings, totals and refusals."""
    from dtt_desktop.services.lists.intake import Intake, review_all
    from dtt_desktop.services.lists.taking import carry_out
    from dtt_desktop.services.workspace import Workspace

    faults: list[str] = []
    workspace = Workspace.open(options.file)
    try:
        intakes = []
        for sheet in options.sheets:
            try:
                intakes.append(Intake.of_file(workspace, sheet, options.into, unit=options.unit, policy=options.known))
            except UserError as error:
                faults.append(told(error))
        review_all(intakes)
        if intakes and not options.dry_run:
            carry_out(workspace, intakes, date.today())  # noqa: DTZ011 - the day the office received the list
    finally:
        workspace.close()
    files = [_intake_data(intake) for intake in intakes]
    sums = {key: sum(file[key] for file in files) for key in ("read", "new", "changed", "same", "skipped", "refused")}
    taken = 0 if options.dry_run else sum(file["taken"] for file in files)
    data = {"into": options.into, "dry_run": options.dry_run, **sums, "taken": taken, "unreadable": faults}
    for key in ("refusals", "doubts", "mended", "possible_doubles", "skipped_rows"):
        data[key] = [{"sheet": file["sheet"], **found} for file in files for found in file[key]]
    for key in ("encoding", "unused_columns", "new_units"):
        data[key] = list(dict.fromkeys(found for file in files for found in file[key]))
    data["guessed_columns"] = {header: told for file in files for header, told in file["guessed_columns"].items()}
    data["mapping"] = {header: told for file in files for header, told in file["mapping"].items()}
    data["files"] = files
    lines = [line for file in files for line in _intake_lines(file)]
    lines.append("Chưa ghi gì (chạy thử)." if options.dry_run else f"Đã nhập {taken} người.")
    if faults:
        raise Refused(faults, (data, lines))
    if not options.dry_run and not taken and not sums["same"]:
        raise Refused([f"Không nhập được ai trong {sums['read']} dòng."], (data, lines))
    return data, lines


def _intake_data(intake: Any) -> dict[str, Any]:
    from dtt_desktop.services.lists.plan import notices

    plan, totals = intake.plan, intake.plan.totals
    unread = [r for r in plan.rows if r.state == "refused"]
    return {
        "sheet": intake.source, "unit": plan.unit_name, "encoding": sorted(plan.encodings) or ["unicode"], **totals,
        "new": plan.count("new", "possible"), "changed": plan.count("change"), "mapping": plan.mapping,
        "unused_columns": plan.unused, "guessed_columns": plan.guessed, "date_order": plan.orders,
        "new_units": plan.new_units, "notices": [sentence(*notice) for notice in notices(plan)],
        "skipped_rows": [{"line": s.line, "why": s.why, "text": s.text} for s in plan.skipped],
        "refusals": [{"line": r.line, "name": r.name, "errors": [told(e) for e in r.errors]} for r in unread],
        "possible_doubles": [
            {"line": r.line, "name": r.name, "like": r.match_name} for r in plan.rows if r.state == "possible"
        ],
        "doubts": [_remark_data(r, m) for r in plan.rows for m in r.remarks if m.doubtful],
        "mended": [_remark_data(r, m) for r in plan.rows for m in r.remarks if not m.doubtful],
    }  # fmt: skip


def _remark_data(row: Any, remark: Any) -> dict[str, Any]:
    said = sentence(remark.code, {"typed": remark.text, **remark.params})
    return {
        "line": row.line, "name": row.name, "field": remark.field, "text": remark.text,
        "told": without_numbers(said, any_length=remark.field == "citizen_id"),
    }  # fmt: skip


def _intake_lines(file: dict[str, Any]) -> list[str]:
    lines = [
        f"{file['sheet']}: đọc {file['read']} dòng = nhập {file['taken']} + đã có {file['same']} + bỏ qua "
        f"{file['skipped']} + từ chối {file['refused']}. Bảng mã: {', '.join(file['encoding'])}."
    ]
    lines += [f"  dòng {r['line']}: {'; '.join(r['errors'])}" for r in file["refusals"]]
    lines += [f"  cần xem dòng {d['line']} ({d['name']}): {d['told']}" for d in file["doubts"]]
    lines += [f"  Đơn vị mới: {', '.join(file['new_units'])}"] if file["new_units"] else []
    lines += [f"  {notice}" for notice in file["notices"]]
    return lines
