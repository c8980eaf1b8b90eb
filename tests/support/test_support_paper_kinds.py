"""Proves the checker on plans, appendices and the kinds that come later."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace

import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, LongTable, Paragraph, SimpleDocTemplate

from .paper_model import MM
from .paper_rules import check
from .sample_letter import NOTE, Letter, draw_letters, register_fonts

_PLAN = Letter(
    number="Số: 08/KH-UBND",
    date="Lợi Bác, ngày 05 tháng 8 năm 2025",
    title="KẾ HOẠCH",
    extract="Tổ chức Hội nghị điển hình tiên tiến xã Lợi Bác năm 2025",
    labels=(
        "Thực hiện Kế hoạch số 120/KH-UBND, Ủy ban nhân dân xã Lợi Bác ban hành Kế hoạch như sau:",
        "*I. MỤC ĐÍCH, YÊU CẦU",
        "*1. Mục đích",
        "a) Đánh giá kết quả phong trào thi đua theo điểm a khoản 2 Điều 5.",
        "b) Biểu dương các điển hình tiên tiến.",
        "*II. TỔ CHỨC THỰC HIỆN",
    ),
    items=("- Thường trực Đảng ủy;", "- Lưu: VT, VHXH."),
)
_TEXTS = _PLAN.labels


def _with(at: int, text: str) -> Letter:
    return replace(_PLAN, labels=(*_TEXTS[:at], text, *_TEXTS[at + 1 :]))


_WRONG_PLANS: dict[str, tuple[Letter, set[str]]] = {
    "right": (_PLAN, set()),
    "not A4": (replace(_PLAN, paper=(212, 297)), {"P01"}),
    "regular heading": (_with(1, "I. MỤC ĐÍCH, YÊU CẦU"), {"B12"}),
    "heading in lower case": (_with(1, "*I. Mục đích, yêu cầu"), {"B12"}),
    "heading skipped": (_with(5, "*III. TỔ CHỨC THỰC HIỆN"), {"B12"}),
    "bold text": (_with(4, "*b) Biểu dương các điển hình tiên tiến."), {"B02"}),
    "wrong letter": (_with(4, "c) Biểu dương các điển hình tiên tiến."), {"B13"}),
    "nested decimals": (_with(4, "1.1. Biểu dương các điển hình tiên tiến."), {"B15"}),
    "ground with a comma": (_with(0, "Căn cứ Nghị định số 152/2025/NĐ-CP,"), set()),
    "Kính gửi in a plan": (_with(0, "Kính gửi: Sở Nội vụ."), {"N06"}),
    "former district": (_with(4, "b) Biểu dương điển hình của huyện Lộc Bình."), {"X01"}),
    "spelling": (_with(4, "b) Biểu dương điển hình của Mặt trận tổ quốc Việt Nam."), {"X02"}),
    "citation": (_with(4, "b) Biểu dương theo Khoản 2 Điều 5."), {"X04"}),
    "document without số": (_with(4, "b) Biểu dương theo Quyết định 12/QĐ-UBND."), {"X06"}),
    "foot alone": (replace(_PLAN, pages=2, note="Hết./."), {"S08"}),
    "appendix not at hand": (_with(4, "b) Biểu dương đại biểu theo Phụ lục I."), set()),
}


@pytest.mark.parametrize("case", _WRONG_PLANS)
def test_plan(case: str) -> None:
    letter, expected = _WRONG_PLANS[case]
    findings = check(draw_letters(letter), "plan")
    assert {finding.id for finding in findings} == expected, findings


@dataclass(frozen=True)
class Roster:
    """A minimal appendix with a table of several pages."""

    word: str = "Phụ lục"
    title: str = "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"
    attached: str = "(Kèm theo Kế hoạch số 08/KH-UBND ngày 05 tháng 8 năm 2025 của Ủy ban nhân dân xã Lợi Bác)"
    state: bool = False
    repeat: int = 1
    first_number: bool = False
    count_from: int = 0
    columns: tuple[float, ...] = (15, 75, 75)
    landscape: bool = False
    end: str = "Danh sách có 90 đại biểu./."


def _style(font: str, size: float = 14, *, centred: bool = True) -> ParagraphStyle:
    style = ParagraphStyle(font, fontName=font, fontSize=size, leading=size * 1.2, alignment=1 if centred else 4)
    style.firstLineIndent = 0 if centred else 12.7 * MM
    style.spaceBefore = 0 if centred else 8
    return style


def _roster(roster: Roster) -> bytes:
    register_fonts()
    file = io.BytesIO()
    sides = (297 * MM, 210 * MM) if roster.landscape else (210 * MM, 297 * MM)

    def number(canvas: Canvas, document: SimpleDocTemplate) -> None:
        if document.page > 1 or roster.first_number:
            canvas.setFont("Paper", 14)
            shown = str(document.page + roster.count_from)
            canvas.drawCentredString((sides[0] + 15 * MM) / 2, sides[1] - 10 * MM - 13, shown)

    story: list[Flowable] = [Paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", _style("Paper-Bold"))] * roster.state
    story += [
        Paragraph(roster.word, _style("Paper-Bold")),
        Paragraph(roster.title, _style("Paper-Bold")),
        Paragraph(roster.attached, _style("Paper-Italic")),
    ]
    rows = [["STT", "Họ và tên", "Đơn vị"]] + [[str(at), "Hoàng Văn Thụ", "thôn Pò Mạch"] for at in range(1, 91)]
    table = LongTable(rows, [width * MM for width in roster.columns], repeatRows=roster.repeat)
    table.setStyle([("GRID", (0, 0), (-1, -1), 0.5, "black"), ("FONT", (0, 0), (-1, -1), "Paper", 12)])
    story += [table, Paragraph(roster.end, _style("Paper", centred=False))]
    margins = {
        "leftMargin": 30 * MM - 6,
        "rightMargin": 15 * MM - 6,
        "topMargin": 20 * MM - 6,
        "bottomMargin": 20 * MM - 6,
    }
    SimpleDocTemplate(file, pagesize=sides, **margins).build(story, onFirstPage=number, onLaterPages=number)
    return file.getvalue()


_WRONG_ROSTERS: dict[str, tuple[Roster, set[str]]] = {
    "right": (Roster(), set()),
    "right, with a roman number": (Roster(word="Phụ lục II"), set()),
    "right, landscape": (Roster(landscape=True, columns=(22, 115, 115)), set()),
    "word in capitals": (Roster(word="PHỤ LỤC"), {"A01"}),
    "no word": (Roster(word="Danh sách"), {"A01", "A02"}),
    "title in lower case": (Roster(title="Danh sách đại biểu"), {"A02"}),
    "attached to nothing": (Roster(attached="(Kèm theo Kế hoạch tổ chức Hội nghị)"), {"A03"}),
    "Quốc hiệu": (Roster(state=True), {"A05"}),
    "header row not repeated": (Roster(repeat=0), {"A06"}),
    "number on the first page": (Roster(first_number=True), {"P17"}),
    "count not from one": (Roster(count_from=3), {"P17"}),
    "table too wide": (Roster(columns=(15, 75, 100), end="Hết./."), {"P04"}),
    "no end": (Roster(end="Danh sách có 90 đại biểu."), {"B14"}),
}


@pytest.mark.parametrize("case", _WRONG_ROSTERS)
@pytest.mark.parametrize("kind", ["roster", "program"])
def test_appendix(case: str, kind: str) -> None:
    roster, expected = _WRONG_ROSTERS[case]
    findings = check(_roster(roster), kind)
    assert {finding.id for finding in findings} == expected, findings


def test_official_letter() -> None:
    letter = replace(_PLAN, number="Số:            /UBND-VHXH", labels=("Kính gửi: Sở Nội vụ", NOTE + "."))
    findings = check(draw_letters(letter), "official_letter")
    assert {"T05", "N05"} <= {finding.id for finding in findings}, findings
    assert "H16" not in {finding.id for finding in findings}


def test_minutes_have_no_date_in_the_head() -> None:
    found = {finding.id for finding in check(draw_letters(_PLAN), "minutes")}
    assert {"H25", "T01", "H16", "G02"} <= found


def test_decision_is_told_from_a_plan() -> None:
    found = {finding.id for finding in check(draw_letters(_PLAN), "decision")}
    assert {"H16", "T01", "T06", "B09", "N05"} <= found


def test_roster_is_no_plan() -> None:
    found = {finding.id for finding in check(_roster(Roster()), "plan")}
    assert {"H01", "H04", "H16", "H20", "T01", "N01"} <= found
