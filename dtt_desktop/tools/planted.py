"""``python -m dtt_desktop.tools.planted [NAME ...]``: faults of one line that must each be noticed by a named test.

The first 24 were planted in version 0.4.0, when nine of them passed the whole suite; those stand first. A fault that
got by later is added as a row, with the test that was written for its kind.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from dtt_desktop.tools.planting import Change, laid_out

_PATIENCE = 300  # seconds
_TESTS = Path(__file__).parents[2] / "tests"
_SERVICES, _DOMAIN = "tests/unit/services/", "tests/unit/domain/"


@dataclass(frozen=True)
class Planted:
    """A fault and the test that must fail of it."""

    name: str
    test: str
    change: Change


TABLE: tuple[Planted, ...] = (
    # the nine that nothing noticed
    Planted("backups rotate though the newest is unsound",
        _SERVICES + "test_backups.py::test_a_newest_that_is_unsound_pushes_no_good_one_out",
        ("services/backups.py", "while sound and not self.is_sound(sound[0]):", "while False:")),
    Planted("no backup before a merge",
        _SERVICES + "test_merging.py::test_a_merge_is_preceded_by_a_backup_of_both",
        ("services/workspace.py", 'frozenset({"import", "merge", "erase"})', 'frozenset({"import", "erase"})')),
    Planted("names of signers go stale",
        "tests/unit/storage/test_undo_kinds.py::test_a_name_that_others_show_is_never_stale",
        ("services/workspace.py", "for table in POINTED_AT}}", 'for table in POINTED_AT if table != "signer"}}')),
    Planted("one person chosen as two nominees is added twice",
        _SERVICES + "test_promoting.py::test_one_person_is_added_once_whichever_way_they_come",
        ("services/nominees.py", "                known.add(_same(made))\n", "")),
    Planted("last year's answers of units go into the next file",
        _SERVICES + "test_renewing.py::test_every_column_is_decided",
        ("services/founding.py", '"reminded_on", "received_on", ', '"reminded_on", ')),
    Planted("an answer to any paper is the reply to the invitation",
        _SERVICES + "test_answers.py::test_only_the_answer_to_the_invitation_is_the_delegates_reply",
        ("services/copies.py", " and copy.document in ANSWERED]", "]")),
    Planted("copies stay with the person who is gone",
        _SERVICES + "test_merging.py::test_copies_go_along_and_words_for_the_one_that_goes_do_not",
        ("services/lists/doubles.py", "            copy.recipient_key = kept\n", "            pass\n")),
    Planted("a picture of any size in points",
        "tests/unit/documents/test_cards.py::test_a_picture_of_too_many_points_is_refused_when_given",
        ("documents/pictures.py", "if max(image.size) > MOST_PIXELS:", "if False:")),
    Planted("those without a rank come first",
        _SERVICES + "test_roster.py::test_by_protocol",
        ("services/roster.py", "order_by(rank.is_(None), rank, ", "order_by(rank, ")),
    # those that some test noticed
    Planted("rotation keeps two",
        _SERVICES + "test_rotation.py::test_the_twelve_newest_stay_then_one_of_each_sixteen",
        ("services/rotation.py", "_NEWEST = 12", "_NEWEST = 2")),
    Planted("a number of another year counts as used",
        _SERVICES + "test_numbers.py::test_a_number_is_taken_in_its_series_and_its_year",
        ("services/register.py", 'copy.number == number and (copy.issued_on or "")[:4] == issued_on[:4]:',
         "copy.number == number:")),
    Planted("a letter printed again loses its number",
        _SERVICES + "test_register.py::test_a_letter_printed_again_keeps_its_number",
        ("services/register.py", 'copy.state == "issued"] if code == "printed" else []', 'copy.state == "x"]')),
    Planted("the end of an age band belongs to the next",
        _SERVICES + "test_census.py::test_the_end_of_a_band_belongs_to_it",
        ("services/census.py", "names[bisect_left(ends, ", "names[bisect_left([end - 1 for end in ends], ")),
    Planted("a year older a day too late",
        _SERVICES + "test_census.py::test_age_on_the_day_of_the_conference",
        ("domain/dates.py", "birth[5:] > day[5:]", "birth[5:] >= day[5:]")),
    Planted("what is due today is late",
        _DOMAIN + "test_deadlines.py::test_how_a_task_stands",
        ("domain/plan.py", '"late" if days < 0', '"late" if days <= 0')),
    Planted("filling overwrites what is there",
        _SERVICES + "test_lists.py::test_people_already_there",
        ("services/lists/matching.py", "for field, pair in differs.items() if pair[0] is None}",
         "for field, pair in differs.items()}")),
    Planted("the history's last day is left out",
        _SERVICES + "test_trail.py::test_filters",
        ("services/trail.py", "wanted.until and day > wanted.until", "wanted.until and day >= wanted.until")),
    Planted("a namesake of another unit is taken for the same person",
        _SERVICES + "test_promoting.py::test_one_person_is_added_once_whichever_way_they_come",
        ("services/nominees.py", '(delegate.birth or "")[:4], delegate.unit_id', '(delegate.birth or "")[:4], None')),
    Planted("a draft of a field this version does not know is offered",
        _SERVICES + "test_drafts.py::test_only_what_this_version_knows_is_offered",
        ("services/drafts.py", "table in BY_TABLE and field in BY_TABLE[table].stored_keys", "table in BY_TABLE")),
    Planted("a full disk is not told",
        _SERVICES + "test_warnings.py::test_a_disk_that_fills_up_is_told_first",
        ("services/warnings.py", "if free < _LITTLE:", "if free > _LITTLE:")),
    Planted("half of the votes pass",
        _DOMAIN + "test_money.py::test_thresholds",
        ("domain/meetings.py", "100 * agree > ", "100 * agree >= ")),
    Planted("what others point at is deleted",
        _SERVICES + "test_records.py::test_what_others_point_at_is_not_deleted",
        ("services/records.py", "if table == item.__tablename__:", "if False:")),
    Planted("a typed quantity of the budget does not count",
        _SERVICES + "test_budget.py::test_a_typed_quantity_goes_before_what_the_data_count",
        ("services/money.py", "quantity = live if line.quantity is None else line.quantity", "quantity = live")),
    Planted("a unit keeps its capital inside a sentence",
        _DOMAIN + "test_posts.py::test_common_nouns_of_places_are_small_inside_a_sentence",
        ("domain/posts.py", "return found[1].lower() + unit[found.end(1) :] if named else unit", "return unit")),
    # found later by the mutation run
    Planted("the backup before a merge names nobody",
        _SERVICES + "test_merging.py::test_a_merge_is_preceded_by_a_backup_of_both",
        ("services/lists/doubles.py", '"name": name, "other": other})', '"other": other})')),
)  # fmt: skip


def noticed(planted: Planted) -> tuple[bool, str]:
    """Tell whether the test fails of the fault, and its last line; a test that cannot be run has not noticed."""
    folder = Path(tempfile.mkdtemp(prefix="dtt-planted-"))
    try:
        laid_out(planted.name, [planted.change], folder)
        shutil.copytree(_TESTS, folder / "tests", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(_TESTS.with_name("pyproject.toml"), folder)
        call = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-m", "", planted.test]
        environment = {**os.environ, "PYTHONPATH": str(folder), "QT_QPA_PLATFORM": "offscreen"}
        ended = subprocess.run(
            call, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=_PATIENCE
        )
        failed = [line for line in ended.stdout.splitlines() if line.startswith("FAILED")]
        return ended.returncode == 1 and bool(failed), failed[0] if failed else (ended.stdout + ended.stderr)[-300:]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main(arguments: list[str] | None = None) -> int:
    """Plant faults; return 1 when one of them was not noticed."""
    parser = argparse.ArgumentParser(prog="python -m dtt_desktop.tools.planted", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="some of them; all unless told")
    chosen = parser.parse_args(arguments).names
    unseen = 0
    for planted in TABLE:
        if not chosen or planted.name in chosen:
            found, line = noticed(planted)
            unseen += not found
            print(f"{'noticed' if found else 'NOT NOTICED'}: {planted.name}", f"   {line}", sep="\n", flush=True)
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main())
