"""What the header of a column in a unit's list means: the words officials use for each field of a person.

A meaning is a field's key, or one of the marks below for columns that hold a part of a field, or two fields.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import pairwise

from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import fold

ORDINAL = "#ordinal"
MALE, FEMALE = "#male", "#female"  # a column of men and one of women: holds a birth date or a tick
FAMILY, MIDDLE, GIVEN = "#family", "#middle", "#given"  # parts of a name; family may hold the middle names too
DAY, MONTH, YEAR = "#day", "#month", "#year"
NO_PARTY = "#no_party"  # ticked for those outside the Party
POSITION_UNIT = "#position+unit"
NAME_POSITION = "#name+position"
ETHNICITY_RELIGION = "#ethnicity+religion"
BIRTH_PLACE = "#birth+place"
OTHER = "#other"  # known, and nothing the program keeps

SPECIAL = (
    ORDINAL, MALE, FEMALE, FAMILY, MIDDLE, GIVEN, DAY, MONTH, YEAR, NO_PARTY, POSITION_UNIT, NAME_POSITION, ETHNICITY_RELIGION,
    BIRTH_PLACE, OTHER,
)  # fmt: skip

_PARENTHESES = re.compile(r"\([^)]*\)|\[[^\]]*\]|[*:]")
_INSIDE = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
# Folded headers by pattern, the first that fits; tried after the fields' own names.
_RULES: tuple[tuple[str, str], ...] = (
    (r"(stt|tt|so tt|so thu tu|thu tu|so|no|s t t|t t|s tt|sott)", ORDINAL),
    # what belongs to somebody else, or sounds like a field and is none
    (r"(ho ten|ho va ten|ten|sdt|so dt|so dien thoai|dien thoai|nam sinh|ngay sinh|nghe nghiep|cccd)\b.*"
     r"\b(cha|me|bo|vo|chong|con|phu huynh|nguoi than|chu nhiem|nguoi lap|nguoi bao cao|nguoi khai)\b.*", OTHER),
    (r"(don vi|co quan) (tinh|chu tri|phoi hop|quyet dinh|ban hanh|cu|truoc day)|khu vuc.*|.*khai sinh.*|so ho khau", OTHER),
    (r"truong (dao tao|tot nghiep|da hoc|doan|nhom|ban|phong|thon|tieu ban)|chuc vu (cu|truoc day)", OTHER),
    (r"ban so|so ban|ban an|so ghe|ghe( so)?|vi tri ngoi|cho ngoi|bien so.*|dien tich|dien chinh sach|tin nguong", OTHER),
    (r".*(vao nganh|chuyen nganh|nganh hoc|nganh dao tao|ma nganh).*|.*khan cap.*|nguoi lien he.*", OTHER),
    (r"(cap bac|quan ham)( va)? (chuc vu|chuc danh).*", "position"), (r"dia chi.*", "village"),
    (r"(danh hieu|hinh thuc)( de nghi| dang ky)?", "proposed_award"), (r"cong ty|ten cong ty|dang bo|ten dang bo", "unit_id"),
    (r"ten mo hinh\b.*(dien hinh|ca nhan|tap the).*", "full_name"), (r"de nghi( tang.*)?", "proposed_award"),
    (r"dang vien( hay| hoac)? (quan chung|doan vien|ngoai dang).*", "is_party_member"),
    (r"nam|so nam|nam nam sinh|nam sinh nam|nam gioi", MALE),
    (r"nu|so nu|nu nam sinh|nam sinh nu", FEMALE),
    (r"ky ghi ro.*|.*dong dau.*", OTHER),
    (r".*(vao doan|doan vien|ty le|email|e mail|so tien|muc thuong|ky ten|chu ky|ky nhan|so phieu).*|tuoi|phieu.*", OTHER),
    (r"(chu |ten )?(dem|lot)", MIDDLE),
    (r"(ho|ho va|ho ten|ho va ten|ho ten va) ?(chu |ten )?(dem|lot)|ho|ho va chu lot|ho va ten lot", FAMILY),
    (r".*\bho\b.*\bten\b.*(chuc vu|chuc danh)", NAME_POSITION),
    (r".*\bho\b.*\bten\b.*|ten (nhan vien|can bo|cong chuc|vien chuc|hoc sinh|sinh vien|hoi vien|doan vien|dang vien|thanh vien|giao vien|chu ho|ung vien|hoc vien|cong dan)\b.*|ten (ca nhan|dai bieu|nguoi|tap the|dien hinh|cac dien hinh)\b.*|danh sach dai bieu|ho ten.*", "full_name"),
    (r"(ca nhan|tap the|ten tap the).*(tap the|ca nhan|ho gia dinh)", "full_name"),
    (r"ten|ten goi|given name|first name", GIVEN),
    (r"(cac )?(dai bieu|khach moi|ung vien|thi sinh|hoc vien|nguoi tham du|nguoi du hop|thanh vien|nhan su)( tham du)?", "full_name"),
    (r"(full ?)?name|fullname|student name|(name of )?(delegate|participant|attendee)s?( name)?", "full_name"), (r"family name|last name|surname", FAMILY),
    (r"role|position|job( title)?|title", "position"), (r"sex|gender", "sex"), (r"(date of )?birth( ?day| ?date)?|dob|d o b|born|year of birth|birth year", "birth"),
    (r"(mobile |cell )?(phone|mobile|tel(ephone)?)( number| no)?|contact( number| no)?", "phone"), (r"unit|organi[sz]ation|department|workplace|agency|office|company", "unit_id"),
    (r"ethnic(ity| group)|nation", "ethnicity"), (r"religion", "religion"), (r"note|notes|remark(s)?", "note"),
    (r"(ban|anh chi|anh|chi|ong ba|em)? ?(sinh|sinh nam) nam nao|nam sinh cua .*|ngay sinh cua .*", "birth"),
    (r"(ban|anh chi|anh|chi|ong ba|em)? ?(la )?(nguoi )?dan toc (nao|gi)|dan toc cua .*", "ethnicity"),
    (r"(ban|anh chi|anh|chi|ong ba|em)? ?.*(cong tac|lam viec|sinh hoat|thuoc).*(don vi|co quan|thon|dau|chi bo).*nao.*|(don vi|co quan).* cua .*", "unit_id"),
    (r"chuc vu.* cua .*|(ban|anh chi).*(chuc vu|nghe nghiep).*gi.*", "position"),
    (r".*(co tham du|tham du duoc|co dong y|co the).*", OTHER),
    (r".*(vao dang|ket nap).*", "party_date"),
    (r".*(ngoai dang|quan chung|chua vao dang).*", NO_PARTY),
    (r".*\bla dang vien( .*)?", "is_party_member"),
    (r"phong ban( .*)?|bo phan( cong tac)?|ban phong", "unit_id"),
    (r"sinh", "birth"),
    (r"(la )?dang( vien)?( csvn| cs vn| cong san viet nam)?|d ?v", "is_party_member"),
    (r"que quan|nguyen quan|noi sinh|que", OTHER),
    (r"(ngay|nam|thang|ngay thang|thang nam|ngay thang nam)? ?(va )?(noi|que).*(sinh|quan).*|.*sinh.*(noi|que quan)", BIRTH_PLACE),
    (r".*\b(ngay|thang|nam|ngay thang|ntn|ntns)\b.*\bsinh\b.*|sinh (ngay|nam)|sn|ntn sinh|ngay sn|nam sinh.*|tuoi nam sinh", "birth"),
    (r"(dai bieu )?(la )?nu( gioi)?", FEMALE),
    (r"gioi( tinh)?.*|phai( tinh)?|nam nu|nam hay nu", "sex"),
    (r".*dan toc.*ton giao.*", ETHNICITY_RELIGION),
    (r"(dai bieu )?(la )?dan toc thieu so.*", "ethnicity"), (r"(dai bieu )?(la )?dang vien.*", "is_party_member"),
    (r"(thanh phan )?dan toc|d toc|dt thieu so|tp dan toc", "ethnicity"),
    (r"ton giao.*|theo dao", "religion"),
    (r".*(cccd|cmnd|can cuoc|dinh danh|chung minh).*(ngay cap|noi cap)|(ngay|noi) cap.*|.*ngay cap.*", OTHER),
    (r".*(cccd|cmnd|can cuoc|dinh danh|chung minh).*", "citizen_id"),
    (r"(ma|ma so|so) (sinh vien|hoc sinh|sv|hs|hoc vien|nhan vien|can bo|cong chuc|nv|the|ho|ho so|bhxh|bao hiem.*|tai khoan)|m?ssv|msv|sbd|so bao danh|"
     r"ma so|ma|student ?id|email|e mail|(dau|moc) thoi gian|timestamp|phong thi", OTHER),
    (r".*(dien thoai|sdt|so dt|di dong|lien he|lien lac|so may).*|dt", "phone"),
    (r".*(da duoc|da dat|da co|da khen|truoc day).*(khen|thi dua|danh hieu)?.*|.*khen thuong da.*|thanh tich khen thuong.*", "prior_awards"),
    (r".*(hinh thuc|de nghi|muc|danh hieu).*(khen|bieu duong|thi dua|ton vinh).*|de nghi khen.*", "proposed_award"),
    (r".*(thanh tich|ket qua noi bat|viec lam tieu bieu|\bguong\b|mo hinh|noi dung dien hinh|tom tat).*", "achievement_summary"),
    (r"(chuc vu|chuc danh|nghe nghiep|cong viec|chuc trach).*(don vi|noi cong tac|co quan|noi lam viec|thon|to chuc|dia chi|noi o).*", POSITION_UNIT),
    (r"(don vi|noi cong tac|co quan|thon).*(chuc vu|chuc danh|nghe nghiep).*", POSITION_UNIT),
    (r"(chuc vu|chuc danh|nghe nghiep|cong viec|chuc trach|nghe|chuc vu hien nay).*", "position"),
    (r".*(xa cu|xa truoc|truoc sap nhap|truoc sap xep|hanh chinh cu|dia ban cu|truoc khi sap).*", "former_commune"),
    (r"(nhiem vu|chuc trach|viec lam)( .*)?", "position"),
    (r"(thuoc |ten )?(don vi|co quan|to chuc|thon|ban|chi bo|chi hoi|truong|khu|to dan pho|dia ban|thon ban|noi cong tac|noi lam viec)\b.*", "unit_id"),
    (r".*(dia chi|noi o|cu tru|thuong tru|cho o|tru quan|ho khau|tam tru).*", "village"),
    (r".*(linh vuc|nganh).*", "sector"),
    (r".*thanh phan kinh te.*", "economic_component"),
    (r".*truc tiep.*", "is_direct_worker"),
    (r".*(huong luong|huong ngan sach).*", "on_state_payroll"),
    (r".*(ly luan|llct|chinh tri|lyluan).*|ct", "political_theory"),
    (r".*(chuyen mon|nghiep vu|cmnv|hoc vi|bang cap).*|cm|td cm", "qualification"),
    (r".*(hoc luc|hanh kiem|xep loai|diem tb).*|diem( .*)?|so diem|tong diem", OTHER),
    (r".*(van hoa|hoc van|pho thong|gdpt).*|vh|td vh|hv", "general_education"),
    (r"trinh do( cm)?", "qualification"), (r"c ?v|c vu", "position"), (r"n ?s|nam s", "birth"),
    (r"(thuoc )?dien( dai bieu| moi| tham du)?|.*(loai|thanh phan) dai bieu.*", "delegate_group"),
    (r".*(phan loai|doi tuong|loai hinh).*", "kind"),
    (r".*nguoi dai dien.*", "representative"),
    (r"(ghi chu|chu thich|ghi chep|g chu|gc)\b.*", "note"),
    (r"(danh xung|xung ho|ong ba|ong|kinh goi)", "honorific"),
    (r"ngay", DAY), (r"thang", MONTH), (r"nam", YEAR),
    (r".*(thanh phan gia dinh|tuoi).*", OTHER),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), meaning) for pattern, meaning in _RULES)


def _parted(text: str) -> str:
    """Return words written together apart: "fullName", "HọTên"."""
    return text[:1] + "".join(f" {b}" if a.islower() and b.isupper() else b for a, b in pairwise(text))


def tidy_header(text: str) -> str:
    """Return a header folded, without what stands in parentheses."""
    plain = _PARENTHESES.sub(" ", _parted(text)).replace("_", " ").strip(" ?")
    return fold(plain) or fold(text)


_KNOWN: dict[str, dict[str, str]] = {}  # table -> folded name -> field, worked out once


def _names(family: type[Record]) -> dict[str, str]:
    """Return every folded name a field of a family goes by, in both languages, with the field's key."""
    if family.__tablename__ not in _KNOWN:
        found: dict[str, str] = {}
        for item in family.fields:
            for name in (item.label.vi, item.label.en, item.key, *item.aliases):
                found.setdefault(fold(name.replace("_", " ")), item.key)
        _KNOWN[family.__tablename__] = found
    return _KNOWN[family.__tablename__]


