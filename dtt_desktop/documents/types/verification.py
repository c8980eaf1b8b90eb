"""Công văn đề nghị xác minh: asks offices that know of violations about the nominees (decree 152/2025, article 4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import appendix, foot, letterhead, missing_signer
from dtt_desktop.documents.lists import missing_nominees, nominee_table, proposed
from dtt_desktop.documents.model import Addressees, Block, Document, Paragraph, ended
from dtt_desktop.domain.text import L


def missing(facts: Facts) -> list[Missing]:
    """Return what the request cannot do without."""
    return [*missing_signer(facts.papers["verification"]), *missing_nominees(facts)]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the letter and the list of those asked about."""
    paper, name, people = facts.papers["verification"], facts.conference.full_name, proposed(facts)
    texts = (
        f"Để có cơ sở xem xét khen thưởng tại {name}, {facts.agency.name} đề nghị quý cơ quan, trong phạm vi quản lý, "
        "cho ý kiến về việc chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước đối với các tập thể, hộ "
        "gia đình, cá nhân có tên tại Phụ lục kèm theo.",
        "Đề nghị nêu rõ trường hợp đang trong thời gian xem xét kỷ luật, điều tra, thanh tra, kiểm tra, có đơn thư "
        "khiếu nại, tố cáo đang được xác minh (nếu có).",
        ended(f"{facts.agency.name} mong nhận được sự phối hợp của quý cơ quan"),
    )
    blocks: tuple[Block, ...] = (
        letterhead(facts, paper, "", about="cho ý kiến đối với tập thể, hộ gia đình, cá nhân đề nghị khen thưởng"),
        Addressees(("Công an xã", "Ủy ban Kiểm tra Đảng ủy xã")),
        *(Paragraph.of(text) for text in texts),
        foot(facts, paper),
    )
    profile = facts.agency.size_profile
    yield Document("Đề nghị cho ý kiến về trường hợp đề nghị khen thưởng", blocks, profile)
    title = "Danh sách tập thể, hộ gia đình, cá nhân đề nghị cho ý kiến"
    total = f"Danh sách này có {len(people)} trường hợp"
    yield appendix(facts, "verification", "Công văn", "", title, nominee_table(people), total)


KIND = DocumentKind(
    "verification", L("Công văn đề nghị xác minh", "Request for verification"), "", "Công văn", "cong-van-xac-minh",
    False, missing, build, recipients=("Như trên",),
)  # fmt: skip
