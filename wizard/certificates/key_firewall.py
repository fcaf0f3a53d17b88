"""Whether something holds a private key: asked of everything before it leaves, whatever it is.

A key is known by how it is written, never by guessing: by the lines around PEM (RFC 7468, 10 and
11), by the shape of PKCS#8 (RFC 5958), PKCS#1 (RFC 8017, A.1.2), SEC1 (RFC 5915) and PKCS#12 (RFC
7292, 4) in DER, and by the marks of OpenSSH and PuTTY; each of them in base64 and DER in
hexadecimal digits as well. What is cut off behind its beginning is still known.
"""

from __future__ import annotations

import base64
import re
from functools import cache
from typing import TYPE_CHECKING, Final

from wizard.certificates import der

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What stands where a private key was.
REMOVED: Final = "[private key removed]"

# A key in base64 of a PEM file in base64 is met in practice, deeper ones are not.
_DEEPEST: Final = 2
_SHORTEST: Final = 15  # characters; what is known as a key, or as its end, has more than 14
_SHORTEST_NUMBER: Final = 16  # bytes of an RSA modulus or a prime, far below any that is in use
_SHORTEST_SCALAR: Final = 14  # bytes; the smallest curve of SEC 2 has 112 bits

# Text. All repetitions are bounded or possessive, or nothing behind them can fail, so that no text
# takes more than linear time. No group that is repeated possessively holds another repeated group
# that is left when the rest fails: before Python 3.11.5 (Debian 12 has 3.11.2) the match then ends
# behind what does not belong to it (https://github.com/python/cpython/issues/106052).

_DASH: Final = "[-\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]"
_DASHES: Final = rf"(?<!{_DASH}){_DASH}{{2,}}+"
_LABEL: Final = r"[\w# ]{0,40}?PRIVATE[ \t\u00a0]{1,4}KEY(?:[ \t\u00a0]{1,4}BLOCK)?"
_BEGIN: Final = rf"{_DASHES}\s{{0,4}}BEGIN\s{{1,4}}{_LABEL}\s{{0,4}}{_DASHES}"
_END: Final = rf"{_DASHES}\s{{0,4}}END\s{{1,4}}{_LABEL}\s{{0,4}}{_DASHES}"
# What mail, program text and JSON put between the lines of base64.
_BETWEEN: Final = r"""(?:[\s>|"',;]|\\[nr]){0,40}+"""
_DIGIT: Final = "[A-Za-z0-9+/_-]"
_RUN: Final = (
    rf"{_DIGIT}{{16,}}+(?:{_BETWEEN}{_DIGIT}{{16,}}+)*(?:{_BETWEEN}{_DIGIT}{{0,15}}+={{1,2}}+)?"
)
_HEADERS: Final = rf"(?:{_BETWEEN}[A-Za-z-]{{1,30}}+:[^\n]*+\n){{0,8}}"
_ARMOURED: Final = (
    # With its end, or as far as base64 goes.
    rf"{_BEGIN}(?:(?:(?!{_DASHES}\s{{0,4}}BEGIN).)*?{_END}|{_HEADERS}{_BETWEEN}(?:{_RUN})?)|{_END}"
)
_PUTTY: Final = rf"Private-Lines:\s{{0,4}}\d{{1,4}}{_BETWEEN}(?:{_RUN})?"
_BASE64: Final = re.compile(_RUN)
_ENDED: Final = rf"{_BETWEEN}(?:{_DIGIT}{{1,15}}+={{0,2}}+{_BETWEEN})?{_END}"
# It begins as a sequence does: 64 digits of anything else are no key.
_PAIR: Final = r"(?:\s{1,12}+|[:,-])?[0-9A-Fa-f]{2}"
_HEXADECIMAL: Final = re.compile(rf"(?<![0-9A-Fa-f])30(?:(?={_PAIR}){_PAIR}){{31,}}+")
_NOT_BASE64: Final = re.compile(r"\\[nr]|[^A-Za-z0-9+/_-]")
_NOT_HEXADECIMAL: Final = re.compile(r"[^0-9A-Fa-f]")

# DER (X.690, 8.1.3), and the few bytes that set keys apart from everything else of that shape.

_LENGTH: Final = rb"(?:[\x00-\x80]|\x81.|\x82..|\x83...)"
_MAY_BE_KEY: Final = re.compile(
    rb"\x30" + _LENGTH + rb"\x02\x01[\x00\x01](?=[\x02\x04\x30])", re.DOTALL
)
_CERTAIN: Final = re.compile(
    # EncryptedPrivateKeyInfo: PKCS#5 and PKCS#12 password encryption, and Java's own two.
    rb"\x30" + _LENGTH + rb"\x30" + _LENGTH + rb"\x06[\x05-\x0b]"
    rb"(?:\x2a\x86\x48\x86\xf7\x0d\x01(?:\x05|\x0c\x01)|\x2b\x06\x01\x04\x01\x2a\x02)"
    # PFX: version 3, then PKCS#7 data.
    rb"|\x30"
    + _LENGTH
    + rb"\x02\x01\x03\x30"
    + _LENGTH
    + rb"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07"
    rb"|openssh-key-v1\x00",
    re.DOTALL,
)


