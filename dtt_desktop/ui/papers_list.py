"""The list of all papers under the stages of the campaign, each with its state."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from dtt_desktop.documents.catalogue import BY_KEY, KINDS
from dtt_desktop.documents.facts import NOT_DUE, Facts
from dtt_desktop.documents.kind import STAGES, DocumentKind
from dtt_desktop.services import papers
from dtt_desktop.services.register import Copy, Stale
from dtt_desktop.ui import theme
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.plain import tip
from dtt_desktop.ui.register_card import wrong_counts


class PapersList(QListWidget):
    """Types of papers to choose from."""

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        self.hub = hub
        self.setObjectName("documentsList")
        theme.dress(self, "sections")
        self.setAccessibleName(self.tr("Các văn bản"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 24)
        self.items_: dict[str, QListWidgetItem] = {}
        for stage, title in STAGES.items():
            head = QListWidgetItem(hub.words(title), self)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            font = head.font()
            font.setBold(True)
            head.setFont(font)
            for kind in KINDS:
                if kind.stage == stage:
                    self.items_[kind.key] = item = QListWidgetItem(self)
                    item.setData(Qt.ItemDataRole.UserRole, kind.key)
                    item.setToolTip(tip(hub.words(kind.title)))

    @property
    def kind(self) -> DocumentKind:
        """Return the chosen type of paper."""
        item = self.currentItem()
        return BY_KEY[item.data(Qt.ItemDataRole.UserRole)] if item else KINDS[0]

    def show_kind(self, key: str) -> None:
        """Choose a type of paper."""
        self.setCurrentItem(self.items_[key])

    def fill(self, facts: Facts, wrong: list[Stale], copies: list[Copy]) -> None:
        """Show of every type whether it can be printed, was issued, is not due, lacks something or is out of date."""
        tokens, counts = theme.tokens(), wrong_counts(wrong)
        issued = {copy.document: copy.shown_number for copy in copies if copy.state == "issued"}
        for kind in KINDS:
            lacks = papers.missing(kind, facts)
            state, shape, colour = self.tr("in được"), "circle-check", tokens.ok
            if counts[kind.key]:
                state = self.tr("{0} bản không còn đúng").format(counts[kind.key])
                shape, colour = "alert-triangle", tokens.error
            elif kind.key in issued:
                state = self.tr("đã phát hành số {0}").format(issued[kind.key])
            elif any(lack.code in NOT_DUE for lack in lacks):
                state, shape, colour = self.tr("chưa đến lúc"), "clock", tokens.muted
            elif lacks:
                state, shape, colour = self.tr("còn thiếu {0}").format(len(lacks)), "alert-triangle", tokens.warn
            many = f" ({len(papers.chosen_keys(kind, facts, None))})" if kind.per_recipient else ""
            item = self.items_[kind.key]
            item.setText(f"{self.hub.words(kind.title)}{many}\n{state}")
            item.setIcon(theme.icon(shape, colour))
