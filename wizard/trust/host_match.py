"""Whether a certificate stands for a host, as the clients on the front-ends judge it."""

from __future__ import annotations

import contextlib
import ipaddress
from typing import TYPE_CHECKING

from wizard.a_labels import to_a_labels
from wizard.certificates.constraints import constraints_of

if TYPE_CHECKING:
    from wizard.certificates.certificate import Certificate


def stands_for(certificate: Certificate, host: str) -> bool:
    """Tell whether a certificate stands for a host name or IP address (RFC 9525, 6).

    A wildcard is a whole leftmost label and stands for exactly one (6.3). Without any alternative
    name the common name counts, as it does for .NET on Windows, though no longer for browsers.
    """
    found = constraints_of(certificate)
    address = _address(host)
    if address is not None:
        names = found.ip_addresses or ([] if found.dns_names else [certificate.title])
        return address in names
    names = found.dns_names or ([] if found.ip_addresses else [certificate.title.lower()])
    wanted = _as_in_certificates(host)
    return any(_matches(name.removesuffix("."), wanted) for name in names)


def _matches(name: str, host: str) -> bool:
    if name == host:
        return True
    first, _, rest = host.partition(".")
    return bool(first) and name.startswith("*.") and name[2:] == rest and "." in rest


def _as_in_certificates(host: str) -> str:
    """A host name in A-labels and lower case; one that is none stays, and nothing stands for it."""
    name = host.strip().lower().removesuffix(".")
    with contextlib.suppress(UnicodeError):
        return to_a_labels(name)
    return name


def _address(host: str) -> str | None:
    try:
        return str(ipaddress.ip_address(host.strip().strip("[]")))
    except ValueError:
        return None
