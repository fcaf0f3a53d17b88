"""Settings as fields of JSON, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.certificates.cer_format import CerFormat
from wizard.certificates.key_firewall import without_private_keys
from wizard.request.look import WindowPlace, theme_named
from wizard.request.request import Contact
from wizard.request.settings import Settings

if TYPE_CHECKING:
    from wizard.storage.fields import Fields

#: The farthest from the first screen that X11 can place a window, and the widest it can be.
_FARTHEST: Final = 2**15 - 1


def settings_to_fields(settings: Settings) -> dict[str, object]:
    """Turn settings into fields under their own names, without private keys and passwords."""
    window = settings.window
    return {
        "language": without_private_keys(settings.language),
        "theme": settings.theme.name.lower(),
        "cer_format": settings.cer_format.name.lower(),
        "contact": {
            name: without_private_keys(text) for name, text in settings.contact._asdict().items()
        },
        "infrastructure": without_private_keys(settings.infrastructure),
        "window": None if window is None else window._asdict(),
        "proxy": without_private_keys(_without_password(settings.proxy)),
    }


def settings_from_fields(fields: Fields) -> Settings:
    """Turn the fields, whoever wrote them, into settings.

    Raises:
        DamagedError: One of them is missing or is not what it should be.
    """
    contact = fields.object("contact")
    return Settings(
        language=without_private_keys(fields.text("language")),
        theme=theme_named(fields.text("theme")),
        cer_format=fields.choice("cer_format", CerFormat),
        contact=Contact(*(without_private_keys(contact.text(name)) for name in Contact._fields)),
        infrastructure=without_private_keys(fields.text("infrastructure")),
        window=None if fields.maybe("window", fields.object) is None else _window(fields),
        proxy=without_private_keys(_without_password(fields.text("proxy"))),
    )


def _window(fields: Fields) -> WindowPlace:
    window = fields.object("window")
    return WindowPlace(
        left=max(-_FARTHEST, min(window.number("left"), _FARTHEST)),
        top=max(-_FARTHEST, min(window.number("top"), _FARTHEST)),
        width=min(window.count("width"), _FARTHEST),
        height=min(window.count("height"), _FARTHEST),
        is_maximized=window.flag("is_maximized"),
    )


def _without_password(address: str) -> str:
    """Leave out the password of a login, however it got here: it ends at the last `@`."""
    before, at, place = address.rpartition("@")
    scheme, between, login = before.rpartition("://")
    return f"{scheme}{between}{login.partition(':')[0]}{at}{place}"
