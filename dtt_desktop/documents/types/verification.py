"""Công văn đề nghị xác minh: asks offices that know of violations about the nominees (decree 152/2025, article 4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED, SENSITIVE, Extra
from dtt_desktop.documents.facts import Facts, Missing, NomineeFacts, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import appendix, foot, letterhead, missing_signer, paragraphs
from dtt_desktop.documents.lists import capital, counted, kinds_of, place_of
from dtt_desktop.documents.model import Addressees, Block, Column, Document
from dtt_desktop.documents.voting import candidates, missing_candidates
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.dates import official
from dtt_desktop.domain.text import L

_COLUMNS = (
    Column("STT", 12, "center"), Column("Họ tên, tên gọi", 50), Column("Năm sinh", 17, "center"), Column("Chức vụ, đơn vị", 48),
    Column("Nơi ở", 38),
)  # fmt: skip
"""The year of birth and the home: by the name alone nobody can answer; the day stays off unless it is ticked."""
PHRASES = (
    Phrase("about", L("Trích yếu", "Subject"), "cho ý kiến đối với {đối tượng} đề nghị khen thưởng"),
    Phrase("to", L("Kính gửi (mỗi dòng một nơi)", "To (line by line)"), "Công an {xã}\nỦy ban Kiểm tra Đảng ủy {xã}"),
    Phrase(
        "opening", L("Mở đầu", "Opening"),
        "Để có cơ sở xem xét khen thưởng tại {hội nghị}, {cơ quan} đề nghị quý cơ quan, trong phạm vi quản lý, cho ý kiến "
        "về việc chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước đối với {số lượng} có tên tại Phụ lục kèm "
        "theo.",
    ),
    Phrase(
        "pending", L("Vướng mắc (NĐ 152/2025, Điều 4)", "What is pending (decree 152/2025, art. 4)"),
        "Đề nghị nêu rõ trường hợp đang trong thời gian xem xét kỷ luật, điều tra, thanh tra, kiểm tra, có đơn thư khiếu "
        "nại, tố cáo đang được xác minh (nếu có).",
    ),
    Phrase(
        "answer", L("Hạn trả lời", "By when"), "Ý kiến bằng văn bản đề nghị gửi về {phòng} chậm nhất {hạn trả lời}.",
    ),
    Phrase("closing", L("Kết thúc", "Closing"), "{cơ quan} mong nhận được sự phối hợp của quý cơ quan"),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the request cannot do without."""
    found = [*missing_signer(facts.papers["verification"]), *missing_candidates(facts)]
    if not facts.conference.verify_by:
        found.append(Missing("missing-verify-by", Where("conference", 1, "verify_by")))
    return found


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the letter and the list of those asked about."""
    paper, people = facts.papers["verification"], candidates(facts)
    values = {
        "đối tượng": kinds_of(people), "số lượng": counted(people), "hạn trả lời": official(facts.conference.verify_by),
    }  # fmt: skip
    say = Speaker(facts, "verification", PHRASES, values)
    blocks: tuple[Block, ...] = (
        letterhead(facts, paper, "", about=say("about")),
        Addressees(tuple(say.lines("to"))),
        *paragraphs(say.lines("opening", "pending", "answer", "closing")),
        foot(facts, paper),
    )
    profile = facts.agency.size_profile
    yield Document("Đề nghị cho ý kiến về trường hợp đề nghị khen thưởng", blocks, profile)
    title = f"Danh sách {kinds_of(people)} đề nghị cho ý kiến"
    extra = Extra(facts, "verification", "nominee")
    total = f"Danh sách này có {counted(people)}"
    rows = [(str(i), n.named, n.born, *_where(n)) for i, n in enumerate(people, start=1)]
    table = extra.table(_COLUMNS, rows, (n.key for n in people))
    yield appendix(facts, "verification", "Công văn", "", title, table, total, landscape=extra.lies)


def _where(nominee: NomineeFacts) -> tuple[str, str]:
    """Return post with unit, and home; a household has its home alone."""
    if nominee.kind == "household":
        return "", capital(nominee.unit)
    return place_of(nominee), capital(nominee.village)


KIND = DocumentKind(
    "verification", L("Công văn đề nghị xác minh", "Request for verification"), "", "Công văn", "cong-van-xac-minh",
    False, missing, build, recipients=("Như trên",), phrases=PHRASES,
    prints=(*NAMED, "birth"), ticks=SENSITIVE,
)  # fmt: skip
