import ast
from datetime import date
from pathlib import Path

from dtt_desktop.domain.messages import MESSAGES, STEPS, sentence
from dtt_desktop.services.checking import check
from dtt_desktop.services.workspace import Workspace

TODAY = date(2025, 7, 29)
PACKAGE = Path(__file__).parents[3] / "dtt_desktop"


def test_the_sample_blocks_nothing(sample: Workspace) -> None:
    assert [f for f in check(sample, TODAY) if f.severity == "error"] == []


def test_a_new_file_says_what_the_invitations_lack(workspace: Workspace) -> None:
    codes = {f.code for f in check(workspace, TODAY) if f.document == "invitation"}
    assert codes == {
        "missing-signer-name", "missing-start-time", "missing-venue", "missing-chair", "missing-delegates",
    }  # fmt: skip
    for finding in check(workspace, TODAY):
        assert sentence(finding.code, finding.params)


def test_a_late_dossier_is_told(workspace: Workspace) -> None:
    late = [f for f in check(workspace, date(2025, 8, 1)) if f.code == "task-late"]
    assert [sentence(f.code, f.params)[:19] for f in late] == ["Quá hạn 31/07/2025:"]


def _codes(call: str) -> set[str]:
    """Return the first constants of calls of a name in the program."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(getattr(node, "func", None), "id", getattr(getattr(node, "func", None), "attr", None))
            if isinstance(node, ast.Call) and name == call and node.args and isinstance(node.args[0], ast.Constant):
                found.add(str(node.args[0].value))
    return found


def test_every_fault_has_a_sentence_and_every_sentence_a_fault() -> None:
    used = _codes("UserError") | _codes("Missing")
    text = "\n".join(p.read_text(encoding="utf-8") for p in PACKAGE.rglob("*.py") if p.name != "messages.py")
    assert used <= MESSAGES.keys()
    assert {code for code in MESSAGES if f'"{code}"' not in text and not code.startswith("nothing-to-")} == set()


def test_every_step_has_a_name() -> None:
    assert _codes("do") <= STEPS.keys()


def test_what_is_found_names_no_fact_in_braces(sample: Workspace) -> None:
    """A task says {tỉnh}; whoever reads what was found reads the province."""
    texts = [sentence(finding.code, finding.params) for finding in check(sample, date(2025, 8, 14))]
    assert any("tỉnh Lạng Sơn" in text for text in texts)
    assert not [text for text in texts if "{" in text]
