"""What opening a protected keystore gives, whoever opens it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from wizard.certificates.read_report import Kind


@dataclass(frozen=True, slots=True)
class KeystoreContents:
    """What was in it; the private keys themselves are never part of it.

    Attributes:
        certificates: The DER bytes of each certificate, in the order of the keystore.
        private_keys: How many private keys were met and dropped.
    """

    certificates: tuple[bytes, ...]
    private_keys: int


@dataclass(frozen=True, slots=True)
class KeystoreRefusal:
    """Why it was not opened.

    Attributes:
        kind: The cause; the words for it are chosen by whoever tells it to people.
    """

    kind: Kind


class OpenKeystore(Protocol):
    """Opens a PKCS#12 file (RFC 7292) within limits of time and memory."""

    def __call__(self, data: bytes, password: str | None, /) -> KeystoreContents | KeystoreRefusal:
        """Open `data`; None for the password when the customer gave none."""
