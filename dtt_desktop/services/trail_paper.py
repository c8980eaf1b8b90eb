"""The history as a PDF."""

from __future__ import annotations

from collections.abc import Sequence

from dtt_desktop.documents.trail import Line, history_paper
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.trail import About, Entry, details, in_words
from dtt_desktop.services.workspace import Workspace

_MOST = 30  # changes told of one entry; an import has thousands


def history_pdf(workspace: Workspace, entries: Sequence[Entry], title: str, about: About | None = None) -> bytes:
    """Return entries as a PDF; that it was made is noted. Raises UserError of the disk."""
    from dtt_desktop.documents.pdf import render  # ReportLab is loaded when first used

    lines: list[Line] = []
    for entry in entries:
        changes = in_words(details(workspace, entry, about), _MOST)
        lines.append((entry.at.strftime("%d/%m/%Y %H:%M"), entry.who, entry.text, changes))
    made = render([history_paper(read_facts(workspace), title, lines)], title)
    workspace.note("history-out", {"count": len(entries)})
    return made.data
