"""What the papers of the council and of the units' meetings share: who was voted on, shares, tables of votes."""

from __future__ import annotations

from collections.abc import Sequence

from dtt_desktop.documents.bodies import members
from dtt_desktop.documents.facts import Facts, MemberFacts, Missing, NomineeFacts, PaperFacts, Where
from dtt_desktop.documents.issuers import issued_by
from dtt_desktop.documents.letterhead import letterhead, paragraphs, recipient_lines
from dtt_desktop.documents.lists import KINDS, place_of
from dtt_desktop.documents.meeting_facts import MeetingFacts, SessionFacts, Votes
from dtt_desktop.documents.model import Block, Column, Document, MinutesFoot, Paragraph, Table, Title
from dtt_desktop.documents.wording import Speaker
from dtt_desktop.domain.dates import official, official_clock, weekday
from dtt_desktop.domain.meetings import METHODS, has_quorum, passes
from dtt_desktop.domain.nominee import agree_percent

BLANK = "………"
ROOM = " ".join([BLANK] * 17)
"""Room to write what was said, some two lines, with spaces where they break."""
SECRET = dict(METHODS)["secret_ballot"].vi.lower()
_NUMBER = Column("STT", 13, "center")
_VOTES = (
    Column("Đồng ý", 16, "center"), Column("Không đồng ý", 19, "center"), Column("Ý kiến khác", 17, "center"),
)  # fmt: skip
_WHO = (_NUMBER, Column("Tên tập thể, hộ gia đình, cá nhân", 44), Column("Chức vụ, đơn vị", 36))
_AWARD = Column("Hình thức", 22)
_SHARE = Column("Tỷ lệ đồng ý (%)", 18, "center")
_SIGNED = (_NUMBER, Column("Họ và tên", 70), Column("Nhiệm vụ", 40), Column("Ký tên", 42))
BALLOT_COLUMNS = (*_WHO, _AWARD, *_VOTES)
RESULT_COLUMNS = (*_WHO, *_VOTES, _SHARE)


def missing_session(facts: Facts, session: SessionFacts | None = None) -> list[Missing]:
    """Return what is lacking of the council: a session (the latest) with day, hour and place, and a head."""
    session = session or facts.session
    if session is None:
        return [Missing("missing-session", Where("council_session", 0, "held_on"))]
    wanted = (
        ("held_on", session.held_on, "missing-date-of-session"),
        ("start_time", session.start_time, "missing-start-time"),
        ("venue", session.venue, "missing-venue"),
    )  # fmt: skip
    found = [Missing(code, Where("council_session", session.key, key)) for key, value, code in wanted if not value]
    held = members(facts, "council")
    if not held or held[0].role != "head":
        key = held[0].key if held else 0
        found.append(Missing("missing-head", Where("committee_member", key, "role")))
    return found


def minuted(facts: Facts) -> SessionFacts | None:
    """Return the session that minutes are made of: the latest that has votes, else the latest."""
    return next((s for s in reversed(facts.sessions) if voted_on(facts, s)), facts.session)


def missing_votes(facts: Facts) -> list[Missing]:
    """Return what is lacking of the votes of the session: present members, and anybody voted on."""
    session = minuted(facts)
    if session is None:
        return []
    found = []
    if session.present is None:
        found.append(Missing("missing-present", Where("council_session", session.key, "present")))
    if not voted_on(facts, session):
        found.append(Missing("missing-votes", Where("nominee", 0, "council_agree")))
    return found


def as_council(facts: Facts, symbol: str = "") -> Facts:
    """Return the facts with the council as the body that issues, under its symbol."""
    lines = ("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG")
    return issued_by(facts, f"Hội đồng Thi đua - Khen thưởng {facts.commune}", symbol, *lines)


_SHORT = {"certificate": "Giấy khen", "merit_certificate": "Bằng khen tỉnh", "honour_only": "Biểu dương"}


def short_award(nominee: NomineeFacts) -> str:
    """Return the proposed award in two words, for narrow columns; room to write it when there is none."""
    return _SHORT.get(nominee.award_key, BLANK)


def candidates(facts: Facts) -> list[NomineeFacts]:
    """Return whom the council is to vote on: those whose papers are complete and who are not held up."""
    order = [kind for kind, _ in KINDS]
    held = [n for n in facts.nominees if n.status in ("complete", "passed", "proposed", "decided")]
    return sorted(held, key=lambda n: order.index(n.kind))


def missing_candidates(facts: Facts) -> list[Missing]:
    """Return what is lacking while nobody's papers are complete."""
    return [] if candidates(facts) else [Missing("missing-candidates", Where("nominee", 0, "status"))]


def voted_on(facts: Facts, session: SessionFacts) -> list[NomineeFacts]:
    """Return whom the council voted on in a session; votes without a day belong to the first."""
    first = session is facts.sessions[0]
    order = [kind for kind, _ in KINDS]
    found = [
        n for n in facts.nominees
        if n.council.entered and (n.council_on == session.held_on if n.council_on else first)
    ]  # fmt: skip
    return sorted(found, key=lambda n: order.index(n.kind))


def base_of(facts: Facts, session: SessionFacts) -> int:
    """Return what votes are counted on: the members present and those who wrote, or all members."""
    if session.vote_base == "total":
        return len(members(facts, "council"))
    return (session.present or 0) + session.written


def passed(facts: Facts, session: SessionFacts) -> list[NomineeFacts]:
    """Return who reached the threshold of the session."""
    base = base_of(facts, session)
    return [n for n in voted_on(facts, session) if passes(session.threshold, n.council.agree or 0, base)]


