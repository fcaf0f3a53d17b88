import unicodedata

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from wizard.certificates import der
from wizard.certificates.names import LONGEST, decode_name, name_lines, same_name, visible


def encoded(*parts: tuple[x509.ObjectIdentifier, str]) -> bytes:
    return x509.Name([x509.NameAttribute(kind, text) for kind, text in parts]).public_bytes()


def with_string(tag: int, value: bytes) -> bytes:
    pair = der.encode(der.SEQUENCE, bytes.fromhex("0603550403"), der.encode(tag, value))
    return der.encode(der.SEQUENCE, der.encode(der.SET, pair))


@given(st.text())
def test_shown_text_is_one_line_without_anything_hidden(text: str) -> None:
    shown = visible(text)
    assert not any(unicodedata.category(c)[0] == "C" for c in shown)
    assert not {unicodedata.category(c) for c in shown} & {"Zl", "Zp"}
    assert len(shown.splitlines()) <= 1
    assert visible(shown) == shown


@pytest.mark.parametrize(
    ("hidden", "mark"),
    [
        ("\u202e", "<U+202E>"),
        ("\u200b", "<U+200B>"),
        ("\n", "<U+000A>"),
        ("\0", "<U+0000>"),
        ("\x1b", "<U+001B>"),
        ("\u2028", "<U+2028>"),
        ("\ufeff", "<U+FEFF>"),
        ("\u3164", "<U+3164>"),
        ("\ufe0f", "<U+FE0F>"),
    ],
)
def test_hidden_characters_become_marks(hidden: str, mark: str) -> None:
    assert visible(f"a{hidden}b") == f"a{mark}b"


def test_very_long_text_is_cut() -> None:
    assert len(visible("x" * 100_000)) == LONGEST
    assert visible("x" * 100_000).endswith("…")
    assert visible("\n" * 100_000).endswith("…")


@pytest.mark.parametrize("text", ["Őőű Győr", "日本", "a, b + c", 'x"y', "#1", " x ", "a=b", "é"])
def test_the_text_of_a_name_is_that_of_the_library(text: str) -> None:
    parts = [(NameOID.COUNTRY_NAME, "HU"), (NameOID.ORGANIZATION_NAME, text)]
    expected = x509.Name([x509.NameAttribute(k, v) for k, v in parts]).rfc4514_string()
    assert decode_name(encoded(*parts)).text == expected


def test_the_title_is_the_common_name_or_else_the_organisation() -> None:
    organisation = (NameOID.ORGANIZATION_NAME, "Acme")
    unit = (NameOID.ORGANIZATIONAL_UNIT_NAME, "PKI")
    common = (NameOID.COMMON_NAME, "Acme Root")
    assert decode_name(encoded(organisation, unit, common)).title == "Acme Root"
    assert decode_name(encoded(organisation, unit)).title == "PKI"
    assert decode_name(encoded(organisation)).title == "Acme"
    assert decode_name(encoded()).title == ""


def test_names_compare_without_case_spaces_and_string_type() -> None:
    one = decode_name(with_string(0x13, b"Acme  Root CA "))
    other = decode_name(with_string(0x1E, "acme root ca".encode("utf-16-be")))
    assert same_name(one.canonical, other.canonical)
    assert one.text != other.text


def test_different_names_differ_and_empty_ones_equal_none() -> None:
    one = decode_name(encoded((NameOID.COMMON_NAME, "A")))
    other = decode_name(encoded((NameOID.ORGANIZATION_NAME, "A")))
    empty = decode_name(encoded())
    assert not same_name(one.canonical, other.canonical)
    assert not same_name(empty.canonical, empty.canonical)


@pytest.mark.parametrize(
    ("tag", "value", "text"),
    [
        (0x0C, "Žižek".encode(), "CN=Žižek"),
        (0x0C, b"Z\xfcrich", "CN=Zürich"),
        (0x13, b"*.acme.test", "CN=*.acme.test"),
        (0x13, "Zürich".encode(), "CN=Zürich"),
        (0x14, b"Z\xfcrich", "CN=Zürich"),
        (0x1C, "Zü".encode("utf-32-be"), "CN=Zü"),
        (0x1E, "Zü".encode("utf-16-be"), "CN=Zü"),
        (0x02, b"\x07", "CN=#020107"),
    ],
)
def test_every_string_type_is_read(tag: int, value: bytes, text: str) -> None:
    assert decode_name(with_string(tag, value)).text == text


def test_a_damaged_name_gives_what_is_readable_and_a_note() -> None:
    good = with_string(0x0C, b"Acme")
    name = decode_name(der.encode(der.SEQUENCE, der.whole(good).value, b"\x31\x7f"))
    assert name.title == "Acme"
    assert "could not be read in full" in name.notes[0]


def test_an_empty_part_of_a_name_is_noted() -> None:
    name = decode_name(der.encode(der.SEQUENCE, der.encode(der.SET)))
    assert name.canonical == b""
    assert name.notes


@pytest.mark.parametrize(
    ("part", "noted"),
    [
        ("0603550403" + "6906045079434100", True),  # of a class of its own
        ("0603550403" + "7f2000", True),  # with a tag of two bytes
        ("060355042d" + "03020780", False),  # a unique identifier, which is a bit string
    ],
)
def test_a_value_of_no_known_type_is_noted(part: str, noted: bool) -> None:
    pair = der.encode(der.SEQUENCE, bytes.fromhex(part))
    name = decode_name(der.encode(der.SEQUENCE, der.encode(der.SET, pair)))
    assert any("no known type" in note for note in name.notes) is noted
    assert "=#" in name.text


def test_what_a_name_says_twice_in_one_place_is_noted() -> None:
    pair = der.whole(with_string(0x0C, b"Acme")).children()[0].value
    twice = decode_name(der.encode(der.SEQUENCE, der.encode(der.SET, pair, pair)))
    apart = decode_name(der.encode(der.SEQUENCE, *2 * [der.encode(der.SET, pair)]))
    assert any("twice" in note for note in twice.notes)
    assert apart.notes == ()


@given(st.binary(max_size=100))
def test_any_bytes_are_a_name_of_some_kind(data: bytes) -> None:
    decode_name(data)


def test_a_name_line_by_line_begins_with_its_most_specific_part() -> None:
    name = encoded(
        (NameOID.COUNTRY_NAME, "PT"),
        (NameOID.ORGANIZATION_NAME, "Acme, <b>Ltd\u202e"),
        (NameOID.COMMON_NAME, "Acme Root CA"),
    )
    assert name_lines(name) == ("CN=Acme Root CA", "O=Acme\\, \\<b\\>Ltd<U+202E>", "C=PT")
    assert name_lines(encoded()) == ()
    assert name_lines(b"\x30\x05nothing") == ()
