"""Thông báo niêm yết công khai: the public notice of who is to be commended (decree 30/2020, form 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import appendix, foot, letterhead, missing_signer
from dtt_desktop.documents.lists import counted, missing_nominees, nominee_table, proposed
from dtt_desktop.documents.model import Block, Document, Paragraph, Title, ended
from dtt_desktop.domain.text import L


def missing(facts: Facts) -> list[Missing]:
    """Return what the notice cannot do without."""
    found = [*missing_signer(facts.papers["public_notice"]), *missing_nominees(facts)]
    if not facts.conference.notice_days:
        found.append(Missing("missing-notice-days", Where("conference", 1, "notice_days")))
    return found


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the notice and its list: names, units and awards only."""
    paper, people = facts.papers["public_notice"], proposed(facts)
    subject = f"Công khai danh sách đề nghị khen thưởng tại {facts.conference.full_name}"
    texts = (
        f"{facts.agency.name} thông báo công khai danh sách {counted(people)} được đề nghị khen thưởng tại "
        f"{facts.conference.full_name} (theo Phụ lục kèm theo).",
        f"Thời gian niêm yết: {facts.conference.notice_days:02d} ngày làm việc kể từ ngày ban hành Thông báo này, tại "
        f"trụ sở {facts.agency.name}, nhà văn hóa các thôn và trên hệ thống truyền thanh.",
        ended(
            f"Ý kiến của tổ chức, cá nhân (nếu có) gửi về {facts.agency.drafting_unit or facts.agency.name} trong thời "
            "gian niêm yết để được xem xét, trả lời"
        ),
    )
    blocks: tuple[Block, ...] = (
        letterhead(facts, paper, "TB"),
        Title("THÔNG BÁO", subject),
        *(Paragraph.of(text) for text in texts),
        foot(facts, paper),
    )
    profile = facts.agency.size_profile
    yield Document(subject, blocks, profile)
    title = "Danh sách tập thể, hộ gia đình, cá nhân đề nghị khen thưởng"
    total = f"Danh sách này có {counted(people)}"
    yield appendix(facts, "public_notice", "Thông báo", "TB", title, nominee_table(people), total)


KIND = DocumentKind(
    "public_notice", L("Thông báo niêm yết công khai", "Public notice"), "TB", "Thông báo", "thong-bao-cong-khai",
    False, missing, build, recipients=("Thường trực Đảng ủy xã", "Các cơ quan, đơn vị, thôn"),
)  # fmt: skip
