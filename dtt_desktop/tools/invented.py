"""Conference files and lists of invented people for what is measured."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from sqlalchemy import select
from sqlalchemy.orm import Session

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.unit import Unit
from dtt_desktop.paths import resource
from dtt_desktop.services.sample import new_sample
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.ui.settings import Settings

HEADERS = {
    "full_name": "Họ và tên", "sex": "Giới tính", "birth": "Ngày sinh", "ethnicity": "Dân tộc", "position": "Chức vụ",
    "unit_id": "Đơn vị", "former_commune": "Xã cũ", "sector": "Lĩnh vực", "is_party_member": "Đảng viên",
    "is_direct_worker": "Trực tiếp", "phone": "Điện thoại",
}  # fmt: skip


class Files:
    """Conference files and sheets with invented people, each built once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = count()
        self._data: dict[str, Any] = json.loads(resource("sample.json").read_text(encoding="utf-8"))

    def conference(self, n: int) -> Path:
        """Return a file of ``n`` delegates, not to be changed: the sample's 150 and as many more as it takes."""
        path = self.folder / f"conference-{n}.dtt"
        if not path.exists():
            new_sample(path)
            workspace = Workspace.open(path)
            workspace.do("add", lambda session: self._add(session, n - 150), {"table": "delegate", "count": n - 150})
            assert len(workspace.rows(Delegate)) == n
            workspace.close()
        return path

    def copy(self, n: int) -> Path:
        """Return a file of ``n`` delegates that may be changed."""
        return Path(shutil.copy(self.conference(n), self.folder / f"copy-{next(self._numbers)}.dtt"))

    def settings(self) -> Settings:
        """Return settings that are nobody's."""
        return Settings(self.folder / "settings.ini")

    def sheet(self, n: int) -> Path:
        """Return an .xlsx list of ``n`` people."""
        path = self.folder / f"people-{n}.xlsx"
        if not path.exists():
            book = Workbook(write_only=True)
            sheet = book.create_sheet()
            sheet.append(list(HEADERS.values()))
            shown = {"male": "Nam", "female": "Nữ", True: "Có", False: "Không"}
            for person in self._people(n, list(self._data["villages"]), 1):
                sheet.append([shown.get(value, value) for value in (person[key] for key in HEADERS)])
            book.save(path)
        return path

    def _add(self, session: Session, n: int) -> None:
        units = list(session.scalars(select(Unit.id)))
        people = self._people(n, units, 2)
        session.add_all(Delegate(protocol_rank=i, reply="invited", **person) for i, person in enumerate(people, 151))

    def _people(self, n: int, units: list[Any], seed: int) -> Iterator[dict[str, Any]]:
        data, dice = self._data, random.Random(seed)
        for i in range(n):
            sex = dice.choice(("male", "female"))
            names = (data["families"], data[f"middles_{sex}"], data[f"givens_{sex}"])
            yield {
                "full_name": " ".join(map(dice.choice, names)),
                "sex": sex,
                "birth": f"{dice.randint(1950, 2001)}-{dice.randint(1, 12):02d}-{dice.randint(1, 28):02d}",
                "ethnicity": dice.choice(data["ethnicities"]),
                "position": dice.choice(data["positions"]["village"]),
                "unit_id": dice.choice(units),
                "former_commune": dice.choice(("Sàn Viên", "Lợi Bác")),
                "sector": dice.choice(data["sectors"]["village"]),
                "is_party_member": dice.random() < 0.45,
                "is_direct_worker": dice.random() < 0.7,
                "phone": f"03{seed}{i:07d}",
            }
