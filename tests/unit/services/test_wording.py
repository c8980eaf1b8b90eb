"""An office changes what its papers say; one letter may say something of its own and keeps it."""

import pytest

from dtt_desktop.documents.catalogue import BY_KEY, KINDS
from dtt_desktop.documents.model import Document
from dtt_desktop.documents.wording import COMMON, forgets, named_in
from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.wording import Wording
from dtt_desktop.services import papers, records, wording
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.founding import renew
from dtt_desktop.services.workspace import Workspace


def _said(workspace: Workspace, key: str, *who: int) -> str:
    facts = read_facts(workspace)
    chosen = list(who) or [guest.key for guest in facts.roster[:1]]
    pages = BY_KEY[key].build(facts, chosen)
    return "\n".join(text for page in pages for text in page.texts())


ELSEWHEN = {
    ("council_minutes", "none"),  # when nobody passed
    ("unit_minutes", "none"),
    ("council", "replaces"),
    ("plan", "planned"),
}
"""Said only of a council that replaces one, of a day that is not firm yet."""


@pytest.mark.slow
def test_every_phrase_can_be_said_otherwise(sample: Workspace) -> None:
    """What is typed for any phrase of any paper stands on it, with the facts in its places."""
    for kind in KINDS:
        for phrase in kind.phrases:
            typed = f"Câu riêng {phrase.key} tại {{hội nghị}}" + (" {người nhận}" if forgets(phrase, "") else "")
            wording.set_phrase(sample, kind.key, phrase.key, typed)
            said = _said(sample, kind.key)
            place = read_facts(sample).conference.full_name
            shown = (kind.key, phrase.key) in ELSEWHEN
            assert shown or f"Câu riêng {phrase.key} tại {place}" in said.replace("\u00a0", " "), (kind.key, phrase.key)
            sample.undo()


def test_phrases_name_their_places_once(sample: Workspace) -> None:
    for kind in KINDS:
        keys = [phrase.key for phrase in kind.phrases]
        assert len(keys) == len(set(keys))
        for phrase in kind.phrases:
            assert set(COMMON) <= set(phrase.places)
            for name in named_in(_said(sample, kind.key)):
                pytest.fail(f"{kind.key} prints the place {{{name}}}")


def test_unknown_places_are_refused_and_nothing_is_kept(sample: Workspace) -> None:
    before = _said(sample, "invitation")
    with pytest.raises(UserError, match="placeholder-unknown") as caught:
        wording.set_phrase(sample, "invitation", "to_what", "Tới dự {hôi nghị}.")
    assert caught.value.params["typed"] == "{hôi nghị}"
    assert "{hội nghị}" in str(caught.value.params["options"])
    assert _said(sample, "invitation") == before


def test_only_what_may_be_dropped_can_be(sample: Workspace) -> None:
    with pytest.raises(UserError, match="required"):
        wording.set_phrase(sample, "invitation", "to_what", "  ")
    wording.set_phrase(sample, "invitation", "program", "")
    assert "theo Phụ lục kèm theo" not in _said(sample, "invitation")
    assert _said(sample, "invitation").count("./.") == 1


def test_the_default_comes_back_and_undo_knows_each_step(sample: Workspace) -> None:
    before = _said(sample, "plan")
    wording.set_phrase(sample, "plan", "closing", "Yêu cầu các đơn vị thực hiện nghiêm túc")
    assert "nghiêm túc./." in _said(sample, "plan")
    wording.reset_phrase(sample, "plan", "closing")
    assert _said(sample, "plan") == before
    sample.undo()
    assert "nghiêm túc" in _said(sample, "plan")
    sample.undo()
    assert _said(sample, "plan") == before


def test_typing_the_default_again_is_the_default(sample: Workspace) -> None:
    phrase = wording.phrase_of(BY_KEY["plan"], "closing")
    wording.set_phrase(sample, "plan", "closing", "Khác")
    wording.set_phrase(sample, "plan", "closing", phrase.text)
    assert read_facts(sample).wording == {}


def test_one_letter_keeps_its_own_words(sample: Workspace) -> None:
    one, other = (guest.key for guest in read_facts(sample).roster[:2])
    own = "{cơ quan} trân trọng kính mời: Cụ Lộc Công Hùng cùng gia đình"
    wording.set_phrase(sample, "invitation", "invited", own, one)
    wording.set_phrase(sample, "invitation", "more", "Có xe đón tại nhà lúc 06 giờ 30 phút.", one)
    wording.set_phrase(sample, "invitation", "invited", "{cơ quan} kính mời và trân trọng kính mời: {người nhận}")
    assert "Cụ Lộc Công Hùng cùng gia đình" in _said(sample, "invitation", one)
    assert "Có xe đón tại nhà" in _said(sample, "invitation", one)
    assert "kính mời và trân trọng kính mời: Ông" in _said(sample, "invitation", other)
    assert "xe đón" not in _said(sample, "invitation", other)


