"""What the commands of the command line answer with."""

from __future__ import annotations

from typing import Any

Answer = tuple[Any, list[str]]
"""What a command found: plain data for machines, lines for people."""


class Refused(Exception):  # noqa: N818 - the command did its work, and the answer is no
    """A command that ends with code 1 after telling ``lines`` on stderr; ``answer`` is still printed."""

    def __init__(self, lines: list[str], answer: Answer | None = None) -> None:
        super().__init__(lines)
        self.lines = lines
        self.answer = answer
