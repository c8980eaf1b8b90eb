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
from dtt_desktop.documents.model import Block, Document, MinutesFoot, Paragraph, Table, Title
from dtt_desktop.documents.voting import BLANK, RESULT_COLUMNS, ends, result_table, when
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.text import L, fold

_EMPTY_ROWS = 6
PHRASES = (
    Phrase("symbol", L("Ký hiệu đơn vị", "The unit's symbol"), "{chữ đầu tên đơn vị}"),
    Phrase("subject", L("Trích yếu", "Subject"), "Họp bình xét, giới thiệu điển hình tiên tiến dự {hội nghị}"),
    Phrase(
        "purpose", L("Mục đích", "Purpose"),
        "Chủ trì nêu mục đích, tiêu chuẩn bình xét; thành tích của từng trường hợp được giới thiệu công khai để thảo luận.",
    ),
    Phrase("voted", L("Bình xét", "The vote"), "Cuộc họp {hình thức}, kết quả như sau:"),
    Phrase("passed", L("Kết luận", "Conclusion"), "Cuộc họp thống nhất giới thiệu các trường hợp được quá nửa số người có mặt đồng ý, theo thứ tự tỷ lệ đồng ý."),
    Phrase("closing", L("Kết thúc", "Closing"), "Cuộc họp kết thúc vào {giờ kết thúc}"),
)  # fmt: skip
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
        "hình thức": held.method or "biểu quyết", "giờ kết thúc": ends(held), "chữ đầu tên đơn vị": initials(unit.name),
    }  # fmt: skip
    say = Speaker(facts, "unit_minutes", PHRASES, values)
    body = issued_by(facts, unit.name or f"THÔN, ĐƠN VỊ {BLANK}", say("symbol"))
    body = replace(body, agency=replace(body.agency, parent=None))  # not every unit is under the committee
    summoned = held.summoned if held.summoned is not None else None
    texts = [
        f"Thời gian bắt đầu: {when(held)}.",
        f"Địa điểm: {held.venue.rstrip('.') or BLANK * 3}.",
        f"Thành phần tham dự: triệu tập {_number(summoned)} người; có mặt {_number(present)} người; vắng "
        f"{_number(_absent(summoned, present))} người.",
        f"Chủ trì (chủ tọa): {held.chair or BLANK * 3}.",
        f"Thư ký (người ghi biên bản): {held.secretary or BLANK * 3}.",
        "Nội dung (theo diễn biến cuộc họp):",
    ]
    empty = Table(RESULT_COLUMNS, (("\n", *[""] * (len(RESULT_COLUMNS) - 1)),) * _EMPTY_ROWS)
    table = (
        result_table(people, [n.votes for n in people], [n.votes.present or held.present for n in people])
        if people
        else empty
    )
    paper = replace(facts.papers["council_minutes"], number=None)
    blocks: tuple[Block, ...] = (
        letterhead(body, paper, "BB", dated=False),
        Title("BIÊN BẢN", say("subject")),
        *(Paragraph.of(text) for text in texts),
        *paragraphs(say.lines("purpose", "voted"), end=False),
        table,
        *paragraphs(say.lines("passed", "closing")),
        MinutesFoot(
            held.secretary or BLANK * 2, held.chair or BLANK * 2,
            recipient_lines((facts.agency.drafting_unit or facts.agency.name, "Lưu: VT, Hồ sơ")),
        ),
    )  # fmt: skip
    return Document(f"Biên bản bình xét {unit.name}".strip(), blocks, facts.agency.size_profile)


def blank(facts: Facts) -> Document:
    """Return the form to be filled in by hand."""
    return minutes(facts, _NOBODY, None, ())


def is_party(unit: UnitFacts) -> bool:
    """Tell a body of the Party, whose papers do not follow decree 30/2020."""
    return "Đảng" in unit.name


def initials(name: str) -> str:
    """Return the first letters of a unit's name as its symbol: "TPM" of "Thôn Pò Mạch"."""
    plain = (fold(word)[:1].upper() if word[:1] not in "đĐ" else "Đ" for word in name.split())
    return "".join(letter for letter in plain if letter.isalpha()) or "ĐV"


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
