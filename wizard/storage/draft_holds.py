"""Who works on a draft: told to the other programs of this user, and to other computers.

On this computer a lock of the system tells, which ends with the program (`place_locks`). To other
computers and users, a file beside the draft tells for as long as it is renewed. What it cannot
know: whether a computer that was silent for long was only asleep, and what is done where files
cannot be written or are seen late, as in folders that are copied between computers. So it only
keeps two people from working on one draft unawares; what keeps one from overwriting the other is
the version that is compared when a draft is saved.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
import tempfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from wizard.certificates.names import visible
from wizard.mendable import MendableError
from wizard.storage.atomic import write_atomically
from wizard.storage.draft_answers import Held, HeldElsewhere
from wizard.storage.draft_files import beside
from wizard.storage.fields import DamagedError, moment, parse
from wizard.storage.regular_files import read_regular

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.storage.place_locks import PlaceLocks

#: Seconds after which a word that was not renewed counts no more.
SILENCE: Final = 5 * 60

_PATIENCE: Final = 1.0  # seconds; a program that only saves is done by then
_LOCK: Final = ".lock"
_LARGEST: Final = 4_096
_FORMAT: Final = "trustdraft-lock"
_NEW_FILE: Final = (
    os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
)


class DraftHolds:
    """Gives word that this program works on drafts. Every method may be called in any thread.

    Args:
        locks: The locks of this user's programs.
        host: The name of this computer, as it is told to others.
    """

    def __init__(self, locks: PlaceLocks, host: str | None = None) -> None:
        self._locks = locks
        self._seat = (_user(), platform.node() if host is None else host)

    def hold(self, path: Path) -> Held | HeldElsewhere:
        """Give word that this program works on a draft, unless somebody else does."""
        file = beside(path, _LOCK)
        if not self._locks.acquire(path, _PATIENCE):
            # This computer's own lock is certain; the file only tells since when.
            found = _read(file)
            is_ours = found is not None and found.seat == self._seat
            return HeldElsewhere("", found.since if found and is_ours else None)
        held = Held(path, os.urandom(16).hex(), datetime.now(UTC))
        found = self._give(file, held)
        if found is None:
            return held
        self._locks.release(path)
        return HeldElsewhere(_words(found.seat), found.since)

    def renew(self, held: Held) -> bool:
        """Say once more that this program works on a draft, which is due every `RENEWAL` seconds.

        Returns:
            False when somebody else took it over, because this computer was silent for long.
        """
        file = beside(held.path, _LOCK)
        found = _read(file)
        if found is not None and found.token != held.token:
            return False
        with contextlib.suppress(MendableError):  # the drive may come back
            write_atomically(file, self._content(held))
        return True

    def release(self, held: Held) -> None:
        """Take the word back."""
        file = beside(held.path, _LOCK)
        found = _read(file)
        if found is not None and found.token == held.token:
            with contextlib.suppress(OSError):
                file.unlink()
        self._locks.release(held.path)

    def left_behind(self, folder: Path) -> tuple[Path, ...]:
        """Tell which drafts of a folder a program on this computer held that did not end properly.

        Each is told once: its word goes.
        """
        found: list[Path] = []
        for file in sorted(folder.glob(f"*{_LOCK}")):
            path = file.with_name(file.name.removesuffix(_LOCK))
            word = _read(file)
            if word is None or word.seat != self._seat or not self._locks.acquire(path, 0.0):
                continue
            try:
                with contextlib.suppress(OSError):
                    file.unlink()
                if path.exists():
                    found.append(path)
            finally:
                self._locks.release(path)
        return tuple(found)

    def _give(self, file: Path, held: Held) -> _Word | None:
        """Write the word, unless somebody else's stands there and counts: then tell theirs."""
        content = self._content(held)
        try:
            # In this one way nobody else can have written it at the same moment.
            with os.fdopen(os.open(file, _NEW_FILE, 0o600), "wb") as new:
                new.write(content)
        except FileExistsError:
            found = _read(file)
            # As this computer's lock is in hand, a word of this seat is that of a dead program.
            if found is not None and found.seat != self._seat and not _is_silent(file):
                return found
            with contextlib.suppress(MendableError):
                write_atomically(file, content)
        except OSError:  # where nothing can be written, nothing can be told
            return None
        return None

    def _content(self, held: Held) -> bytes:
        user, host = self._seat
        document = {
            "format": _FORMAT,
            "user": user,
            "host": host,
            "pid": os.getpid(),
            "since": moment(held.since),
            "token": held.token,
        }
        return json.dumps(document, indent=1).encode() + b"\n"


class _Word(NamedTuple):
    """What stands in the file; empty where it cannot be read.

    Attributes:
        seat: The user and the computer.
        token: Tells this word from all others.
        since: When it was given, by the clock there.
    """

    seat: tuple[str, str] = ("", "")
    token: str = ""
    since: datetime | None = None


def _read(file: Path) -> _Word | None:
    try:
        fields = parse(read_regular(file, _LARGEST))
        seat = fields.text("user"), fields.text("host")
        return _Word(seat, fields.text("token"), fields.moment("since"))
    except FileNotFoundError:
        return None
    except (OSError, DamagedError):
        return _Word()


def _is_silent(file: Path) -> bool:
    """Whether a word was not renewed for long, by the clock of the computer with the folder."""
    try:
        with tempfile.TemporaryFile(dir=file.parent) as new:
            new.write(b"now")
            new.flush()
            now = os.fstat(new.fileno()).st_mtime
        return now - file.stat().st_mtime > SILENCE
    except FileNotFoundError:  # taken back meanwhile
        return True
    except OSError:
        return False


def _words(seat: tuple[str, str]) -> str:
    return " @ ".join(visible(each) for each in seat if each)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as in a container
        return ""
