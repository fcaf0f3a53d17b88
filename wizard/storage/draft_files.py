"""Draft files: read with their version, kept before they are replaced, moved."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, Final, NamedTuple

from wizard.mendable import MendableError
from wizard.storage import draft_format
from wizard.storage.atomic import write_atomically
from wizard.storage.disk_errors import cannot_write, label, why_unreadable
from wizard.storage.draft_answers import DamagedDraftError, Opened, Version
from wizard.storage.draft_rescue import rescue
from wizard.storage.regular_files import read_regular

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.storage.draft_answers import Stamp
    from wizard.storage.request_fields import Decode

_PREVIOUS: Final = ".previous"
_DAMAGED: Final = ".damaged"


class DraftFile(NamedTuple):
    """The bytes of a file, with their version."""

    content: bytes
    version: Version


def read_draft_file(path: Path) -> DraftFile:
    """Read a file of no more than the largest draft; raises `OSError` as `read_regular` does."""
    try:
        # The stamp first: what changes meanwhile has another one afterwards.
        stamp = stamp_of(path.stat())
    except ValueError as error:  # a NUL character in the name
        raise FileNotFoundError(errno.ENOENT, str(error)) from error
    content = read_regular(path, draft_format.LARGEST)
    return DraftFile(content, Version(digest(content), stamp))


def open_draft(path: Path, decode: Decode) -> Opened:
    """Read a draft file; one that cannot be opened is left as it is.

    Raises:
        DamagedDraftError: It is damaged; what can be rescued is in the error.
        MendableError: It is of a newer version, or the disk refuses.
    """
    try:
        content, version = read_draft_file(path)
    except OSError as error:
        raise MendableError(why_unreadable(path, error, draft_format.LARGEST)) from error
    try:
        return Opened(draft_format.read(content, label(path), decode), version)
    except DamagedDraftError as damage:
        previous = beside(path, _PREVIOUS)
        before = opened_or_none(previous, decode)
        raise DamagedDraftError(
            str(damage),
            rescued=before.request if before else rescue(content, path.name, version, decode),
            previous=previous if before else None,
            version=Version(version.sha256, version.stamp, is_whole=False),
        ) from None


def put(path: Path, content: bytes) -> Version:
    """Write a whole draft to a place in one step, and tell its version.

    Raises:
        MendableError: The disk refuses; what was there before is untouched.
    """
    write_atomically(path, content)
    try:
        stamp = stamp_of(path.stat())
    except OSError:  # gone already; then the bytes alone decide
        stamp = (len(content), 0, 0)
    return Version(digest(content), stamp)


def keep(path: Path, file: DraftFile, *, is_whole: bool) -> None:
    """Keep a copy of what is at a place: a whole draft as the version before, others as damaged.

    A copy, so that at any moment there is a file at the place.

    Raises:
        MendableError: The disk refuses.
    """
    # Of the same damage one copy is enough.
    suffix = _PREVIOUS if is_whole else f".{file.version.sha256[:8]}{_DAMAGED}"
    write_atomically(beside(path, suffix), file.content)


def move_aside(path: Path) -> None:
    """Move away what is no draft and too large for one.

    Raises:
        MendableError: The disk refuses.
    """
    try:
        path.replace(beside(path, f".{os.urandom(4).hex()}{_DAMAGED}"))
    except OSError as error:
        raise cannot_write(path, error) from error


def move(source: Path, target: Path) -> None:
    """Move a draft and the version before it.

    Raises:
        MendableError: It is not there any more, or the disk refuses.
    """
    try:
        source.replace(target)
        if beside(source, _PREVIOUS).exists():
            beside(source, _PREVIOUS).replace(beside(target, _PREVIOUS))
    except FileNotFoundError as error:
        raise MendableError(why_unreadable(source, error, draft_format.LARGEST)) from error
    except OSError as error:
        raise cannot_write(target, error) from error


def stamp_of(status: os.stat_result) -> Stamp:
    """Tell the stamp of a version."""
    return status.st_size, status.st_mtime_ns, status.st_ino


def digest(content: bytes) -> str:
    """Tell the SHA-256 in hexadecimal digits."""
    import hashlib  # noqa: PLC0415  OpenSSL comes with it, for a program that may only wait

    return hashlib.sha256(content).hexdigest()


def beside(path: Path, suffix: str) -> Path:
    """Name the file beside a draft that has its name and a suffix."""
    return path.with_name(path.name + suffix)


def opened_or_none(path: Path, decode: Decode) -> Opened | None:
    """Read a draft file; None for whatever cannot be opened."""
    try:
        content, version = read_draft_file(path)
        return Opened(draft_format.read(content, label(path), decode), version)
    except (OSError, MendableError):
        return None
