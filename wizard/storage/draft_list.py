"""The list of the drafts in a folder."""

from __future__ import annotations

import threading
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from wizard.mendable import MendableError
from wizard.request.request import Request
from wizard.storage.disk_errors import label, why_unreadable
from wizard.storage.draft_entry import DraftEntry
from wizard.storage.draft_files import stamp_of
from wizard.storage.draft_format import LARGEST, glance
from wizard.storage.draft_rescue import moment_of
from wizard.storage.fields import DamagedError
from wizard.storage.regular_files import NotAFileError, read_regular
from wizard.storage.request_fields import read_certificate

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.certificates.certificate import Certificate
    from wizard.storage.draft_answers import Stamp
    from wizard.storage.request_fields import Decode

#: Certificates that are remembered: many drafts hold the same authorities.
_REMEMBERED: Final = 4_096
#: Of how many certificates one that can be read is looked for, to name a draft after it.
_FEW: Final = 8


class DraftList:
    """Lists drafts; a file that did not change since it was listed last is not read again.

    It may be used in any thread.

    Args:
        folder: Where the drafts are.
        suffix: What their names end with.
        decode: Reads a certificate anew.
    """

    def __init__(self, folder: Path, suffix: str, decode: Decode) -> None:
        self._folder = folder
        self._suffix = suffix

        @lru_cache(_REMEMBERED)
        def read(der: bytes) -> Certificate | None:
            try:
                return read_certificate(der, decode)
            except DamagedError:
                return None

        self._read = read
        self._guard = threading.Lock()
        self._known: dict[Path, _Listed] = {}

    def entries(self) -> tuple[DraftEntry, ...]:
        """List the drafts, the last edited first; those that cannot be opened say why."""
        with self._guard:
            listed = (self._listed(path) for path in self._folder.glob(f"*{self._suffix}"))
            self._known = {each.entry.path: each for each in listed if each is not None}
            entries = [each.entry for each in self._known.values()]
        return tuple(sorted(entries, key=lambda entry: entry.request.changed, reverse=True))

    def _listed(self, path: Path) -> _Listed | None:
        """Look at one file; None when it is none, or went meanwhile."""
        try:
            stamp = stamp_of(path.stat())
            known = self._known.get(path)
            if known is not None and known.stamp == stamp:
                return known
            return _Listed(stamp, self._entry(path, stamp))
        except (FileNotFoundError, IsADirectoryError, NotAFileError):
            return None
        except OSError as error:
            return _Listed(None, _damaged(path, 0, why_unreadable(path, error, LARGEST)))

    def _entry(self, path: Path, stamp: Stamp) -> DraftEntry:
        content = read_regular(path, LARGEST)
        try:
            request, ders = glance(content, label(path))
        except MendableError as error:
            return _damaged(path, stamp[1], str(error))
        if request.opened is None:  # which is named after the first one, and needs no other
            ders = ders[:_FEW]
        return DraftEntry(path, request, ders=ders, read=self._read)


class _Listed(NamedTuple):
    stamp: Stamp | None
    entry: DraftEntry


def _damaged(path: Path, changed: int, why: str) -> DraftEntry:
    moment = moment_of(changed)
    return DraftEntry(path, Request("", moment, moment), damage=why)
