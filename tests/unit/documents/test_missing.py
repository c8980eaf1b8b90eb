"""Without the facts it needs a paper is not made; with gaps in it none ever is."""

import pytest

from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.domain.conference import Agency, Conference
from dtt_desktop.domain.messages import sentence
from dtt_desktop.domain.record import Record
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace

_FACTS = [(family, field.key) for family in (Conference, Agency) for field in family.fields if not field.filled]


@pytest.mark.parametrize(("family", "field"), _FACTS, ids=[f"{f.__tablename__}.{k}" for f, k in _FACTS])
def test_without_a_fact_each_paper_is_whole_or_says_what_it_lacks(
    sample: Workspace, family: type[Record], field: str
) -> None:
    records.set_values(sample, family, {1: {field: None}})
    facts = read_facts(sample)
    keys = [guest.key for guest in facts.roster[:2]]
    for kind in KINDS:
        if lacks := kind.lacks(facts):
            assert all(sentence(lack.code, {"name": lack.name}) for lack in lacks)
            continue
        for paper in kind.build(facts, keys):
            for text in paper.texts():
                assert not any(gap in text.strip() for gap in ("None", "  ", " .", " ,")), (kind.key, text)


def test_no_letter_that_xml_refuses_reaches_word(sample: Workspace) -> None:
    records.set_typed(sample, Conference, 1, {"venue": "Hội trường \ufffe\uffff\ud800 xã"})
    assert papers.make_word(papers.kind_of("plan"), read_facts(sample))[0].startswith(b"PK")
