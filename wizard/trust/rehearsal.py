"""What a rehearsed connection came to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.certificates.certificate import Certificate


@dataclass(frozen=True, slots=True)
class Outcome:
    """What verifying a chain gave.

    Attributes:
        trusted: Whether the chain ends in a trusted root.
        code: OpenSSL's number of the error, 0 for none; below zero this program's own.
        words: The error in a few words; empty when there is none.
    """

    trusted: bool
    code: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A connection, rehearsed. Chain, host name and dates are judged apart.

    Attributes:
        server: The server's certificate.
        before: The chain, as the front-ends judge it today.
        after: The same once what was chosen is installed.
        host_matches: Whether the certificate stands for the host; None when no host is known.
        in_time: Whether all dates on its path are in force.
    """

    server: Certificate
    before: Outcome
    after: Outcome
    host_matches: bool | None
    in_time: bool

    @property
    def connects(self) -> bool:
        """Whether the connection is trusted after the installation."""
        return self.after.trusted and self.host_matches is not False and self.in_time
