"""Memory that Python has freed goes back to the computer."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

#: Bytes from which a block has pages of its own, which go back when it is freed (mallopt(3)).
_LARGE_BLOCK: Final = 128 * 1024
_MMAP_THRESHOLD: Final = -3  # malloc.h

_library = ctypes.CDLL(None) if sys.platform == "linux" else None
# Neither is in every library. What is looked for here is found once: it makes classes each time.
_set_option = getattr(_library, "mallopt", None)
_trim = getattr(_library, "malloc_trim", None)


def give_back() -> None:
    """Give back what is free. The C library of Linux keeps it otherwise, for its own next use."""
    if _set_option is not None:
        # Else the library raises it up to 32 MiB as it sees large blocks go, and puts the next ones
        # among small ones, which then keep all of their pages.
        _set_option(_MMAP_THRESHOLD, _LARGE_BLOCK)
    # Each name that an extension has asked an object for is kept in there for a while, and keeps
    # the megabyte around it.
    sys._clear_type_cache()  # noqa: SLF001  documented, and named as it is
    if _trim is not None:
        _trim(0)
