"""Limits the memory of the running process on Windows by a job object (JOBOBJECT_EXTENDED_LIMIT_INFORMATION)."""

from __future__ import annotations

import ctypes
import sys

_PROCESS_MEMORY, _EXTENDED = 0x100, 9


class _Basic(ctypes.Structure):
    _fields_ = (
        ("times", ctypes.c_int64 * 2), ("flags", ctypes.c_uint32), ("working_set", ctypes.c_size_t * 2),
        ("processes", ctypes.c_uint32), ("affinity", ctypes.c_size_t), ("priority", ctypes.c_uint32 * 2),
    )  # fmt: skip


class _Limits(ctypes.Structure):
    _fields_ = (
        ("basic", _Basic), ("io", ctypes.c_uint64 * 6), ("process_memory", ctypes.c_size_t),
        ("rest", ctypes.c_size_t * 3),
    )  # fmt: skip


def limit_memory(size: int) -> None:
    """Let this process have at most ``size`` bytes; without the right to a job it goes on unlimited."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        limits = _Limits()
        limits.basic.flags = _PROCESS_MEMORY
        limits.process_memory = size
        if kernel.SetInformationJobObject(job, _EXTENDED, ctypes.byref(limits), ctypes.sizeof(limits)):
            kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
