"""Kế hoạch: the plan of the conference (decree 30/2020, form 1.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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
    Phrase(
        "planned", L("Thời gian còn dự kiến", "The time while tentative"),
        "Hội nghị dự kiến được tổ chức vào {ngày giờ}; thời gian cụ thể sẽ có thông báo sau.",
    ),
    Phrase("held", L("Thời gian đã định", "The time once firm"), "Hội nghị được tổ chức vào {ngày giờ}."),
    Phrase("venue", L("Địa điểm (khi đã có)", "The venue, once known"), "Địa điểm tổ chức: {địa điểm}.", optional=True),
    Phrase(
        "chosen", L("Tên mục II.3", "Heading II.3"),
        "Lựa chọn điển hình tiên tiến để khen thưởng tại Hội nghị và giới thiệu đại biểu dự {đại hội}",
    ),
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
    """Yield the plan; it has no annex."""
    paper = facts.papers["plan"]
    say = Speaker(facts, "plan", PHRASES, {"ngày giờ": _when(facts)})
    subject = say("subject")
    blocks: list[Block] = [letterhead(facts, paper, "KH"), Title("KẾ HOẠCH", subject)]
    opening = ", ".join(paper.bases)
    ordered = say.lines("opening")
    blocks += paragraphs([f"{opening}, {ordered[0]}" if opening else ordered[0], *ordered[1:]], end=False)
    blocks += [Heading("I. MỤC ĐÍCH, YÊU CẦU"), *_numbered(facts.sections.get("purpose", ()))]
    blocks += [Heading("II. THỜI GIAN, THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU"), *_time_and_people(facts, say)]
    blocks += [Heading("III. CHƯƠNG TRÌNH, NỘI DUNG HỘI NGHỊ"), *_contents(facts)]
    blocks += [Heading("IV. TỔ CHỨC THỰC HIỆN"), *_tasks(facts.tasks)]
    blocks += paragraphs(say.lines("closing"))
    blocks.append(foot(facts, paper))
    yield Document(f"Kế hoạch {subject}", tuple(blocks), facts.agency.size_profile)


def _when(facts: Facts) -> str:
    """Return hour and day of the conference, as far as they are known."""
    day, start = facts.conference.date or "", facts.conference.start_time
    return ", ".join([*([official_clock(start)] if start else []), weekday(day), official(day)])


def _time_and_people(facts: Facts, say: Speaker) -> list[Block]:
    """Return section II: when, who, how many, who is chosen for what."""
    said, conference = facts.sections, facts.conference
    time = say.lines("planned" if conference.date_is_tentative else "held")
    place = say.lines("venue") if conference.venue else []
    who = [text for part in ("composition", "selection", "number") for text in said.get(part, ())]
    parts: list[tuple[str, list[Block]]] = [
        ("Thời gian, địa điểm" if place else "Thời gian", paragraphs([*time, *place], end=False)),
        ("Thành phần, cơ cấu, số lượng đại biểu", dashed(who)),
    ]
    chosen = [*said.get("awardee", ()), *(said.get("upper_congress", ()) if conference.upper_congress else ())]
    title = say("chosen") if conference.upper_congress else "Lựa chọn điển hình tiên tiến để khen thưởng tại Hội nghị"
    number = sum(bool(blocks) for _, blocks in parts) + 1
    parts.append((title, _numbered(chosen, f"{number}.")))
    return _headed(parts)


def _contents(facts: Facts) -> list[Block]:
    """Return section III: the agenda the plan fixes, the forms it may take, what goes before and along with it."""
    said = facts.sections
    agenda = [*dashed(said.get("agenda") or facts.course), *map(_paragraph, said.get("agenda_hint", ()))]
    return _headed(
        [
            ("Chương trình Hội nghị", agenda),
            ("Các hoạt động trước và trong Hội nghị", dashed(said.get("preparation", ()))),
        ]
    )


def _headed(parts: Iterable[tuple[str, list[Block]]]) -> list[Block]:
    """Return the parts that say something under numbered headings."""
    told = [(title, blocks) for title, blocks in parts if blocks]
    return [b for i, (title, blocks) in enumerate(told, start=1) for b in (Heading(f"{i}. {title}"), *blocks)]


def _tasks(tasks: tuple[TaskFacts, ...]) -> list[Block]:
    """Return the tasks under their owners, in the order the owners first come."""
    parts: list[tuple[str, list[Block]]] = []
    for owner, mode in dict.fromkeys((task.owner, task.mode) for task in tasks):
        asked = f"Đề nghị {owner}" if mode == "đề nghị" else owner
        own = [_task(task) for task in tasks if (task.owner, task.mode) == (owner, mode)]
        parts.append((f"{asked[:1].upper()}{asked[1:]}", dashed(own)))
    return _headed(parts)


def _task(task: TaskFacts) -> str:
    """Return a task with its deadline: as the plan counts it from the day, and the date it falls on."""
    text = task.task.rstrip(". ")
    if not task.due_on:
        return text
    latest = f"chậm nhất {official(task.due_on)}"
    return (
        f"{text} trước ngày tổ chức Hội nghị {task.days_before:02d} ngày ({latest})"
        if task.days_before
        else f"{text}, {latest}"
    )


def _paragraph(text: str) -> Paragraph:
    return Paragraph.of(sentence(text))


def _numbered(texts: Sequence[str], above: str = "") -> list[Block]:
    return [Paragraph.of(f"{above}{i}. {sentence(t)}") for i, t in enumerate(texts, start=1)]


KIND = DocumentKind(
    "plan", L("Kế hoạch tổ chức", "Plan"), "KH", "Kế hoạch", "ke-hoach", False, missing, build, phrases=PHRASES,
    draws=("plan_item", "task", "recipient", "legal_basis", "conference"),
)  # fmt: skip
