"""Drafts in a folder."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from wizard.mendable import MendableError
from wizard.request.renewal import copy_of
from wizard.sentence import say
from wizard.storage.atomic import remove_leftovers
from wizard.storage.disk_errors import label
from wizard.storage.draft_answers import Saved
from wizard.storage.draft_files import move, open_draft, opened_or_none, read_draft_file, stamp_of
from wizard.storage.draft_holds import DraftHolds
from wizard.storage.draft_list import DraftList
from wizard.storage.draft_writer import DraftWriter
from wizard.storage.folders import make_folder
from wizard.storage.place_locks import PlaceLocks
from wizard.storage.regular_files import TooLargeError

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from wizard.request.request import Request
    from wizard.storage.draft_answers import Held, HeldElsewhere, Opened, Version
    from wizard.storage.draft_entry import DraftEntry
    from wizard.storage.request_fields import Decode

SUFFIX: Final = ".trustdraft"
_REMOVED: Final = "removed"


class DraftFolder:
    """Keeps requests as draft files; each file has the version before it beside it.

    Every method may be called in any thread, and raises `MendableError` when the disk refuses, of
    which `OpenElsewhereError` says that a draft to be written, moved or removed is open in another
    program of this user.

    Args:
        folder: Where drafts live that the customer did not save elsewhere; made when needed.
        locks: The file of the locks between the programs of this user; made when needed.
        decode: Reads the certificates of a draft anew.
    """

    def __init__(self, folder: Path, locks: Path, decode: Decode) -> None:
        self._folder = folder
        self._decode = decode
        place_locks = PlaceLocks(locks)
        self._writer = DraftWriter(place_locks, decode)
        self._holds = DraftHolds(place_locks)
        self._list = DraftList(folder, SUFFIX, decode)

    def save(
        self, request: Request, path: Path | None = None, seen: Version | None = None
    ) -> Saved:
        """Write the request to its place, unless somebody else wrote there meanwhile.

        Killed at any moment, this leaves a whole file at that place, the new one or the one
        before, which is kept beside it; a damaged one is kept beside it as well. A file that is
        gone is written anew, since that loses nothing.

        Args:
            request: What to write.
            path: Where to write; by default its own place in the folder.
            seen: The version that was last read or written there; None when there was none.

        Raises:
            ChangedElsewhereError: There is another version; nothing was written. Another computer
                that writes at the same instant is not seen now, but when one of both saves next.
        """
        place = path or self._own_place(request.identity)
        if place.parent == self._folder:
            make_folder(self._folder)
        return self._writer.save(request, place, seen)

    def save_copy(self, request: Request, path: Path) -> Saved:
        """Write the request to a place of the customer's choice; what is there is kept beside."""
        return self._writer.save_copy(request, path)

    def open(self, path: Path) -> Opened:
        """Read a draft file; one that cannot be opened is left as it is.

        Raises:
            DamagedDraftError: It is damaged; what can be rescued is in the error.
        """
        return open_draft(path, self._decode)

    def load(self, path: Path) -> Request:
        """Read what is in a draft file, as `open` does."""
        return self.open(path).request

    def has_changed(self, path: Path, seen: Version) -> bool:
        """Whether a draft is another one than was last read or written, or gone; costs little.

        What cannot be looked at, as on a drive that is not connected, has not changed.
        """
        try:
            return stamp_of(path.stat()) != seen.stamp and read_draft_file(path).version != seen
        except TooLargeError:
            return True
        except FileNotFoundError:
            return path.parent.is_dir()
        except OSError:
            return False

    def hold(self, path: Path) -> Held | HeldElsewhere:
        """Give word that this program works on a draft, unless somebody else does."""
        return self._holds.hold(path)

    def renew(self, held: Held) -> bool:
        """Give that word once more, due every minute; False when somebody else has by now."""
        return self._holds.renew(held)

    def release(self, held: Held) -> None:
        """Take that word back."""
        self._holds.release(held)

    def left_behind(self) -> tuple[Path, ...]:
        """Tell, once, which drafts were open here in a program that did not end properly."""
        return self._holds.left_behind(self._folder)

    def entries(self) -> tuple[DraftEntry, ...]:
        """List the drafts in the folder, the last edited first; damaged ones say that they are."""
        remove_leftovers(self._folder)
        return self._list.entries()

    def rename(self, path: Path, title: str) -> Saved:
        """Give a draft another title; its file keeps its name."""
        request, version = self.open(path)
        return self.save(replace(request, title=title), path, version)

    def duplicate(self, path: Path, title: str, now: datetime) -> Saved:
        """Begin a new request in the folder with what is in a draft but for its case."""
        return self.save(copy_of(self.load(path), os.urandom(16).hex(), now, title))

    def take_in(self, path: Path) -> Saved:
        """Copy a draft into the folder, whole as it is.

        Where the folder has another draft of the same request, the copy is a request of its own.
        """
        request = self.load(path)
        place = self._own_place(request.identity)
        if place.exists():
            there = opened_or_none(place, self._decode)
            if there is not None and there.request == request:
                return Saved(place, there.version)
            request = replace(request, identity=os.urandom(16).hex())
        return self.save(request)

    def copy(self, path: Path, target: Path) -> Saved:
        """Copy a draft to a place of the customer's choice, as `save_copy` does."""
        return self.save_copy(self.load(path), target)

    def remove(self, path: Path) -> None:
        """Move a draft, and the version before it, into the folder `removed` beside it."""
        with self._writer.alone_with(path):
            make_folder(path.parent / _REMOVED)
            move(path, _removed(path))

    def restore(self, path: Path) -> None:
        """Bring back what `remove` moved away, unless there is a draft in its place by now."""
        with self._writer.alone_with(path):
            if path.exists():
                raise MendableError(
                    say(
                        "{} was not brought back because there is a draft of that name "
                        "again: continue with that one."
                    ).format(label(path))
                )
            move(_removed(path), path)

    def _own_place(self, identity: str) -> Path:
        return self._folder / f"{identity}{SUFFIX}"


def _removed(path: Path) -> Path:
    return path.parent / _REMOVED / path.name
