import base64
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.authority import Authority, self_signed_server
from tests.storage.requests import requests
from wizard.certificates.certificate import Certificate
from wizard.certificates.decode import decode_certificate
from wizard.certificates.key_firewall import REMOVED
from wizard.environments.environment import Environment
from wizard.mendable import MendableError
from wizard.request.request import Connection, Contact, Request
from wizard.sentence import Sentence
from wizard.storage import draft_format
from wizard.storage.draft_answers import DamagedDraftError

Document = dict[str, Any]

ROOT = Authority.root("Acme Root CA")
CERTIFICATES = tuple(
    decode_certificate(der)
    for der in (ROOT.der, ROOT.server(["db.acme.test"]).der, self_signed_server().der)
)
DECODED = {certificate.der: certificate for certificate in CERTIFICATES}

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)

# Fixtures hold values that no example changes.
fixtures_are_values = settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def decode(der: bytes) -> Certificate:
    """Decode quickly: the examples hold the same few certificates again and again."""
    return DECODED.get(der) or decode_certificate(der)


def read(content: bytes) -> Request:
    return draft_format.read(content, "“acme.trustdraft”", decode)


def refusal(content: bytes) -> str:
    with pytest.raises(MendableError) as refused:
        read(content)
    return str(refused.value)


def document_of(request: Request) -> Document:
    document: Document = json.loads(draft_format.write(request))
    return document


def bytes_of(document: Document) -> bytes:
    return json.dumps(document).encode()


@given(requests(CERTIFICATES))
@settings(deadline=None)
def test_a_request_comes_back_as_it_was(request_: Request) -> None:
    content = draft_format.write(request_)
    found = read(content)
    assert found == request_
    assert found.created.tzinfo is UTC
    assert draft_format.write(found) == content


def test_certificates_come_back_with_all_that_they_say(full_request: Request) -> None:
    [found] = read(draft_format.write(full_request)).certificates
    [expected] = full_request.certificates
    assert repr(found) == repr(expected)
    assert found.der == expected.der


def test_the_file_is_text_that_people_can_read(full_request: Request) -> None:
    lines = draft_format.write(full_request).decode().splitlines()
    assert ' "format": "trustdraft",' in lines
    assert ' "infrastructure": "ACME-1",' in lines
    assert ' "step": "submit",' in lines
    assert ' "opened": "2026-11-24T10:00:00Z",' in lines
    assert '   "name": "Produção",' in lines


def test_a_file_of_version_1_0_opens() -> None:
    content = (Path(__file__).parent / "released" / "1.0.trustdraft").read_bytes()
    request = read(content)
    assert [c.title for c in request.certificates] == ["Acme Root CA"]
    assert [e.name for e in request.ticked_environments] == ["Quality"]
    assert request.contact.name == "Ada 🙂"
    assert request.added == frozenset()
    assert {source.sender for source in request.sources} == {None}


def test_a_file_of_version_1_1_opens() -> None:
    content = (Path(__file__).parent / "released" / "1.1.trustdraft").read_bytes()
    request = read(content)
    assert request.added == frozenset({request.certificates[0].sha256})
    assert [source.sender and source.sender.name for source in request.sources] == [
        "erp.acme.test:443",
        None,
    ]
    assert request.edited_subject is None
    assert request.edited_description is None
    assert request.edited_from == ""


def test_a_file_of_version_1_2_opens_and_is_written_as_it_was() -> None:
    content = (Path(__file__).parent / "released" / "1.2.trustdraft").read_bytes()
    request = read(content)
    assert request.edited_subject == "Install “Acme” 🙂"
    assert request.edited_description == "Dear Support,\r\n\tplease install it.\n"
    assert request.edited_from == "0123456789abcdef" * 4
    assert request.lifetime == "acme-lt.acme.test"
    assert request.sent == frozenset({request.certificates[0].sha256})
    assert (request.environments[0].front_ends, request.environments[0].is_cloud) == (1, True)
    assert draft_format.write(request) == content


