"""What the customer need not type again: the contact of earlier requests, the server's address."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.certificates.cer_format import CerFormat
from wizard.request.request import Contact

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.request.request import Request
    from wizard.request.settings import Settings


def prefilled(
    request: Request, earlier: Iterable[Request], settings: Settings | None = None
) -> Request:
    """Fill in what is empty, as far as it is known; what was entered stays.

    Args:
        request: The request.
        earlier: The others on this computer; of these the one that was edited last counts.
        settings: What the customer wants new requests to begin with, which comes first.
    """
    if settings is not None:
        request = _by_settings(request, settings)
    newest_first = sorted(earlier, key=lambda each: each.changed, reverse=True)
    here = [each for each in newest_first if _is_of_one_company(each, request)]
    known = next((each for each in newest_first if each.contact != Contact()), None)
    if known is not None and request.contact == Contact():
        # Who looks after several companies must not copy in the people of another one.
        cc = known.contact.cc if known in here else ""
        request = replace(request, contact=known.contact._replace(cc=cc))
    named = next((each for each in here if each.infrastructure.strip()), None)
    if named is not None and not request.infrastructure.strip():
        request = replace(request, infrastructure=named.infrastructure)
    asked = [source.sender.name for source in request.sources if source.sender is not None]
    if asked and not request.connection.address.strip():
        request = replace(request, connection=request.connection._replace(address=asked[0]))
    return request


def _by_settings(request: Request, settings: Settings) -> Request:
    if request.contact == Contact():
        request = replace(request, contact=settings.contact)
    if not request.infrastructure.strip():
        request = replace(request, infrastructure=settings.infrastructure)
    if request.cer_format is CerFormat.DER:
        request = replace(request, cer_format=settings.cer_format)
    return request


def _is_of_one_company(one: Request, other: Request) -> bool:
    """Whether two requests have a LifeTime or an environment in common."""
    if one.lifetime.strip() and one.lifetime == other.lifetime:
        return True
    addresses = {each.address for each in one.environments if each.address}
    return any(each.address in addresses for each in other.environments)
