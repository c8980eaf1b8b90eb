"""Run the program with ``python -m dtt_desktop``."""

from dtt_desktop.cli import main

raise SystemExit(main())
