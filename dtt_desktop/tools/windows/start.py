"""The first lines of the program in its Windows folder: ``DTT.exe`` and ``dtt-desktop.exe`` run this."""

import sys

sys.frozen = True  # type: ignore[attr-defined] # a child that reads lists is started by its command word, not by -c

try:
    from dtt_desktop.cli import main
except Exception as fault:  # noqa: BLE001 - a file of the program is missing or broken
    import ctypes

    text = f"Không chạy được chương trình, hãy cài lại từ tệp cài đặt.\n\n{type(fault).__name__}: {fault}"
    if sys.stderr is None:
        getattr(ctypes, "windll").user32.MessageBoxW(None, text, "Hội nghị điển hình tiên tiến", 0x10)  # noqa: B009
    else:
        sys.stderr.write(f"{text}\n")
    sys.exit(1)

sys.exit(main())
