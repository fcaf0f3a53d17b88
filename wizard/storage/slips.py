"""What later starts of the program leave for the one whose window is open: slips with paths.

A slip is a file: a line that says what it is, then absolute paths and an empty one, each ended by
NUL, which stands in no path. It lies in the folder of the lock, into which nobody else may look
(see `wizard.instance_lock`), and the worst that one could do is to open files.

It is taken by removing it, which the system lets one program alone do: either the window opens the
paths, or who left them takes them back after a while and opens a window of its own.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wizard.mendable import MendableError
from wizard.storage.atomic import write_atomically
from wizard.storage.regular_files import read_regular

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

#: The most bytes of a slip, and the most paths on it.
LARGEST: Final = 64 * 1024
MOST_PATHS: Final = 200
#: Seconds until a slip is taken back: the other program may have started in this very moment.
PATIENCE: Final = 6.0

_HEAD: Final = b"trusted-root-wizard 1\n"
_END: Final = b"\0"
_SUFFIX: Final = ".slip"
_PAUSE: Final = 0.02  # seconds between two looks whether a slip was taken
#: Looks at a slip that cannot be taken back, as when the other program is reading it (Windows).
_MOST_LOOKS: Final = 50
_FORGOTTEN: Final = 60.0  # seconds after which who left a slip has surely ended


class Slips:
    """The slips for one window.

    Args:
        place: With what the path of each of them begins; the folder exists.
    """

    def __init__(self, place: Path) -> None:
        self._place = place

    @property
    def folder(self) -> Path:
        """Where they are left."""
        return self._place.parent

    def take(self) -> Iterator[tuple[Path, ...]]:
        """Take what was left, as paths to open; none when the window is wanted.

        What is no slip stays where it is, and what was forgotten is thrown away.
        """
        for slip in self._left():
            paths = None
            with contextlib.suppress(OSError):  # it was taken back meanwhile
                paths = _taken(slip)
            if paths is not None:
                yield paths

    def hand_over(
        self, paths: Sequence[Path], take_lock: Callable[[], bool], patience: float = PATIENCE
    ) -> bool:
        """Leave paths to the program that holds the lock, and wait until it has taken them.

        Args:
            paths: What to open there; without any, its window comes to the front.
            take_lock: Takes the lock, which is free when that program has ended meanwhile.
            patience: Seconds to wait.

        Returns:
            Whether they were taken. If not, a window of one's own is needed: the other program
            ended, does not answer, or these are too many paths for one slip.
        """
        content = slip_of(paths)
        if content is None:
            return False
        _let_others_come_to_the_front()
        slip = self._place.with_name(f"{self._place.name}.{os.urandom(8).hex()}{_SUFFIX}")
        try:
            write_atomically(slip, content)
        except MendableError:  # the disk is full, say; a window has room for its reason
            return False
        end = time.monotonic() + patience
        while slip.exists() and time.monotonic() < end and not take_lock():
            time.sleep(_PAUSE)
        return not _take_back(slip)

    def _left(self) -> list[Path]:
        try:
            names = sorted(os.listdir(self.folder))  # noqa: PTH208  one look, and no paths of it
        except OSError:
            return []
        begin = f"{self._place.name}."
        slips = (name for name in names if name.startswith(begin) and name.endswith(_SUFFIX))
        return [self.folder / name for name in slips]


def slip_of(paths: Sequence[Path]) -> bytes | None:
    """Write a slip that holds the paths, made absolute; None when it would be too large."""
    try:
        names = [os.fsencode(path.absolute()) for path in paths]
    except OSError:  # the current folder is gone
        return None
    content = _HEAD + b"".join(name + _END for name in (*names, b""))
    return None if len(paths) > MOST_PATHS or len(content) > LARGEST else content


def paths_in(content: bytes) -> tuple[Path, ...] | None:
    """Read a slip, whoever wrote it; None when it is not whole, or is none."""
    body = content.removeprefix(_HEAD)
    is_whole = body == _END or body.endswith(2 * _END)
    if not is_whole or len(body) == len(content) or len(content) > LARGEST:
        return None
    names = body.split(_END)[:-2]
    try:
        paths = tuple(Path(os.fsdecode(name)) for name in names)
    except UnicodeDecodeError:  # on Windows; elsewhere all bytes may be a name
        return None
    return paths if len(paths) <= MOST_PATHS and all(map(Path.is_absolute, paths)) else None


def _taken(slip: Path) -> tuple[Path, ...] | None:
    """Take one slip; None when it is none, or nobody waits for it any more."""
    is_forgotten = time.time() - slip.lstat().st_mtime > _FORGOTTEN
    paths = paths_in(read_regular(slip, LARGEST))
    if paths is not None:
        slip.unlink()
    return None if is_forgotten else paths


def _take_back(slip: Path) -> bool:
    """Take back a slip that one left; false when the other program has taken it."""
    for _ in range(_MOST_LOOKS):
        try:
            slip.unlink()
        except FileNotFoundError:
            return False
        except OSError:
            time.sleep(_PAUSE)
        else:
            break
    return True


def _let_others_come_to_the_front() -> None:
    """Give up the right that Windows gives to what the customer has just started."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  no first start needs it

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
