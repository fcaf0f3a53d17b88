"""One OutSystems environment, typed by hand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Purpose(StrEnum):
    """What an environment is for, in Service Center's words (Environment Configuration)."""

    DEVELOPMENT = "Development"
    NON_PRODUCTION = "Non-Production"
    PRODUCTION = "Production"
    MANAGEMENT = "Management (LifeTime)"


@dataclass(frozen=True, slots=True)
class Environment:
    """An environment of the customer's infrastructure.

    Attributes:
        name: The name that the customer and LifeTime use, free text.
        address: The host name without scheme or path; may be empty.
        purpose: What it is for.
        ticked: Whether the certificate is to be installed on it.
    """

    name: str
    address: str = ""
    purpose: Purpose = Purpose.NON_PRODUCTION
    ticked: bool = False
