"""The code lists of Vietnamese administrative forms, with the spellings that lists arrive in."""

from __future__ import annotations

import json

from dtt_desktop.domain.kinds import Choices
from dtt_desktop.domain.text import L, fold
from dtt_desktop.paths import resource

SEX: Choices = (("male", L("Nam", "Male")), ("female", L("Nữ", "Female")))
SEX_ALIASES = {"trai": "male", "gai": "female", "m": "male", "f": "female", "ong": "male", "ba": "female", "nu gioi": "female", "nam gioi": "male"}

# The commune's own peoples first, then the list of decision 121-TCTK/PPCĐ (2/3/1979). Never by number: two
# conflicting numberings circulate.
ETHNIC_GROUPS = (
    "Tày", "Nùng", "Kinh", "Dao", "Sán Chay", "Hoa", "Mông",
    "Ba-na", "Bố Y", "Brâu", "Bru-Vân Kiều", "Chăm", "Chơ-ro", "Chu-ru", "Chứt", "Co", "Cơ Lao", "Cơ-ho", "Cơ-tu",
    "Cống", "Ê-đê", "Gia-rai", "Giáy", "Gié-Triêng", "Hà Nhì", "Hrê", "Kháng", "Khơ-me", "Khơ-mú", "La Chí",
    "La Ha", "La Hủ", "Lào", "Lô Lô", "Lự", "Mạ", "Mảng", "Mnông", "Mường", "Ngái", "Ơ-đu", "Pà Thẻn", "Phù Lá",
    "Pu Péo", "Ra-glai", "Rơ-măm", "Sán Dìu", "Si La", "Tà-ôi", "Thái", "Thổ", "Xinh-mun", "Xơ-đăng", "Xtiêng",
)  # fmt: skip
_ETHNIC_SPELLINGS: dict[str, list[str]] = json.loads(resource("list_words.json").read_text(encoding="utf-8"))[
    "ethnic_spellings"
]
ETHNIC_ALIASES = {fold(s): name for name, spellings in _ETHNIC_SPELLINGS.items() for s in spellings}
MAJORITY = "Kinh"

RELIGIONS = (
    "Không", "Phật giáo", "Công giáo", "Tin Lành", "Cao Đài", "Phật giáo Hòa Hảo", "Hồi giáo", "Baha'i",
    "Tịnh độ cư sĩ Phật hội", "Cơ đốc Phục lâm", "Tứ Ân Hiếu Nghĩa", "Minh Sư đạo", "Minh Lý đạo", "Bà-la-môn",
    "Mặc Môn", "Phật giáo Hiếu Nghĩa Tà Lơn", "Bửu Sơn Kỳ Hương",
)  # fmt: skip
RELIGION_ALIASES = {
    "phat": "Phật giáo", "thien chua giao": "Công giáo", "thien chua": "Công giáo", "ko": "Không", "k": "Không", "0": "Không", "khong co": "Không",
    "luong": "Không", "none": "Không",
}  # fmt: skip

GENERAL_EDUCATION = ("12/12", "11/12", "10/12", "9/12", "8/12", "7/12", "6/12", "5/12", "10/10", "7/10", "Bổ túc")
QUALIFICATIONS = ("Chưa qua đào tạo", "Sơ cấp", "Trung cấp", "Cao đẳng", "Đại học", "Thạc sĩ", "Tiến sĩ")
QUALIFICATION_ALIASES = {"cu nhan": "Đại học", "bac si": "Đại học", "dh": "Đại học", "cd": "Cao đẳng", "tc": "Trung cấp", "sc": "Sơ cấp", "thac sy": "Thạc sĩ", "tien sy": "Tiến sĩ", "bac sy": "Đại học", "ky su": "Đại học", "ths": "Thạc sĩ", "th s": "Thạc sĩ", "ts": "Tiến sĩ", "khong": "Chưa qua đào tạo", "chua": "Chưa qua đào tạo", "0": "Chưa qua đào tạo", "chua qua dt": "Chưa qua đào tạo"}
POLITICAL_ALIASES = {"sc": "Sơ cấp", "tc": "Trung cấp", "cc": "Cao cấp", "cn": "Cử nhân", "khong": "Chưa", "k": "Chưa", "0": "Chưa", "chua co": "Chưa"}
POLITICAL_THEORY = ("Chưa", "Sơ cấp", "Trung cấp", "Cao cấp", "Cử nhân")

