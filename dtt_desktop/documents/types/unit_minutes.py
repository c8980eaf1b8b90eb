"""Biên bản họp bình xét của đơn vị: filled from the votes, one for each unit that nominated (decree 30/2020, form 1.9).

No statutory form exists; what it holds is that of campaign 3.2.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts, Missing, NomineeFacts, UnitFacts, Where
from dtt_desktop.documents.issuers import issued_by
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import letterhead, paragraphs, recipient_lines
from dtt_desktop.documents.meeting_facts import MeetingFacts
from dtt_desktop.documents.model import BY_HAND, Block, Document, MinutesFoot, Paragraph, Table, Title
from dtt_desktop.documents.voting import BLANK, RESULT_COLUMNS, ROOM, SECRET, absent_of, ends, result_table, when
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.posts import with_commune
from dtt_desktop.domain.text import L

_EMPTY_ROWS = 6
PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Họp bình xét, giới thiệu điển hình tiên tiến dự {hội nghị}"),
    Phrase(
        "purpose", L("Mục đích", "Purpose"),
        "Chủ trì nêu mục đích, tiêu chuẩn bình xét; thành tích của từng trường hợp được giới thiệu công khai để thảo luận.",
    ),
    Phrase("opinions", L("Ý kiến thảo luận", "What was said"), "Ý kiến thảo luận: {chỗ ghi}", optional=True),
    Phrase("voted", L("Bình xét", "The vote"), "Cuộc họp {hình thức}, kết quả như sau:"),
    Phrase(
        "passed", L("Kết luận", "Conclusion"),
        "Cuộc họp thống nhất giới thiệu các trường hợp được quá nửa số người có mặt đồng ý, theo thứ tự tỷ lệ đồng ý: "
        "{được giới thiệu}.",
    ),
    Phrase("none", L("Khi không ai đạt", "When nobody passed"), "Không có trường hợp nào được quá nửa số người có mặt đồng ý."),
    Phrase("closing", L("Kết thúc", "Closing"), "Cuộc họp kết thúc vào {giờ kết thúc}"),
)  # fmt: skip
_UNDER = ("village", "school", "agency")
"""Kinds of units under the committee: its name stands above theirs."""
_APART = ("enterprise", "outside")
_COUNCIL = ("Thường trực", "Hội đồng")  # the people's council is not under the committee
_NOBODY = UnitFacts(0, "", "", "", None, 0, None)


def missing(facts: Facts) -> list[Missing]:
    """Return what is lacking: votes of some unit, and the unit of everybody who has votes."""
    voted = [n for n in facts.nominees if n.votes.entered]
    bodies = {unit.key for unit in facts.units if not is_party(unit)}
    if not any(n.unit_key in bodies or n.unit_key is None for n in voted):
        return [Missing("missing-unit-votes", Where("nominee", 0, "vote_agree"))]
    return [Missing("missing-unit", Where("nominee", n.key, "unit_id"), n.full_name) for n in voted if not n.unit_key]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the minutes of every meeting whose votes are known, the best supported first."""
    for unit in facts.units:
        people = [n for n in facts.nominees if n.unit_key == unit.key and n.votes.entered]
        if not people or is_party(unit):
            continue
        people.sort(key=lambda n: -((n.votes.agree or 0) / (n.votes.present or 1)))
        held = [meeting for meeting in facts.meetings if meeting.unit_key == unit.key]
        every: list[MeetingFacts | None] = [*held] or [None]
        for meeting in every:
            there = [n for n in people if meeting is None or _meeting_of(n, held) is meeting]
            if there:
                yield minutes(facts, unit, meeting, there)


def _meeting_of(nominee: NomineeFacts, held: Sequence[MeetingFacts]) -> MeetingFacts:
    """Return the meeting of a unit that voted on a nominee: that of the day, else the first."""
    return next((meeting for meeting in held if meeting.held_on == nominee.meeting_on), held[0])


