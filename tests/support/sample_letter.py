"""Draws a minimal official letter, right or wrong, to try the checker on."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from .paper_model import MM

_FONTS = Path(__file__).parents[2] / "resources" / "fonts"
_HEIGHT = 297 * MM
NOTE = (
    "Đề nghị quý vị đại biểu có mặt đúng giờ để Hội nghị được tổ chức thành công, trang phục lịch sự; "
    "các thôn bố trí phương tiện đưa đón đại biểu và báo cáo Phòng Văn hóa - Xã hội trước ngày khai mạc"
)


@dataclass(frozen=True)
class Letter:
    """A minimal invitation; each field is one thing a program may get wrong."""

    left: float = 30
    right: float = 195
    top: float = 20
    state: tuple[str, ...] = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",)
    state_size: float = 13
    motto: str = "Độc lập - Tự do - Hạnh phúc"
    motto_rule: float = 1
    agency_rule: float = 0.48
    underscores: bool = False
    number: str = "Số:            /GM-UBND"
    number_size: float = 13
    date: str = "Lợi Bác, ngày      tháng 11 năm 2025"
    date_drop: float = 0
    title: str = "GIẤY MỜI"
    extract: str = "Dự Hội nghị điển hình tiên tiến xã Lợi Bác năm 2025"
    extract_font: str = "Paper-Bold"
    extract_rule: float = 0.4
    body_size: float = 14
    body_font: str = "Paper"
    indent: float = 12.7
    leading: float = 18
    between: float = 6
    justified: bool = True
    paper: tuple[float, float] = (210, 297)
    labels: tuple[str, ...] = (
        "Ủy ban nhân dân xã Lợi Bác trân trọng kính mời: Bà Hoàng Thị Mai, thôn Bản Chu.",
        "Tới dự Hội nghị điển hình tiên tiến xã Lợi Bác năm 2025.",
        "Chủ trì: Chủ tịch Ủy ban nhân dân xã.",
        "Thời gian: 08 giờ 00 phút, ngày 15 tháng 11 năm 2025.",
        "Địa điểm: Hội trường Ủy ban nhân dân xã Lợi Bác.",
    )
    note: str = NOTE + "./."
    pages: int = 1
    page_number: str = "{}"
    number_on_first: bool = False
    label_drop: float = 0
    items: tuple[str, ...] = ("- Như kính mời;", "- Lưu: VT, VHXH.")
    powers: tuple[str, ...] = ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    name: str = "Nguyễn Văn An"
    name_font: str = "Paper-Bold"
    name_gap: float = 32
    grey: bool = False


@cache
def register_fonts() -> None:
    for name in ("Regular", "Bold", "Italic", "BoldItalic"):
        own = "Paper" if name == "Regular" else f"Paper-{name}"
        pdfmetrics.registerFont(TTFont(own, str(_FONTS / f"Tinos-{name}.ttf")))


class _Drawing:
    """Draws letters one after another. `y` is the next baseline, in points from the top of the page."""

    def __init__(self, letter: Letter) -> None:
        register_fonts()
        self.letter = letter
        self.file = io.BytesIO()
        self.canvas = Canvas(self.file, pagesize=(letter.paper[0] * MM, letter.paper[1] * MM))
        self.y = 0.0
        self.page = 1

    def text(self, x: float, text: str, size: float, font: str = "Paper", *, centred: bool = False) -> float:
        """One line at x millimetres; answers its width in millimetres."""
        width = pdfmetrics.stringWidth(text, font, size)
        self.canvas.setFont(font, size)
        self.canvas.drawString(x * MM - (width / 2 if centred else 0), _HEIGHT - self.y, text)
        return float(width) / MM

    def rule(self, centre: float, width: float) -> None:
        if width:
            y = _HEIGHT - self.y - 4
            self.canvas.setLineWidth(0.6)
            self.canvas.line((centre - width / 2) * MM, y, (centre + width / 2) * MM, y)

    def draw(self) -> None:
        self._head()
        self._title()
        for text in self.letter.labels:
            self._paragraph(text)
        for _ in range(self.letter.pages - 1):
            for _ in range(5):
                self._paragraph(NOTE + ".")
            self._new_page()
        self._paragraph(self.letter.note)
        self._foot()
        self.canvas.showPage()
        self.page = 1

    def _new_page(self) -> None:
        self.canvas.showPage()
        self.page += 1
        self.y = 10 * MM + 14
        self.text(112.5, self.letter.page_number.format(self.page), 14, centred=True)
        self.y = 20 * MM + 8

    def _head(self) -> None:
        letter = self.letter
        if letter.number_on_first:
            self.y = 10 * MM + 14
            self.text(112.5, "1", 14, centred=True)
        if letter.grey:
            self.canvas.setFillGray(0.4)
        self.y = letter.top * MM + 13
        self.text(letter.left + 32.5, "ỦY BAN NHÂN DÂN", 13, "Paper-Bold", centred=True)
        for at, text in enumerate(letter.state):
            self.y += 15 * min(at, 1)
            self.text(letter.right - 50, text, letter.state_size, "Paper-Bold", centred=True)
        self.y += 16
        name = self.text(letter.left + 32.5, "XÃ LỢI BÁC", 13, "Paper-Bold", centred=True)
        motto = self.text(letter.right - 50, letter.motto, letter.state_size + 1, "Paper-Bold", centred=True)
        self.rule(letter.right - 50, motto * letter.motto_rule)
        if letter.underscores:
            self.y += 4
            self.text(letter.left + 32.5, "______", 12, centred=True)
            self.y -= 4
        else:
            self.rule(letter.left + 32.5, name * letter.agency_rule)
        self.y += 24
        self.text(letter.left + 32.5, letter.number, letter.number_size, centred=True)
        self.y += letter.date_drop
        self.text(letter.right - 50, letter.date, letter.state_size + 1, "Paper-Italic", centred=True)

    def _title(self) -> None:
        letter = self.letter
        centre = (letter.left + letter.right) / 2
        self.y += 32
        self.text(centre, letter.title, 14, "Paper-Bold", centred=True)
        self.y += 17
        width = self.text(centre, letter.extract, 14, letter.extract_font, centred=True)
        self.rule(centre, width * letter.extract_rule)
        self.y += 12

    def _paragraph(self, text: str) -> None:
        """An asterisk before the text makes it bold."""
        letter = self.letter
        font = "Paper-Bold" if text.startswith("*") else letter.body_font
        text = text.removeprefix("*")
        full = (letter.right - letter.left) * MM
        lines: list[str] = []
        first = simpleSplit(text, font, letter.body_size, full - letter.indent * MM)[0]
        lines.append(first)
        lines += simpleSplit(text[len(first) :].strip(), font, letter.body_size, full)
        self.y += letter.between
        for at, line in enumerate(lines):
            self.y += letter.leading
            indent = 0 if at else letter.indent * MM
            spare = full - indent - pdfmetrics.stringWidth(line, font, letter.body_size)
            drawn = self.canvas.beginText(letter.left * MM + indent, _HEIGHT - self.y)
            drawn.setFont(font, letter.body_size)
            if letter.justified and at < len(lines) - 1:
                drawn.setWordSpace(spare / line.count(" "))
            drawn.textOut(line)
            drawn.setWordSpace(0)
            self.canvas.drawText(drawn)

    def _foot(self) -> None:
        letter = self.letter
        self.y += 30
        start = self.y
        self.y += letter.label_drop
        self.text(letter.left, "Nơi nhận:", 12, "Paper-BoldItalic")
        for item in letter.items:
            self.y += 13
            self.text(letter.left, item, 11)
        self.y = start
        for at, text in enumerate(letter.powers):
            self.y = start + 16 * at
            self.text(letter.right - 50, text, 14, "Paper-Bold", centred=True)
        self.y += letter.name_gap * MM
        self.text(letter.right - 50, letter.name, 14, letter.name_font, centred=True)


def draw_letters(*letters: Letter) -> bytes:
    """One file with the letters one after another."""
    drawing = _Drawing(letters[0])
    for letter in letters:
        drawing.letter = letter
        drawing.draw()
    drawing.canvas.save()
    return drawing.file.getvalue()
