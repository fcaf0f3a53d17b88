"""What the program remembers from one request to the next, apart from drafts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from wizard.certificates.cer_format import CerFormat
from wizard.request.look import Theme, WindowPlace
from wizard.request.request import Contact


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


class LoadedSettings(NamedTuple):
    """What was found.

    Attributes:
        settings: The settings; the first ones when there are none that can be used.
        remark: Why those in the file are not used, as a sentence; empty when they are.
    """

    settings: Settings
    remark: str = ""
