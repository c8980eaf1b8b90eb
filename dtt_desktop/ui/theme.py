"""Colours and icons: Fusion with our own light and dark palette, SVG icons tinted to fit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from dtt_desktop.paths import resource

_ICON = 20  # size of icons in logical pixels
Mode = Literal["system", "light", "dark"]


@dataclass(frozen=True)
class Tokens:
    """Named colours of one mode; text on its ground is at least 4.5 : 1, borders and bars 3 : 1."""

    window: str
    base: str
    alternate: str
    text: str
    muted: str
    line: str
    border: str
    accent: str
    on_accent: str
    selection: str
    disabled: str
    ok: str
    warn: str
    error: str
    ok_ground: str
    warn_ground: str
    error_ground: str
    track: str


LIGHT = Tokens(
    window="#f3f4f6", base="#ffffff", alternate="#f8fafc", text="#1a2230", muted="#566072", line="#d5dae1",
    border="#7d8796", accent="#0b5cad", on_accent="#ffffff", selection="#d9e7f7", disabled="#8a93a1", ok="#0b5cad",
    warn="#8a5300", error="#a8003c", ok_ground="#e3eefa", warn_ground="#fff3d9", error_ground="#fde6ec",
    track="#e3e7ee",
)  # fmt: skip
DARK = Tokens(
    window="#1d2129", base="#15181e", alternate="#1a1e25", text="#e8ebf0", muted="#a9b2c0", line="#343b47",
    border="#78839a", accent="#8cc0ff", on_accent="#10202f", selection="#274364", disabled="#717b8a", ok="#8cc0ff",
    warn="#ffd166", error="#ff7b93", ok_ground="#1d3148", warn_ground="#3a3017", error_ground="#44202a",
    track="#333a46",
)  # fmt: skip


def is_dark(mode: Mode) -> bool:
    """Tell whether the dark colours are meant; "system" follows the machine."""
    if mode == "system":
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return mode == "dark"


def apply(app: QApplication, mode: Mode) -> Tokens:
    """Give the whole program its colours at once; no restart is needed."""
    wanted = DARK if is_dark(mode) else LIGHT
    app.setStyle("Fusion")
    app.setPalette(_palette(wanted))
    outlined = _palette(wanted)  # Fusion draws the outline of these from the window colour, darkened by 1.4
    outlined.setColor(QPalette.ColorRole.Window, QColor(wanted.border).lighter(140))
    for name in ("QLineEdit", "QPlainTextEdit", "QComboBox", "QCheckBox", "QRadioButton"):
        app.setPalette(outlined, name)  # type: ignore[arg-type] # the stub wants bytes, Qt takes text
    return wanted


def tokens() -> Tokens:
    """Return the colours in force."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window) else LIGHT


def _palette(t: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: t.window, role.WindowText: t.text, role.Base: t.base, role.AlternateBase: t.alternate,
        role.Text: t.text, role.Button: t.base, role.ButtonText: t.text, role.ToolTipBase: t.base,
        role.ToolTipText: t.text, role.Highlight: t.accent, role.HighlightedText: t.on_accent, role.Link: t.accent,
        role.PlaceholderText: t.muted, role.Mid: t.border, role.Dark: t.border, role.Light: t.base,
        role.Midlight: t.line, role.Shadow: t.border, role.BrightText: t.error, role.Accent: t.accent,
    }  # fmt: skip
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(t.disabled))
    return palette


Part = Literal["primary", "chip", "message", "sections", "table", "bad"]


def dress(widget: QWidget, part: Part) -> None:
    """Give one of our own parts its look; everything else is Fusion and palette, which costs nothing at the start."""
    t = tokens()
    sheets: dict[Part, str] = {
        "primary": f"""
            QPushButton {{ background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent};
                border-radius: 4px; padding: 5px 12px; font-weight: 600; }}
            QPushButton:disabled {{ background: {t.track}; color: {t.disabled}; border-color: {t.line}; }}
            QPushButton:focus {{ border: 2px solid {t.text}; }}""",
        "chip": f"""
            QPushButton {{ border: 1px solid {t.border}; border-radius: 10px; padding: 3px 10px;
                background: {t.base}; }}
            QPushButton:checked {{ border: 2px solid {t.accent}; background: {t.ok_ground}; font-weight: 600; }}
            QPushButton:focus {{ border: 2px solid {t.accent}; }}""",
        "message": f"""
            #messageBar[severity="info"] {{ background: {t.ok_ground}; border: 1px solid {t.ok}; border-radius: 4px; }}
            #messageBar[severity="warning"] {{ background: {t.warn_ground}; border: 1px solid {t.warn};
                border-radius: 4px; }}
            #messageBar[severity="error"] {{ background: {t.error_ground}; border: 1px solid {t.error};
                border-radius: 4px; }}""",
        "sections": f"""
            QListWidget {{ border: 0; background: {t.window}; }}
            QListWidget::item {{ padding: 5px 10px; border-left: 3px solid transparent; }}
            QListWidget::item:selected {{ background: {t.ok_ground}; color: {t.text};
                border-left: 3px solid {t.accent}; }}""",
        "table": f"""
            QTableView {{ gridline-color: {t.line}; selection-background-color: {t.selection};
                selection-color: {t.text}; }}
            QHeaderView::section {{ background: {t.window}; color: {t.text}; padding: 4px 6px; border: 0;
                border-right: 1px solid {t.line}; border-bottom: 1px solid {t.border}; }}""",
        "bad": f"border: 2px solid {t.error};",
    }
    widget.setStyleSheet(sheets[part])


def colour(label: QLabel, shade: str) -> QLabel:
    """Write a label in a colour."""
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(shade))
    label.setPalette(palette)
    return label


def heading(label: QLabel, points: int = 0) -> QLabel:
    """Make a label a heading: bold, and larger by ``points``."""
    font = label.font()
    font.setBold(True)
    font.setPointSize(font.pointSize() + points)
    label.setFont(font)
    return label


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    svg = resource("icons").joinpath(f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(int(size * ratio), int(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def pixmap(name: str, colour: str = "", size: int = 16) -> QPixmap:
    """Return an icon as a picture in a colour of the mode (its text colour unless told)."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    return _pixmap(name, colour or tokens().text, size, ratio)


def icon(name: str, colour: str = "") -> QIcon:
    """Return an icon tinted to the mode; Fusion greys it where it is disabled."""
    return QIcon(pixmap(name, colour, _ICON))


def app_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("icons") / "dtt_desktop.svg"))
