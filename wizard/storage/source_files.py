"""The customer's files and folders, read without trust in what is there."""

from __future__ import annotations

import itertools
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.certificates.read_report import Kind, Rejected
from wizard.sentence import say
from wizard.storage.disk_errors import label, why_unreadable
from wizard.storage.regular_files import TooLargeError, read_regular

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: The most bytes that are read of one file: the largest bundles of public roots have 2 MB.
LARGEST = 32 * 2**20

#: The most files that are read of all folders together; more is a slip of the hand.
MOST_FILES = 1_000


def files_in(paths: Sequence[Path], at_most: int = MOST_FILES) -> tuple[Path, ...]:
    """Replace each folder by the files in it and in its folders, sorted, `at_most` in all.

    Hidden files and folders are passed over, and so are links that lead out of the folder. What
    is no folder stays as it is. So does a folder without any such file, and one with too many
    stands after those that were taken: reading it tells why, so that nothing is left out unsaid.
    """
    found: list[Path] = []
    left = at_most
    for path in paths:
        inside = list(itertools.islice(_walk(path), left + 1)) if _is_folder(path) else []
        taken = inside[:left]
        left -= len(taken)
        found.extend(taken)
        if not inside or len(inside) > len(taken):
            found.append(path)
    return tuple(found)


def read_bytes(path: Path) -> bytes | Rejected:
    """Read a file, or say in one sentence why it cannot be read.

    Only regular files of at most 32 MB are read, and links to such files; nothing waits on a pipe
    or a device. Never raises for anything that is wrong with the file.
    """
    try:
        content = read_regular(path, LARGEST)
    except IsADirectoryError:
        return _why_not_all(path)
    except OSError as error:
        kind = Kind.TOO_LARGE if isinstance(error, TooLargeError) else Kind.UNREADABLE_FILE
        return Rejected(1, kind, why_unreadable(path, error, LARGEST))
    if not content:
        return Rejected(
            1, Kind.EMPTY, say("{} is empty: ask for the file again.").format(label(path))
        )
    return content


def _why_not_all(folder: Path) -> Rejected:
    if next(_walk(folder), None) is None:
        reason = say("There are no files in the folder {}: choose another one.").format(
            label(folder)
        )
        return Rejected(1, Kind.UNREADABLE_FILE, reason)
    reason = say(
        "{} is a folder, and of folders no more than {} files are read at once: choose "
        "the others by themselves."
    ).format(label(folder), f"{MOST_FILES:,}")
    return Rejected(1, Kind.TOO_MANY, reason)


def _walk(folder: Path) -> Iterator[Path]:
    inside = folder.resolve()
    for parent, folders, names in os.walk(folder):
        # Changed in place, the list tells os.walk where to go, and in which order.
        folders[:] = sorted(name for name in folders if not _is_hidden(Path(parent, name)))
        for name in sorted(names):
            path = Path(parent, name)
            if not _is_hidden(path) and _is_file_inside(path, inside):
                yield path


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # reading it tells why
        return False


def _is_file_inside(path: Path, folder: Path) -> bool:
    try:
        if path.is_symlink() and not path.resolve().is_relative_to(folder):
            return False
        return path.is_file()
    except (OSError, RuntimeError):  # a link that leads to itself
        return False


def _is_hidden(path: Path) -> bool:
    """Whether the name (Unix) or a mark (Windows, macOS) hides it."""
    if path.name.startswith("."):
        return True
    try:
        status = path.lstat()
    except OSError:
        return True
    return bool(
        getattr(status, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN
        or getattr(status, "st_flags", 0) & stat.UF_HIDDEN
    )
