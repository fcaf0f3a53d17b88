"""A small, tolerant reader of DER and BER: bounded, iterative, and never wrong about where it is.

It exists because strict readers refuse whole certificates for one odd byte in a name. It knows tags
and lengths only (ITU-T X.690, 8.1); what a value means is for the modules that ask for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from wizard.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

BOOLEAN: Final = 0x01
INTEGER: Final = 0x02
BIT_STRING: Final = 0x03
OCTET_STRING: Final = 0x04
NULL: Final = 0x05
OBJECT_IDENTIFIER: Final = 0x06
UTC_TIME: Final = 0x17
GENERALIZED_TIME: Final = 0x18
SEQUENCE: Final = 0x30
SET: Final = 0x31

#: Deeper than any real certificate, and far from Python's own limit.
_DEEPEST: Final = 32


class DerError(ValueError):
    """Bytes that are no element, or not the element that was wanted; its text says which."""


@dataclass(slots=True)
class Element:
    """One tag, length and value, without a copy of the bytes that it lies in.

    Attributes:
        data: The bytes that it lies in.
        tag: The first byte of its tag, class and construction included.
        start: Where its tag begins.
        content: Where its value begins.
        end: Where its value ends.
        after: Where the next element begins; differs from `end` for indefinite lengths (BER).
    """

    data: bytes
    tag: int
    start: int
    content: int
    end: int
    after: int

    @property
    def value(self) -> bytes:
        """The bytes of the value."""
        return self.data[self.content : self.end]

    @property
    def encoded(self) -> bytes:
        """The bytes of the whole element, tag and length included."""
        return self.data[self.start : self.after]

    def children(self) -> list[Element]:
        """The elements that the value consists of.

        Raises:
            DerError: When the value does not consist of whole elements.
        """
        # `walk` in full, because nearly all of the time that reading takes is spent here.
        data, position, end = self.data, self.content, self.end
        found: list[Element] = []
        while position < end:
            child = element_at(data, position, end)
            found.append(child)
            position = child.after
        return found

    def walk(self) -> Iterator[Element]:
        """The same, one after the other, so that a damaged end does not hide a good beginning."""
        position = self.content
        while position < self.end:
            child = element_at(self.data, position, self.end)
            yield child
            position = child.after

    def expect(self, tag: int) -> Element:
        """This element, when it has the tag.

        Raises:
            DerError: When it has another.
        """
        if self.tag != tag:
            raise DerError(
                say("tag {} where {} was expected").format(f"{self.tag:#04x}", f"{tag:#04x}")
            )
        return self


def element_at(data: bytes, start: int = 0, limit: int | None = None, depth: int = 0) -> Element:
    """Read the element that begins at `start` and must end at or before `limit`.

    Raises:
        DerError: When there is no whole element.
    """
    if limit is None:
        limit = len(data)
    try:
        tag = data[start]
        position = start + 1
        if tag & 0x1F == 0x1F:
            while data[position] & 0x80:
                position += 1
            position += 1
        length = data[position]
        position += 1
        if length > 0x80:
            octets = length & 0x7F
            length = int.from_bytes(data[position : position + octets])
            position += octets
        elif length == 0x80:
            return _indefinite(data, tag, start, position, limit, depth)
    except IndexError:
        raise DerError(say("the data ends within an element")) from None
    end = position + length
    if end > limit:
        raise DerError(say("an element is longer than what it lies in"))
    return Element(data, tag, start, position, end, end)


def _indefinite(data: bytes, tag: int, start: int, content: int, limit: int, depth: int) -> Element:
    """Find the two zero bytes that end an element of indefinite length (X.690, 8.1.3.6)."""
    if depth >= _DEEPEST or not tag & 0x20:
        raise DerError(say("an element of indefinite length is nested too deeply"))
    position = content
    while data[position : position + 2] != b"\0\0":
        if position >= limit:
            raise DerError(say("an element of indefinite length has no end"))
        position = element_at(data, position, limit, depth + 1).after
    return Element(data, tag, start, content, position, position + 2)


def whole(data: bytes, tag: int = SEQUENCE) -> Element:
    """Read the element that `data` consists of, and nothing but it.

    Raises:
        DerError: When it is another element, or something follows it.
    """
    element = element_at(data).expect(tag)
    if element.after != len(data):
        raise DerError(say("bytes follow the end"))
    return element


def octets(element: Element) -> bytes:
    """The value of an octet string, put together when BER split it (X.690, 8.7.3).

    Raises:
        DerError: When a part is not an element, or nests too deeply.
    """
    parts: list[bytes] = []
    waiting = [(element, 0)]
    while waiting:
        part, depth = waiting.pop()
        if not part.tag & 0x20:
            parts.append(part.value)
        elif depth >= _DEEPEST:
            raise DerError(say("an octet string is nested too deeply"))
        else:
            waiting.extend((child, depth + 1) for child in reversed(part.children()))
    return b"".join(parts)


def integer(element: Element) -> int:
    """The value of an integer (X.690, 8.3), an empty one being zero."""
    return int.from_bytes(element.value, signed=True)


def natural(element: Element) -> int:
    """The value of an integer that is never negative, such as a modulus.

    Some programs leave out the zero byte that keeps it positive; OpenSSL reads it all the same.
    """
    return int.from_bytes(element.value)


def oid(element: Element) -> str:
    """The dotted form of an object identifier (X.690, 8.19).

    Raises:
        DerError: When the value ends within a number, or a number is absurdly long.
    """
    return _dotted(element.value)


@lru_cache(maxsize=1024)  # few are in use
def _dotted(value: bytes) -> str:
    numbers: list[int] = []
    number = size = 0
    for octet in value:
        number = number << 7 | octet & 0x7F
        size += 1
        if size > _DEEPEST:
            raise DerError(say("an object identifier holds a number that is too long"))
        if not octet & 0x80:
            numbers.append(number)
            number = size = 0
    if size or not numbers:
        raise DerError(say("an object identifier is incomplete"))
    first = min(numbers[0] // 40, 2)
    return ".".join(map(str, (first, numbers[0] - 40 * first, *numbers[1:])))


def bits(element: Element) -> bytes:
    """The octets of a bit string without the count of unused bits in front (X.690, 8.6)."""
    return element.value[1:]


def encode(tag: int, *values: bytes) -> bytes:
    """Write an element of definite length around the values (X.690, 10.1)."""
    value = b"".join(values)
    if len(value) < 0x80:
        return bytes((tag, len(value))) + value
    length = len(value).to_bytes((len(value).bit_length() + 7) // 8)
    return bytes((tag, 0x80 | len(length))) + length + value
