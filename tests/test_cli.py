"""The command line as scripts use it, in processes of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dtt_desktop import cli
from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.services import papers
from dtt_desktop.services.workspace import Workspace
from tests.unit.services.test_importing import write_xlsx


def run(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own."""
    env = {**os.environ, **environment}
    call = [sys.executable, "-m", "dtt_desktop", *map(str, words)]
    return subprocess.run(call, capture_output=True, text=True, encoding="utf-8", env=env, check=False)


def call(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    """Run a command in this process."""
    code = cli.main([str(w) for w in words])
    out, err = capsys.readouterr()
    return code, out, err


def test_the_main_job(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """New file, facts, import of 150 rows, invitations for those 150, untouched by hand."""
    file = tmp_path / "hoi-nghi.dtt"
    rows: list[list[object]] = [["Họ và tên", "Giới tính", "Chức vụ", "Đơn vị"]]
    rows += [
        [f"Lương Thế {chr(65 + i % 26)}n {i}", "Nam" if i % 2 else "Nữ", "Nông dân", "Thôn Pò Mạch"] for i in range(150)
    ]
    sheet = write_xlsx(tmp_path / "ds.xlsx", rows)
    assert call(capsys, "new", file)[0] == 0
    facts = ("venue=Hội trường xã", "start_time=730", "chair=Đồng chí Chủ tịch", "signer.Phó Chủ tịch=Vi Văn An")
    assert call(capsys, "set", file, *facts)[0] == 0
    code, out, _ = call(capsys, "import", file, sheet, "--into", "delegates", "--json")
    assert code == 0
    answer = json.loads(out)
    assert (answer["read"], answer["taken"], answer["refused"]) == (150, 150, 0)
    code, out, err = call(capsys, "export", file, "--out", tmp_path / "ra", "--document", "invitation", "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["files"] == [
        {"document": "invitation", "path": str(tmp_path / "ra" / "giay-moi.pdf"), "papers": 150, "pages": 150}
    ]


def test_a_dry_run_writes_nothing(new_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = write_xlsx(
        tmp_path / "ds.xlsx", [["Họ và tên", "Ngày sinh"], ["Vi Văn An", "31/2/1980"], ["Vi Văn Ba", 1980]]
    )
    before = call(capsys, "dump", new_path)[1]
    code, out, _ = call(capsys, "import", new_path, sheet, "--into", "nominees", "--dry-run", "--json")
    answer = json.loads(out)
    assert (code, answer["new"], answer["taken"], answer["refused"]) == (0, 2, 0, 0)
    doubts = answer["files"][0]["doubts"]
    assert [(d["line"], d["field"], d["text"]) for d in doubts] == [(2, "birth", "31/2/1980")]
    assert answer["refusals"] == []
    assert answer["mapping"] == {"Họ và tên": "full_name", "Ngày sinh": "birth"}
    assert call(capsys, "dump", new_path)[1] == before


def test_export_of_the_sample_needs_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "export", "--sample", "--out", tmp_path)[0] == 0
    due = {f"{kind.file_name}.pdf" for kind in KINDS if kind.key != "result_report"}  # the day is still ahead
    assert {p.name for p in tmp_path.glob("*.pdf")} == due


def test_export_as_word_for_some_and_one_file_each(
    sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("export", sample_path, "--out", tmp_path / "ra", "--document", "invitation", "--each", "--format", "both")
    assert call(capsys, *words, "--to", "3,5")[0] == 0
    names = sorted(p.name for p in (tmp_path / "ra").iterdir())
    assert [name.rsplit(".", 1)[1] for name in names] == ["docx", "pdf", "docx", "pdf"]
    assert (
        call(capsys, "export", sample_path, "--out", tmp_path / "ra", "--document", "plan", "--format", "docx")[0] == 0
    )
    assert (tmp_path / "ra" / "ke-hoach.docx").stat().st_size > 10_000


def test_a_paper_not_due_yet_is_no_fault_unless_it_was_asked_for(
    new_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = json.loads(call(capsys, "export", new_path, "--out", tmp_path / "ra", "--json")[1])
    assert {"nomination_call", "award_decision", "conference_minutes"} <= set(answer["not_due"])
    code, _, err = call(capsys, "export", new_path, "--out", tmp_path / "ra", "--document", "award_decision")
    assert code == 1
    assert "Chưa có điển hình nào đạt" in err


def test_missing_facts_are_told_and_the_papers_that_can_be_made_are(
    new_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call(capsys, "set", new_path, "signer.Phó Chủ tịch=Vi Văn An")
    code, out, err = call(
        capsys, "export", new_path, "--out", tmp_path / "ra", "--document", "plan", "--document", "invitation"
    )
    assert code == 1
    assert "Giấy mời đại biểu chưa in được" in err
    assert "Chưa có địa điểm." in err
    assert [p.name for p in (tmp_path / "ra").iterdir()] == ["ke-hoach.pdf"]
    assert "ke-hoach.pdf" in out


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("dump", "khong-co.dtt"), 1, "Không thấy tệp"), (("export", "--out", "x"), 2, "--sample"), (("export", "a.dtt", "--sample", "--out", "x"), 2, "--sample"), (("dmup",), 2, "usage"), (("import",), 2, "usage"),
        (("new",), 2, "usage"), (("--khong-co",), 2, "usage"), (("export", "--sample", "--out", "/proc/x"), 1, "Không ghi được"),
        (("export", "--sample", "--out", "x", "--document", "abc"), 1, "Không có loại văn bản"),
    ],
)  # fmt: skip
def test_wrong_use_and_refusals(tmp_path: Path, words: tuple[str, ...], code: int, told: str) -> None:
    done = run(*words)
    assert done.returncode == code
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_documents_check_and_json(sample_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keys = [d["key"] for d in json.loads(call(capsys, "documents", "--json")[1])]
    assert {"plan", "invitation", "roster", "program", "award_decision"} <= set(keys)
    code, out, _ = call(capsys, "check", sample_path, "--json")
    assert code == 0
    assert {f["severity"] for f in json.loads(out)} <= {"warning"}


def test_dump_has_the_identifiers_of_the_dictionary(sample_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(call(capsys, "dump", sample_path, "--json")[1])
    first = data["delegates"][0]
    for key in ("full_name", "honorific", "sex", "birth", "ethnicity", "religion", "is_party_member", "position", "unit_id",
                "unit", "former_commune", "sector", "economic_component", "is_direct_worker", "on_state_payroll", "citizen_id",
                "phone", "delegate_group", "represents_collective_id", "seat_no", "badge_no", "protocol_rank"):  # fmt: skip
        assert key in first, key
    assert first["sex"] in ("male", "female")
    assert {len(d["birth"]) for d in data["delegates"]} <= {4, 7, 10}
    assert set(data) >= {"delegates", "nominees", "units", "program_items", "tasks", "conference", "agency"}


def test_a_file_already_there_is_not_replaced(new_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = call(capsys, "new", new_path)
    assert code == 1
    assert "Đã có tệp" in err


def test_without_a_screen_the_sample_is_exported(tmp_path: Path) -> None:
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    if sys.platform.startswith("linux"):
        done = subprocess.run(
            [sys.executable, "-m", "dtt_desktop"], cwd=tmp_path, env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0
        assert (tmp_path / "giay-to-mau" / "giay-moi.pdf").is_file()
    assert cli.main(["documents"]) == 0


def test_a_bug_ends_in_one_sentence(
    new_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import dtt_desktop.services.dumping as dumping

    def broken(_: object) -> None:
        raise ZeroDivisionError("020975000001")

    monkeypatch.setattr(dumping, "dump", broken)
    code, _, err = call(capsys, "dump", new_path)
    assert code == 1
    assert "ngoài dự kiến" in err
    assert "020975000001" not in err


def test_export_tells_what_to_look_at_and_begins_at_a_label(
    sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = call(
        capsys, "export", str(sample_path), "--out", str(tmp_path), "--document", "label", "--document", "badge",
        "--start", "24", "--measured", "21,20,150,150", "--json",
    )  # fmt: skip
    answer = json.loads(out)
    assert code == 0
    assert [(f["document"], f["pages"]) for f in answer["files"]] == [("label", 8), ("badge", 20)]
    assert any("in nhỏ lại" in line for line in answer["warnings"])


def test_a_number_taken_by_another_paper_stops_the_export(
    sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(capsys, "issue", str(sample_path), "public_notice", "--number", "7", "--date", "5/8/2025")[0] == 0
    workspace = Workspace.open(sample_path)
    for field, typed in (("number", "7"), ("issued_on", "6/8/2025")):
        papers.set_paper(workspace, "change_notice", field, typed)
    workspace.close()
    code, _, err = call(capsys, "export", str(sample_path), "--out", str(tmp_path), "--document", "change_notice")
    assert code == 1
    assert "Số 7 năm 2025 đã dùng cho Thông báo niêm yết công khai" in err
    assert list(tmp_path.glob("*.pdf")) == []
    code, out, _ = call(capsys, "check", str(sample_path), "--json")
    assert code == 1
    found = [f for f in json.loads(out) if f["code"] == "number-used"]
    assert [f["document"] for f in found] == ["change_notice"]


def test_a_reader_who_goes_away_leaves_no_trace(new_path: Path) -> None:
    """As in "dtt-desktop check FILE | head -1": a refused command too ends quietly."""
    command = [sys.executable, "-m", "dtt_desktop", "check", str(new_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        told = running.stderr.read().decode()
    assert "Traceback" not in told
    assert "Error" not in told
