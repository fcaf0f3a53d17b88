"""Whatever a customer has into the certificates in it, and the reason for everything else.

What few files are, such as archives, is imported when one comes: no double click waits for it.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from wizard.certificates import der, pem
from wizard.certificates.decode import decode_certificate
from wizard.certificates.der import DerError, Element
from wizard.certificates.der_kinds import DerKind, der_kind
from wizard.certificates.key_firewall import holds_private_key
from wizard.certificates.names import visible
from wizard.certificates.read_report import Kind, ReadReport, Rejected
from wizard.certificates.reasons import REASONS
from wizard.certificates.text import decode_text
from wizard.sentence import say

if TYPE_CHECKING:
    from wizard.certificates.certificate import Certificate
    from wizard.certificates.keystore import OpenKeystore

#: Limits on one source; archives are unpacked up to the same size, and pieces that are no
#: certificates count as such.
LARGEST_SOURCE: Final = 32 * 1024 * 1024
MOST_CERTIFICATES: Final = 100_000
#: How deep archives and encodings may be nested in each other.
_DEEPEST: Final = 3
_PADDING: Final = b"\0\t\n\r "

# How files begin that hold others.
_JAVA_KEYSTORES: Final = (b"\xfe\xed\xfe\xed", b"\xce\xce\xce\xce")
_ZIPS: Final = (b"PK\x03\x04", b"PK\x05\x06")
_GZIP: Final = b"\x1f\x8b\x08"

_REJECTED_KINDS: Final = {
    DerKind.CERTIFICATE_REQUEST: Kind.CERTIFICATE_REQUEST,
    DerKind.REVOCATION_LIST: Kind.REVOCATION_LIST,
    DerKind.PUBLIC_KEY: Kind.PUBLIC_KEY,
    DerKind.PRIVATE_KEY: Kind.PRIVATE_KEY,
    DerKind.ENCRYPTED_PRIVATE_KEY: Kind.ENCRYPTED_PRIVATE_KEY,
}
_KEYS: Final = frozenset({DerKind.PRIVATE_KEY, DerKind.ENCRYPTED_PRIVATE_KEY})


def read(
    data: bytes, source: str, open_keystore: OpenKeystore, password: str | None = None
) -> ReadReport:
    """Read a source by what is in it, whatever its name says.

    Args:
        data: The bytes of a file, or of a pasted text.
        source: What to call it.
        open_keystore: What opens PKCS#12.
        password: The password for PKCS#12; None when the customer gave none.
    """
    reading = _Reading(open_keystore, password)
    try:
        reading.read(data)
    except _FullError:
        reading.note_rejected(Kind.TOO_MANY)
    return ReadReport(
        source=source,
        certificates=tuple(reading.certificates.values()),
        rejected=tuple(reading.rejected),
        private_keys_ignored=reading.private_keys,
        repairs=tuple(dict.fromkeys(reading.repairs)),
        seconds_to_open=reading.seconds_to_open,
    )


class _FullError(Exception):
    """More pieces than the limit; never leaves this module."""


@dataclass(slots=True)
class _Reading:
    """One source being read: what was found so far."""

    open_keystore: OpenKeystore
    password: str | None = field(repr=False)
    certificates: dict[bytes, Certificate] = field(default_factory=dict)
    rejected: list[Rejected] = field(default_factory=list)
    private_keys: int = 0
    seconds_to_open: int = 0
    repairs: list[str] = field(default_factory=list)
    position: int = 0
    room: int = LARGEST_SOURCE
    member: str = ""

    def read(self, data: bytes, depth: int = 0) -> None:
        """Read bytes of any kind."""
        start = data.lstrip(_PADDING)
        if len(data) > LARGEST_SOURCE:
            self.reject(Kind.TOO_LARGE)
        elif not start:
            self.reject(Kind.EMPTY)
        elif depth > _DEEPEST:
            self.reject(Kind.UNSUPPORTED)
        elif data.startswith(_JAVA_KEYSTORES):
            self._read_java_keystore(data)
        elif data.startswith(_ZIPS):
            self._read_zip(data, depth)
        elif data.startswith(_GZIP):
            self._read_gzip(data, depth)
        elif start[0] == der.SEQUENCE and not start.isascii():
            if len(start) != len(data):
                self.repairs.append(
                    say(
                        "%n extra byte(s) (was|were) left out before a certificate.",
                        "",
                        len(data) - len(start),
                    )
                )
            self._read_joined(start)
        else:
            self._read_text(data, depth)

    def reject(self, kind: Kind) -> None:
        """Count a piece that is no certificate, and note it."""
        self._count()
        self.note_rejected(kind)

    def note_rejected(self, kind: Kind) -> None:
        """Note why the piece at this position was left out."""
        reason = REASONS[kind]
        if self.member:
            reason = say("In “{}”: {}").format(self.member, reason)
        self.rejected.append(Rejected(self.position, kind, reason))

    def _count(self) -> None:
        self.position += 1
        if self.position > MOST_CERTIFICATES:
            raise _FullError

    # Text

    def _read_text(self, data: bytes, depth: int) -> None:
        repairs: list[str] = []
        text = pem.without_entities(decode_text(data, repairs), repairs)
        if pem.has_armour(text):
            self.repairs.extend(repairs)
            for block in pem.blocks(text):
                self._read_block(block, depth)
            return
        from wizard.certificates import loose_text

        found = loose_text.found_in(text)
        if not found:
            self.private_keys += loose_text.is_private_ssh_key(text)
            self.reject(loose_text.text_kind(text))
            return
        for piece in found:
            self.repairs.extend((*repairs, *piece.repairs))
            self.read(piece.data, depth + 1)

    def _read_block(self, block: pem.Block, depth: int) -> None:
        kind = block.rejected_kind
        if kind is not None:
            self.private_keys += block.is_private_key
            self.reject(kind)
        elif block.data is None:
            self.reject(Kind.DAMAGED)
        elif block.data[0] == der.SEQUENCE:
            self.repairs.extend(block.repairs)
            self._read_labelled(block.label, block.data)
        else:
            self.repairs.extend(
                (*block.repairs, say("A PEM block within a PEM block was unpacked."))
            )
            self.read(block.data, depth + 1)

    def _read_labelled(self, label: str, data: bytes) -> None:
        """Read what a block holds, whatever its label says, and tell when they differ."""
        try:
            element = der.element_at(data)
        except DerError:
            self.reject(Kind.DAMAGED)
            return
        if label == "TRUSTED CERTIFICATE" and element.after != len(data):
            # OpenSSL, X509_AUX: the certificate, and then what it is trusted for.
            self.repairs.append(say("OpenSSL's trust settings behind a certificate were left out."))
            data = element.encoded
        kind = der_kind(element)
        if kind in pem.LABELS and label not in pem.LABELS[kind]:
            shown = visible(label[:80])
            self.repairs.append(
                say("A block labelled “{}” was read as what it holds.").format(shown)
            )
        self._read_joined(data)

    # DER

    def _read_joined(self, data: bytes) -> None:
        """Read one structure after the other, as some tools write them into one file."""
        begin = 0
        try:
            element = der.element_at(data)
            self._read_element(element)
            while self._goes_on(data, element.after):
                begin = element.after
                while data[begin : begin + 1] in {b"\0", b"\t", b"\n", b"\r", b" "}:
                    begin += 1
                element = der.element_at(data, begin)
                self._read_element(element)
                self.repairs.append(say("Certificates joined without a mark were taken apart."))
        except DerError:
            if begin == 0 and b"\r\n" in data:
                self._read_without_carriage_returns(data)
            else:
                self.reject(Kind.DAMAGED)

    def _goes_on(self, data: bytes, end: int) -> bool:
        if end == len(data):
            return False
        rest = data[end : end + 4096].lstrip(_PADDING)
        if rest[:1] == b"\x30":
            return True
        self.repairs.append(
            say("%n extra byte(s) (was|were) left out behind a certificate.", "", len(data) - end)
        )
        return False

    def _read_without_carriage_returns(self, data: bytes) -> None:
        """Undo what a transfer in text mode did to a binary file."""
        mended = data.replace(b"\r\n", b"\n")
        try:
            self._read_element(der.element_at(mended))
        except DerError:
            self.reject(Kind.DAMAGED)
        else:
            self.repairs.append(say("Damage from a transfer in text mode was undone."))

    def _read_element(self, element: Element) -> None:
        kind = der_kind(element)
        if kind is DerKind.CERTIFICATE:
            self._certificate(element.encoded)
        elif kind in {DerKind.PKCS7, DerKind.NETSCAPE_SEQUENCE}:
            self._read_pkcs7(element, kind)
        elif kind is DerKind.PKCS12:
            self._read_pkcs12(element.encoded)
        elif kind in _REJECTED_KINDS:
            self.private_keys += kind in _KEYS
            self.reject(_REJECTED_KINDS[kind])
        else:
            element.children()  # raises when damaged
            self.reject(Kind.NOT_A_CERTIFICATE)

    def _certificate(self, encoded: bytes) -> None:
        self._count()
        if encoded in self.certificates:
            return
        if holds_private_key(encoded):
            # Certificates are passed on byte by byte, so one with a key in it is not one to send.
            self.private_keys += 1
            self.note_rejected(Kind.PRIVATE_KEY)
            return
        try:
            self.certificates[encoded] = decode_certificate(encoded)
        except DerError:
            self.note_rejected(Kind.DAMAGED)

    # Containers

    def _certificates(self, found: tuple[bytes, ...] | list[bytes], otherwise: Kind) -> None:
        for encoded in found:
            self._certificate(encoded)
        if not found:
            self.reject(otherwise)

    def _read_pkcs7(self, element: Element, kind: DerKind) -> None:
        from wizard.certificates import pkcs7

        if kind is DerKind.PKCS7 and pkcs7.content_type(element) != pkcs7.SIGNED_DATA:
            self.reject(Kind.UNSUPPORTED)
            return
        try:
            found = pkcs7.certificates_in(element)
        except DerError:
            self.reject(Kind.DAMAGED)
        else:
            self._certificates(found, Kind.NOT_A_CERTIFICATE)

    def _read_pkcs12(self, encoded: bytes) -> None:
        from wizard.certificates.keystore import KeystoreRefusal

        answer = self.open_keystore(encoded, self.password)
        if isinstance(answer, KeystoreRefusal):
            self.private_keys += answer.kind is Kind.ONLY_A_KEY
            self.seconds_to_open += answer.seconds
            self.reject(answer.kind)
            return
        self.private_keys += answer.private_keys
        self._certificates(answer.certificates, Kind.NOT_A_CERTIFICATE)

    def _read_java_keystore(self, data: bytes) -> None:
        from wizard.certificates import jks

        store = jks.read_java_keystore(data)
        self.private_keys += store.private_keys
        for encoded in store.certificates:
            self._certificate(encoded)
        if store.damaged:
            self.reject(Kind.DAMAGED)
        elif not store.certificates:
            self.reject(Kind.ONLY_A_KEY if store.private_keys else Kind.EMPTY)

    def _read_zip(self, data: bytes, depth: int) -> None:
        from wizard.certificates import archive

        outer = self.member
        empty = True
        for member in archive.members(data, self.room):
            empty = False
            name = visible(member.name)
            self.member = f"{outer} / {name}" if outer and name else outer or name
            if member.data is None:
                self.reject(member.kind)
            else:
                self.room -= len(member.data)
                self.read(member.data, depth + 1)
        self.member = outer
        if empty:
            self.reject(Kind.EMPTY)

    def _read_gzip(self, data: bytes, depth: int) -> None:
        from wizard.certificates import archive

        unpacked = archive.gunzip(data, self.room)
        if isinstance(unpacked, Kind):
            self.reject(unpacked)
        else:
            self.room -= len(unpacked)
            self.repairs.append(say("A gzip archive was unpacked."))
            self.read(unpacked, depth + 1)
