"""What the program remembers from one request to the next, apart from drafts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from wizard.certificates.cer_format import CerFormat
from wizard.request.request import Contact


class Theme(StrEnum):
    """Which colours the window has."""

    SYSTEM = "As the system"
    LIGHT = "Light"
    DARK = "Dark"


class WindowPlace(NamedTuple):
    """Where the window was when it closed, in Qt's logical pixels; its screen may be gone since.

    Attributes:
        left: From the left of the first screen; negative on a screen to the left of it.
        top: From the top of the first screen.
        width: Of the window without its frame.
        height: Of the window without its frame.
        is_maximized: Whether it filled the screen; the other values are those of before.
    """

    left: int
    top: int
    width: int
    height: int
    is_maximized: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered; none of it is secret.

    Attributes:
        language: A language code as `de`; empty for that of the system.
        theme: Which colours the window has.
        cer_format: How the `.cer` files of the next request are encoded.
        contact: Whom Support may ask about the next request.
        infrastructure: Name or activation code of the infrastructure of the next request.
        window: Where the window was; None before it was ever closed.
        proxy: The address of a proxy as it was typed; its password is remembered nowhere.
    """

    language: str = ""
    theme: Theme = Theme.SYSTEM
    cer_format: CerFormat = CerFormat.DER
    contact: Contact = field(default_factory=Contact)
    infrastructure: str = ""
    window: WindowPlace | None = None
    proxy: str = ""
