"""The same services without a window, for scripts, tests and support."""

from __future__ import annotations

import argparse
import errno
import json
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from dtt_desktop import __version__, runtime
from dtt_desktop.cli_answers import Answer, Refused
from dtt_desktop.cli_lists import import_lists
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import sentence, told


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return 0, 1 when it was refused or failed, 2 when it was wrongly used."""
    runtime.spare_wmi()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["read-list"]:  # a child that reads a unit's file for a process that goes on if it dies
        from dtt_desktop.services.lists.reading import child

        return child()
    _use_utf8()
    if not words or _is_file(words[0]):
        return _window(words)
    options = _parser().parse_args(words)
    try:
        return _run(options)
    except BrokenPipeError:  # whoever read the answer has gone
        sys.stdout = None  # nothing is flushed into it at the end
        return 1


def _run(options: argparse.Namespace) -> int:
    """Run a parsed command; raises BrokenPipeError when nobody reads the answer any more."""
    try:
        _print(options.run(options), options.json)
    except Refused as refused:
        if refused.answer:
            _print(refused.answer, options.json)
        print("\n".join(refused.lines), file=sys.stderr)
        return 1
    except UserError as error:
        print(told(error), file=sys.stderr)
        return 1
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - the last resort: one sentence, the place in the log, nobody's data
        print(f"{sentence('unexpected', {})} ({_place_of(error)})", file=sys.stderr)
        return 1
    return 0


def _is_file(word: str) -> bool:
    """Tell a file to open from a command, known or mistyped."""
    return word not in _COMMANDS and not word.startswith("-") and (word.endswith(".dtt") or Path(word).exists())


def _place_of(error: BaseException) -> str:
    """Return where a bug arose, without its message, which may hold a person's data."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}, {Path(frame.filename).name}:{frame.lineno}"


def _use_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")


def _print(answer: Answer, as_json: bool) -> None:
    """Print an answer. Raises BrokenPipeError when nobody reads it any more."""
    data, lines = answer
    try:
        print(json.dumps(data, ensure_ascii=False, indent=1) if as_json else "\n".join(lines), flush=True)
    except OSError as fault:
        if fault.errno != errno.EINVAL:  # what Windows says of a pipe whose reader has gone
            raise
        raise BrokenPipeError from fault


def _window(words: list[str]) -> int:
    """Open the window; without a screen, make the sample's papers instead."""
    if len(words) > 1:
        runtime.say(_parser().format_usage())
        return 2
    if not runtime.has_screen():
        if words:
            print("Máy này không có màn hình. Dùng: dtt-desktop export TỆP --out THƯ_MỤC", file=sys.stderr)
            return 1
        folder = Path("giay-to-mau")
        print(f"Máy này không có màn hình: xuất giấy tờ của hội nghị mẫu vào {folder}/")
        return main(["export", "--sample", "--out", str(folder)])
    try:
        runtime.refuse_deadly_pair()
        runtime.refuse_without_libraries()
    except UserError as error:
        runtime.say(told(error))
        return 1
    runtime.quick_start()
    from dtt_desktop.app import run

    return run(Path(words[0]) if words else None)


def _new(options: argparse.Namespace) -> Answer:
    from dtt_desktop.services.founding import new_file
    from dtt_desktop.services.sample import new_sample

    path: Path = options.file
    if options.sample:
        new_sample(path, date.today())  # noqa: DTZ011 - a conference still ahead
    else:
        new_file(path)
    return {"file": str(path), "sample": options.sample}, [f"Đã tạo {path}"]


def _ids(text: str) -> list[int]:
    """Return the delegates' numbers typed as "3,5,8"."""
    return [int(part) for part in text.split(",") if part.strip()]


def _documents(options: argparse.Namespace) -> Answer:
    from dtt_desktop.documents.catalogue import KINDS

    data = [
        {
            "key": k.key,
            "title": k.title.vi,
            "title_en": k.title.en,
            "per_recipient": k.per_recipient,
            "stage": k.stage,
            "signed": k.signed,
        }
        for k in KINDS
    ]
    each = {True: "mỗi đại biểu một bản", False: "một bản"}
    return data, [f"{d['key']:<18} {d['title']} ({each[bool(d['per_recipient'])]})" for d in data]


def _export(options: argparse.Namespace) -> Answer:
    if options.sample == bool(options.file):
        _parser().error("export: cần một TỆP, hoặc --sample, không cả hai")
    if options.file:
        return _export_file(options.file, options)
    from dtt_desktop.services.sample import new_sample

    with tempfile.TemporaryDirectory(prefix="dtt-") as folder:
        sample = Path(folder) / "mau.dtt"
        new_sample(sample, date.today())  # noqa: DTZ011
        return _export_file(sample, options)


