"""Lays papers out for the preview: the pages in sight at once, the rest in slices, of very many just the first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from dtt_desktop.documents.facts import Facts
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.slices import Steps, drained
from dtt_desktop.services import papers
from dtt_desktop.ui.paper_preview import PaperPreview
from dtt_desktop.ui.slices import Slices

if TYPE_CHECKING:
    from dtt_desktop.documents.pdf import Pdf

AT_ONCE, MOST_SHOWN = 6, 200
"""Pages laid out before anything else is done, and pages of a preview at most."""
_COUNTED = 300  # letters whose pages are counted beforehand


class PaperLaying(QObject):
    """Makes what one preview shows, and counts what will be printed."""

    def __init__(self, pane: PaperPreview, count: QLabel) -> None:
        super().__init__(pane)
        self._pane, self._count = pane, count
        self.rest, self.counting = Slices(self), Slices(self)
        self._shown: tuple[str, tuple[int, ...] | None] | None = None

    def stop(self) -> None:
        """Leave off: something else will be shown."""
        self.rest.stop()
        self.counting.stop()

    def show(self, kind: DocumentKind, facts: Facts, keys: Sequence[int] | None) -> int:
        """Show a paper and return how many of its pages stand at once; raises as :func:`papers.make_pdf`.

        The same paper made anew stays where it was: the pages down to those in sight are laid out at once.
        """
        self.stop()
        what = (kind.key, None if keys is None else tuple(keys))
        stays, self._shown = what == self._shown, what
        most = max(AT_ONCE, self._pane.pages_to_sight()) if stays else AT_ONCE
        first = drained(papers.making_pdf(kind, facts, keys, most=most))
        if stays:
            self._pane.go_on_with(first.data)
        else:
            self._pane.show_pdf(first.data)
        self._pane.pages.setText(self.tr("{0} trang").format(first.pages))
        if not first.whole:
            self.rest.start(papers.making_pdf(kind, facts, keys, most=MOST_SHOWN), self._show_rest)
        return first.pages

    def _show_rest(self, made: Pdf) -> None:
        self._pane.go_on_with(made.data)
        words = self.tr("{0} trang") if made.whole else self.tr("Xem trước {0} trang đầu; in và lưu đủ cả")
        self._pane.pages.setText(words.format(made.pages))

    def count(self, kind: DocumentKind, facts: Facts, keys: list[int]) -> None:
        """Tell for how many delegates a paper is, and how many pages, once they are counted."""
        self._count.setText(self.tr("{0} đại biểu").format(len(keys)))
        if (kind.per_recipient or kind.listed) and len(keys) <= _COUNTED:
            self.counting.start(_pages_of(kind, facts, keys), lambda pages: self._tell(len(keys), pages))

    def _tell(self, people: int, pages: int) -> None:
        if pages:
            self._count.setText(self.tr("{0} đại biểu, {1} trang").format(people, pages))


def _pages_of(kind: DocumentKind, facts: Facts, keys: list[int]) -> Steps[int]:
    """Count the pages for delegates; 0 when it was changed a moment ago, the preview that follows says how."""
    try:
        made = yield from papers.making_pdf(kind, facts, keys)
    except UserError:
        return 0
    return made.pages
