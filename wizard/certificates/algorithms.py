"""What object identifiers of keys, hashes, curves and uses are called, in words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wizard.sentence import say

RSA: Final = "1.2.840.113549.1.1.1"
RSA_PSS: Final = "1.2.840.113549.1.1.10"
#: The identifier of X.509 (1988), which OpenSSL still reads.
RSA_X500: Final = "2.5.8.1.1"
DSA: Final = "1.2.840.10040.4.1"
EC: Final = "1.2.840.10045.2.1"

#: Hash functions (RFC 3279, RFC 4055, RFC 5758, FIPS 202), by the name that hashlib uses.
HASHES: Final = {
    "1.2.840.113549.2.5": "md5",
    "1.3.14.3.2.26": "sha1",
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
    "2.16.840.1.101.3.4.2.4": "sha224",
    "2.16.840.1.101.3.4.2.5": "sha512_224",
    "2.16.840.1.101.3.4.2.6": "sha512_256",
    "2.16.840.1.101.3.4.2.7": "sha3_224",
    "2.16.840.1.101.3.4.2.8": "sha3_256",
    "2.16.840.1.101.3.4.2.9": "sha3_384",
    "2.16.840.1.101.3.4.2.10": "sha3_512",
}

HASH_WORDS: Final = {
    "md5": "MD5",
    "sha1": "SHA-1",
    "sha224": "SHA-224",
    "sha256": "SHA-256",
    "sha384": "SHA-384",
    "sha512": "SHA-512",
    "sha512_224": "SHA-512/224",
    "sha512_256": "SHA-512/256",
    "sha3_224": "SHA3-224",
    "sha3_256": "SHA3-256",
    "sha3_384": "SHA3-384",
    "sha3_512": "SHA3-512",
}


@dataclass(frozen=True, slots=True)
class SignatureAlgorithm:
    """A signature algorithm that can be checked here.

    Attributes:
        key: The kind of key that makes it: `RSA`, `RSA-PSS`, `DSA`, `ECDSA`, or its own name.
        hash: The hash by the name that hashlib uses; None when the algorithm has its own.
    """

    key: str
    hash: str | None = None

    @property
    def words(self) -> str:
        """As people write it: `SHA-256 with RSA`."""
        return self.key if self.hash is None else _signed(HASH_WORDS[self.hash], self.key)


def _signed(hash_words: str, key: str) -> str:
    return say("{} with {}", "a hash and a key").format(hash_words, key)


def _family(key: str, members: dict[str, str]) -> dict[str, SignatureAlgorithm]:
    return {oid: SignatureAlgorithm(key, name) for oid, name in members.items()}


#: RFC 3279, RFC 4055, RFC 5758, RFC 8410, RFC 9881 and the NIST registry.
SIGNATURES: Final = {
    **_family(
        "RSA",
        {
            "1.2.840.113549.1.1.4": "md5",
            "1.2.840.113549.1.1.5": "sha1",
            "1.3.14.3.2.29": "sha1",
            "1.2.840.113549.1.1.11": "sha256",
            "1.2.840.113549.1.1.12": "sha384",
            "1.2.840.113549.1.1.13": "sha512",
            "1.2.840.113549.1.1.14": "sha224",
            "1.2.840.113549.1.1.15": "sha512_224",
            "1.2.840.113549.1.1.16": "sha512_256",
            "2.16.840.1.101.3.4.3.13": "sha3_224",
            "2.16.840.1.101.3.4.3.14": "sha3_256",
            "2.16.840.1.101.3.4.3.15": "sha3_384",
            "2.16.840.1.101.3.4.3.16": "sha3_512",
        },
    ),
    **_family(
        "DSA",
        {
            "1.2.840.10040.4.3": "sha1",
            "1.3.14.3.2.27": "sha1",
            "2.16.840.1.101.3.4.3.1": "sha224",
            "2.16.840.1.101.3.4.3.2": "sha256",
            "2.16.840.1.101.3.4.3.3": "sha384",
            "2.16.840.1.101.3.4.3.4": "sha512",
        },
    ),
    **_family(
        "ECDSA",
        {
            "1.2.840.10045.4.1": "sha1",
            "1.2.840.10045.4.3.1": "sha224",
            "1.2.840.10045.4.3.2": "sha256",
            "1.2.840.10045.4.3.3": "sha384",
            "1.2.840.10045.4.3.4": "sha512",
            "2.16.840.1.101.3.4.3.9": "sha3_224",
            "2.16.840.1.101.3.4.3.10": "sha3_256",
            "2.16.840.1.101.3.4.3.11": "sha3_384",
            "2.16.840.1.101.3.4.3.12": "sha3_512",
        },
    ),
    RSA_PSS: SignatureAlgorithm("RSA-PSS"),
    "1.3.101.112": SignatureAlgorithm("Ed25519"),
    "1.3.101.113": SignatureAlgorithm("Ed448"),
    "2.16.840.1.101.3.4.3.17": SignatureAlgorithm("ML-DSA-44"),
    "2.16.840.1.101.3.4.3.18": SignatureAlgorithm("ML-DSA-65"),
    "2.16.840.1.101.3.4.3.19": SignatureAlgorithm("ML-DSA-87"),
}

#: Algorithms that have a name and nothing else here: shown, not checked.
_KNOWN_BY_NAME: Final = {
    "1.2.840.113549.1.1.2": _signed("MD2", "RSA"),
    "1.2.840.113549.1.1.3": _signed("MD4", "RSA"),
    "1.2.643.2.2.3": "GOST R 34.10-2001",
    "1.2.643.2.2.19": "GOST R 34.10-2001",
    "1.2.643.2.2.20": "GOST R 34.10-94",
    "1.2.643.7.1.1.1.1": "GOST R 34.10-2012 256 bits",
    "1.2.643.7.1.1.1.2": "GOST R 34.10-2012 512 bits",
    "1.2.643.7.1.1.3.2": "GOST R 34.10-2012 256 bits",
    "1.2.643.7.1.1.3.3": "GOST R 34.10-2012 512 bits",
    "1.2.156.10197.1.501": _signed("SM3", "SM2"),
    "1.3.101.110": "X25519",
    "1.3.101.111": "X448",
    "1.2.840.113549.1.3.1": "Diffie-Hellman",
    "1.2.840.10046.2.1": "Diffie-Hellman",
    "2.16.840.1.101.3.4.4.1": "ML-KEM-512",
    "2.16.840.1.101.3.4.4.2": "ML-KEM-768",
    "2.16.840.1.101.3.4.4.3": "ML-KEM-1024",
    "2.16.840.1.101.3.4.3.20": "SLH-DSA-SHA2-128s",
    "2.16.840.1.101.3.4.3.21": "SLH-DSA-SHA2-128f",
    "2.16.840.1.101.3.4.3.22": "SLH-DSA-SHA2-192s",
    "2.16.840.1.101.3.4.3.23": "SLH-DSA-SHA2-192f",
    "2.16.840.1.101.3.4.3.24": "SLH-DSA-SHA2-256s",
    "2.16.840.1.101.3.4.3.25": "SLH-DSA-SHA2-256f",
    "2.16.840.1.101.3.4.3.26": "SLH-DSA-SHAKE-128s",
    "2.16.840.1.101.3.4.3.27": "SLH-DSA-SHAKE-128f",
    "2.16.840.1.101.3.4.3.28": "SLH-DSA-SHAKE-192s",
    "2.16.840.1.101.3.4.3.29": "SLH-DSA-SHAKE-192f",
    "2.16.840.1.101.3.4.3.30": "SLH-DSA-SHAKE-256s",
    "2.16.840.1.101.3.4.3.31": "SLH-DSA-SHAKE-256f",
    RSA: "RSA",
    RSA_X500: "RSA",
    DSA: "DSA",
    EC: "EC",
}

#: RFC 5480, 2.1.1.1, SEC 2 and RFC 5639.
CURVES: Final = {
    "1.2.840.10045.3.1.1": "P-192",
    "1.3.132.0.33": "P-224",
    "1.2.840.10045.3.1.7": "P-256",
    "1.3.132.0.34": "P-384",
    "1.3.132.0.35": "P-521",
    "1.3.132.0.10": "secp256k1",
    "1.3.36.3.3.2.8.1.1.7": "brainpoolP256r1",
    "1.3.36.3.3.2.8.1.1.11": "brainpoolP384r1",
    "1.3.36.3.3.2.8.1.1.13": "brainpoolP512r1",
    "1.2.156.10197.1.301": "SM2",
}


@lru_cache(maxsize=256)  # few are in use
def algorithm_words(oid: str) -> str:
    """The name of a key's or signature's algorithm, or its identifier when it has none here."""
    known = SIGNATURES.get(oid)
    return (
        known.words if known else _KNOWN_BY_NAME.get(oid, say("Unknown algorithm {}").format(oid))
    )
