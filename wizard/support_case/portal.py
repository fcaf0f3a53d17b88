"""The support portal: where a case is opened, and what its address can carry."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from wizard.mendable import MendableError

#: Links are handed to the browser by the operating system; Windows passes on about this much.
LONGEST_LINK: Final = 2_000
_SHORTEST_LINK: Final = 100

_FIELD: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,63}")
# RFC 3986, 2: whatever else stands in an address would have to be encoded there.
_ADDRESS: Final = re.compile(r"[A-Za-z0-9:/._~%-]+")


@dataclass(frozen=True, slots=True)
class Portal:
    """What `resources/portal.toml` says.

    Attributes:
        address: Where a support case is opened, as OutSystems publishes it; https.
        subject_field: The query field that carries the subject.
        description_field: The query field that carries the description.
        longest_link: The most characters that a link may have after encoding.
    """

    address: str
    subject_field: str
    description_field: str
    longest_link: int


def parse_portal(toml_text: str) -> Portal:
    """Read the portal's settings.

    Raises:
        MendableError: When something in them cannot be meant, such as an address that is not
            https.
    """
    try:
        settings = tomllib.loads(toml_text)
    # Its own error is a ValueError, as is that of a number with too many digits.
    except (ValueError, RecursionError) as error:
        raise MendableError(f"Correct portal.toml: it is not TOML ({error}).") from None
    fields = settings.get("fields")
    if not isinstance(fields, dict):
        raise MendableError("Correct portal.toml: the table [fields] is missing.")
    portal = Portal(
        address=_address(settings.get("address")),
        subject_field=_field("subject", fields.get("subject")),
        description_field=_field("description", fields.get("description")),
        longest_link=_longest_link(settings.get("longest_link")),
    )
    if portal.subject_field == portal.description_field:
        raise MendableError("Correct portal.toml: both fields have the same name.")
    if len(portal.address) > portal.longest_link:
        raise MendableError("Correct portal.toml: address is longer than longest_link.")
    return portal


def _address(value: object) -> str:
    if isinstance(value, str) and _ADDRESS.fullmatch(value) and _is_https(value):
        return value
    raise MendableError(
        "Correct portal.toml: address is not an https address without user, query and fragment."
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
    raise MendableError(f"Correct portal.toml: fields.{key} is not the name of a field.")


def _longest_link(value: object) -> int:
    if isinstance(value, int) and _SHORTEST_LINK <= value <= LONGEST_LINK:
        return value
    raise MendableError(
        "Correct portal.toml: longest_link is not a number from "
        f"{_SHORTEST_LINK} to {LONGEST_LINK}."
    )
