"""Công văn gửi hồ sơ: the dossier to the province, fifteen days before, with its list of contents (form 1.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import (
    appendix,
    foot,
    letterhead,
    missing_province,
    missing_signer,
    number_symbol,
    paragraphs,
    when_and_where,
)
from dtt_desktop.documents.model import Addressees, Block, Column, Document, Table
from dtt_desktop.documents.types import summary_report
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.dates import official
from dtt_desktop.domain.text import L

_COLUMNS = (
    Column("STT", 12, "center"), Column("Tên tài liệu", 105), Column("Số bản", 18, "center"), Column("Ghi chú", 30),
)  # fmt: skip
PHRASES = (
    Phrase("about", L("Trích yếu", "Subject"), "gửi hồ sơ tổ chức {hội nghị}"),
    Phrase(
        "to", L("Kính gửi (mỗi dòng một nơi)", "To (line by line)"),
        "Hội đồng Thi đua - Khen thưởng {tỉnh}\nSở Nội vụ {tỉnh}",
    ),
    Phrase(
        "opening", L("Mở đầu", "Opening"),
        "{cơ quan} dự kiến tổ chức {hội nghị} vào {thời gian}, tại {địa điểm}. {cơ quan} gửi Hội đồng Thi đua - Khen thưởng "
        "{tỉnh} (qua Sở Nội vụ) hồ sơ tổ chức Hội nghị (theo Phụ lục kèm theo).",
    ),
    Phrase(
        "plan", L("Tài liệu: kế hoạch", "Contents: plan"), "Kế hoạch tổ chức Hội nghị (số {số kế hoạch} {ngày kế hoạch})",
    ),
    Phrase(
        "report", L("Tài liệu: báo cáo tổng kết", "Contents: summary report"),
        "Báo cáo tổng kết phong trào thi đua yêu nước và công tác khen thưởng giai đoạn {giai đoạn}",
    ),
    Phrase("program", L("Tài liệu: chương trình", "Contents: program"), "Lịch tổ chức, nội dung, chương trình Hội nghị"),
    Phrase(
        "contents", L("Tài liệu gửi kèm, nếu ghi khác (mỗi dòng một tài liệu)", "Contents, if others (line by line)"), "",
        optional=True,
    ),
    Phrase("closing", L("Kết thúc", "Closing"), "{cơ quan} kính đề nghị quý cơ quan xem xét, cho ý kiến chỉ đạo"),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the letter cannot do without."""
    return [*missing_signer(facts.papers["dossier_letter"]), *missing_province(facts), *when_and_where(facts)]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the letter and the list of what goes with it."""
    paper, plan = facts.papers["dossier_letter"], facts.papers["plan"]
    values = {
        "số kế hoạch": number_symbol(facts.agency, plan, "KH"), "ngày kế hoạch": official(plan.issued_on, facts.year),
    }  # fmt: skip
    say = Speaker(facts, "dossier_letter", PHRASES, values)
    blocks: tuple[Block, ...] = (
        letterhead(facts, paper, "", about=say("about")),
        Addressees(tuple(say.lines("to"))),
        *paragraphs(say.lines("opening", "closing")),
        foot(facts, paper),
    )
    yield Document(f"Công văn {say('about')}", blocks, facts.agency.size_profile)
    contents = say.lines("contents") or say.lines(*_there(facts))
    rows = tuple((str(i), text, "01", "") for i, text in enumerate(contents, start=1))
    total = f"Hồ sơ này có {len(contents):02d} tài liệu"
    yield appendix(facts, "dossier_letter", "Công văn", "", "Danh mục hồ sơ gửi kèm", Table(_COLUMNS, rows), total)


def _there(facts: Facts) -> list[str]:
    """Return which papers go along: none that cannot be made yet."""
    report = [] if summary_report.missing(facts) else ["report"]
    return ["plan", *report, *(["program"] if facts.has_program else [])]


KIND = DocumentKind(
    "dossier_letter", L("Công văn gửi hồ sơ về tỉnh", "Dossier letter to the province"), "", "Công văn",
    "cong-van-gui-ho-so", False, missing, build, recipients=("Như trên", "Thường trực Đảng ủy xã"), phrases=PHRASES,
)  # fmt: skip
