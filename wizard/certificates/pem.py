"""PEM blocks (RFC 7468) out of text, however people have bent it on the way."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from wizard.certificates.der_kinds import DerKind
from wizard.certificates.read_report import Kind
from wizard.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What OpenSSL, Windows and RFC 7468 write around what can hold certificates.
LABELS: Final = {
    DerKind.CERTIFICATE: frozenset({"CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"}),
    DerKind.PKCS7: frozenset({"PKCS7", "CMS", "PKCS #7 SIGNED DATA"}),
}

# What a mail program or a word processor makes out of hyphens. Runs are taken whole and the rest is
# bounded, so that no text makes the search take more than linear time.
_DASH: Final = "[-\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]"
_ARMOUR: Final = re.compile(
    rf"(?<!{_DASH}){_DASH}{{2,}}+[ \t]{{0,4}}(?P<edge>BEGIN|END)[ \t\u00a0]{{1,4}}"
    rf"(?P<label>[A-Z0-9#][A-Z0-9# \u00a0]{{0,80}}?)[ \t]{{0,4}}{_DASH}{{2,}}+",
    re.IGNORECASE,
)
_STRICT_EDGE: Final = re.compile("-----(?:BEGIN|END) [^-]+-----")
# RFC 1421, 4.6: headers, whose long values go on in indented lines up to an empty one.
_HEADER: Final = re.compile(
    r"^[ \t>]*[A-Za-z][A-Za-z0-9-]*:[^\n]*(?:\n[ \t][^\n]*)*$", re.MULTILINE
)
_LONG_LINE: Final = 80
_NOT_BASE64: Final = re.compile(r"[^A-Za-z0-9+/=_-]+")
_STEPS: Final = (
    (re.compile(r"(?:\\r)?\\n|\\r"), "\n", say(r"Line ends written as \n were mended.")),
    (re.compile(r"<[^<>]{0,200}>"), "", say("HTML tags inside a certificate were left out.")),
    (_HEADER, "", say("Header lines inside a certificate were left out.")),
    (re.compile(r"^[ \t]*(?:[>|][ \t]*)+", re.MULTILINE), "", say("Mail quoting was left out.")),
)


@dataclass(frozen=True, slots=True)
class Block:
    """One armoured block.

    Attributes:
        label: What its first line says it is, in capitals.
        data: Its bytes; None when the base64 is damaged, and for private keys, which are not
            even decoded.
        encrypted: Whether its headers say that it is (RFC 1421, 4.6.1.1).
        repairs: What was mended, a sentence each.
    """

    label: str
    data: bytes | None = field(repr=False)
    encrypted: bool = False
    repairs: tuple[str, ...] = ()

    @property
    def is_private_key(self) -> bool:
        """Whether it is a private key of any kind."""
        return "PRIVATE KEY" in self.label

    @property
    def rejected_kind(self) -> Kind | None:
        """What it is when its label alone rules out a certificate."""
        if "PGP" in self.label:
            return Kind.PGP
        if "SSH" in self.label:
            return Kind.SSH_KEY
        if self.is_private_key:
            encrypted = self.encrypted or self.label.startswith("ENCRYPTED")
            return Kind.ENCRYPTED_PRIVATE_KEY if encrypted else Kind.PRIVATE_KEY
        return None


def has_armour(text: str) -> bool:
    """Whether there is at least one BEGIN or END line, however bent."""
    return _ARMOUR.search(text) is not None


def without_entities(text: str, repairs: list[str]) -> str:
    """Undo HTML's way of writing characters where it hides the BEGIN and END lines."""
    if "&#" not in text or has_armour(text):
        return text
    from html import unescape  # noqa: PLC0415  seldom, and all names of HTML come with it

    mended = unescape(text)
    if not has_armour(mended):
        return text
    repairs.append(say("HTML entities were mended."))
    return mended


def blocks(text: str) -> Iterator[Block]:
    """Cut text into its blocks; what lies between them is left out."""
    begun: re.Match[str] | None = None
    previous = 0
    repairs: list[str]
    for edge in _ARMOUR.finditer(text):
        starts = edge["edge"].upper() == "BEGIN"
        if begun is not None:
            repairs = [say("A missing END line was added.")] if starts else []
            yield _block(begun, text[begun.end() : edge.start()], repairs)
        elif not starts:
            repairs = [say("A missing BEGIN line was added.")]
            yield _block(edge, text[previous : edge.start()], repairs)
        begun = edge if starts else None
        previous = edge.end()
    if begun is not None:
        yield _block(begun, text[begun.end() :], [say("A missing END line was added.")])


def _block(edge: re.Match[str], body: str, repairs: list[str]) -> Block:
    label = edge["label"]
    if not label.isupper() or "\u00a0" in label:
        repairs.append(say("The line before a certificate was put in capitals."))
        label = " ".join(label.upper().split())
    elif not _STRICT_EDGE.fullmatch(edge.group()):
        repairs.append(say("The dashes around a certificate were mended."))
    if "PRIVATE KEY" in label:
        return Block(label, None, encrypted="ENCRYPTED" in body)
    data = _quick(body, repairs)
    if data is None:
        data = _mended(body, repairs)
    return Block(label, data, repairs=tuple(repairs))


def _quick(body: str, repairs: list[str]) -> bytes | None:
    """Decode what needs no more than its spaces removed, which is nearly everything."""
    lines = body.split()
    try:
        data = base64.b64decode("".join(lines), validate=True)
    except (binascii.Error, ValueError):
        return None
    if " " in body or "\t" in body or "\u00a0" in body:
        repairs.append(say("Spaces inside a certificate were left out."))
    elif len(lines) == 1 and len(body) > _LONG_LINE:
        repairs.append(say("A certificate on one line was read."))
    return data or None


def _mended(body: str, repairs: list[str]) -> bytes | None:
    """Decode after everything is taken out that mail programs and templates put in."""
    if "&" in body:
        from html import unescape  # noqa: PLC0415  as above

        body = unescape(body)
        repairs.append(say("HTML entities were mended."))
    for pattern, replacement, repair in _STEPS:
        body, count = pattern.subn(replacement, body)
        if count:
            repairs.append(repair)
    return decode_base64(body, repairs)


def decode_base64(body: str, repairs: list[str]) -> bytes | None:
    """Decode base64 or base64url (RFC 4648, 4 and 5) after dropping what belongs to neither."""
    kept = _NOT_BASE64.sub("", body)
    if kept != "".join(body.split()):
        repairs.append(say("Characters that do not belong into a certificate were left out."))
    if "-" in kept or "_" in kept:
        repairs.append(say("Base64url was read as base64."))
        kept = kept.replace("-", "+").replace("_", "/")
    bare = kept.rstrip("=")
    padded = bare + "=" * (-len(bare) % 4)
    if padded != kept:
        repairs.append(say("The padding at the end of a certificate was mended."))
    try:
        return base64.b64decode(padded, validate=True) or None
    except (binascii.Error, ValueError):
        return None
