"""The composition of the delegate list, always up to date: bars with words and shapes, and what is not known."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from dtt_desktop.domain.composition import Composition, Share, Target, exemplar_target
from dtt_desktop.domain.conference import Conference
from dtt_desktop.ui import theme
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.widgets import muted

_SHAPES = {"met": ("circle-check", "ok"), "short": ("alert-triangle", "warn"), "over": ("circle-x", "error")}


class Bar(QWidget):
    """A part of a whole, with a mark where it should be; blue met, hatched short, dark over."""

    def __init__(self) -> None:
        super().__init__()
        self.part, self.mark, self.state = 0.0, -1.0, "met"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 10)

    def set(self, part: float, mark: float, state: str) -> None:
        """Show ``part`` (0 to 1) against ``mark`` (-1 for none)."""
        self.part, self.mark, self.state = min(1.0, part), mark, state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        room = QRectF(0, 1, self.width(), self.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.track))
        painter.drawRoundedRect(room, 3, 3)
        filled = QRectF(room.x(), room.y(), room.width() * self.part, room.height())
        colour = QColor({"met": t.ok, "short": t.warn}.get(self.state, t.muted))
        painter.setBrush(colour)
        painter.drawRoundedRect(filled, 3, 3)
        if self.state == "short":
            painter.setPen(QPen(QColor(t.base), 1))
            for x in range(int(filled.left()) + 4, int(filled.right()), 6):
                painter.drawLine(x, int(filled.bottom()) - 1, x + 4, int(filled.top()) + 1)
        if self.mark >= 0:
            painter.setPen(QPen(QColor(t.text), 2))
            x = int(room.width() * self.mark)
            painter.drawLine(x, 0, x, self.height())
        painter.end()


class Figure(QWidget):
    """A figure at the right edge; another one is painted without laying the panel out anew."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("00000 (100,0%)"), metrics.height())

    def set(self, text: str) -> None:
        """Show another figure."""
        self._text = text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()


