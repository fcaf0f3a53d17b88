"""Real certificates for tests, made in a millisecond each."""

import datetime as dt
import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

SigningHash = hashes.SHA256 | hashes.SHA384 | hashes.SHA512
PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey

#: All test certificates begin here unless told otherwise; tests hand in their own time.
START = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)
END = dt.datetime(2045, 1, 1, tzinfo=dt.UTC)


class KeyKind(StrEnum):
    """Which key to make; EC is the quickest."""

    EC = "ec"
    RSA = "rsa"
    ED25519 = "ed25519"


@dataclass(frozen=True)
class Issued:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: PrivateKey

    @cached_property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @cached_property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @cached_property
    def key_pem(self) -> bytes:
        return self.key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )

    @cached_property
    def key_der(self) -> bytes:
        return self.key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )


@dataclass(frozen=True)
class Authority(Issued):
    """A certificate that can sign others.

    `Authority.root("Acme Root CA").intermediate("Acme Issuing CA").server(["db.acme.test"])`
    """

    @classmethod
    def root(
        cls,
        name: str | x509.Name = "Acme Root CA",
        *,
        key_kind: KeyKind = KeyKind.EC,
        algorithm: SigningHash | None = None,
        not_before: dt.datetime = START,
        not_after: dt.datetime = END,
        path_length: int | None = None,
        extra: Sequence[x509.ExtensionType] = (),
    ) -> "Authority":
        """A self-signed authority."""
        key = _new_key(key_kind)
        certificate = _sign(
            subject=_as_name(name),
            issuer=_as_name(name),
            key=key,
            signer=key,
            algorithm=algorithm,
            period=(not_before, not_after),
            extensions=[*_authority_extensions(path_length), *extra],
        )
        return cls(certificate, key)

    def intermediate(
        self,
        name: str | x509.Name = "Acme Issuing CA",
        *,
        key_kind: KeyKind = KeyKind.EC,
        algorithm: SigningHash | None = None,
        not_before: dt.datetime = START,
        not_after: dt.datetime = END,
        path_length: int | None = 0,
        extra: Sequence[x509.ExtensionType] = (),
    ) -> "Authority":
        """An authority signed by this one."""
        key = _new_key(key_kind)
        certificate = _sign(
            subject=_as_name(name),
            issuer=self.certificate.subject,
            key=key,
            signer=self.key,
            algorithm=algorithm,
            period=(not_before, not_after),
            extensions=[*_authority_extensions(path_length), *extra],
        )
        return Authority(certificate, key)

    def server(
        self,
        host_names: Sequence[str] = ("server.acme.test",),
        *,
        name: str | x509.Name | None = None,
        key_kind: KeyKind = KeyKind.EC,
        algorithm: SigningHash | None = None,
        not_before: dt.datetime = START,
        not_after: dt.datetime = END,
        purposes: Sequence[x509.ObjectIdentifier] = (ExtendedKeyUsageOID.SERVER_AUTH,),
        extra: Sequence[x509.ExtensionType] = (),
    ) -> Issued:
        """A server's certificate signed by this authority."""
        key = _new_key(key_kind)
        certificate = _sign(
            subject=_as_name(host_names[0] if name is None else name),
            issuer=self.certificate.subject,
            key=key,
            signer=self.key,
            algorithm=algorithm,
            period=(not_before, not_after),
            extensions=[*_server_extensions(host_names, purposes), *extra],
        )
        return Issued(certificate, key)

    def renewed(self, *, not_after: dt.datetime) -> "Authority":
        """A later or earlier certificate of this root for the same key."""
        name = self.certificate.subject
        certificate = _sign(
            subject=name,
            issuer=name,
            key=self.key,
            signer=self.key,
            algorithm=None,
            period=(START, not_after),
            extensions=_authority_extensions(None),
        )
        return Authority(certificate, self.key)


def self_signed_server(
    host_names: Sequence[str] = ("server.acme.test",),
    *,
    name: str | x509.Name | None = None,
    key_kind: KeyKind = KeyKind.EC,
    algorithm: SigningHash | None = None,
    not_before: dt.datetime = START,
    not_after: dt.datetime = END,
    extra: Sequence[x509.ExtensionType] = (),
) -> Issued:
    """A server's certificate signed with its own key."""
    key = _new_key(key_kind)
    subject = _as_name(host_names[0] if name is None else name)
    certificate = _sign(
        subject=subject,
        issuer=subject,
        key=key,
        signer=key,
        algorithm=algorithm,
        period=(not_before, not_after),
        extensions=[*_server_extensions(host_names), *extra],
    )
    return Issued(certificate, key)


def _as_name(name: str | x509.Name) -> x509.Name:
    if isinstance(name, x509.Name):
        return name
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _new_key(kind: KeyKind) -> PrivateKey:
    match kind:
        case KeyKind.EC:
            return ec.generate_private_key(ec.SECP256R1())
        case KeyKind.RSA:
            return rsa.generate_private_key(65537, 2048)
        case KeyKind.ED25519:
            return ed25519.Ed25519PrivateKey.generate()


def _authority_extensions(path_length: int | None) -> list[x509.ExtensionType]:
    usage = x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )
    return [x509.BasicConstraints(ca=True, path_length=path_length), usage]


def _server_extensions(
    host_names: Sequence[str],
    purposes: Sequence[x509.ObjectIdentifier] = (ExtendedKeyUsageOID.SERVER_AUTH,),
) -> list[x509.ExtensionType]:
    return [
        x509.BasicConstraints(ca=False, path_length=None),
        x509.SubjectAlternativeName([_general_name(host) for host in host_names]),
        x509.ExtendedKeyUsage(purposes),
    ]


def _general_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _sign(
    *,
    subject: x509.Name,
    issuer: x509.Name,
    key: PrivateKey,
    signer: PrivateKey,
    algorithm: SigningHash | None,
    period: tuple[dt.datetime, dt.datetime],
    extensions: Sequence[x509.ExtensionType],
) -> x509.Certificate:
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(period[0])
        .not_valid_after(period[1])
    )
    for extension in extensions:
        critical = isinstance(extension, x509.BasicConstraints | x509.KeyUsage)
        builder = builder.add_extension(extension, critical=critical)
    if isinstance(signer, ed25519.Ed25519PrivateKey):
        return builder.sign(signer, None)
    return builder.sign(signer, algorithm or hashes.SHA256())
