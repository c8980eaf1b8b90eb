"""Giấy mời họp Hội đồng: invites the members of the council to vote (decree 30/2020, form 1.7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.bodies import members
from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import foot, letterhead, missing_signer, paragraphs
from dtt_desktop.documents.lists import kinds_of
from dtt_desktop.documents.model import Block, Document, Title
from dtt_desktop.documents.types.council import council_name
from dtt_desktop.documents.voting import candidates, missing_session, when
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.text import L

PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Họp {tên hội đồng}"),
    Phrase("invited", L("Lời mời", "Whom it invites"), "{chủ tịch} trân trọng kính mời: các ông, bà thành viên {tên hội đồng}"),
    Phrase(
        "to_what", L("Tới dự", "To what"),
        "Tới dự phiên họp xét khen thưởng {đối tượng} điển hình tiên tiến tại {hội nghị}.",
    ),
    Phrase(
        "written", L("Thành viên vắng", "Absent members"),
        "Thành viên không dự họp được đề nghị gửi ý kiến bằng văn bản về {phòng} trước giờ họp.", optional=True,
    ),
    Phrase("closing", L("Kết thúc", "Closing"), "Hồ sơ của các trường hợp được gửi kèm Giấy mời này"),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the invitation cannot do without."""
    return [*missing_signer(facts.papers["council_invitation"]), *missing_session(facts)]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the invitation; the labels and their order are fixed (form 1.7)."""
    session, paper = facts.session, facts.papers["council_invitation"]
    assert session is not None
    say = Speaker(
        facts,
        "council_invitation",
        PHRASES,
        {"tên hội đồng": council_name(facts), "đối tượng": kinds_of(candidates(facts))},
    )
    head = members(facts, "council")[0]
    chair = ", ".join(part for part in (f"{head.honorific} {head.full_name}".strip(), "Chủ tịch Hội đồng") if part)
    texts = [
        *say.lines("invited", "to_what"),
        f"Chủ trì: {chair}.",
        f"Thời gian: {when(session)}.",
        f"Địa điểm: {session.venue.rstrip('.')}.",
        *say.lines("written", "closing"),
    ]
    blocks: tuple[Block, ...] = (
        letterhead(facts, paper, "GM"),
        Title("GIẤY MỜI", say("subject")),
        *paragraphs(texts),
        foot(facts, paper),
    )
    yield Document(f"Giấy mời {say('subject').lower()}", blocks, facts.agency.size_profile)


KIND = DocumentKind(
    "council_invitation", L("Giấy mời họp Hội đồng", "Invitation to the council"), "GM", "Giấy mời",
    "giay-moi-hoi-dong", False, missing, build, recipients=("Như thành phần mời",), phrases=PHRASES, own=True,
)  # fmt: skip
