"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING

from wizard.storage.disk_errors import cannot_write

if TYPE_CHECKING:
    from pathlib import Path

# What a killed program leaves behind must be known as ours before it may be cleared away.
_PREFIX = ".trusted-root-wizard-"
_SUFFIX = ".new"
_LEFTOVER_AGE = 24 * 60 * 60  # seconds; no write takes that long

# O_EXCL and O_NOFOLLOW: nobody can have planted a file or a link where the bytes go first.
_NEW_FILE = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_BINARY", 0)  # Windows would turn line feeds into two bytes
)


def write_atomically(path: Path, content: bytes) -> None:
    """Put `content` at `path` in one step: whoever looks finds the old file or the new one.

    The file can be read by its owner alone. A link at `path` is replaced, not followed. After
    the return the bytes are on the disk, as far as the system can tell.

    Raises:
        MendableError: The disk is full, the folder is gone or may not be written to; what was
            at `path` before is untouched, and nothing is left beside it.
    """
    temporary = path.with_name(f"{_PREFIX}{os.urandom(16).hex()}{_SUFFIX}")
    try:
        try:
            _write_through(temporary, content)
            temporary.replace(path)
        finally:
            # After the replacement there is nothing of that name to remove.
            with contextlib.suppress(OSError):
                temporary.unlink()
        _sync_folder(path.parent)
    except OSError as error:
        raise cannot_write(path, error) from error


def remove_leftovers(folder: Path) -> None:
    """Remove what programs that were killed while writing left in `folder` a day ago or more."""
    oldest = time.time() - _LEFTOVER_AGE
    with contextlib.suppress(OSError):
        for leftover in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
            if leftover.lstat().st_mtime < oldest:
                leftover.unlink()


def _write_through(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, _NEW_FILE, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name as durable as the bytes, where the system can do that.

    Windows cannot open folders, and some network file systems cannot sync them; the file is in
    its place by now, so that is no failure.
    """
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
