"""Builds the program for Windows, on Linux: the folder that runs from a stick, and the installer.

``python -m dtt_desktop.tools.windows OUT`` wants Debian's gcc-mingw-w64-x86-64, nsis and a Python 3.13, whose library
and compiler are taken. ``interpreter`` puts CPython's files there, ``libraries`` the wheels, trimmed, ``launchers`` the
two programs that start them, ``listing`` what is inside and under which licence, ``installer`` the set-up program.
Two builds of one commit are equal, byte for byte.
"""
