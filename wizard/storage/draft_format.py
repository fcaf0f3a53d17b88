"""The draft file: a request as JSON that people can read, and back.

An object with `format` (always `trustdraft`) and `version` (major and minor), then the fields of
`Request` under their own names. Certificates are base64 of their DER bytes, moments are in UTC,
and the members of an enumeration stand by their names in lower case.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from wizard.mendable import MendableError
from wizard.request.key_free import key_free
from wizard.storage.fields import DamagedError, Fields, parse
from wizard.storage.request_fields import Decode, request_from_fields, request_to_fields

if TYPE_CHECKING:
    from wizard.request.request import Request

#: The most bytes that a draft may have.
LARGEST = 64 * 2**20

_FORMAT = "trustdraft"
_VERSION = (1, 2)


def write(request: Request) -> bytes:
    """Turn a request into the bytes of a draft file, without private keys in what was typed.

    Raises:
        MendableError: The request is too large for a file that `read` would accept.
    """
    document = {"format": _FORMAT, "version": _VERSION, **request_to_fields(key_free(request))}
    # Half a character, which a broken paste can bring, becomes a question mark: as it is, UTF-8
    # cannot hold it, and escaped it would make a draft that cannot be read again.
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    content = text.encode("utf-8", "replace")
    if len(content) > LARGEST:
        raise MendableError(
            f"The draft could not be saved because it would be larger than {LARGEST // 2**20} MB: "
            "remove the files that are not needed on the first step."
        )
    return content


def read(content: bytes, name: str, decode: Decode) -> Request:
    """Turn the bytes of a draft file, whoever wrote them, into a request.

    Args:
        content: The bytes.
        name: What to call the file in a sentence, safe to show.
        decode: Reads each certificate anew.

    Raises:
        MendableError: They are not a draft that this version can open.
    """
    try:
        return key_free(request_from_fields(_document(content), decode))
    except _NewerError:
        raise MendableError(
            f"{name} was made with a newer version of this program and was left as it is: install "
            "that version to open it."
        ) from None
    except DamagedError as damage:
        raise MendableError(
            f"{name} was left as it is and cannot be opened, because {damage}: use another copy "
            "of it, or begin a new request."
        ) from None


def is_draft(content: bytes) -> bool:
    """Whether this is a whole draft of a version that can be read, as far as a quick look tells."""
    try:
        _document(content)
    except DamagedError:
        return False
    return True


class _NewerError(DamagedError):
    """The file has a newer major version."""


def _document(content: bytes) -> Fields:
    if len(content) > LARGEST:
        raise DamagedError(f"it is larger than {LARGEST // 2**20} MB")
    document = parse(content)
    if document.text("format") != _FORMAT:
        raise DamagedError("it is not a draft of this program")
    # A newer minor version only adds fields, which are ignored.
    match document.counts("version"):
        case (major, _) if major == _VERSION[0]:
            return document
        case (major, _) if major > _VERSION[0]:
            raise _NewerError
    raise DamagedError("its “version” is none that there ever was")
