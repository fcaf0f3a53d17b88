"""What a PKCS#12 file (RFC 7292) shows without its password: parts, keys, and the work it asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from wizard.certificates import der
from wizard.certificates.der import DerError, Element
from wizard.sentence import say

_DATA: Final = "1.2.840.113549.1.7.1"
_ENCRYPTED_DATA: Final = "1.2.840.113549.1.7.6"
_KEY_BAG: Final = "1.2.840.113549.1.12.10.1.1"
_SHROUDED_KEY_BAG: Final = "1.2.840.113549.1.12.10.1.2"
_CERTIFICATE_BAG: Final = "1.2.840.113549.1.12.10.1.3"
_X509_CERTIFICATE: Final = "1.2.840.113549.1.9.22.1"

_PBE_ARC: Final = "1.2.840.113549.1.12.1."
_PBES2: Final = "1.2.840.113549.1.5.13"
_PBMAC1: Final = "1.2.840.113549.1.5.14"
_PBKDF2: Final = "1.2.840.113549.1.5.12"
_SCRYPT: Final = "1.3.6.1.4.1.11591.4.11"
# One unit of scrypt's N times r times p takes about as long as two hashes do.
_SCRYPT_WEIGHT: Final = 2


class UnsupportedError(Exception):
    """The file is sound, but is protected in a way that is not known here."""


@dataclass(frozen=True, slots=True)
class Mac:
    """How the file is authenticated with the password (RFC 7292, 4; PBMAC1 is RFC 9579).

    Attributes:
        algorithm: The digest's AlgorithmIdentifier.
        digest: The expected value.
        salt: The salt.
        iterations: How often to hash; 1 when not said.
    """

    algorithm: Element
    digest: bytes
    salt: bytes
    iterations: int

    @property
    def is_pbmac1(self) -> bool:
        """Whether the algorithm carries its own salt and count."""
        return der.oid(self.algorithm.children()[0]) == _PBMAC1


@dataclass(frozen=True, slots=True)
class Pkcs12Layout:
    """The parts of the file.

    Attributes:
        authenticated: The bytes that the MAC is over.
        encrypted: Each encrypted part, with the algorithm that protects it.
        mac: How to tell whether a password is right; None when the file has no such thing.
        work: How many hashes opening it takes in all.
        certificates: Those that lie open.
        private_keys: How many keys it shows.
    """

    authenticated: bytes
    encrypted: tuple[Element, ...]
    mac: Mac | None
    work: int
    certificates: tuple[bytes, ...]
    private_keys: int

    @classmethod
    def of(cls, data: bytes) -> Self:
        """Look through the file.

        Raises:
            DerError: When it is damaged.
            UnsupportedError: When it is not protected by a password (RFC 7292, 3.1).
        """
        try:
            _version, safe, *rest = der.element_at(data).expect(der.SEQUENCE).children()
            mac = _mac(rest[0]) if rest else None
            kind, content = safe.children()
            if der.oid(kind) != _DATA:
                raise UnsupportedError
            authenticated = der.octets(content.children()[0])
            layout = _Parts()
            for part in der.element_at(authenticated).expect(der.SEQUENCE).children():
                layout.add(part)
        except (IndexError, DerError) as error:
            raise DerError(str(error)) from None
        except ValueError:
            raise DerError(say("parts of a PKCS#12 file are missing")) from None
        return cls(
            authenticated=authenticated,
            encrypted=tuple(layout.encrypted),
            mac=mac,
            work=layout.work + (_mac_work(mac) if mac else 0),
            certificates=tuple(layout.certificates),
            private_keys=layout.private_keys,
        )

    def without_keys(self) -> bytes:
        """The same file with nothing but its encrypted parts, and without the MAC over the rest.

        A library that refuses the whole file for one key that it does not know can open this.
        """
        parts = der.encode(der.SEQUENCE, *(part.encoded for part in self.encrypted))
        content = der.encode(0xA0, der.encode(der.OCTET_STRING, parts))
        data = der.encode(der.SEQUENCE, _encoded_oid_of_data(), content)
        return der.encode(der.SEQUENCE, b"\x02\x01\x03", data)


def _encoded_oid_of_data() -> bytes:
    return bytes.fromhex("06092a864886f70d010701")


class _Parts:
    """The parts as they are met."""

    def __init__(self) -> None:
        self.encrypted: list[Element] = []
        self.certificates: list[bytes] = []
        self.private_keys = 0
        self.work = 0

    def add(self, part: Element) -> None:
        kind, content = part.children()
        match der.oid(kind):
            case identifier if identifier == _ENCRYPTED_DATA:
                self.encrypted.append(part)
                # EncryptedData, RFC 5652, 8: version, then type, algorithm and contents.
                self.work += work_of(content.children()[0].children()[1].children()[1])
            case identifier if identifier == _DATA:
                bags = der.element_at(der.octets(content.children()[0]))
                for bag in bags.expect(der.SEQUENCE).children():
                    self._add_bag(bag)
            case _:
                raise UnsupportedError

    def _add_bag(self, bag: Element) -> None:
        kind, content, *_ = bag.children()
        match der.oid(kind):
            case identifier if identifier == _KEY_BAG:
                self.private_keys += 1
            case identifier if identifier == _SHROUDED_KEY_BAG:
                self.private_keys += 1
                self.work += work_of(content.children()[0].children()[0])
            case identifier if identifier == _CERTIFICATE_BAG:
                inner_kind, inner = content.children()[0].children()
                if der.oid(inner_kind) == _X509_CERTIFICATE:
                    self.certificates.append(der.octets(inner.children()[0]))


def _mac(element: Element) -> Mac:
    digest_info, salt, *count = element.expect(der.SEQUENCE).children()
    algorithm, digest = digest_info.children()
    return Mac(algorithm, digest.value, salt.value, der.integer(count[0]) if count else 1)


def _mac_work(mac: Mac) -> int:
    return work_of(mac.algorithm) if mac.is_pbmac1 else max(mac.iterations, 0)


def work_of(algorithm: Element) -> int:
    """How many hashes an algorithm that starts from a password takes (RFC 8018, RFC 7914).

    Raises:
        DerError: When its parameters are damaged.
        UnsupportedError: When it is not known.
    """
    kind, *parameters = algorithm.expect(der.SEQUENCE).children()
    identifier = der.oid(kind)
    inner = parameters[0].children() if parameters else []
    if identifier in {_PBES2, _PBMAC1}:
        return work_of(inner[0])
    if identifier == _PBKDF2 or identifier.startswith(_PBE_ARC):
        return max(der.integer(inner[1].expect(der.INTEGER)), 0)
    if identifier == _SCRYPT:
        cost, block, parallel = (der.integer(n.expect(der.INTEGER)) for n in inner[1:4])
        return max(cost * block * parallel * _SCRYPT_WEIGHT, 0)
    raise UnsupportedError
