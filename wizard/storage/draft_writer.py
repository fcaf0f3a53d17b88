"""Requests onto the disk, never over what somebody else has written."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from wizard.sentence import say
from wizard.storage import draft_format
from wizard.storage.disk_errors import cannot_write, label
from wizard.storage.draft_answers import (
    ChangedElsewhereError,
    OpenElsewhereError,
    Saved,
    Version,
)
from wizard.storage.draft_files import (
    DraftFile,
    digest,
    keep,
    move_aside,
    opened_or_none,
    put,
    read_draft_file,
)
from wizard.storage.regular_files import TooLargeError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wizard.request.request import Request
    from wizard.storage.place_locks import PlaceLocks
    from wizard.storage.request_fields import Decode

#: Seconds that a draft is waited for while another program writes it.
_PATIENCE: Final = 2.0


class DraftWriter:
    """Writes drafts, one at a time. Every method may be called in any thread.

    Args:
        locks: The locks between the programs of this user.
        decode: Reads the certificates of a draft anew.
    """

    def __init__(self, locks: PlaceLocks, decode: Decode) -> None:
        self._locks = locks
        self._decode = decode
        self._one_at_a_time = threading.Lock()
        # What was being written when the disk refused may be there all the same.
        self._doubtful: dict[Path, str] = {}

    def save(self, request: Request, place: Path, seen: Version | None) -> Saved:
        """Write a request to a place, if nobody else wrote there since `seen`.

        Raises:
            ChangedElsewhereError: Somebody did; nothing was written.
            OpenElsewhereError: It is open in another program of this user.
            MendableError: The disk refuses.
        """
        content = draft_format.write(request)
        with self.alone_with(place):
            try:
                there = _file_at(place)
            except TooLargeError:
                raise self._changed(place) from None
            if there is None or there.version == seen:
                return self._write(place, content, there, is_whole=not seen or seen.is_whole)
            if there.version.sha256 in {digest(content), self._doubtful.get(place)}:
                return self._write(place, content, there, is_whole=True)
            raise self._changed(place)

    def save_copy(self, request: Request, place: Path) -> Saved:
        """Write a request to a place, and keep what is there beside it.

        Raises:
            OpenElsewhereError: What is there is open in another program of this user.
            MendableError: The disk refuses.
        """
        content = draft_format.write(request)
        with self.alone_with(place):
            try:
                there = _file_at(place)
            except TooLargeError:
                move_aside(place)
                there = None
            is_whole = there is not None and opened_or_none(place, self._decode) is not None
            return self._write(place, content, there, is_whole=is_whole)

    @contextmanager
    def alone_with(self, place: Path) -> Iterator[None]:
        """Let no other program of this user touch a place meanwhile.

        Raises:
            OpenElsewhereError: It is open in one.
        """
        with self._one_at_a_time:
            if self._locks.is_held(place):
                yield
                return
            if not self._locks.acquire(place, _PATIENCE):
                raise OpenElsewhereError(
                    say("{} is open in another window: go on there, or save a copy.").format(
                        label(place)
                    )
                )
            try:
                yield
            finally:
                self._locks.release(place)

    def _write(
        self, place: Path, content: bytes, there: DraftFile | None, *, is_whole: bool
    ) -> Saved:
        if there is not None:
            if there.content == content:  # what was there before is worth more than a second copy
                return Saved(place, Version(there.version.sha256, there.version.stamp))
            keep(place, there, is_whole=is_whole)
        self._doubtful[place] = digest(content)
        version = put(place, content)
        del self._doubtful[place]
        return Saved(place, version)

    def _changed(self, place: Path) -> ChangedElsewhereError:
        return ChangedElsewhereError(
            say(
                "{} was changed by another program or on another computer, and was left as "
                "it is: open it again, or save what you have as a copy."
            ).format(label(place)),
            place,
            opened_or_none(place, self._decode),
        )


def _file_at(place: Path) -> DraftFile | None:
    """Read what is at a place; raises `TooLargeError` for what is too large for a draft."""
    try:
        return read_draft_file(place)
    except FileNotFoundError:
        return None
    except TooLargeError:
        raise
    except OSError as error:
        raise cannot_write(place, error) from error
