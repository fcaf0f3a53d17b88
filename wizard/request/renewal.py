"""A request made from an earlier one: a copy of it, or the renewal of what it had installed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.certificates.certificate import SelfSigned
from wizard.request.steps import Step
from wizard.sentence import joined, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from wizard.certificates.certificate import Certificate
    from wizard.request.request import Request


def copy_of(request: Request, identity: str, now: datetime, title: str = "") -> Request:
    """Begin a request with all that was entered in another one, and nothing of its case.

    Args:
        request: The other one.
        identity: 32 hexadecimal digits for the new one.
        now: The time, aware UTC.
        title: What the customer calls the new one; empty for no name of its own.
    """
    return replace(
        request.without_case().without_edits(),
        identity=identity,
        title=title,
        created=now,
        changed=now,
        step=Step.REVIEW,
        needed_by=None,
    )


def renewal_of(request: Request, identity: str, now: datetime) -> Request:
    """Begin a request for the successors of what another one had installed.

    Everything but the certificates stays: they are what has to be brought anew.

    Args:
        request: The other one.
        identity: 32 hexadecimal digits for the new one.
        now: The time, aware UTC.
    """
    return replace(
        copy_of(request, identity, now),
        step=Step.CERTIFICATE,
        sources=(),
        left_out=frozenset(),
        added=frozenset(),
        renews=installed_by(request, request.certificates),
        may_remove=None,
        note="",
    )


def installed_by(request: Request, certificates: Sequence[Certificate]) -> tuple[Certificate, ...]:
    """Tell which certificates the case of a request asked for.

    Requests of earlier versions do not tell; what could be asked for then was signed with its own
    key.

    Args:
        request: The request, with its sources or without them.
        certificates: The certificates in its sources.
    """
    sent = tuple(c for c in certificates if c.sha256 in request.sent)
    own = (c for c in certificates if c.self_signed is SelfSigned.YES)
    return sent or tuple(c for c in own if c.sha256 not in request.left_out)


def compared(
    renews: Sequence[Certificate], chosen: Sequence[Certificate]
) -> tuple[tuple[bool, str], ...]:
    """Compare old certificates with those that are to be installed now.

    Args:
        renews: The old ones.
        chosen: The new ones.

    Returns:
        For each old one whether something is wrong, and a sentence.
    """
    return tuple(_compared(old, chosen) for old in renews)


def _compared(old: Certificate, chosen: Sequence[Certificate]) -> tuple[bool, str]:
    if old in chosen:
        return True, (
            say(
                "{} is the very certificate that is installed already: bring its successor."
            ).format(old.title)
        )
    new = next((c for c in chosen if c.canonical_subject == old.canonical_subject), None)
    if new is None:
        return False, say("None of these has the name of {}, which was installed earlier.").format(
            old.title
        )
    if _ends(new) <= _ends(old):
        return True, (
            say(
                "{} does not last longer than the one that is installed already, which "
                "expires on {}."
            ).format(new.title, _day(old))
        )
    changes = [say("it lasts until {} instead of {}").format(_day(new), _day(old))]
    if new.canonical_issuer != old.canonical_issuer:
        changes.append(
            say("it is issued by {} instead of {}").format(new.issuer_title, old.issuer_title)
        )
    if new.key != old.key:
        changes.append(say("its key is {} instead of {}").format(str(new.key), str(old.key)))
    if set(new.alternative_names) != set(old.alternative_names):
        changes.append(say("it stands for other names"))
    return False, say("Compared with the {} that is installed: {}.").format(
        old.title, joined(changes, by=", ")
    )


def _ends(certificate: Certificate) -> float:
    return 0.0 if certificate.not_after is None else certificate.not_after.timestamp()


def _day(certificate: Certificate) -> date | str:
    end = certificate.not_after
    return say("a day that cannot be read") if end is None else end.date()
