"""What a LifeTime answered, put into environments or into words.

The fields are those of the LifeTime API v2 (Swagger 2.0). None of them is required there, so each
may be missing, and further ones are passed over.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from wizard.certificates.names import visible
from wizard.environments.address import normalise_address
from wizard.environments.environment import Environment, Origin
from wizard.environments.purpose_words import guess_purpose
from wizard.lifetime.lifetime_report import LifeTimeReport, Trouble
from wizard.sentence import say

if TYPE_CHECKING:
    from datetime import datetime

    from wizard.lifetime.ask_lifetime import Answer
    from wizard.lifetime.lifetime_address import LifeTimeAddress

_OK: Final = 200
_NONE: Final = 204
_REFUSED: Final = {401, 403}
_REDIRECTS: Final = range(300, 400)
_NOT_FOUND: Final = 404
_FAILED: Final = 500

#: More environments than any infrastructure has.
MOST: Final = 5_000

_LONGEST: Final = 300  # characters of a name or an address; a host name has up to 253
_LONGEST_ERROR: Final = 300
_MOST_FRONT_ENDS: Final = 10_000
_SEES_NONE: Final = say(
    "LifeTime shows no environments to this token. Give its service account a role that "
    "may see them, or add them by hand."
)
_A_PAGE: Final = say(
    "{} answers with a web page instead of its environments: a login, a proxy or a VPN may be on "
    "the way. Check the address, and open it in a browser."
)
_SOMETHING_ELSE: Final = say(
    "{} answers with something else instead of its environments: a login, a proxy or a VPN may be "
    "on the way. Check the address, and open it in a browser."
)


def read_answer(answer: Answer, address: LifeTimeAddress, now: datetime) -> LifeTimeReport:
    """Read what came back.

    Args:
        answer: It.
        address: Whom it came from.
        now: When it came, aware UTC.
    """
    name = visible(address.name)
    if answer.status == _OK:
        return _read_list(answer.body, name, now)
    if answer.status == _NONE:
        return LifeTimeReport(name, now, remark=_SEES_NONE)
    trouble = Trouble.TOKEN if answer.status in _REFUSED else Trouble.ANSWER
    return LifeTimeReport(name, trouble=trouble, failure=_refusal(answer, address))


def _refusal(answer: Answer, address: LifeTimeAddress) -> str:
    name = visible(address.name)
    if answer.status in _REFUSED:
        return say(
            "LifeTime does not accept this access token ({}): it was mistyped or "
            "replaced, or its service account has no role. Create a new one."
        ).format(answer.status)
    if answer.status in _REDIRECTS:
        other = visible(address.is_left_by(answer.location)[:_LONGEST])
        if other:
            return say(
                "{} sends on to {}, and the token was not sent there. If that is your "
                "LifeTime, enter its address."
            ).format(name, other)
        return say(
            "{} sends on to another page, such as a login. Enter the address of LifeTime."
        ).format(name)
    if answer.status == _NOT_FOUND:
        return say(
            "There is no LifeTime at {}. Enter the host that LifeTime itself opens on, "
            "such as acme-lt.outsystemsenterprise.com."
        ).format(name)
    if answer.status == _FAILED and (errors := _errors_in(answer.body)):
        return say("LifeTime could not list its environments: “{}”. Try again later.").format(
            errors
        )
    return say("{} answers with status {}. Try again later, or add them by hand.").format(
        name, answer.status
    )


def _read_list(body: bytes, name: str, now: datetime) -> LifeTimeReport:
    values = _json(body)
    if not isinstance(values, list):
        is_page = body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
        failure = _A_PAGE.format(name) if is_page else _SOMETHING_ELSE.format(name)
        return LifeTimeReport(name, trouble=Trouble.ANSWER, failure=failure)
    # LifeTime tells the order in which they are registered; those without come last.
    ordered = sorted((v for v in values if isinstance(v, dict)), key=_order)[:MOST]
    environments = tuple(e for e in map(_environment, ordered) if e.name)
    return LifeTimeReport(name, now, environments, _remark(len(values), len(environments)))


def _remark(told: int, read: int) -> str:
    if not told:
        return _SEES_NONE
    if told > MOST:
        return say("Only the first {} of {} environments were read.").format(
            f"{MOST:,}", f"{told:,}"
        )
    left_out = told - read
    if not left_out:
        return ""
    return say("%n without a name or an address (was|were) left out.", "", left_out)


def _environment(fields: dict[str, object]) -> Environment:
    address = normalise_address(_text(fields, "HostName"))
    name = _text(fields, "Name") or address.partition(".")[0]
    front_ends = _number(fields, "NumberOfFrontEnds") or 0
    is_cloud = fields.get("IsCloudEnvironment")
    return Environment(
        name=name,
        address=address,
        purpose=guess_purpose(name, address, _text(fields, "EnvironmentType")),
        front_ends=front_ends if 0 < front_ends < _MOST_FRONT_ENDS else 0,
        is_cloud=is_cloud if isinstance(is_cloud, bool) else None,
        origin=Origin.LIFETIME,
    )


def _order(fields: dict[str, object]) -> tuple[bool, int]:
    order = _number(fields, "Order")
    return order is None, order or 0


def _text(fields: dict[str, object], name: str) -> str:
    value = fields.get(name)
    return visible(" ".join(value[:_LONGEST].split()))[:_LONGEST] if isinstance(value, str) else ""


def _number(fields: dict[str, object], name: str) -> int | None:
    value = fields.get(name)
    return value if type(value) is int else None  # true is a number to isinstance


def _errors_in(body: bytes) -> str:
    """Find what `Exception` of the API says, in its list `Errors`."""
    value = _json(body)
    errors = value.get("Errors") if isinstance(value, dict) else None
    told = (e for e in errors if isinstance(e, str)) if isinstance(errors, list) else ()
    return visible(" ".join(" ".join(told).split())[:_LONGEST_ERROR])


def _json(body: bytes) -> object:
    """Read JSON of whoever sent it; None for whatever is none."""
    try:
        return json.loads(body.decode("utf-8-sig"))
    # The first two are kinds of ValueError, as is that of a number with too many digits.
    except (ValueError, RecursionError):
        return None
