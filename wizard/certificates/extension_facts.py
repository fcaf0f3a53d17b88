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
from wizard.sentence import say

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
_EMPTY: Final = say("Empty")
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

    def beginning(self, most: int) -> tuple[str, ...]:
        """As many lines as `most` allows; when that is not all, the last one counts the rest."""
        if len(self.lines) <= most:
            return self.lines
        kept = self.lines[: most - 1]
        if self.bytes_shown:
            left = _more_bytes(self.bytes_shown - len(kept) * _BYTES_A_LINE)
        else:
            left = say("… %n more line(s)", "", len(self.lines) - len(kept))
        return (*kept, left)


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
    return (*lines, _more_bytes(left)) if left > 0 else tuple(lines)


def _more_bytes(number: int) -> str:
    return say("… %n more byte(s)", "", number)


def _facts(element: Element) -> Iterator[ExtensionFact]:
    position = element.content
    try:
        listed = element.children()[0].expect(der.SEQUENCE)
        position = listed.content
        for number, extension in enumerate(listed.walk()):
            if number == MOST_EXTENSIONS:
                left = say("%n byte(s) of more extensions are not shown", "", listed.end - position)
                yield ExtensionFact(say("More extensions"), "", (left,))
                return
            position = extension.after
            yield _fact(extension)
    except _UNREADABLE:
        # Where one begins that has no end, nobody knows where the next would be.
        yield _bytes(say("Unreadable bytes"), element.data[position : element.end])


def _fact(extension: Element) -> ExtensionFact:
    try:
        oid, critical, value = extension_parts(extension)
    except _UNREADABLE:
        return _bytes(say("Unreadable extension"), extension.encoded)
    name, reader = _KNOWN.get(oid, (say("Unknown extension"), None))
    if reader is None:
        return _without_words(name, oid, critical=critical, value=value)
    lines: list[str] = []
    try:
        whole = der.element_at(value)
        # One by one, so that what was read stays when the next cannot be.
        for line in islice(reader(whole), MOST_LINES + 1):
            lines.append(line)  # noqa: PERF402  for that reason
        if whole.after != len(value):
            lines += (say("Followed by other bytes:"), *hexadecimal(value[whole.after :]))
    except _UNREADABLE as error:
        what = (
            say("The rest could not be read ({}). All bytes:")
            if lines
            else say("Could not be read ({}). All bytes:")
        )
        said = str(error) if isinstance(error, DerError) else say("damaged")
        lines += (what.format(said), *hexadecimal(value))
    if len(lines) > MOST_LINES:
        lines[MOST_LINES:] = [say("Only the first %n line(s) are given", "", MOST_LINES)]
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
    "2.5.29.9": (say("Subject Directory Attributes"), None),
    "2.5.29.14": (say("Subject Key Identifier"), words.key_identifier),
    "2.5.29.15": (say("Key Usage"), words.key_usage),
    "2.5.29.16": (say("Private Key Usage Period"), words.private_key_period),
    "2.5.29.17": (say("Subject Alternative Name"), words.alternative_names),
    "2.5.29.18": (say("Issuer Alternative Name"), words.alternative_names),
    "2.5.29.19": (say("Basic Constraints"), words.basic_constraints),
    "2.5.29.30": (say("Name Constraints"), words.name_constraints),
    "2.5.29.31": (say("CRL Distribution Points"), words.distribution_points),
    "2.5.29.32": (say("Certificate Policies"), words.policies),
    "2.5.29.33": (say("Policy Mappings"), words.policy_mappings),
    "2.5.29.35": (say("Authority Key Identifier"), words.authority_key_identifier),
    "2.5.29.36": (say("Policy Constraints"), words.policy_constraints),
    "2.5.29.37": (say("Enhanced Key Usage"), words.extended_key_usage),
    "2.5.29.46": (say("Freshest CRL"), words.distribution_points),
    "2.5.29.54": (say("Inhibit Any Policy"), words.inhibit_any_policy),
    "1.2.840.113533.7.65.0": (say("Entrust Version Information"), None),
    "1.2.840.113549.1.9.15": (say("SMIME Capabilities"), vendor_words.capabilities),
    "1.3.6.1.4.1.311.20.2": (say("Certificate Template Name"), words.plain_string),
    "1.3.6.1.4.1.311.21.1": (say("CA Version"), vendor_words.ca_version),
    "1.3.6.1.4.1.311.21.2": (say("Previous CA Certificate Hash"), vendor_words.previous_hash),
    "1.3.6.1.4.1.311.21.7": (say("Certificate Template Information"), vendor_words.template),
    "1.3.6.1.4.1.311.21.10": (say("Application Policies"), words.policies),
    "1.3.6.1.4.1.311.21.11": (say("Application Policy Mappings"), words.policy_mappings),
    "1.3.6.1.4.1.311.21.12": (say("Application Policy Constraints"), words.policy_constraints),
    "1.3.6.1.4.1.311.25.2": (say("NTDS Security Identifier"), vendor_words.security_identifier),
    "1.3.6.1.4.1.11129.2.4.2": (say("SCT List"), vendor_words.timestamps),
    "1.3.6.1.4.1.11129.2.4.3": (say("CT Precertificate Poison"), words.null),
    "1.3.6.1.5.5.7.1.1": (say("Authority Information Access"), words.information_access),
    "1.3.6.1.5.5.7.1.3": (say("Qualified Certificate Statements"), None),
    "1.3.6.1.5.5.7.1.7": (say("IP Address Delegation"), None),
    "1.3.6.1.5.5.7.1.8": (say("Autonomous System Delegation"), None),
    "1.3.6.1.5.5.7.1.11": (say("Subject Information Access"), words.information_access),
    "1.3.6.1.5.5.7.1.24": (say("TLS Features"), words.tls_features),
    "1.3.6.1.5.5.7.48.1.5": (say("OCSP No Revocation Checking"), words.null),
    "2.16.840.1.113730.1.1": (say("Netscape Cert Type"), vendor_words.netscape_type),
    "2.16.840.1.113730.1.2": (say("Netscape Base URL"), words.plain_string),
    "2.16.840.1.113730.1.3": (say("Netscape Revocation URL"), words.plain_string),
    "2.16.840.1.113730.1.4": (say("Netscape CA Revocation URL"), words.plain_string),
    "2.16.840.1.113730.1.8": (say("Netscape CA Policy URL"), words.plain_string),
    "2.16.840.1.113730.1.12": (say("Netscape SSL Server Name"), words.plain_string),
    "2.16.840.1.113730.1.13": (say("Netscape Comment"), words.plain_string),
}
