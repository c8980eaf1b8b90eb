"""Vietnamese names: parts, order by given name, capitals."""

from __future__ import annotations

import re
from functools import lru_cache

from dtt_desktop.domain.legacy import well_formed
from dtt_desktop.domain.text import clean, fold, syllable

# The alphabet with its four foreign letters where CLDR puts them; a letter's place is its rank.
_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: chr(ord("A") + i) for i, letter in enumerate(_ALPHABET)}
ABBREVIATIONS = frozenset(
    [
        "UBND",
        "HĐND",
        "MTTQ",
        "UBMTTQ",
        "MTTQVN",
        "TNCS",
        "HCM",
        "THCS",
        "THPT",
        "TH",
        "MN",
        "HTX",
        "CCB",
        "BCH",
        "BTV",
        "CLB",
        "CT",
        "PCT",
        "BTC",
        "TDP",
        "KDC",
        "NTM",
        "VH-XH",
        "VHXH",
        "YT",
        "BHXH",
        "CSXH",
        "NHCSXH",
        "QSĐP",
        "ANTT",
        "TTCN",
        "QS",
        "CA",
        "ĐTN",
        "LHPN",
        "HPN",
        "HND",
        "PN",
        "ND",
        "GV",
        "HS",
        "QLBVR",
        "DN",
        "CBCC",
        "CB",
        "CC",
        "I",
        "II",
        "III",
        "IV",
        "V",
    ]
)
SURNAMES = frozenset(
    [
        "An",
        "Âu",
        "Bàn",
        "Bạch",
        "Bành",
        "Bế",
        "Bùi",
        "Cao",
        "Cam",
        "Chìu",
        "Chu",
        "Châu",
        "Dương",
        "Đàm",
        "Đào",
        "Đặng",
        "Đinh",
        "Đoàn",
        "Đỗ",
        "Đồng",
        "Giáp",
        "Giàng",
        "Hà",
        "Hầu",
        "Hoàng",
        "Hồ",
        "Hứa",
        "Khổng",
        "Kiều",
        "La",
        "Lã",
        "Lại",
        "Lâm",
        "Lành",
        "Lăng",
        "Lê",
        "Linh",
        "Lò",
        "Lô",
        "Lộc",
        "Lù",
        "Lục",
        "Lương",
        "Lường",
        "Lưu",
        "Lý",
        "Lỷ",
        "Lèng",
        "Ma",
        "Mã",
        "Mạc",
        "Mai",
        "Mạch",
        "Mông",
        "Ngô",
        "Nguyễn",
        "Nình",
        "Nông",
        "Phan",
        "Phạm",
        "Phó",
        "Phùng",
        "Phương",
        "Quách",
        "Sầm",
        "Tạ",
        "Tẩn",
        "Tăng",
        "Thái",
        "Thào",
        "Thẩm",
        "Tô",
        "Tống",
        "Trần",
        "Triệu",
        "Trịnh",
        "Trương",
        "Từ",
        "Tường",
        "Vàng",
        "Văn",
        "Vi",
        "Võ",
        "Vũ",
        "Vương",
        "Vy",
        "Ngọc",
        "Lương",
        "Chẩu",
        "Đới",
        "Hạ",
        "Hạng",
        "Hoàn",
    ]
)
_FAMILIES = frozenset(name.lower() for name in (
    *SURNAMES, "Âu", "Bá", "Bí", "Cà", "Chảo", "Chang", "Chúng", "Cồ", "Cù", "Cứ", "Danh", "Diệp", "Doãn", "Dư", "Đàm",
    "Đèo", "Điêu", "Điểu", "Đinh", "Giang", "Hầu", "Hờ", "Hoa", "Hồng", "Huỳnh", "Kha", "Kim", "Khúc", "Khuất", "Lạc", "Lầu",
    "Lèo", "Liêu", "Lò", "Lữ", "Ly", "Mùa", "Ngân", "Nghiêm", "Nhan", "Ninh", "Phàn", "Phó", "Quàng", "Sùng", "Sơn", "Tào",
    "Thạch", "Thân", "Thiều", "Tòng", "Tráng", "Triệu", "Trưng", "Tôn", "Ty", "Ứng", "Ưng", "Vừ", "Vàng", "Xa", "Xồng", "Chế",
    "Bàng", "Bành", "Biện", "Cung", "Đồng", "Hàn", "Hình", "Kiều", "Lưỡng", "Ma", "Ngụy", "Phi", "Tiêu", "Tất",
    "Uông", "Cấn", "Chử", "Lao", "Nhữ", "Phí", "Ksor", "Siu", "Kpă", "Rơ", "Rah", "Nay", "Ayun",
    "Niê", "Mlô", "Êban", "Hmok", "Bríu", "Zơ", "Pơloong", "Alăng", "A", "Y", "Hồ", "Đàng", "Bạc", "Cầm", "Hà", "Lường", "Vì",
)) | frozenset(map(fold, SURNAMES))  # fmt: skip
_PEOPLES = re.compile(r"^(?:[HKYX]['’]|[AYK]$|Rơ$|Zơ$)", re.IGNORECASE)
_WORD_START = re.compile(r"(^|[\s'’\-.])(\w)")


