"""A copy for outside: one click to an encrypted one, two to a plain one."""

from pathlib import Path

import pytest

from dtt_desktop.services import trail
from dtt_desktop.tools.torture import canary_person as canary
from dtt_desktop.ui.copy_dialog import CopyDialog
from dtt_desktop.ui.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow) -> CopyDialog:
    window.actions_["save_copy"].trigger()
    found = window.findChild(CopyDialog)
    assert found is not None
    return found


def test_encrypted_at_one_click_with_its_slip(
    window: MainWindow, dialog: CopyDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dtt_desktop.ui.asking.save_path", lambda *_: tmp_path / "sao.zip")
    dialog.lock_button.click()
    assert (tmp_path / "sao.zip").exists()
    assert dialog.shown.text() == dialog.passphrase != ""
    assert dialog.passphrase in canary.pdf_words(dialog.slip_pdf())
    assert window.settings.last_copy(tmp_path / "mau.dtt") is None, "on the same disk it is no copy outside"
    assert dialog.choice.isHidden()


def test_plain_at_the_second_click_and_noted(
    window: MainWindow, dialog: CopyDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dtt_desktop.ui.asking.save_path", lambda *_: tmp_path / "sao.dtt")
    dialog.plain_button.click()
    assert not (tmp_path / "sao.dtt").exists()
    assert "số định danh" in dialog.warning.text()
    dialog.plain_button.click()
    assert (tmp_path / "sao.dtt").exists()
    assert window.workspace is not None
    assert trail.entries(window.workspace)[0].text == "Lưu bản sao KHÔNG mã hóa sao.dtt"
