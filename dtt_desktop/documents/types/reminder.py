"""Công văn đôn đốc: the reminder to units whose list has not come (decree 30/2020, form 1.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing, Where
from dtt_desktop.documents.issuers import office_name
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import cited, foot, letterhead, missing_signer, paragraphs, two_digits
from dtt_desktop.documents.model import Addressees, Block, Document
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.dates import official
from dtt_desktop.domain.posts import in_sentence
from dtt_desktop.domain.text import L

PHRASES = (
    Phrase("about", L("Trích yếu", "Subject"), "đôn đốc gửi danh sách giới thiệu điển hình tiên tiến"),
    Phrase(
        "opening", L("Mở đầu", "Opening"),
        "Ngày {hạn trước} là hạn gửi danh sách giới thiệu điển hình tiên tiến dự {hội nghị} theo Công văn {số, ngày công văn} "
        "của {cơ quan}. Đến nay {đơn vị còn chậm} chưa gửi danh sách.",
    ),
    Phrase(
        "asked", L("Đề nghị", "What is asked"),
        "{cơ quan} đề nghị {đơn vị ấy} khẩn trương họp bình xét, gửi biên bản, danh sách trích ngang và tóm tắt thành tích về "
        "{nơi nhận hồ sơ} chậm nhất {hạn mới} để tổng hợp",
    ),
    Phrase("closing", L("Kết thúc", "Closing"), "", optional=True),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the reminder cannot do without: a unit to remind, too."""
    found = missing_signer(facts.papers["reminder"])
    if not _late(facts):
        found.append(Missing("nobody-to-remind", Where("unit", 0, "received_on")))
    for key, code in (("nominate_by", "missing-nominate-by"), ("remind_by", "missing-remind-by")):
        if not getattr(facts.conference, key):
            found.append(Missing(code, Where("conference", 1, key)))
    return found


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the letter, addressed to each unit that owes its list."""
    paper, late = facts.papers["reminder"], _late(facts)
    one = len(late) == 1
    values = {
        "số đơn vị": two_digits(len(late)), "nơi nhận hồ sơ": office_name(facts, "") or facts.agency.name,
        "số, ngày công văn": cited(facts, "nomination_call", ""),
        "hạn trước": official(facts.conference.nominate_by).removeprefix("ngày "),
        "hạn mới": official(facts.conference.remind_by),
        "đơn vị còn chậm": in_sentence(late[0]) or "" if one else f"{two_digits(len(late))} đơn vị có tên trên",
        "đơn vị ấy": "đơn vị" if one else "các đơn vị có tên trên",
    }  # fmt: skip
    say = Speaker(facts, "reminder", PHRASES, values)
    blocks: tuple[Block, ...] = (
        letterhead(facts, paper, "", about=say("about")),
        Addressees(late),
        *paragraphs(say.lines("opening", "asked", "closing")),
        foot(facts, paper),
    )
    yield Document("Đôn đốc giới thiệu điển hình tiên tiến", blocks, facts.agency.size_profile)


def _late(facts: Facts) -> tuple[str, ...]:
    heard = {nominee.unit_key for nominee in facts.nominees}  # one withdrawn since was sent all the same
    return tuple(u.name for u in facts.units if u.allotted and u.key not in heard and not u.received_on)


KIND = DocumentKind(
    "reminder", L("Công văn đôn đốc", "Reminder"), "", "Công văn", "cong-van-don-doc", False, missing, build,
    recipients=("Như trên",), phrases=PHRASES,
)  # fmt: skip