_MEMBERSHIP = ("du bi", "chinh thuc", "dv du bi", "dv chinh thuc", "dang vien du bi", "dang vien chinh thuc")
# Headers that data bases write without spaces and marks: "hovaten", "sodienthoai".
_RUN_TOGETHER = (
    "stt", "ho va ten", "ho ten", "ho dem", "ten", "ngay sinh", "nam sinh", "ngay thang nam sinh", "gioi tinh", "dan toc", "ton giao",
    "chuc vu", "chuc danh", "don vi", "don vi cong tac", "co quan", "dia chi", "so dien thoai", "dien thoai", "so cccd", "ghi chu",
    "dang vien", "ngay vao dang", "trinh do", "trinh do chuyen mon", "trinh do hoc van", "ly luan chinh tri", "que quan",
)  # fmt: skip
_SHORTEST, _LONGEST = 6, 80  # letters of a header that may have a slip; others are another word, or no header


@cache
def _run_together() -> dict[str, str]:
    return {words.replace(" ", ""): words for words in _RUN_TOGETHER}


@lru_cache(maxsize=4096)
def _fitting(folded: str) -> str | None:
    for pattern, meaning in _COMPILED:
        if pattern.fullmatch(folded):
            return meaning
    return None


def _one_slip(one: str, other: str) -> bool:
    """Tell two words that differ by one letter changed, missing or too many, or by two neighbours exchanged."""
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, against = one[start:], other[start:]
    if rest[:2] == against[1::-1] and rest[2:] == against[2:]:
        return True
    return against[1:] == rest[1:] or against[1:] == rest or against == rest[1:]


