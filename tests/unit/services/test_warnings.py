import shutil
from collections import namedtuple
from datetime import UTC, datetime, timedelta

import pytest

from dtt_desktop.domain.messages import sentence
from dtt_desktop.services.warnings import warnings
from dtt_desktop.services.workspace import Workspace

DAY = timedelta(days=1)
Usage = namedtuple("Usage", "total used free")


def codes(workspace: Workspace, copied: datetime | None, now: datetime) -> list[str]:
    found = warnings(workspace.path, workspace.backups.listed(), copied, now)
    assert all(sentence(f.code, f.params) for f in found)
    return [f.code for f in found]


def test_nothing_is_said_of_a_new_file(workspace: Workspace) -> None:
    assert codes(workspace, None, datetime.now(UTC)) == []


def test_a_copy_elsewhere_is_asked_for_after_a_week(workspace: Workspace) -> None:
    now = datetime.now(UTC)
    workspace.backups.back_up(workspace.store, "hand")
    assert codes(workspace, None, now + DAY) == []
    assert codes(workspace, None, now + 8 * DAY) == ["stick-due"]
    assert codes(workspace, now + 2 * DAY, now + 8 * DAY) == []
    assert codes(workspace, now, now + 8 * DAY) == ["stick-due"]


def test_a_clock_behind_the_newest_backup_is_told(workspace: Workspace) -> None:
    workspace.backups.back_up(workspace.store, "hand")
    assert codes(workspace, None, datetime.now(UTC) - 2 * DAY) == ["clock-behind"]
    assert codes(workspace, None, datetime(1970, 1, 1, tzinfo=UTC)) == ["clock-behind"]


def test_a_disk_that_fills_up_is_told_first(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**9, 10**9 - 10**7, 10**7))
    now = datetime.now(UTC)
    assert codes(workspace, now - 9 * DAY, now) == ["disk-nearly-full", "stick-due"]


def test_a_clock_that_was_once_in_the_future_is_told_no_more_and_hides_nothing(workspace: Workspace) -> None:
    now = datetime.now(UTC)
    workspace.backups._now = lambda: now + 400 * DAY
    ahead = workspace.backups.back_up(workspace.store, "hand")
    assert codes(workspace, now - 9 * DAY, now) == ["clock-behind", "stick-due"], "both are said"
    workspace.backups._now = lambda: now
    later = workspace.backups.back_up(workspace.store, "hand")
    assert ahead in workspace.backups.listed()
    assert later.sequence > ahead.sequence
    assert codes(workspace, now - 9 * DAY, now) == ["stick-due"]
    assert codes(workspace, now + 400 * DAY, now) == ["stick-due"], "copied while the clock was wrong"
