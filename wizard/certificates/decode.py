"""The bytes of one certificate into the facts that it states.

One tolerant reader gives all facts, so that a strict library which refuses a certificate for one
odd byte costs nothing but a note. What only the library can tell is asked when it is first wanted:
loading it takes longer than everything else between a double click and the facts.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

from wizard.certificates.certificate import Certificate, Checks
from wizard.certificates.dates import decode_moment
from wizard.certificates.extensions import Extensions, decode_extensions
from wizard.certificates.host_names import (
    both_forms,
    mixed_label,
    mixed_note,
    mixes_alphabets,
)
from wizard.certificates.names import Name, decode_name, same_name
from wizard.certificates.public_key import key_words
from wizard.certificates.remembered import remembered
from wizard.certificates.structure import Structure
from wizard.sentence import say


def decode_certificate(encoded: bytes) -> Certificate:
    """Read a certificate.

    Raises:
        DerError: When the bytes do not have the shape of a certificate.
    """
    parts = Structure.of(encoded)
    subject, issuer = decode_name(parts.subject), decode_name(parts.issuer)
    not_before, not_after = decode_moment(*parts.not_before), decode_moment(*parts.not_after)
    extensions = decode_extensions(parts.extensions)
    oddities = (
        *parts.notes,
        *subject.notes,
        *issuer.notes,
        *not_before.notes,
        *not_after.notes,
        *extensions.notes,
    )
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
        canonical_subject=subject.canonical,
        canonical_issuer=issuer.canonical,
        oddities=tuple(dict.fromkeys(oddities)),
        mixed_note=_mixed_note(subject, issuer, extensions),
        check=checked,
    )


@remembered(100_000)  # the most that are read at once
def checked(certificate: Certificate) -> Checks:
    """Ask the library about a certificate, once."""
    from wizard.certificates.check import check

    return check(certificate)


def _title(subject: Name, alternative_names: list[str], encoded: bytes) -> str:
    if subject.title:
        return both_forms(subject.title)
    if alternative_names:
        return alternative_names[0]
    import hashlib

    return say("Certificate {}").format(hashlib.sha256(encoded).hexdigest()[:8])


def _mixed_note(subject: Name, issuer: Name, extensions: Extensions) -> str:
    """A host name as a common name is judged by its labels, and any other value as a whole."""
    values = [mixed_label(name.title) for name in (subject, issuer)]
    values += [v for v in (*subject.foreign, *issuer.foreign) if mixes_alphabets(v)]
    return mixed_note([*values, extensions.mixed])
