import datetime as dt
import random
from collections.abc import Callable
from itertools import pairwise

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, mldsa, padding, rsa

from tests.authority import Authority, KeyKind, self_signed_server
from wizard.certificates import der
from wizard.certificates.algorithms import SIGNATURES
from wizard.certificates.certificate import SelfSigned
from wizard.certificates.decode import decode_certificate
from wizard.certificates.signature import verify

RSA_KEY = rsa.generate_private_key(65537, 2048)
SHA256_WITH_RSA = "2a864886f70d01010b"


def algorithm(oid: str, parameters: bytes = b"\x05\x00") -> bytes:
    return der.encode(
        der.SEQUENCE, der.encode(der.OBJECT_IDENTIFIER, bytes.fromhex(oid)), parameters
    )


def hand_made(
    signed_algorithm: bytes,
    public_key: bytes,
    sign: Callable[[bytes], bytes],
    outer_algorithm: bytes | None = None,
) -> bytes:
    """A certificate whose algorithms are ours to choose, which a builder would not allow."""
    name = x509.Name.from_rfc4514_string("CN=Hand Made").public_bytes()
    period = der.encode(der.UTC_TIME, b"250101000000Z") + der.encode(der.UTC_TIME, b"450101000000Z")
    signed = der.encode(
        der.SEQUENCE,
        bytes.fromhex("a003020102020107"),
        signed_algorithm,
        name,
        der.encode(der.SEQUENCE, period),
        name,
        public_key,
    )
    signature = der.encode(der.BIT_STRING, b"\0" + sign(signed))
    return der.encode(der.SEQUENCE, signed, outer_algorithm or signed_algorithm, signature)


def spki(key: object) -> bytes:
    return key.public_bytes(  # type: ignore[attr-defined, no-any-return]
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )


@pytest.mark.parametrize("key_kind", KeyKind)
def test_chains_verify_link_by_link(key_kind: KeyKind) -> None:
    root = Authority.root(key_kind=key_kind)
    intermediate = root.intermediate(key_kind=key_kind)
    chain = [decode_certificate(c.der) for c in (intermediate.server(), intermediate, root, root)]
    for child, issuer in pairwise(chain):
        assert verify(child, issuer).verified is True
    assert verify(chain[0], chain[2]).verified is False


def test_keys_of_another_kind_have_not_signed() -> None:
    one, other = Authority.root(key_kind=KeyKind.EC), Authority.root(key_kind=KeyKind.ED25519)
    assert verify(decode_certificate(one.der), decode_certificate(other.der)).verified is False


@pytest.mark.parametrize(
    ("oid", "digest"),
    [
        ("2a864886f70d010104", hashes.MD5()),  # noqa: S303  old ones must be checkable
        ("2a864886f70d010105", hashes.SHA1()),  # noqa: S303  old ones must be checkable
        ("2b0e03021d", hashes.SHA1()),  # noqa: S303  old ones must be checkable
        (SHA256_WITH_RSA, hashes.SHA256()),
        ("2a864886f70d01010d", hashes.SHA512()),
        ("60864801650304030e", hashes.SHA3_256()),
    ],
)
def test_old_and_new_hashes_are_checked_alike(oid: str, digest: hashes.HashAlgorithm) -> None:
    made = hand_made(
        algorithm(oid),
        spki(RSA_KEY.public_key()),
        lambda signed: RSA_KEY.sign(signed, padding.PKCS1v15(), digest),
    )
    assert decode_certificate(made).self_signed is SelfSigned.YES
    altered = made.replace(b"\x02\x01\x07", b"\x02\x01\x08")
    assert decode_certificate(altered).self_signed is SelfSigned.NO


def test_an_rsa_key_in_odd_wrapping_still_verifies() -> None:
    info = der.whole(spki(RSA_KEY.public_key())).children()
    for wrapping in (algorithm("2a864886f70d010101", b""), algorithm("55080101")):
        made = hand_made(
            algorithm(SHA256_WITH_RSA),
            der.encode(der.SEQUENCE, wrapping, info[1].encoded),
            lambda signed: RSA_KEY.sign(signed, padding.PKCS1v15(), hashes.SHA256()),
        )
        certificate = decode_certificate(made)
        assert certificate.key == "RSA 2048 bits"
        assert certificate.self_signed is SelfSigned.YES


def test_an_rsa_key_without_its_sign_byte_still_verifies() -> None:
    numbers = RSA_KEY.public_key().public_numbers()
    parts = (numbers.n.to_bytes(256), numbers.e.to_bytes(3))
    key = der.encode(der.SEQUENCE, *(der.encode(der.INTEGER, part) for part in parts))
    bits = der.encode(der.BIT_STRING, b"\0" + key)
    made = hand_made(
        algorithm(SHA256_WITH_RSA),
        der.encode(der.SEQUENCE, algorithm("2a864886f70d010101"), bits),
        lambda signed: RSA_KEY.sign(signed, padding.PKCS1v15(), hashes.SHA256()),
    )
    certificate = decode_certificate(made)
    assert certificate.key == "RSA 2048 bits"
    assert certificate.self_signed is SelfSigned.YES


