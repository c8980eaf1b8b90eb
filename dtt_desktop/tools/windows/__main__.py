"""The command line: ``python -m dtt_desktop.tools.windows OUT``."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from dtt_desktop import __version__
from dtt_desktop.tools.windows import installer, interpreter, launchers, libraries, listing
from dtt_desktop.tools.windows.compiling import EPOCH, compile_tree
from dtt_desktop.tools.windows.machine_code import run

_ROOT = Path(__file__).resolve().parents[3]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dtt_desktop.tools.windows", description="Build for Windows.")
    parser.add_argument("out", type=Path, help="folder that gets DTT/ and the installer")
    parser.add_argument("--python", type=Path, metavar="ZIP", help="the official embeddable package, win_amd64, 3.13")
    parser.add_argument("--sha256", default="", help="its hash, as python.org gives it")
    parser.add_argument("--compiler", type=Path, help="a Python 3.13 of this machine (default: python3.13)")
    parser.add_argument("--wheels", type=Path, help="folder to keep fetched wheels in")
    parser.add_argument("--folder-only", action="store_true", help="no installer")
    parser.add_argument("--certificate", type=Path, help="PKCS #12 to sign with; its password in DTT_CERTIFICATE")
    return parser


def build(options: argparse.Namespace) -> Path:
    """Make the folder ``DTT``: programs, interpreter, libraries, lists; every file dated the same. Return it."""
    folder: Path = options.out / "DTT"
    shutil.rmtree(folder, ignore_errors=True)
    app = folder / "app"
    app.mkdir(parents=True)
    compiler = interpreter.host(options.compiler)
    with tempfile.TemporaryDirectory() as kept:
        wheels = libraries.fetch(options.wheels or Path(kept))
        carrier = next(path for path in wheels if path.name.startswith("panda3d-"))
        wheels.remove(carrier)
        if options.python:
            interpreter.official(options.python, options.sha256, app)
        else:
            interpreter.from_wheel(carrier, compiler, app)
        run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", Path(kept) / "own", _ROOT)
        libraries.lay_out([*wheels, *Path(kept, "own").glob("*.whl")], app, compiler)
    with tempfile.TemporaryDirectory() as made:
        shutil.copy(Path(__file__).with_name("start.py"), made)
        compile_tree(Path(made), compiler)
        shutil.copy(Path(made, "start.pyc"), app)
    paths = "".join(f"{line}\n" for line in (f"python{interpreter.MINOR}.zip", ".", "lib"))
    (app / f"python{interpreter.MINOR}._pth").write_text(paths, encoding="utf-8")
    launchers.make(folder, launchers.icon(options.out / "dtt.ico"))
    listing.write(folder, interpreter.VERSION)
    when = datetime(*EPOCH, tzinfo=UTC).timestamp()
    for path in folder.rglob("*"):
        os.utime(path, (when, when))
    return folder


def main() -> int:
    """Build the folder and the installer; print their sizes."""
    options = _parser().parse_args()
    folder = build(options)
    files = [path for path in folder.rglob("*") if path.is_file()]
    print(f"{folder}: {sum(path.stat().st_size for path in files) / 1e6:.1f} MB, {len(files)} files")
    password = os.environ.get("DTT_CERTIFICATE", "")
    if options.certificate:
        for program in folder.glob("*.exe"):
            installer.sign(program, options.certificate, password)
    if not options.folder_only:
        target = options.out / f"DTT-{__version__}-setup.exe"
        installer.make(folder, options.out / "dtt.ico", target)
        if options.certificate:
            installer.sign(target, options.certificate, password)
        print(f"{target}: {target.stat().st_size / 1e6:.1f} MB, sha256 {installer.checksum(target)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
