"""Tờ trình khen thưởng: the culture office asks the chairman to commend (decree 30/2020, form 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED, SENSITIVE, Extra
from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.issuers import by_office
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import (
    PLAN_GROUND,
    appendix,
    cited,
    foot,
    grounds,
    letterhead,
    missing_office,
    missing_review,
    missing_signer,
    of_office,
    paragraphs,
)
from dtt_desktop.documents.lists import CERTIFICATE, awarded, counted, missing_nominees, nominee_table, proposed
from dtt_desktop.documents.model import Addressees, Block, Document, Title
from dtt_desktop.documents.types.council import council_name
from dtt_desktop.documents.wording import Phrase, Speaker, province
from dtt_desktop.domain.dates import official
from dtt_desktop.domain.money import grouped, in_words
from dtt_desktop.domain.text import L

PHRASES = (
    PLAN_GROUND,
    Phrase("subject", L("Trích yếu", "Subject"), "Về việc khen thưởng tại {hội nghị}"),
    Phrase("to", L("Kính gửi", "To"), "{chủ tịch}"),
    Phrase(
        "opening", L("Nội dung trình", "What is submitted"),
        "Trên cơ sở kết quả bình xét của các cơ quan, đơn vị, thôn, kết quả thẩm định hồ sơ{biên bản hội đồng}, {phòng} trình "
        "{chủ tịch} xem xét, {đề nghị} có thành tích xuất sắc trong phong trào thi đua yêu nước "
        "giai đoạn {giai đoạn} (theo Phụ lục kèm theo).",
    ),
    Phrase(
        "money", L("Tiền thưởng", "Bonuses"),
        "Tổng số tiền thưởng kèm theo Giấy khen: {tổng tiền thưởng} đồng ({bằng chữ}), chi từ Quỹ thi đua, khen thưởng của "
        "{xã}.", optional=True,
    ),
    Phrase(
        "assured", L("Cam đoan", "Assurance"),
        "Các trường hợp đề nghị bảo đảm hồ sơ, tiêu chuẩn theo quy định của pháp luật về thi đua, khen thưởng.",
    ),
    Phrase("closing", L("Kết thúc", "Closing"), "Kính trình {chủ tịch} xem xét, quyết định"),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the submission cannot do without."""
    return [
        *missing_signer(facts.papers["submission"]),
        *missing_office(facts),
        *missing_review(facts),
        *missing_nominees(facts),
    ]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the submission of the drafting office and its list."""
    office, people = by_office(facts, "submission"), proposed(facts)
    paper = of_office(facts, "submission")
    say = Speaker(facts, "submission", PHRASES, _values(facts))
    subject = say("subject")
    blocks: tuple[Block, ...] = (
        letterhead(office, paper, "TTr"),
        Title("TỜ TRÌNH", subject),
        Addressees(tuple(say.lines("to"))),
        *grounds((*paper.bases, *say.lines("plan"))),
        *paragraphs(say.lines("opening", *(["money"] if bonuses(facts) else []), "assured", "closing")),
        foot(office, paper),
    )
    profile = facts.agency.size_profile
    yield Document(subject, blocks, profile)
    title = "Danh sách đề nghị khen thưởng"
    extra = Extra(facts, "submission", "nominee")
    total = f"Danh sách này có {counted(people)}"
    yield appendix(
        office, "submission", "Tờ trình", "TTr", title, nominee_table(people, extra=extra), total, landscape=extra.lies
    )


def _values(facts: Facts) -> dict[str, str]:
    """Return what is asked for whom, and the minutes of the council it rests on."""
    given = awarded(facts)
    above = [n for n in proposed(facts) if n.award_key == "merit_certificate"]
    others = [n for n in proposed(facts) if n not in given and n not in above]
    asked = [f"tặng Giấy khen cho {counted(given)}"] if given else []
    asked += (
        [f"đề nghị Chủ tịch Ủy ban nhân dân {province(facts) or 'tỉnh'} tặng Bằng khen cho {counted(above)}"]
        if above
        else []
    )
    asked += [f"biểu dương tại Hội nghị {counted(others)}"] if others else []
    session = facts.session
    held = f" và Biên bản họp {council_name(facts)} {official(session.held_on)}" if session and session.held_on else ""
    sums = bonuses(facts) or 0
    return {
        "số, ngày kế hoạch": cited(facts, "plan", "KH"), "tổng tiền thưởng": grouped(sums), "bằng chữ": in_words(sums),
        "số lượng": counted(proposed(facts)), "đề nghị": ", ".join(asked), "biên bản hội đồng": held,
    }  # fmt: skip


def bonuses(facts: Facts) -> int | None:
    """Return what the certificates asked for come to in đồng, None while a rate is not known."""
    rates = [facts.bonuses.get((CERTIFICATE, n.kind)) for n in awarded(facts)]
    return sum(rate.amount for rate in rates if rate) if all(rates) and rates else None


KIND = DocumentKind(
    "submission", L("Tờ trình khen thưởng", "Submission for commendation"), "TTr", "Tờ trình", "to-trinh-khen-thuong",
    False, missing, build, recipients=("Như trên",), office=True, grounded=True, phrases=PHRASES,
    prints=(*NAMED, "proposed_award"), ticks=SENSITIVE,
)  # fmt: skip
