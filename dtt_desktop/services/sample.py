"""The sample conference: invented units, nominees, delegates and a timed program, the same but for its dates."""

from __future__ import annotations

import json
import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from dtt_desktop.domain.code_lists import ASIDE
from dtt_desktop.domain.committee import CommitteeMember
from dtt_desktop.domain.conference import CONFERENCE_ID, Agency, Conference, LegalBasis, Paper, Signer
from dtt_desktop.domain.dates import resolve_due
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.meetings import CouncilSession, UnitMeeting
from dtt_desktop.domain.money import BudgetLine
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.plan import TaskAssignment
from dtt_desktop.domain.posts import in_sentence
from dtt_desktop.domain.program import ProgramItem
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.unit import Unit
from dtt_desktop.paths import resource
from dtt_desktop.services.founding import founding_facts, new_file
from dtt_desktop.services.nominees import delegate_of

NOMINEES, DELEGATES = 60, 150
_AHEAD = 5  # days the conference is ahead at least: eleven before it the council met
_DATED: tuple[tuple[type[Record], tuple[str, ...]], ...] = (
    (Conference, ("date",)), (Paper, ("issued_on",)), (CouncilSession, ("held_on",)), (UnitMeeting, ("held_on",)),
    (Nominee, ("meeting_on",)),
)  # fmt: skip
_OF_A_PERSON = (
    "sex", "birth", "ethnicity", "religion", "is_party_member", "position", "general_education", "is_direct_worker",
    "on_state_payroll", "economic_component",
)  # fmt: skip
_SILENT = 31
"""The nominee whose unit sent nobody else."""


def new_sample(path: Path, today: date | None = None) -> None:
    """Create the sample file. Raises UserError as :func:`founding.new_file`.

    The council has met and the conference is still ahead on ``today``; without it all dates are the founding plan's.
    """

    def fill(session: Session) -> None:
        _fill(session)
        if today:
            _bring_forward(session, today)

    new_file(path, fill=fill)