def test_what_is_the_same_in_all_letters_is_not_one_letters_own(sample: Workspace) -> None:
    with pytest.raises(UserError, match="phrase-not-own"):
        wording.set_phrase(sample, "invitation", "subject", "Dự họp", read_facts(sample).roster[0].key)


def test_the_next_delegate_does_not_inherit_the_words_of_one_who_went(sample: Workspace) -> None:
    key = records.add(sample, Delegate, {"full_name": "Nông Văn Đi", "sex": "male"})
    wording.set_phrase(sample, "invitation", "more", "Riêng ông Đi.", key)
    records.delete(sample, Delegate, [key])
    again = records.add(sample, Delegate, {"full_name": "Vi Thị Đến", "sex": "female"})
    assert again > key
    assert "Riêng ông Đi" not in _said(sample, "invitation", again)


def test_words_that_need_a_fact_wait_for_it(sample: Workspace) -> None:
    wording.set_phrase(sample, "public_notice", "closing", "Niêm yết tại {địa điểm}")
    assert papers.missing(BY_KEY["public_notice"], read_facts(sample)) == []
    records.set_values(sample, Conference, {1: {"venue": None}})
    lacks = papers.missing(BY_KEY["public_notice"], read_facts(sample))
    assert [(lack.code, lack.name) for lack in lacks] == [("missing-place", "{địa điểm}")]


def test_braces_that_data_bring_along_stay_as_they_are(sample: Workspace) -> None:
    records.set_values(sample, Conference, {1: {"venue": "Nhà {cơ quan} {{7*7}}"}})
    wording.set_phrase(sample, "invitation", "more", "Nơi họp: {địa điểm}.")
    assert "Nơi họp: Nhà {cơ quan} {{7*7}}." in _said(sample, "invitation")


def test_lines_become_paragraphs_with_one_end_mark(sample: Workspace) -> None:
    wording.set_phrase(sample, "plan", "closing", "Câu một\nCâu hai")
    (document,) = [page for page in BY_KEY["plan"].build(read_facts(sample), []) if isinstance(page, Document)]
    texts = list(document.texts())
    assert texts.index("Câu hai./.") == texts.index("Câu một") + 1


def test_a_new_file_takes_the_wording_but_not_that_of_one_letter(
    sample: Workspace, tmp_path_factory: pytest.TempPathFactory
) -> None:
    wording.set_phrase(sample, "plan", "closing", "Câu của cơ quan")
    wording.set_phrase(sample, "invitation", "more", "Riêng một người", read_facts(sample).roster[0].key)
    path = tmp_path_factory.mktemp("moi") / "moi.dtt"
    renew(sample, path, "Hội nghị lần sau", "2030-08-15")
    opened = Workspace.open(path)
    assert read_facts(opened).wording == {("plan", "closing", 0): "Câu của cơ quan"}
    opened.close()


@pytest.mark.parametrize("typed", ["Tổ chức {hội nghị", "hội nghị} xã", "{{hội nghị}}", "{"])
def test_a_lone_brace_is_refused(sample: Workspace, typed: str) -> None:
    with pytest.raises(UserError, match="placeholder-"):
        wording.set_phrase(sample, "plan", "subject", typed)


def test_a_line_break_in_a_title_parts_its_words(sample: Workspace) -> None:
    wording.set_phrase(sample, "plan", "subject", "Tổ chức\n{hội nghị}")
    assert "Tổ chức Hội nghị" in _said(sample, "plan")


def test_own_words_of_one_who_left_hold_nobody_up(sample: Workspace) -> None:
    one, other = (guest.key for guest in read_facts(sample).roster[:2])
    wording.set_phrase(sample, "thank_you", "more", "Hẹn gặp tại {chủ trì}.", one)
    records.set_values(sample, Conference, {1: {"chair": None}})
    kind = BY_KEY["thank_you"]
    papers.refuse_incomplete(kind, read_facts(sample), [other])
    with pytest.raises(papers.Incomplete):
        papers.refuse_incomplete(kind, read_facts(sample), [one])
    records.delete(sample, Delegate, [one])
    papers.refuse_incomplete(kind, read_facts(sample), None)


@pytest.mark.parametrize(("kind", "phrase"), [("invitation", "invited"), ("thank_you", "to")])
def test_letters_to_nobody_are_refused(sample: Workspace, kind: str, phrase: str) -> None:
    """The place of the addressee may go from one person's letter, which names him, not from all."""
    with pytest.raises(UserError, match="placeholder-needed"):
        wording.set_phrase(sample, kind, phrase, "Trân trọng kính mời:")
    who = read_facts(sample).roster[0].key
    wording.set_phrase(sample, kind, phrase, "Trân trọng kính mời: cụ Lộc Văn Cao", who)
    assert [m.code for m in BY_KEY[kind].lacks(read_facts(sample))] == []
    records.add(sample, Wording, {"document": kind, "phrase": phrase, "text": "Kính mời:"})  # as older files hold it
    assert [m.code for m in BY_KEY[kind].lacks(read_facts(sample))] == ["placeholder-needed"]
