"""Thông báo niêm yết công khai: the public notice of who is to be commended (decree 30/2020, form 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED, SENSITIVE, Extra
from dtt_desktop.documents.facts import Facts, Missing, Where
from dtt_desktop.documents.issuers import office_name
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import appendix, foot, letterhead, missing_signer, paragraphs
from dtt_desktop.documents.lists import counted, kinds_of, missing_nominees, nominee_table, proposed
from dtt_desktop.documents.model import Block, Document, Title
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.text import L

PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Công khai danh sách đề nghị khen thưởng tại {hội nghị}"),
    Phrase(
        "opening", L("Mở đầu", "Opening"),
        "{cơ quan} thông báo công khai danh sách {số lượng} được đề nghị khen thưởng tại {hội nghị} (theo Phụ lục kèm theo).",
    ),
    Phrase(
        "where", L("Thời gian, nơi niêm yết", "Where and how long"),
        "Thời gian niêm yết: {số ngày} ngày làm việc kể từ ngày ban hành Thông báo này, tại trụ sở {cơ quan}, nhà văn hóa "
        "các thôn và trên hệ thống truyền thanh.",
    ),
    Phrase(
        "closing", L("Nơi nhận ý kiến", "Where to object"),
        "Ý kiến của tổ chức, cá nhân (nếu có) gửi về {nơi nhận ý kiến} trong thời gian niêm yết để được xem xét, trả lời",
    ),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the notice cannot do without."""
    found = [*missing_signer(facts.papers["public_notice"]), *missing_nominees(facts)]
    if not facts.conference.notice_days:
        found.append(Missing("missing-notice-days", Where("conference", 1, "notice_days")))
    return found


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the notice and its list: names, units and awards only."""
    paper, people = facts.papers["public_notice"], proposed(facts)
    values = {
        "số lượng": counted(people), "số ngày": f"{facts.conference.notice_days:02d}",
        "nơi nhận ý kiến": office_name(facts, "") or facts.agency.name,
    }  # fmt: skip
    say = Speaker(facts, "public_notice", PHRASES, values)
    subject = say("subject")
    blocks: tuple[Block, ...] = (
        letterhead(facts, paper, "TB"),
        Title("THÔNG BÁO", subject),
        *paragraphs(say.lines("opening", "where", "closing")),
        foot(facts, paper),
    )
    profile = facts.agency.size_profile
    yield Document(subject, blocks, profile)
    title = f"Danh sách {kinds_of(people)} đề nghị khen thưởng"
    extra = Extra(facts, "public_notice", "nominee")
    total = f"Danh sách này có {counted(people)}"
    yield appendix(
        facts,
        "public_notice",
        "Thông báo",
        "TB",
        title,
        nominee_table(people, extra=extra),
        total,
        landscape=extra.lies,
    )


KIND = DocumentKind(
    "public_notice", L("Thông báo niêm yết công khai", "Public notice"), "TB", "Thông báo", "thong-bao-cong-khai",
    False, missing, build, recipients=("Thường trực Đảng ủy xã", "Các cơ quan, đơn vị, thôn"), phrases=PHRASES,
    prints=(*NAMED, "proposed_award"), ticks=SENSITIVE,
)  # fmt: skip
