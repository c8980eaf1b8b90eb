"""Texts that are shown as they are: a name with marks in it is never taken for a page that names files of its own.

Qt guesses whether a text is rich, and reads the pictures a rich one names, from other computers too. So no label and no
tip of the window is made but here.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as QtGui
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


def plain_label(text: str = "", *, wrap: bool = False, buddy: QWidget | None = None) -> QLabel:
    """Return a label that shows a text as it is; ``wrap`` breaks it into lines, ``buddy`` is what it names."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if buddy:
        made.setBuddy(buddy)
    return made


def tip(text: str) -> str:
    """Return a text for a tip of the mouse, which knows no plain format: one that looks rich is escaped."""
    if not QtGui.mightBeRichText(text):
        return text
    return f"<p>{escape(text).replace(chr(10), '<br>')}</p>"


def question(parent: QWidget | None, text: str, *, icon: QMessageBox.Icon = QMessageBox.Icon.Question) -> QMessageBox:
    """Return a box that shows a text as it is; its buttons are the caller's."""
    made = QMessageBox(parent)
    made.setIcon(icon)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    return made
