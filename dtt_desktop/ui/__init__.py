"""The Qt window: no SQL, no rules."""

import sys

if sys.version_info < (3, 12):
    from dtt_desktop.ui.overrides import guard

    guard()
