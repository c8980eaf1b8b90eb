"""A made-up person whose every value is found nowhere else, and what of them a file or a paper holds."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.services import records
from dtt_desktop.services.workspace import Workspace

NAME = "Quách Thị Kanariten"
NUMBER, PHONE, BORN, JOINED = "020187640313", "0987640313", "1987-11-23", "2009-04-17"
SHARED: dict[str, Any] = {
    "full_name": NAME, "honorific": "Kanaridanhxung", "birth": BORN, "ethnicity": "Sán Chay Kanaridantoc",
    "religion": "Đạo Kanaritongiao", "party_date": JOINED, "position": "Thợ rèn Kanarichucvu",
    "workplace": "Lò rèn Kanarinoilam",
    "village": "Xóm Kanarinoio", "former_commune": "Xã cũ Kanarixacu", "sector": "Nghề rèn Kanarilinhvuc",
    "general_education": "Bổ túc Kanarihocvan", "qualification": "Sơ cấp Kanarichuyenmon",
    "political_theory": "Lý luận Kanarilyluan",
    "phone": PHONE, "citizen_id": NUMBER, "note": "Ghi chú Kanarighichu",
}  # fmt: skip
DELEGATE = SHARED | {
    "seat_no": "K-7131",
    "badge_no": "B-7131",
    "sex": "female",
    "is_party_member": True,
    "on_state_payroll": False,
}
NOMINEE = SHARED | {
    "representative": "Quách Văn Kanaridaidien", "achievement_summary": "Thành tích Kanarithanhtich",
    "prior_awards": "Bằng khen Kanaribangkhen",
    "proposed_award": "certificate", "status": "decided", "upper_kind": "guest", "sex": "female",
    "is_party_member": True, "vote_summoned": 9, "vote_present": 9, "vote_agree": 9, "council_agree": 3,
}  # fmt: skip
SHOWN = {BORN: "23/11/1987", JOINED: "17/04/2009", PHONE: "0987 640 313"}


def enter(workspace: Workspace) -> tuple[int, int]:
    """Put the person on both lists, under the first village; return the ids of nominee and delegate."""
    unit = next(key for key, name in workspace.names("unit").items() if name.startswith("Thôn "))
    nominee = records.add(workspace, Nominee, {**NOMINEE, "unit_id": unit})
    return nominee, records.add(workspace, Delegate, {**DELEGATE, "unit_id": unit, "nominee_id": nominee})


def columns_in(text: str, person: dict[str, Any]) -> set[str]:
    """Return the columns of the person whose value stands in a text; one word of it is enough, lines are broken."""
    flat = re.sub(r"\s+", " ", text).lower()
    return {key for key, value in person.items() if isinstance(value, str) and any(m in flat for m in marks(value))}


def marks(value: str) -> set[str]:
    """Return what a value of the person is known by: a word no other has, or the number in each form it is shown."""
    own = {word.lower() for word in value.split() if "anari" in word}
    return own or {value.lower(), SHOWN.get(value, value)} if value[0].isdigit() or own or value[1] == "-" else set()


def words_of(path: Path) -> str:
    """Return all that a written file says: its bytes, the text of a PDF, the members of a zip or Word file."""
    data = path.read_bytes()
    parts = [data.decode("utf-8", "ignore"), data.decode("utf-16-le", "ignore")]
    if data.startswith(b"%PDF"):
        parts.append(pdf_words(data))
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                parts.append(info.filename)
                if not info.flag_bits & 1:
                    parts.append(re.sub(r"<[^>]+>", "", archive.read(info).decode("utf-8", "ignore")))
    return "\n".join(parts)


def pdf_words(data: bytes) -> str:
    """Return the text of a PDF as Qt reads it: fast, for thousands of pages."""
    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    text = "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return text