def holds_private_key(data: bytes | str) -> bool:
    """Whether there is a private key of any kind anywhere in it, encrypted ones included."""
    return _in_text(data, 0) if isinstance(data, str) else _in_bytes(data, 0)


def without_private_keys(text: str) -> str:
    """The text with a mark in place of each private key, and everything else as it was."""
    if len(text) < _SHORTEST:
        return text
    kept: list[str] = []
    position = 0
    for start, end in _merged(_found(text, 0)):
        kept += (text[position:start], REMOVED)
        position = end
    return "".join((*kept, text[position:])) if kept else text


def _in_bytes(data: bytes, depth: int) -> bool:
    if _CERTAIN.search(data) or any(
        _is_key(data, match.start()) for match in _MAY_BE_KEY.finditer(data)
    ):
        return True
    # Without zero bytes, UTF-16 is text as well.
    return _in_text(data.replace(b"\0", b"").decode("latin-1"), depth)


def _in_text(text: str, depth: int) -> bool:
    return next(_found(text, depth), None) is not None


def _found(text: str, depth: int) -> Iterator[tuple[int, int]]:
    """Where the keys in a text begin and end, in no order."""
    if "private" in text.lower():
        for pattern in _armoured():
            for match in pattern.finditer(text):
                yield match.span()
    if depth < _DEEPEST:
        yield from _found_encoded(text, depth)


@cache
def _ended() -> re.Pattern[str]:
    return re.compile(_ENDED, re.IGNORECASE)


@cache
def _armoured() -> tuple[re.Pattern[str], ...]:
    """Compile what few texts are looked through for: it takes longer than all the others."""
    return re.compile(_ARMOURED, re.IGNORECASE | re.DOTALL), re.compile(_PUTTY)


def _found_encoded(text: str, depth: int) -> Iterator[tuple[int, int]]:
    for match in _BASE64.finditer(text):
        # What is left of a key whose beginning is lost still has the line behind it.
        if ended := _ended().match(text, match.end()):
            yield match.start(), ended.end()
        elif _is_in_base64(match.group(), depth + 1):
            yield match.span()
    for match in _HEXADECIMAL.finditer(text):
        digits = _NOT_HEXADECIMAL.sub("", match.group())
        if _in_bytes(bytes.fromhex(digits), depth + 1):
            yield match.span()


def _merged(spans: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _is_in_base64(run: str, depth: int) -> bool:
    """Decode it from each of four places, for a word may stand before it."""
    digits = _NOT_BASE64.sub("", run).replace("-", "+").replace("_", "/")
    aligned = (digits[skipped : skipped + (len(digits) - skipped) // 4 * 4] for skipped in range(4))
    return any(_in_bytes(base64.b64decode(each), depth) for each in aligned)


def _is_key(data: bytes, start: int) -> bool:
    """Whether a sequence that begins with the version 0 or 1 goes on as private keys do."""
    match _parts(data, start)[1:]:
        case [(der.SEQUENCE, algorithm), (der.OCTET_STRING, _), *_]:
            return algorithm[:1] == bytes((der.OBJECT_IDENTIFIER,))
        case [(der.OCTET_STRING, scalar)] | [(der.OCTET_STRING, scalar), (0xA0 | 0xA1, _), *_]:
            return len(scalar) >= _SHORTEST_SCALAR
        # RSA: modulus, public and private exponent; DSA: the three parameters first.
        case [(der.INTEGER, number), (der.INTEGER, _), (der.INTEGER, _), *_]:
            return len(number) >= _SHORTEST_NUMBER
    return False


def _parts(data: bytes, start: int) -> list[tuple[int, bytes]]:
    """Tags and values of the first parts of a sequence; the last may be cut off.

    The project's own reader of DER refuses what is cut off, which would let half a key pass.
    """
    _, position, end = _header(data, start)
    parts: list[tuple[int, bytes]] = []
    while position < min(end, len(data)) and len(parts) < 4:
        tag, content, after = _header(data, position)
        parts.append((tag, data[content:after]))
        position = after
    return parts


def _header(data: bytes, start: int) -> tuple[int, int, int]:
    """The tag, and where the value begins and ends; one without an end goes on to the last byte."""
    first = data[start + 1] if start + 1 < len(data) else 0
    if first < 0x80:
        return data[start], start + 2, start + 2 + first
    content = start + 2 + (first & 0x7F)
    if first == 0x80:
        return data[start], content, len(data)
    return data[start], content, content + int.from_bytes(data[start + 2 : content])
