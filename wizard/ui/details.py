"""Everything that can be said of one certificate, as rows to show and texts to copy."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTimeZone

from wizard.certificates.cer import cer_bytes
from wizard.certificates.cer_format import CerFormat
from wizard.certificates.extension_facts import extension_facts
from wizard.certificates.names import name_lines
from wizard.certificates.structure import Structure
from wizard.sentence import joined
from wizard.ui.certificate_words import thumbprint
from wizard.ui.glossary import Term
from wizard.ui.language import shown, tr

if TYPE_CHECKING:
    from datetime import datetime

    from wizard.certificates.certificate import Certificate
    from wizard.certificates.extension_facts import ExtensionFact

#: What a row shows at most; what is copied is whole.
MOST_LINES = 60
MOST_CHARACTERS = 4_000
_PAIRS = re.compile(r"[0-9A-F]{2}(:[0-9A-F]{2})+")
_PAIRS_A_LINE = 16


@dataclass(frozen=True, slots=True)
class Detail:
    """One value.

    Attributes:
        name: What it is.
        shown: Its text on the screen, possibly cut; plain, and safe to show.
        copied: Its text, whole.
        identifier: The object identifier of what it is; empty when it has none.
        mark: A word that sets it apart from others; empty for none.
        is_code: Whether its letters are compared one by one.
        term: The word that explains it, if there is one.
    """

    name: str
    shown: str
    copied: str
    identifier: str = ""
    mark: str = ""
    is_code: bool = False
    term: Term | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Values that belong together, under a title."""

    title: str
    details: tuple[Detail, ...]


def certificate_details(
    certificate: Certificate, zone: QTimeZone | None = None
) -> tuple[Section, ...]:
    """Tell everything about a certificate; safe in any thread.

    Args:
        certificate: The certificate.
        zone: Where the customer is; by default the zone that the computer is set to.
    """
    sections = (
        Section(tr("General"), _general(certificate, zone or QTimeZone.systemTimeZone())),
        Section(tr("Fingerprints"), _fingerprints(certificate)),
        Section(tr("Extensions"), tuple(map(_extension, extension_facts(certificate)))),
        Section(tr("Remarks"), _remarks(certificate)),
        Section("PEM", (_pem(certificate),)),
    )
    return tuple(section for section in sections if section.details)


def _general(certificate: Certificate, zone: QTimeZone) -> tuple[Detail, ...]:
    parts = Structure.of(certificate.der)
    serial = tr("Unreadable") if certificate.serial is None else f"{certificate.serial:X}"
    oid = parts.signature_oid
    words = certificate.signature
    return (
        _detail(tr("Version"), f"V{parts.version}"),
        _detail(
            tr("Serial number"),
            serial,
            is_code=certificate.serial is not None,
            term=Term.SERIAL,
        ),
        _detail(tr("Signature algorithm"), words if oid in words else joined((words, f"({oid})"))),
        _detail(tr("Issuer"), _name(parts.issuer)),
        _detail(tr("Valid from"), _moment(certificate.not_before, zone)),
        _detail(tr("Valid to"), _moment(certificate.not_after, zone)),
        _detail(tr("Subject"), _name(parts.subject)),
        _detail(tr("Public key"), certificate.key),
    )


def _fingerprints(certificate: Certificate) -> tuple[Detail, ...]:
    pairs = bytes.fromhex(certificate.sha256).hex(":").upper()
    half = 3 * _PAIRS_A_LINE
    return (
        Detail(
            "SHA-256",
            f"{pairs[: half - 1]}\n{pairs[half:]}",
            pairs,
            is_code=True,
            term=Term.SHA_256,
        ),
        _detail(
            tr("SHA-1 (Thumbprint)"),
            thumbprint(certificate),
            is_code=True,
            term=Term.THUMBPRINT,
        ),
    )


def _extension(fact: ExtensionFact) -> Detail:
    return Detail(
        name=shown(fact.name),
        shown=_cut("\n".join(map(shown, fact.beginning(MOST_LINES)))),
        copied="\n".join(map(shown, fact.lines)),
        identifier=fact.oid,
        mark=tr("Critical") if fact.critical else "",
        is_code=bool(fact.bytes_shown or _PAIRS.fullmatch(fact.text)),
    )


def _remarks(certificate: Certificate) -> tuple[Detail, ...]:
    notes = certificate.notes
    if len(notes) == 1:
        return (_detail(tr("Remark"), notes[0]),)
    return tuple(
        _detail(tr("Remark {}").format(place), note) for place, note in enumerate(notes, 1)
    )


def _pem(certificate: Certificate) -> Detail:
    text = cer_bytes(certificate, CerFormat.BASE64).decode("ascii").replace("\r\n", "\n")
    return _detail(tr("Certificate"), text, is_code=True)


def _detail(name: str, text: str, *, is_code: bool = False, term: Term | None = None) -> Detail:
    text = shown(text)
    lines = text.removesuffix("\n").split("\n")
    if len(lines) > MOST_LINES:
        left = len(lines) - MOST_LINES + 1
        lines[MOST_LINES - 1 :] = [tr("… %n more line(s)", "", left)]
    return Detail(name, _cut("\n".join(lines)), text, is_code=is_code, term=term)


def _cut(text: str) -> str:
    return text if len(text) <= MOST_CHARACTERS else f"{text[:MOST_CHARACTERS]}…"


def _name(encoded: bytes) -> str:
    return "\n".join(name_lines(encoded)) or tr("No name")


def _moment(moment: datetime | None, zone: QTimeZone) -> str:
    """A moment in UTC, and below it where the customer is, when that differs."""
    if moment is None:
        return tr("Unreadable")
    date = QDate(moment.year, moment.month, moment.day)
    clock = QTime(moment.hour, moment.minute, moment.second)
    utc = QDateTime(date, clock, QTimeZone(QTimeZone.Initialization.UTC))
    here = utc.toTimeZone(zone)
    lines = [f"{_written(utc)} UTC"]
    if here.offsetFromUtc():
        words = tr("{} local time ({})")
        lines.append(words.format(_written(here), here.timeZoneAbbreviation()))
    return "\n".join(lines)


def _written(moment: QDateTime) -> str:
    form = tr("d MMM yyyy HH:mm:ss", "form of a day and a time")
    return QLocale().toString(moment, form)
