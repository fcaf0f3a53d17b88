"""What earlier requests tell about this one: environments, and where a certificate is already."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from wizard.environments.environment import Environment, Origin
from wizard.environments.refreshed import added, not_among

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from wizard.request.request import Request


class AskedBefore(NamedTuple):
    """An earlier case that asked for the same certificates on environments of this request.

    Attributes:
        opened: When it was opened, aware UTC.
        case_number: Its number; empty when it was not noted.
        environments: The environments of this request that it named.
    """

    opened: datetime
    case_number: str
    environments: tuple[Environment, ...]


def environments_of(earlier: Iterable[Request]) -> tuple[Environment, ...]:
    """Tell every environment that earlier requests named, each once, those edited last first."""
    newest_first = sorted(earlier, key=lambda request: request.changed, reverse=True)
    rows = (each for request in newest_first for each in request.environments)
    unticked = (replace(each, ticked=False, origin=Origin.EARLIER) for each in rows)
    return added((), unticked)


def offered(earlier: Iterable[Request], current: Sequence[Environment]) -> tuple[Environment, ...]:
    """Tell which environments of earlier requests this one does not have yet."""
    return not_among(environments_of(earlier), current)


def asked_before(
    earlier: Iterable[Request], environments: Sequence[Environment], sha256s: frozenset[str]
) -> tuple[AskedBefore, ...]:
    """Find the cases that asked for these certificates already, the newest first.

    Whether Support has installed them, only Support knows.

    Args:
        earlier: The other requests on this computer.
        environments: Those of this request; each is named with the newest case alone.
        sha256s: SHA-256 of the certificates that this request asks for.
    """
    found: list[AskedBefore] = []
    left = tuple(environments)
    submitted = [(r.opened, r) for r in earlier if r.opened is not None]
    for opened, request in sorted(submitted, key=lambda each: each[0], reverse=True):
        if not sha256s or not sha256s <= request.sent:
            continue
        others = frozenset(not_among(left, request.ticked_environments))
        here = tuple(each for each in left if each not in others)
        if here:
            found.append(AskedBefore(opened, request.case_number.strip(), here))
        left = tuple(each for each in left if each in others)
    return tuple(found)
