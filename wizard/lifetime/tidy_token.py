"""An access token out of what was pasted."""

from __future__ import annotations

import re
from typing import Final

from wizard.mendable import MendableError
from wizard.sentence import say

# RFC 6750, 2.1: what may stand after `Bearer`; servers take no more than 8 kB of a header.
_TOKEN: Final = re.compile(r"[A-Za-z0-9._~+/-]{1,8000}=*")
# What comes along when one is copied: marks without width, quotes, and the rest of the header.
_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_AROUND: Final = " \t\r\n\u00a0\"'`<>“”‘’„«»"
_HEADER_NAME: Final = re.compile(
    r"(?:authorization[\"']?\s*:\s*[\"']?)?bearer(?:\s+|$)", re.IGNORECASE
)
_KEY_OR_CERTIFICATE: Final = "-----BEGIN"


def tidy_token(text: str) -> str:
    """Take an access token out of what was pasted: without spaces, quotes and `Bearer`.

    Raises:
        MendableError: It is no token; what was pasted is not repeated.
    """
    bare = _INVISIBLE.sub("", text).strip(_AROUND)
    found = _HEADER_NAME.match(bare)
    token = "".join((bare[found.end() :] if found else bare).split()).strip(_AROUND)
    # A pasted key consists of the same characters, and is for nobody else.
    if _KEY_OR_CERTIFICATE in bare or not _TOKEN.fullmatch(token):
        raise MendableError(
            say("This is not an access token: copy it anew from LifeTime, or create another one.")
        )
    return token
