"""The works the benchmark measures: each gives the program's own doing and the plain one it is held against.

A work is a context that yields a pair of calls; a call prepares what it needs, does the work once and returns the
seconds of the work alone.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count, cycle
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QWidget

from dtt_desktop.app import Program, application, open_window
from dtt_desktop.documents.catalogue import BY_KEY
from dtt_desktop.documents.facts import Facts
from dtt_desktop.documents.model import CardPage, Document
from dtt_desktop.domain.composition import Composition
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.runtime import started
from dtt_desktop.services import papers, roster
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.files import write_whole
from dtt_desktop.services.lists.intake import Intake
from dtt_desktop.services.lists.taking import carry_out
from dtt_desktop.services.plan import set_conference
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.store import Store
from dtt_desktop.tools import baselines
from dtt_desktop.tools.invented import HEADERS, Files
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.settings import Settings

Timed = Callable[[], float]
Pair = tuple[Timed, Timed | None]

_TYPED = "nguyen thi"


def clocked(work: Callable[[], object]) -> float:
    """Return the seconds of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


# -- papers -----------------------------------------------------------------------------------------------------


def facts_of(path: Path) -> Facts:
    """Return what the papers of a file say."""
    workspace = Workspace.open(path)
    facts = read_facts(workspace)
    workspace.close()
    return facts


def documents(key: str, facts: Facts) -> Iterator[Document]:
    """Return the papers for all delegates, not yet laid out."""
    made = BY_KEY[key].build(facts, [guest.key for guest in facts.roster])
    return (paper for paper in made if isinstance(paper, Document))


@contextmanager
def _one_pdf(key: str, files: Files, n: int) -> Iterator[Pair]:
    facts = facts_of(files.conference(n))
    baselines.load_fonts()
    yield (
        lambda: clocked(lambda: papers.make_pdf(BY_KEY[key], facts)),
        lambda: clocked(lambda: baselines.raw_papers(documents(key, facts), io.BytesIO())),
    )


def invitations(files: Files, n: int) -> Any:
    """Facts to one PDF of all letters."""
    return _one_pdf("invitation", files, n)


def delegate_list(files: Files, n: int) -> Any:
    """Facts to the PDF of the list."""
    return _one_pdf("roster", files, n)


def _cards(key: str) -> Callable[[Files, int], Any]:
    @contextmanager
    def work(files: Files, n: int) -> Iterator[Pair]:
        """Facts to the PDF of all cards; against a canvas that draws the same texts and lines."""
        facts = facts_of(files.conference(n))
        baselines.load_fonts()
        keys = [guest.key for guest in facts.roster]

        def plain() -> None:
            pages = (page for page in BY_KEY[key].build(facts, keys) if isinstance(page, CardPage))
            baselines.raw_cards(pages, io.BytesIO())

        yield lambda: clocked(lambda: papers.make_pdf(BY_KEY[key], facts)), lambda: clocked(plain)

    return work


name_plates, badges = map(_cards, ("name_plate", "badge"))


@contextmanager
def invitation_files(files: Files, n: int) -> Iterator[Pair]:
    """An open conference to a folder of one PDF a person; against a canvas a letter, put on the disk as safely."""
    workspace = Workspace.open(files.conference(n))
    facts = read_facts(workspace)
    baselines.load_fonts()
    folder, raw = files.folder / "each", files.folder / "raw"
    raw.mkdir()

    def plain() -> None:
        for i, document in enumerate(documents("invitation", facts)):
            buffer = io.BytesIO()
            baselines.raw_papers([document], buffer)
            write_whole(raw / f"{i}.pdf", buffer.getvalue())

    yield lambda: clocked(lambda: papers.export(workspace, "invitation", folder, each=True)), lambda: clocked(plain)
    assert len(list(folder.iterdir())) == n
    workspace.close()


# -- window -----------------------------------------------------------------------------------------------------


class _Paint(QObject):
    """Sees when a widget is painted."""

    seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


def until_painted(widget: QWidget) -> None:
    """Process events until a widget has been painted."""
    paint = _Paint()
    widget.installEventFilter(paint)
    widget.update()
    until = time.monotonic() + 30
    while not paint.seen:
        assert time.monotonic() < until, "never painted"
        QApplication.processEvents()
    widget.removeEventFilter(paint)


def close_widget(widget: QWidget) -> None:
    """Close a window and let Qt delete it."""
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def _open_roster(path: Path, settings: Settings) -> MainWindow:
    """Open a file as a person does, turn to the delegates, wait until their grid is painted."""
    window = Program(application(), settings).open(path)
    window.tabs.setCurrentIndex(2)
    until_painted(window.tabs.roster.grid.viewport())
    return window


def _at_work(path: Path, settings: Settings) -> MainWindow:
    """Open a file and go on as the program does once it stands: what the start made is no longer collected."""
    window = _open_roster(path, settings)
    started()
    return window


