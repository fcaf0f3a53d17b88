"""What the packaged program has in its environment, and what the programs that it starts get.

PyInstaller's start puts the program's own libraries before those of the system, with a variable
that every child inherits: a browser that gets it loads libraries that are not its own, and may
crash (https://pyinstaller.org/en/stable/common-issues-and-pitfalls.html). The loader has read it by
the time that Python runs, so the customer's value can be put back at once. The other way round,
plugins that the customer has for another Qt are not for this one, which looks for them once.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import MutableMapping

#: Where the loader of Linux looks first, and where the start keeps what the customer had there.
_LOADER: Final = "LD_LIBRARY_PATH"
_LOADER_BEFORE: Final = "LD_LIBRARY_PATH_ORIG"
#: What the start of the program tells itself.
_OF_THE_START: Final = "_PYI_"
#: Where Qt looks for plugins.
_OF_QT: Final = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")


class CustomersEnvironment:
    """The environment of this process, in which the customer's values come and go.

    Args:
        variables: The environment.
        is_packaged: Whether this is the packaged program; nothing is done in any other.
    """

    def __init__(self, variables: MutableMapping[str, str], *, is_packaged: bool) -> None:
        self._variables = variables
        self._is_packaged = is_packaged
        self._kept: dict[str, str] = {}

    def put_back_loader(self) -> None:
        """Put back what the loader and the start of the program have read already."""
        if not self._is_packaged:
            return
        variables = self._variables
        for name in [each for each in variables if each.startswith(_OF_THE_START)]:
            del variables[name]
        if sys.platform == "linux":
            variables.pop(_LOADER, None)
            if _LOADER_BEFORE in variables:
                variables[_LOADER] = variables.pop(_LOADER_BEFORE)

    def keep_from_qt(self) -> None:
        """Keep the customer's plugins from this program's Qt, until there is an application."""
        if self._is_packaged:
            names = [each for each in _OF_QT if each in self._variables]
            self._kept = {name: self._variables.pop(name) for name in names}

    def put_back_for_qt(self) -> None:
        """Put back what was kept from Qt, which has looked by now."""
        self._variables.update(self._kept)


#: That of this process.
OF_THIS_PROCESS: Final = CustomersEnvironment(
    os.environ, is_packaged=bool(getattr(sys, "frozen", False))
)
