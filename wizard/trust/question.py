"""What is asked of this room: certificates, and what they are to be trusted for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from wizard.certificates.certificate import Certificate


class Platform(StrEnum):
    """Where the apps run, which decides whether the service exists at all."""

    CLOUD = "cloud"
    SELF_MANAGED = "self_managed"
    DEVELOPER_CLOUD = "developer_cloud"


@dataclass(frozen=True, slots=True)
class Presented:
    """What a server presented when it was asked.

    Attributes:
        server: What to call it, as `erp.acme.internal:443`.
        host: Whose certificate it should present; empty when not known.
        certificates: What it sent, in its order, its own first.
        tls_version: The newest version that it speaks, as `TLS 1.3`; empty when not known.
        wants_client_certificate: Whether it asks clients for a certificate (mTLS).
    """

    server: str
    certificates: tuple[Certificate, ...]
    tls_version: str = ""
    wants_client_certificate: bool = False
    host: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question about trust.

    Attributes:
        certificates: All certificates in hand.
        now: The time at which dates are judged, aware UTC; of two questions that differ in
            nothing else, the later is the same question.
        due: The day on which the service would deliver if it were asked today.
        host: The host that the apps connect to; empty when it is not known.
        presented: What the servers presented that were asked.
        intercepted: What a site that the whole world trusts presented to this computer, if that was
            not what the world sees; empty otherwise.
        left_out: SHA-256 of what the customer unticked.
        added: SHA-256 of what the customer ticked though it is not proposed.
        holds_client_key: Whether a private key came along, as for signing in with a certificate.
        platform: Where the apps run.
    """

    certificates: tuple[Certificate, ...]
    now: datetime = field(compare=False)
    due: date
    host: str = ""
    presented: tuple[Presented, ...] = ()
    intercepted: tuple[Certificate, ...] = ()
    left_out: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()
    holds_client_key: bool = False
    platform: Platform = Platform.CLOUD

    def presented_with(self, certificate: Certificate) -> Presented | None:
        """Find the server whose own certificate it is; None when no such server was asked."""
        return next((p for p in self.presented if p.certificates[:1] == (certificate,)), None)

    def host_of(self, certificate: Certificate) -> str:
        """Tell for which host a server's certificate should stand; empty when it is not known.

        That is where the apps connect to; of several servers, each stands for itself.
        """
        presented = self.presented_with(certificate)
        if presented is not None and (len(self.presented) > 1 or not self.host):
            return presented.host
        return self.host
