"""Báo cáo kết quả hội nghị: the report to the province after the day (decree 30/2020, form 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import (
    dashed,
    foot,
    letterhead,
    missing_province,
    missing_signer,
    paragraphs,
    when_and_where,
)
from dtt_desktop.documents.lists import awarded, counted
from dtt_desktop.documents.model import Addressees, Block, Document, Heading, Title
from dtt_desktop.documents.types import roster
from dtt_desktop.documents.types.upper_delegates import chosen
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.text import L

PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Kết quả tổ chức {hội nghị}"),
    Phrase(
        "to", L("Kính gửi (mỗi dòng một nơi)", "To (line by line)"),
        "Hội đồng Thi đua - Khen thưởng {tỉnh}\nSở Nội vụ {tỉnh}",
    ),
    Phrase("held", L("Đã tổ chức", "What was held"), "{cơ quan} đã tổ chức {hội nghị} vào {thời gian}, tại {địa điểm}."),
    Phrase("summoned", L("Đại biểu", "Delegates"), "Số đại biểu triệu tập: {số đại biểu} người ({từng diện})"),
    Phrase("awarded", L("Khen thưởng", "Awards"), "Tặng Giấy khen cho {số được khen}"),
    Phrase("upper", L("Đại biểu cấp trên", "Delegates above"), "Thông qua danh sách {số cấp trên} đại biểu dự {đại hội}"),
    Phrase("assessed", L("Đánh giá chung", "Assessment"), "", optional=True),
    Phrase("closing", L("Kết thúc", "Closing"), "{cơ quan} trân trọng báo cáo"),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the report cannot do without: the day it tells of being over, too."""
    ahead = [] if facts.over else [Missing("day-not-over", Where("conference", 1, "date"))]
    return [
        *ahead,
        *missing_signer(facts.papers["result_report"]),
        *missing_province(facts),
        *when_and_where(facts),
        *roster.missing(facts),
    ]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the report with its figures from the data."""
    paper, conference = facts.papers["result_report"], facts.conference
    groups: dict[str, int] = {}
    for guest in facts.roster:
        groups[guest.group] = groups.get(guest.group, 0) + 1
    values = {
        "số đại biểu": f"{len(facts.roster):02d}", "số được khen": counted(awarded(facts)),
        "từng diện": ", ".join(f"{count:02d} {words.lower()}" for words, count in groups.items() if words),
        "số cấp trên": f"{len(chosen(facts)):02d}",
    }  # fmt: skip
    say = Speaker(facts, "result_report", PHRASES, values)
    results = ["summoned"]
    results += ["awarded"] if awarded(facts) else []
    results += ["upper"] if chosen(facts) and conference.upper_congress else []
    subject = say("subject")
    blocks: list[Block] = [
        letterhead(facts, paper, "BC"),
        Title("BÁO CÁO", subject),
        Addressees(tuple(say.lines("to"))),
        Heading("I. TÌNH HÌNH TỔ CHỨC"),
        *paragraphs(say.lines("held"), end=False),
        *dashed(facts.course),
        Heading("II. KẾT QUẢ"),
        *dashed(say.lines(*results)),
        *paragraphs(say.lines("assessed", "closing")),
        foot(facts, paper),
    ]
    yield Document(subject, tuple(blocks), facts.agency.size_profile)


KIND = DocumentKind(
    "result_report", L("Báo cáo kết quả hội nghị", "Report of results"), "BC", "Báo cáo", "bao-cao-ket-qua", False,
    missing, build, stage="after", recipients=("Như trên", "Thường trực Đảng ủy xã", "Chủ tịch, các PCT UBND xã"),
    draws=("program_item",), phrases=PHRASES,
)  # fmt: skip
