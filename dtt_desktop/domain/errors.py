"""What can go wrong in a way the person can mend."""

from __future__ import annotations


class UserError(Exception):
    """A fault with one clear sentence, kept in ``domain/messages.py`` under ``code``.

    ``field`` names the field or column at which it is shown; ``params`` fill the sentence.
    """

    def __init__(self, code: str, field: str | None = None, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.params = params


class Cancelled(Exception):  # noqa: N818 - not an error: the person changed their mind
    """The person stopped the work; nothing is shown, nothing was written."""