def _export_file(path: Path, options: argparse.Namespace) -> Answer:
    from dtt_desktop.documents.catalogue import KINDS
    from dtt_desktop.services import papers
    from dtt_desktop.services.workspace import Workspace

    keys = options.document or [kind.key for kind in KINDS]
    for key in keys:
        papers.kind_of(key)
    made: list[papers.Made] = []
    refused: list[str] = []
    waiting: list[str] = []
    warned: list[str] = []
    workspace = Workspace.open(path)
    try:
        for key in keys:
            if options.format == "docx" and papers.kind_of(key).cards and not options.document:
                continue  # of cards there is no Word file
            try:
                found = _stand(workspace, key, options)
                warned += [line for severity, line in found if severity == "warning"]
                if errors := [line for severity, line in found if severity == "error"]:
                    refused += errors
                    continue
                made += papers.export(
                    workspace, key, options.out, each=options.each, keys=options.to, form=options.format,
                    first=options.start, calibration=options.measured,
                )  # fmt: skip
            except papers.Incomplete as error:
                if error.not_due and not options.document:
                    waiting.append(key)
                    continue
                refused.append(told(error))
                refused += [f"  - {sentence(m.code, {'name': m.name})}" for m in error.missing]
    finally:
        workspace.close()
    data = {
        "files": [{"document": m.document, "path": str(m.path), "papers": m.papers, "pages": m.pages} for m in made],
        "refused": refused,
        "not_due": waiting,
        "warnings": warned,
    }
    lines = [f"{m.path}  ({m.papers} văn bản{f', {m.pages} trang' if m.pages else ''})" for m in made]
    lines += warned
    if waiting:
        lines.append(f"Chưa đến lúc lập: {', '.join(papers.kind_of(key).title.vi for key in waiting)}")
    if refused:
        raise Refused(refused, (data, lines))
    return data, lines


def _stand(workspace: Any, key: str, options: argparse.Namespace) -> list[tuple[str, str]]:
    """Return what stands against printing a paper, or should be looked at: severity and line.

    Raises Incomplete as the export itself does.
    """
    from dtt_desktop.services import papers
    from dtt_desktop.services.facts import read_facts
    from dtt_desktop.services.preflight import preflight

    kind, facts = papers.kind_of(key), read_facts(workspace)
    papers.refuse_incomplete(kind, facts, options.to)
    marks = {"error": "LỖI", "warning": "chú ý"}
    found = preflight(workspace, facts, kind, options.to, date.today())  # noqa: DTZ011
    return [(f.severity, f"{marks[f.severity]}: {kind.title.vi}: {sentence(f.code, f.params)}") for f in found]


def _measured(text: str) -> Any:
    """Return the calibration from the four measures of the ruler page, mm: left, top, across, down."""
    from dtt_desktop.documents.cards import Calibration
    from dtt_desktop.documents.types.ruler import SPAN, START

    left, top, wide, high = (float(part) for part in text.split(","))
    return Calibration.measured(left, top, wide, high, START, SPAN)


def _issue(options: argparse.Namespace) -> Answer:
    from dtt_desktop.domain.conference import Paper
    from dtt_desktop.services import register
    from dtt_desktop.services.workspace import Workspace

    workspace = Workspace.open(options.file)
    try:
        context = workspace.context()
        number = Paper.field("number").parse(options.number, context)
        day = Paper.field("issued_on").parse(options.date, context)
        count = register.issue(workspace, options.key, number, day, date.today(), options.to)  # noqa: DTZ011
    finally:
        workspace.close()
    data = {"document": options.key, "number": number, "issued_on": day, "copies": count}
    return data, [f"Đã phát hành {options.key} số {number:02d}, {count} bản"]


def _dump(options: argparse.Namespace) -> Answer:
    from dtt_desktop.services.dumping import dump
    from dtt_desktop.services.workspace import Workspace

    workspace = Workspace.open(options.file)
    try:
        data = dump(workspace)
        workspace.note("dumped")
    finally:
        workspace.close()
    return data, [json.dumps(data, ensure_ascii=False, indent=1)]


