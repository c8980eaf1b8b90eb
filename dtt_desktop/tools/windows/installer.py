"""The set-up program of the folder, made by NSIS, with its checksum and, where there is a certificate, a signature."""

from __future__ import annotations

import hashlib
from pathlib import Path

from dtt_desktop import __version__
from dtt_desktop.tools.windows.machine_code import run

_SCRIPT = Path(__file__).with_name("setup.nsi")


def make(folder: Path, picture: Path, target: Path, *, quick: bool = False) -> None:
    """Pack a folder into an installer; ``quick`` packs loosely and starts by 64-bit code, for tests under Wine."""
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    facts = {
        "SOURCE": folder.resolve(),
        "VERSION": __version__,
        "OUT": target.resolve(),
        "SIZE": size // 1024,
        "ICON": picture.resolve(),
        "ARCH": "amd64" if quick else "x86",
    }
    words = [f"-D{name}={value}" for name, value in facts.items()] + ["-DQUICK"] * quick
    run("makensis", "-V2", "-INPUTCHARSET", "UTF8", *words, _SCRIPT)


def sign(program: Path, certificate: Path, password: str) -> None:
    """Sign a program with a PKCS #12 certificate by osslsigncode."""
    signed = program.with_suffix(".signed")
    run(
        "osslsigncode", "sign", "-pkcs12", certificate, "-pass", password, "-h", "sha256", "-n", "dtt_desktop",
        "-in", program, "-out", signed,
    )  # fmt: skip
    signed.replace(program)


def checksum(target: Path) -> str:
    """Write the checksum beside a file, as sha256sum and certutil print it; return it."""
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    target.with_name(f"{target.name}.sha256").write_text(f"{digest}  {target.name}\n", encoding="ascii")
    return digest
