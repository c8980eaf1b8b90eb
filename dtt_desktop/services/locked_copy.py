"""Encrypted copies for sticks and mail: built and opened again in memory, named only when they are sound."""

from __future__ import annotations

import io
import secrets
import zipfile
from pathlib import Path

from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.files import write_whole
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.image import image

_INSIDE = "hoi-nghi.dtt"  # names inside an archive are not encrypted, so it tells nothing
_GROUPS, _DIGITS = 6, 4


def new_passphrase() -> str:
    """Return a passphrase of 24 random digits (80 bits) in groups, to be read and typed without a mistake.

    Digits only: a Vietnamese keyboard program turns letters typed one after another into others.
    """
    digits = "".join(secrets.choice("0123456789") for _ in range(_GROUPS * _DIGITS))
    return "-".join(digits[i : i + _DIGITS] for i in range(0, len(digits), _DIGITS))


def save_locked_copy(workspace: Workspace, path: Path, passphrase: str) -> Path:
    """Write an encrypted copy (zip, AES-256, as 7-Zip reads it) and note it; return where it stands.

    It is opened again with the passphrase before it is written. Raises UserError same-file, copy-unsound, and those of
    :func:`files.write_whole`.
    """
    if path.resolve() == workspace.path.resolve():
        raise UserError("same-file")
    plain = image(workspace.store)
    data = _locked(plain, passphrase)
    if _unlocked(data, passphrase) != plain:
        raise UserError("copy-unsound")
    workspace.note("copied", {"name": path.name})
    return write_whole(path, data)


def _locked(plain: bytes, passphrase: str) -> bytes:
    import pyzipper  # its ciphers are loaded when first used

    buffer = io.BytesIO()
    with pyzipper.AESZipFile(buffer, "w", compression=zipfile.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(passphrase.encode())
        archive.writestr(_INSIDE, plain)
    return buffer.getvalue()


def _unlocked(data: bytes, passphrase: str) -> bytes:
    import pyzipper

    with pyzipper.AESZipFile(io.BytesIO(data)) as archive:
        archive.setpassword(passphrase.encode())
        return bytes(archive.read(_INSIDE))
