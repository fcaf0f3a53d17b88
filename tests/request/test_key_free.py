"""Every text of a request, those of fields that are yet to come too."""

import dataclasses
import json
from dataclasses import replace
from datetime import date, datetime
from enum import Enum

from tests.authority import Authority
from tests.request.samples import a_request
from wizard.certificates.certificate import Certificate
from wizard.certificates.key_firewall import REMOVED
from wizard.certificates.read_report import ReadReport
from wizard.request.key_free import key_free
from wizard.request.request import Request

KEY = Authority.root().key_pem.decode()
#: 32 hexadecimal digits, which the draft's reader makes sure of; and JSON.
NOT_TYPED = {"identity", "unknown"}
EDITS = {"edited_subject": "", "edited_description": ""}


def filled(value: object) -> object:
    """The value with a private key in every text in it."""
    match value:
        case Enum() | ReadReport() | Certificate() | date() | datetime() | frozenset():
            return value
        case str():
            return f"before {KEY} after"
        case tuple():
            make = getattr(value, "_make", tuple)  # as named tuples have it
            return make(map(filled, value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = {field.name for field in dataclasses.fields(value)} - NOT_TYPED
        return replace(value, **{name: filled(getattr(value, name)) for name in names})
    return value


def test_no_text_of_a_request_keeps_a_private_key() -> None:
    full = filled(a_request(**EDITS))
    assert isinstance(full, Request)
    assert repr(full).count("BEGIN PRIVATE KEY") >= 18
    free = key_free(full)
    assert "PRIVATE KEY" not in repr(free)
    assert repr(free).count(f"before {REMOVED}") == repr(full).count("BEGIN PRIVATE KEY")


def test_what_a_newer_version_has_added_goes_as_a_whole_if_there_is_a_key_in_it() -> None:
    lines = json.dumps({"lines": KEY.splitlines()})
    assert key_free(replace(a_request(), unknown=lines)).unknown == ""
    kept = json.dumps({"lines": ["BEGIN", "END"]})
    assert key_free(replace(a_request(), unknown=kept)).unknown == kept


def test_what_was_not_edited_stays_so() -> None:
    request = a_request()
    assert key_free(request) == request
