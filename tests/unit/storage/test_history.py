"""Undo is data: whatever is done, taking it back gives the file as it was, also after a restart."""

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import update

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import records, roster
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.store import Store

NAMES = st.sampled_from(["Vi An", "Lý Bình", "Nông Thị Hoà", "Bế Ân"])


class Edits(RuleBasedStateMachine):
    """Random edits, undo, redo and restarts against a list of remembered dumps."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "x.dtt"
        Store.create(self.path).close()
        self.workspace = Workspace.open(self.path)
        self.past: list[dict[str, Any]] = []
        self.future: list[dict[str, Any]] = []

    def _edit(self, work: Any) -> None:
        before = dump(self.workspace)
        try:
            work()
        except UserError:
            assert dump(self.workspace) == before
            return
        if dump(self.workspace) != before:
            self.past.append(before)
            self.future.clear()

    def _keys(self, family: type[Any]) -> list[int]:
        return [row[0] for row in self.workspace.rows(family)]

    @rule(name=NAMES, count=st.integers(1, 4))
    def add(self, name: str, count: int) -> None:
        self._edit(lambda: records.add_many(self.workspace, Delegate, [{"full_name": name}] * count))

    @rule(name=NAMES)
    def add_unit(self, name: str) -> None:
        self._edit(lambda: records.add(self.workspace, Unit, {"name": name}))

    @precondition(lambda self: self._keys(Delegate))
    @rule(data=st.data(), sex=st.sampled_from(["male", "female", None]), name=NAMES)
    def change(self, data: st.DataObject, sex: str | None, name: str) -> None:
        units = [None, *self._keys(Unit)]
        keys = data.draw(st.lists(st.sampled_from(self._keys(Delegate)), min_size=1, unique=True))
        values = {"sex": sex, "full_name": name, "unit_id": data.draw(st.sampled_from(units))}
        self._edit(lambda: records.set_values(self.workspace, Delegate, dict.fromkeys(keys, values)))

    @precondition(lambda self: self._keys(Delegate))
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        keys = data.draw(st.lists(st.sampled_from(self._keys(Delegate)), min_size=1, unique=True))
        self._edit(lambda: records.delete(self.workspace, Delegate, keys))

    @precondition(lambda self: self._keys(Unit))
    @rule(data=st.data())
    def delete_unit(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(self._keys(Unit)))
        self._edit(lambda: records.delete(self.workspace, Unit, [key]))

    @precondition(lambda self: self._keys(Delegate))
    @rule(data=st.data(), by=st.sampled_from([-1, 1]))
    def move(self, data: st.DataObject, by: int) -> None:
        key = data.draw(st.sampled_from(self._keys(Delegate)))
        self._edit(lambda: roster.move_in_protocol(self.workspace, [key], by))

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        self.future.append(dump(self.workspace))
        self.workspace.undo()
        assert dump(self.workspace) == self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.past.append(dump(self.workspace))
        self.workspace.redo()
        assert dump(self.workspace) == self.future.pop()

    @rule()
    def restart(self) -> None:
        before = dump(self.workspace)
        self.workspace.close()
        self.workspace = Workspace.open(self.path)
        assert dump(self.workspace) == before

    @invariant()
    def menu_tells_the_truth(self) -> None:
        assert (self.workspace.undoable is not None) == bool(self.past)
        assert (self.workspace.redoable is not None) == bool(self.future)

    def teardown(self) -> None:
        assert self.workspace.store.integrity() == []
        self.workspace.close()
        self.folder.cleanup()


TestEdits = pytest.mark.slow(Edits.TestCase)
TestEdits.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)


def test_bulk_statements_are_refused(workspace: Workspace) -> None:
    with pytest.raises(AssertionError, match="bulk"):
        workspace.do("edit", lambda session: session.execute(update(Unit).values(note="x")))


def test_an_edit_that_changes_nothing_leaves_no_step(workspace: Workspace) -> None:
    key = records.add(workspace, Unit, {"name": "Thôn A"})
    step = workspace.undoable
    records.set_values(workspace, Unit, {key: {"name": "Thôn A"}})
    assert workspace.undoable == step


def test_a_file_is_never_undone_to_nothing(workspace: Workspace, sample: Workspace) -> None:
    assert workspace.undoable is None
    assert sample.undoable is None
    with pytest.raises(UserError, match="nothing-to-undo"):
        sample.undo()


def test_a_failing_edit_changes_nothing(workspace: Workspace) -> None:
    before = dump(workspace)

    def work(session: Any) -> None:
        session.add(Unit(name="Thôn A"))
        session.flush()
        raise UserError("gone")

    with pytest.raises(UserError):
        workspace.do("add", work)
    assert dump(workspace) == before


def test_steps_have_names_in_both_languages(workspace: Workspace) -> None:
    from dtt_desktop.domain.messages import step_text

    key = records.add(workspace, Delegate, {"full_name": "Lương Thế An"})
    records.set_typed(workspace, Delegate, key, {"sex": "nam"})
    step = workspace.undoable
    assert step is not None
    assert step_text(step.code, step.params) == "Sửa Giới của Lương Thế An"
    assert step_text(step.code, step.params, "en") == "Edit Sex of Lương Thế An"
    records.delete(workspace, Delegate, [key])
    step = workspace.undoable
    assert step is not None
    assert step_text(step.code, step.params) == "Xóa đại biểu Lương Thế An"
