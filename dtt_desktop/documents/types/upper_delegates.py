"""Tờ trình cử đại biểu dự đại hội cấp trên: the list by kind of delegate (decree 30/2020, form 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED, SENSITIVE, Extra
from dtt_desktop.documents.facts import Facts, Missing, NomineeFacts, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import appendix, foot, letterhead, missing_province, missing_signer, paragraphs
from dtt_desktop.documents.lists import place_of
from dtt_desktop.documents.model import Addressees, Block, Column, Document, Title
from dtt_desktop.documents.voting import BLANK
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.nominee import agree_percent
from dtt_desktop.domain.text import L

GROUPS = (
    ("guest", "Khách mời"), ("official_delegate", "Đại biểu chính thức"),
    ("service_invitee", "Đại biểu mời tham gia tổ chức và phục vụ"),
)  # fmt: skip
_COLUMNS = (
    Column("STT", 12, "center"), Column("Họ và tên", 60), Column("Chức vụ, đơn vị", 68), Column("Ghi chú", 25),
)  # fmt: skip
PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Về việc cử đại biểu dự {đại hội}"),
    Phrase(
        "to", L("Kính gửi (mỗi dòng một nơi)", "To (line by line)"),
        "Hội đồng Thi đua - Khen thưởng {tỉnh}\nSở Nội vụ {tỉnh}",
    ),
    Phrase("voted", L("Đã thông qua", "What was voted"), "{hội nghị} đã biểu quyết thông qua danh sách đại biểu dự {đại hội} với {kết quả biểu quyết}."),
    Phrase(
        "list", L("Danh sách", "The list"),
        "{cơ quan} đề nghị xem xét danh sách gồm {số đại biểu} đại biểu: {từng loại} (theo Phụ lục kèm theo).",
    ),
    Phrase(
        "closing", L("Kết thúc", "Closing"),
        "{cơ quan} kính trình Hội đồng Thi đua - Khen thưởng {tỉnh} xem xét, quyết định",
    ),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the submission cannot do without."""
    found = missing_signer(facts.papers["upper_delegates"])
    found += [*missing_province(facts)]
    if not facts.conference.upper_congress:
        found.append(Missing("missing-congress", Where("conference", 1, "upper_congress")))
    if not chosen(facts):
        found.append(Missing("missing-upper-delegates", Where("nominee", 0, "upper_kind")))
    vote = facts.conference.vote
    if vote.present and vote.agree is not None and 2 * vote.agree <= vote.present:
        found.append(Missing("upper-not-passed", Where("conference", 1, "vote_agree")))
    return found


def chosen(facts: Facts) -> list[NomineeFacts]:
    """Return who is put forward for the congress above, by kind."""
    order = [key for key, _ in GROUPS]
    return sorted((n for n in facts.nominees if n.upper_kind), key=lambda n: order.index(n.upper_kind))


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the submission and the list under the three kinds."""
    paper, people = facts.papers["upper_delegates"], chosen(facts)
    congress = facts.conference.upper_congress or ""
    sums = [(sum(n.upper_kind == key for n in people), words.lower()) for key, words in GROUPS]
    counts = ", ".join(f"{count:02d} {words}" for count, words in sums if count)
    say = Speaker(
        facts,
        "upper_delegates",
        PHRASES,
        {"số đại biểu": f"{len(people):02d}", "từng loại": counts, "kết quả biểu quyết": _result(facts)},
    )
    subject = say("subject")
    blocks: tuple[Block, ...] = (
        letterhead(facts, paper, "TTr"),
        Title("TỜ TRÌNH", subject),
        Addressees(tuple(say.lines("to"))),
        *paragraphs(say.lines("voted", "list", "closing")),
        foot(facts, paper),
    )
    profile = facts.agency.size_profile
    yield Document(subject, blocks, profile)
    title = f"Danh sách đại biểu dự {congress}"
    total = f"Danh sách này có {len(people):02d} đại biểu"
    extra = Extra(facts, "upper_delegates", "nominee")
    rows = list(_rows(people))
    table = extra.table(_COLUMNS, (row for row, _ in rows), (key for _, key in rows))
    yield appendix(facts, "upper_delegates", "Tờ trình", "TTr", title, table, total, landscape=extra.lies)


def _result(facts: Facts) -> str:
    """Return how the list was passed, with room for votes that are not known: nothing says it was passed without."""
    vote = facts.conference.vote
    if vote.agree is None or not vote.present:
        return f"{BLANK}/{BLANK} đại biểu có mặt đồng ý (đạt {BLANK}%)"
    return f"{vote.agree}/{vote.present} đại biểu có mặt đồng ý (đạt {agree_percent(vote.agree, vote.present)}%)"


def _rows(people: list[NomineeFacts]) -> Iterator[tuple[tuple[str, ...], int | None]]:
    """Yield the rows, each with whose it is."""
    number = 0
    for key, words in GROUPS:
        group = [n for n in people if n.upper_kind == key]
        if group:
            yield (f"{words}: {len(group):02d} người",), None
        for nominee in group:
            number += 1
            yield (str(number), nominee.named, place_of(nominee), ""), nominee.key


KIND = DocumentKind(
    "upper_delegates", L("Tờ trình cử đại biểu dự đại hội cấp trên", "Delegates to the congress above"), "TTr",
    "Tờ trình", "to-trinh-dai-bieu-cap-tren", False, missing, build, stage="after",
    recipients=("Như trên", "Thường trực Đảng ủy xã"), phrases=PHRASES,
    prints=(*NAMED, "upper_kind"), ticks=SENSITIVE,
)  # fmt: skip
