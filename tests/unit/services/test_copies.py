"""What becomes of copies after printing; numbers in bulk; a killed batch that goes on."""

import os
import subprocess
import sys
import textwrap
from datetime import date
from pathlib import Path

import pytest

from dtt_desktop.documents.cards import Calibration
from dtt_desktop.domain.conference import Conference, Paper
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import Cancelled, UserError
from dtt_desktop.domain.paper_copy import PaperCopy
from dtt_desktop.services import copies, papers, records, register
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace

TODAY = date(2025, 8, 7)


def _row(workspace: Workspace, family: type, key: int) -> dict[str, object]:
    return dict(zip(family.column_keys, workspace.rows(family, [key])[0], strict=True))  # type: ignore[attr-defined]


def test_copies_are_signed_delivered_and_answered(sample: Workspace) -> None:
    guests = [guest.key for guest in read_facts(sample).roster[:3]]
    register.note_printed(sample, "invitation", TODAY, guests)
    keys = [copy.key for copy in register.copies(sample)]
    assert copies.mark(sample, keys, {"signed_on": "8/8/2025"}) == 3
    assert copies.mark(sample, keys[:1], {"delivered_on": "9/8/2025", "delivered_to": "Trưởng thôn Pò Mạch"}) == 1
    assert copies.answer(sample, keys[:1], "substituted", " Nông Văn Thay ") == 1
    copy = _row(sample, PaperCopy, keys[0])
    assert (copy["signed_on"], copy["delivered_on"], copy["delivered_to"]) == (
        "2025-08-08",
        "2025-08-09",
        "Trưởng thôn Pò Mạch",
    )
    assert (copy["answer"], copy["substitute"]) == ("substituted", "Nông Văn Thay")
    assert _row(sample, Delegate, guests[0])["reply"] == "substituted"
    sample.undo()
    assert _row(sample, PaperCopy, keys[0])["answer"] is None
    assert _row(sample, Delegate, guests[0])["reply"] != "substituted"


def test_what_is_void_is_not_delivered(sample: Workspace) -> None:
    register.issue(sample, "plan", 9, "2025-08-07", TODAY)
    register.void(sample, "plan", 9, "In nhầm")
    (copy,) = register.copies(sample)
    assert copies.mark(sample, [copy.key], {"delivered_on": "9/8/2025"}) == 0


def test_the_answer_of_one_who_left_the_list_is_kept_on_the_copy(sample: Workspace) -> None:
    key = records.add(sample, Delegate, {"full_name": "Nông Văn Đi", "sex": "male"})
    register.note_printed(sample, "invitation", TODAY, [key])
    records.delete(sample, Delegate, [key])
    (copy,) = register.copies(sample)
    assert copies.answer(sample, [copy.key], "declined") == 1
    assert _row(sample, PaperCopy, copy.key)["answer"] == "declined"


def test_numbers_are_filled_in_as_one_step(sample: Workspace) -> None:
    typed = {
        "public_notice": ("5", "5/8/2025"),
        "submission": ("12", "6/8/2025"),
        "award_decision": ("120", "7/8/2025"),
    }
    before = read_facts(sample).papers
    assert copies.fill_numbers(sample, typed) == 3
    papers_now = read_facts(sample).papers
    assert [(papers_now[k].number, papers_now[k].issued_on) for k in typed] == [
        (5, "2025-08-05"), (12, "2025-08-06"), (120, "2025-08-07"),
    ]  # fmt: skip
    assert papers_now["award_decision"].signer == before["award_decision"].signer
    sample.undo()
    assert read_facts(sample).papers["submission"].number is None


@pytest.mark.parametrize(
    ("typed", "code", "document", "field"),
    [
        ({"plan": ("8", "24/7/2025"), "submission": ("mười", "6/8/2025")}, "number-form", "submission", "number"),
        ({"submission": ("5", "31/2/2025")}, "date-day", "submission", "issued_on"),
        (
            {"public_notice": ("7", "5/8/2025"), "change_notice": ("7", "6/8/2025")},
            "number-twice",
            "change_notice",
            "number",
        ),
        ({"change_notice": ("3", "6/8/2025")}, "number-used", "change_notice", "number"),
    ],
)
def test_a_wrong_number_is_told_and_nothing_is_written(
    sample: Workspace, typed: dict[str, tuple[str, str]], code: str, document: str, field: str
) -> None:
    register.issue(sample, "public_notice", 3, "2025-08-01", TODAY)
    before = sample.rows(Paper)
    with pytest.raises(UserError, match=code) as caught:
        copies.fill_numbers(sample, typed)
    assert (caught.value.params["document"], caught.value.field) == (document, field)
    assert sample.rows(Paper) == before


