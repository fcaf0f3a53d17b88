"""The portal's address with as much of the case as fits in it.

OutSystems documents no field that fills in a case, so a link that carries less loses nothing:
the whole text is on the clipboard as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlencode

if TYPE_CHECKING:
    from wizard.support_case.portal import Portal

#: The last line of a description that was cut.
REST: Final = "[The rest of this text is on the clipboard. Please paste it here.]"

_CUT: Final = "…"


@dataclass(frozen=True, slots=True)
class PrefilledLink:
    """A link that opens the portal.

    Attributes:
        address: The whole link.
        is_short: Whether something did not fit in it.
    """

    address: str
    is_short: bool


def prefilled_link(portal: Portal, subject: str, description: str) -> PrefilledLink:
    """Put the case into the portal's address, and keep to its longest link.

    What does not fit is left out in this order: the end of the description, at the end of a
    line; all of the description; the end of the subject. The address itself never changes.
    """
    whole = _link(portal, subject, description)
    if len(whole) <= portal.longest_link:
        return PrefilledLink(whole, is_short=False)
    room = portal.longest_link - len(_link(portal, subject, ""))
    beginning = _beginning(description, room - len(_query({portal.description_field: REST})) - 1)
    if beginning:
        return PrefilledLink(_link(portal, subject, f"{beginning}{REST}"), is_short=True)
    room = portal.longest_link - len(_link(portal, _CUT, "")) + len(quote(_CUT))
    return PrefilledLink(_link(portal, _shortened(subject, room), ""), is_short=True)


def _link(portal: Portal, subject: str, description: str) -> str:
    fields = {portal.subject_field: subject, portal.description_field: description}
    query = _query({field: value for field, value in fields.items() if value})
    return f"{portal.address}?{query}" if query else portal.address


def _query(fields: dict[str, str]) -> str:
    # `%20` for a space, since a browser's form reads `+` as one but a script may not; half a
    # surrogate pair has no UTF-8 and becomes a question mark.
    return urlencode(fields, quote_via=quote, safe="", errors="replace")


def _beginning(text: str, room: int) -> str:
    """As many whole lines as fit into so many characters after encoding."""
    lines = text.splitlines(keepends=True)
    return "".join(lines[: _how_many_fit(lines, room)])


def _shortened(text: str, room: int) -> str:
    """The text, or its beginning and a mark, in so many characters after encoding."""
    if len(_encoded(text)) <= room:
        return text
    fitting = _how_many_fit(text, room - len(_encoded(_CUT)))
    return f"{text[:fitting].rstrip()}{_CUT}" if fitting else ""


def _how_many_fit(pieces: str | list[str], room: int) -> int:
    """How many of these pieces, from the first, fit into so many characters after encoding."""
    lengths = accumulate(len(_encoded(piece)) for piece in pieces)
    return sum(1 for length in lengths if length <= room)


def _encoded(text: str) -> str:
    return quote(text, safe="", errors="replace")
