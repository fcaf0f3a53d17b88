"""Every extension of a certificate in words, for those who want to see all of it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from wizard.certificates import der
from wizard.certificates import extension_words as words
from wizard.certificates import vendor_extension_words as vendor_words
from wizard.certificates.der import DerError
from wizard.certificates.extensions import extension_parts
from wizard.certificates.structure import Structure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.certificates.certificate import Certificate
    from wizard.certificates.der import Element
    from wizard.certificates.extension_words import Reader

#: Lines of one extension, and bytes of one that has no words here; the rest is counted.
MOST_LINES: Final = 10_000
MOST_BYTES: Final = 64 * 1024
#: A certificate has about ten.
MOST_EXTENSIONS: Final = 100
_BYTES_A_LINE: Final = 16
_LONGEST_ERROR: Final = 200
_EMPTY: Final = "Empty"
# All that reading odd bytes can raise; whatever else is a mistake of ours.
_UNREADABLE: Final = (ValueError, LookupError, ArithmeticError)


@dataclass(frozen=True, slots=True)
class ExtensionFact:
    """One extension.

    Attributes:
        name: What Windows calls it; “Unknown extension” when it has no name here.
        oid: Its object identifier, dotted; empty when that is unreadable.
        lines: What it says, a line each, safe to show and never markup.
        critical: Whether software that does not know it must refuse the certificate.
        bytes_shown: How many bytes the lines stand for when they are nothing but bytes, else 0.
    """

    name: str
    oid: str
    lines: tuple[str, ...]
    critical: bool = False
    bytes_shown: int = 0

    @property
    def text(self) -> str:
        """All lines as one text."""
        return "\n".join(self.lines)

    def beginning(self, most: int) -> str:
        """As many lines as `most` allows; when that is not all, the last one counts the rest."""
        if len(self.lines) <= most:
            return self.text
        kept = self.lines[: most - 1]
        if self.bytes_shown:
            left = f"… {self.bytes_shown - len(kept) * _BYTES_A_LINE:,} more bytes"
        else:
            left = f"… {len(self.lines) - len(kept):,} more lines"
        return "\n".join((*kept, left))


def extension_facts(certificate: Certificate) -> tuple[ExtensionFact, ...]:
    """Read all extensions, in their order, also those that appear twice. Never raises.

    At most `MOST_EXTENSIONS` are read, `MOST_LINES` lines of each and `MOST_BYTES` bytes of one
    that is shown as such; what is left out is said.
    """
    try:
        element = Structure.of(certificate.der).extensions
    except DerError:
        return ()
    return () if element is None else tuple(_facts(element))


def hexadecimal(value: bytes) -> tuple[str, ...]:
    """Bytes in rows of sixteen pairs; of more than `MOST_BYTES` the rest is counted."""
    shown, left = value[:MOST_BYTES], len(value) - MOST_BYTES
    rows = range(0, len(shown), _BYTES_A_LINE)
    lines = [shown[row : row + _BYTES_A_LINE].hex(" ").upper() for row in rows]
    return (*lines, f"… {left:,} more bytes") if left > 0 else tuple(lines)


def _facts(element: Element) -> Iterator[ExtensionFact]:
    position = element.content
    try:
        listed = element.children()[0].expect(der.SEQUENCE)
        position = listed.content
        for number, extension in enumerate(listed.walk()):
            if number == MOST_EXTENSIONS:
                left = f"{listed.end - position:,} bytes of more extensions are not shown"
                yield ExtensionFact("More extensions", "", (left,))
                return
            position = extension.after
            yield _fact(extension)
    except _UNREADABLE:
        # Where one begins that has no end, nobody knows where the next would be.
        yield _bytes("Unreadable bytes", element.data[position : element.end])


def _fact(extension: Element) -> ExtensionFact:
    try:
        oid, critical, value = extension_parts(extension)
    except _UNREADABLE:
        return _bytes("Unreadable extension", extension.encoded)
    name, reader = _KNOWN.get(oid, ("Unknown extension", None))
    if reader is None:
        return _without_words(name, oid, critical=critical, value=value)
    lines: list[str] = []
    try:
        whole = der.element_at(value)
        # One by one, so that what was read stays when the next cannot be.
        for line in islice(reader(whole), MOST_LINES + 1):
            lines.append(line)  # noqa: PERF402  for that reason
        if whole.after != len(value):
            lines += ("Followed by other bytes:", *hexadecimal(value[whole.after :]))
    except _UNREADABLE as error:
        said = str(error)[:_LONGEST_ERROR] if isinstance(error, DerError) else "damaged"
        what = "The rest could not" if lines else "Could not"
        lines += (f"{what} be read ({said}). All bytes:", *hexadecimal(value))
    if len(lines) > MOST_LINES:
        lines[MOST_LINES:] = [f"Only the first {MOST_LINES:,} lines are given"]
    return ExtensionFact(name, oid, tuple(lines) if any(lines) else (_EMPTY,), critical)


def _without_words(name: str, oid: str, *, critical: bool, value: bytes) -> ExtensionFact:
    """As text when it is a string and nothing else, as bytes otherwise."""
    try:
        lines = tuple(words.plain_string(der.whole(value, value[0])))
    except _UNREADABLE:
        return _bytes(name, value, oid, critical=critical)
    return ExtensionFact(name, oid, lines if any(lines) else (_EMPTY,), critical)


def _bytes(name: str, value: bytes, oid: str = "", *, critical: bool = False) -> ExtensionFact:
    return ExtensionFact(name, oid, hexadecimal(value) or (_EMPTY,), critical, len(value))


#: RFC 5280, 4.2 and others, by the names that Windows shows.
_KNOWN: Final[dict[str, tuple[str, Reader | None]]] = {
    "2.5.29.9": ("Subject Directory Attributes", None),
    "2.5.29.14": ("Subject Key Identifier", words.key_identifier),
    "2.5.29.15": ("Key Usage", words.key_usage),
    "2.5.29.16": ("Private Key Usage Period", words.private_key_period),
    "2.5.29.17": ("Subject Alternative Name", words.alternative_names),
    "2.5.29.18": ("Issuer Alternative Name", words.alternative_names),
    "2.5.29.19": ("Basic Constraints", words.basic_constraints),
    "2.5.29.30": ("Name Constraints", words.name_constraints),
    "2.5.29.31": ("CRL Distribution Points", words.distribution_points),
    "2.5.29.32": ("Certificate Policies", words.policies),
    "2.5.29.33": ("Policy Mappings", words.policy_mappings),
    "2.5.29.35": ("Authority Key Identifier", words.authority_key_identifier),
    "2.5.29.36": ("Policy Constraints", words.policy_constraints),
    "2.5.29.37": ("Enhanced Key Usage", words.extended_key_usage),
    "2.5.29.46": ("Freshest CRL", words.distribution_points),
    "2.5.29.54": ("Inhibit Any Policy", words.inhibit_any_policy),
    "1.2.840.113533.7.65.0": ("Entrust Version Information", None),
    "1.2.840.113549.1.9.15": ("SMIME Capabilities", vendor_words.capabilities),
    "1.3.6.1.4.1.311.20.2": ("Certificate Template Name", words.plain_string),
    "1.3.6.1.4.1.311.21.1": ("CA Version", vendor_words.ca_version),
    "1.3.6.1.4.1.311.21.2": ("Previous CA Certificate Hash", vendor_words.previous_hash),
    "1.3.6.1.4.1.311.21.7": ("Certificate Template Information", vendor_words.template),
    "1.3.6.1.4.1.311.21.10": ("Application Policies", words.policies),
    "1.3.6.1.4.1.311.21.11": ("Application Policy Mappings", words.policy_mappings),
    "1.3.6.1.4.1.311.21.12": ("Application Policy Constraints", words.policy_constraints),
    "1.3.6.1.4.1.311.25.2": ("NTDS Security Identifier", vendor_words.security_identifier),
    "1.3.6.1.4.1.11129.2.4.2": ("SCT List", vendor_words.timestamps),
    "1.3.6.1.4.1.11129.2.4.3": ("CT Precertificate Poison", words.null),
    "1.3.6.1.5.5.7.1.1": ("Authority Information Access", words.information_access),
    "1.3.6.1.5.5.7.1.3": ("Qualified Certificate Statements", None),
    "1.3.6.1.5.5.7.1.7": ("IP Address Delegation", None),
    "1.3.6.1.5.5.7.1.8": ("Autonomous System Delegation", None),
    "1.3.6.1.5.5.7.1.11": ("Subject Information Access", words.information_access),
    "1.3.6.1.5.5.7.1.24": ("TLS Features", words.tls_features),
    "1.3.6.1.5.5.7.48.1.5": ("OCSP No Revocation Checking", words.null),
    "2.16.840.1.113730.1.1": ("Netscape Cert Type", vendor_words.netscape_type),
    "2.16.840.1.113730.1.2": ("Netscape Base URL", words.plain_string),
    "2.16.840.1.113730.1.3": ("Netscape Revocation URL", words.plain_string),
    "2.16.840.1.113730.1.4": ("Netscape CA Revocation URL", words.plain_string),
    "2.16.840.1.113730.1.8": ("Netscape CA Policy URL", words.plain_string),
    "2.16.840.1.113730.1.12": ("Netscape SSL Server Name", words.plain_string),
    "2.16.840.1.113730.1.13": ("Netscape Comment", words.plain_string),
}
