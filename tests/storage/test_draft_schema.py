"""The published schema is that of the drafts that are written, and of those that were."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # brings no types

from tests.authority import Authority
from tests.storage.requests import requests
from wizard.certificates.decode import decode_certificate
from wizard.request.request import Request
from wizard.storage import draft_format

Document = dict[str, Any]

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "draft.schema.json").read_bytes())
VALIDATOR = Draft202012Validator(SCHEMA)
RELEASED = sorted((Path(__file__).parent / "released").iterdir())
CERTIFICATE = decode_certificate(Authority.root("Acme Root CA").der)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", RELEASED, ids=lambda path: path.stem)
def test_every_released_draft_agrees(path: Path) -> None:
    VALIDATOR.validate(json.loads(path.read_bytes()))


@given(requests((CERTIFICATE,)))
@settings(deadline=None)
def test_every_draft_that_is_written_agrees(request_: Request) -> None:
    VALIDATOR.validate(json.loads(draft_format.write(request_)))


def test_every_field_that_is_written_is_described(full_request: Request) -> None:
    document = json.loads(draft_format.write(full_request))
    assert fields_in(document) == fields_described(SCHEMA)


def change(name: str, value: object) -> Callable[[Document], None]:
    def act(document: Document) -> None:
        document[name] = value

    return act


@pytest.mark.parametrize(
    "act",
    [
        change("format", "other"),
        change("version", [2, 0]),
        change("identity", "../" * 10 + "ab"),
        change("created", "2026-11-24T09:30:00+01:00"),
        change("step", "payment"),
        change("environments", {}),
        change("sources", [{"source": "acme.pem"}]),
        change("files_attached", 1),
        lambda document: document.pop("note"),
        lambda document: document["sources"][0]["certificates"].append("%%"),
    ],
)
def test_what_the_program_refuses_the_schema_refuses(
    act: Callable[[Document], None], full_request: Request
) -> None:
    document = json.loads(draft_format.write(full_request))
    act(document)
    assert not VALIDATOR.is_valid(document)


def fields_in(value: object, at: str = "") -> set[str]:
    match value:
        case dict():
            own = {f"{at}.{name}" for name in value}
            return own.union(*(fields_in(value[name], f"{at}.{name}") for name in value))
        case list():
            return set().union(*(fields_in(each, at) for each in value))
    return set()


def fields_described(schema: Document, at: str = "") -> set[str]:
    if reference := schema.get("$ref"):
        return fields_described(SCHEMA["$defs"][reference.rsplit("/", 1)[1]], at)
    found: set[str] = set()
    for name, inner in schema.get("properties", {}).items():
        found |= {f"{at}.{name}"} | fields_described(inner, f"{at}.{name}")
    items = schema.get("items")
    for inner in (*([items] if items else []), *schema.get("anyOf", [])):
        found |= fields_described(inner, at)
    return found
