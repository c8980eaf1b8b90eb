"""Kế hoạch: the plan of the conference (decree 30/2020, form 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing, TaskFacts, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import dashed, foot, letterhead, missing_signer, paragraphs, sentence
from dtt_desktop.documents.model import Block, Document, Heading, Paragraph, Title
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.dates import official, official_clock, weekday
from dtt_desktop.domain.text import L

_CONFERENCE = 1
PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Tổ chức {hội nghị}"),
    Phrase("opening", L("Mở đầu (sau căn cứ)", "Opening (after the bases)"), "{cơ quan} ban hành Kế hoạch tổ chức {hội nghị} như sau:"),
    Phrase("limit", L("Tổng số đại biểu", "Delegates at most"), "Tổng số đại biểu không quá {số tối đa} người."),
    Phrase(
        "shares", L("Tỷ lệ", "Shares"),
        "Đại biểu điển hình tiên tiến khoảng {tỷ lệ điển hình}%; khách mời và đại biểu lãnh đạo khoảng {tỷ lệ còn lại}%.",
    ),
    Phrase("list", L("Danh sách", "The list"), "Danh sách đại biểu theo Phụ lục kèm theo Kế hoạch này.", optional=True),
    Phrase("closing", L("Kết thúc", "Closing"), "{cơ quan} đề nghị các cơ quan, đơn vị tổ chức thực hiện"),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the plan cannot do without."""
    found = missing_signer(facts.papers["plan"])
    if not facts.conference.date:
        found.append(Missing("missing-date", Where("conference", _CONFERENCE, "date")))
    if not facts.sections.get("purpose"):
        found.append(Missing("missing-purposes", Where("plan_item", 0, "text")))
    if not facts.tasks:
        found.append(Missing("missing-tasks", Where("task", 0, "task")))
    return found


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the plan."""
    paper = facts.papers["plan"]
    share = facts.conference.exemplar_percent
    values = {
        "số tối đa": str(facts.conference.max_delegates or ""), "tỷ lệ điển hình": str(share),
        "tỷ lệ còn lại": str(100 - (share or 0)),
    }  # fmt: skip
    say = Speaker(facts, "plan", PHRASES, values)
    subject = say("subject")
    blocks: list[Block] = [letterhead(facts, paper, "KH"), Title("KẾ HOẠCH", subject)]
    opening = ", ".join(paper.bases)
    ordered = say.lines("opening")
    blocks += paragraphs([f"{opening}, {ordered[0]}" if opening else ordered[0], *ordered[1:]], end=False)
    blocks += [Heading("I. MỤC ĐÍCH, YÊU CẦU"), *_numbered(facts.sections.get("purpose", ()))]
    blocks += [Heading("II. THỜI GIAN, THÀNH PHẦN"), *_time_and_composition(facts, say)]
    blocks += [Heading("III. CHƯƠNG TRÌNH, NỘI DUNG HỘI NGHỊ"), *_agenda(facts)]
    blocks += [Heading("IV. TỔ CHỨC THỰC HIỆN"), *_tasks(facts.tasks)]
    blocks += paragraphs(say.lines("closing"))
    blocks.append(foot(facts, paper))
    yield Document(f"Kế hoạch {subject}", tuple(blocks), facts.agency.size_profile)


def _time_and_composition(facts: Facts, say: Speaker) -> list[Block]:
    conference = facts.conference
    blocks: list[Block] = [Heading("1. Thời gian, địa điểm"), *dashed((_time(facts), _place(facts)))]
    limits = say.lines("limit") if conference.max_delegates else []
    limits += say.lines("shares") if conference.exemplar_percent is not None else []
    blocks += [Heading("2. Thành phần"), *dashed((*facts.sections.get("composition", ()), *limits))]
    if facts.sections.get("selection"):
        blocks += [Heading("3. Lựa chọn đại biểu"), *dashed(facts.sections["selection"])]
    return blocks + paragraphs(say.lines("list"), end=False)


def _time(facts: Facts) -> str:
    day = facts.conference.date or ""
    clock = f"{official_clock(facts.conference.start_time)}, " if facts.conference.start_time else ""
    later = " (dự kiến); thời gian cụ thể có thông báo sau" if facts.conference.date_is_tentative else ""
    return f"Thời gian: {clock}{weekday(day)}, {official(day)}{later}."


def _place(facts: Facts) -> str:
    venue = facts.conference.venue
    return f"Địa điểm: {venue}." if venue else "Địa điểm: có thông báo sau."


def _agenda(facts: Facts) -> list[Block]:
    blocks: list[Block] = []
    if facts.program:
        blocks += [Heading("1. Chương trình"), *dashed(tuple(item.title for item in facts.program))]
    titles = {
        "agenda_hint": "Hình thức, nội dung",
        "awardee": "Biểu dương, khen thưởng",
        "upper_congress": "Đại biểu dự đại hội cấp trên",
        "preparation": "Công tác tuyên truyền, chuẩn bị",
    }
    for section, title in titles.items():
        if facts.sections.get(section):
            number = sum(isinstance(b, Heading) for b in blocks) + 1
            blocks += [Heading(f"{number}. {title}"), *dashed(facts.sections[section])]
    return blocks


def _tasks(tasks: tuple[TaskFacts, ...]) -> list[Block]:
    """Return the tasks under their owners, in the order the owners first come."""
    owners = list(dict.fromkeys((t.owner, t.mode) for t in tasks))
    blocks: list[Block] = []
    for number, (owner, mode) in enumerate(owners, start=1):
        asked = f"Đề nghị {owner}" if mode == "đề nghị" else owner
        blocks.append(Heading(f"{number}. {asked[:1].upper()}{asked[1:]}"))
        lines = []
        for task in tasks:
            if (task.owner, task.mode) == (owner, mode):
                due = f", hoàn thành trước {official(task.due_on)}" if task.due_on else ""
                lines.append(f"{task.task[:1].upper()}{task.task[1:].rstrip('.')}{due}.")
        blocks += dashed(tuple(lines))
    return blocks


def _numbered(texts: tuple[str, ...]) -> list[Block]:
    return [Paragraph.of(f"{i}. {sentence(t)}") for i, t in enumerate(texts, start=1)]


KIND = DocumentKind(
    "plan", L("Kế hoạch tổ chức", "Plan"), "KH", "Kế hoạch", "ke-hoach", False, missing, build, phrases=PHRASES
)
