"""Locks between the programs of one user, which end with the program that holds them.

All of them are single bytes of one file, so nothing is left behind whatever becomes of a program:
`fcntl` locks (POSIX.1-2017, fcntl) or `_locking` (Windows).
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from typing import TYPE_CHECKING, Final

from wizard.mendable import MendableError
from wizard.storage.folders import make_folder

if TYPE_CHECKING:
    from pathlib import Path

_PLACES: Final = (
    2**30
)  # Windows counts them in 31 bits; two of 1,000 places meet once in 2,000 users
_PAUSE: Final = 0.001  # seconds until a lock is asked for again


class PlaceLocks:
    """Holds locks on places of the disk. Every method may be called in any thread.

    Another object for the same file in the same program would undo its locks (POSIX frees all
    locks of a file when a program closes it anywhere).

    Args:
        file: The file of the locks; it and its folder are made when needed. Where it cannot be
            made or locked, places are locked within this program alone.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._guard = threading.Lock()
        self._held: dict[Path, int] = {}
        self._descriptor: int | None = None

    def acquire(self, place: Path, patience: float = 0) -> bool:
        """Lock a place; False when it is still locked after `patience` seconds."""
        byte = _byte_of(place)
        end = time.monotonic() + patience
        while not self._try(place, byte):
            if time.monotonic() >= end:
                return False
            time.sleep(_PAUSE)
        return True

    def is_held(self, place: Path) -> bool:
        """Whether this program has locked a place."""
        with self._guard:
            return place in self._held or _byte_of(place) in self._held.values()

    def release(self, place: Path) -> None:
        """Free a place that `acquire` locked, by the same path.

        With the last place the file is closed: Windows lets nobody remove the folder of an open
        file, and whoever removes it elsewhere leaves nothing to lock behind.
        """
        with self._guard:
            # Where the place is may be another question by now: its drive may be gone.
            byte = self._held.pop(place)
            if self._descriptor is not None:
                with contextlib.suppress(OSError):
                    _unlock(self._descriptor, byte)
                if not self._held:
                    # It is closed whatever the system says of it (close(2)).
                    with contextlib.suppress(OSError):
                        os.close(self._descriptor)
                    self._descriptor = None

    def _try(self, place: Path, byte: int) -> bool:
        with self._guard:
            if byte in self._held.values():
                return False
            descriptor = self._open()
            if descriptor is not None and not _lock(descriptor, byte):
                return False
            self._held[place] = byte
            return True

    def _open(self) -> int | None:
        if self._descriptor is None:
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            with contextlib.suppress(OSError, MendableError):
                make_folder(self._file.parent)
                self._descriptor = os.open(self._file, flags, 0o600)
        return self._descriptor


def _byte_of(place: Path) -> int:
    # However it is reached; a link in the last part is replaced when the place is written to.
    real = os.path.normcase(os.path.realpath(place.parent) + os.sep + place.name)
    import hashlib  # noqa: PLC0415  OpenSSL comes with it, for a program that may only wait

    return int.from_bytes(hashlib.sha256(os.fsencode(real)).digest()[:8]) % _PLACES


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, byte: int) -> bool:
        os.lseek(descriptor, byte, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int, byte: int) -> None:
        os.lseek(descriptor, byte, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int, byte: int) -> bool:
        try:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, byte)
        except (BlockingIOError, PermissionError):  # EAGAIN or EACCES, as the system likes
            return False
        except OSError:
            return True  # a file system without locks
        return True

    def _unlock(descriptor: int, byte: int) -> None:
        fcntl.lockf(descriptor, fcntl.LOCK_UN, 1, byte)
