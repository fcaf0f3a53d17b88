"""What the customer need not type again: the contact of earlier requests, the server's address."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.request.request import Contact

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.request.request import Request


def prefilled(request: Request, earlier: Iterable[Request]) -> Request:
    """Fill in what is empty, as far as it is known; what was entered stays.

    Args:
        request: The request.
        earlier: The others on this computer; of these the one that was edited last counts.
    """
    newest_first = sorted(earlier, key=lambda each: each.changed, reverse=True)
    known = next((each for each in newest_first if each.contact != Contact()), None)
    if known is not None and request.contact == Contact():
        request = replace(request, contact=known.contact)
    named = next((each for each in newest_first if each.infrastructure.strip()), None)
    if named is not None and not request.infrastructure.strip():
        request = replace(request, infrastructure=named.infrastructure)
    asked = [source.sender.name for source in request.sources if source.sender is not None]
    if asked and not request.connection.address.strip():
        request = replace(request, connection=request.connection._replace(address=asked[0]))
    return request
