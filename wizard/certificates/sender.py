"""The server that sent certificates."""

from __future__ import annotations

from typing import NamedTuple


class Sender(NamedTuple):
    """What a server was like when it was asked.

    Attributes:
        name: What to call it: `erp.acme.internal:443`, `[fd00::1]:443`.
        host: Whose certificate it should present: the name that was asked for in the handshake,
            or its own; in A-labels and lower case, or an IP address.
        protocol: What was spoken before TLS, by the names of `servers.protocol.Protocol`.
        tls_version: The newest version of TLS that it speaks, as `TLS 1.3`; empty when not known.
        wants_client_certificate: Whether it asks clients for a certificate (mTLS).
    """

    name: str
    host: str = ""
    protocol: str = ""
    tls_version: str = ""
    wants_client_certificate: bool = False
