"""Files to send, each proved after it was written."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from wizard.mendable import MendableError
from wizard.sentence import say
from wizard.storage.atomic import write_atomically
from wizard.storage.disk_errors import label
from wizard.storage.regular_files import read_regular

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def write_proved(
    path: Path,
    content: bytes,
    check: Callable[[bytes], None],
    read: Callable[[Path, int], bytes] = read_regular,
) -> Path:
    """Write a file, read it back, compare it and check what was read; say where it is.

    Args:
        path: Where it is to be.
        content: The bytes.
        check: Raises `ValueError` for what must not be sent, which is a mistake of the program;
            then the file is removed.
        read: Reads a file of at most so many bytes.

    Raises:
        MendableError: It could not be written, or reads back as something else.
        ValueError: As `check` says.
    """
    write_atomically(path, content)
    try:
        written = read(path, len(content))
    except OSError as error:
        raise _unproved(path) from error
    if written != content:
        raise _unproved(path)
    try:
        check(written)
    except ValueError:
        with contextlib.suppress(OSError):
            path.unlink()
        raise
    return path


def _unproved(path: Path) -> MendableError:
    return MendableError(
        say(
            "{} does not read back as it was written, so do not send it: save the files in "
            "another folder, or on another disk."
        ).format(label(path))
    )
