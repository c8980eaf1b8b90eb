"""Texts that belong to no cell, whatever is typed or pasted: half a letter, marks nobody sees, much too long."""

import json
from collections.abc import Callable
from contextlib import suppress

import pytest

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.paper_copy import PaperCopy
from dtt_desktop.services import copies, erasing, erasing_person, register, wording
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.erasing import tombstones
from dtt_desktop.tools.random_acts.desk import TODAY


def _void(file: Workspace, typed: str) -> None:
    register.issue(file, "plan", 8, "2025-07-24", TODAY)
    register.void(file, "plan", 8, typed)


def _answer(file: Workspace, typed: str) -> None:
    register.note_printed(file, "invitation", TODAY, [1])
    copies.answer(file, [file.rows(PaperCopy)[-1][0]], "substituted", typed)


def _deliver(file: Workspace, typed: str) -> None:
    register.note_printed(file, "invitation", TODAY, [1])
    copies.mark(file, [file.rows(PaperCopy)[-1][0]], {"delivered_to": typed})


TEXTS: dict[str, Callable[[Workspace, str], object]] = {
    "a phrase of a paper": lambda file, typed: wording.set_phrase(file, "plan", "opening", typed),
    "why a number is void": _void,
    "who comes instead": _answer,
    "who took a letter": _deliver,
    "why a person is erased": lambda file, typed: erasing_person.erase_person(file, "delegate", 1, typed),
    "why all is erased": lambda file, typed: erasing.erase_sensitive(file, typed),
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("typed", ["Lý do \ud83d khác", "\ud800", "Lý\u200b do\x00", "x" * 100_000])
def test_any_text_is_kept_clean_or_refused(sample: Workspace, name: str, typed: str) -> None:
    with suppress(UserError):
        TEXTS[name](sample, typed)
    steps = [text for row in sample.store.driver.execute("SELECT params FROM step") for text in row]
    kept = "".join((*steps, *(text for stone in tombstones(sample.store.driver) for text in (stone.reason,))))
    kept += json.dumps(dump(sample), ensure_ascii=False)
    assert not [mark for mark in ("\u200b", "\x00", "\\u0000", "\ud83d", "\ud800", "\udcff") if mark in kept]
    assert len(sample.rows(Delegate)) >= 149
