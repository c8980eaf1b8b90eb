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


def test_columns_are_named_never_counted() -> None:
    """A column added later must move nothing: one page could not be opened because it unpacked six of them."""
    for path in sorted(UI.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr == "column_keys":
                assert path.name in ("record_model.py", "form.py"), f"{path.name}:{node.lineno}: use picked, columns_of"
            if isinstance(node, ast.For | ast.comprehension):
                assert not _counts_columns(node), f"{path.name}: {ast.unparse(node)}: use picked"
            if isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
                rows = {_name_of(one.target) for one in node.generators if _gives_rows(one.iter)}
                assert not _numbered(node, rows), f"{path.name}:{node.lineno}: use picked"


def _gives_rows(iterated: ast.expr) -> bool:
    called = ast.unparse(iterated)
    return ".rows(" in called or "all_rows()" in called


def _name_of(target: ast.expr) -> str:
    return target.id if isinstance(target, ast.Name) else ""


def _counts_columns(loop: ast.For | ast.comprehension) -> bool:
    """Tell whether a loop over rows unpacks them, or takes columns of them by their number; the id is the first."""
    if not _gives_rows(loop.iter):
        return False
    return not isinstance(loop.target, ast.Name) or _numbered(loop, {loop.target.id})


def _numbered(within: ast.AST, rows: set[str]) -> bool:
    taken = (node for node in ast.walk(within) if isinstance(node, ast.Subscript) and _name_of(node.value) in rows)
    return any(isinstance(node.slice, ast.Constant) and node.slice.value != 0 for node in taken)


def test_every_dialog_keeps_the_rules_of_dialogs() -> None:
    for path in sorted(UI.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and path.name != "dialog.py":
                assert "QDialog" not in {ast.unparse(base) for base in node.bases}, f"{path.name}: {node.name}"
