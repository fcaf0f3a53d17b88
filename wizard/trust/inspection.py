"""Whether a certificate was made by a product that inspects TLS on the way to the server."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wizard.certificates.certificate import Certificate, SelfSigned

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What the names of their authorities hold, and whose product it is.
_PRODUCTS: Final = {
    "zscaler": "Zscaler",
    "netskope": "Netskope",
    "goskope": "Netskope",
    "palo alto networks": "Palo Alto Networks",
    "fortinet": "Fortinet",
    "fortigate": "Fortinet",
    "blue coat": "Blue Coat",
    "bluecoat": "Blue Coat",
    "symantec web security service": "Symantec Web Security Service",
    "cisco umbrella": "Cisco Umbrella",
    "opendns": "Cisco Umbrella",
    "cloudflare managed": "Cloudflare Gateway",
    "gateway ca - cloudflare": "Cloudflare Gateway",
    "check point": "Check Point",
    "forcepoint": "Forcepoint",
    "websense": "Forcepoint",
    "mcafee web gateway": "Skyhigh (McAfee) Web Gateway",
    "skyhigh": "Skyhigh (McAfee) Web Gateway",
    "sophos": "Sophos",
    "barracuda": "Barracuda",
    "watchguard": "WatchGuard",
    "fireware": "WatchGuard",
    "sonicwall": "SonicWall",
    "smoothwall": "Smoothwall",
    "cato networks": "Cato Networks",
    "iboss": "iboss",
    "menlo security": "Menlo Security",
    "contentkeeper": "ContentKeeper",
    "stormshield": "Stormshield",
    "forefront tmg": "Microsoft Forefront TMG",
    "kaspersky": "Kaspersky",
    "eset ssl filter": "ESET",
    "avast": "Avast",
    "avg technologies": "AVG",
    "bitdefender": "Bitdefender",
    "do_not_trust_fiddlerroot": "Fiddler",
    "mitmproxy": "mitmproxy",
    "portswigger": "Burp Suite",
    "charles proxy": "Charles Proxy",
    "squid": "Squid",
}
_NAMES: Final = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, _PRODUCTS))})(?!\w)", re.IGNORECASE)


def inspecting_product(certificates: Sequence[Certificate]) -> str:
    """Name the product that made a certificate instead of the server; empty when none did.

    Only authorities are looked at: a product's own console has a certificate with its name too.

    Args:
        certificates: A certification path, the server's certificate first.
    """
    names = [c.subject for c in certificates if c.is_ca]
    names += [c.issuer for c in certificates if c.self_signed is not SelfSigned.YES]
    found = next(filter(None, map(_NAMES.search, names)), None)
    return _PRODUCTS[found[1].lower()] if found else ""
