"""What one server presented, or why it did not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.certificates.read_report import Kind, ReadReport, Rejected
from wizard.certificates.sender import Sender

if TYPE_CHECKING:
    from wizard.certificates.certificate import Certificate
    from wizard.servers.failure import Phase
    from wizard.servers.target import Target


@dataclass(frozen=True, slots=True)
class ServerReport:
    """What asking one server gave.

    Attributes:
        target: The server.
        certificates: What it sent, in its own order, before any judgement.
        tls_version: As `TLS 1.3`; empty when there was no handshake.
        cipher: The name of the cipher suite, as OpenSSL has it.
        wants_client_certificate: Whether it asked for a certificate of the client (mTLS) in the
            handshake. Servers that ask for one only once they know what is requested, as IIS does
            for a part of a site, cannot be told.
        failed_in: The phase that failed; None when the certificates are there.
        failure: What happened and what to try; empty when the certificates are there.
        remark: What is to be said beside the certificates; mostly empty.
    """

    target: Target
    certificates: tuple[Certificate, ...] = ()
    tls_version: str = ""
    cipher: str = ""
    wants_client_certificate: bool = False
    failed_in: Phase | None = None
    failure: str = ""
    remark: str = ""

    @property
    def as_source(self) -> ReadReport:
        """The same as what any source gives: its certificates, or why there are none."""
        name = self.target.name
        if self.failed_in is not None:
            return ReadReport(name, rejected=(Rejected(1, Kind.UNREACHABLE, self.failure),))
        sender = Sender(
            name,
            self.target.server_name or self.target.host,
            self.target.protocol,
            self.tls_version,
            self.wants_client_certificate,
        )
        notes = (self.remark,) if self.remark else ()
        # A server may send the same one twice.
        certificates = tuple(dict.fromkeys(self.certificates))
        return ReadReport(name, certificates, repairs=notes, sender=sender)
