"""Công văn đề nghị giới thiệu điển hình: the call for nominations with its allotment (decree 30/2020, form 1.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing, UnitFacts, Where
from dtt_desktop.documents.issuers import office_name
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import (
    appendix,
    cited,
    dashed,
    foot,
    letterhead,
    missing_signer,
    paragraphs,
    two_digits,
)
from dtt_desktop.documents.model import Addressees, Block, Column, Document, Table
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.dates import official
from dtt_desktop.domain.text import L

_COLUMNS = (
    Column("STT", 12, "center"),
    Column("Đơn vị", 75),
    Column("Xã cũ", 33),
    Column("Số điển hình được giới thiệu", 45, "center"),
)
PHRASES = (
    Phrase("about", L("Trích yếu", "Subject"), "giới thiệu điển hình tiên tiến dự {hội nghị}"),
    Phrase("to", L("Kính gửi", "To"), "Các cơ quan, đơn vị, thôn trên địa bàn {xã}"),
    Phrase(
        "opening", L("Mở đầu", "Opening"),
        "Thực hiện Kế hoạch {số, ngày kế hoạch} của {cơ quan} về việc tổ chức {hội nghị}, {cơ quan} đề nghị các cơ quan, "
        "đơn vị, thôn giới thiệu điển hình tiên tiến, cụ thể như sau:",
    ),
    Phrase(
        "how_many", L("Số lượng", "How many"),
        "Số lượng giới thiệu: {số điển hình} điển hình của {số đơn vị} cơ quan, đơn vị, thôn, phân bổ theo Phụ lục kèm theo",
    ),
    Phrase(
        "dossier", L("Hồ sơ, hạn gửi", "Papers and deadline"),
        "Hồ sơ gồm biên bản họp bình xét, danh sách trích ngang và tóm tắt thành tích, gửi về {nơi nhận hồ sơ} chậm nhất "
        "{hạn gửi}",
    ),
    Phrase(
        "forms", L("Mẫu gửi kèm", "Forms attached"),
        "Gửi kèm Công văn này: mẫu biên bản họp bình xét, mẫu danh sách trích ngang", optional=True,
    ),
    Phrase(
        "closing", L("Kết thúc", "Closing"), "{cơ quan} đề nghị các cơ quan, đơn vị, thôn quan tâm thực hiện",
    ),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the call cannot do without."""
    found = missing_signer(facts.papers["nomination_call"])
    if not facts.conference.nominate_by:
        found.append(Missing("missing-nominate-by", Where("conference", 1, "nominate_by")))
    if not any(unit.allotted for unit in facts.units):
        found.append(Missing("missing-allotment", Where("unit", facts.units[0].key if facts.units else 0, "allotted")))
    return found


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the letter and its appendix."""
    paper, units = facts.papers["nomination_call"], [unit for unit in facts.units if unit.allotted]
    values = {
        "số điển hình": two_digits(sum(unit.allotted or 0 for unit in units)), "số đơn vị": two_digits(len(units)),
        "số, ngày kế hoạch": cited(facts, "plan", "KH"),
        "nơi nhận hồ sơ": office_name(facts, "") or facts.agency.name,
        "hạn gửi": official(facts.conference.nominate_by),
    }  # fmt: skip
    say = Speaker(facts, "nomination_call", PHRASES, values)
    asked = [*say.lines("how_many"), *facts.sections.get("selection", ()), *say.lines("dossier", "forms")]
    blocks: tuple[Block, ...] = (
        letterhead(facts, paper, "", about=say("about")),
        Addressees(tuple(say.lines("to"))),
        *paragraphs(say.lines("opening"), end=False),
        *dashed(asked),
        *paragraphs(say.lines("closing")),
        foot(facts, paper),
    )
    profile = facts.agency.size_profile
    yield Document("Đề nghị giới thiệu điển hình tiên tiến", blocks, profile)
    title = "Phân bổ số lượng điển hình tiên tiến được giới thiệu"
    rows = tuple(_row(i, unit) for i, unit in enumerate(units, start=1))
    count = two_digits(sum(unit.allotted or 0 for unit in units))
    rows += (("", "Tổng cộng", "", count),)
    yield appendix(
        facts, "nomination_call", "Công văn", "", title, Table(_COLUMNS, rows, totals=1), f"Tổng số {count} điển hình"
    )


def _row(number: int, unit: UnitFacts) -> tuple[str, ...]:
    return (str(number), unit.name, unit.former_commune, str(unit.allotted))


KIND = DocumentKind(
    "nomination_call", L("Công văn đề nghị giới thiệu điển hình", "Call for nominations"), "", "Công văn",
    "cong-van-gioi-thieu", False, missing, build, recipients=("Như trên", "Chủ tịch, các PCT UBND xã"), draws=("plan_item",), phrases=PHRASES,
)  # fmt: skip
