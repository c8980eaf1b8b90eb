"""Vietnamese names: parts, order by given name, capitals."""

from __future__ import annotations

import re

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
_WORD_START = re.compile(r"(^|[\s'’\-.])(\w)")


def split_name(full_name: str) -> tuple[str, str, str]:
    """Return family name, middle names and given name; a single word is the given name."""
    words = full_name.split()
    if len(words) < 2:
        return "", "", full_name.strip()
    return words[0], " ".join(words[1:-1]), words[-1]


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


def capital_words(name: str) -> str:
    """Return a name with a capital at each word; the rest of a word stays, as TCVN3 has no accented capitals."""
    return _WORD_START.sub(lambda m: m.group(1) + m.group(2).upper(), name)


def from_capitals(text: str) -> str:
    """Return a phrase typed all in capitals as a sentence; the usual abbreviations stay."""
    words = clean(text).split()
    if len(words) < 2 or text != text.upper() or text == text.lower():
        return text
    kept = [word if word.strip(".,;()/") in ABBREVIATIONS else word.lower() for word in words]
    sentence = " ".join(kept)
    return sentence[0].upper() + sentence[1:]


def same_name_key(full_name: str) -> str:
    """Return what two spellings of one name share, for recognising a person again."""
    return fold(full_name)
