"""PySide6, loaded without what this program never asks of it, which a start would wait for.

PySide6 puts an import of its own in the place of the one before it. It reads the source of every
module that is imported from then on, and keeps it, to learn whether that one may ask for other
names of Qt's functions (`from __feature__ import …`). None here does, so the one before it is put
back. Where a system can leave the addresses of functions until they are called, it does.
"""

from __future__ import annotations

import builtins
import os
import sys
from typing import Final

#: Where PySide6 keeps the one before it (shibokensupport/signature/loader.py).
_KEPT: Final = "__orig_import__"


def load_qt() -> None:
    """Load what all of Qt needs; what of it was imported before is only loaded more slowly."""
    if sys.platform != "win32":
        sys.setdlopenflags(os.RTLD_LAZY)
    import PySide6.QtWidgets  # noqa: F401, PLC0415  which is what all this is about

    kept = vars(builtins).get(_KEPT)
    if kept is not None:
        vars(builtins)["__import__"] = kept
