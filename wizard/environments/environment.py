"""One OutSystems environment."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Purpose(StrEnum):
    """What an environment is for, in Service Center's words (Environment Configuration)."""

    DEVELOPMENT = "Development"
    NON_PRODUCTION = "Non-Production"
    PRODUCTION = "Production"
    MANAGEMENT = "Management (LifeTime)"


class Origin(StrEnum):
    """Who told of an environment."""

    BY_HAND = "By hand"
    LIFETIME = "LifeTime"
    EARLIER = "Earlier request"


@dataclass(frozen=True, slots=True)
class Environment:
    """An environment of the customer's infrastructure.

    Attributes:
        name: The name that the customer and LifeTime use, free text.
        address: The host name without scheme or path; may be empty.
        purpose: What it is for.
        ticked: Whether the certificate is to be installed on it.
        front_ends: How many front-end servers it has; 0 when that is not known.
        is_cloud: Whether OutSystems runs it; None when that is not known.
        origin: Who told of it.
    """

    name: str
    address: str = ""
    purpose: Purpose = Purpose.NON_PRODUCTION
    ticked: bool = False
    front_ends: int = 0
    is_cloud: bool | None = None
    origin: Origin = Origin.BY_HAND
