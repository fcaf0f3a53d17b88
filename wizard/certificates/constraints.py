"""What a certificate says of its use, its key and its issuer, as far as trust depends on it.

Read when trust is judged, not when a file is: ten thousand certificates are read at once, and few
of them are judged one by one.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from wizard.certificates import der
from wizard.certificates.algorithms import RSA, RSA_PSS, RSA_X500, SIGNATURES
from wizard.certificates.extensions import walk_extensions
from wizard.certificates.names import visible
from wizard.certificates.remembered import remembered
from wizard.certificates.structure import Structure, algorithm_oid

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.certificates.certificate import Certificate
    from wizard.certificates.der import Element

#: RFC 5280, 4.2.1.12.
SERVER_AUTHENTICATION: Final = "1.3.6.1.5.5.7.3.1"
CLIENT_AUTHENTICATION: Final = "1.3.6.1.5.5.7.3.2"
ANY_PURPOSE: Final = "2.5.29.37.0"

#: Of RSA signatures that nothing here can check (RFC 3279, 2.2.1, and PKCS #1).
_UNCHECKED_HASHES: Final = {"1.2.840.113549.1.1.2": "md2", "1.2.840.113549.1.1.3": "md4"}
_CA_ISSUERS: Final = "1.3.6.1.5.5.7.48.2"
_DNS_NAME, _URI, _IP_ADDRESS = 0x82, 0x86, 0x87
_MOST: Final = 100


@dataclass(slots=True)
class Constraints:
    """What limits the use of a certificate.

    Attributes:
        version: The version of X.509 that it claims; versions before 3 have no extensions.
        purposes: Object identifiers of the extended key usage (RFC 5280, 4.2.1.12); None when
            every purpose is allowed because there is no such extension.
        signs_certificates: Whether the key usage lets it sign certificates (4.2.1.3).
        dns_names: The names that it stands for, in lower case (dNSName of 4.2.1.6).
        ip_addresses: The addresses that it stands for (iPAddress of 4.2.1.6).
        permitted_names: The domains to which an authority is limited (4.2.1.10).
        excluded_names: The domains from which an authority is barred (4.2.1.10).
        key_identifier: The identifier of its key (4.2.1.2); empty when there is none.
        authority_key_identifier: The identifier of its issuer's key (4.2.1.1), likewise.
        issuer_addresses: Where its issuer's certificate can be fetched (caIssuers of 4.2.2.1);
            untrusted text, made visible.
        rsa_bits: The size of an RSA key; None for other keys.
        signature_hash: The hash of its signature by the name that hashlib uses; None when the
            algorithm has its own, or is not known here.
    """

    version: int = 3
    purposes: tuple[str, ...] | None = None
    signs_certificates: bool = True
    dns_names: list[str] = field(default_factory=list)
    ip_addresses: list[str] = field(default_factory=list)
    permitted_names: list[str] = field(default_factory=list)
    excluded_names: list[str] = field(default_factory=list)
    key_identifier: bytes = b""
    authority_key_identifier: bytes = b""
    issuer_addresses: list[str] = field(default_factory=list)
    rsa_bits: int | None = None
    signature_hash: str | None = None

    def allows(self, purpose: str) -> bool:
        """Whether the extended key usage allows a purpose, by its object identifier."""
        return self.purposes is None or purpose in self.purposes or ANY_PURPOSE in self.purposes


@remembered(4096)
def constraints_of(certificate: Certificate) -> Constraints:
    """Read what limits the use of a certificate. Never raises: what is unreadable limits nothing.

    What it returns is shared; nobody changes it.
    """
    found = Constraints()
    try:
        parts = Structure.of(certificate.der)
    except der.DerError:
        return found
    found.version = parts.version
    algorithm = SIGNATURES.get(parts.signature_oid)
    found.signature_hash = (
        algorithm.hash if algorithm is not None else _UNCHECKED_HASHES.get(parts.signature_oid)
    )
    found.rsa_bits = _rsa_bits(parts.public_key)
    for kind, _critical, value in walk_extensions(parts.extensions):
        reader = _READERS.get(kind)
        if reader is None:
            continue
        try:
            reader(der.element_at(value), found)
        except (ValueError, IndexError):
            continue  # an extension that cannot be read is noted where the certificate is
    return found


def _rsa_bits(public_key: bytes) -> int | None:
    try:
        algorithm, bits = der.whole(public_key).children()[:2]
        if algorithm_oid(algorithm.encoded) not in {RSA, RSA_PSS, RSA_X500}:
            return None
        modulus = der.element_at(der.bits(bits)).children()[0]
    except (ValueError, IndexError):
        return None
    return der.integer(modulus).bit_length()


def _purposes(element: Element, found: Constraints) -> None:
    purposes = element.expect(der.SEQUENCE).children()[:_MOST]
    found.purposes = tuple(der.oid(purpose) for purpose in purposes)


def _key_usage(element: Element, found: Constraints) -> None:
    octets = der.bits(element.expect(der.BIT_STRING))
    found.signs_certificates = bool(octets) and bool(octets[0] & 0x04)  # bit 5: keyCertSign


def _alternative_names(element: Element, found: Constraints) -> None:
    for name in element.expect(der.SEQUENCE).children():
        if name.tag == _DNS_NAME:
            found.dns_names.append(name.value.decode("latin-1").lower())
        elif name.tag == _IP_ADDRESS and len(name.value) in {4, 16}:
            found.ip_addresses.append(str(ipaddress.ip_address(name.value)))


def _name_constraints(element: Element, found: Constraints) -> None:
    for subtrees in element.expect(der.SEQUENCE).children():
        names = found.permitted_names if subtrees.tag == 0xA0 else found.excluded_names
        for subtree in subtrees.children()[:_MOST]:
            base = subtree.children()[0]
            if base.tag == _DNS_NAME:
                names.append(visible(base.value.decode("latin-1").lower()))


def _key_identifier(element: Element, found: Constraints) -> None:
    found.key_identifier = element.expect(der.OCTET_STRING).value


def _authority_key_identifier(element: Element, found: Constraints) -> None:
    for part in element.expect(der.SEQUENCE).children():
        if part.tag == 0x80:
            found.authority_key_identifier = part.value


def _information_access(element: Element, found: Constraints) -> None:
    for description in element.expect(der.SEQUENCE).children()[:_MOST]:
        method, place = description.children()[:2]
        if der.oid(method) == _CA_ISSUERS and place.tag == _URI:
            found.issuer_addresses.append(visible(place.value.decode("latin-1")))


_READERS: Final[dict[str, Callable[[Element, Constraints], None]]] = {
    "2.5.29.37": _purposes,
    "2.5.29.15": _key_usage,
    "2.5.29.17": _alternative_names,
    "2.5.29.30": _name_constraints,
    "2.5.29.14": _key_identifier,
    "2.5.29.35": _authority_key_identifier,
    "1.3.6.1.5.5.7.1.1": _information_access,
}
