"""Sentences told to the person: none that reads wrong when there is one of a thing."""

import re
from datetime import date

import pytest

from dtt_desktop.domain.dates import days_to_go
from dtt_desktop.domain.messages import MESSAGES, STEPS
from dtt_desktop.domain.text import L

_COUNTED = re.compile(r"\{(count|minutes|done)\} (\{\w+\} )?[a-z]+s\b")
_SENTENCES = {**MESSAGES, **{code: words for code, words in STEPS.items() if not code.endswith("-many")}}


@pytest.mark.parametrize("code", _SENTENCES)
def test_no_sentence_says_1_copies(code: str) -> None:
    assert not _COUNTED.search(_SENTENCES[code].en), _SENTENCES[code].en


@pytest.mark.parametrize(
    ("today", "said"),
    [(13, "2 days to go"), (14, "1 day to go"), (15, "The conference is today"), (16, "1 day ago"), (17, "2 days ago")],
)
def test_days_to_go(today: int, said: str) -> None:
    words = days_to_go("2025-08-15", date(2025, 8, today))
    assert isinstance(words, L)
    assert words.en == said
