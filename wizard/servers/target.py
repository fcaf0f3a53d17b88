"""A server to be asked for its certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wizard.servers.protocol import Protocol


class Target(NamedTuple):
    """Where a server is, and how it is spoken to.

    Attributes:
        host: Its name in A-labels (RFC 5890) and lower case, or its IP address without brackets.
        port: Its TCP port.
        protocol: What is spoken before TLS begins.
        server_name: The name that is asked for in the handshake (RFC 6066, 3) in place of `host`;
            empty for `host` itself. An IP address is never asked for.
    """

    host: str
    port: int
    protocol: Protocol
    server_name: str = ""

    @property
    def name(self) -> str:
        """What to call it: `erp.acme.internal:443`, `[fd00::1]:443`."""
        return host_and_port(self.host, self.port)


def host_and_port(host: str, port: int) -> str:
    """Join them as addresses do, an IPv6 address in brackets (RFC 3986, 3.2.2)."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