def test_half_a_character_does_not_make_a_draft_that_cannot_be_opened(
    empty_request: Request,
) -> None:
    content = draft_format.write(replace(empty_request, note="broken \ud83d paste"))
    assert read(content).note == "broken ? paste"


def test_texts_of_a_strangers_draft_cannot_hide_anything(full_request: Request) -> None:
    document = document_of(full_request)
    document["sources"][0]["source"] = "acme\u202excod.exe\n"
    document["sources"][0]["rejected"][0]["reason"] = "line\nline"
    document["sources"][0]["sender"]["name"] = "acme\u202e:443"
    [source, _] = read(bytes_of(document)).sources
    assert source.source == "acme<U+202E>xcod.exe<U+000A>"
    assert source.rejected[0].reason == "line<U+000A>line"
    assert source.sender is not None
    assert source.sender.name == "acme<U+202E>:443"


def test_what_a_newer_minor_version_added_is_passed_over(full_request: Request) -> None:
    document = document_of(full_request)
    document["version"] = [1, 7]
    document["reminders"] = [{"days": 30, "share": 0.5}]
    document["contact"]["pager"] = "12"
    assert replace(read(bytes_of(document)), unknown="") == full_request


def test_a_kind_that_a_newer_minor_version_added_is_no_damage(full_request: Request) -> None:
    document = document_of(full_request)
    document["version"] = [1, 7]
    document["severity"] = "yesterday"
    said = refusal(bytes_of(document))
    assert said.startswith("“acme.trustdraft” was made with a newer version")


def test_a_newer_major_version_is_refused_with_what_to_do(full_request: Request) -> None:
    document = {"format": "trustdraft", "version": [2, 0], "everything": "else"}
    said = refusal(bytes_of(document))
    assert said.startswith("“acme.trustdraft” was made with a newer version")
    assert said.endswith("install that version to open it.")


def test_more_parts_than_are_read_are_refused_before_they_are_written(
    empty_request: Request,
) -> None:
    with pytest.raises(MendableError, match="too many parts: remove the files"):
        draft_format.write(replace(empty_request, left_out=frozenset(map(str, range(600_000)))))


