"""What could not be read is kept in words, so that nothing of a list is lost."""

from __future__ import annotations

from typing import Any

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.nominee import Nominee


def keep_unread(
    values: dict[str, Any],
    unread: dict[str, UserError],
    typed: dict[str, str],
    family: type[Delegate] | type[Nominee],
    lang: Any,
) -> None:
    """Keep what could not be read in the note, so that nothing is lost: "Chưa đọc được: Ngày sinh «31/2/1960»"."""
    fields = {item.key: item for item in family.fields}
    parts = [f"{fields[key].label.text(lang)} «{typed[key]}»" for key in unread if typed.get(key) and key in fields]
    if parts and "note" in fields:
        told = ("Chưa đọc được: " if lang == "vi" else "Not read: ") + ", ".join(parts)
        values["note"] = f"{values['note']}; {told}"[:500] if values.get("note") else told[:500]