def split_name(full_name: str) -> tuple[str, str, str]:
    """Return family name, middle names and given name; a single word is the given name."""
    words = full_name.split()
    if len(words) < 2:
        return "", "", full_name.strip()
    return words[0], " ".join(words[1:-1]), words[-1]


@lru_cache(maxsize=4096)
def _word_key(word: str) -> str:
    letters, tone = syllable(word)
    return "".join(_RANK.get(c, c if c.isdigit() else "") for c in letters) + str(tone)


def words_key(text: str) -> str:
    """Return a key that orders phrases word by word: letters of a syllable first, then its tone."""
    return " ".join(_word_key(w) for w in text.split())


def sort_key(full_name: str) -> str:
    """Return a key that orders names by given name, then family, then middle names.

    Letters come in the order of the alphabet (a ă â b ...), tones in the order ngang, huyền, hỏi, ngã, sắc,
    nặng, so that Hoà and Hòa stand together. Plain string comparison of keys gives the order.
    """
    family, middle, given = split_name(full_name)
    return "  ".join(words_key(part) for part in (given, family, middle))


def tidy_name(typed: str) -> str:
    """Return a name clean and, only if typed all in small or all in capital letters, with proper capitals."""
    name = clean(typed)
    if name and (name == name.lower() or name == name.upper()):
        name = _WORD_START.sub(lambda m: m.group(1) + m.group(2).upper(), name.lower())
    return name


def mended_capitals(name: str) -> str:
    """Return a name with the capitals it lacks or has too many of: "NGUYễN THị HUệ", "đinh Văn Tám", "Đinh thị Đào".

    A capital inside a word is kept after an apostrophe or a hyphen (H'Hen, K'Brêu) and where it is the only one.
    """
    if name.istitle():
        return name  # as most are
    if name in (name.lower(), name.upper()):
        return tidy_name(name)
    return " ".join(map(_mended, name.split()))


def _mended(word: str) -> str:
    parts = re.split(r"(['’\-.])", word)
    for place in range(0, len(parts), 2):
        part = parts[place]
        if sum(letter.isupper() for letter in part) > 1:
            part = part.lower()
        parts[place] = part[:1].upper() + part[1:]
    return "".join(parts)


@lru_cache(maxsize=65536)
def begins_like_a_name(text: str) -> bool:
    """Tell whether the first word is a family name people have, with its marks or without any, or one of the peoples' own beginnings."""
    first = clean(text).split(" ")[0].strip(".,-")
    return first.lower() in _FAMILIES or bool(_PEOPLES.match(first))


def capital_words(name: str) -> str:
    """Return a name with a capital at each word; the rest of a word stays, as TCVN3 has no accented capitals."""
    return _WORD_START.sub(lambda m: m.group(1) + m.group(2).upper(), name)


def from_capitals(text: str) -> str:
    """Return a phrase typed all in capitals as a sentence; the usual abbreviations stay."""
    words = clean(text).split()
    if len(words) < 2 or text != text.upper() or text == text.lower():
        return text
    kept = [word if _is_abbreviation(word.strip(".,;()/")) else word.lower() for word in words]
    sentence = " ".join(kept)
    return sentence[0].upper() + sentence[1:]


def _is_abbreviation(word: str) -> bool:
    """Tell an abbreviation from a word in capitals: known, or no syllable of the language (BCHQS, TH&THCS)."""
    if word in ABBREVIATIONS:
        return True
    return word.isupper() and not any(well_formed(part) for part in re.split(r"[&\-/]", word.lower()) if part)


def same_name_key(full_name: str) -> str:
    """Return what two spellings of one name share, for recognising a person again."""
    return fold(full_name)