def meaning(header: str, family: type[Record]) -> str | None:
    """Return what one header means, or None when it is not known; a slip of a letter is forgiven."""
    folded = tidy_header(header)
    if not folded:
        return None
    known = _names(family)
    folded = _run_together().get(folded, folded)
    found = known.get(fold(header)) or known.get(folded) or _fitting(folded)
    if found is None and (inside := _INSIDE.search(header)):  # "Phòng (Đơn vị)"
        beside = fold(inside.group(1))
        found = known.get(beside) or _fitting(beside)
    if found in ("workplace", "line_no"):
        found = "unit_id"
    if found is None and _SHORTEST < len(folded) < _LONGEST:
        near = difflib.get_close_matches(folded, known, n=1, cutoff=0.8)
        found = known[near[0]] if near and _one_slip(folded, near[0]) else None
    return _kept(found, family)


def _kept(found: str | None, family: type[Record]) -> str | None:
    """Return a meaning that the family has a column for; what it has none for is known, and not taken."""
    if found is None or found.startswith("#") or found in _names(family).values():
        return found
    return OTHER


def meaning_under(parent: str, child: str, family: type[Record]) -> str | None:
    """Return what a column means whose header stands under another: "Năm sinh" over "Nam" or "Tháng"."""
    above, below = meaning(parent, family), meaning(child, family)
    if not child.strip():
        return above
    folded = tidy_header(child)
    if above == "birth" and folded in ("ngay", "thang", "nam"):
        # "Nam" under a birth date is a sex when "Nữ" stands beside it; the caller looks
        return {"ngay": DAY, "thang": MONTH, "nam": MALE}[folded]
    if above == "is_party_member" and folded in ("co", "khong"):
        return "is_party_member" if folded == "co" else NO_PARTY
    if above == "is_party_member" and folded in _MEMBERSHIP:
        return above
    if below in (None, OTHER, ORDINAL) or (below == GIVEN and above == "full_name"):
        together = meaning(f"{parent} {child}", family)
        return below if below == GIVEN else together if together not in (None, OTHER) else above or below
    return below


