"""The backups of a file as a list in plain words: when, why, what it holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from dtt_desktop.domain.messages import backup_text
from dtt_desktop.domain.text import Lang
from dtt_desktop.services.backups import Backup
from dtt_desktop.ui import theme

_LEAST = 4  # lines to be seen on the smallest screen, the header among them


class BackupList(QTableWidget):
    """One row a backup, newest first and chosen."""

    chosen = Signal(object)  # a Backup, by double click or Enter

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self._lang = lang
        self._backups: list[Backup] = []
        self.setAccessibleName(self.tr("Các bản sao lưu"))
        theme.dress(self, "table")
        self.setColumnCount(3)
        self.setHorizontalHeaderLabels([self.tr("Lúc"), self.tr("Sao lưu"), self.tr("Trong đó có")])
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setStretchLastSection(True)
        self.setMinimumHeight((self.fontMetrics().height() + 12) * _LEAST)
        self.itemActivated.connect(lambda _: self.chosen.emit(self.current()))

    def fill(self, backups: Sequence[Backup]) -> None:
        """Show backups."""
        self._backups = list(backups)
        self.setRowCount(len(self._backups))
        for line, backup in enumerate(self._backups):
            texts = (
                f"{backup.made:%H:%M %d/%m/%Y}", backup_text(backup.reason, backup.params, self._lang),
                self.counts(backup),
            )  # fmt: skip
            for column, text in enumerate(texts):
                self.setItem(line, column, QTableWidgetItem(text))
        self.resizeColumnsToContents()
        for column in (0, 1):
            self.setColumnWidth(column, self.columnWidth(column) + 16)
        if self._backups:
            self.selectRow(0)

    def counts(self, backup: Backup) -> str:
        """Return what a backup holds, in the words of the person's lists."""
        parts = [
            self.tr("{0} đơn vị").format(backup.counts.get("unit", 0)),
            self.tr("{0} điển hình").format(backup.counts.get("nominee", 0)),
            self.tr("{0} đại biểu").format(backup.counts.get("delegate", 0)),
        ]
        if backup.dumped:
            parts.append(self.tr("kèm bảng tính"))
        return ", ".join(parts)

    def current(self) -> Backup | None:
        """Return the backup chosen."""
        line = self.currentRow()
        return self._backups[line] if 0 <= line < len(self._backups) else None
