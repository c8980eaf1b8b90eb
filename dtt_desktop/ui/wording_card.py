"""The phrases of a paper: typed over, seen at once in the preview, kept for all letters or for one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.wording import EVERYBODY, Phrase
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import told
from dtt_desktop.domain.wording import Wording
from dtt_desktop.services import wording
from dtt_desktop.ui import theme
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.widgets import Card, Choices, asks_undo, button, fault_label, muted

Place = tuple[str, str, int]
"""Document, phrase and recipient."""
Draft = tuple[Place, str]
"""A place with what is being typed for it."""


class WordingCard(Card):
    """One phrase at a time; what is typed is shown at once and kept when the caret leaves."""

    draft_changed = Signal()

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        self.hub = hub
        self._kind: DocumentKind | None = None
        self._who, self._kept = EVERYBODY, ""
        self._place: Place = ("", "", EVERYBODY)
        self._refused: dict[Place, tuple[str, str]] = {}  # what was typed, why it was not kept
        self.phrases = Choices(self.tr("Câu"))
        self.phrases.activated.connect(lambda _: self._show())
        self.scope = Choices(self.tr("Áp dụng"))
        self.scope.addItems([self.tr("Mọi bản"), self.tr("Riêng bản đang xem")])
        self.scope.activated.connect(lambda _: self._show())
        self.editor = QPlainTextEdit()
        self.editor.setObjectName("wordingEditor")
        self.editor.setAccessibleName(self.tr("Nội dung câu"))
        self.editor.setTabChangesFocus(True)
        self.editor.setFixedHeight(self.fontMetrics().lineSpacing() * 6 + 12)
        self.editor.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(250)
        self._timer.timeout.connect(self._drafted)
        self.editor.textChanged.connect(self._timer.start)
        self.error = fault_label()
        self.error.hide()
        self.places = muted()
        self.places.setWordWrap(True)
        self.back = button(self.tr("Về câu mặc định"), "arrow-back-up")
        self.back.clicked.connect(self.reset)
        self.body.addWidget(theme.heading(plain_label(self.tr("Câu chữ"))))
        for widget in (self.phrases, self.scope, self.editor, self.error, self.places):
            self.body.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        self.body.addLayout(row)

    @property
    def phrase(self) -> Phrase:
        """Return the chosen phrase."""
        assert self._kind is not None
        return self._kind.phrases[max(0, self.phrases.currentIndex())]

    @property
    def _target(self) -> int:
        """Return whose letter is spoken of."""
        return self._who if self.phrase.own and self.scope.currentIndex() == 1 else EVERYBODY

    def show_kind(self, kind: DocumentKind, who: int | None) -> None:
        """Show the phrases of a kind of paper; ``who`` is the recipient in the preview."""
        if self._kind is not None and (kind is not self._kind or (who or EVERYBODY) != self._who):
            self.save_all()
        if kind is not self._kind:
            self._kind = kind
            self.phrases.clear()
            self.phrases.addItems([self.hub.words(phrase.label) for phrase in kind.phrases])
        self._who = who or EVERYBODY
        if self._refused:
            present = {EVERYBODY, *(row[0] for row in self.hub.workspace.rows(Delegate))}
            self._refused = {place: held for place, held in self._refused.items() if place[2] in present}
        if kind.phrases:
            self._show()

    def _show(self) -> None:
        """Show the words that hold; what is being typed for the same place is left alone."""
        phrase, said = self.phrase, self._said()
        own = phrase.own and self._who != EVERYBODY
        self.scope.setVisible(own)
        place = (self._kind.key if self._kind else "", phrase.key, self._target)
        typing = place == self._place and self.editor.toPlainText() != self._kept
        general = said.get((*place[:2], EVERYBODY), phrase.text)
        self._place, self._kept = place, said.get(place, general)
        self.back.setEnabled(place in said)
        places = ", ".join(f"{{{name}}}" for name in phrase.places)
        self.places.setText(self.tr("Chỗ điền tự động: {0}").format(places))
        if typing:
            return
        text, error = self._refused.get(place, (self._kept, ""))
        if self.editor.toPlainText() != text:
            self.editor.setPlainText(text)
            self._timer.stop()
        self._tell(error)

    def _said(self) -> dict[Place, str]:
        rows = self.hub.workspace.picked(Wording, "document", "phrase", "recipient_key", "text")
        return {(document, phrase, who or EVERYBODY): text or "" for document, phrase, who, text in rows}

    def _tell(self, sentence: str) -> None:
        """Say what is wrong with the words, or nothing."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    # -- typing -------------------------------------------------------------------------------------------------

    def draft(self) -> Draft | None:
        """Return what is being typed and would be right, so that the preview can show it."""
        if self._kind is None or not self._kind.phrases or self.editor.toPlainText() == self._kept:
            return None
        try:
            text = wording.checked(self.phrase, self.editor.toPlainText())
        except UserError:
            return None
        return (self._kind.key, self.phrase.key, self._target), text

    def _drafted(self) -> None:
        """Say what is wrong with the words as they stand, or have them seen."""
        if self._kind is None or self.editor.toPlainText() == self._kept:
            self._tell("")
            return
        try:
            wording.checked(self.phrase, self.editor.toPlainText())
        except UserError as error:
            self._tell(told(error, self.hub.lang))
            return
        self._tell("")
        self.draft_changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if asks_undo(event) and self.editor.toPlainText() == self._kept:
            event.ignore()
            return True
        if event.type() == QEvent.Type.FocusOut:
            self.save_all()
        return super().eventFilter(watched, event)

    def save_all(self) -> None:
        """Keep what was typed; what cannot be kept stays, with its sentence."""
        typed, kind = self.editor.toPlainText(), self._kind
        if kind is None or not kind.phrases or typed == self._kept:
            return
        self._timer.stop()
        try:
            wording.set_phrase(self.hub.workspace, kind.key, self._place[1], typed, self._place[2])
        except UserError as error:
            sentence = told(error, self.hub.lang)
            self._refused[self._place] = (typed, sentence)
            self._tell(sentence)
            return
        self._refused.pop(self._place, None)
        self._kept = typed
        self._show()

    @property
    def unsaved(self) -> int:
        """Return how many phrases hold words that were refused."""
        return len(self._refused)

    def reset(self) -> None:
        """Go back to the default words."""
        kind = self._kind
        if kind is not None:
            _, key, who = self._place
            self.hub.attempt(lambda: wording.reset_phrase(self.hub.workspace, kind.key, key, who))
            self._refused.pop(self._place, None)
            self._place = ("", "", EVERYBODY)  # whatever is being typed goes too
            self._show()
