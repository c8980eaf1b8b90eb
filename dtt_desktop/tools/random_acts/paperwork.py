"""Acts on papers: set, worded, drawn, printed, issued, delivered, answered, voided."""

from __future__ import annotations

from random import Random

from dtt_desktop.documents.cards import Calibration
from dtt_desktop.documents.catalogue import BY_KEY, KINDS
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.wording import EVERYBODY
from dtt_desktop.domain.code_lists import PAPERS
from dtt_desktop.domain.conference import Paper
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.paper_copy import ANSWERED, ANSWERS, PaperCopy
from dtt_desktop.domain.wording import Wording
from dtt_desktop.paths import resource
from dtt_desktop.services import copies, extra_columns, papers, pictures, register, wording
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.preflight import preflight
from dtt_desktop.tools.random_acts import typed
from dtt_desktop.tools.random_acts.desk import TODAY, Act, Desk

_NUMBERED = [kind for kind in KINDS if kind.signed and kind.numbered]


def _chosen(desk: Desk, kind: DocumentKind, dice: Random) -> list[int] | None:
    """Return the delegates a paper is for: all, or a few of them."""
    few = kind.per_recipient or dice.random() < 0.5
    return desk.keys(Delegate, dice, 5) if few and (kind.per_recipient or kind.listed) else None


def _iso(dice: Random) -> str:
    return f"{dice.choice((2025, 2025, 2026))}-{dice.randint(1, 12):02d}-{dice.randint(1, 28):02d}"


def _set_paper(desk: Desk, dice: Random) -> None:
    field = dice.choice([field for field in Paper.fields if field.key != "document"])
    text = typed.anything(field, desk.workspace.context(), dice)
    papers.set_paper(desk.workspace, dice.choice(PAPERS)[0], field.key, text)


def _numbers(desk: Desk, dice: Random) -> None:
    """Fill in the numbers the registry gave, of several papers in one go."""
    kinds = dice.sample(_NUMBERED, dice.randint(1, 4))
    given = {kind.key: (str(dice.randint(1, 60)), dice.choice((typed.day(dice), ""))) for kind in kinds}
    copies.fill_numbers(desk.workspace, given)


def _print(desk: Desk, dice: Random) -> None:
    kind = dice.choice((dice.choice(KINDS), BY_KEY["invitation"]))  # what is answered is often printed
    register.note_printed(desk.workspace, kind.key, TODAY, _chosen(desk, kind, dice))


def _issue(desk: Desk, dice: Random) -> None:
    kind = dice.choice(_NUMBERED)
    keys, number, day = _chosen(desk, kind, dice), dice.randint(1, 60), _iso(dice)
    register.issue(desk.workspace, kind.key, number, day, TODAY, keys)


def _void(desk: Desk, dice: Random) -> None:
    issued = [copy for copy in register.copies(desk.workspace) if copy.number]
    if issued:
        copy = dice.choice(issued)
        register.void(desk.workspace, copy.document, copy.number or 0, typed.free(dice))


def _deliver(desk: Desk, dice: Random) -> None:
    texts = {"signed_on": typed.day(dice), "delivered_on": typed.day(dice), "delivered_to": typed.free(dice)}
    some = dict(dice.sample(list(texts.items()), dice.randint(1, 3)))
    copies.mark(desk.workspace, desk.keys(PaperCopy, dice, 6), some)


def _answer(desk: Desk, dice: Random) -> None:
    other = dice.choice(("", typed.person(dice), f"{typed.person(dice)}, {typed.words(dice, 2)}", typed.free(dice)))
    place = PaperCopy.column_keys.index("document")
    asked = [row[0] for row in desk.workspace.rows(PaperCopy) if row[place] in ANSWERED]
    keys = dice.sample(asked, min(4, len(asked))) if asked and dice.random() < 0.8 else desk.keys(PaperCopy, dice, 4)
    copies.answer(desk.workspace, keys, dice.choice(ANSWERS)[0], other)


def _phrase(desk: Desk, dice: Random) -> None:
    """Word a phrase otherwise, for all or in one letter; or type its default words, which takes that back."""
    kind = dice.choice([kind for kind in KINDS if kind.phrases])
    phrase = dice.choice(kind.phrases)
    text = dice.choice((f"{phrase.text} {typed.words(dice, 4)}", phrase.text, typed.free(dice)))
    recipients = desk.keys(Delegate, dice, 1)
    who = recipients[0] if recipients and phrase.own and dice.random() < 0.5 else EVERYBODY
    wording.set_phrase(desk.workspace, kind.key, phrase.key, text, who)


def _phrase_back(desk: Desk, dice: Random) -> None:
    held = desk.workspace.rows(Wording)
    if held:
        row = dict(zip(Wording.column_keys, dice.choice(held), strict=True))
        wording.reset_phrase(desk.workspace, row["document"], row["phrase"], row["recipient_key"] or EVERYBODY)


def _tick(desk: Desk, dice: Random) -> None:
    kind = dice.choice([kind for kind in KINDS if kind.ticks])
    extra_columns.tick(desk.workspace, kind.key, dice.sample(kind.ticks, dice.randint(0, len(kind.ticks))))


def _emblem(desk: Desk, dice: Random) -> None:
    from PIL import Image

    path = desk.folder / "huy hiệu.png"
    if dice.random() < 0.2:
        path.write_bytes(resource("founding_plan.json").read_bytes()[:4000])
    else:
        Image.new("RGB", (dice.randint(1, 90), 40), dice.choice(("red", "gold"))).save(path)
    pictures.set_emblem(desk.workspace, path)


def _no_emblem(desk: Desk, _: Random) -> None:
    pictures.drop_emblem(desk.workspace)


def _calibration(dice: Random) -> Calibration | None:
    """Return what a ruler page measured by hand asks for."""
    if dice.random() < 0.5:
        return None
    left, top, wide, high = (dice.uniform(low, low * 1.2) for low in (9, 9, 95, 95))
    return Calibration.measured(left, top, wide, high, 10, 100)


def _look(desk: Desk, dice: Random) -> None:
    """Go to a paper: what is wrong with it, how it looks, which copies are out of date."""
    kind, facts = dice.choice(KINDS), read_facts(desk.workspace)
    keys = _chosen(desk, kind, dice)
    preflight(desk.workspace, facts, kind, keys, TODAY)
    register.stale(desk.workspace, facts)
    papers.shrunk(kind, facts, keys)
    papers.make_pdf(kind, facts, keys, _calibration(dice))


def _export(desk: Desk, dice: Random) -> None:
    kind = dice.choice(KINDS)
    papers.export(
        desk.workspace, kind.key, desk.folder / "giấy tờ", each=dice.random() < 0.3, keys=_chosen(desk, kind, dice),
        form=dice.choice(("pdf", "docx", "both")), first=dice.randint(0, 12), calibration=_calibration(dice),
    )  # fmt: skip


ACTS = (
    Act("set a paper", 4, _set_paper),
    Act("fill in numbers", 2, _numbers),
    Act("print", 3, _print),
    Act("issue", 3, _issue),
    Act("void", 1, _void),
    Act("deliver", 2, _deliver),
    Act("answer", 2, _answer),
    Act("word a phrase", 4, _phrase),
    Act("back to default words", 2, _phrase_back),
    Act("tick columns", 2, _tick),
    Act("set the emblem", 1, _emblem),
    Act("drop the emblem", 1, _no_emblem),
    Act("look at a paper", 3, _look, writes=False),
    Act("export", 2, _export, writes=False),
)
