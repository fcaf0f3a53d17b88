"""A private chain of three certificates, for the self-test and its pictures."""

from __future__ import annotations

from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_ROOT, _ISSUING, SERVER = "Acme Root CA", "Acme Issuing CA 2", "erp.acme.internal"


def sample_chain(now: datetime) -> bytes:
    """Make a server certificate, its intermediate and their root, PEM, the server's first.

    The keys are forgotten at once. The root is half-way through its life at `now` (aware UTC),
    and the server certificate is about to expire.
    """
    root_key, issuing_key, server_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(3))
    root = _certificate(_ROOT, root_key, _ROOT, root_key, now, (-3917, 1925), path_length=1)
    issuing = _certificate(_ISSUING, issuing_key, _ROOT, root_key, now, (-900, 1200), path_length=0)
    server = _certificate(SERVER, server_key, _ISSUING, issuing_key, now, (-371, 26))
    return b"".join(
        each.public_bytes(serialization.Encoding.PEM) for each in (server, issuing, root)
    )


def _certificate(
    subject: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: str,
    issuer_key: ec.EllipticCurvePrivateKey,
    now: datetime,
    days: tuple[int, int],
    path_length: int | None = None,
) -> x509.Certificate:
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    is_ca = path_length is not None
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(subject))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(midnight + timedelta(days=days[0]))
        .not_valid_after(midnight + timedelta(days=days[1], seconds=86399))
        .add_extension(x509.BasicConstraints(is_ca, path_length), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()),
            critical=False,
        )
    )
    if not is_ca:
        names = x509.SubjectAlternativeName([x509.DNSName(subject)])
        builder = builder.add_extension(names, critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def _name(common_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "PT"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Acme Ltd"),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )
