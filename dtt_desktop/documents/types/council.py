"""Quyết định thành lập Hội đồng Thi đua - Khen thưởng: the council that votes on awards (decree 30/2020, form 1.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.bodies import articles, missing_members, roll
from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import missing_office, missing_signer
from dtt_desktop.documents.model import Document
from dtt_desktop.domain.text import L

BODY = "council"


def missing(facts: Facts) -> list[Missing]:
    """Return what the decision cannot do without: signer and members."""
    return [*missing_signer(facts.papers["council"]), *missing_office(facts), *missing_members(facts, BODY)]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the decision and the list of members."""
    place = facts.agency.name.replace("Ủy ban nhân dân ", "")
    name = f"Hội đồng Thi đua - Khen thưởng {place}"
    texts = (
        f"Thành lập {name}, gồm các ông, bà có tên tại Phụ lục kèm theo.",
        "Hội đồng làm việc theo nguyên tắc tập trung dân chủ, biểu quyết theo đa số; tham mưu cho Chủ tịch "
        f"{facts.agency.name} về phong trào thi đua, xét khen thưởng và đề nghị khen thưởng theo quy định.",
    )
    yield articles(facts, "council", f"thành lập {name}", texts)
    yield roll(facts, "council", BODY, f"Danh sách {name}")


KIND = DocumentKind(
    "council", L("Quyết định thành lập Hội đồng TĐKT", "Commendation council"), "QĐ", "Quyết định",
    "quyet-dinh-hoi-dong", False, missing, build, own=True,
    recipients=("Như Điều 3", "Thường trực Đảng ủy xã", "Chủ tịch, các PCT UBND xã"),
)  # fmt: skip
