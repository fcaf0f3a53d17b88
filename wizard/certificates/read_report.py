"""What reading one source gave: the certificates in it, and why everything else was left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.certificates.certificate import Certificate
    from wizard.certificates.sender import Sender


class Kind(StrEnum):
    """What a piece of a source turned out to be, when it is not a certificate."""

    EMPTY = "empty"
    NOT_A_CERTIFICATE = "not_a_certificate"
    DAMAGED = "damaged"
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    PRIVATE_KEY = "private_key"
    ENCRYPTED_PRIVATE_KEY = "encrypted_private_key"
    PUBLIC_KEY = "public_key"
    CERTIFICATE_REQUEST = "certificate_request"
    REVOCATION_LIST = "revocation_list"
    SSH_KEY = "ssh_key"
    PGP = "pgp"
    WEB_PAGE = "web_page"
    NO_PASSWORD = "no_password"  # noqa: S105  names a kind, is no password
    WRONG_PASSWORD = "wrong_password"  # noqa: S105  as above
    ONLY_A_KEY = "only_a_key"
    COSTLY = "costly"
    TOO_COSTLY = "too_costly"
    UNREADABLE_FILE = "unreadable_file"
    REFUSED_ADDRESS = "refused_address"
    REFUSED_REDIRECT = "refused_redirect"
    UNREACHABLE = "unreachable"
    TIMED_OUT = "timed_out"
    NOT_FOUND = "not_found"
    NOT_THE_ISSUER = "not_the_issuer"


@dataclass(frozen=True, slots=True)
class Rejected:
    """A piece that is not a certificate, or is one that cannot be used.

    Attributes:
        position: Which piece of the source it is, counted from 1.
        kind: What it is.
        reason: One sentence, ending with what to do about it where something can be done.
    """

    position: int
    kind: Kind
    reason: str


@dataclass(frozen=True, slots=True)
class ReadReport:
    """Everything that one source gave.

    Attributes:
        source: What to call it: a file name without its folder, or `Pasted text`.
        certificates: The certificates, in the source's order, each once.
        rejected: Every other piece, in the source's order.
        private_keys_ignored: How many private keys were met and dropped.
        repairs: What was mended to read it, a sentence each.
        sender: The server that sent the certificates, which are in its order then; None when the
            source is no server.
        seconds_to_open: How long opening what was left out as costly may take at most; it
            matters while the source is at hand, and is no part of what the report is.
    """

    source: str
    certificates: tuple[Certificate, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    private_keys_ignored: int = 0
    repairs: tuple[str, ...] = ()
    sender: Sender | None = None
    seconds_to_open: int = field(default=0, compare=False)

    @property
    def wants_password(self) -> bool:
        """Whether the same source may give more with a (different) password."""
        return any(r.kind in {Kind.NO_PASSWORD, Kind.WRONG_PASSWORD} for r in self.rejected)

    @property
    def password_was_wrong(self) -> bool:
        """Whether the password that was tried does not open it."""
        return any(r.kind is Kind.WRONG_PASSWORD for r in self.rejected)

    @property
    def wants_consent(self) -> bool:
        """Whether the same source may give more when it may take longer than usual."""
        return any(r.kind is Kind.COSTLY for r in self.rejected)