class Line(QWidget):
    """One thing counted: name and figure, bar, verdict in words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 2, 0, 4)
        layout.setVerticalSpacing(1)
        self._name = name
        self._seen: tuple[Share, str, str, float] | None = None
        self._figure = Figure()
        self._bar = Bar()
        self._icon = plain_label()
        self._words = muted()
        self._words.setWordWrap(True)
        title = plain_label(name)
        title.setWordWrap(True)
        layout.addWidget(title, 0, 0, 1, 2)
        layout.addWidget(self._figure, 0, 2)
        layout.addWidget(self._bar, 1, 0, 1, 3)
        layout.addWidget(self._icon, 2, 0)
        layout.addWidget(self._words, 2, 1, 1, 2)
        layout.setColumnStretch(1, 1)

    def show_share(
        self, share: Share, words: str, state: str = "met", mark: float = -1.0, judged: bool = False
    ) -> None:
        """Show a share with its words; ``judged`` adds the shape of the verdict."""
        figure = f"{share.count} ({share.percent_text()})"
        if self._seen == (share, words, state, mark):
            return
        self._seen = (share, words, state, mark)
        self._figure.set(figure)
        self._bar.set(share.count / share.total if share.total else 0.0, mark, state)
        if self._words.text() != words or self._words.isHidden() != (not words):
            self._words.setText(words)
            self._words.setVisible(bool(words))
        self._icon.setVisible(judged)
        if judged:
            shape, token = _SHAPES[state]
            self._icon.setPixmap(theme.pixmap(shape, str(getattr(theme.tokens(), token))))
        self.setAccessibleName(f"{self._name}: {figure}. {words}")


class CompositionPanel(QWidget):
    """All lines of the composition."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(4, 4, 8, 4)
        self._layout.setSpacing(2)
        self._basis = muted()
        self._basis.setWordWrap(True)
        self._layout.addWidget(self._basis)
        names = {
            "total": self.tr("Tổng số đại biểu"), "exemplar": self.tr("Điển hình"),
            "others": self.tr("Khách mời và lãnh đạo"), "women": self.tr("Nữ"),
            "minority": self.tr("Dân tộc thiểu số"), "direct": self.tr("Trực tiếp sản xuất, công tác"),
            "party": self.tr("Đảng viên"),
        }  # fmt: skip
        self.lines = {key: Line(name) for key, name in names.items()}
        for line in self.lines.values():
            self._layout.addWidget(line)
        self._tables = {"former_commune": plain_label(), "sector": plain_label()}
        for title, table in zip((self.tr("Theo xã cũ"), self.tr("Theo lĩnh vực")), self._tables.values(), strict=True):
            label = plain_label(title)
            theme.heading(label)
            self._layout.addWidget(label)
            table.setWordWrap(True)
            table.setTextFormat(Qt.TextFormat.PlainText)
            self._layout.addWidget(table)
        self._layout.addStretch(1)

    def show_composition(self, counts: Composition, conference: Conference) -> None:
        """Show the counts against what the plan wants."""
        self._basis.setText(self.tr("Tính trên cả {0} đại biểu trong danh sách.").format(counts.total))
        self._total(counts, conference)
        wanted, tolerance = conference.exemplar_percent, conference.tolerance_points or 0
        others = counts.group("guest", "leader")
        if wanted is None:
            self.lines["exemplar"].show_share(counts.group("exemplar"), "")
            self.lines["others"].show_share(others, "")
        else:
            target = exemplar_target(counts, wanted, tolerance)
            self._exemplars(target)
            self._others(others, target)
        shares = {
            "women": counts.women(), "minority": counts.minorities(), "direct": counts.direct_workers(),
            "party": counts.party_members(),
        }  # fmt: skip
        for key, share in shares.items():
            unknown = self.tr("Chưa có thông tin: {0}").format(share.unknown) if share.unknown else ""
            self.lines[key].show_share(share, unknown)
        for name, label in self._tables.items():
            text = self._table(counts.table(name))  # type: ignore[arg-type]
            if label.text() != text:
                label.setText(text)

    def _total(self, counts: Composition, conference: Conference) -> None:
        limit = conference.max_delegates
        share = Share(counts.total, limit or counts.total)
        if not limit:
            self.lines["total"].show_share(share, "")
        elif counts.total > limit:
            words = self.tr("Vượt {0} so với tối đa {1}").format(counts.total - limit, limit)
            self.lines["total"].show_share(share, words, "over", 1.0, judged=True)
        else:
            words = self.tr("Tối đa {0}, còn {1}").format(limit, limit - counts.total)
            self.lines["total"].show_share(share, words, "met", 1.0, judged=True)

    def _exemplars(self, target: Target) -> None:
        if not target.share.total:
            self.lines["exemplar"].show_share(target.share, self._wanted(target.wanted, target.tolerance))
            return
        verdict = {
            "met": self.tr("Đạt"),
            "short": self.tr("Thiếu {0}").format(target.by),
            "over": self.tr("Vượt {0}").format(target.by),
        }[target.verdict]
        wanted = self.tr("yêu cầu khoảng {0}%, chênh ±{1} điểm").format(target.wanted, target.tolerance)
        self.lines["exemplar"].show_share(
            target.share, f"{verdict}: {wanted}", target.verdict, target.wanted / 100, judged=True
        )

    def _wanted(self, percent: int, tolerance: int) -> str:
        return self.tr("Yêu cầu khoảng {0}%, chênh ±{1} điểm").format(percent, tolerance)

    def _others(self, share: Share, exemplars: Target) -> None:
        """Judge the rest by the exemplars: who is short here is over there."""
        wanted = self._wanted(100 - exemplars.wanted, exemplars.tolerance)
        mark = (100 - exemplars.wanted) / 100
        if not share.total:
            self.lines["others"].show_share(share, wanted, mark=mark)
            return
        turned = {"met": "met", "short": "over", "over": "short"}[exemplars.verdict]
        verdict = {
            "met": self.tr("Đạt"),
            "short": self.tr("Thiếu {0}").format(exemplars.by),
            "over": self.tr("Vượt {0}").format(exemplars.by),
        }[turned]
        self.lines["others"].show_share(
            share, f"{verdict}: {wanted[:1].lower()}{wanted[1:]}", turned, mark, judged=True
        )

    def _table(self, rows: list[tuple[str | None, Share]]) -> str:
        unknown = self.tr("Chưa có thông tin")
        return "\n".join(f"{name or unknown}: {s.count} ({s.percent_text()})" for name, s in rows)
