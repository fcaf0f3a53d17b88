"""What a fault of the program tells its developers: versions and places, and no value."""

from __future__ import annotations

import platform
from typing import Final

from PySide6.QtCore import qVersion

from wizard import __version__
from wizard.fault_trail import trail

_LONGEST: Final = 20_000


def fault_report(error: BaseException) -> str:
    """Compose all that may be reported: nothing that was entered, read or received is in it."""
    head = (
        f"Trusted Root Wizard {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    )
    return "\n".join((*head, "", trail(error)))[:_LONGEST]
