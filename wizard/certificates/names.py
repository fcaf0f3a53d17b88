"""Names out of certificates: decoded, compared, and shown so that they cannot deceive."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from wizard.certificates import der
from wizard.certificates.remembered import remembered
from wizard.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.certificates.der import Element

#: Longer texts are cut; a name that needs more is an attack on the window or on the reader.
LONGEST: Final = 2_000

# Letters and marks of no width, which `str.isprintable` lets through (Unicode, Default_Ignorable
# and blank characters).
_BLANK: Final = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
)

# RFC 4514, 3, and those that RFC 4519 and PKCS#9 give a short name.
_SHORT_NAMES: Final = {
    "2.5.4.3": "CN",
    "2.5.4.4": "SN",
    "2.5.4.5": "serialNumber",
    "2.5.4.6": "C",
    "2.5.4.7": "L",
    "2.5.4.8": "ST",
    "2.5.4.9": "STREET",
    "2.5.4.10": "O",
    "2.5.4.11": "OU",
    "2.5.4.12": "title",
    "2.5.4.13": "description",
    "2.5.4.15": "businessCategory",
    "2.5.4.17": "postalCode",
    "2.5.4.41": "name",
    "2.5.4.42": "GN",
    "2.5.4.46": "dnQualifier",
    "2.5.4.65": "pseudonym",
    "2.5.4.97": "organizationIdentifier",
    "0.9.2342.19200300.100.1.1": "UID",
    "0.9.2342.19200300.100.1.25": "DC",
    "1.2.840.113549.1.9.1": "emailAddress",
    "1.3.6.1.4.1.311.60.2.1.1": "jurisdictionL",
    "1.3.6.1.4.1.311.60.2.1.2": "jurisdictionST",
    "1.3.6.1.4.1.311.60.2.1.3": "jurisdictionC",
}
_TITLE_ORDER: Final = ("CN", "OU", "O")

# The string types of X.680, 41. T61String is read as Latin-1, as OpenSSL does.
_ENCODINGS: Final = {
    0x0C: "utf-8",
    0x12: "ascii",
    0x13: "ascii",
    0x14: "latin-1",
    0x16: "ascii",
    0x1A: "ascii",
    0x1B: "latin-1",
    0x1C: "utf-32-be",
    0x1E: "utf-16-be",
}
# X.690, 8.1.2: the class in the first two bits of a tag, and the rest of one that goes on.
_NOT_UNIVERSAL: Final = 0xC0
_LONG_TAG: Final = 0x1F
_ESCAPED: Final = re.compile(r'[,+"\\<>;]')


@dataclass(frozen=True, slots=True)
class Name:
    """A distinguished name (RFC 5280, 4.1.2.4).

    Attributes:
        text: Its RFC 4514 form, most specific part first, safe to show.
        title: Its shortest telling part, safe to show; empty when it has none.
        canonical: The form that is compared (RFC 5280, 7.1); empty when the name is.
        notes: What is not as the standard wants it.
        foreign: Its values that hold more than ASCII, as they came.
    """

    text: str
    title: str
    canonical: bytes
    notes: tuple[str, ...] = ()
    foreign: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class _Attribute:
    """One attribute: its type, its value, the same as RFC 4514 writes it, and for comparing."""

    kind: str
    value: str
    written: str
    canonical: bytes


def visible(text: str) -> str:
    """Make untrusted text safe to show on one line.

    Control, formatting, bidirectional, zero-width, private, unassigned, line and paragraph
    characters become marks such as `<U+202E>`; a text over 2,000 characters is cut.
    """
    text = text[: LONGEST + 1]
    if not text.isprintable() or (not text.isascii() and _BLANK.search(text)):
        text = "".join(_mark(c) for c in text)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _mark(character: str) -> str:
    category = unicodedata.category(character)
    if category[0] == "C" or category in {"Zl", "Zp"} or _BLANK.match(character):
        return f"<U+{ord(character):04X}>"
    return character


def same_name(one: bytes, other: bytes) -> bool:
    """Whether two canonical names are the same; an empty one is the same as none."""
    return bool(one) and one == other


def is_string(element: Element) -> bool:
    """Whether an element is of one of the string types that names are made of."""
    return element.tag in _ENCODINGS


def string(element: Element) -> tuple[str, bool]:
    """Decode a string, and tell whether it holds what its type allows."""
    value = element.value
    encoding = _ENCODINGS[element.tag]
    try:
        return value.decode(encoding), True
    except UnicodeDecodeError:
        pass
    try:
        return value.decode("utf-8"), False
    except UnicodeDecodeError:
        return value.decode("latin-1"), False


@remembered(4096)  # the certificates of one bundle share their issuers
def decode_name(encoded: bytes) -> Name:
    """Decode a name; whatever of it is readable is given, the rest is noted."""
    notes: list[str] = []
    named = _parts(encoded, notes)
    text = ",".join(_written(part) for part in reversed(named))
    canonical = b"".join(
        der.encode(der.SET, *sorted(attribute.canonical for attribute in part)) for part in named
    )
    return Name(
        text=visible(text),
        title=visible(_title(named)),
        canonical=canonical,
        notes=tuple(dict.fromkeys(notes)),
        foreign=() if text.isascii() else tuple(_foreign(named)),
    )


def name_lines(encoded: bytes) -> tuple[str, ...]:
    """The parts of a name, each safe to show on its own line, most specific part first."""
    return tuple(visible(_written(part)) for part in reversed(_parts(encoded, [])))


def _parts(encoded: bytes, notes: list[str]) -> list[list[_Attribute]]:
    """The parts that are not empty, as far as they can be read; what is odd goes to `notes`."""
    parts: list[list[_Attribute]] = []
    try:
        for relative in der.whole(encoded).walk():
            parts.append([_attribute(pair, notes) for pair in relative.walk()])
            if not parts[-1]:
                notes.append(say("Nonstandard encoding: a name holds an empty part."))
            if len({attribute.canonical for attribute in parts[-1]}) < len(parts[-1]):
                notes.append(say("Nonstandard encoding: a name says the same twice in one place."))
    except ValueError as error:
        notes.append(
            say("Nonstandard encoding: a name could not be read in full ({}).").format(str(error))
        )
    return [part for part in parts if part]


def _written(part: list[_Attribute]) -> str:
    return "+".join(f"{attribute.kind}={attribute.written}" for attribute in part)


def _attribute(pair: Element, notes: list[str]) -> _Attribute:
    kind, value, *_ = pair.expect(der.SEQUENCE).children()
    dotted = der.oid(kind)
    if value.tag in _ENCODINGS:
        text, proper = string(value)
        if not proper:
            notes.append(
                say("Nonstandard encoding: a name holds text of another type than it says.")
            )
        written = _escape(text)
        form = der.encode(0x0C, canonical_text(text).encode("utf-8", "surrogatepass"))
    else:
        if value.tag & _NOT_UNIVERSAL or value.tag & _LONG_TAG == _LONG_TAG:
            notes.append(say("Nonstandard encoding: a name holds a value of no known type."))
        # RFC 4514, 2.4: what is not a string is written as the digits of its encoding.
        text = written = "#" + value.encoded.hex()
        form = value.encoded
    canonical = der.encode(der.SEQUENCE, kind.encoded, form)
    return _Attribute(_SHORT_NAMES.get(dotted, dotted), text, written, canonical)


def canonical_text(text: str) -> str:
    """Fold case and spaces, so that names which differ in nothing else compare equal.

    RFC 5280, 7.1 asks for the preparation of RFC 4518: compatibility forms, case folded, runs of
    spaces as one and none at the ends.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return " ".join(text.casefold().split())


def _escape(value: str) -> str:
    """Escape a value as RFC 4514, 2.4 asks."""
    value = value[: LONGEST + 1]
    escaped = _ESCAPED.sub(r"\\\g<0>", value).replace("\0", r"\00")
    if value[:1] in {"#", " "}:
        escaped = "\\" + escaped
    if value.endswith(" ") and len(value) > 1:
        escaped = escaped[:-1] + "\\ "
    return escaped


def _foreign(parts: list[list[_Attribute]]) -> Iterator[str]:
    return (a.value for part in parts for a in part if not a.value.isascii())


def _title(parts: list[list[_Attribute]]) -> str:
    """The most specific common name, else organisational unit, else organisation."""
    for wanted in _TITLE_ORDER:
        for part in reversed(parts):
            for attribute in part:
                if attribute.kind == wanted and attribute.value.strip():
                    return attribute.value.strip()
    return ""
