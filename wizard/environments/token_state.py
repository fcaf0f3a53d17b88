"""Where the access token of a LifeTime server is kept; never the token itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TokenPlace(StrEnum):
    """Where a token is."""

    NOWHERE = "nowhere"
    THIS_RUN = "this run"
    KEYCHAIN = "keychain"


@dataclass(frozen=True, slots=True)
class TokenState:
    """What is known about where a token is.

    Attributes:
        place: Where it is.
        trouble: One sentence to show: why the keychain could not be used, and what that means;
            empty when all is well.
    """

    place: TokenPlace = TokenPlace.NOWHERE
    trouble: str = ""
