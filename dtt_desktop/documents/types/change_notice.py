"""Thông báo thời gian, địa điểm: tells all when date, hour or place are set anew (decree 30/2020, form 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import foot, letterhead, missing_signer, paragraphs, when_and_where
from dtt_desktop.documents.model import Block, Document, Title
from dtt_desktop.documents.wording import Phrase, Speaker, clock_and_day
from dtt_desktop.domain.text import L

PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Thời gian, địa điểm tổ chức {hội nghị}"),
    Phrase("opening", L("Mở đầu", "Opening"), "{cơ quan} thông báo thời gian, địa điểm tổ chức {hội nghị} như sau:"),
    Phrase(
        "replaces", L("Thay cho", "What it replaces"),
        "Thông báo này thay cho thời gian, địa điểm đã ghi trong các văn bản gửi trước.", optional=True,
    ),
    Phrase("closing", L("Kết thúc", "Closing"), "Đề nghị các cơ quan, đơn vị và đại biểu biết, tham dự đúng giờ"),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the notice cannot do without."""
    return [*missing_signer(facts.papers["change_notice"]), *when_and_where(facts)]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the notice."""
    paper, say = facts.papers["change_notice"], Speaker(facts, "change_notice", PHRASES)
    subject = say("subject")
    texts = [
        *say.lines("opening"),
        f"Thời gian: {clock_and_day(facts)}.",
        f"Địa điểm: {(facts.conference.venue or '').rstrip('.')}.",
        *say.lines("replaces", "closing"),
    ]
    blocks: tuple[Block, ...] = (
        letterhead(facts, paper, "TB"),
        Title("THÔNG BÁO", subject),
        *paragraphs(texts),
        foot(facts, paper),
    )
    yield Document(subject, blocks, facts.agency.size_profile)


KIND = DocumentKind(
    "change_notice", L("Thông báo thời gian, địa điểm", "Notice of time and place"), "TB", "Thông báo",
    "thong-bao-thoi-gian", False, missing, build, recipients=("Thường trực Đảng ủy xã", "Các đại biểu dự Hội nghị"),
    phrases=PHRASES,
)  # fmt: skip