def minutes(facts: Facts, unit: UnitFacts, held: MeetingFacts | None, people: Sequence[NomineeFacts]) -> Document:
    """Return the minutes of one unit, with room to write what is not known."""
    held = held or MeetingFacts(unit.key, None, None, None, "", None, None, "", "", "")
    present = (
        held.present if held.present is not None else max((n.votes.present or 0 for n in people), default=0) or None
    )
    values = {
        "hình thức": held.method or "biểu quyết", "giờ kết thúc": ends(held), "chỗ ghi": ROOM,
        "được giới thiệu": "; ".join(_chosen(people, held)) or BLANK * 3,
    }  # fmt: skip
    say = Speaker(facts, "unit_minutes", PHRASES, values)
    village, summoned = unit.kind == "village", held.summoned
    texts = [
        f"Thời gian bắt đầu: {when(held)}.",
        f"Địa điểm: {held.venue.rstrip('.') or BLANK * 3}.",
        f"Thành phần tham dự: triệu tập {_number(summoned)} người; có mặt {_number(present)} người; "
        f"{absent_of(_absent(summoned, present), held.absent)}.",
        f"Chủ trì (chủ tọa): {held.chair or BLANK * 3}.",
        f"Thư ký (người ghi biên bản): {held.secretary or BLANK * 3}.",
        *([f"Tổ kiểm phiếu: {', '.join(held.tellers) or BLANK * 3}."] if held.method == SECRET else []),
        "Nội dung (theo diễn biến cuộc họp):",
    ]
    empty = Table(RESULT_COLUMNS, (("",) * len(RESULT_COLUMNS),) * _EMPTY_ROWS, least=BY_HAND)
    table = (
        result_table(people, [n.votes for n in people], [n.votes.present or held.present for n in people])
        if people
        else empty
    )
    paper = replace(facts.papers["council_minutes"], number=None)
    head = letterhead(_body(facts, unit), paper, "BB", dated=False)
    blocks: tuple[Block, ...] = (
        replace(head, number="") if village else head,  # a village has no registry and numbers nothing
        Title("BIÊN BẢN", say("subject")),
        *(Paragraph.of(text) for text in texts),
        *paragraphs(say.lines("purpose", "opinions", "voted"), end=False),
        table,
        *paragraphs(say.lines("passed" if _chosen(people, held) or not people else "none", "closing")),
        MinutesFoot(
            held.secretary or BLANK * 2, held.chair or BLANK * 2,
            recipient_lines((facts.agency.drafting_unit or facts.agency.name, "Lưu: Hồ sơ" if village else "Lưu: VT, Hồ sơ")),
        ),
    )  # fmt: skip
    return Document(f"Biên bản bình xét {unit.name}".strip(), blocks, facts.agency.size_profile)


def blank(facts: Facts) -> Document:
    """Return the form to be filled in by hand."""
    return minutes(facts, _NOBODY, None, ())


def is_party(unit: UnitFacts) -> bool:
    """Tell a body of the Party, whose papers do not follow decree 30/2020."""
    return "Đảng" in unit.name


def _body(facts: Facts, unit: UnitFacts) -> Facts:
    """Return the facts as the unit issues: under the committee, or by itself under its name with the commune's."""
    if not unit.name:
        return issued_by(facts, f"THÔN, ĐƠN VỊ {BLANK}", "")
    if unit.kind in _UNDER and not unit.name.startswith(_COUNCIL):
        return issued_by(facts, unit.name, unit.symbol)
    own = unit.name if unit.kind in _APART else with_commune(unit.name, facts.commune)
    body = issued_by(facts, own, unit.symbol)
    return replace(body, agency=replace(body.agency, parent=None))


def _chosen(people: Sequence[NomineeFacts], held: MeetingFacts) -> list[str]:
    """Return who had more than half of those present, with the votes."""
    counted = [(n, n.votes.agree or 0, n.votes.present or held.present or 0) for n in people]
    return [f"{n.named} ({agree:02d}/{there:02d})" for n, agree, there in counted if 2 * agree > there > 0]


def _absent(summoned: int | None, present: int | None) -> int | None:
    known = summoned is not None and present is not None and present <= summoned
    return (summoned or 0) - (present or 0) if known else None


def _number(count: int | None) -> str:
    return BLANK if count is None else f"{count:02d}"


KIND = DocumentKind(
    "unit_minutes", L("Biên bản bình xét của đơn vị", "Units' minutes of selection"), "BB", "Biên bản",
    "bien-ban-binh-xet", False, missing, build, signed=False, phrases=PHRASES,
    prints=NAMED,
)  # fmt: skip
