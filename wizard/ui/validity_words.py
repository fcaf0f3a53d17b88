"""The validity of certificates in the words, and the tones, that more than one page uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.certificates.certificate import Certificate, Validity
from wizard.ui.language import tr
from wizard.ui.tone import Tone
from wizard.ui.wording import span, span_away

if TYPE_CHECKING:
    from datetime import datetime

#: Fewer days than these are said in a tone of care.
SOON = 90


def remaining(certificate: Certificate, now: datetime) -> str:
    """Say what is left of a certificate's life, or why nothing is."""
    begins, ends = certificate.not_before, certificate.not_after
    if begins is None or ends is None:
        return tr("validity unreadable")
    match certificate.validity(now):
        case Validity.IMPOSSIBLE:
            return tr("ends before it begins")
        case Validity.NOT_YET_VALID:
            return tr("valid in {}").format(span_away((begins - now).days))
        case Validity.EXPIRED:
            return tr("expired {} ago").format(span_away((now - ends).days))
    if certificate.never_expires:
        return tr("no expiry date")
    return tr("{} left").format(span((ends - now).days))


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
        Validity.IMPOSSIBLE: tr("Impossible dates"),
        Validity.UNREADABLE: tr("Unreadable dates"),
        Validity.NOT_YET_VALID: tr("Not yet valid"),
        Validity.EXPIRED: tr("Expired"),
        Validity.VALID: tr("Valid"),
    }
    word = words[certificate.validity(now)]
    if tone is Tone.CAREFUL and certificate.not_after is not None:
        word = span((certificate.not_after - now).days)
    return word, tone