def label_of(meaning_: str, fields: Mapping[str, Field], lang: str) -> str:
    """Return a meaning in words, for the person to see; "" for what is not taken."""
    words = {
        ORDINAL: ("STT", "No."), MALE: ("Nam", "Male"), FEMALE: ("Nữ", "Female"),
        FAMILY: ("Họ, tên đệm", "Family, middle name"), MIDDLE: ("Tên đệm", "Middle name"), GIVEN: ("Tên", "Given name"),
        DAY: ("Ngày", "Day"), MONTH: ("Tháng", "Month"), YEAR: ("Năm", "Year"),
        NO_PARTY: ("Ngoài Đảng", "Not in the Party"), POSITION_UNIT: ("Chức vụ + Đơn vị", "Position + Unit"),
        NAME_POSITION: ("Họ và tên + Chức vụ", "Name + Position"),
        ETHNICITY_RELIGION: ("Dân tộc + Tôn giáo", "Ethnic group + Religion"),
        BIRTH_PLACE: ("Ngày sinh + Nơi sinh", "Born + Place"), OTHER: ("", ""),
    }  # fmt: skip
    if meaning_ in words:
        return words[meaning_][lang == "en"]
    return fields[meaning_].label.text("en" if lang == "en" else "vi") if meaning_ in fields else ""