SECTORS = (
    "Kinh tế", "Nông - lâm nghiệp", "Công nghiệp - TTCN - dịch vụ", "Văn hóa - xã hội", "Giáo dục", "Y tế",
    "Quốc phòng", "An ninh", "Đảng - đoàn thể", "Chính quyền", "Khác",
)  # fmt: skip
ECONOMIC_COMPONENTS: Choices = (
    ("state", L("Nhà nước", "State")),
    ("cooperative", L("Tập thể (HTX)", "Cooperative")),
    ("private", L("Tư nhân", "Private")),
    ("household", L("Hộ gia đình", "Household")),
    ("foreign", L("Vốn nước ngoài", "Foreign invested")),
)
FORMER_COMMUNES = ("Toàn địa bàn",)
HONORIFICS = ("Ông", "Bà", "Đồng chí", "Cụ", "Bà mẹ Việt Nam anh hùng", "Anh", "Chị")

UNIT_KINDS: Choices = (
    ("village", L("Thôn", "Village")),
    ("school", L("Trường học", "School")),
    ("agency", L("Cơ quan", "Agency")),
    ("mass_organisation", L("Đoàn thể", "Mass organisation")),
    ("armed_force", L("Lực lượng vũ trang", "Armed force")),
    ("enterprise", L("HTX, doanh nghiệp", "Cooperative or enterprise")),
    ("outside", L("Ngoài địa bàn", "Outside the commune")),
)
NOMINEE_KINDS: Choices = (
    ("individual", L("Cá nhân", "Individual")),
    ("household", L("Hộ gia đình", "Household")),
    ("collective", L("Tập thể", "Collective")),
)
NOMINEE_KIND_ALIASES = {"ca nhan": "individual", "ho": "household", "ho gd": "household", "tt": "collective", "cn": "individual"}

# campaign: nominated -> complete -> passed council -> proposed -> decided; three ways aside
STATUSES: Choices = (
    ("nominated", L("Giới thiệu", "Nominated")),
    ("complete", L("Đủ hồ sơ", "Complete")),
    ("passed", L("Đạt", "Passed")),
    ("proposed", L("Đề nghị khen", "Proposed")),
    ("decided", L("Đã có quyết định", "Decided")),
    ("withdrawn", L("Rút", "Withdrawn")),
    ("on_hold", L("Tạm dừng", "On hold")),
    ("failed", L("Không đạt", "Failed")),
)
ASIDE = ("withdrawn", "on_hold", "failed")