def quorate(facts: Facts, session: SessionFacts) -> bool:
    """Tell whether enough members took part."""
    count = len(members(facts, "council"))
    return count > 0 and has_quorum(session.quorum, (session.present or 0) + session.written, count)


def result_table(
    people: Sequence[NomineeFacts], votes: Sequence[Votes], bases: Sequence[int | None], *, award: bool = False
) -> Table:
    """Return the table of votes with shares, and the ``award`` voted on; what was not entered is left to be written."""
    rows = [
        (
            str(i), n.named, place_of(n), *([short_award(n)] if award else []), *_counts(v),
            agree_percent(v.agree, base) or BLANK,
        )
        for i, (n, v, base) in enumerate(zip(people, votes, bases, strict=True), start=1)
    ]  # fmt: skip
    return Table((*_WHO, _AWARD, *_VOTES, _SHARE) if award else RESULT_COLUMNS, tuple(rows))


def _counts(votes: Votes) -> tuple[str, ...]:
    parts = (votes.agree, votes.disagree, votes.abstain)
    if not votes.entered:
        return (BLANK,) * 3
    return tuple(str(part or 0) for part in parts)


def when(held: SessionFacts | MeetingFacts) -> str:
    """Return hour and day of a meeting, with room for what is not known."""
    day = f"{weekday(held.held_on)}, {official(held.held_on)}" if held.held_on else "ngày …… tháng …… năm ………"
    return f"{official_clock(held.start_time) if held.start_time else '…… giờ ……'}, {day}"


def absent_of(count: int | None, names: Sequence[str]) -> str:
    """Return how many were absent and who: "vắng 02 (Bà Lý Thị B (đi viện); ………)", with room for what is not known."""
    if count == 0 and not names:
        return "vắng 00"
    known = "; ".join(names) or f"lý do: {BLANK * 2}"
    return f"vắng {BLANK if count is None else f'{count:02d}'} ({known})"


def ends(held: SessionFacts | MeetingFacts) -> str:
    """Return when a meeting ended, with room for what is not known."""
    day = official(held.held_on) if held.held_on else "ngày …… tháng …… năm ………"
    return f"{official_clock(held.end_time) if held.end_time else '…… giờ ……'}, {day}"


def _there(held: Sequence[MemberFacts], session: SessionFacts) -> str:
    """Return who of the members was there and who not, by name as far as the file knows."""
    away = [m for m in held if any(m.full_name in line for line in session.absent)]
    there, count = [m for m in held if m not in away], session.present or 0
    known = len(there) == count
    named = "; ".join(f"{m.honorific} {m.full_name}".strip() for m in there) if known else BLANK * 2
    written = f"; gửi ý kiến bằng văn bản {session.written:02d}" if session.written else ""
    missing = len(held) - count
    absent = absent_of(missing, session.absent)
    return f"triệu tập {len(held):02d} thành viên; có mặt {count:02d} ({named}); {absent}{written}"


def _tellers(names: Sequence[str]) -> list[Block]:
    """Return where the tellers sign what they counted, their leader first."""
    rows = tuple(
        (str(i), f"{name}\n", "Tổ trưởng" if i == 1 else "Thành viên", "")
        for i, name in enumerate(names or [BLANK * 3] * 3, start=1)
    )
    return [Paragraph.of("Tổ kiểm phiếu ký xác nhận kết quả:"), Table(_SIGNED, rows)]


def council_record(
    facts: Facts, say: Speaker, paper: PaperFacts, session: SessionFacts, begins: str, before: Sequence[str],
    after: Sequence[str], recipients: tuple[str, ...], *, counted: bool = False,
) -> Document:  # fmt: skip
    """Return minutes of the council (form 1.9): opening, phrases ``before`` and ``after`` the votes, foot.

    ``counted`` tells the record of a count, which the tellers sign too.

    Call :func:`missing_session` first: its head must be known.
    """
    held, people, base = members(facts, "council"), voted_on(facts, session), base_of(facts, session)
    writer = next((m for m in held if m.role == "secretary"), None)
    opening = (
        f"Thời gian bắt đầu: {begins}.",
        f"Địa điểm: {session.venue.rstrip('.')}.",
        f"Thành phần tham dự: {_there(held, session)}.",
        f"Chủ trì (chủ tọa): {f'{held[0].honorific} {held[0].full_name}'.strip()}, Chủ tịch Hội đồng.",
        f"Thư ký (người ghi biên bản): {f'{writer.honorific} {writer.full_name}'.strip() if writer else BLANK * 2}.",
        *([f"Tổ kiểm phiếu: {', '.join(session.tellers) or BLANK * 3}."] if session.method == SECRET else []),
        "Nội dung (theo diễn biến cuộc họp):",
    )
    signed = _tellers(session.tellers) if counted else []
    blocks: tuple[Block, ...] = (
        letterhead(as_council(facts, say("symbol")), paper, "BB", dated=False),
        Title("BIÊN BẢN", say("subject")),
        *(Paragraph.of(text) for text in opening),
        *paragraphs(say.lines(*before), end=False),
        result_table(people, [n.council for n in people], [base] * len(people), award=True),
        *paragraphs(say.lines(*after[:-1]), end=False),
        *signed,
        *paragraphs(say.lines(after[-1])),
        MinutesFoot(writer.full_name if writer else "", held[0].full_name, recipient_lines(recipients)),
    )
    return Document(f"Biên bản {say('subject').lower()}", blocks, facts.agency.size_profile)
