"""What the form of the Request step wants: what Support cannot do without."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wizard.certificates.names import visible
from wizard.request.deadline import timing
from wizard.request.problem import Problem
from wizard.request.request import ConnectionKind, Request
from wizard.sentence import joined, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

# Loose on purpose: only what cannot be a mail address at all is refused.
_MAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;.]{2,}")


def check_form(request: Request, today: date) -> Iterator[Problem]:
    """Go through the form from top to bottom."""
    if request.connection.kind is ConnectionKind.UNKNOWN:
        yield Problem("connection.kind", say("Choose what connects to it."))
    if not request.connection.address.strip():
        yield Problem(
            "connection.address",
            say("Enter the address that your app calls, such as erp.acme.internal:443."),
        )
    if request.opened is None:
        yield from _check_needed_by(request.needed_by, today)
    yield from _check_contact(request)
    if not request.infrastructure.strip():
        yield Problem(
            "infrastructure",
            say(
                "Enter the name of your infrastructure, or its activation code from Service "
                "Center, Administration, Licensing."
            ),
        )


def is_mail_address(text: str) -> bool:
    """Tell whether a text could be a mail address: something@something.tld."""
    return _MAIL.fullmatch(text.strip()) is not None


def mail_addresses(text: str) -> tuple[str, ...]:
    """Split a list of mail addresses at its commas, or at the semicolons that Outlook uses."""
    return tuple(part.strip() for part in re.split(r"[,;\n]", text) if part.strip())


def _check_needed_by(needed_by: date | None, today: date) -> Iterator[Problem]:
    judged = timing(needed_by, today)
    if needed_by is not None and not judged.enough:
        message = joined((judged.heading, judged.sentence))
        yield Problem("needed_by", message, blocking=needed_by < today)


def _check_contact(request: Request) -> Iterator[Problem]:
    contact = request.contact
    if not contact.name.strip():
        yield Problem("contact.name", say("Enter your name, so that Support knows whom to ask."))
    if not is_mail_address(contact.mail):
        yield Problem("contact.mail", say("Enter your work email, such as name@acme.example."))
    for address in mail_addresses(contact.cc):
        if not is_mail_address(address):
            yield Problem(
                "contact.cc",
                say("Check “{}”: email addresses are separated by commas.").format(
                    visible(address[:60])
                ),
                blocking=False,
            )
