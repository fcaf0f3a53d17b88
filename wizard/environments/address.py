"""Addresses of environments: brought into one form, and judged."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wizard.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

# RFC 1034, 3.1 and RFC 1123, 2.1: labels of 1 to 63 letters, digits and inner hyphens, 253
# characters in all. Letters beyond ASCII pass, since an internationalised name is typed that way.
_LABEL: Final = re.compile(r"[^\W_](?:[^\W_]|-){0,62}(?<!-)")
_LONGEST: Final = 253
_LONGEST_LABEL: Final = 63

_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:(?=//)|//+")
_REST: Final = re.compile(r"[/?#\\].*", re.DOTALL)
_PORT: Final = re.compile(r":[0-9]*$")
# Spaces of every kind and what has no width; both come along when an address is copied.
_SPACES: Final = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]+")

# OutSystems Developer Cloud: "OutSystems does not support self-signed certificates. The REST API
# must have a valid public certificate" (ODC documentation on consuming REST APIs).
_DEVELOPER_CLOUD: Final = ("outsystems.app", "outsystems.dev")

# Add certificate to trusted root store in OutSystems Cloud: "applies to O11 Cloud Environments
# only", which belong to a subscription; personal environments do not.
_PERSONAL: Final = ("outsystemscloud.com",)


def normalise_address(text: str) -> str:
    """Reduce what was typed, or copied from a browser, to the host name in lower case.

    Scheme, user, port, path (as `/lifetime`), spaces and the final dot go away. What is no
    address stays recognisable; `address_remark` judges it.
    """
    host = text
    while (shorter := _peel(host)) != host:
        host = shorter
    return host


def is_host_name(text: str) -> bool:
    """Tell whether a text is a full host name: several labels, the last one not a number."""
    labels = text.split(".")
    return (
        len(text) <= _LONGEST
        and len(labels) > 1
        and all(_LABEL.fullmatch(label) for label in labels)
        and not labels[-1].isdigit()
    )


def is_like_a_token(text: str) -> bool:
    """Tell whether an access token was pasted where an address belongs.

    No label of a host name has so many characters (RFC 1034, 3.1), and a JSON web token begins with
    the base64 form of `{"` (RFC 7519, 3.1).
    """
    parts = re.split(r"[\s./?#:@]+", text)
    return any(len(part) > _LONGEST_LABEL or part.startswith("eyJ") for part in parts)


def is_developer_cloud(address: str) -> bool:
    """Tell whether an environment belongs to OutSystems Developer Cloud."""
    return _is_below(normalise_address(address), _DEVELOPER_CLOUD)


def address_remark(address: str, show: Callable[[str], str] = str) -> str:
    """Say in one sentence what is odd about an environment's address; empty when nothing is.

    Args:
        address: The address as it was typed.
        show: Makes what is quoted of it safe to show.
    """
    if not address.strip():
        return ""
    host = normalise_address(address)
    if not is_host_name(host):
        shown = address.strip()
        shown = shown if len(shown) <= 60 else f"{shown[:59]}…"
        return say("“{}” is not a host name such as acme-dev.outsystemsenterprise.com.").format(
            show(shown)
        )
    if is_developer_cloud(host):
        return say(
            "{} is OutSystems Developer Cloud, where no certificate can be installed: the server "
            "that it calls needs a public one."
        ).format(show(host))
    if _is_below(host, _PERSONAL):
        return say("{} is a personal environment, and this service is not for those.").format(
            show(host)
        )
    return ""


def _peel(text: str) -> str:
    """Take off what can be seen at once; it may uncover more."""
    text = _SPACES.sub("", text).lower()
    if scheme := _SCHEME.match(text):
        text = text[scheme.end() :]
        text = text.removeprefix("//")
    text = _REST.sub("", text)
    text = text.rpartition("@")[2]
    return _PORT.sub("", text).removesuffix(".")


def _is_below(host: str, domains: tuple[str, ...]) -> bool:
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)
