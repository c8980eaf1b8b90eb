"""The columns that nominees and delegates share, declared once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain.fields import column, derived
from dtt_desktop.domain.kinds import Choice, CitizenId, Flag, Name, PartialDate, Phone, Ref, Text
from dtt_desktop.domain.names import sort_key
from dtt_desktop.domain.text import L, search_text

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

ABOUT = L("Nhân thân", "Person")
SCHOOLING = L("Trình độ", "Education")
WORK = L("Công tác", "Work")
CONTACT = L("Liên hệ", "Contact")

_column = partial(column, place=-50)  # before the columns of nominee and delegate alone


class Person:
    """A person as the data dictionary (campaign 8.1) describes one."""

    full_name: Mapped[str] = _column(L("Họ và tên", "Full name"), Name(), required=True, group=ABOUT, aliases=("Họ tên", "Họ, tên", "Họ và tên đại biểu", "Tên", "Tên tập thể, cá nhân"))
    honorific: Mapped[str | None] = _column(L("Danh xưng", "Honorific"), Text(limit=30, suggestions=lists.HONORIFICS, chars=9), group=ABOUT, grid=False, aliases=("Xưng hô", "Ông/Bà"), hint=L("Để trống: Ông, Bà theo giới tính", "Empty: Ông or Bà by sex"))
    sex: Mapped[str | None] = _column(L("Giới", "Sex"), Choice(lists.SEX, lists.SEX_ALIASES, chars=6), group=ABOUT, aliases=("Giới tính", "Nam/Nữ", "Phái"))
    birth: Mapped[str | None] = _column(L("Ngày sinh", "Born"), PartialDate(), group=ABOUT, aliases=("Năm sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "NTNS", "Birth date"), sensitive=True)
    ethnicity: Mapped[str | None] = _column(L("Dân tộc", "Ethnic group"), Text(limit=40, suggestions=lists.ETHNIC_GROUPS, aliases=lists.ETHNIC_ALIASES, chars=9), group=ABOUT, aliases=("Thành phần dân tộc", "Ethnicity"), sensitive=True)
    religion: Mapped[str | None] = _column(L("Tôn giáo", "Religion"), Text(limit=40, suggestions=lists.RELIGIONS, aliases=lists.RELIGION_ALIASES, chars=10), group=ABOUT, grid=False, sensitive=True)
    is_party_member: Mapped[bool | None] = _column(L("Đảng viên", "Party member"), Flag(), group=ABOUT, aliases=("Đảng", "ĐV", "Là đảng viên"), sensitive=True)
    party_date: Mapped[str | None] = _column(L("Ngày vào Đảng", "Joined the Party"), PartialDate(), group=ABOUT, grid=False, sensitive=True)
    position: Mapped[str | None] = _column(L("Chức vụ", "Position"), Text(chars=16), group=WORK, aliases=("Chức danh", "Nghề nghiệp", "Chức vụ/nghề nghiệp"))
    unit_id: Mapped[int | None] = _column(L("Đơn vị", "Unit"), Ref(table="unit", chars=18), group=WORK, aliases=("Đơn vị giới thiệu", "Thôn", "Đơn vị/Thôn", "Thôn, đơn vị"))
    workplace: Mapped[str | None] = _column(L("Nơi công tác", "Workplace"), Text(), group=WORK, aliases=("Đơn vị công tác", "Cơ quan công tác", "Nơi công tác/cư trú"), hint=L("Ghi khi khác tên đơn vị", "When it is not the unit"), grid=False)
    village: Mapped[str | None] = _column(L("Nơi ở", "Lives in"), Text(), group=WORK, grid=False, aliases=("Địa chỉ", "Nơi cư trú", "Nơi ở hiện nay", "Chỗ ở"))
    former_commune: Mapped[str | None] = _column(L("Xã cũ", "Former commune"), Text(suggestions=lists.FORMER_COMMUNES, chars=11), group=WORK, aliases=("Đơn vị hành chính cũ", "Xã trước sắp xếp"))
    sector: Mapped[str | None] = _column(L("Lĩnh vực", "Sector"), Text(suggestions=lists.SECTORS, chars=16), group=WORK, aliases=("Ngành", "Lĩnh vực hoạt động", "Ngành, lĩnh vực"))
    economic_component: Mapped[str | None] = _column(L("Thành phần kinh tế", "Economic component"), Choice(lists.ECONOMIC_COMPONENTS), group=WORK, grid=False)
    is_direct_worker: Mapped[bool | None] = _column(L("Trực tiếp", "Direct worker"), Flag(), group=WORK, aliases=("Lao động trực tiếp", "Trực tiếp sản xuất"), hint=L("Trực tiếp sản xuất, công tác, học tập, chiến đấu", "Directly producing, working, studying, fighting"))
    on_state_payroll: Mapped[bool | None] = _column(L("Hưởng lương NSNN", "On State payroll"), Flag(), group=WORK, grid=False)
    general_education: Mapped[str | None] = _column(L("Học vấn", "General education"), Text(limit=40, suggestions=lists.GENERAL_EDUCATION, chars=9), group=SCHOOLING, grid=False, aliases=("Văn hóa", "Trình độ văn hóa", "TĐ văn hóa", "Trình độ học vấn"))
    qualification: Mapped[str | None] = _column(L("Chuyên môn", "Qualification"), Text(limit=60, suggestions=lists.QUALIFICATIONS, aliases=lists.QUALIFICATION_ALIASES, chars=12), group=SCHOOLING, grid=False, aliases=("Trình độ chuyên môn", "TĐ chuyên môn"))
    political_theory: Mapped[str | None] = _column(L("Lý luận chính trị", "Political theory"), Text(limit=40, suggestions=lists.POLITICAL_THEORY, aliases=lists.POLITICAL_ALIASES, chars=12), group=SCHOOLING, grid=False, aliases=("LLCT", "Trình độ LLCT"))
    phone: Mapped[str | None] = _column(L("Điện thoại", "Telephone"), Phone(), group=CONTACT, sensitive=True, aliases=("Số điện thoại", "SĐT", "ĐT", "Di động"))
    citizen_id: Mapped[str | None] = _column(L("Số định danh", "Citizen ID"), CitizenId(), group=CONTACT, grid=False, sensitive=True, masked=True, aliases=("CCCD", "Số CCCD", "Căn cước", "Số căn cước", "Số định danh cá nhân"))

    sort_key: Mapped[str] = derived()
    search: Mapped[str] = derived()

    def derive(self) -> None:
        self.sort_key = sort_key(self.full_name or "")
        self.search = search_text(self.full_name, self.position, self.workplace, self.village, self.phone, self.ethnicity)


def honorific(kept: str | None, sex: str | None) -> str:
    """Return how a person is addressed: as set, else by sex, else "" (not known)."""
    return kept or {"male": "Ông", "female": "Bà"}.get(sex or "", "")
