"""The house rules that no linter knows."""

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from dtt_desktop.tools import translations

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "dtt_desktop").rglob("*.py"))


def trees() -> Iterator[tuple[str, ast.Module]]:
    for path in SOURCES:
        yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def test_only_the_agreed_names_at_the_top() -> None:
    allowed = {"dtt_desktop", "resources", "i18n", "tests", "pyproject.toml", "README.md", "LICENSE"}
    found = {p.name for p in ROOT.iterdir() if not p.name.startswith(".")} - {"giay-to-mau", "build", "dist", "mutants"}
    assert {n for n in found if not n.endswith(".egg-info")} <= allowed


def test_no_test_is_left_out_of_the_everyday_run() -> None:
    """But those that want LibreOffice or Wine, which have commands of their own."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run = {ROOT / place for place in settings["tool"]["pytest"]["ini_options"]["testpaths"]}
    apart = {ROOT / "tests" / "office", ROOT / "tests" / "windows"}
    tests = [path for path in (ROOT / "tests").rglob("test_*.py") if apart.isdisjoint(path.parents)]
    assert [path for path in tests if run.isdisjoint((path, *path.parents))] == []


def test_files_and_functions_are_read_in_one_sitting() -> None:
    for name, tree in trees():
        assert len((ROOT / name).read_text(encoding="utf-8").splitlines()) <= 400, name
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                assert (node.end_lineno or 0) - node.lineno < 60, f"{name}: {node.name}"


def test_translated_texts_are_plain_constants() -> None:
    """pyside6-lupdate takes an f-string without a word and it is never translated."""
    for name, tree in trees():
        inside = {n for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for n in ast.walk(node)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "tr":
                assert isinstance(node.args[0], ast.Constant), f"{name}:{node.lineno}"
                assert node not in inside, f"{name}:{node.lineno}: tr() inside an f-string is not collected"
                assert ast.unparse(node.func) == "self.tr", f"{name}:{node.lineno}: collected under another context"


def test_the_application_is_asked_for_only_where_it_is_made() -> None:
    for name, _ in trees():
        if name != "dtt_desktop/app.py":
            assert "QApplication.instance()" not in (ROOT / name).read_text(encoding="utf-8"), name


def test_no_completer_completes_inline() -> None:
    for name, _ in trees():
        assert "InlineCompletion" not in (ROOT / name).read_text(encoding="utf-8"), name


def test_text_reaches_the_pdf_library_through_one_function() -> None:
    """Only ``fonts`` codes letters, and it does so from ``printable`` text."""
    for name, _ in trees():
        text = (ROOT / name).read_text(encoding="utf-8")
        if not name.endswith(("fonts.py", "baselines.py")) and "benchmark" not in name:
            assert "splitString" not in text, name
            assert "drawString" not in text, name
            assert "platypus" not in text, name


@pytest.mark.parametrize("name", translations.NAMES)
def test_every_text_is_translated(name: str) -> None:
    assert translations.unfinished(name) == []


@pytest.mark.parametrize("name", translations.NAMES)
def test_the_compiled_translations_are_those_of_the_texts(name: str, tmp_path: Path) -> None:
    translations.compile_all(tmp_path)
    assert (tmp_path / f"{name}.qm").read_bytes() == (translations.I18N / f"{name}.qm").read_bytes()


def _collected() -> set[str]:
    texts = set()
    for _, tree in trees():
        for node in ast.walk(tree):
            called = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "tr"
            noted = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP"
            if called or noted:
                assert isinstance(node, ast.Call)
                last = node.args[-1]
                assert isinstance(last, ast.Constant)
                texts.add(str(last.value))
    return texts


def test_the_ts_files_hold_the_texts_of_the_code() -> None:
    """Run ``python -m dtt_desktop.tools.translations`` after changing a text of the window."""
    for name in ("dtt_vi", "dtt_en"):
        tree = ET.parse(translations.I18N / f"{name}.ts")
        assert {m.findtext("source") or "" for m in tree.iter("message")} == _collected()


def test_placeholders_are_kept() -> None:
    for name in ("dtt_en", "qtbase_vi"):
        for message in ET.parse(translations.I18N / f"{name}.ts").iter("message"):
            source, target = message.findtext("source") or "", message.findtext("translation") or ""
            pattern = r"\{\d[^}]*\}|%\d|%n"
            assert sorted(re.findall(pattern, source)) == sorted(re.findall(pattern, target)), source


def test_mnemonics_stand_before_letters_that_can_be_typed() -> None:
    for name in translations.NAMES:
        for message in ET.parse(translations.I18N / f"{name}.ts").iter("message"):
            text = (message.findtext("translation") or "").replace("&&", "")
            assert not re.search(r"&(?![A-Za-z0-9])", text), text


def test_the_readme_names_every_dependency() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8").lower()
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    block = project.split("dependencies = [", 1)[1].split("]", 1)[0]
    for name in re.findall(r'"([A-Za-z0-9_\-]+)[<>=]', block):
        assert name.lower() in readme, name


def test_nothing_names_a_machine() -> None:
    pattern = re.compile("py" + r"pi\.org|pythonhost" + r"ed|/ro" + r"ot/|/wo" + r"rk/")
    for path in ROOT.rglob("*"):
        if path.is_file() and ".git/" not in str(path) and path.suffix in {".py", ".md", ".toml", ".ts", ".json"}:
            if ".venv" in path.parts or "site-packages" in path.parts:
                continue
            assert not pattern.search(path.read_text(encoding="utf-8")), path
