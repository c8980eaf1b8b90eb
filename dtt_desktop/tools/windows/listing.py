"""What is inside a bundle and under which licence: a text for people, CycloneDX for machines."""

from __future__ import annotations

import json
from importlib import metadata
from pathlib import Path
from typing import Any

from dtt_desktop import __version__

_OWN = "dtt-desktop"
_SHORT = 80  # letters


def _parts(app: Path) -> list[metadata.Distribution]:
    found = metadata.distributions(path=[str(app / "lib")])
    return sorted(found, key=lambda part: part.name.lower())


def _licence(part: metadata.Distribution) -> str:
    """Return a licence as its package states it."""
    facts = part.metadata.json
    told = str(facts.get("license_expression") or facts.get("license") or "")
    if not told or len(told) > _SHORT:  # some put the whole text there
        kinds = [kind.split(" :: ")[-1] for kind in facts.get("classifier", []) if kind.startswith("License")]
        told = ", ".join(kinds)
    return told or "xem tệp LICENSE của gói"


def write(folder: Path, python: str) -> None:
    """Write NOTICE.txt and sbom.cdx.json beside the programs; the packages' licence texts stay in app\\lib."""
    parts = _parts(folder / "app")
    lines = [
        f"dtt_desktop {__version__} (MIT). Trong thư mục này còn có:",
        "",
        f"CPython {python} (PSF-2.0), SQLite (public domain), OpenSSL (Apache-2.0), libffi (MIT)",
        *(f"{part.name} {part.version}: {_licence(part)}" for part in parts if part.name != _OWN),
        "Tinos (OFL-1.1), biểu tượng Tabler (MIT)",
        "",
        "Nguyên văn giấy phép: app\\lib\\*.dist-info.",
        "Qt dùng theo LGPL-3.0: các tệp Qt6*.dll có thể được thay bằng bản khác.",
    ]
    (folder / "NOTICE.txt").write_text("\r\n".join(lines) + "\r\n", encoding="utf-8-sig", newline="")
    components: list[dict[str, Any]] = [{"type": "application", "name": "cpython", "version": python}]
    components += [
        {
            "type": "library",
            "name": part.name,
            "version": part.version,
            "purl": f"pkg:pypi/{part.name.lower()}@{part.version}",
            "licenses": [{"license": {"name": _licence(part)}}],
        }
        for part in parts
        if part.name != _OWN
    ]
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "dtt_desktop", "version": __version__}},
        "components": components,
    }
    (folder / "sbom.cdx.json").write_text(json.dumps(bill, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
