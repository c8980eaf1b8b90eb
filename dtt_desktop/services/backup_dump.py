"""The whole file in forms that any office can read without this program: a JSON file and a workbook."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import xlsxwriter

from dtt_desktop.services.dumping import dump
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.store import Store

_LONGEST = 32_767  # characters a cell of a workbook takes


def dumped(path: Path, data: bytes) -> dict[str, Any]:
    """Return every record of a file held in memory. Raises UserError file-damaged."""
    workspace = Workspace(Store.from_bytes(path, data))
    try:
        return dump(workspace)
    finally:
        workspace.close()


def as_json(found: dict[str, Any]) -> bytes:
    """Return the records as JSON."""
    return json.dumps(found, ensure_ascii=False, indent=1).encode()


def as_sheet(found: dict[str, Any]) -> bytes:
    """Return the records as a workbook, one sheet a family; text stays text, never a formula."""
    box = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(box, options) as book:
        for name, part in found.items():
            rows = [part] if isinstance(part, dict) else part
            if not isinstance(rows, list) or not rows:
                continue
            sheet = book.add_worksheet(name[:31])
            sheet.write_row(0, 0, list(rows[0]))
            for number, row in enumerate(rows, start=1):
                for column, value in enumerate(row.values()):
                    _write(sheet, number, column, value)
    return box.getvalue()


def _write(sheet: Any, row: int, column: int, value: Any) -> None:
    if isinstance(value, str):
        sheet.write_string(row, column, value[:_LONGEST])
    elif isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, int):
        sheet.write_number(row, column, value)
