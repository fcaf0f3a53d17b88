"""Whether a certificate is signed with a given key, in three values: yes, no, cannot tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import (
    dsa,
    ec,
    ed448,
    ed25519,
    mldsa,
    padding,
    rsa,
)
from cryptography.hazmat.primitives.serialization import load_der_public_key

from wizard.certificates import der
from wizard.certificates.algorithms import (
    DSA,
    EC,
    HASHES,
    RSA,
    RSA_PSS,
    RSA_X500,
    SIGNATURES,
    SignatureAlgorithm,
    algorithm_words,
)
from wizard.certificates.der import DerError, Element
from wizard.certificates.library import LibraryError, ask
from wizard.certificates.structure import Structure, algorithm_oid
from wizard.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.certificates.certificate import Certificate

# OpenSSL checks no RSA signature beyond these (OPENSSL_RSA_MAX_MODULUS_BITS, _SMALL_MODULUS_BITS,
# _MAX_PUBEXP_BITS) and reports it like a bad one.
_LARGEST_RSA: Final = 16_384
_SMALL_RSA: Final = 3_072
_LARGEST_EXPONENT: Final = 64

_KEYS: Final = frozenset({RSA, RSA_PSS, RSA_X500, DSA, EC} | (SIGNATURES.keys() - {RSA_PSS}))
_MGF1: Final = "1.2.840.113549.1.1.8"
_OwnHashKey = (
    ed25519.Ed25519PublicKey
    | ed448.Ed448PublicKey
    | mldsa.MLDSA44PublicKey
    | mldsa.MLDSA65PublicKey
    | mldsa.MLDSA87PublicKey
)
_OWN_HASH: Final[dict[str, type[_OwnHashKey]]] = {
    "Ed25519": ed25519.Ed25519PublicKey,
    "Ed448": ed448.Ed448PublicKey,
    "ML-DSA-44": mldsa.MLDSA44PublicKey,
    "ML-DSA-65": mldsa.MLDSA65PublicKey,
    "ML-DSA-87": mldsa.MLDSA87PublicKey,
}
_HASH_CLASSES: Final[dict[str, Callable[[], hashes.HashAlgorithm]]] = {
    "md5": hashes.MD5,
    "sha1": hashes.SHA1,
    "sha224": hashes.SHA224,
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
    "sha512_224": hashes.SHA512_224,
    "sha512_256": hashes.SHA512_256,
    "sha3_224": hashes.SHA3_224,
    "sha3_256": hashes.SHA3_256,
    "sha3_384": hashes.SHA3_384,
    "sha3_512": hashes.SHA3_512,
}


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether a signature verifies.

    Attributes:
        verified: True, False, or None when it cannot be told.
        reason: The sentence that says why.
    """

    verified: bool | None
    reason: str


class _CannotTellError(Exception):
    """Why a signature cannot be checked; never leaves this module."""


def verify(child: Certificate, issuer: Certificate) -> Verification:
    """Tell whether the issuer's key verifies the child's signature (RFC 5280, 6.1.3 a 1).

    Names, dates and usages are not looked at. SHA-1 and MD5 are checked like any other; whether
    they deserve trust is another question.
    """
    try:
        return verify_structure(Structure.of(child.der), Structure.of(issuer.der).public_key)
    except DerError as error:
        said = say("The certificate cannot be taken apart ({}).").format(str(error))
        return Verification(None, said)


def verify_structure(child: Structure, public_key: bytes) -> Verification:
    """The same with parts: the child's, and the issuer's SubjectPublicKeyInfo."""
    try:
        verified = _verifies(child, public_key)
    except _CannotTellError as reason:
        return Verification(None, str(reason))
    if verified:
        return Verification(verified=True, reason=say("The signature verifies."))
    return Verification(verified=False, reason=say("The signature does not verify with this key."))


def _verifies(child: Structure, public_key: bytes) -> bool:
    if child.inner_algorithm != child.outer_algorithm:
        # RFC 5280, 4.1.1.2: the two must be the same, and only one of them is signed.
        raise _CannotTellError(
            say(
                "The certificate names two different signature algorithms, so its signature means "
                "nothing reliable."
            )
        )
    check = _check(child, _load(public_key))
    try:
        ask(check, InvalidSignature)
    except InvalidSignature:
        return False
    except LibraryError as error:
        raise _CannotTellError(_unknown_kind(child)) from error
    return True


def _unknown_kind(child: Structure) -> str:
    return say("This computer cannot check signatures of this kind ({}).").format(
        child.signature_words
    )


