"""The whole campaign of one conference, played at the real window from the first day to the hand-over.

Run in a process of its own: ``python -m tests.real.campaign FOLDER``. It starts the program as a person does, plays each day
(:class:`~tests.real.campaign_after.Campaign`), and says as JSON what became of it: pages, papers, faults, what was undone.
"""

from __future__ import annotations

import json
import sys
import traceback
import warnings
from pathlib import Path

from PySide6.QtCore import QTimer

from dtt_desktop.app import application
from dtt_desktop.cli import main
from dtt_desktop.ui.settings import Settings
from tests.real.campaign_after import Campaign
from tests.real.clerk import Clerk


def run() -> int:
    """Start the program and play the campaign in it."""
    warnings.simplefilter("error")
    folder = Path(sys.argv[1])
    settings = Settings()
    settings.mode, settings.lang = "light", "vi"
    settings.sync()
    app = application([sys.argv[0]])
    clerk = Clerk(app)
    days = Campaign(clerk, folder)

    def play() -> None:
        try:
            days.play()
        except Exception:  # noqa: BLE001 - whatever it is, the test is told where it stood
            clerk.fault(traceback.format_exc())
        clerk.look()
        sys.stdout.write(json.dumps(days.found(), ensure_ascii=False) + "\n")
        sys.stdout.flush()
        clerk.leave()

    QTimer.singleShot(1000, app, play)
    code = main([])
    assert days
    return code


if __name__ == "__main__":
    sys.exit(run())
