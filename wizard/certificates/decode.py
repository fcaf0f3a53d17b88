"""The bytes of one certificate into the facts that it states.

One tolerant reader gives all facts, so that a strict library which refuses a certificate for one
odd byte costs nothing but a note; the library judges the encoding and checks the signature.
"""

from __future__ import annotations

import hashlib

from cryptography import x509

from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.certificates.dates import decode_moment
from wizard.certificates.extensions import Extensions, decode_extensions
from wizard.certificates.host_names import (
    both_forms,
    mixed_label,
    mixed_note,
    mixes_alphabets,
)
from wizard.certificates.library import LibraryError, ask
from wizard.certificates.names import Name, decode_name, same_name
from wizard.certificates.public_key import key_words
from wizard.certificates.signature import verify_structure
from wizard.certificates.structure import Structure
from wizard.sentence import joined, say


def decode_certificate(encoded: bytes) -> Certificate:
    """Read a certificate.

    Raises:
        DerError: When the bytes do not have the shape of a certificate.
    """
    parts = Structure.of(encoded)
    subject, issuer = decode_name(parts.subject), decode_name(parts.issuer)
    not_before, not_after = decode_moment(*parts.not_before), decode_moment(*parts.not_after)
    extensions = decode_extensions(parts.extensions)
    self_signed, reason = _self_signed(parts, subject, issuer)
    notes = [
        *parts.notes,
        *subject.notes,
        *issuer.notes,
        *not_before.notes,
        *not_after.notes,
        *extensions.notes,
    ]
    if not notes and not _is_strict(encoded):
        notes.append(say("Nonstandard encoding: strict software may refuse this certificate."))
    notes.append(_mixed_note(subject, issuer, extensions))
    return Certificate(
        der=encoded,
        subject=subject.text,
        issuer=issuer.text,
        title=_title(subject, extensions.alternative_names, encoded),
        issuer_title=both_forms(issuer.title) or issuer.text,
        serial=parts.serial,
        not_before=not_before.time,
        not_after=not_after.time,
        key=key_words(parts.public_key),
        signature=parts.signature_words,
        is_ca=extensions.is_ca,
        path_length=extensions.path_length,
        alternative_names=tuple(extensions.alternative_names),
        usages=tuple(extensions.usages),
        self_issued=same_name(subject.canonical, issuer.canonical),
        self_signed=self_signed,
        self_signed_reason=reason,
        canonical_subject=subject.canonical,
        canonical_issuer=issuer.canonical,
        notes=tuple(dict.fromkeys(filter(None, notes))),
    )


def _title(subject: Name, alternative_names: list[str], encoded: bytes) -> str:
    if subject.title:
        return both_forms(subject.title)
    if alternative_names:
        return alternative_names[0]
    return say("Certificate {}").format(hashlib.sha256(encoded).hexdigest()[:8])


def _mixed_note(subject: Name, issuer: Name, extensions: Extensions) -> str:
    """A host name as a common name is judged by its labels, and any other value as a whole."""
    values = [mixed_label(name.title) for name in (subject, issuer)]
    values += [v for v in (*subject.foreign, *issuer.foreign) if mixes_alphabets(v)]
    return mixed_note([*values, extensions.mixed])


def _self_signed(parts: Structure, subject: Name, issuer: Name) -> tuple[SelfSigned, str]:
    """Names first, then the signature; names that are empty are no evidence (RFC 5280, 3.2)."""
    named = bool(subject.canonical or issuer.canonical)
    if named and not same_name(subject.canonical, issuer.canonical):
        signer = issuer.title or say("an authority without a name")
        return SelfSigned.NO, say("It is issued by {}.").format(signer)
    verification = verify_structure(parts, parts.public_key)
    if verification.verified is None:
        unchecked = (
            say("It names itself as issuer; its signature could not be checked.")
            if named
            else say("It names neither subject nor issuer; its signature could not be checked.")
        )
        return SelfSigned.CANNOT_TELL, joined((unchecked, verification.reason))
    if verification.verified:
        return SelfSigned.YES, (
            say("It names itself as issuer, and is signed with its own key.")
            if named
            else say("It names neither subject nor issuer, and is signed with its own key.")
        )
    return SelfSigned.NO, (
        say("It names itself as issuer, but is not signed with its own key.")
        if named
        else say("It names neither subject nor issuer, but is not signed with its own key.")
    )


def _is_strict(encoded: bytes) -> bool:
    """Whether the library, which is strict about DER, accepts the encoding."""
    try:
        ask(lambda: x509.load_der_x509_certificate(encoded))
    except LibraryError:
        return False
    return True