@contextmanager
def open_file(files: Files, n: int) -> Iterator[Pair]:
    """A closed file to a painted grid, everything imported; against sqlite3 and a bare view."""
    application()
    path, settings = files.conference(n), files.settings()

    def ours() -> float:
        start = time.perf_counter()
        window = _open_roster(path, settings)
        seconds = time.perf_counter() - start
        close_widget(window)
        return seconds

    def plain() -> float:
        start = time.perf_counter()
        view = baselines.bare_grid(baselines.load_rows(path))
        until_painted(view.viewport())
        seconds = time.perf_counter() - start
        close_widget(view)
        return seconds

    yield ours, plain


@contextmanager
def search_key(files: Files, n: int) -> Iterator[Pair]:
    """One key in the search box of the delegates, the mean over a name; against a scan of folded texts."""
    window = _open_roster(files.conference(n), files.settings())
    model = window.tabs.roster.model
    folded = [row[model.place["search"]] for row in model.all_rows()]
    typed = [_TYPED[: i + 1] for i in range(len(_TYPED))]

    def ours() -> float:
        model.search("")
        start = time.perf_counter()
        for text in typed:
            model.search(text)
        return (time.perf_counter() - start) / len(typed)

    def plain() -> float:
        return clocked(lambda: [[i for i, f in enumerate(folded) if text in f] for text in typed]) / len(typed)

    yield ours, plain
    assert 0 < model.shown < n
    close_widget(window)


@contextmanager
def edit_cell(files: Files, n: int) -> Iterator[Pair]:
    """A cell written, its undo step kept, all views fresh and painted; against one transaction by hand."""
    store = Store.open(files.copy(n))
    window = _at_work(files.copy(n), files.settings())
    page, workspace = window.tabs.roster, window.workspace
    assert workspace is not None
    cell = page.model.index(3, page.model.column_of("sex"))
    page.grid.setCurrentIndex(cell)
    key, words, numbers = page.model.id_at(3), cycle(("Nữ", "Nam")), count()

    def ours() -> float:
        text = next(words)
        if cell.data() == text:
            text = next(words)
        women, step = page.counts.women().count, workspace.undoable
        start = time.perf_counter()
        page.model.setData(cell, text)
        QApplication.processEvents()
        seconds = time.perf_counter() - start
        assert page.counts.women().count == women + (1 if text == "Nữ" else -1), "the board is not fresh"
        assert workspace.undoable != step, "no undo step"
        return seconds

    with store.connection() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        connection.rollback()
        yield ours, lambda: clocked(lambda: baselines.update_row(raw, key, f"Trưởng thôn {next(numbers)}"))
    store.close()
    close_widget(window)


def _preview(key: str) -> Callable[[Files, int], Any]:
    @contextmanager
    def work(files: Files, n: int) -> Iterator[Pair]:
        """A paper made anew after an edit and its first page drawn, without the pause that waits for typing."""
        window = open_window(files.copy(n), files.settings())
        tab, workspace, numbers = window.tabs.documents, window.workspace, count(1)
        assert workspace is not None
        window.tabs.setCurrentWidget(tab)
        tab.show_kind(key)
        until_painted(tab.view.viewport())

        def ours() -> float:
            set_conference(workspace, {"venue": f"Hội trường số {next(numbers)}"})
            start = time.perf_counter()
            tab.preview()
            page = tab.document.render(0, QSize(800, 1130))
            assert not page.isNull()
            return time.perf_counter() - start

        yield ours, None
        close_widget(window)

    return work


preview_plan, preview_invitation, preview_list = map(_preview, ("plan", "invitation", "roster"))


# -- data -------------------------------------------------------------------------------------------------------


@contextmanager
def import_sheet(files: Files, n: int) -> Iterator[Pair]:
    """A sheet previewed and taken in as one step, against calamine and sqlite3 by hand."""
    sheet = files.sheet(n)

    def ours() -> float:
        workspace = Workspace.open(files.copy(150))
        taken = []
        seconds = clocked(lambda: taken.append(carry_out(workspace, [Intake.of_file(workspace, sheet, "delegates")])))
        assert taken == [n]
        workspace.close()
        return seconds

    def plain() -> float:
        path = files.copy(150)
        return clocked(lambda: baselines.import_sheet(sheet, path, list(HEADERS)))

    yield ours, plain


@contextmanager
def composition(files: Files, n: int) -> Iterator[Pair]:
    """The figures of the board after one change, against one pass over the rows."""
    workspace = Workspace.open(files.conference(n))
    people = [roster.counted(row) for row in workspace.rows(Delegate)]
    workspace.close()
    counts = Composition(people)

    def change() -> None:
        counts.add(people[0], -1)
        counts.add(people[0])
        counts.group("exemplar"), counts.group("guest", "leader")
        counts.women(), counts.minorities(), counts.direct_workers(), counts.party_members()
        counts.table("former_commune"), counts.table("sector")

    def ours() -> float:
        start = time.perf_counter()
        for _ in range(100):
            change()
        return (time.perf_counter() - start) / 100

    yield ours, lambda: clocked(lambda: baselines.counted(people))
