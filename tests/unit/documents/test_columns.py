"""No paper says more of a person than its kind declares: every paper is printed for a person found nowhere else."""

import pytest

from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.documents.columns import SENSITIVE
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.model import Document
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.services import extra_columns, papers, records, trail
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.preflight import preflight
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.tools.torture import canary_person as canary
from dtt_desktop.ui.hub import today

PERSON = canary.NOMINEE | canary.DELEGATE
LISTS = [kind for kind in KINDS if kind.ticks]


@pytest.fixture
def people(sample: Workspace) -> tuple[int, int]:
    return canary.enter(sample)


def printed(workspace: Workspace, kind: DocumentKind, key: int) -> str:
    return canary.pdf_words(papers.make_pdf(kind, read_facts(workspace), [key])[0])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_a_paper_prints_no_column_it_does_not_declare(
    sample: Workspace, people: tuple[int, int], kind: DocumentKind
) -> None:
    found = canary.columns_in(printed(sample, kind, people[1]), PERSON)
    assert found <= {*kind.prints, *kind.totals}
    named = "full_name" in kind.prints and kind.key != "credentials"  # she is neither the eldest nor the youngest
    assert ("full_name" in found) == named, "what it declares is there, so its absence elsewhere means something"


def test_flags_leave_no_trace_either(sample: Workspace, people: tuple[int, int]) -> None:
    """Party member, yes or no: a paper that does not count it must say the same for both."""

    def said() -> dict[str, list[str]]:
        facts = read_facts(sample)
        return {k.key: [t for p in k.build(facts, [people[1]]) for t in p.texts()] for k in KINDS}

    before = said()
    changed = {"is_party_member": False, "party_date": None, "birth": "1975", "phone": None, "citizen_id": None,
               "ethnicity": "Kinh", "religion": None}  # fmt: skip
    records.set_values(sample, Delegate, {people[1]: changed})
    records.set_values(sample, Nominee, {people[0]: changed | {"hold_reason": None}})
    after = said()
    assert [key for key in before if before[key] != after[key]] == ["verification", "credentials"]  # the year of birth


def test_nothing_sensitive_is_printed_unless_it_is_ticked() -> None:
    assert len(KINDS) == 42
    for kind in KINDS:
        assert kind.key in ("credentials", "verification") or not {*kind.prints, *kind.totals} & {*SENSITIVE}, kind.key
        assert {*kind.ticks} <= {*SENSITIVE}
    assert {*SENSITIVE} >= {"birth", "ethnicity", "religion", "is_party_member", "party_date", "phone", "citizen_id"}


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.key)
def test_what_is_ticked_stands_on_that_paper_alone(
    sample: Workspace, people: tuple[int, int], kind: DocumentKind
) -> None:
    extra_columns.tick(sample, kind.key, ["citizen_id", "birth", "phone"])
    assert extra_columns.ticked(sample, kind.key) == ("birth", "phone", "citizen_id")
    facts = read_facts(sample)
    assert {"birth", "phone", "citizen_id"} <= canary.columns_in(printed(sample, kind, people[1]), PERSON)
    for other in KINDS:
        if other is not kind:
            said = "\n".join(t for paper in other.build(facts, [people[1]]) for t in paper.texts())
            assert not canary.columns_in(said, PERSON) & {*SENSITIVE} - {*other.totals}, other.key
    lists = [p for p in kind.build(facts, [people[1]]) if isinstance(p, Document)]
    assert lists[-1].landscape
    assert {f.code for f in preflight(sample, facts, kind, [people[1]], today())} >= {"prints-sensitive"}


def test_ticking_is_a_step_of_the_history(sample: Workspace) -> None:
    extra_columns.tick(sample, "roster", ["birth"])
    extra_columns.tick(sample, "roster", [])
    texts = [entry.text for entry in trail.entries(sample)][:2]
    assert texts == ["Cột in thêm của Danh sách đại biểu: không có", "Cột in thêm của Danh sách đại biểu: Ngày sinh"]
    sample.undo()
    assert extra_columns.ticked(sample, "roster") == ("birth",)


def test_only_what_a_paper_offers_can_be_ticked(sample: Workspace) -> None:
    for document, column in (("roster", "full_name"), ("badge", "birth")):
        with pytest.raises(UserError, match="key-unknown"):
            extra_columns.tick(sample, document, [column])


def test_facts_hold_no_sensitive_column_that_is_not_ticked(sample: Workspace, people: tuple[int, int]) -> None:
    held = repr(read_facts(sample))
    assert not canary.columns_in(held, PERSON) & {"birth", "party_date", "phone", "citizen_id"}
    extra_columns.tick(sample, "roster", ["birth"])
    held = repr(read_facts(sample))
    assert "23/11/1987" in held
    assert canary.NUMBER not in held
