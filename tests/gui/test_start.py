import json
import subprocess
import sys
from pathlib import Path

_START = """
import json, sys
from pathlib import Path
from dtt_desktop.app import Program, application
from dtt_desktop.domain.conference import Conference
from dtt_desktop.services.records import set_typed
from dtt_desktop.ui.settings import Settings

path = Path(sys.argv[1])
program = Program(application(), Settings(path.with_name("start.ini")))
window = program.open(path)
window.grab()
loaded = sorted({"sqlalchemy", "reportlab", "python_calamine"} & sys.modules.keys())
set_typed(window.workspace, Conference, 1, {"venue": "Hội trường"})
print(json.dumps([loaded, window.workspace.one(Conference)["venue"]]))
window.close()
"""


def test_the_window_stands_before_the_libraries_of_edits_and_papers_are_loaded(sample_path: Path) -> None:
    """They take longer to load than all the rest of the start; the first edit works all the same."""
    made = subprocess.run(
        [sys.executable, "-c", _START, str(sample_path)], check=True, capture_output=True, text=True, encoding="utf-8"
    )
    assert json.loads(made.stdout.splitlines()[-1]) == [[], "Hội trường"]
