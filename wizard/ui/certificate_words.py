"""What certificates are, in the words and the tones that more than one page uses."""

from __future__ import annotations

from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.trust.trust_report import Assessment, Role
from wizard.trust.verdict import Store
from wizard.ui.glossary import Term
from wizard.ui.language import tr
from wizard.ui.tone import Tone


def self_signed_pill(certificate: Certificate) -> tuple[str, Tone]:
    """Say whether it is self-signed in a word or two, with its tone."""
    match certificate.self_signed:
        case SelfSigned.YES:
            return tr("Self-signed"), Tone.ACCENT
        case SelfSigned.NO:
            return tr("Issued by another"), Tone.PLAIN
        case _:
            return tr("Self-signed? Cannot tell"), Tone.CAREFUL


def role_words(assessment: Assessment) -> str:
    """Say what a certificate is in its chain, and where it goes if that is not the root store."""
    role = _role_words(assessment)
    if assessment.store is Store.INTERMEDIATE:
        return tr("{} · to the intermediate store").format(role)
    return role


def _role_words(assessment: Assessment) -> str:
    return {
        Role.ROOT: tr("Root · self-signed"),
        Role.SELF_SIGNED_SERVER: tr("Server · self-signed"),
        Role.INTERMEDIATE: tr("Intermediate"),
        Role.SERVER: tr("Server certificate"),
        Role.CLIENT: tr("Client certificate"),
        Role.UNCHECKED: tr("Signature could not be checked"),
    }[assessment.role]


def role_term(assessment: Assessment) -> Term | None:
    """Tell the word that explains what a certificate is in its chain, if there is one."""
    return {
        Role.ROOT: Term.ROOT,
        Role.SELF_SIGNED_SERVER: Term.SELF_SIGNED,
        Role.INTERMEDIATE: Term.INTERMEDIATE,
        Role.SERVER: Term.SERVER_CERTIFICATE,
        Role.CLIENT: Term.CLIENT_CERTIFICATE,
    }.get(assessment.role)


def thumbprint(certificate: Certificate) -> str:
    """Write the SHA-1 as Windows shows it: upper case, no separators."""
    return certificate.sha1.upper()
