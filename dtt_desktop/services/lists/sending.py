"""Lists out again: what is on screen as .xlsx, .csv or .json, the form for a unit to fill in, rows to send back.

Every cell is text as people read it: no formula, no lost zero, nothing Excel would take for a date.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Choice, Flag, Ref, Text
from dtt_desktop.domain.messages import sentence, told
from dtt_desktop.domain.slices import Steps, drained
from dtt_desktop.domain.text import Lang
from dtt_desktop.services.files import write_whole
from dtt_desktop.services.lists.intake import Intake
from dtt_desktop.services.lists.plan import FAMILIES, Target
from dtt_desktop.services.workspace import Workspace

_FORM_ROWS = 60
_FORM_FIELDS: dict[Target, tuple[str, ...]] = {
    "nominees": (
        "full_name", "sex", "birth", "ethnicity", "religion", "is_party_member", "position", "unit_id",
        "former_commune",
        "sector", "is_direct_worker", "general_education", "qualification", "political_theory", "phone",
        "achievement_summary", "prior_awards", "proposed_award", "note",
    ),
    "delegates": (
        "full_name", "sex", "birth", "ethnicity", "is_party_member", "position", "unit_id", "former_commune", "sector",
        "is_direct_worker", "delegate_group", "phone", "note",
    ),
}  # fmt: skip
_MAX_LIST = 250  # characters Excel takes in a drop-down written into the cell


def write_table(path: Path, headers: Sequence[str], rows: Sequence[Sequence[str]], keys: Sequence[str] = ()) -> Path:
    """Write a table at once; see :func:`writing_table`."""
    return drained(writing_table(path, headers, rows, keys))


def writing_table(
    path: Path, headers: Sequence[str], rows: Sequence[Sequence[str]], keys: Sequence[str] = ()
) -> Steps[Path]:
    """Write a table as the file's ending says: .csv (with a mark, as Excel wants), .json (by ``keys``), else .xlsx.

    Works in steps; nothing is written before the last. Returns where it stands. Raises UserError of
    :func:`write_whole`.
    """
    kind = path.suffix.lower()
    if kind == ".json":
        records = [dict(zip(keys or headers, row, strict=True)) for row in rows]
        return write_whole(path, json.dumps(records, ensure_ascii=False, indent=1).encode())
    if kind == ".csv":
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=";", lineterminator="\r\n").writerows([headers, *map(_harmless, rows)])
        return write_whole(path, text.getvalue().encode("utf-8-sig"))
    return write_whole(path, (yield from making_sheet(headers, rows)))


def _harmless(row: Sequence[str]) -> list[str]:
    """Keep Excel from taking a text of a .csv for a formula."""
    return [
        f"'{cell}" if cell and cell[0] in "=+-@\t" and not cell[1:].replace(" ", "").isdigit() else cell for cell in row
    ]


def making_sheet(
    headers: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    title: Sequence[str] = (),
    choices: Mapping[int, Sequence[str]] | None = None,
    blank: int = 0,
) -> Steps[bytes]:
    """Make a workbook of text cells in steps: title lines, a header, rows, ``blank`` numbered rows to fill in.

    ``choices`` gives columns a drop-down. The library puts the file together in one last step.
    """
    import xlsxwriter

    data = io.BytesIO()
    plain = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(data, plain)
    page = book.add_worksheet("Danh sách")
    bold, head, cell = _formats(book)
    for i, line in enumerate(title):
        page.merge_range(i, 0, i, max(1, len(headers) - 1), line, bold)
    top = len(title) + (1 if title else 0)
    for column, text in enumerate(headers):
        page.write_string(top, column, text, head)
    widths = [len(text) + 2 for text in headers]
    for number, row in enumerate(rows, start=top + 1):
        for column, text in enumerate(row):
            page.write_string(number, column, text, cell)
            widths[column] = max(widths[column], min(len(text) + 2, 44))
        yield number - top, len(rows)
    for number in range(blank):
        page.write_string(top + 1 + len(rows) + number, 0, str(number + 1), cell)
        for column in range(1, len(headers)):
            page.write_blank(top + 1 + len(rows) + number, column, None, cell)
    for column, width in enumerate(widths):
        page.set_column(column, column, min(width, 44))
    last = top + max(1, len(rows) + blank)
    _offer(book, page, top + 1, last, choices or {})
    page.freeze_panes(top + 1, min(2, len(headers)))
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(top)
    if rows:
        page.autofilter(top, 0, last, len(headers) - 1)
    book.close()
    return data.getvalue()


def _formats(book: Any) -> tuple[Any, Any, Any]:
    """Return how title lines, headers and cells look."""
    face = {"font_name": "Times New Roman", "font_size": 12}
    middle = {**face, "bold": True, "align": "center"}
    head = {**middle, "border": 1, "text_wrap": True, "valign": "vcenter", "bg_color": "#e3eefa"}
    cell = {**face, "border": 1, "num_format": "@", "text_wrap": True, "valign": "top"}
    return book.add_format(middle), book.add_format(head), book.add_format(cell)


def _offer(book: object, page: object, first: int, last: int, choices: Mapping[int, Sequence[str]]) -> None:
    """Give columns their drop-downs; long lists stand on a page of their own. Other texts stay possible."""
    hidden = None
    for place, (column, options) in enumerate(choices.items()):
        source: list[str] | str = list(options)
        if len(",".join(options)) > _MAX_LIST:
            hidden = hidden or book.add_worksheet("Danh mục")  # type: ignore[attr-defined]
            hidden.write_column(0, place, options)
            letter = chr(ord("A") + place)
            source = f"='Danh mục'!${letter}$1:${letter}${len(options)}"
        rule = {"validate": "list", "source": source, "error_type": "warning"}
        page.data_validation(first, column, last, column, rule)  # type: ignore[attr-defined]
    if hidden is not None:
        hidden.hide()


def blank_form(workspace: Workspace, target: Target, path: Path, unit: str = "") -> Path:
    """Write the form a unit fills in: drop-downs for what is chosen, text cells, the unit's name filled in.

    Returns where it stands. Raises UserError of :func:`write_whole`.
    """
    fields = [FAMILIES[target].field(key) for key in _FORM_FIELDS[target]]
    context, lang = workspace.context(), workspace.lang
    headers = ["STT", *(field.label.text(lang) for field in fields)]
    choices = {i: found for i, field in enumerate(fields, start=1) if (found := _options(field, workspace))}
    name = "ĐIỂN HÌNH TIÊN TIẾN" if target == "nominees" else "ĐẠI BIỂU DỰ HỘI NGHỊ"
    title = [f"DANH SÁCH {name}", f"Đơn vị: {unit}" if unit else "Đơn vị: ................................"]
    if context.conference_date:
        title.append(f"(Hội nghị ngày {'/'.join(reversed(context.conference_date.split('-')))})")
    return write_whole(path, drained(making_sheet(headers, [], title=title, choices=choices, blank=_FORM_ROWS)))


def _options(field: Field, workspace: Workspace) -> list[str]:
    kind, lang = field.kind, workspace.lang
    if isinstance(kind, Choice):
        return [words.text(lang) for _, words in kind.options]
    if isinstance(kind, Flag):
        return [words.text(lang) for _, words in kind.words]
    if isinstance(kind, Ref):
        return list(workspace.names(kind.table).values())
    return list(kind.suggestions) if isinstance(kind, Text) else []


def refused_sheet(intakes: Sequence[Intake], path: Path, lang: Lang) -> Path:
    """Write the rows that were refused or want a look, as they stood in their files, each with the reason.

    Returns where it stands. Raises UserError of :func:`write_whole`.
    """
    rows: list[list[str]] = []
    headers: list[str] = []
    for intake in intakes:
        for row in intake.plan.rows:
            if row.state != "refused" and not row.doubtful:
                continue
            columns = intake.shapes[row.place[0]].columns
            headers = headers or [column.header or f"({column.index + 1})" for column in columns]
            why = [told(error, lang) for error in row.errors]
            why += [sentence(m.code, {"typed": m.text, **m.params}, lang) for m in row.remarks if m.doubtful]
            rows.append([intake.source, str(row.line), " ".join(why), *(row.cells[column.index] for column in columns)])
    wide = max(map(len, rows), default=3)
    names = ["Tệp", "Dòng", "Lý do", *headers]
    names += [f"({i})" for i in range(len(names), wide)]
    return write_table(path, names[:wide], [row + [""] * (wide - len(row)) for row in rows])
