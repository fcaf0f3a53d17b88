"""Whether the program runs already: a lock that the system frees when its holder ends, even killed.

Of two programs that start at the same moment one gets it; the other leaves beside it what it was
given (see `wizard.storage.slips`).
"""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
from pathlib import Path
from typing import Self

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    # `_locking` of Windows says the first; Wine 8 does not say which error it was.
    _TAKEN = {errno.EACCES, 0}
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    _TAKEN = {errno.EACCES, errno.EAGAIN}

_NAME = "trusted-root-wizard"
_LOCK_FILE = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class InstanceLock:
    """The lock of one user on one screen.

    Args:
        folder: Where it is; it is made when needed, for this user alone.
        screen: What tells the screen from the others of this user. A window on another screen
            would come to the front where nobody sees it.
    """

    def __init__(self, folder: Path, screen: str = "") -> None:
        self._folder = folder
        self._screen = "screen" + re.sub(r"\W", "-", screen)
        self._descriptor: int | None = None

    @classmethod
    def of_user(cls) -> Self:
        """The lock of whoever runs this, in the folder that the system has for such things."""
        # Python's own module would find the same, and takes longer than everything here.
        named = (os.environ.get(each) for each in ("XDG_RUNTIME_DIR", "TMPDIR", "TEMP"))
        parent = Path(next(filter(None, named), "/tmp"))  # noqa: S108  the folder in it is ours
        name = _NAME if sys.platform == "win32" else f"{_NAME}-{os.getuid()}"
        screens = ("WAYLAND_DISPLAY", "DISPLAY", "SESSIONNAME")
        return cls(parent / name, "".join(os.environ.get(each, "") for each in screens))

    @property
    def place(self) -> Path:
        """With what the path of each file begins that belongs to it."""
        return self._folder / self._screen

    @property
    def is_held(self) -> bool:
        """Whether this program holds it."""
        return self._descriptor is not None

    def take(self) -> bool:
        """Take it and keep it until `release`, or until this process ends.

        Returns:
            False when another program holds it. True also where there can be no lock, as when
            somebody else made the folder: then programs do not know of each other.
        """
        if self.is_held or not self._has_folder():
            return True
        try:
            descriptor = os.open(self.place.with_name(f"{self._screen}.lock"), _LOCK_FILE, 0o600)
        except OSError:
            return True
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            return error.errno not in _TAKEN  # any other means that there are no locks there
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Let others take it. The file stays: whoever removed it could remove that of another."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _has_folder(self) -> bool:
        """Whether there is a folder that nobody else may look into, or can have laid out."""
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            status = self._folder.lstat()
        except OSError:
            return False
        if sys.platform == "win32":  # the folder for temporary files is the user's own
            return True
        is_ours = stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid()
        return is_ours and not status.st_mode & _OTHERS
