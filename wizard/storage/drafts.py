"""Drafts in a folder."""

from __future__ import annotations

import secrets
import threading
from typing import TYPE_CHECKING

from wizard.mendable import MendableError
from wizard.storage import draft_format
from wizard.storage.atomic import remove_leftovers, write_atomically
from wizard.storage.disk_errors import cannot_write, label, why_unreadable
from wizard.storage.draft_entry import DraftEntry
from wizard.storage.folders import make_folder
from wizard.storage.regular_files import TooLargeError, read_regular

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.request.request import Request
    from wizard.storage.request_fields import Decode

SUFFIX = ".trustdraft"
_PREVIOUS = ".previous"
_DAMAGED = ".damaged"
_REMOVED = "removed"


class DraftFolder:
    """Keeps requests as draft files; each file has the version before it beside it.

    Every method may be called in any thread, and raises `MendableError` when the disk refuses.

    Args:
        folder: Where drafts live that the customer did not save elsewhere; made when needed.
        decode: Reads the certificates of a draft anew.
    """

    def __init__(self, folder: Path, decode: Decode) -> None:
        self._folder = folder
        self._decode = decode
        # The file and the version before it change together.
        self._lock = threading.Lock()

    def save(self, request: Request, path: Path | None = None) -> Path:
        """Write the request to `path`, by default its own place; say where it is.

        Killed at any moment, this leaves a whole file at that place, the new one or the one
        before. A file there that is not a whole draft is moved aside, never overwritten.
        """
        place = path or self._folder / f"{request.identity}{SUFFIX}"
        content = draft_format.write(request)
        with self._lock:
            if place.parent == self._folder:
                make_folder(self._folder)
            _keep_what_is_at(place)
            write_atomically(place, content)
        return place

    def load(self, path: Path) -> Request:
        """Read a draft file; one that cannot be opened is left as it is."""
        try:
            content = read_regular(path, draft_format.LARGEST)
        except OSError as error:
            raise MendableError(why_unreadable(path, error, draft_format.LARGEST)) from error
        return draft_format.read(content, label(path), self._decode)

    def entries(self) -> tuple[DraftEntry, ...]:
        """List the drafts in the folder, the last edited first; damaged ones are passed over."""
        remove_leftovers(self._folder)
        found: list[DraftEntry] = []
        for path in self._folder.glob(f"*{SUFFIX}"):
            try:
                found.append(DraftEntry(path, self.load(path)))
            except MendableError:
                continue
        return tuple(sorted(found, key=lambda entry: entry.request.changed, reverse=True))

    def remove(self, path: Path) -> None:
        """Move a draft, and the version before it, into the folder `removed` beside it."""
        with self._lock:
            make_folder(path.parent / _REMOVED)
            _move(path, _removed(path))

    def restore(self, path: Path) -> None:
        """Bring back what `remove` moved away, unless there is a draft in its place by now."""
        with self._lock:
            if path.exists():
                raise MendableError(
                    f"{label(path)} was not brought back because there is a draft of that name "
                    "again: continue with that one."
                )
            _move(_removed(path), path)


def _removed(path: Path) -> Path:
    return path.parent / _REMOVED / path.name


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _move(source: Path, target: Path) -> None:
    try:
        source.replace(target)
        if _beside(source, _PREVIOUS).exists():
            _beside(source, _PREVIOUS).replace(_beside(target, _PREVIOUS))
    except FileNotFoundError as error:
        raise MendableError(why_unreadable(source, error, draft_format.LARGEST)) from error
    except OSError as error:
        raise cannot_write(target, error) from error


def _keep_what_is_at(path: Path) -> None:
    """Keep a whole draft as the version before, and move anything else aside."""
    try:
        if draft_format.is_draft(before := read_regular(path, draft_format.LARGEST)):
            # A copy, since not every file system can give one file two names.
            write_atomically(_beside(path, _PREVIOUS), before)
            return
    except FileNotFoundError:
        return
    except TooLargeError:
        pass
    except OSError as error:
        raise cannot_write(path, error) from error
    try:
        path.replace(_beside(path, f".{secrets.token_hex(4)}{_DAMAGED}"))
    except OSError as error:
        raise cannot_write(path, error) from error
