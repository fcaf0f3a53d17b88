"""The environments of one LifeTime, as they were when they were loaded."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from wizard.environments.environment import Environment

_SCHEME: Final = re.compile(r"https?://")


@dataclass(frozen=True, slots=True)
class Infrastructure:
    """What one LifeTime has told.

    Attributes:
        lifetime: Where that LifeTime is, as `acme-lt.outsystemsenterprise.com`; with its port if
            that is not the usual one.
        loaded: When it was asked, aware UTC.
        environments: Its environments in LifeTime's own order, none of them ticked.
        is_token_kept: Whether its access token is in the keychain.
    """

    lifetime: str
    loaded: datetime
    environments: tuple[Environment, ...] = field(default=())
    is_token_kept: bool = False


def find_infrastructure(
    infrastructures: Iterable[Infrastructure], typed: str
) -> Infrastructure | None:
    """Find what is remembered of the LifeTime that was typed, as a host, `host:port` or a URL."""
    wanted = _SCHEME.sub("", typed.strip().lower())
    wanted = re.split(r"[/?#]", wanted, maxsplit=1)[0].removesuffix(":443").removesuffix(".")
    return next((each for each in infrastructures if each.lifetime == wanted), None)
