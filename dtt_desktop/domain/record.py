"""What all kept records share."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from dtt_desktop.domain.fields import Column, Field, declarations
from dtt_desktop.domain.kinds import Context
from dtt_desktop.domain.text import L

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Record:
    """A row of the conference file. Every edit of one goes through ``Workspace.do``.

    Its columns are mapped by ``storage/mapping.py``, before the first session; until then the class only declares.
    """

    __tablename__: ClassVar[str]
    columns: ClassVar[tuple[Column, ...]]  # of its table, the id first
    column_keys: ClassVar[tuple[str, ...]]
    stored_keys: ClassVar[tuple[str, ...]]  # what the history keeps: all but the derived ones
    fields: ClassVar[tuple[Field, ...]]  # what a person sees, in the order of declaration
    words: ClassVar[L]  # what one such record is called
    dump_key: ClassVar[str]  # its array in the dump
    name_key: ClassVar[str] = "name"  # the column a person knows it by
    named_by: ClassVar[tuple[str, ...]]  # the columns others show it by; that one alone unless declared

    id: Mapped[int]

    def __init_subclass__(cls) -> None:
        """Take the declarations off the class: their names belong to the mapped attributes."""
        declared = declarations(cls)
        cls.columns = (Column("id", int, filled=True), *(item.column(key) for key, item in declared.items()))
        cls.column_keys = tuple(column.key for column in cls.columns)
        cls.stored_keys = tuple(column.key for column in cls.columns if not column.derived)
        cls.fields = tuple(replace(item, key=key) for key, item in declared.items() if isinstance(item, Field))
        if "named_by" not in vars(cls):
            cls.named_by = (cls.name_key,)
        for key in vars(cls).keys() & declared.keys():
            delattr(cls, key)

    def __init__(self, **values: Any) -> None:
        """Make a record to be added in a session. Raises TypeError for a name that is not declared."""
        if unknown := values.keys() - set(self.column_keys):
            raise TypeError(f"{type(self).__name__} has no {', '.join(sorted(unknown))}")
        for key, value in values.items():
            setattr(self, key, value)

    @classmethod
    def field(cls, key: str) -> Field:
        """Return one declared field. Raises KeyError for a name that is not a field."""
        for item in cls.fields:
            if item.key == key:
                return item
        raise KeyError(key)

    def derive(self) -> None:
        """Fill the columns that are computed from others, before the record is written."""

    def check(self, context: Context) -> None:
        """Raise UserError when the record breaks a rule that spans several of its columns."""

    def refuse_delete(self) -> None:
        """Raise UserError when a record of this kind is kept for good."""

    def name_text(self) -> str:
        """Return what a person calls this record, for the names of steps."""
        return str(getattr(self, self.name_key, None) or "")