def test_more_than_fits_is_refused_before_it_is_written(
    empty_request: Request,
) -> None:
    with pytest.raises(MendableError, match="larger than 64 MB: remove the files"):
        draft_format.write(replace(empty_request, note="x" * draft_format.LARGEST))


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "cut off or is no JSON"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[]", "something else stands where an object should be"),
        (b'{"format": "trustdraft"', "cut off"),
        (b'{"format": "other", "version": [1, 0]}', "not a draft of this program"),
        (b'{"version": [1, 0]}', "its “format” is missing"),
        (b'{"format": "trustdraft", "version": [0, 9]}', "none that there ever was"),
        (b'{"format": "trustdraft", "version": [1]}', "none that there ever was"),
        (b'{"format": "trustdraft", "version": [true, 0]}', "of the wrong kind"),
        (b'{"format": "trustdraft", "format": "trustdraft"}', "stands in it twice"),
        (b'{"a": NaN}', "holds NaN"),
        (b'{"a": -Infinity}', "holds -Infinity"),
        (b'{"a": ' + b"9" * 5_000 + b"}", "a number in it is too long"),
        (b'{"a": 1e999}', "a number in it is too long"),
        (b'{"a": 0.' + b"1" * 5_000 + b"}", "a number in it is too long"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b'{"a":' * 33, "nested too deeply"),
        (b'{"a": [' + b"0," * 600_000 + b"0]}", "too many parts"),
        (b'{"a": "' + b"[" * 1_000 + b'", "b": "\\"[[["}', "its “format” is missing"),
        (b"[" * 100_000, "nested too deeply"),
        (b" " * (draft_format.LARGEST + 1), "larger than 64 MB"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_draft_is_refused_with_the_cause(content: bytes, cause: str) -> None:
    said = refusal(content)
    assert cause in said
    assert said.startswith("“acme.trustdraft” was left as it is and cannot be opened, because ")
    assert said.endswith("use another copy of it, or begin a new request.")


def damage(*path: str | int, value: object) -> Callable[[Document], None]:
    def act(document: Document) -> None:
        *way, last = path
        place: Any = document
        for part in way:
            place = place[part]
        place[last] = value

    return act


NOT_DER = base64.b64encode(b"no certificate").decode()
WITH_MORE = base64.b64encode(ROOT.der + b"-----BEGIN PRIVATE KEY-----").decode()


@pytest.mark.parametrize(
    ("act", "cause"),
    [
        (damage("identity", value="../" * 10 + "ab"), "not 32 hexadecimal digits"),
        (damage("identity", value="A" * 32), "not 32 hexadecimal digits"),
        (damage("created", value="yesterday"), "its “created” cannot be read"),
        (damage("created", value="2026-11-24T09:30:00"), "its “created” is not in UTC"),
        (damage("changed", value="9999-12-31T23:59:59-12:00"), "its “changed” is not in UTC"),
        (damage("needed_by", value="2026-02-30"), "its “needed_by” cannot be read"),
        (damage("step", value="payment"), "its “step” has a value that this version"),
        (damage("severity", value=3), "its “severity” is of the wrong kind"),
        (damage("files_attached", value=1), "its “files_attached” is of the wrong kind"),
        (damage("note", value="\ud800"), "its “note” holds half a character"),
        (damage("pager", value=["\ud800"]), "it holds half a character"),
        (damage("pager", value={"\udc00": 1}), "it holds half a character"),
        (damage("title", value=None), "its “title” is of the wrong kind"),
        (damage("edited_subject", value=1), "its “edited_subject” is of the wrong kind"),
        (damage("edited_description", value=[]), "its “edited_description” is of the wrong kind"),
        (damage("edited_from", value=None), "its “edited_from” is of the wrong kind"),
        (damage("contact", value=None), "its “contact” is of the wrong kind"),
        (damage("environments", value=[[]]), "where an object should be"),
        (damage("environments", value={}), "its “environments” is of the wrong kind"),
        (damage("left_out", value=[1]), "its “left_out” is of the wrong kind"),
        (damage("sources", 0, "private_keys_ignored", value=-1), "is negative"),
        (damage("sources", 0, "certificates", 0, value="%%"), "“certificates” cannot be read"),
        (damage("sources", 0, "certificates", 0, value="ü"), "“certificates” cannot be read"),
        (damage("sources", 0, "certificates", 0, value=NOT_DER), "certificates is damaged"),
        (damage("sources", 0, "certificates", 0, value=WITH_MORE), "certificates is damaged"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_damaged_field_is_named(
    act: Callable[[Document], None], cause: str, full_request: Request
) -> None:
    document = document_of(full_request)
    act(document)
    assert cause in refusal(bytes_of(document))


@pytest.mark.parametrize("field", ["identity", "note", "sources", "contact", "opened"])
def test_a_missing_field_is_named(field: str, full_request: Request) -> None:
    document = document_of(full_request)
    del document[field]
    assert f"its “{field}” is missing" in refusal(bytes_of(document))


def test_a_draft_that_a_text_editor_marked_as_utf_8_opens(full_request: Request) -> None:
    assert read(b"\xef\xbb\xbf" + draft_format.write(full_request)) == full_request


def opens_or_is_refused(content: bytes) -> None:
    """Whatever the bytes are, there is a request or a sentence, and nothing else."""
    try:
        request = read(content)
    except MendableError:
        return
    assert read(draft_format.write(request)) == request


@given(data=st.data())
@fixtures_are_values
def test_flipped_bytes_open_or_are_refused(data: st.DataObject, full_request: Request) -> None:
    content = bytearray(draft_format.write(full_request))
    places = st.tuples(st.integers(0, len(content) - 1), st.integers(0, 255))
    for place, value in data.draw(st.lists(places, min_size=1, max_size=4)):
        content[place] = value
    opens_or_is_refused(bytes(content))


@given(cut=st.floats(0, 1, exclude_max=True), more=st.binary(max_size=20))
@fixtures_are_values
def test_cut_and_continued_bytes_open_or_are_refused(
    cut: float, more: bytes, full_request: Request
) -> None:
    content = draft_format.write(full_request)
    opens_or_is_refused(content[: int(cut * len(content))] + more)


@given(data=st.data(), value=JSON)
@fixtures_are_values
def test_any_value_in_any_place_opens_or_is_refused(
    data: st.DataObject, value: object, full_request: Request
) -> None:
    document = document_of(full_request)
    damage(*data.draw(st.sampled_from(sorted(places_in(document), key=str))), value=value)(document)
    opens_or_is_refused(bytes_of(document))


@given(content=st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
@settings(deadline=None)
def test_anything_at_all_opens_or_is_refused(content: bytes) -> None:
    opens_or_is_refused(content)


def places_in(value: object) -> list[tuple[str | int, ...]]:
    """Every place of a JSON value in which another value can be put."""
    inner: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        inner.extend(value.items())
    elif isinstance(value, list):
        inner.extend(enumerate(value))
    found: list[tuple[str | int, ...]] = []
    for key, held in inner:
        found.append((key,))
        found.extend((key, *rest) for rest in places_in(held))
    return found


def test_moments_of_other_places_are_stored_in_utc(empty_request: Request) -> None:
    elsewhere = empty_request.created.astimezone(timezone(timedelta(hours=5, minutes=30)))
    document = document_of(replace(empty_request, created=elsewhere))
    assert document["created"] == "2026-11-24T09:30:00Z"


def filled_with(text: str, request: Request) -> Request:
    return replace(
        request,
        note=f"See {text} Thanks",
        connection=Connection(error=text),
        contact=Contact(name=f"Ana {text}"),
        environments=(Environment(text, text),),
        case_number=text,
        edited_subject=text,
        edited_description=text,
        edited_from=text,
        title=text,
    )


def test_no_private_key_gets_into_a_draft(empty_request: Request) -> None:
    key = ROOT.key_pem.decode()
    content = draft_format.write(filled_with(key, empty_request))
    assert b"PRIVATE KEY" not in content
    assert key.splitlines()[1].encode() not in content


def test_no_private_key_gets_out_of_a_draft_that_someone_else_wrote(empty_request: Request) -> None:
    key = json.dumps(ROOT.key_pem.decode())[1:-1].encode()
    content = draft_format.write(filled_with("Xyzzy", empty_request)).replace(b"Xyzzy", key)
    assert content.count(b"BEGIN PRIVATE KEY") == 10
    found = read(content)
    assert found.note == f"See {REMOVED}\n Thanks"
    assert found.contact.name == f"Ana {REMOVED}\n"
    assert found.environments == (Environment(f"{REMOVED}\n", f"{REMOVED}\n"),)


def test_a_draft_with_a_certificate_that_holds_a_key_is_refused(full_request: Request) -> None:
    document = document_of(full_request)
    inside = Authority.root(extra=[_unknown_extension(ROOT.key_der)]).der
    document["sources"][0]["certificates"][0] = base64.b64encode(inside).decode()
    assert "one of its certificates holds a private key" in refusal(bytes_of(document))


def _unknown_extension(value: bytes) -> x509.UnrecognizedExtension:
    return x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), value)


def test_why_a_draft_cannot_be_opened_can_be_said_in_other_languages() -> None:
    with pytest.raises(DamagedDraftError) as raised:
        draft_format.read(b"[", "a.trustdraft", decode_certificate)
    said = str(raised.value)
    assert isinstance(said, Sentence)
    assert all(isinstance(value, Sentence) for value in said.values[1:])
