"""The support portal: where a case is opened, what its address can carry, and what it asks."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from wizard.certificates.names import visible
from wizard.mendable import MendableError
from wizard.request.request import Severity
from wizard.sentence import say
from wizard.support_case.portal_steps import (
    PortalStep,
    WrongSettingError,
    one_line,
    parse_steps,
    refuse_unknown,
)

#: Links are handed to the browser by the operating system; Windows passes on about this much.
LONGEST_LINK: Final = 2_000
_SHORTEST_LINK: Final = 100

_LONGEST_SEVERITY: Final = 30
_SETTINGS: Final = ("address", "longest_link", "severities", "fields", "steps")
_FIELDS: Final = ("subject", "description")

_FIELD: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,63}")
# RFC 3986, 2: whatever else stands in an address would have to be encoded there.
_ADDRESS: Final = re.compile(r"[A-Za-z0-9:/._~%-]+")


@dataclass(frozen=True, slots=True)
class Portal:
    """What `resources/portal.toml`, or the customer's own file in its place, says.

    Attributes:
        address: Where a support case is opened, as OutSystems publishes it; https.
        subject_field: The query field that carries the subject.
        description_field: The query field that carries the description.
        longest_link: The most characters that a link may have after encoding.
        severities: What the portal calls each `Severity`, in their order.
        steps: What the portal asks, in its order; no two have the same key.
    """

    address: str
    subject_field: str
    description_field: str
    longest_link: int
    severities: tuple[str, ...] = tuple(Severity)
    steps: tuple[PortalStep, ...] = ()


def parse_portal(toml_text: str, name: str = "portal.toml") -> Portal:
    """Read the portal's settings.

    Args:
        toml_text: The whole file.
        name: What to call the file in a sentence, safe to show.

    Raises:
        MendableError: When something in them cannot be meant, such as an address that is not
            https.
    """
    try:
        settings = tomllib.loads(toml_text)
    # Its own error is a ValueError, as is that of a number with too many digits.
    except (ValueError, RecursionError) as error:
        said = say("Correct {}: it is not TOML ({}).").format(name, visible(str(error)))
        raise MendableError(said) from None
    try:
        return _portal(settings)
    except WrongSettingError as error:
        raise MendableError(say("Correct {}: {}").format(name, str(error))) from None


def _portal(settings: dict[str, object]) -> Portal:
    refuse_unknown(settings, _SETTINGS, say("“{}” is no setting of the file, which has {}."))
    fields = settings.get("fields")
    if not isinstance(fields, dict):
        raise WrongSettingError(say("the table [fields] is missing."))
    refuse_unknown(fields, _FIELDS, say("“{}” is no setting of [fields], which has {}."))
    portal = Portal(
        address=_address(settings.get("address")),
        subject_field=_field("subject", fields.get("subject")),
        description_field=_field("description", fields.get("description")),
        longest_link=_longest_link(settings.get("longest_link")),
        severities=_severities(settings.get("severities")),
        steps=parse_steps(settings.get("steps")),
    )
    if portal.subject_field == portal.description_field:
        raise WrongSettingError(say("both fields have the same name."))
    if len(portal.address) > portal.longest_link:
        raise WrongSettingError(say("address is longer than longest_link."))
    return portal


def _address(value: object) -> str:
    if isinstance(value, str) and _ADDRESS.fullmatch(value) and _is_https(value):
        return value
    raise WrongSettingError(
        say("address is not an https address without user, query and fragment.")
    )


def _is_https(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme == "https" and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _field(key: str, value: object) -> str:
    if isinstance(value, str) and _FIELD.fullmatch(value):
        return value
    raise WrongSettingError(say("fields.{} is not the name of a field.").format(key))


def _longest_link(value: object) -> int:
    if isinstance(value, int) and _SHORTEST_LINK <= value <= LONGEST_LINK:
        return value
    raise WrongSettingError(
        say("longest_link is not a number from {} to {}.").format(_SHORTEST_LINK, LONGEST_LINK)
    )


def _severities(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) != len(Severity):
        raise WrongSettingError(
            say("severities is not a list of {} names, for {}.").format(
                len(Severity), ", ".join(Severity)
            )
        )
    names = tuple(one_line(say("one of severities"), name, _LONGEST_SEVERITY) for name in value)
    if len(set(names)) < len(names):
        raise WrongSettingError(say("two of severities have the same name."))
    return names
