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
        seconds: For what is costly, how long opening it may take at most.
    """

    kind: Kind
    seconds: int = 0


class OpenKeystore(Protocol):
    """Opens a PKCS#12 file (RFC 7292) within limits of time and memory."""

    def __call__(self, data: bytes, password: str | None, /) -> KeystoreContents | KeystoreRefusal:
        """Open `data`; None for the password when the customer gave none."""


class Keystores(Protocol):
    """What keeps something at hand that opens PKCS#12 files. Safe in any thread."""

    def open(
        self, data: bytes, password: str | None, /, *, allow_costly: bool = False
    ) -> KeystoreContents | KeystoreRefusal:
        """Open `data`, as `OpenKeystore` does.

        Args:
            data: The bytes of the file.
            password: The password; None when the customer gave none.
            allow_costly: Whether it may take longer than usual.
        """

    def make_ready(self) -> None:
        """Make ready what opening a file needs, so that it costs no time then."""

    def close(self) -> None:
        """Give up what is being opened, and open nothing any more."""
