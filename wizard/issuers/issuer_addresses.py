"""The addresses at which certificates say that their issuer is (RFC 5280, 4.2.2.1)."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from wizard.certificates.constraints import constraints_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from urllib3.util import Url

    from wizard.certificates.certificate import Certificate

#: Downloads in all, further up the chain included; real chains need one or two.
MOST_DOWNLOADS: Final = 5


def addresses_to_ask(certificates: Iterable[Certificate]) -> tuple[str, ...]:
    """Tell which addresses a download for these certificates asks first, for the customer to see.

    It asks no others for these certificates, and fewer when an early one answers. The issuers
    that it finds may name further ones; there are never more than `MOST_DOWNLOADS` in all. The
    texts are untrusted, single lines.
    """
    named = chain.from_iterable(map(http_urls, certificates))
    return tuple(dict.fromkeys(named))[:MOST_DOWNLOADS]


def http_urls(certificate: Certificate) -> dict[str, Url]:
    """The addresses of its issuer that may be asked, each taken apart, in its own order."""
    named = constraints_of(certificate).issuer_addresses
    if not named:
        return {}
    # What downloads takes a third of a second to load, and most private certificates name none.
    from wizard.issuers.plain_http import http_url  # noqa: PLC0415  for that reason

    urls = {address: http_url(address) for address in named}
    return {address: url for address, url in urls.items() if url is not None}
