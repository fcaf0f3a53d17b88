"""The text of a case: everything that Support needs, in plain English and a fixed order.

The service's time begins when a request has "the necessary information" (Cloud services
catalog, 2022). That is the certificate and the environments ("Add certificate to trusted root
store in OutSystems Cloud"); addresses of environments and ways to reach the customer are what
OutSystems asks for elsewhere (its article on penetration tests of the Cloud); the rest is what
an administrator checks before importing a certificate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.english_dates import plain_day
from wizard.request.form_checks import mail_addresses
from wizard.request.words import counted, cut, listed
from wizard.support_case.certificate_lines import certificate_lines
from wizard.support_case.plain_text import plain_line, plain_lines
from wizard.trust.trust_report import Role, TrustReport

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wizard.environments.environment import Environment
    from wizard.request.request import Contact, Request
    from wizard.support_case.support_case import Attachment

LONGEST_SUBJECT: Final = 120

#: The case type that is "most suitable to request one of the OutSystems Cloud services" (Opening
#: a support case).
REQUEST_TYPE: Final = "Configure the platform"
#: The name of the service in the Cloud services catalog.
CLOUD_SERVICE: Final = "Add a certificate to a trusted root store"

# What of a subject one certificate's title may fill, so that the environments have room.
_LONGEST_TITLE: Final = 48


def subject_line(request: Request, attachments: Sequence[Attachment]) -> str:
    """Write the subject: what is to be installed, and where; counted where names are too long."""
    if len(attachments) == 1:
        what = f'certificate "{cut(attachments[0].certificate.title, _LONGEST_TITLE)}"'
    else:
        what = counted(attachments, "certificate") or "a certificate"
    beginning = f"Install {what} in the trusted root store"
    names = [plain_line(environment.name) for environment in request.ticked_environments]
    where = listed(names, "environment", LONGEST_SUBJECT - len(beginning) - len(": "))
    return f"{beginning}: {where}" if where else beginning


def description(
    request: Request, trust: TrustReport, attachments: Sequence[Attachment], severity: str
) -> str:
    """Write everything that Support needs, in paragraphs with an empty line between them.

    Args:
        request: What was entered.
        trust: What was found about its certificates.
        attachments: The files that go with it.
        severity: What the portal calls the severity of the request.
    """
    paragraphs = (
        _opening(attachments),
        _request_type(request),
        _environments(request.ticked_environments),
        *_certificates(request, trust, attachments),
        _renewal(request),
        _connection(request),
        _timing(request, severity),
        _contact(request.contact),
        _indented("Note:", plain_lines(request.note)),
        ("No private key is included.",),
    )
    return "\n\n".join("\n".join(lines) for lines in paragraphs if lines) + "\n"


def _opening(attachments: Sequence[Attachment]) -> tuple[str, ...]:
    what = "certificate" if len(attachments) == 1 else "certificates"
    return (
        f"Please install the attached {what} in the trusted root store of all",
        "front-ends of exactly the environments below.",
    )


def _request_type(request: Request) -> tuple[str, ...]:
    return (
        f"Request type: {REQUEST_TYPE}",
        f"Cloud service: {CLOUD_SERVICE}",
        *_filled("Infrastructure", request.infrastructure),
    )


def _environments(environments: Iterable[Environment]) -> tuple[str, ...]:
    lines = [f"- {_environment(environment)}" for environment in environments]
    return ("Environments, all front-ends of each:", *lines) if lines else ()


def _environment(environment: Environment) -> str:
    address = plain_line(environment.address)
    where = f"{address}, " if address else ""
    servers = counted(range(environment.front_ends), "front-end")
    count = f", {servers}" if servers else ""
    return f"{plain_line(environment.name)}: {where}purpose {environment.purpose}{count}"


def _certificates(
    request: Request, trust: TrustReport, attachments: Sequence[Attachment]
) -> Iterable[tuple[str, ...]]:
    roles = {a.certificate: a.role for a in trust.assessments}
    for number, attachment in enumerate(attachments, start=1):
        role = roles.get(attachment.certificate, Role.ROOT)
        lines = certificate_lines(attachment, request.cer_format, role)
        yield _indented(f"Certificate {number} of {len(attachments)}:", lines)


def _renewal(request: Request) -> tuple[str, ...]:
    if not request.renews:
        return ()
    lines = [
        f"- {plain_line(old.title)}, thumbprint (SHA-1) {old.sha1.upper()}"
        for old in request.renews
    ]
    answer = {
        True: "Please remove it once the new one works.",
        False: "Please leave it installed.",
        None: "",
    }[request.may_remove]
    return _indented("This is a renewal. Installed earlier:", [*lines, answer] if answer else lines)


def _connection(request: Request) -> tuple[str, ...]:
    connection = request.connection
    error = plain_lines(connection.error)
    return (
        *_filled("What connects", connection.kind),
        *_filled("Address", connection.address),
        *_indented("Error seen:", error),
    )


def _timing(request: Request, severity: str) -> tuple[str, ...]:
    day = request.needed_by
    needed_by = () if day is None else (f"Needed by: {plain_day(day)} ({day.isoformat()})",)
    return (*needed_by, f"Severity: {severity}")


def _contact(contact: Contact) -> tuple[str, ...]:
    return (
        *_filled("Contact", contact.name),
        *_filled("Email", contact.mail),
        *_filled("Phone", contact.phone),
        *_filled("Please notify as well (CC)", ", ".join(mail_addresses(contact.cc))),
    )


def _filled(label: str, value: str) -> tuple[str, ...]:
    line = plain_line(value)
    return (f"{label}: {line}",) if line else ()


def _indented(label: str, lines: Iterable[str]) -> tuple[str, ...]:
    """Set lines below a label; the indent tells what a person wrote from what the form says."""
    indented = tuple(f"  {line}".rstrip() for line in lines)
    return (label, *indented) if indented else ()
