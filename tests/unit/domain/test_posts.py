"""Posts, units, places and honours as papers write them: tables of cases (decree 30/2020, appendix II; custom)."""

import pytest

from dtt_desktop.domain import posts

JOINED = [
    ("Phó Chủ tịch", "Hội Nông dân xã", "Phó Chủ tịch Hội Nông dân xã"),
    ("Phó Chủ tịch Hội Nông dân", "Hội Nông dân xã", "Phó Chủ tịch Hội Nông dân xã"),
    ("Chủ tịch Hội Nông dân xã", "Hội Nông dân xã Lợi Bác", "Chủ tịch Hội Nông dân xã Lợi Bác"),
    ("Trưởng thôn", "thôn Pác Làng", "Trưởng thôn Pác Làng"),
    ("Trưởng thôn", "Thôn Pác Làng", "Trưởng thôn Pác Làng"),
    ("Trưởng xóm", "xóm Bản Gủn", "Trưởng xóm Bản Gủn"),
    ("Bí thư Chi bộ, Trưởng thôn", "thôn Pác Làng", "Bí thư Chi bộ, Trưởng thôn Pác Làng"),
    ("Bí thư Chi bộ", "thôn Pò Mạch", "Bí thư Chi bộ thôn Pò Mạch"),
    ("Chi hội trưởng Phụ nữ", "bản Khuổi Rì", "Chi hội trưởng Phụ nữ bản Khuổi Rì"),
    ("Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lạng Sơn", "Phó Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn"),
    ("Chủ tịch UBND", "Ủy ban nhân dân xã Lợi Bác", "Chủ tịch Ủy ban nhân dân xã Lợi Bác"),
    ("Chủ tịch UBND xã", "UBND xã Lợi Bác", "Chủ tịch UBND xã Lợi Bác"),
    ("Chủ tịch UBND", "xã Lợi Bác", "Chủ tịch UBND xã Lợi Bác"),
    ("Chủ tịch UBND", "Văn phòng HĐND và UBND", "Chủ tịch UBND"),
    ("Chủ tịch UBND xã", "Văn phòng HĐND và UBND", "Chủ tịch UBND xã"),
    ("Phó Chủ tịch HĐND xã", "Thường trực HĐND xã", "Phó Chủ tịch HĐND xã"),
    ("Bí thư Đảng ủy", "Văn phòng Đảng ủy", "Bí thư Đảng ủy"),
    ("Bí thư Đảng ủy", "Đảng ủy xã", "Bí thư Đảng ủy xã"),
    ("Phó Bí thư Thường trực Đảng ủy", "Ban Xây dựng Đảng", "Phó Bí thư Thường trực Đảng ủy, Ban Xây dựng Đảng"),
    ("Bí thư Đảng ủy", "thôn Pác Làng", "Bí thư Đảng ủy, thôn Pác Làng"),
    ("Chánh Văn phòng", "Văn phòng Đảng ủy", "Chánh Văn phòng Đảng ủy"),
    ("Chánh Văn phòng", "Văn phòng HĐND và UBND", "Chánh Văn phòng HĐND và UBND"),
    ("Phó Chủ nhiệm", "Ủy ban Kiểm tra Đảng ủy", "Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy"),
    ("Trưởng phòng", "Phòng Kinh tế", "Trưởng phòng Kinh tế"),
    ("Phó Trưởng phòng", "Phòng Văn hóa - Xã hội", "Phó Trưởng phòng Văn hóa - Xã hội"),
    ("Trưởng công an", "Công an xã", "Trưởng Công an xã"),
    ("Trưởng Công an xã", "Công an xã", "Trưởng Công an xã"),
    ("Hiệu trưởng", "Trường Tiểu học Sàn Viên", "Hiệu trưởng Trường Tiểu học Sàn Viên"),
    ("Giáo viên", "Trường THCS Lợi Bác", "Giáo viên Trường THCS Lợi Bác"),
    ("Chủ tịch Ủy ban MTTQ Việt Nam xã", "Ủy ban MTTQ Việt Nam xã", "Chủ tịch Ủy ban MTTQ Việt Nam xã"),
    ("Chủ tịch Hội Nông dân xã", "thôn Pò Mạch", "Chủ tịch Hội Nông dân xã, thôn Pò Mạch"),
    ("Nông dân", "thôn Pò Mạch", "Nông dân thôn Pò Mạch"),
    ("", "thôn Pò Mạch", "thôn Pò Mạch"),
    ("Giám đốc", None, "Giám đốc"),
    (None, None, ""),
]


