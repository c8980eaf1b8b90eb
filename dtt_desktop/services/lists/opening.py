"""Opens lists step by step: read in a child process, judged row by row; it can be stopped at any moment."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path

from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.lists.intake import Intake
from dtt_desktop.services.lists.plan import Target
from dtt_desktop.services.lists.reading import reading
from dtt_desktop.services.lists.tables import Table
from dtt_desktop.services.lists.texts import read_text
from dtt_desktop.services.workspace import Workspace


def opening(
    workspace: Workspace, paths: Sequence[Path], target: Target, faults: list[UserError], pasted: str = ""
) -> Generator[tuple[int, int], None, list[Intake]]:
    """Read and judge lists that are taken in together; each knows whom those before it bring. Yields (done, of).

    Returns those that could be read; why others could not is put into ``faults``.
    """
    made: list[Intake] = []
    for path in [*paths, *([None] if pasted else [])]:
        try:
            tables = (yield from reading(path)) if path else _pasted(pasted)
            intake = yield from _judging(workspace, path.name if path else "", tables, target, made)
            intake.refuse_without_names(path)
            made.append(intake)
        except UserError as error:
            faults.append(error)
    return made


def _pasted(text: str) -> list[Table]:
    tables = read_text(text, "", "")
    if not tables:
        raise UserError("sheet-empty", path="")
    return tables


def _judging(
    workspace: Workspace, source: str, tables: Sequence[Table], target: Target, before: Sequence[Intake]
) -> Generator[tuple[int, int], None, Intake]:
    intake = Intake(workspace, source, tables, target, judged=False)
    intake.prior = list(before)
    yield 0, 0
    yield from intake.reviewing()
    return intake
