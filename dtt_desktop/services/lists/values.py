"""Reads the cells of a person's row into kept values. What cannot be read, or may be read wrongly, is remarked on."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from dtt_desktop.domain import headers as heads
from dtt_desktop.domain.collectives import (
    is_collective,
    without_title,
)
from dtt_desktop.domain.dates import order_matters, parse_partial
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.kinds import Context, Text
from dtt_desktop.domain.names import capital_words
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import clean, fold
from dtt_desktop.services.lists.cells import (
    HAS_YEAR,
    NOTHING,
    REPEATED,
    TICK,
    Habits,
    ReadColumn,
    ReadRow,
    Remark,
    clean_cell,
    field_of,
    first_date,
    habits_of,
    joined_parts,
    member,
    says_no,
    says_yes,
    tell_of_the_whole,
)
from dtt_desktop.services.lists.columns import FoundColumn
from dtt_desktop.services.lists.name_cells import PARENTHESES, beside_a_name, born_beside, other_name, tidied
from dtt_desktop.services.lists.numbers import NumberRead, read_citizen_id, read_phone
from dtt_desktop.services.lists.shape import PersonLine, Shape
from dtt_desktop.services.lists.ticks import leave_blanks_open
from dtt_desktop.services.lists.unit_cells import UnitCells
from dtt_desktop.services.lists.units import Units

_SERIAL = re.compile(r"^[1-4]\d{4}$")
_AGE = re.compile(r"^(?!.*sinh).*tuoi")  # how old they are, not when they were born
_DIGIT = re.compile(r"\d")


class Reader(UnitCells):
    """Reads the rows of one table."""

    def __init__(
        self, shape: Shape, family: type[Record], context: Context, units: Units, aliases: Mapping[tuple[str, str], str]
    ) -> None:
        super().__init__(family, context, units, aliases)
        self._tcvn3 = "tcvn3" in shape.table.encodings
        self._unsure, self._struck = shape.table.unsure, shape.table.struck
        self._hidden, self._since_1904 = shape.table.hidden, shape.table.since_1904
        self._sections: dict[int, list[ReadColumn]] = {}  # by the identity of a person's columns
        sections = {id(line.columns): line.columns for line in (*shape.people, *shape.nameless)}
        for key, columns in sections.items():
            people = [person for person in shape.people if id(person.columns) == key]
            said = [column for column in columns if column.meaning not in (None, "", heads.ORDINAL, heads.OTHER)]
            self._sections[key] = [self._how_to_read(column, people) for column in said]

    def order(self, index: int) -> str:
        """Return which part of a date comes first in a column: day, month or both."""
        orders = (c.habits.order for columns in self._sections.values() for c in columns if c.index == index)
        return next((order for order in orders if order != "day"), "day")

    def _how_to_read(self, column: FoundColumn, people: list[PersonLine]) -> ReadColumn:
        habits = habits_of([person.cells[column.index] for person in people], column.meaning)
        read = self._handler(column, habits)
        if column.value and read:
            habits = Habits() if leave_blanks_open(column, people[0].columns) else habits
            return ReadColumn(column.index, column.meaning or "", habits, self._ticked(column, read))
        return ReadColumn(column.index, column.meaning or "", habits, read)

    def _ticked(self, column: FoundColumn, read: Callable[[str], None]) -> Callable[[str], None]:
        """Return what reads a column whose header is the value, for those who are ticked."""
        meaning = column.meaning or ""

        def take(text: str) -> None:
            before = self._row.values.get(meaning)
            if says_yes(text):
                read(column.value)
                if before:
                    self._remark(meaning, f"{before}, {column.value}", "cell-two-ticks")
            elif not says_no(text):
                self._remark(meaning, text, "cell-no-tick")

        return take

    def read(self, line: PersonLine) -> ReadRow:
        """Return the values of a row."""
        row = ReadRow()
        self._row, self._line = row, line
        columns = self._sections[id(line.columns)]
        for column in columns:
            if self._unsure and (line.row, column.index) in self._unsure:
                self._remark(field_of(column.meaning), line.cells[column.index], "cell-encoding")
            if self._struck and (line.row, column.index) in self._struck:
                self._remark(field_of(column.meaning), line.cells[column.index], "cell-struck")
            if column.read is not None:
                self._column(column, column.read, clean_cell(line.cells[column.index]))
        if any(column.read is None for column in columns):
            self._put_together(line)
        tell_of_the_whole(row, with_kind="kind" in self.fields)
        for key, error in row.unread.items():
            row.remarks.append(Remark(key, row.typed.get(key, ""), error.code, dict(error.params)))
        if line.row in self._hidden:
            self._remark("full_name", str(row.values.get("full_name") or ""), "cell-hidden")
        if line.filled_down:
            self._remark("unit_id", "", "cell-filled-down")
        if line.joined:
            self._remark(next(iter(row.values), "full_name"), "", "cell-joined")
        return row

    def mend(self, row: ReadRow, key: str, typed: str) -> None:
        """Read what a person typed for a field in place of what the list says."""
        self._row = row
        row.unread.pop(key, None)
        row.remarks = [remark for remark in row.remarks if remark.field != key]
        row.values.pop(key, None)
        if key == "unit_id" and typed.strip():
            row.values[key] = self.units.find(typed)
        elif not self._put(key, typed):
            row.remarks.append(Remark(key, typed, row.unread[key].code, dict(row.unread[key].params)))

    # -- one column ---------------------------------------------------------------------------------------------

    def _handler(self, column: FoundColumn, habits: Habits) -> Callable[[str], None] | None:
        """Return what reads the cells of a column; None for one that is put together with others later."""
        special: dict[str, Callable[[str], None]] = {
            heads.MALE: lambda t: self._sexed("male", t, habits, column.header),
            heads.FEMALE: lambda t: self._sexed("female", t, habits, column.header),
            heads.POSITION_UNIT: self._position_unit, heads.NAME_POSITION: self._name_position,
            heads.ETHNICITY_RELIGION: self._ethnicity_religion, heads.NO_PARTY: self._no_party,
            heads.BIRTH_PLACE: lambda t: self._birth(re.split(r"[,;\n]| tại | ở ", t)[0], habits),
            "birth": lambda t: self._birth(t, habits), "phone": lambda t: self._number("phone", read_phone(t), t),
            "citizen_id": lambda t: self._number("citizen_id", read_citizen_id(t), t),
            "is_party_member": lambda t: self._party(t, habits), "party_date": lambda t: self._party_date(t, habits),
            "unit_id": lambda t: self._unit(t, column.header), "former_commune": self._former_commune,
            "full_name": self._name, "ethnicity": self._ethnicity,
        }  # fmt: skip
        meaning = column.meaning or ""
        if meaning in special:
            return special[meaning]
        return None if meaning.startswith("#") else lambda t: self._plain(meaning, t)

    def _column(self, column: ReadColumn, read: Callable[[str], None], text: str) -> None:
        if text and column.meaning == "party_date" and NOTHING.match(text):
            self._row.values.setdefault("is_party_member", False)  # a dash where others have a date
        elif not text or (column.meaning != "full_name" and NOTHING.match(text)):
            self._blank(column.meaning, column.habits)
        elif column.meaning in REPEATED:
            self._again(column, read, text)
        else:
            read(text)

    def _again(self, column: ReadColumn, read: Callable[[str], None], text: str) -> None:
        """Read a text of a column that says the same again and again; what it came to is kept."""
        row = self._row
        kept = column.kept.get(text)
        if kept is None:
            before = set(row.values)
            read(text)
            if row.remarks or row.unread or row.typed or before - set(row.values):
                return  # more than a value: read every time
            new = {key: value for key, value in row.values.items() if key not in before}
            if column.meaning in new:
                column.kept[text] = new
        else:
            for key, value in kept.items():
                row.values.setdefault(key, value)

    def _blank(self, meaning: str, habits: Habits) -> None:
        """Take what an empty cell says in a column of ticks."""
        if habits.ticked and meaning in ("is_party_member", "party_date", "is_direct_worker", "on_state_payroll"):
            self._row.values.setdefault("is_party_member" if meaning == "party_date" else meaning, False)
        elif habits.ticked and meaning == heads.FEMALE and all(c.meaning != heads.MALE for c in self._line.columns):
            self._row.values.setdefault("sex", "male")
        elif habits.unsure:
            self._remark(meaning, "", "cell-blank")

    # -- names --------------------------------------------------------------------------------------------------

    def _name(self, text: str) -> None:
        name, sex, title = without_title(text.replace("\n", " "))
        if self._tcvn3:
            name = capital_words(name)
            if name != name.upper():  # a run of it in a font of capitals
                name = " ".join(w.capitalize() if len(w) > 1 and w.isupper() else w for w in name.split())
        if _DIGIT.search(name):
            name, born = born_beside(name)
            if born and "birth" not in self._row.values:
                self._birth(born, Habits())
                self._remark("full_name", text, "cell-split")
        bare, other = other_name(name)
        name, rest = (without_title(bare)[0], "") if other else beside_a_name(name)
        if other:
            self._plain("note", f"Tên khác: {other}")
            self._remark("full_name", text, "cell-other-name")
        if rest:
            self._aside(rest, text)
        name, told = tidied(name, text)
        self._row.remarks += told
        if self._put("full_name", name, text) and _DIGIT.search(name) and not is_collective(name):
            self._remark("full_name", text, "cell-digits")
        if sex:
            self._row.values.setdefault("sex", sex)
        if title and "honorific" in self.fields:
            self._row.values.setdefault("honorific", title)

    def _aside(self, rest: str, whole: str) -> None:
        """Take what stands beside a name: an honorific or a position, always asking for a look."""
        if fold(rest) in ("nam", "nu"):
            self._put("sex", rest)
        else:
            self._position_unit(rest)
        self._remark("full_name", whole, "cell-split")

    def _name_position(self, text: str) -> None:
        name, _, rest = text.partition("\n") if "\n" in text else text.partition(",") if "," in text else (text, "", "")
        self._name(name)
        if rest.strip():
            self._position_unit(rest.strip())

    def _put_together(self, line: PersonLine) -> None:
        """Join what stands in several columns: family and given name; day, month and year."""
        name, born = joined_parts(line)
        if name and "full_name" not in self._row.values:
            self._name(name)
        if born and "birth" not in self._row.values:
            self._birth(born, Habits())

    # -- birth and sex ------------------------------------------------------------------------------------------

    def _sexed(self, sex: str, text: str, habits: Habits, header: str) -> None:
        """Take a column that is only for men or women: a tick, yes or no, or the date of birth."""
        if says_no(text):
            if all(c.meaning != (heads.FEMALE if sex == "male" else heads.MALE) for c in self._line.columns):
                self._row.values.setdefault("sex", "female" if sex == "male" else "male")
            return
        if says_yes(text) and not TICK.match(text):
            self._row.values["sex"] = sex
            return
        if not TICK.match(text) or (text == "1" * len(text) and len(text) > 1):
            if fold(text) in ("nam", "nu"):
                self._put("sex", text)
                return
            if not _AGE.search(fold(header)):
                self._birth(text, habits)
        if "sex" in self._row.values and self._row.values["sex"] != sex:
            self._remark("sex", text, "cell-both-sexes")
        self._row.values["sex"] = sex

    def _birth(self, text: str, habits: Habits) -> None:
        if self._since_1904 and _SERIAL.match(text):
            text = str(int(text) + 1462)  # days between the two calendars of Excel
        text = (found.group(1) or text) if (found := PARENTHESES.match(text)) else text
        month_first = habits.order == "month"
        kind = self.fields["birth"].kind
        try:
            if month_first:
                text_read = parse_partial(text, self.context.year - 14, month_first=True)
                self._row.values["birth"] = kind.parse(text_read, self.context)
            elif not self._put("birth", text):
                return
        except UserError as error:
            error.field = "birth"
            self._row.unread["birth"], self._row.typed["birth"] = error, text
            return
        if habits.order == "both" and order_matters(text):
            self._remark("birth", text, "cell-date-order")
        elif month_first and order_matters(text):
            self._remark("birth", text, "cell-month-first", doubtful=False)
        if habits.swapped and re.match(r"\d{4}-\d\d-\d\d", text) and int(text[8:10]) <= 12:
            self._remark("birth", text, "cell-date-swapped")

    def _party(self, text: str, habits: Habits) -> None:
        if HAS_YEAR.search(text):
            self._party_date(text, habits)
        elif (told := member(text)) is not None:
            self._row.values["is_party_member"] = told
        else:
            self._put("is_party_member", text)

    def _party_date(self, text: str, habits: Habits) -> None:
        if says_no(text):
            self._row.values.setdefault("is_party_member", False)
            return
        if TICK.match(text):
            self._row.values["is_party_member"] = True
            return
        try:
            value = parse_partial(first_date(text), self.context.year, month_first=habits.order == "month")
            self._row.values["party_date"] = value
        except UserError as error:
            error.field = "party_date"
            self._row.unread["party_date"], self._row.typed["party_date"] = error, text
        self._row.values["is_party_member"] = True

    def _no_party(self, text: str) -> None:
        if TICK.match(text) or fold(text) in ("co", "quan chung"):
            self._row.values.setdefault("is_party_member", False)
        elif (told := member(text)) is not None and not says_no(text):
            self._row.values.setdefault("is_party_member", told)

    def _number(self, key: str, read: NumberRead, text: str) -> None:
        """Keep a telephone or citizen number as it was read, with what is to be said of it."""
        self._row.remarks += read.remarks
        if read.note:
            self._plain("note", read.note)
        if not read.readable:
            self._row.unread[key] = UserError("citizen-id", key, typed=text)
            self._row.typed[key] = text
        elif read.text:
            self._put(key, read.text, text)

    def _ethnicity(self, text: str) -> None:
        if says_yes(text):
            self._remark("ethnicity", text, "cell-tick-only")
            return
        text = re.sub(r"^(dân tộc|dt)[:.]?\s+", "", clean(text), flags=re.IGNORECASE)
        known = self._listed("ethnicity", text)
        inside = PARENTHESES.match(text)
        if not known and inside and self._listed("ethnicity", inside.group(1)):
            text, known = inside.group(1), True
            self._remark("ethnicity", inside.group(0), "cell-parentheses")
        self._put("ethnicity", capital_words(text.lower()) if not known and text.isupper() else text)
        if not known:
            self._remark("ethnicity", text, "cell-outside-list")
        elif fold(text) == "tho":
            self._remark("ethnicity", text, "cell-tho")

    def _listed(self, key: str, text: str) -> bool:
        kind = self.fields[key].kind
        folded = fold(text)
        if (key, folded) in self.aliases:
            return True
        return isinstance(kind, Text) and (
            folded in kind.aliases or any(fold(s).replace(" ", "") == folded.replace(" ", "") for s in kind.suggestions)
        )

    def _ethnicity_religion(self, text: str) -> None:
        parts = [part.strip() for part in re.split(r"[,;/\n]|\s-\s", text) if part.strip()]
        self._ethnicity(parts[0])
        if len(parts) > 1:
            self._put("religion", parts[1])
