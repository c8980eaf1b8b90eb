"""Quyết định thành lập Hội đồng Thi đua - Khen thưởng: the council that votes on awards, or its replacement (decree 30/2020, form 1.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.bodies import EXECUTED, decision, missing_members, roll
from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import PROPOSER, missing_office, missing_signer
from dtt_desktop.documents.model import Document
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.text import L

BODY = "council"
PHRASES = (
    Phrase("about", L("Trích yếu", "Subject"), "{việc} {tên hội đồng}"),
    PROPOSER,
    Phrase("set_up", L("Điều 1", "Article 1"), "{Việc} {tên hội đồng}, gồm các ông, bà có tên tại Phụ lục kèm theo."),
    Phrase(
        "works", L("Điều 2", "Article 2"),
        "Hội đồng làm việc theo nguyên tắc tập trung dân chủ, biểu quyết theo đa số; tham mưu cho {chủ tịch} về phong "
        "trào thi đua, xét khen thưởng và đề nghị khen thưởng theo quy định; được sử dụng con dấu của {cơ quan}.",
    ),
    EXECUTED,
    Phrase("replaces", L("Thay thế", "What it replaces"), "Quyết định này thay thế {quyết định cũ}."),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the decision cannot do without: signer and members."""
    return [*missing_signer(facts.papers["council"]), *missing_office(facts), *missing_members(facts, BODY)]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the decision and the list of members."""
    old = facts.conference.replaced_council
    does, name = "kiện toàn" if old else "thành lập", council_name(facts)
    values = {"việc": does, "Việc": does.capitalize(), "tên hội đồng": name, "quyết định cũ": old}
    say = Speaker(facts, "council", PHRASES, values)
    last = " ".join(say.lines("executed", *(["replaces"] if old else [])))
    yield decision(facts, "council", say, [*say.lines("set_up", "works"), last])
    yield roll(facts, "council", BODY, f"Danh sách {name}")


def council_name(facts: Facts) -> str:
    """Return "Hội đồng Thi đua - Khen thưởng xã Lợi Bác"."""
    return f"Hội đồng Thi đua - Khen thưởng {facts.commune}"


KIND = DocumentKind(
    "council", L("Quyết định thành lập Hội đồng TĐKT", "Commendation council"), "QĐ", "Quyết định",
    "quyet-dinh-hoi-dong", False, missing, build, own=True, phrases=PHRASES,
    recipients=("Như Điều 3", "Thường trực Đảng ủy xã", "Chủ tịch, các PCT UBND xã"),
)  # fmt: skip
