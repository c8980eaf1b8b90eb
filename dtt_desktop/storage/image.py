"""A whole conference file as bytes in memory, so that no plain copy lies about on the way to where it goes."""

from __future__ import annotations

import sqlite3

from dtt_desktop.storage.faults import told
from dtt_desktop.storage.gate import check_pages
from dtt_desktop.storage.store import Store


def image(store: Store) -> bytes:
    """Return the present state of an open file, checked; what was deleted in it is not in the copy.

    Raises UserError file-damaged and those of the disk.
    """
    copy = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with told():
            store.driver.backup(copy)
            copy.execute("VACUUM")
            check_pages(copy)
            return copy.serialize()
    finally:
        copy.close()
