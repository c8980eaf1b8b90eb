"""What all kept records share."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import Integer, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from dtt_desktop.domain.fields import Context
from dtt_desktop.domain.text import L


class Record(DeclarativeBase):
    """A row of the conference file. Every edit of one goes through ``Workspace.do``."""

    id: Mapped[int] = mapped_column(Integer, primary_key=True, sort_order=-100)

    words: ClassVar[L]  # what one such record is called
    dump_key: ClassVar[str]  # its array in the dump
    name_key: ClassVar[str] = "name"  # the column a person knows it by

    def derive(self) -> None:
        """Fill the columns that are computed from others, before the record is written."""

    def check(self, context: Context) -> None:
        """Raise UserError when the record breaks a rule that spans several of its columns."""

    def name_text(self) -> str:
        """Return what a person calls this record, for the names of steps."""
        return str(getattr(self, self.name_key, None) or "")


def derived(default: Any = "") -> Any:
    """Declare a text column that :meth:`Record.derive` fills; never shown, dumped or kept in history."""
    return mapped_column(String(), nullable=False, default=default, sort_order=100, info={"derived": True})