def _load(public_key: bytes) -> object:
    oid = _key_oid(public_key)
    if not oid:
        raise _CannotTellError(say("The signing key cannot be read."))
    # Others are not even tried: the library warns of some of them as a side effect.
    if oid not in _KEYS:
        raise _CannotTellError(
            say("This computer cannot use the signing key ({}).").format(algorithm_words(oid))
        )
    try:
        return ask(lambda: load_der_public_key(public_key))
    except LibraryError as error:
        key = _rsa_key(public_key) if oid in {RSA, RSA_PSS, RSA_X500} else None
        if key is None:
            said = say("The signing key is not valid ({}).").format(algorithm_words(oid))
            raise _CannotTellError(said) from error
        return key


def _rsa_key(public_key: bytes) -> rsa.RSAPublicKey | None:
    """An RSA key from its two numbers, for when only what stands around them is not strict."""
    try:
        bits = der.whole(public_key).children()[1]
        modulus, exponent = der.element_at(der.bits(bits)).children()
        numbers = rsa.RSAPublicNumbers(der.natural(exponent), der.natural(modulus))
        return ask(numbers.public_key)
    except (DerError, ValueError, IndexError, LibraryError):
        return None


def _key_oid(public_key: bytes) -> str:
    try:
        return algorithm_oid(der.whole(public_key).children()[0].encoded)
    except (DerError, IndexError):
        return ""


def _check(child: Structure, key: object) -> Callable[[], None]:
    """Choose how to check; what is returned raises when the signature does not verify."""
    algorithm = SIGNATURES.get(child.signature_oid)
    if algorithm is None:
        raise _CannotTellError(_unknown_kind(child))
    signature, signed = child.signature, child.signed
    if isinstance(key, rsa.RSAPublicKey):
        return _check_rsa(child, key, algorithm)
    if isinstance(key, ec.EllipticCurvePublicKey) and algorithm.key == "ECDSA":
        digest = _hash(algorithm.hash)
        return lambda: key.verify(signature, signed, ec.ECDSA(digest))
    if isinstance(key, dsa.DSAPublicKey) and algorithm.key == "DSA":
        digest = _hash(algorithm.hash)
        return lambda: key.verify(signature, signed, digest)
    if isinstance(key, _OwnHashKey) and isinstance(key, _OWN_HASH.get(algorithm.key, ())):
        return lambda: key.verify(signature, signed)
    # A key of another kind cannot have made the signature.
    return _does_not_verify


def _check_rsa(
    child: Structure, key: rsa.RSAPublicKey, algorithm: SignatureAlgorithm
) -> Callable[[], None]:
    exponent = key.public_numbers().e.bit_length()
    if key.key_size > _LARGEST_RSA or (key.key_size > _SMALL_RSA and exponent > _LARGEST_EXPONENT):
        raise _CannotTellError(
            say(
                "The key is larger than this computer can check (RSA {} bits, exponent {} bits)."
            ).format(key.key_size, exponent)
        )
    scheme: padding.AsymmetricPadding
    if algorithm.key == "RSA":
        scheme, digest = padding.PKCS1v15(), _hash(algorithm.hash)
    elif algorithm.key == "RSA-PSS":
        scheme, digest = _pss(child)
    else:
        return _does_not_verify
    return lambda: key.verify(child.signature, child.signed, scheme, digest)


def _does_not_verify() -> None:
    raise InvalidSignature


def _hash(name: str | None) -> hashes.HashAlgorithm:
    if name is None:
        raise _CannotTellError(say("The signature's hash function is not known here."))
    return _HASH_CLASSES[name]()


def _pss(child: Structure) -> tuple[padding.PSS, hashes.HashAlgorithm]:
    """Read RSASSA-PSS-params; the defaults are those of RFC 4055, 3.1."""
    digest = mask = "sha1"
    salt = 20
    try:
        for parameter in der.whole(child.outer_algorithm).children()[1].children():
            inner = parameter.children()[0]
            match parameter.tag:
                case 0xA0:
                    digest = HASHES[der.oid(inner.children()[0])]
                case 0xA1:
                    mask = _mask_hash(inner)
                case 0xA2:
                    salt = der.integer(inner)
        return padding.PSS(padding.MGF1(_hash(mask)), salt), _hash(digest)
    except (DerError, IndexError, KeyError, ValueError) as error:
        raise _CannotTellError(say("The signature's RSA-PSS parameters are not valid.")) from error


def _mask_hash(algorithm: Element) -> str:
    """The hash of MGF1, which is the only mask generation function there is (RFC 4055, 2.2)."""
    function, argument = algorithm.children()[:2]
    if der.oid(function) != _MGF1:
        raise DerError(say("an unknown mask generation function"))
    return HASHES[der.oid(argument.children()[0])]
