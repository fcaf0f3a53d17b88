"""What the folder of drafts answers: values, and refusals that hold what to go on with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from wizard.mendable import MendableError

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from wizard.request.request import Request

#: Size in bytes, time of the last change in nanoseconds since 1970, number in its file system.
Stamp: TypeAlias = tuple[int, int, int]

#: Seconds after which the word that a draft is worked on is to be given once more.
RENEWAL: Final = 60


@dataclass(frozen=True, slots=True)
class Version:
    """A file as this program last read or wrote it. Two are equal when their bytes are.

    Attributes:
        sha256: Of its bytes, in hexadecimal digits.
        stamp: What is asked quickly: while it is the same, so are the bytes.
        is_whole: Whether it is a draft that this version opens.
    """

    sha256: str
    stamp: Stamp = field(compare=False)
    is_whole: bool = field(compare=False, default=True)


class Saved(NamedTuple):
    """A draft that is on the disk.

    Attributes:
        path: Where.
        version: To be handed in when it is saved again.
    """

    path: Path
    version: Version


class Opened(NamedTuple):
    """A draft that was read.

    Attributes:
        request: What is in it.
        version: To be handed in when it is saved again.
    """

    request: Request
    version: Version


@dataclass(frozen=True, slots=True)
class Held:
    """The word of this program that it works on a draft.

    Attributes:
        path: The draft.
        token: Tells this word from all others.
        since: When it was given, aware UTC.
    """

    path: Path
    token: str
    since: datetime


@dataclass(frozen=True, slots=True)
class HeldElsewhere:
    """Somebody else works on a draft.

    Attributes:
        who: The user and the computer, safe to show; empty for another window on this computer.
        since: When they began, by their clock, aware UTC; None when that is not known.
    """

    who: str
    since: datetime | None


class DamagedDraftError(MendableError):
    """A draft is damaged, and was left as it is.

    Attributes:
        rescued: What to go on with: the version before, or else a new request of the certificates
            and texts that can still be read; None when there are none.
        previous: The version before, if it is whole.
        version: Of the damaged file. Whoever saves in its place with this moves it aside.
    """

    def __init__(
        self,
        sentence: str,
        *,
        rescued: Request | None = None,
        previous: Path | None = None,
        version: Version | None = None,
    ) -> None:
        super().__init__(sentence)
        self.rescued = rescued
        self.previous = previous
        self.version = version


class ChangedElsewhereError(MendableError):
    """A draft is another one than was last read or written here; nothing was written.

    Attributes:
        path: The draft.
        there: What is there now; None when it cannot be opened.
    """

    def __init__(self, sentence: str, path: Path, there: Opened | None) -> None:
        super().__init__(sentence)
        self.path = path
        self.there = there


class OpenElsewhereError(MendableError):
    """A draft is open in another window on this computer; nothing was changed."""
