"""What the system says about the disk, in sentences that say what to do."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from wizard.certificates.names import visible
from wizard.mendable import MendableError
from wizard.sentence import say
from wizard.storage.regular_files import NotAFileError, TooLargeError

if TYPE_CHECKING:
    from pathlib import Path

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO}
# Of folders on other computers, on systems that know them.
_GONE |= {
    getattr(errno, name)
    for name in (
        "ESTALE", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN", "ENETUNREACH",
        "ENOTCONN", "ECONNRESET", "ECONNABORTED", "EREMOTEIO", "ENOMEDIUM",
    )
    if hasattr(errno, name)
}  # fmt: skip
# What Windows says then, which Python takes for something else: not ready, device gone, network
# busy, name deleted, name not found, timed out, not connected, unreachable (winerror.h).
_GONE_ON_WINDOWS = {21, 31, 54, 55, 59, 64, 67, 121, 1167, 1231, 2250}


def label(path: Path) -> str:
    """Name a file in a sentence: without its folder, on one line, nothing in it hidden."""
    return f"“{visible(path.name or str(path))}”"


def cannot_write(path: Path, error: OSError) -> MendableError:
    """Say why nothing could be written at `path`."""
    folder = f"“{visible(str(path.parent))}”"
    if error.errno in _FULL:
        return MendableError(
            say(
                "{} could not be saved because the disk is full: free some space on it, or "
                "choose another folder."
            ).format(label(path))
        )
    if _is_gone(error):
        return MendableError(
            say(
                "{} could not be saved because its folder {} is not there: connect its drive "
                "again, or choose another folder."
            ).format(label(path), folder)
        )
    if error.errno in _FORBIDDEN:
        return MendableError(
            say(
                "{} could not be saved because writing to {} is not permitted or another "
                "program has the file open: close that program, or choose another folder."
            ).format(label(path), folder)
        )
    return MendableError(
        say("{} could not be saved in {} ({}): choose another folder.").format(
            label(path), folder, _detail(error)
        )
    )


def why_unreadable(path: Path, error: OSError, at_most: int) -> str:
    """Say why a file could not be read.

    Args:
        path: The file.
        error: What reading it raised.
        at_most: The most bytes that would have been read.
    """
    match error:
        case _ if _is_gone(error):
            return say(
                "{} is not there any more: look where it went, or connect its drive "
                "again, and choose it once more."
            ).format(label(path))
        case TooLargeError():
            return say("{} is larger than {} MB and was not read: choose a smaller file.").format(
                label(path), at_most // 2**20
            )
        case NotAFileError():
            return say(
                "{} is a pipe or a device: save what comes from it in a file, and choose that file."
            ).format(label(path))
        case IsADirectoryError():
            return say("{} is a folder: choose the files in it.").format(label(path))
        case PermissionError():
            return say(
                "{} may not be read by you or is open in another program: close that "
                "program, or ask the owner of the file for a copy."
            ).format(label(path))
    return say("{} could not be read ({}): copy it to this computer, and choose the copy.").format(
        label(path), _detail(error)
    )


def _is_gone(error: OSError) -> bool:
    return error.errno in _GONE or getattr(error, "winerror", None) in _GONE_ON_WINDOWS


def _detail(error: OSError) -> str:
    return visible(error.strerror or type(error).__name__)
