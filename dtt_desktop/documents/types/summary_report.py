"""Báo cáo tổng kết năm năm: the frame of the report with the figures the data know (decree 30/2020, form 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing, NomineeFacts, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import (
    foot,
    letterhead,
    missing_province,
    missing_review,
    missing_signer,
    paragraphs,
)
from dtt_desktop.documents.lists import awarded, counted
from dtt_desktop.documents.model import Addressees, Block, Column, Document, Heading, Table, Title
from dtt_desktop.documents.voting import ROOM
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.text import L

_COLUMNS = (
    Column("Nội dung", 105),
    Column("Tập thể", 20, "center"),
    Column("Hộ", 20, "center"),
    Column("Cá nhân", 20, "center"),
)
_ORDER = ("collective", "household", "individual")
PHRASES = (
    Phrase(
        "subject", L("Trích yếu", "Subject"),
        "Tổng kết phong trào thi đua yêu nước và công tác khen thưởng giai đoạn {giai đoạn}",
    ),
    Phrase(
        "to", L("Kính gửi (mỗi dòng một nơi)", "To (line by line)"),
        "Hội đồng Thi đua - Khen thưởng {tỉnh}\nSở Nội vụ {tỉnh}",
    ),
    Phrase(
        "situation", L("Đặc điểm tình hình", "Situation"),
        f"Đặc điểm, tình hình của địa phương trong giai đoạn {{giai đoạn}}: {ROOM}",
    ),
    Phrase(
        "movements", L("Kết quả phong trào thi đua", "What the movements brought"),
        f"Các phong trào thi đua đã phát động, kết quả trong giai đoạn {{giai đoạn}}: {ROOM}",
    ),
    Phrase(
        "five_years", L("Khen thưởng năm năm", "Awards of five years"),
        f"Danh hiệu thi đua, hình thức khen thưởng đã được tặng trong giai đoạn {{giai đoạn}} theo từng năm: {ROOM}",
    ),
    Phrase("met", L("Họp bình xét", "Selection meetings"), "{số họp} đơn vị đã họp bình xét điển hình tiên tiến tại cơ sở."),
    Phrase(
        "selected", L("Giới thiệu điển hình", "Nominated"),
        "{số đơn vị} đơn vị đã giới thiệu {số giới thiệu}. Số liệu cụ thể như sau:",
    ),
    Phrase(
        "weak", L("Tồn tại, hạn chế", "Shortcomings"),
        f"Tồn tại, hạn chế và nguyên nhân trong giai đoạn {{giai đoạn}}: {ROOM}",
    ),
    Phrase(
        "next", L("Phương hướng", "Next"),
        "Đổi mới nội dung, hình thức phong trào thi đua; phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên "
        "tiến; khen thưởng kịp thời, đúng người, đúng việc, chú trọng người trực tiếp lao động, sản xuất.",
    ),
    Phrase("closing", L("Kết thúc", "Closing"), "{cơ quan} trân trọng báo cáo"),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the report cannot do without: before anybody was nominated it could speak of nothing."""
    return [
        *([] if facts.nominees else [Missing("nobody-nominated", Where("nominee", 0, "full_name"))]),
        *missing_signer(facts.papers["summary_report"]),
        *missing_province(facts),
        *missing_review(facts),
    ]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the report: the figures the data know, and room for what nobody but the office can judge."""
    paper = facts.papers["summary_report"]
    held = facts.nominees
    units = {n.unit_key for n in held if n.unit_key}
    met = sum(meeting.unit_key in units and bool(meeting.held_on) for meeting in facts.meetings)
    values = {"số đơn vị": f"{len(units):02d}", "số giới thiệu": counted(held), "số họp": f"{met:02d}"}
    say = Speaker(facts, "summary_report", PHRASES, values)
    subject = say("subject")
    parts = (
        ("I. ĐẶC ĐIỂM TÌNH HÌNH", ("situation",)), ("II. KẾT QUẢ PHONG TRÀO THI ĐUA", ("movements",)),
        ("III. CÔNG TÁC KHEN THƯỞNG", ("five_years", *(["met"] if met else []), "selected")), ("IV. TỒN TẠI, HẠN CHẾ", ("weak",)),
        ("V. PHƯƠNG HƯỚNG, NHIỆM VỤ", ("next", "closing")),
    )  # fmt: skip
    blocks: list[Block] = [
        letterhead(facts, paper, "BC"),
        Title("BÁO CÁO", subject),
        Addressees(tuple(say.lines("to"))),
    ]
    for title, phrases in parts:
        blocks += [Heading(title), *paragraphs(say.lines(*phrases), end="closing" in phrases)]
        if "selected" in phrases:
            blocks.append(Table(_COLUMNS, tuple(_rows(facts))))
    yield Document(subject, (*blocks, foot(facts, paper)), facts.agency.size_profile)


def _rows(facts: Facts) -> Iterator[tuple[str, ...]]:
    """Yield how many of each kind were nominated; what the council passed, once it had met by the date of the report."""
    through = [n for n in facts.nominees if n.status in ("passed", "proposed", "decided")]
    lines: list[tuple[str, Sequence[NomineeFacts]]] = [("Được giới thiệu", facts.nominees)]
    day, session = facts.papers["summary_report"].issued_on, facts.session
    if session and session.held_on and (not day or session.held_on <= day):
        lines += [("Đạt tiêu chuẩn", through), ("Đề nghị tặng Giấy khen", awarded(facts))]
    for words, people in lines:
        yield (words, *(f"{sum(n.kind == kind for n in people):02d}" for kind in _ORDER))


KIND = DocumentKind(
    "summary_report", L("Báo cáo tổng kết năm năm", "Five-year summary report"), "BC", "Báo cáo", "bao-cao-tong-ket",
    False, missing, build, recipients=("Như trên", "Thường trực Đảng ủy xã", "Chủ tịch, các PCT UBND xã"),
    phrases=PHRASES,
)  # fmt: skip
