"""Files read whole, as long as they are files and not too large."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# O_NONBLOCK: between the look and the opening a pipe may have taken the file's place, and opening
# a pipe waits for whoever writes into it.
_READ_ONLY = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)


class NotAFileError(OSError):
    """There is a pipe, a device or a socket where a file was expected."""


class TooLargeError(OSError):
    """The file holds more bytes than are read."""


def read_regular(path: Path, at_most: int) -> bytes:
    """Read a regular file of no more than `at_most` bytes; a link to one is followed.

    Never waits on a pipe or a device, and never holds more than `at_most` + 1 bytes, even if the
    file grows meanwhile.

    Raises:
        IsADirectoryError: `path` is a folder.
        NotAFileError: `path` is neither a file nor a folder.
        TooLargeError: The file is larger than `at_most`.
        OSError: The system refused, as it says.
    """
    try:
        _check(path.stat(), at_most)
        descriptor = os.open(path, _READ_ONLY)
    except ValueError as error:  # a NUL character in the name
        raise FileNotFoundError(errno.ENOENT, str(error)) from error
    with os.fdopen(descriptor, "rb") as file:
        _check(os.fstat(descriptor), at_most)
        content = file.read(at_most + 1)
    if len(content) > at_most:
        raise TooLargeError(errno.EFBIG, os.strerror(errno.EFBIG))
    return content


def _check(status: os.stat_result, at_most: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(status.st_mode):
        raise NotAFileError(errno.EINVAL, "it is a pipe or a device")
    if status.st_size > at_most:
        raise TooLargeError(errno.EFBIG, os.strerror(errno.EFBIG))
