"""Copies that leave: encrypted as 7-Zip reads it, whole, and nothing plain lies about on the way."""

import io
import re
import sqlite3
import struct
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
import pyzipper

from dtt_desktop.documents.pdf import render
from dtt_desktop.documents.slip import passphrase_slip
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services import copying, locked_copy, records, trail
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.tools.torture import canary_person as canary
from dtt_desktop.ui.hub import today


def opened(path: Path, passphrase: str) -> bytes:
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(passphrase.encode())
        return bytes(archive.read(archive.namelist()[0]))


def test_an_encrypted_copy_is_the_whole_file(sample: Workspace, tmp_path: Path) -> None:
    phrase = locked_copy.new_passphrase()
    made = locked_copy.save_locked_copy(sample, tmp_path / "sao.zip", phrase)
    plain = tmp_path / "mo.dtt"
    plain.write_bytes(opened(made, phrase))
    again = Workspace.open(plain)
    assert dump(again) == dump(sample)
    assert again.store.integrity() == []
    again.close()
    assert trail.entries(sample)[0].text == "Lưu bản sao mã hóa sao.zip"
    assert phrase not in repr(trail.entries(sample))


def test_it_opens_with_nothing_but_its_passphrase(sample: Workspace, tmp_path: Path) -> None:
    made = locked_copy.save_locked_copy(sample, tmp_path / "sao.zip", locked_copy.new_passphrase())
    for wrong in (locked_copy.new_passphrase(), "", "1234"):
        with pytest.raises(RuntimeError):
            opened(made, wrong)


def test_it_is_the_encryption_7zip_knows(sample: Workspace, tmp_path: Path) -> None:
    """Extra field 0x9901, vendor AE, strength 3 (AES-256), method 99: the WinZip form."""
    made = locked_copy.save_locked_copy(sample, tmp_path / "sao.zip", locked_copy.new_passphrase())
    with zipfile.ZipFile(made) as archive:
        (info,) = archive.infolist()
    kind, size, _, vendor, strength = struct.unpack("<HHH2sB", info.extra[:9])
    assert (kind, size, vendor, strength, info.compress_type) == (0x9901, 7, b"AE", 3, 99)
    assert info.flag_bits & 1
    assert info.filename == "hoi-nghi.dtt", "names are not encrypted, so it says nothing"


def test_a_passphrase_is_long_and_only_digits_so_that_unikey_leaves_it_alone() -> None:
    made = {locked_copy.new_passphrase() for _ in range(200)}
    assert len(made) == 200
    assert all(re.fullmatch(r"(\d{4}-){5}\d{4}", phrase) for phrase in made)


def test_a_copy_that_does_not_open_again_is_not_written(
    sample: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locked_copy, "_unlocked", lambda *_: b"")
    with pytest.raises(UserError, match="copy-unsound"):
        locked_copy.save_locked_copy(sample, tmp_path / "sao.zip", "1")
    assert not (tmp_path / "sao.zip").exists()


def test_a_plain_copy_is_noted_in_the_file_and_in_the_copy(sample: Workspace, tmp_path: Path) -> None:
    copying.save_copy(sample, tmp_path / "sao.dtt")
    for path in (sample.path, tmp_path / "sao.dtt"):
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as found:
            assert found.execute("SELECT code FROM event ORDER BY id DESC LIMIT 1").fetchone() == ("copied-plain",)


def test_what_was_deleted_is_not_in_a_copy(sample: Workspace, tmp_path: Path) -> None:
    key = canary.enter(sample)[1]
    records.delete(sample, Delegate, [key])
    made = copying.save_copy(sample, tmp_path / "sao.dtt")
    with closing(sqlite3.connect(made)) as found:
        assert found.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_the_slip(sample: Workspace) -> None:
    phrase = locked_copy.new_passphrase()
    paper = passphrase_slip(read_facts(sample), "sao.zip", phrase, today())
    said = canary.pdf_words(render([paper]).data)
    assert phrase in said
    assert "sao.zip" in said
    assert "7-Zip" in said


def test_no_plain_file_is_opened_for_writing_on_the_way(sample: Workspace, tmp_path: Path) -> None:
    canary.enter(sample)
    before = set(tmp_path.rglob("*"))
    made = locked_copy.save_locked_copy(sample, tmp_path / "sao.zip", locked_copy.new_passphrase())
    assert set(tmp_path.rglob("*")) - before == {made}
    assert canary.NUMBER.encode() not in made.read_bytes()
    assert io.BytesIO(made.read_bytes()).read(2) == b"PK"
