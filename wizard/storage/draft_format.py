"""The draft file: a request as JSON that people can read, and back.

An object with `format` (always `trustdraft`) and `version` (major and minor), then the fields of
`Request` under their own names. Certificates are base64 of their DER bytes, moments are in UTC,
and the members of an enumeration stand by their names in lower case. `docs/draft.schema.json` is
the same as a JSON Schema.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from wizard.mendable import MendableError
from wizard.request.key_free import key_free
from wizard.sentence import say
from wizard.storage.draft_answers import DamagedDraftError
from wizard.storage.fields import DamagedError, Fields, parse_values
from wizard.storage.json_limits import what_is_too_much
from wizard.storage.request_fields import (
    Decode,
    ders_from_fields,
    renews_from_fields,
    request_from_fields,
    request_to_fields,
    sources_from_fields,
)
from wizard.storage.unknown_fields import unknown_in, with_unknown

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.request.request import Request

#: The most bytes that a draft may have.
LARGEST = 64 * 2**20

_FORMAT = "trustdraft"
_VERSION = (1, 2)

_Taken = TypeVar("_Taken")


def write(request: Request) -> bytes:
    """Turn a request into the bytes of a draft file, without private keys in what was typed.

    Raises:
        MendableError: The request is too large for a file that `read` would accept.
    """
    free = key_free(request)
    document = with_unknown(_document_of(free), free.unknown)
    # Half a character, which a broken paste can bring, becomes a question mark: as it is, UTF-8
    # cannot hold it, and escaped it would make a draft that cannot be read again.
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    content = text.encode("utf-8", "replace")
    if len(content) > LARGEST:
        raise MendableError(
            say(
                "The draft could not be saved because it would be larger than {} MB: remove "
                "the files that are not needed on the first step."
            ).format(LARGEST // 2**20)
        )
    if too_much := what_is_too_much(content):
        raise MendableError(
            say(
                "The draft could not be saved because {}: remove the files that are not "
                "needed on the first step."
            ).format(too_much)
        )
    return content


def read(content: bytes, name: str, decode: Decode) -> Request:
    """Turn the bytes of a draft file, whoever wrote them, into a request.

    Args:
        content: The bytes.
        name: What to call the file in a sentence, safe to show.
        decode: Reads each certificate anew.

    Raises:
        DamagedDraftError: They are not a draft.
        MendableError: They are one of a newer version than this one can open.
    """

    def whole(found: object, fields: Fields) -> Request:
        request = replace(
            request_from_fields(fields),
            sources=sources_from_fields(fields, decode),
            renews=renews_from_fields(fields, decode),
        )
        request = key_free(request)
        return replace(request, unknown=unknown_in(found, _document_of(request)))

    return _read(content, name, whole)


def glance(content: bytes, name: str) -> tuple[Request, tuple[bytes, ...]]:
    """Read what a list shows: the request without its sources, and the certificates as DER.

    It takes less time than `read`, and refuses less.

    Args:
        content: The bytes.
        name: What to call the file in a sentence, safe to show.

    Raises:
        DamagedDraftError: They are not a draft.
        MendableError: They are one of a newer version than this one can open.
    """

    def shown(_found: object, fields: Fields) -> tuple[Request, tuple[bytes, ...]]:
        return key_free(request_from_fields(fields)), ders_from_fields(fields)

    return _read(content, name, shown)


class _NewerError(DamagedError):
    """The file was written by a newer version, in a way that this one does not understand."""


def _document_of(request: Request) -> dict[str, object]:
    return {"format": _FORMAT, "version": _VERSION, **request_to_fields(request)}


def _read(content: bytes, name: str, take: Callable[[object, Fields], _Taken]) -> _Taken:
    try:
        found = _parsed(content)
        fields = Fields(found)
        is_newer = _minor(fields) > _VERSION[1]
        try:
            return take(found, fields)
        except DamagedError as damage:
            # A newer minor version may know more kinds of a thing.
            raise (_NewerError if is_newer else damage) from None
    except _NewerError:
        raise MendableError(
            say(
                "{} was made with a newer version of this program and was left as it is: "
                "install that version to open it."
            ).format(name)
        ) from None
    except DamagedError as damage:
        raise DamagedDraftError(
            say(
                "{} was left as it is and cannot be opened, because {}: use another copy of "
                "it, or begin a new request."
            ).format(name, str(damage))
        ) from None


def _parsed(content: bytes) -> object:
    if len(content) > LARGEST:
        raise DamagedError(say("it is larger than {} MB").format(LARGEST // 2**20))
    return parse_values(content)


def _minor(document: Fields) -> int:
    if document.text("format") != _FORMAT:
        raise DamagedError(say("it is not a draft of this program"))
    match document.counts("version"):
        case (major, minor) if major == _VERSION[0]:
            return minor
        case (major, _) if major > _VERSION[0]:
            raise _NewerError
    raise DamagedError(say("its “version” is none that there ever was"))
