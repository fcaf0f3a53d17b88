"""Certificates that no builder would make: weak keys, old hashes, impossible dates."""

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from tests.authority import Authority, Issued
from wizard.certificates import der
from wizard.certificates.certificate import Certificate
from wizard.certificates.decode import decode_certificate

_MD5_WITH_RSA = bytes.fromhex("300d06092a864886f70d0101040500")
_SHA1_WITH_RSA = bytes.fromhex("300d06092a864886f70d0101050500")
_SHA256_WITH_RSA = bytes.fromhex("300d06092a864886f70d01010b0500")
_RSA = bytes.fromhex("300d06092a864886f70d0101010500")
# Where they stand in a TBSCertificate of version 3 (RFC 5280, 4.1).
_ALGORITHM, _VALIDITY, _PUBLIC_KEY = 2, 4, 6


def with_md5(issued: Issued, authority: Authority) -> Certificate:
    """The same certificate, signed with MD5 by an authority with an RSA key."""
    return _signed(_parts(issued), authority, _MD5_WITH_RSA, hashes.MD5())  # noqa: S303  weak on purpose


def with_sha1(issued: Issued, authority: Authority) -> Certificate:
    """The same certificate, signed with SHA-1 by an authority with an RSA key."""
    return _signed(_parts(issued), authority, _SHA1_WITH_RSA, hashes.SHA1())  # noqa: S303  as above


def with_rsa_bits(issued: Issued, authority: Authority, bits: int) -> Certificate:
    """The same certificate for an RSA key of another size, which nobody holds."""
    number = (1 << bits - 1) + 1
    modulus = der.encode(der.INTEGER, number.to_bytes(bits // 8 + 1))
    key = der.encode(der.SEQUENCE, modulus, der.encode(der.INTEGER, b"\1\0\1"))
    parts = _parts(issued)
    parts[_PUBLIC_KEY] = der.encode(der.SEQUENCE, _RSA, der.encode(der.BIT_STRING, b"\0" + key))
    return _signed(parts, authority, _SHA256_WITH_RSA, hashes.SHA256())


def with_dates(issued: Issued, authority: Authority, first: bytes, last: bytes) -> Certificate:
    """The same certificate with these texts as UTCTime."""
    parts = _parts(issued)
    times = [der.encode(der.UTC_TIME, text) for text in (first, last)]
    parts[_VALIDITY] = der.encode(der.SEQUENCE, *times)
    return _signed(parts, authority, _SHA256_WITH_RSA, hashes.SHA256())


def _parts(issued: Issued) -> list[bytes]:
    return [part.encoded for part in der.whole(issued.der).children()[0].children()]


def _signed(
    parts: list[bytes], authority: Authority, algorithm: bytes, digest: hashes.HashAlgorithm
) -> Certificate:
    key = authority.key
    assert isinstance(key, rsa.RSAPrivateKey)
    parts[_ALGORITHM] = algorithm
    signed = der.encode(der.SEQUENCE, *parts)
    signature = der.encode(der.BIT_STRING, b"\0" + key.sign(signed, padding.PKCS1v15(), digest))
    return decode_certificate(der.encode(der.SEQUENCE, signed, algorithm, signature))


def of_version_1(authority: Authority) -> Certificate:
    """The same root as X.509 version 1 has it, without extensions."""
    parts = [part for part in _parts(authority) if part[0] not in {0xA0, 0xA3}]
    # Without the version, the algorithm is the part before.
    parts.insert(0, b"")
    return _signed(parts, authority, _SHA256_WITH_RSA, hashes.SHA256())
