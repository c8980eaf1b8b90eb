"""Rules of the window that keep whole kinds of faults out: read off its sources."""

import ast
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).parents[1] / "dtt_desktop" / "ui"
HUB_SIGNALS = {
    "changed", "spoken", "roster_shown", "status_asked", "work_asked", "history_asked", "erase_asked", "place_asked",
    "refused",
}  # fmt: skip


def _calls() -> Iterator[tuple[str, ast.Call, str]]:
    """Give every call: the file, the call, the name of what is called."""
    for path in sorted(UI.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield path.name, node, ast.unparse(node.func)


def test_labels_are_made_where_their_text_stays_plain() -> None:
    for name, node, called in _calls():
        assert called != "QLabel" or name == "plain.py", f"{name}:{node.lineno}: use plain_label"
        if called.endswith(".addRow") and len(node.args) == 2:
            first = ast.unparse(node.args[0])
            assert "plain_label(" in first or first == "row.label", f"{name}:{node.lineno}: a text makes a rich label"
        if called == "QMessageBox" or called.startswith("QMessageBox."):
            assert name in ("plain.py", "crash.py"), f"{name}:{node.lineno}: use question"


def test_tips_are_escaped() -> None:
    for name, node, called in _calls():
        if called.endswith(".setToolTip"):
            given = ast.unparse(node.args[0])
            assert given.startswith(("self.tr(", "tip(")), f"{name}:{node.lineno}: use tip"


def test_nobody_listens_to_the_hub_longer_than_he_lives() -> None:
    """Qt ends what is connected to a method of an object with the object; a lambda it keeps."""
    for name, node, called in _calls():
        parts = called.split(".")
        if parts[-1] == "connect" and len(parts) > 2 and parts[-2] in HUB_SIGNALS and "hub" in parts[-3]:
            window_long = name == "privacy_desk.py"  # made once with its window, with which the hub goes
            assert window_long or not isinstance(node.args[0], ast.Lambda), f"{name}:{node.lineno}"


def test_every_dialog_keeps_the_rules_of_dialogs() -> None:
    for path in sorted(UI.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and path.name != "dialog.py":
                assert "QDialog" not in {ast.unparse(base) for base in node.bases}, f"{path.name}: {node.name}"