@pytest.mark.parametrize(("post", "unit", "said"), JOINED)
def test_post_and_unit_are_joined_as_custom_has_it(post: str | None, unit: str | None, said: str) -> None:
    assert posts.joined(post, unit) == said


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        ("Thôn Pò Mạch", "thôn Pò Mạch"),
        ("Xóm Bản Gủn", "xóm Bản Gủn"),
        ("Bản Khuổi Rì", "bản Khuổi Rì"),
        ("Khu 3", "khu 3"),
        ("Khu phố Đông Kinh", "khu phố Đông Kinh"),
        ("Tổ dân phố số 5", "tổ dân phố số 5"),
        ("Tổ 12", "tổ 12"),
        ("Buôn Ako Dhong", "buôn Ako Dhong"),
        ("Làng Ngòi", "làng Ngòi"),
        ("Ấp Bình Hòa", "ấp Bình Hòa"),
        ("Tổ hợp tác Pò Mạch", "Tổ hợp tác Pò Mạch"),
        ("Khu di tích Chi Lăng", "Khu di tích Chi Lăng"),
        ("Trường Tiểu học Sàn Viên", "Trường Tiểu học Sàn Viên"),
        ("Hội Nông dân xã", "Hội Nông dân xã"),
        (None, None),
    ],
)
def test_common_nouns_of_places_are_small_inside_a_sentence(unit: str | None, said: str | None) -> None:
    assert posts.in_sentence(unit) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("mẹ Việt Nam Anh hùng", "Bà mẹ Việt Nam anh hùng"),
        ("Bà Mẹ Việt Nam Anh Hùng", "Bà mẹ Việt Nam anh hùng"),
        ("anh hùng lực lượng vũ trang nhân dân", "Anh hùng Lực lượng vũ trang nhân dân"),
        ("Anh hùng LLVTND", "Anh hùng Lực lượng vũ trang nhân dân"),
        ("anh hùng lao động", "Anh hùng Lao động"),
        ("Nhà Giáo Ưu Tú, Hiệu trưởng", "Nhà giáo ưu tú, Hiệu trưởng"),
        ("Nghệ Nhân ưu tú", "Nghệ nhân ưu tú"),
        ("Nông dân", "Nông dân"),
    ],
)
def test_honours_of_the_state_have_their_official_capitals(typed: str, said: str) -> None:
    assert posts.honoured(typed) == said


@pytest.mark.parametrize(
    ("office", "head"),
    [
        ("Phòng Văn hóa - Xã hội", "Trưởng phòng Văn hóa - Xã hội"),
        ("Văn phòng HĐND và UBND", "Chánh Văn phòng HĐND và UBND"),
        ("Trung tâm Phục vụ hành chính công", "Giám đốc Trung tâm Phục vụ hành chính công"),
        ("Trường Tiểu học Sàn Viên", "Hiệu trưởng Trường Tiểu học Sàn Viên"),
        ("Công an xã", "Trưởng Công an xã"),
        ("Đoàn Thanh niên xã", "Thủ trưởng Đoàn Thanh niên xã"),
        ("", ""),
    ],
)
def test_who_leads_an_office(office: str, head: str) -> None:
    assert posts.head_of(office) == head


@pytest.mark.parametrize(
    ("post", "office", "leads"),
    [
        ("Trưởng phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội", True),
        ("Phó Trưởng phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội", True),
        ("Trưởng phòng", "Phòng Kinh tế", True),
        ("Trưởng phòng Văn hóa - Xã hội", "Phòng Kinh tế", False),
        ("Trưởng phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND", False),
        ("Chánh Văn phòng", "Văn phòng HĐND và UBND", True),
        ("Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "Văn phòng HĐND và UBND", True),
        ("Phó Chánh Văn phòng", "Văn phòng HĐND và UBND", True),
        ("Chủ tịch", "Văn phòng HĐND và UBND", False),
    ],
)
def test_whether_a_post_leads_an_office(post: str, office: str, leads: bool) -> None:
    assert posts.leads_office(post, office) is leads


def test_posts_without_the_name_of_their_office() -> None:
    assert posts.own_post("Trưởng phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội") == "Trưởng phòng"
    assert posts.own_post("Phó Trưởng phòng Kinh tế", "Phòng Kinh tế") == "Phó Trưởng phòng"
    assert posts.own_post("Chánh Văn phòng HĐND và UBND", "Văn phòng HĐND và UBND") == "Chánh Văn phòng"
    assert posts.own_post("Chánh Văn phòng", "Văn phòng HĐND và UBND") == "Chánh Văn phòng"
    assert posts.deputy_of("Phó Chánh Văn phòng") == "Chánh Văn phòng"
    assert posts.deputy_of("Phó trưởng phòng") == "Trưởng phòng"
    assert posts.deputy_of("Chủ tịch") == ""
    assert posts.short_post("Phó Trưởng phòng Văn hóa - Xã hội") == "Phó Trưởng phòng"
    assert posts.short_post("Phó Chủ tịch") == "Phó Chủ tịch"


def test_the_commune_of_a_body() -> None:
    assert posts.with_commune("Hội Nông dân xã", "xã Lợi Bác") == "Hội Nông dân xã Lợi Bác"
    assert posts.with_commune("Hội Người cao tuổi", "xã Lợi Bác") == "Hội Người cao tuổi xã Lợi Bác"
    assert posts.with_commune("Công an xã Lợi Bác", "xã Lợi Bác") == "Công an xã Lợi Bác"
    assert posts.with_commune("Công an phường", "phường Thục Phán") == "Công an phường Thục Phán"


@pytest.mark.parametrize(
    ("name", "odd"),
    [
        ("đinh Văn Tám", True),
        ("Đinh thị Đào", True),
        ("nguyễn Văn A", True),
        ("Hộ ông đinh Văn Ỵ", True),
        ("ĐINH VĂN TÁM", True),
        ("Đinh Văn Tám", False),
        ("Hộ ông Đặng Quốc Hải", False),
        ("Hộ gia đình bà Lý Thị Dợ", False),
        ("H'Hen Niê", False),
        ("K'Brêu", False),
        ("Thích Thanh An (thế danh Nguyễn Văn Bình)", False),
    ],
)
def test_names_that_lack_a_capital_are_told(name: str, odd: bool) -> None:
    assert posts.odd_capitals(name) is odd