class _Seen:
    """Notes which files were made, and lets the work go on."""

    def __init__(self) -> None:
        self.done: list[int] = []

    def __call__(self, done: int, of: int) -> bool:
        self.done.append(done)
        return True


def test_a_killed_batch_goes_on_where_it_was(sample_path: Path, tmp_path: Path) -> None:
    """The process is really killed between two files; the next one makes only what is not there."""
    folder = tmp_path / "ra"
    code = textwrap.dedent(f"""
        import os
        from pathlib import Path
        from dtt_desktop.services import papers
        from dtt_desktop.services.workspace import Workspace
        workspace = Workspace.open(Path({str(sample_path)!r}))
        papers.export(workspace, "invitation", Path({str(folder)!r}), each=True,
                      progress=lambda done, of: done < 40 or os._exit(9))
    """)
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 9
    made = sorted(folder.glob("*.pdf"))
    assert len(made) == 40
    assert (folder / "giay-moi.dang-do.txt").exists()
    for path in made:
        os.utime(path, (1, 1))
    made[3].unlink()
    workspace = Workspace.open(sample_path)
    seen = _Seen()
    result = papers.export(workspace, "invitation", folder, each=True, progress=seen)
    workspace.close()
    assert len(result) == 150
    assert len(seen.done) == 111
    files = sorted(folder.glob("*.pdf"))
    assert [m.path for m in sorted(result, key=lambda m: m.path)] == files
    assert sum(path.stat().st_mtime == 1 for path in files) == 39
    assert not (folder / "giay-moi.dang-do.txt").exists()


def test_a_batch_of_other_facts_begins_anew(sample: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        papers.export(sample, "invitation", tmp_path, each=True, progress=lambda done, _: done < 5)
    assert len(list(tmp_path.glob("*.pdf"))) == 5
    records.set_values(sample, Conference, {1: {"venue": "Nhà văn hóa xã"}})
    seen = _Seen()
    papers.export(sample, "invitation", tmp_path, each=True, progress=seen)
    assert len(seen.done) == 150


def test_only_whole_files_count_as_done(sample: Workspace, tmp_path: Path) -> None:
    keys = [guest.key for guest in read_facts(sample).roster[:4]]
    with pytest.raises(Cancelled):
        papers.export(
            sample, "invitation", tmp_path, each=True, keys=keys, form="both", progress=lambda done, _: done < 3
        )
    min(tmp_path.glob("*.pdf")).unlink()
    made = papers.export(sample, "invitation", tmp_path, each=True, keys=keys, form="both")
    assert len(made) == 8
    assert all(m.path.is_file() for m in made)


def test_single_files_are_put_right_for_the_printer_too(sample: Workspace, tmp_path: Path) -> None:
    keys = [read_facts(sample).roster[0].key]
    made = [
        papers.export(sample, "envelope", tmp_path / name, each=True, keys=keys, calibration=how)[0].path.read_bytes()
        for name, how in (("a", None), ("b", Calibration(20, 20)))
    ]
    assert made[0] != made[1]


def test_cards_have_a_pdf_where_both_are_asked_for(sample: Workspace, tmp_path: Path) -> None:
    assert [m.path.suffix for m in papers.export(sample, "label", tmp_path, form="both")] == [".pdf"]


def test_a_voided_number_is_not_filled_in_again(sample: Workspace) -> None:
    register.issue(sample, "credentials", 5, "2025-08-01", TODAY)
    register.void(sample, "credentials", 5, "In nhầm")
    with pytest.raises(UserError, match="number-used"):
        copies.fill_numbers(sample, {"credentials": ("5", "1/8/2025")})


def test_a_list_lacks_what_those_on_it_lack(sample: Workspace) -> None:
    paid = [guest.key for guest in read_facts(sample).roster if not guest.unpaid][:2]
    with pytest.raises(papers.Incomplete):
        papers.refuse_incomplete(papers.kind_of("meal_list"), read_facts(sample), paid)
    with pytest.raises(papers.Incomplete) as caught:
        papers.make_pdf(papers.kind_of("roster"), read_facts(sample), [])
    assert [m.code for m in caught.value.missing] == ["nobody-chosen"]
