"""What a newer minor version has put into a draft is still in it when this one has edited it."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.authority import Authority
from tests.storage.requests import requests
from wizard.certificates.decode import decode_certificate
from wizard.request.request import Request
from wizard.storage import draft_format
from wizard.storage.drafts import DraftFolder

Document = dict[str, Any]

ROOT = Authority.root("Acme Root CA")
CERTIFICATE = decode_certificate(ROOT.der)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


def read(document: Document) -> Request:
    content = json.dumps(document).encode()
    return draft_format.read(content, "“a”", decode_certificate)


def document_of(request: Request) -> Document:
    document: Document = json.loads(draft_format.write(request))
    return document


def from_the_future(request: Request) -> Document:
    document = document_of(request)
    document["version"] = [1, 9]
    document["reminders"] = [{"days": 30, "share": 0.5}]
    document["contact"]["pager"] = "12"
    document["environments"][0]["zone"] = "eu"
    document["environments"][1]["zone"] = "us"
    document["sources"][0]["fetched"] = "2027-01-01"
    document["sources"][0]["sender"]["port"] = 443
    document["sources"][0]["rejected"][0]["depth"] = 2
    return document


def test_unknown_fields_are_written_again(full_request: Request) -> None:
    future = from_the_future(full_request)
    future["version"] = [1, 2]
    assert document_of(read(future)) == future


def test_editing_something_else_keeps_them(full_request: Request) -> None:
    edited = replace(read(from_the_future(full_request)), note="edited", environments=())
    written = document_of(edited)
    assert written["note"] == "edited"
    assert written["environments"] == []
    assert written["reminders"] == [{"days": 30, "share": 0.5}]
    assert written["contact"]["pager"] == "12"
    assert written["sources"][0]["fetched"] == "2027-01-01"


def test_they_follow_an_environment_wherever_it_moves(full_request: Request) -> None:
    request = read(from_the_future(full_request))
    quality, production = request.environments
    moved = (production, replace(quality, ticked=False), replace(quality, name="Test"))
    written = document_of(replace(request, environments=moved))
    assert [each.get("zone") for each in written["environments"]] == ["us", "eu", None]


def test_they_end_with_a_source_that_is_another_one(full_request: Request) -> None:
    request = read(from_the_future(full_request))
    first, second = request.sources
    written = document_of(replace(request, sources=(replace(first, repairs=()), second)))
    assert "fetched" not in written["sources"][0]
    assert "depth" not in written["sources"][0]["rejected"][0]


def test_a_copy_has_them_too(drafts: DraftFolder, full_request: Request) -> None:
    path, _ = drafts.save(full_request)
    path.write_text(json.dumps(from_the_future(full_request)), "utf-8")
    target, _ = drafts.save_copy(drafts.load(path), path.with_name("copy.trustdraft"))
    assert json.loads(target.read_bytes())["reminders"] == [{"days": 30, "share": 0.5}]


@pytest.mark.parametrize("hide", [str, str.splitlines, lambda key: {key: 1}, lambda key: [[key]]])
def test_a_private_key_in_them_costs_all_of_them(
    hide: Callable[[str], object], empty_request: Request
) -> None:
    document = document_of(empty_request)
    document["secret"] = hide(ROOT.key_pem.decode())
    document["zone"] = "eu"
    assert document_of(read(document)) == document_of(empty_request)


@given(
    request_=requests((CERTIFICATE,)),
    data=st.data(),
    name=st.text("xyz", min_size=1, max_size=3),
    value=VALUES,
)
@settings(deadline=None)
def test_whatever_it_is_and_wherever_it_stands(
    request_: Request, data: st.DataObject, name: str, value: object
) -> None:
    document = document_of(request_)
    place = data.draw(st.sampled_from(objects_in(document)))
    place[name] = value
    assert document_of(read(document)) == document


def objects_in(value: object) -> list[Document]:
    match value:
        case dict():
            return [value, *(each for inner in value.values() for each in objects_in(inner))]
        case list():
            return [each for inner in value for each in objects_in(inner)]
    return []
