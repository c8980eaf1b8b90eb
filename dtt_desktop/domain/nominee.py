"""Nominees: who is put forward by the units, how they were voted on, how far they have come."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Choice, Context, Date, Flag, Number, Text
from dtt_desktop.domain.names import sort_key, words_key
from dtt_desktop.domain.person import Person
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L, search_text

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

_FILE = L("Hồ sơ", "Dossier")
_VOTE = L("Bình xét tại đơn vị", "Selection at the unit")
_COUNCIL = L("Bỏ phiếu tại Hội đồng", "Vote of the council")
_AWARD = L("Khen thưởng", "Commendation")
VOTE_KEYS = ("vote_agree", "vote_disagree", "vote_abstain")


class Nominee(Person, Record):
    """An individual, household or collective put forward as an exemplar."""

    __tablename__ = "nominee"
    words = L("điển hình", "nominee")
    dump_key = "nominees"
    name_key: ClassVar[str] = "full_name"

    kind: Mapped[str] = column(L("Loại", "Kind"), Choice(lists.NOMINEE_KINDS, lists.NOMINEE_KIND_ALIASES, chars=11), default="individual", group=_FILE, aliases=("Phân loại", "Đối tượng", "Phân loại đối tượng"))
    status: Mapped[str] = column(L("Trạng thái", "Status"), Choice(lists.STATUSES, chars=13), default="nominated", group=_FILE)
    representative: Mapped[str | None] = column(L("Người đại diện", "Representative"), Text(limit=120), group=_FILE, grid=False, hint=L("Người dự hội nghị thay mặt tập thể, hộ", "Who comes for the collective or household"))
    has_minutes: Mapped[bool | None] = column(L("Có biên bản", "Has minutes"), Flag(), group=_FILE, grid=False)
    has_report: Mapped[bool | None] = column(L("Có báo cáo thành tích", "Has a report"), Flag(), group=_FILE, grid=False)
    meeting_on: Mapped[str | None] = column(L("Ngày họp bình xét", "Meeting on"), Date(), group=_VOTE, grid=False)
    vote_summoned: Mapped[int | None] = column(L("Triệu tập", "Summoned"), Number(0, 5000), group=_VOTE, grid=False)
    vote_present: Mapped[int | None] = column(L("Có mặt", "Present"), Number(0, 5000), group=_VOTE)
    vote_agree: Mapped[int | None] = column(L("Đồng ý", "Agree"), Number(0, 5000), group=_VOTE)
    vote_disagree: Mapped[int | None] = column(L("Không đồng ý", "Disagree"), Number(0, 5000), group=_VOTE, grid=False)
    vote_abstain: Mapped[int | None] = column(L("Ý kiến khác", "Abstain"), Number(0, 5000), group=_VOTE, grid=False)
    council_on: Mapped[str | None] = column(L("Ngày Hội đồng họp", "Council session on"), Date(), group=_COUNCIL, grid=False, hint=L("Để trống: phiên họp đầu tiên", "Empty: the first session"))
    council_agree: Mapped[int | None] = column(L("HĐ đồng ý", "Council agrees"), Number(0, 200), group=_COUNCIL, grid=False)
    council_disagree: Mapped[int | None] = column(L("HĐ không đồng ý", "Council disagrees"), Number(0, 200), group=_COUNCIL, grid=False)
    council_abstain: Mapped[int | None] = column(L("HĐ ý kiến khác", "Council abstains"), Number(0, 200), group=_COUNCIL, grid=False)
    achievement_summary: Mapped[str | None] = column(L("Tóm tắt thành tích", "Achievement"), Text(limit=2000, lines=True, chars=36), group=_AWARD, grid=False, aliases=("Thành tích", "Thành tích nổi bật"))
    prior_awards: Mapped[str | None] = column(L("Khen thưởng đã có", "Prior awards"), Text(limit=1000, lines=True), group=_AWARD, grid=False)
    proposed_award: Mapped[str | None] = column(L("Đề nghị khen", "Proposed award"), Choice(lists.AWARDS, lists.AWARD_ALIASES, chars=18), group=_AWARD, aliases=("Hình thức khen thưởng", "Hình thức đề nghị", "Danh hiệu/Hình thức"))
    hold_reason: Mapped[str | None] = column(L("Vướng mắc", "Hold reason"), Text(limit=300), group=_AWARD, grid=False, sensitive=True, hint=L("Còn ghi vướng mắc thì chưa đề nghị khen được (NĐ 152/2025, Điều 4)", "Blocks the proposal (decree 152/2025, art. 4)"))
    upper_kind: Mapped[str | None] = column(L("Dự đại hội tỉnh", "To the province"), Choice(lists.UPPER_KINDS), group=_AWARD, grid=False)
    note: Mapped[str | None] = column(L("Ghi chú", "Note"), Text(limit=500), group=_AWARD, grid=False, aliases=("Ghi chú khác",))

    def derive(self) -> None:
        name = self.full_name or ""
        self.sort_key = sort_key(name) if self.kind != "collective" else words_key(name)
        self.search = search_text(name, self.position, self.workplace, self.village, self.phone, self.representative)

    def check(self, context: Context) -> None:
        check_votes(self)
        if self.status in ("passed", "proposed", "decided") and not votes_complete(self):
            raise UserError("votes-sum", "status", name=self.full_name, sum=votes_sum(self), present=self.vote_present)
        if self.status in ("proposed", "decided"):
            if self.hold_reason:
                raise UserError("on-hold", "status", name=self.full_name, reason=self.hold_reason)
            if not self.proposed_award:
                raise UserError("no-award", "status", name=self.full_name)


def votes_sum(nominee: Nominee) -> int:
    """Return all votes counted so far."""
    return sum(getattr(nominee, key) or 0 for key in VOTE_KEYS)


def votes_complete(nominee: Nominee) -> bool:
    """Tell whether agree, disagree and abstain make up those present (nothing entered counts as complete)."""
    entered = [getattr(nominee, key) for key in VOTE_KEYS]
    if all(v is None for v in entered):
        return True
    return nominee.vote_present is not None and votes_sum(nominee) == nominee.vote_present


def check_votes(nominee: Nominee) -> None:
    """Raise UserError when more took part than were called, or more voted than were there."""
    present, summoned = nominee.vote_present, nominee.vote_summoned
    if present is not None and summoned is not None and present > summoned:
        raise UserError("votes-present", "vote_present", present=present, summoned=summoned)
    if present is not None and votes_sum(nominee) > present:
        raise UserError("votes-many", "vote_agree", sum=votes_sum(nominee), present=present)
    if present is None and summoned is not None and votes_sum(nominee) > summoned:
        raise UserError("votes-many", "vote_agree", sum=votes_sum(nominee), present=summoned)


def agree_percent(agree: int | None, present: int | None) -> str:
    """Return the agreement rate with two decimals and a comma, or "" when not known."""
    return f"{100 * agree / present:.2f}".replace(".", ",") if agree is not None and present else ""