def _check(options: argparse.Namespace) -> Answer:
    from dtt_desktop.documents.catalogue import KINDS
    from dtt_desktop.services.checking import check
    from dtt_desktop.services.workspace import Workspace

    workspace = Workspace.open(options.file)
    try:
        findings = check(workspace, date.today())  # noqa: DTZ011 - deadlines are days of the office's calendar
    finally:
        workspace.close()
    texts = [sentence(f.code, f.params) for f in findings]
    data = [
        {"severity": f.severity, "code": f.code, "document": f.document, "text": text}
        for f, text in zip(findings, texts, strict=True)
    ]
    marks = {"error": "LỖI", "warning": "chú ý"}
    titles = {kind.key: f"{kind.title.vi}: " for kind in KINDS}
    lines = [
        f"{marks[f.severity]}: {titles.get(f.document or '', '')}{text}"
        for f, text in zip(findings, texts, strict=True)
    ]
    errors = sum(f.severity == "error" for f in findings)
    if errors:
        raise Refused([f"Còn {errors} lỗi."], (data, lines))
    return data, lines or ["Không thấy lỗi."]


def _set(options: argparse.Namespace) -> Answer:
    from dtt_desktop.services.facts_setting import set_facts
    from dtt_desktop.services.workspace import Workspace

    workspace = Workspace.open(options.file)
    try:
        done = set_facts(workspace, options.facts)
    finally:
        workspace.close()
    return done, [f"{key} = {value}" for key, value in done.items()]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dtt-desktop", description="Hội nghị điển hình tiên tiến cấp xã. Không có lệnh: mở cửa sổ [TỆP]."
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="lệnh")

    def command(name: str, run: Callable[[argparse.Namespace], Answer], text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text)
        made.add_argument("--json", action="store_true", help="in JSON cho máy đọc")
        made.set_defaults(run=run)
        return made

    new = command("new", _new, "tạo hội nghị mới từ kế hoạch gốc")
    new.add_argument("file", type=Path)
    new.add_argument("--sample", action="store_true", help="thêm dữ liệu mẫu")
    command("documents", _documents, "liệt kê các loại văn bản")
    export = command("export", _export, "xuất văn bản PDF, Word")
    export.add_argument("file", type=Path, nargs="?")
    export.add_argument("--sample", action="store_true", help="dùng hội nghị mẫu, không cần tệp")
    export.add_argument("--out", type=Path, required=True, help="thư mục nhận")
    export.add_argument("--document", action="append", metavar="KEY", help="loại văn bản, có thể lặp lại")
    export.add_argument("--each", action="store_true", help="mỗi đại biểu một tệp")
    export.add_argument("--format", choices=("pdf", "docx", "both"), default="pdf", help="PDF, Word hay cả hai")
    export.add_argument("--start", type=int, default=1, metavar="K", help="nhãn, thẻ: bắt đầu từ ô số K")
    export.add_argument(
        "--measured", type=_measured, metavar="TRÁI,TRÊN,NGANG,DỌC", help="số đo trên trang thước (mm) để căn máy in"
    )
    export.add_argument("--to", type=_ids, metavar="ID,ID...", help="chỉ những đại biểu này")
    issuing = command("issue", _issue, "phát hành văn bản: lấy số, ngày và ghi vào sổ")
    issuing.add_argument("file", type=Path)
    issuing.add_argument("key", metavar="KEY", help="loại văn bản")
    issuing.add_argument("--number", required=True, metavar="N", help="số")
    issuing.add_argument("--date", required=True, metavar="D", help="ngày ban hành, như 7/8/2025")
    issuing.add_argument("--to", type=_ids, metavar="ID,ID...", help="chỉ những đại biểu này")
    importing = command("import", import_lists, "nhập danh sách .xlsx, .xls, .docx, .csv, .txt")
    importing.add_argument("file", type=Path)
    importing.add_argument("sheets", type=Path, nargs="+", metavar="sheet")
    importing.add_argument("--into", choices=("delegates", "nominees"), required=True)
    importing.add_argument("--unit", metavar="TÊN", help="đơn vị gửi danh sách, cho những dòng không ghi đơn vị")
    importing.add_argument(
        "--known",
        choices=("skip", "fill", "update"),
        default="fill",
        help="người đã có: bỏ qua, điền chỗ trống (mặc định), hay cập nhật",
    )
    importing.add_argument("--dry-run", action="store_true", help="chỉ xem trước")
    for name, run, text in (("dump", _dump, "in mọi dữ liệu dạng JSON"), ("check", _check, "kiểm tra tệp")):
        command(name, run, text).add_argument("file", type=Path)
    setting = command("set", _set, "ghi dữ kiện của hội nghị, cơ quan, người ký: venue=... start_time=07:30")
    setting.add_argument("file", type=Path)
    setting.add_argument("facts", nargs="+", metavar="KEY=VALUE")
    return parser


_COMMANDS = ("new", "read-list", "documents", "export", "import", "dump", "check", "set", "issue")
