"""PKCS#12 (RFC 7292) opened in this very process, which may take long: for the child alone."""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

from wizard.certificates import der
from wizard.certificates.algorithms import HASHES
from wizard.certificates.der import DerError
from wizard.certificates.keystore import KeystoreContents, KeystoreRefusal
from wizard.certificates.library import LibraryError, ask
from wizard.certificates.pkcs12_layout import Mac, Pkcs12Layout, UnsupportedError
from wizard.certificates.read_report import Kind

#: What Java refuses to go beyond; honest files ask for less than a hundredth.
MOST_WORK: Final = 5_000_000
#: Up to this, which .NET allows, work is done unasked and is spent on guesses: no password, and
#: checks of our own.
USUAL_WORK: Final = 600_000
#: What an old computer does; a new one does ten times as much.
_WORK_A_SECOND: Final = 500_000


def open_pkcs12(
    data: bytes, password: str | None, *, allow_costly: bool = False
) -> KeystoreContents | KeystoreRefusal:
    """Open it with the password, or, when there is none, with none and then an empty one.

    Args:
        data: The bytes of the file.
        password: The password; None when the customer gave none.
        allow_costly: Whether more than the usual work may be done.
    """
    try:
        layout = Pkcs12Layout.of(data)
    except DerError:
        return KeystoreRefusal(Kind.DAMAGED)
    except UnsupportedError:
        return KeystoreRefusal(Kind.UNSUPPORTED)
    if not layout.encrypted:
        return _contents(layout.certificates, layout.private_keys)
    if layout.work > MOST_WORK:
        return KeystoreRefusal(Kind.TOO_COSTLY)
    if layout.work > USUAL_WORK and not allow_costly:
        return KeystoreRefusal(Kind.COSTLY, seconds=-(-layout.work // _WORK_A_SECOND))
    if password is None:
        return _open_without_password(layout, data)
    return _open(layout, data, password)


def _open_without_password(layout: Pkcs12Layout, data: bytes) -> KeystoreContents | KeystoreRefusal:
    if layout.work > USUAL_WORK:
        return KeystoreRefusal(Kind.NO_PASSWORD)
    answer = _open(layout, data, None)
    if answer == KeystoreRefusal(Kind.WRONG_PASSWORD):
        answer = _open(layout, data, "")
    if answer == KeystoreRefusal(Kind.WRONG_PASSWORD):
        return KeystoreRefusal(Kind.NO_PASSWORD)
    return answer


def _contents(
    certificates: tuple[bytes, ...], private_keys: int
) -> KeystoreContents | KeystoreRefusal:
    if certificates:
        return KeystoreContents(certificates, private_keys)
    return KeystoreRefusal(Kind.ONLY_A_KEY if private_keys else Kind.NOT_A_CERTIFICATE)


def _open(
    layout: Pkcs12Layout, data: bytes, password: str | None
) -> KeystoreContents | KeystoreRefusal:
    """Open it as a whole, or, when the library refuses that, all but its private keys.

    The library gives one message for every failure, so whether the password is right is found
    out with the MAC.
    """
    try:
        certificates, has_key = _load(data, password)
    except LibraryError:
        if not _may_be_right(layout, password):
            return KeystoreRefusal(Kind.WRONG_PASSWORD)
        try:
            certificates, has_key = _load(layout.without_keys(), password)
        except LibraryError:
            # With a MAC the password is right, so it is the contents that are at fault.
            return KeystoreRefusal(Kind.DAMAGED if layout.mac else Kind.WRONG_PASSWORD)
        certificates += layout.certificates
    return _contents(certificates, max(layout.private_keys, int(has_key)))


def _load(data: bytes, password: str | None) -> tuple[tuple[bytes, ...], bool]:
    """Let the library open it; the private key is dropped with the return.

    Raises:
        LibraryError: When it refuses, whatever the cause.
    """
    encoded = None if password is None else password.encode("utf-8", "surrogatepass")
    store = ask(lambda: pkcs12.load_pkcs12(data, encoded))
    first = [store.cert] if store.cert else []
    certificates = tuple(
        entry.certificate.public_bytes(Encoding.DER) for entry in [*first, *store.additional_certs]
    )
    return certificates, store.key is not None


def _may_be_right(layout: Pkcs12Layout, password: str | None) -> bool:
    """Whether nothing speaks against the password; without a MAC nothing does.

    Where finding out would double a great amount of work, it counts as wrong.
    """
    if layout.work > USUAL_WORK:
        return False
    if layout.mac is None:
        return True
    try:
        return _authenticates(layout.mac, layout.authenticated, password)
    except (DerError, ValueError, IndexError, KeyError):
        return False


def _authenticates(mac: Mac, message: bytes, password: str | None) -> bool:
    if mac.is_pbmac1:
        # RFC 9579, 4: PBKDF2 (salt, count, length, function), then the HMAC.
        derivation, scheme = mac.algorithm.children()[1].children()
        salt, count, length, function = derivation.children()[1].children()
        name = _HMACS[der.oid(scheme.children()[0])]
        key = hashlib.pbkdf2_hmac(
            _HMACS[der.oid(function.children()[0])],
            (password or "").encode("utf-8", "surrogatepass"),
            salt.value,
            der.integer(count),
            der.integer(length),
        )
    else:
        name = HASHES[der.oid(mac.algorithm.children()[0])]
        key = _mac_key(name, password, mac)
    return hmac.compare_digest(hmac.digest(key, message, name), mac.digest)


def _mac_key(name: str, password: str | None, mac: Mac) -> bytes:
    """RFC 7292, B.2, for the purpose 3 (MAC), whose key is as long as one hash."""
    encoded = b"" if password is None else password.encode("utf-16-be", "surrogatepass") + b"\0\0"
    block = hashlib.new(name).block_size
    key = bytes([3]) * block + _filled(mac.salt, block) + _filled(encoded, block)
    for _ in range(max(mac.iterations, 1)):
        key = hashlib.new(name, key).digest()
    return key


def _filled(value: bytes, block: int) -> bytes:
    """The value repeated up to a whole number of blocks."""
    size = -(-len(value) // block) * block
    return (value * (size // max(len(value), 1) + 1))[:size]


# RFC 8018, B.1.2.
_HMACS: Final = {
    "1.2.840.113549.2.7": "sha1",
    "1.2.840.113549.2.8": "sha224",
    "1.2.840.113549.2.9": "sha256",
    "1.2.840.113549.2.10": "sha384",
    "1.2.840.113549.2.11": "sha512",
    "1.2.840.113549.2.12": "sha512_224",
    "1.2.840.113549.2.13": "sha512_256",
}
