import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.request.samples import a_certificate
from wizard.certificates.cer_format import CerFormat
from wizard.certificates.certificate import NO_EXPIRY, Certificate
from wizard.support_case.certificate_lines import certificate_lines, windows_serial
from wizard.support_case.support_case import Attachment
from wizard.trust.trust_report import Role
from wizard.trust.verdict import Store


def _lines(
    certificate: Certificate, role: Role = Role.ROOT, store: Store = Store.ROOT
) -> dict[str, str]:
    attachment = Attachment("Acme-Root-CA.cer", b"", certificate, store)
    lines = certificate_lines(attachment, CerFormat.DER, role)
    return dict(line.split(": ", 1) for line in lines)


@pytest.mark.parametrize(
    ("serial", "text"),
    [
        (0, "00"),
        (1, "01"),
        (127, "7f"),
        (128, "0080"),
        (255, "00ff"),
        (256, "0100"),
        (-1, "ff"),
        (-128, "80"),
        (-129, "ff7f"),
        (None, "not readable"),
    ],
)
def test_serial_numbers_are_written_as_windows_shows_them(serial: int | None, text: str) -> None:
    assert windows_serial(serial) == text


@given(st.integers())
def test_a_serial_number_is_the_content_of_its_der_integer(serial: int) -> None:
    content = bytes.fromhex(windows_serial(serial))
    assert int.from_bytes(content, signed=True) == serial
    # X.690, 8.3.2: the first nine bits are not all the same.
    assert len(content) == 1 or content[:1] + content[1:2] not in _REDUNDANT


_REDUNDANT = {bytes([0, low]) for low in range(128)} | {
    bytes([255, high]) for high in range(128, 256)
}


def test_a_certificate_without_an_end_has_none() -> None:
    assert _lines(a_certificate(not_after=NO_EXPIRY))["Valid"].endswith("without an end")


def test_unreadable_dates_are_said_to_be_so() -> None:
    assert _lines(a_certificate(not_before=None))["Valid"] == "not readable"


def test_thumbprints_are_written_as_windows_copies_them() -> None:
    certificate = a_certificate()
    lines = _lines(certificate)
    assert lines["Thumbprint (SHA-1)"] == certificate.sha1.upper()
    assert lines["SHA-256"] == certificate.sha256.upper()


@pytest.mark.parametrize("role", set(Role) - {Role.INTERMEDIATE})
def test_every_role_has_words_and_the_root_store(role: Role) -> None:
    lines = _lines(a_certificate(), role)
    assert "elf-signed" in lines["Role"]
    assert lines["Install in"] == "Local Computer > Trusted Root Certification Authorities"


def test_an_issuer_of_another_name_is_written_out() -> None:
    assert _lines(a_certificate(issuer="CN=Other"))["Issuer"] == "CN=Other"


def test_an_intermediate_goes_to_its_own_store() -> None:
    lines = _lines(a_certificate(), Role.INTERMEDIATE, Store.INTERMEDIATE)
    assert lines["Role"] == "Intermediate certificate of a private authority"
    assert lines["Install in"] == "Local Computer > Intermediate Certification Authorities"
