"""Dates, spans and certificates in the words that more than one page uses."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from wizard.certificates.certificate import Certificate, SelfSigned, Validity
from wizard.trust.trust_report import Assessment, Role
from wizard.ui.tone import Tone

#: Fewer days than these are said in a tone of care.
SOON = 90
_YEAR = 365


def day(moment: datetime | date | None) -> str:
    """Write a day as `3 Mar 2016`; of a moment (aware) its day in UTC."""
    if moment is None:
        return _tr("unreadable date")
    if isinstance(moment, datetime):
        moment = moment.astimezone(UTC).date()
    return QLocale.c().toString(QDate(moment.year, moment.month, moment.day), "d MMM yyyy")


def moment_words(moment: datetime, now: datetime) -> str:
    """Write when something happened: `today 10:42`, `yesterday 17:20` or `12 Dec 2024`."""
    local, today = moment.astimezone(), now.astimezone().date()
    days = (today - local.date()).days
    if days == 0:
        return _tr("today {}").format(f"{local:%H:%M}")
    if days == 1:
        return _tr("yesterday {}").format(f"{local:%H:%M}")
    return day(local.date())


def counted(number: int, one: str, many: str) -> str:
    """Write a number with its noun: `1 certificate`, `2 certificates`."""
    return f"{number:,} {one if number == 1 else many}"


def span(days: int) -> str:
    """Write a number of days as `5 years 98 days`."""
    years, rest = divmod(days, _YEAR)
    parts = [counted(years, _tr("year"), _tr("years"))] if years else []
    if rest or not years:
        parts.append(counted(rest, _tr("day"), _tr("days")))
    return " ".join(parts)


def remaining(certificate: Certificate, now: datetime) -> str:
    """Say what is left of a certificate's life, or why nothing is."""
    begins, ends = certificate.not_before, certificate.not_after
    if begins is None or ends is None:
        return _tr("validity unreadable")
    match certificate.validity(now):
        case Validity.IMPOSSIBLE:
            return _tr("ends before it begins")
        case Validity.NOT_YET_VALID:
            return _tr("valid in {}").format(span((begins - now).days))
        case Validity.EXPIRED:
            return _tr("expired {} ago").format(span((now - ends).days))
    if certificate.never_expires:
        return _tr("no expiry date")
    return _tr("{} left").format(span((ends - now).days))


def validity_tone(certificate: Certificate, now: datetime) -> Tone:
    """Tell how good the validity of a certificate is."""
    if certificate.validity(now) is not Validity.VALID or certificate.not_after is None:
        return Tone.STOP
    soon = (certificate.not_after - now).days < SOON
    return Tone.CAREFUL if soon else Tone.GOOD


def validity_pill(certificate: Certificate, now: datetime) -> tuple[str, Tone]:
    """Say the validity in a word or two, with its tone."""
    tone = validity_tone(certificate, now)
    words = {
        Validity.IMPOSSIBLE: _tr("Impossible dates"),
        Validity.UNREADABLE: _tr("Unreadable dates"),
        Validity.NOT_YET_VALID: _tr("Not yet valid"),
        Validity.EXPIRED: _tr("Expired"),
        Validity.VALID: _tr("Valid"),
    }
    word = words[certificate.validity(now)]
    if tone is Tone.CAREFUL and certificate.not_after is not None:
        word = span((certificate.not_after - now).days)
    return word, tone


def self_signed_pill(certificate: Certificate) -> tuple[str, Tone]:
    """Say whether it is self-signed in a word or two, with its tone."""
    match certificate.self_signed:
        case SelfSigned.YES:
            return _tr("Self-signed"), Tone.ACCENT
        case SelfSigned.NO:
            return _tr("Issued by another"), Tone.PLAIN
        case _:
            return _tr("Self-signed? Cannot tell"), Tone.CAREFUL


def role_words(assessment: Assessment) -> str:
    """Say what a certificate is in its chain."""
    return {
        Role.ROOT: _tr("Root · self-signed"),
        Role.SELF_SIGNED_SERVER: _tr("Server certificate · self-signed"),
        Role.INTERMEDIATE: _tr("Intermediate"),
        Role.SERVER: _tr("Server certificate"),
        Role.UNCHECKED: _tr("Signature could not be checked"),
    }[assessment.role]


def thumbprint(certificate: Certificate) -> str:
    """Write the SHA-1 as Windows shows it: upper case, no separators."""
    return certificate.sha1.upper()


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)
