"""Lets a fault in a method Qt calls be told as one, where the library between Qt and Python would die of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject


def guard() -> None:
    """Have the methods of Qt's that classes made from now on override raise faults as whole objects.

    Before Python 3.12 what is raised in C (an index out of range, a number that is none, a division by zero) travels as
    a type and a text; PySide 6.11 takes the text for the object and the program is gone without a word, whenever such
    a method was called from within another of ours. Being caught once makes the fault whole.
    """
    QObject.__init_subclass__ = classmethod(_whole_faults)  # type: ignore[arg-type,assignment,method-assign]


def _whole_faults(cls: type, **_: Any) -> None:
    theirs = [vars(base) for base in cls.__mro__ if base.__module__.startswith("PySide6")]
    for name, method in list(vars(cls).items()):
        if isinstance(method, FunctionType) and name[0] != "_" and any(name in names for names in theirs):
            setattr(cls, name, _whole(method))


def _whole(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def call(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except Exception:  # being caught makes it whole
            raise

    return call