AWARDS: Choices = (
    ("certificate", L("Giấy khen của Chủ tịch UBND cấp xã", "Certificate of the commune chairman")),
    ("merit_certificate", L("Đề nghị Bằng khen của Chủ tịch UBND cấp tỉnh", "Proposed for the province's certificate")),
    ("honour_only", L("Biểu dương tại hội nghị", "Honoured at the conference")),
)
AWARD_ALIASES = {"giay khen cua chu tich ubnd xa": "certificate", "giay khen cua chu tich ubnd phuong": "certificate", "de nghi bang khen cua chu tich ubnd tinh": "merit_certificate", "giay khen": "certificate", "gk": "certificate", "bang khen": "merit_certificate", "bk": "merit_certificate", "bieu duong": "honour_only"}
UPPER_KINDS: Choices = (
    ("guest", L("Khách mời", "Guest")),
    ("official_delegate", L("Đại biểu chính thức", "Official delegate")),
    ("service_invitee", L("Mời tham gia tổ chức và phục vụ", "Organising and serving")),
)
DELEGATE_GROUPS: Choices = (
    ("exemplar", L("Điển hình", "Exemplar")),
    ("guest", L("Khách mời", "Guest")),
    ("leader", L("Lãnh đạo", "Leader")),
)
DELEGATE_GROUP_ALIASES = {
    "dien hinh tien tien": "exemplar", "dhtt": "exemplar", "khach": "guest", "lanh dao cac cap nganh": "leader",
    "dai bieu": "exemplar", "exemplary": "exemplar",
}  # fmt: skip
REPLIES: Choices = (
    ("planned", L("Dự kiến", "Planned")),
    ("invited", L("Đã mời", "Invited")),
    ("confirmed", L("Xác nhận dự", "Confirmed")),
    ("declined", L("Báo vắng", "Declined")),
    ("substituted", L("Cử người thay", "Substituted")),
)
PROGRAM_KINDS: Choices = (
    ("reception", L("Đón tiếp", "Reception")),
    ("ceremony", L("Nghi lễ", "Ceremony")),
    ("speech", L("Phát biểu", "Speech")),
    ("report", L("Báo cáo", "Report")),
    ("presentation", L("Tham luận", "Presentation")),
    ("exchange", L("Giao lưu", "Exchange")),
    ("award", L("Khen thưởng", "Award")),
    ("vote", L("Biểu quyết", "Vote")),
    ("performance", L("Văn nghệ, phim", "Performance")),
    ("break", L("Giải lao", "Break")),
)
# the papers that are numbered, signed and sent, by the keys of the catalogue of documents
PAPERS: Choices = (
    ("plan", L("Kế hoạch", "Plan")),
    ("organising_committee", L("Quyết định Ban Tổ chức", "Organising committee")),
    ("council", L("Quyết định Hội đồng", "Council")),
    ("council_invitation", L("Giấy mời họp Hội đồng", "Invitation to the council")),
    ("council_minutes", L("Biên bản họp Hội đồng", "Minutes of the council")),
    ("dossier_letter", L("Công văn gửi hồ sơ", "Dossier letter")),
    ("summary_report", L("Báo cáo tổng kết", "Summary report")),
    ("budget_submission", L("Tờ trình kinh phí", "Budget submission")),
    ("thank_you", L("Thư cảm ơn", "Letter of thanks")),
    ("nomination_call", L("Công văn giới thiệu", "Call for nominations")),
    ("reminder", L("Công văn đôn đốc", "Reminder")),
    ("verification", L("Công văn xác minh", "Request for verification")),
    ("public_notice", L("Thông báo niêm yết", "Public notice")),
    ("submission", L("Tờ trình khen thưởng", "Submission")),
    ("award_decision", L("Quyết định khen thưởng", "Award decision")),
    ("invitation", L("Giấy mời", "Invitation")),
    ("change_notice", L("Thông báo thời gian", "Notice of time")),
    ("conference_minutes", L("Biên bản hội nghị", "Minutes")),
    ("credentials", L("Báo cáo đại biểu", "Report on delegates")),
    ("upper_delegates", L("Tờ trình cử đại biểu", "Delegates above")),
    ("result_report", L("Báo cáo kết quả", "Report of results")),
)
# decree 30/2020 appendix I, II.7: how the signer's authority is written; ``{post}`` is the signer's own post
SIGN_MODES: Choices = (
    ("tm", L("TM. ỦY BAN NHÂN DÂN, Chủ tịch ký", "On behalf of the committee, chairman")),
    ("tm_kt", L("TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH", "On behalf of the committee, for the chairman")),
    ("head", L("CHỦ TỊCH (thẩm quyền riêng)", "Chairman's own competence")),
    ("head_kt", L("KT. CHỦ TỊCH (thẩm quyền riêng)", "For the chairman, own competence")),
    ("tl", L("TL. CHỦ TỊCH", "By order of the chairman")),
    ("tuq", L("TUQ. CHỦ TỊCH", "By authorisation of the chairman")),
    ("q", L("TM. ỦY BAN NHÂN DÂN, Q. CHỦ TỊCH", "Acting chairman")),
    ("q_own", L("Q. CHỦ TỊCH (thẩm quyền riêng)", "Acting chairman's own competence")),
    ("committee", L("TM. BAN TỔ CHỨC (không có dấu)", "On behalf of the organising committee, no seal")),
    ("committee_seal", L("TM. BAN TỔ CHỨC (dùng dấu UBND)", "On behalf of the organising committee, agency's seal")),
    ("own", L("Chức vụ của người ký", "The signer's own post")),
)
