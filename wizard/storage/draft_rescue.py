"""What can still be read out of a damaged draft.

Nothing is taken for granted but how this program writes JSON: a name, a colon, a text. What stands
behind the damage is found as well as what stands before it.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from wizard.certificates.key_firewall import holds_private_key
from wizard.certificates.names import visible
from wizard.certificates.read_report import ReadReport
from wizard.environments.environment import Environment
from wizard.request.key_free import key_free
from wizard.request.request import Connection, Contact, Request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.certificates.certificate import Certificate
    from wizard.storage.draft_answers import Version
    from wizard.storage.request_fields import Decode

#: Certificates, and environments, that are looked for.
MOST: Final = 10_000

_TEXT: Final = rb'("[^"\\\n]*+(?:\\[^\n][^"\\\n]*+)*+")'
_ENVIRONMENT: Final = re.compile(
    rb'"name":\s{0,40}' + _TEXT + rb',\s{0,40}"address":\s{0,40}' + _TEXT
)
# What begins as a sequence of at least 128 bytes does (X.690, 8.1.3.5).
_CERTIFICATE: Final = re.compile(rb'"(MI[A-Za-z0-9+/]{120,}+={0,2})"')
_IDENTITY: Final = re.compile(rb'"identity":\s{0,40}"([0-9a-f]{32})"')
_BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)


def rescue(content: bytes, name: str, version: Version, decode: Decode) -> Request | None:
    """Make a new request of what can be read out of a damaged draft.

    It keeps the identity of the draft, and is as old as the file. What does not matter without its
    surroundings, as a tick or a choice, is left as a new request has it.

    Args:
        content: The bytes of the draft, whoever wrote them.
        name: The name of its file.
        version: Of the file.
        decode: Reads each certificate anew.

    Returns:
        The request; None when neither a certificate nor a text was found.
    """
    certificates = tuple(dict.fromkeys(_certificates(content, decode)))
    source = ReadReport(visible(name), certificates=certificates)
    found = _IDENTITY.search(content)
    changed = moment_of(version.stamp[1])
    empty = Request(
        identity=found[1].decode() if found else os.urandom(16).hex(),
        created=changed,
        changed=changed,
    )
    request = key_free(_with_texts(empty, content))
    if not certificates and request == empty:
        return None
    return replace(request, sources=(source,) if certificates else ())


def moment_of(nanoseconds: int) -> datetime:
    """Tell the moment so long after 1970, aware UTC; 1970 itself when no calendar has it."""
    try:
        return _BEGINNING + timedelta(microseconds=nanoseconds // 1_000)
    except OverflowError:
        return _BEGINNING


def _certificates(content: bytes, decode: Decode) -> Iterator[Certificate]:
    for number, match in enumerate(_CERTIFICATE.finditer(content)):
        if number == MOST:
            return
        with contextlib.suppress(ValueError):  # of base64, and of what is no certificate
            der = base64.b64decode(match[1], validate=True)
            if not holds_private_key(der):
                yield decode(der)


def _with_texts(request: Request, content: bytes) -> Request:
    return replace(
        request,
        title=_text(content, b"title"),
        environments=tuple(_environments(content)),
        lifetime=_text(content, b"lifetime"),
        connection=Connection(error=_text(content, b"error")),
        contact=Contact(
            name=_text(content, b"name", before=b"mail"),
            mail=_text(content, b"mail"),
            phone=_text(content, b"phone"),
            cc=_text(content, b"cc"),
        ),
        infrastructure=_text(content, b"infrastructure"),
        note=_text(content, b"note"),
        edited_subject=_text(content, b"edited_subject") or None,
        edited_description=_text(content, b"edited_description") or None,
        case_number=_text(content, b"case_number"),
    )


def _environments(content: bytes) -> Iterator[Environment]:
    for number, match in enumerate(_ENVIRONMENT.finditer(content)):
        if number == MOST:
            return
        yield Environment(_decoded(match[1]), _decoded(match[2]))


def _text(content: bytes, name: bytes, before: bytes = b"") -> str:
    """Read the first text of that name, if need be the one before a field of another name."""
    follows = rb',\s{0,40}"' + before + rb'"' if before else b""
    match = re.search(rb'"' + name + rb'":\s{0,40}' + _TEXT + follows, content)
    return _decoded(match[1]) if match else ""


def _decoded(literal: bytes) -> str:
    try:
        text = json.loads(literal.decode("utf-8", "replace"), strict=False)
    except json.JSONDecodeError:  # an escape that is none
        return ""
    return str(text).encode("utf-8", "replace").decode()
