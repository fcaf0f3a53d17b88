"""A draft as a list shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from wizard.certificates.certificate import Certificate
    from wizard.request.request import Request


def _nothing(_der: bytes) -> None:
    """Read no certificate."""


@dataclass(frozen=True)
class DraftEntry:
    """A draft as the first page lists it. Its certificates are read when they are asked for.

    Attributes:
        path: The draft file.
        request: What is in it but for its sources. Of a draft that cannot be opened, an empty
            request as old as the file.
        damage: Why it cannot be opened, in a sentence; empty when it can, as far as was read.
        ders: The certificates in its sources, each once, as whoever wrote the draft has put them;
            the first few of a draft that was not submitted.
        read: Reads such a certificate; None for what is none.
    """

    path: Path
    request: Request
    damage: str = ""
    ders: tuple[bytes, ...] = ()
    read: Callable[[bytes], Certificate | None] = field(default=_nothing, compare=False, repr=False)

    @cached_property
    def certificates(self) -> tuple[Certificate, ...]:
        """Those certificates, as far as they can be read."""
        return tuple(c for c in map(self.read, self.ders) if c is not None)

    @cached_property
    def first(self) -> Certificate | None:
        """The first of them; the others, of which there may be thousands, are not read for it."""
        return next((c for c in map(self.read, self.ders) if c is not None), None)

    @cached_property
    def title(self) -> str:
        """What to call it: its own title or that of its first certificate; may be empty."""
        return self.request.title or ("" if self.first is None else self.first.title)

    @cached_property
    def expires(self) -> datetime | None:
        """When the first of its certificates expires, aware UTC; None when none says so."""
        ends = (c.not_after for c in self.certificates if not c.never_expires)
        return min((end for end in ends if end is not None), default=None)