def _bring_forward(session: Session, today: date) -> None:
    """Move every date by the same whole weeks, and the years of the terms with them."""
    conference = session.get_one(Conference, CONFERENCE_ID)
    held = date.fromisoformat(conference.date or "")
    weeks = -(((held - today).days - _AHEAD) // 7)
    by, years = timedelta(days=7 * weeks), (held + timedelta(days=7 * weeks)).year - held.year
    for model, fields in _DATED:
        for record in session.scalars(select(model)):
            for key in fields:
                if value := getattr(record, key):
                    setattr(record, key, (date.fromisoformat(value) + by).isoformat())
    for key in ("review_from", "review_to", "term_from", "term_to"):
        setattr(conference, key, getattr(conference, key) + years)
    for basis in session.scalars(select(LegalBasis).where(LegalBasis.documents == "plan")):  # the province's plan
        basis.issued_on = basis.valid_from = (date.fromisoformat(basis.issued_on or "") + by).isoformat()
        basis.valid_to = (held + by).replace(month=12, day=31).isoformat()
        basis.about = (basis.about or "").replace(str(held.year), str(held.year + years))
    for task in session.scalars(select(TaskAssignment)):
        due = resolve_due(task.due, conference.date)
        task.done_on = due if due and due < today.isoformat() else None


def _fill(session: Session) -> None:
    maker = _Maker()
    conference = session.get_one(Conference, CONFERENCE_ID)
    for key, value in maker.data["conference"].items():
        setattr(conference, key, value)
    agency = session.get_one(Agency, CONFERENCE_ID)
    for key, value in maker.data["agency"].items():
        setattr(agency, key, value)
    for signer in session.scalars(select(Signer)):
        signer.full_name = maker.data["signers"][signer.post]
    plan = session.scalars(select(Paper).where(Paper.document == "plan")).one()
    plan.number, plan.issued_on = maker.data["plan"]["number"], maker.data["plan"]["issued_on"]
    for item in session.scalars(select(ProgramItem)):
        session.delete(item)
    columns = ("body", "role", "honorific", "full_name", "post", "duty")
    rows = ({key: value or None for key, value in zip(columns, row, strict=True)} for row in maker.data["committee"])
    session.add_all(CommitteeMember(line_no=i, **row) for i, row in enumerate(rows, 1))
    timed = founding_facts()["timed_half_day"]
    session.add_all(ProgramItem(line_no=i, **row) for i, row in enumerate(timed, 1))
    session.add_all(maker.units(first=session.query(Unit).count() + 1))
    session.flush()
    units = list(session.scalars(select(Unit).order_by(Unit.id)))
    for unit in units:
        unit.symbol = maker.data["symbols"].get(unit.name)
        unit.allotted = 3 if unit.kind in ("village", "school") else 2
    nominees = maker.nominees(units)
    session.add_all(nominees)
    session.flush()
    session.add_all(maker.delegates(units, nominees))
    session.add_all(maker.meetings(units, nominees))
    session.add(CouncilSession(line_no=1, **maker.data["council_session"]))
    for line in session.scalars(select(BudgetLine)):
        line.price = maker.data["prices"].get(line.name, line.price)
        if line.quantity is None and not line.source:
            line.quantity = maker.data["banners"]
    session.flush()


class _Maker:
    """Makes people out of word lists, with a fixed seed."""

    def __init__(self) -> None:
        self.data: dict[str, Any] = json.loads(resource("sample.json").read_text(encoding="utf-8"))
        self.random = random.Random(2025)
        self._used: set[str] = {row[3] for row in self.data["committee"]}
        self._representatives: dict[str, dict[str, Any]] = {}
        self._extra = random.Random(8)  # names given anew, beside the course of the others

    def units(self, first: int) -> list[Unit]:
        """Return villages and schools, shared between the two former communes."""
        made: list[Unit] = []
        for kind, names in (("village", self.data["villages"]), ("school", self.data["schools"])):
            for i, name in enumerate(names):
                commune = self.data["former_communes"][i % 2]
                made.append(Unit(line_no=first + len(made), name=name, kind=kind, former_commune=commune))
        return made

    def name(self, sex: str, source: random.Random | None = None) -> str:
        """Return a name not used before."""
        source = source or self.random
        while True:
            parts = [source.choice(self.data[k]) for k in ("families", f"middles_{sex}", f"givens_{sex}")]
            name = " ".join(parts)
            if name not in self._used:
                self._used.add(name)
                return name

    def person(self, unit: Unit, number: int) -> dict[str, Any]:
        """Return the columns of an invented person; a few are not known, as in real lists."""
        sex = "female" if self.random.random() < 0.42 else "male"
        year = self.random.randint(1950, 2001)
        exact = f"{year}-{self.random.randint(1, 12):02d}-{self.random.randint(1, 28):02d}"
        village = unit.kind == "village"
        columns = {
            "full_name": self.name(sex),
            "sex": sex,
            "birth": str(year) if number % 6 == 0 else exact,
            "ethnicity": None if number % 37 == 5 else self.random.choice(self.data["ethnicities"]),
            "religion": "Không",
            "is_party_member": None if number % 29 == 3 else self.random.random() < 0.45,
            "position": self.random.choice(self.data["positions"][str(unit.kind)]),
            "unit_id": unit.id,
            "former_commune": unit.former_commune,
            "sector": self.random.choice(self.data["sectors"][str(unit.kind)]),
            "economic_component": "household" if village else "state",
            "is_direct_worker": village or self.random.random() < 0.4,
            "on_state_payroll": not village,
            "general_education": self.random.choice(("9/12", "12/12", "12/12")),
            "phone": None if number % 23 == 7 else f"03{self.random.randint(10_000_000, 99_999_999)}",
            # 9 stands where century and sex are told: no such number can be issued
            "citizen_id": f"0209{year % 100:02d}{self.random.randint(0, 999_999):06d}" if number % 5 == 0 else None,
        }
        if sex == "male" and any(word in f"{columns['position']} {unit.name}" for word in self.data["of_women"]):
            columns |= {"sex": "female", "full_name": self.name("female", self._extra)}
        return columns

    def nominees(self, units: list[Unit]) -> list[Nominee]:
        """Return nominees of every kind and state."""
        made = []
        for i in range(NOMINEES):
            unit = units[(i * 7) % len(units)] if i != _SILENT else units[-1]  # so that one unit is to be reminded
            columns = self.person(unit, i)
            kind = "collective" if i % 5 == 4 else "household" if i % 12 == 7 else "individual"
            if kind != "individual":
                columns = self._group(kind, unit, columns, i)
            present = self.random.randint(24, 70)
            against = self.random.choice((0, 0, 0, 1, 2))
            made.append(Nominee(kind=kind, **columns, **self._standing(i, present, against)))
        first: dict[int | None, Nominee] = {}
        for nominee in made:  # all of one unit were voted on at one meeting
            same = first.setdefault(nominee.unit_id, nominee)
            nominee.vote_summoned, nominee.vote_present = same.vote_summoned, same.vote_present
            nominee.vote_agree = (same.vote_present or 0) - (nominee.vote_disagree or 0)
            nominee.meeting_on = same.meeting_on
        return made

    def _group(self, kind: str, unit: Unit, columns: dict[str, Any], number: int) -> dict[str, Any]:
        self._representatives[columns["full_name"]] = {key: columns[key] for key in _OF_A_PERSON}
        keep = {k: columns[k] for k in ("unit_id", "former_commune", "sector", "economic_component", "phone")}
        if kind == "collective":
            name = f"{self.data['collectives'][number % len(self.data['collectives'])]} {in_sentence(unit.name)}"
        else:
            name = f"Hộ {('bà' if columns['sex'] == 'female' else 'ông')} {columns['full_name']}"
        village = self.data["villages"][number % len(self.data["villages"])] if kind == "household" else None
        return {**keep, "full_name": name, "village": village, "representative": columns["full_name"],
                "is_direct_worker": True}  # fmt: skip

    def _standing(self, number: int, present: int, against: int) -> dict[str, Any]:
        status = ("passed", "proposed", "complete", "passed", "proposed", "nominated")[number % 6]
        held = number == 13
        return {
            "status": "on_hold" if held else "withdrawn" if number == 31 else status,
            "hold_reason": "Chờ kết luận xác minh của Công an xã" if held else None,
            "has_minutes": number % 6 != 5,
            "has_report": number % 6 != 5,
            "meeting_on": f"2025-07-{27 + number % 4}",
            "vote_summoned": present + number % 4,
            "vote_present": present,
            "vote_agree": present - against,
            "vote_disagree": against,
            "vote_abstain": 0,
            **self._council(status, number),
            "proposed_award": "merit_certificate" if number % 20 == 0 else "certificate",
            "achievement_summary": self.random.choice(self.data["achievements"]),
            "upper_kind": "official_delegate" if number in (0, 6, 12) else None,
        }

    def _council(self, status: str, number: int) -> dict[str, Any]:
        """Return the votes of the council's four members: those who passed have more than half."""
        if status == "nominated" or number in (13, 31):
            return {}
        agree = 2 if status == "complete" else 3 + number % 2
        return {"council_agree": agree, "council_disagree": 4 - agree, "council_abstain": 0}

    def meetings(self, units: list[Unit], nominees: list[Nominee]) -> list[UnitMeeting]:
        """Return the selection meetings of the units that nominated, with the figures of their first nominee."""
        made: list[UnitMeeting] = []
        for unit in units:
            first = next((n for n in nominees if n.unit_id == unit.id), None)
            if first is None:
                continue
            home = "Nhà văn hóa" if unit.kind == "village" else "Phòng họp"
            meeting = UnitMeeting(
                line_no=len(made) + 1, unit_id=unit.id, held_on=first.meeting_on, start_time="19:30", end_time="21:00",
                venue=f"{home} {in_sentence(unit.name)}", summoned=first.vote_summoned, present=first.vote_present,
                chair=self.name("male"), secretary=self.name("female"), method="show_of_hands",
            )  # fmt: skip
            made.append(meeting)
        return made

    def delegates(self, units: list[Unit], nominees: list[Nominee]) -> list[Delegate]:
        """Return the roster: leaders and guests first, then exemplars, many of them nominees."""
        made = [Delegate(protocol_rank=i, **row) for i, row in enumerate(self._officials(units), 1)]
        for nominee in nominees:
            delegate = None if nominee.status in ASIDE else delegate_of(nominee)
            if delegate:
                for key, value in self._representatives.get(delegate.full_name, {}).items():
                    setattr(delegate, key, value)
                made.append(delegate)
        while len(made) < DELEGATES:
            unit = units[len(made) % len(units)]
            made.append(Delegate(delegate_group="exemplar", **self.person(unit, len(made))))
        for rank, delegate in enumerate(made, 1):
            delegate.protocol_rank = rank
            delegate.seat_no = f"{'ABCDEFGHIK'[(rank - 1) // 15]}{(rank - 1) % 15 + 1}"
            delegate.reply = ("confirmed", "invited", "confirmed", "planned", "confirmed")[rank % 5]
        return made

    def _officials(self, units: list[Unit]) -> list[dict[str, Any]]:
        rows = []
        by_name = {unit.name: unit for unit in units}
        for i, (group, position, place) in enumerate(self.data["officials"]):
            unit = by_name.get(place)
            columns = self.person(unit or units[0], 300 + i)
            columns |= self._named(position, place, str(columns["sex"]))
            columns |= {
                "position": position,
                "delegate_group": group,
                "is_direct_worker": False,
                "sector": "Chính quyền",
            }
            if unit is None:
                columns |= {"unit_id": None, "workplace": place, "former_commune": None, "sector": None}
            rows.append(columns)
        return rows

    def _named(self, position: str, place: str, sex: str) -> dict[str, str]:
        """Return name and sex of whom other papers name in this post, or of a woman where only a woman can be."""
        known = self.data["officials_named"]
        if name := known.get(position) or known.get(f"{position} {place}"):
            title = next(row[2] for row in self.data["committee"] if row[3] == name)
            return {"full_name": name, "sex": "female" if title == "Bà" else "male"}
        if sex == "male" and any(word in place for word in self.data["of_women"]):
            return {"full_name": self.name("female", self._extra), "sex": "female"}
        return {}
