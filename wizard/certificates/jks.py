"""Certificates out of Java keystores (JKS, JCEKS), which need no password for them.

The format is Java's own (`sun.security.provider.JavaKeyStore`). Nothing of it is deserialised as a
Java object; where a serialised secret key stands in the way, certificates are searched behind it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from wizard.certificates import der
from wizard.certificates.der import DerError
from wizard.sentence import say

_PRIVATE_KEY: Final = 1
_TRUSTED_CERTIFICATE: Final = 2
_SECRET_KEY: Final = 3
_MOST_ENTRIES: Final = 100_000
_TIMESTAMP: Final = 8
_CERTIFICATE_TYPE: Final = re.compile(rb"\x00\x05X\.509(?=.{4}\x30)", re.DOTALL)


@dataclass(slots=True)
class JavaKeystore:
    """What a keystore shows.

    Attributes:
        certificates: Their bytes, in the order of the store.
        private_keys: How many private and secret keys it holds.
        damaged: Whether it ends before its last entry.
    """

    certificates: list[bytes] = field(default_factory=list)
    private_keys: int = 0
    damaged: bool = False


class _Cursor:
    """A position in the bytes that never goes past their end."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.position = 0

    def take(self, size: int) -> bytes:
        end = self.position + size
        if end > len(self.data):
            raise DerError(say("the keystore ends within an entry"))
        taken = self.data[self.position : end]
        self.position = end
        return taken

    def number(self, size: int = 4) -> int:
        return int.from_bytes(self.take(size))

    def skip_text(self) -> None:
        self.take(self.number(2))

    def certificate(self, version: int) -> bytes:
        if version > 1:
            self.skip_text()
        return self.take(self.number())


def read_java_keystore(data: bytes) -> JavaKeystore:
    """Read all certificates; a damaged store gives those before the damage."""
    store = JavaKeystore()
    cursor = _Cursor(data)
    try:
        cursor.take(4)
        version = cursor.number()
        for _ in range(min(cursor.number(), _MOST_ENTRIES)):
            if not _read_entry(cursor, version, store):
                store.certificates.extend(_search(data, cursor.position))
                break
    except DerError:
        store.damaged = True
    return store


def _read_entry(cursor: _Cursor, version: int, store: JavaKeystore) -> bool:
    """Read one entry; False when what follows cannot be measured."""
    kind = cursor.number()
    cursor.skip_text()
    cursor.take(_TIMESTAMP)
    if kind == _TRUSTED_CERTIFICATE:
        store.certificates.append(cursor.certificate(version))
        return True
    if kind == _PRIVATE_KEY:
        cursor.take(cursor.number())
        store.private_keys += 1
        for _ in range(min(cursor.number(), _MOST_ENTRIES)):
            store.certificates.append(cursor.certificate(version))
        return True
    if kind == _SECRET_KEY:
        store.private_keys += 1
        return False
    raise DerError(say("the keystore holds an entry of an unknown kind"))


def _search(data: bytes, start: int) -> list[bytes]:
    """Find certificates by the type name that stands before each."""
    found: list[bytes] = []
    for match in _CERTIFICATE_TYPE.finditer(data, start):
        begin = match.end() + 4
        end = begin + int.from_bytes(data[match.end() : begin])
        try:
            if der.element_at(data, begin, min(end, len(data))).after == end:
                found.append(data[begin:end])
        except DerError:
            continue
    return found
