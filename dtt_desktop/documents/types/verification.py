"""Công văn đề nghị xác minh: asks offices that know of violations about the nominees (decree 152/2025, article 4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED, SENSITIVE, Extra
from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import appendix, foot, letterhead, missing_signer, paragraphs
from dtt_desktop.documents.lists import nominee_table
from dtt_desktop.documents.model import Addressees, Block, Document
from dtt_desktop.documents.voting import candidates, missing_candidates
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.text import L

PHRASES = (
    Phrase("about", L("Trích yếu", "Subject"), "cho ý kiến đối với tập thể, hộ gia đình, cá nhân đề nghị khen thưởng"),
    Phrase("to", L("Kính gửi (mỗi dòng một nơi)", "To (line by line)"), "Công an xã\nỦy ban Kiểm tra Đảng ủy xã"),
    Phrase(
        "opening", L("Mở đầu", "Opening"),
        "Để có cơ sở xem xét khen thưởng tại {hội nghị}, {cơ quan} đề nghị quý cơ quan, trong phạm vi quản lý, cho ý kiến "
        "về việc chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước đối với các tập thể, hộ gia đình, cá "
        "nhân có tên tại Phụ lục kèm theo.",
    ),
    Phrase(
        "pending", L("Vướng mắc (NĐ 152/2025, Điều 4)", "What is pending (decree 152/2025, art. 4)"),
        "Đề nghị nêu rõ trường hợp đang trong thời gian xem xét kỷ luật, điều tra, thanh tra, kiểm tra, có đơn thư khiếu "
        "nại, tố cáo đang được xác minh (nếu có).",
    ),
    Phrase("closing", L("Kết thúc", "Closing"), "{cơ quan} mong nhận được sự phối hợp của quý cơ quan"),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the request cannot do without."""
    return [*missing_signer(facts.papers["verification"]), *missing_candidates(facts)]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the letter and the list of those asked about."""
    paper, people = facts.papers["verification"], candidates(facts)
    say = Speaker(facts, "verification", PHRASES)
    blocks: tuple[Block, ...] = (
        letterhead(facts, paper, "", about=say("about")),
        Addressees(tuple(say.lines("to"))),
        *paragraphs(say.lines("opening", "pending", "closing")),
        foot(facts, paper),
    )
    profile = facts.agency.size_profile
    yield Document("Đề nghị cho ý kiến về trường hợp đề nghị khen thưởng", blocks, profile)
    title = "Danh sách tập thể, hộ gia đình, cá nhân đề nghị cho ý kiến"
    extra = Extra(facts, "verification", "nominee")
    total = f"Danh sách này có {len(people)} trường hợp"
    yield appendix(
        facts, "verification", "Công văn", "", title, nominee_table(people, extra=extra), total, landscape=extra.lies
    )


KIND = DocumentKind(
    "verification", L("Công văn đề nghị xác minh", "Request for verification"), "", "Công văn", "cong-van-xac-minh",
    False, missing, build, recipients=("Như trên",), phrases=PHRASES,
    prints=NAMED, ticks=SENSITIVE,
)  # fmt: skip
