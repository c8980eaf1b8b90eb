"""Word files as LibreOffice draws them. It must be installed, so these are run by .ci/run and not with the others."""

import subprocess
from pathlib import Path

import pytest

from dtt_desktop.domain.conference import Agency
from dtt_desktop.services import papers, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace
from tests.support.paper_rules import check
from tests.unit.documents.test_decree import OFFICIAL
from tests.unit.documents.test_word import word_file


@pytest.mark.parametrize("profile", ["14", "13"])
def test_no_fault_against_the_decree_in_libreoffice(sample: Workspace, profile: str, tmp_path: Path) -> None:
    records.set_values(sample, Agency, {1: {"size_profile": profile}})
    keys = [g.key for g in read_facts(sample).roster[:2]]
    for kind in OFFICIAL:
        chosen = keys if papers.kind_of(kind).per_recipient else None
        (tmp_path / f"{kind}.docx").write_bytes(word_file(sample, kind, chosen))
    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    call = [
        "soffice",
        home,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        *map(str, tmp_path.glob("*.docx")),
    ]
    subprocess.run(call, check=True, capture_output=True, timeout=240)
    found = {kind: check((tmp_path / f"{kind}.pdf").read_bytes(), form) for kind, form in OFFICIAL.items()}
    # LibreOffice justifies files of Word 2013's mode up to 2.3 pt short of the edge; the PDF is held to that rule (B03)
    errors = {kind: [f for f in faults if f.severity == "E" and f.id != "B03"] for kind, faults in found.items()}
    assert not any(errors.values()), errors