def test_rsa_pss_is_checked_with_its_parameters() -> None:
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name.from_rfc4514_string("CN=PSS"))
        .issuer_name(x509.Name.from_rfc4514_string("CN=PSS"))
        .public_key(RSA_KEY.public_key())
        .serial_number(1)
        .not_valid_before(dt.datetime(2025, 1, 1, tzinfo=dt.UTC))
        .not_valid_after(dt.datetime(2045, 1, 1, tzinfo=dt.UTC))
    )
    scheme = padding.PSS(padding.MGF1(hashes.SHA384()), 32)
    made = builder.sign(RSA_KEY, hashes.SHA384(), rsa_padding=scheme)
    certificate = decode_certificate(made.public_bytes(serialization.Encoding.DER))
    assert certificate.self_signed is SelfSigned.YES
    assert certificate.signature == "RSA-PSS"


def test_post_quantum_signatures_are_checked_where_the_library_can() -> None:
    key = mldsa.MLDSA44PrivateKey.generate()
    made = hand_made(
        algorithm("608648016503040311", b""),
        spki(key.public_key()),
        key.sign,
    )
    certificate = decode_certificate(made)
    assert certificate.key == "ML-DSA-44"
    assert certificate.self_signed is SelfSigned.YES


def test_algorithms_that_differ_inside_and_outside_cannot_be_told() -> None:
    made = hand_made(
        algorithm(SHA256_WITH_RSA),
        spki(RSA_KEY.public_key()),
        lambda signed: RSA_KEY.sign(signed, padding.PKCS1v15(), hashes.SHA256()),
        outer_algorithm=algorithm("2a864886f70d01010d"),
    )
    certificate = decode_certificate(made)
    assert certificate.self_signed is SelfSigned.CANNOT_TELL
    assert "two different signature algorithms" in certificate.self_signed_reason


@pytest.mark.parametrize(
    ("oid", "words"),
    [("2a864886f70d010102", "MD2 with RSA"), ("2a030405", "Unknown algorithm 1.2.3.4.5")],
)
def test_unknown_algorithms_cannot_be_told(oid: str, words: str) -> None:
    certificate = decode_certificate(
        hand_made(algorithm(oid), spki(RSA_KEY.public_key()), lambda _signed: bytes(256))
    )
    assert certificate.self_signed is SelfSigned.CANNOT_TELL
    assert words in certificate.self_signed_reason
    assert certificate.signature == words


def rsa_info(modulus_bits: int, exponent_bits: int) -> bytes:
    numbers = random.Random(1)  # noqa: S311  the key is of no use
    modulus = numbers.getrandbits(modulus_bits) | 1 << modulus_bits - 1 | 1
    exponent = 1 << exponent_bits - 1 | 1
    key = der.encode(
        der.SEQUENCE,
        *(
            der.encode(der.INTEGER, n.to_bytes(n.bit_length() // 8 + 1))
            for n in (modulus, exponent)
        ),
    )
    return der.encode(
        der.SEQUENCE, algorithm("2a864886f70d010101"), der.encode(der.BIT_STRING, b"\0" + key)
    )


@pytest.mark.parametrize("bits", [(16_385, 17), (4_096, 72), (20_000, 17)])
def test_keys_out_of_range_are_no_bad_signatures(bits: tuple[int, int]) -> None:
    made = hand_made(
        algorithm(SHA256_WITH_RSA), rsa_info(*bits), lambda _signed: b"\1" * (bits[0] // 8 + 1)
    )
    certificate = decode_certificate(made)
    assert certificate.self_signed is SelfSigned.CANNOT_TELL
    assert certificate.key == f"RSA {bits[0]} bits"


def test_the_same_key_under_another_name_is_not_self_signed() -> None:
    root = Authority.root("One")
    crossed = Authority(root.certificate, root.key).intermediate("Two")
    swapped = self_signed_server(name="Three")
    assert decode_certificate(crossed.der).self_signed is SelfSigned.NO
    assert decode_certificate(swapped.der).self_signed is SelfSigned.YES


def test_the_same_name_with_another_key_is_not_self_signed() -> None:
    successor = Authority.root("Acme").intermediate("Acme")
    certificate = decode_certificate(successor.der)
    assert certificate.self_issued
    assert certificate.self_signed is SelfSigned.NO
    assert "not signed with its own key" in certificate.self_signed_reason


def test_a_damaged_key_cannot_be_told() -> None:
    root = Authority.root()
    point = root.key.public_key()
    assert isinstance(point, ec.EllipticCurvePublicKey)
    encoded = point.public_bytes(
        serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
    )
    damaged = decode_certificate(root.der.replace(encoded, b"\x04" + bytes(64)))
    assert damaged.self_signed is SelfSigned.CANNOT_TELL


def test_every_checkable_algorithm_has_words() -> None:
    assert all(algorithm.words for algorithm in SIGNATURES.values())
