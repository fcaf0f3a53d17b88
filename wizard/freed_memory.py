"""Memory that Python has freed goes back to the computer."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Give back what is free. The C library of Linux keeps it otherwise, for its own next use."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # which not every library has
        if trim is not None:
            trim(0)
