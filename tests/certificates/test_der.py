import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.certificates import der
from wizard.certificates.der import DerError


@given(st.binary(max_size=70_000))
def test_what_is_encoded_is_read_back(value: bytes) -> None:
    element = der.whole(der.encode(der.OCTET_STRING, value), der.OCTET_STRING)
    assert element.value == value


@given(st.binary(max_size=200))
def test_no_bytes_do_more_than_be_refused(data: bytes) -> None:
    try:
        element = der.element_at(data)
        element.children()
        der.oid(element)
    except DerError:
        return
    assert element.after <= len(data)


@pytest.mark.parametrize(
    "data",
    [b"", b"\x30", b"\x30\x81", b"\x30\x05\x00", b"\x30\x84\xff\xff\xff\xff", b"\x1f\xff\xff"],
)
def test_incomplete_elements_are_refused(data: bytes) -> None:
    with pytest.raises(DerError):
        der.element_at(data)


def test_indefinite_lengths_end_at_their_mark() -> None:
    element = der.element_at(b"\x30\x80\x30\x80\x02\x01\x07\0\0\0\0rest")
    inner = element.children()[0]
    assert der.integer(inner.children()[0]) == 7
    assert element.after == 11


def test_deep_nesting_is_refused_rather_than_followed() -> None:
    with pytest.raises(DerError):
        der.element_at(b"\x30\x80" * 100_000)


def test_an_octet_string_in_parts_is_put_together() -> None:
    parts = der.encode(0x24, der.encode(0x04, b"ab"), der.encode(0x24, der.encode(0x04, b"c")))
    assert der.octets(der.element_at(parts)) == b"abc"


@pytest.mark.parametrize(
    ("encoded", "dotted"),
    [
        (b"\x55\x04\x03", "2.5.4.3"),
        (b"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", "1.2.840.113549.1.1.1"),
        (b"\x88\x37\x03", "2.999.3"),
        (b"\x00", "0.0"),
    ],
)
def test_identifiers_are_written_with_dots(encoded: bytes, dotted: str) -> None:
    assert der.oid(der.element_at(der.encode(der.OBJECT_IDENTIFIER, encoded))) == dotted


def test_an_incomplete_identifier_is_refused() -> None:
    with pytest.raises(DerError):
        der.oid(der.element_at(b"\x06\x02\x55\x84"))
