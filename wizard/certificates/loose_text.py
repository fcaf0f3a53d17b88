"""Certificates out of text that has no PEM lines: bare base64, JSON, XML, YAML, hexadecimal."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from wizard.certificates import der
from wizard.certificates.der import DerError
from wizard.certificates.pem import decode_base64
from wizard.certificates.read_report import Kind
from wizard.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

# The shortest certificate there is has some 200 bytes.
_SHORTEST: Final = 100
# What ends a value in JSON, XML, YAML or a list, and the empty line that ends a mail's headers.
_BETWEEN: Final = re.compile(r"""["'<>,;{}\[\]():]+|\n\s*\n""")
_TOKEN: Final = re.compile(rf"[A-Za-z0-9+/_=-]{{{_SHORTEST},}}")
_SEPARATORS: Final = re.compile(r"0x|[\s:,;-]+")
_DIGITS: Final = re.compile("[0-9A-Fa-f]+")
_DUMP_LINE: Final = re.compile(
    r"^[ \t]{0,8}[0-9A-Fa-f]{4,8}:?[ \t]{1,8}"
    r"(?P<octets>[0-9A-Fa-f]{2,4}(?:[ \t]{1,2}[0-9A-Fa-f]{2,4}\b){0,31})",
    re.MULTILINE,
)
_PEM_START: Final = b"-----BEGIN"


@dataclass(frozen=True, slots=True)
class Found:
    """Bytes that text stands for.

    Attributes:
        data: The bytes.
        repairs: How they were found, a sentence each.
    """

    data: bytes = field(repr=False)
    repairs: tuple[str, ...]


def found_in(text: str) -> list[Found]:
    """All encoded structures in a text, or none when it is ordinary text."""
    if "\0" in text:
        return []
    octets = _hexadecimal(text)
    if octets is not None:
        return [Found(octets, (say("Hexadecimal digits were read as a certificate."),))]
    whole = _base64(text)
    return [whole] if whole else list(_parts(text))


def _parts(text: str) -> Iterator[Found]:
    for segment in _BETWEEN.split(text):
        if len(segment) < _SHORTEST:
            continue
        found = _base64(segment)
        if found:
            yield found
        else:
            tokens = (_base64(token) for token in _TOKEN.findall(segment))
            yield from (token for token in tokens if token)


def _base64(text: str) -> Found | None:
    bare = text.replace(r"\r", "").replace(r"\n", "").replace(r"\/", "/").strip("\"' \n\t")
    if len(bare) < _SHORTEST or not re.fullmatch(r"[A-Za-z0-9+/_=\s-]+", bare):
        return None
    repairs: list[str] = [say("Base64 without BEGIN and END lines was read as a certificate.")]
    data = decode_base64(bare, repairs)
    return Found(data, tuple(repairs)) if data and _is_structure(data) else None


def _is_structure(data: bytes) -> bool:
    if data.startswith(_PEM_START):
        return True
    try:
        return der.element_at(data).tag == der.SEQUENCE
    except DerError:
        return False


def _hexadecimal(text: str) -> bytes | None:
    if len(text) < 2 * _SHORTEST:
        return None
    digits = _SEPARATORS.sub("", text)
    if not _DIGITS.fullmatch(digits):
        # A dump with an offset before, and often characters behind, the digits of each line.
        lines = (match["octets"] for match in _DUMP_LINE.finditer(text))
        digits = _SEPARATORS.sub("", "".join(lines))
    data = bytes.fromhex(digits) if len(digits) % 2 == 0 else b""
    return data if _is_structure(data) else None


_BEGINNINGS: Final = (
    (re.compile(r"\s*(?:<!doctype\s+html|<html|<head|<body)", re.IGNORECASE), Kind.WEB_PAGE),
    (re.compile(r"\s*(?:ssh-|ecdsa-sha2-|sk-ssh-|sk-ecdsa-|PuTTY-User-Key-File)"), Kind.SSH_KEY),
)


def text_kind(text: str) -> Kind:
    """What a text is that holds no certificate."""
    for beginning, kind in _BEGINNINGS:
        if beginning.match(text):
            return kind
    return Kind.NOT_A_CERTIFICATE


def is_private_ssh_key(text: str) -> bool:
    """Whether it is PuTTY's form of a private key, which has no PEM lines."""
    return text.lstrip().startswith("PuTTY-User-Key-File")
