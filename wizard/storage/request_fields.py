"""A request as the fields of a JSON object, and back."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from wizard.certificates.cer_format import CerFormat
from wizard.certificates.certificate import Certificate
from wizard.certificates.key_firewall import holds_private_key
from wizard.certificates.names import visible
from wizard.certificates.read_report import Kind, ReadReport, Rejected
from wizard.certificates.sender import Sender
from wizard.request.request import Connection, ConnectionKind, Contact, Request, Severity
from wizard.request.steps import Step
from wizard.sentence import say
from wizard.storage.environment_fields import environment_from_fields, environment_to_fields
from wizard.storage.fields import DamagedError, Fields, moment

if TYPE_CHECKING:
    from enum import Enum

#: Reads one certificate from its DER bytes; raises `ValueError` when they are none.
Decode = Callable[[bytes], Certificate]

_IDENTITY = re.compile(r"[0-9a-f]{32}")


def request_to_fields(request: Request) -> dict[str, object]:
    """Turn a request into what `json` can write, always in the same order."""
    return {
        "identity": request.identity,
        "title": request.title,
        "created": moment(request.created),
        "changed": moment(request.changed),
        "step": _name(request.step),
        "sources": [_source_out(source) for source in request.sources],
        "left_out": sorted(request.left_out),
        "added": sorted(request.added),
        "environments": [environment_to_fields(each) for each in request.environments],
        "lifetime": request.lifetime,
        "renews": [_encoded(each) for each in request.renews],
        "may_remove": request.may_remove,
        "connection": {
            "kind": _name(request.connection.kind),
            "address": request.connection.address,
            "error": request.connection.error,
        },
        "needed_by": None if request.needed_by is None else request.needed_by.isoformat(),
        "severity": _name(request.severity),
        "contact": {
            "name": request.contact.name,
            "mail": request.contact.mail,
            "phone": request.contact.phone,
            "cc": request.contact.cc,
        },
        "infrastructure": request.infrastructure,
        "note": request.note,
        "edited_subject": request.edited_subject,
        "edited_description": request.edited_description,
        "edited_from": request.edited_from,
        "cer_format": _name(request.cer_format),
        "opened": None if request.opened is None else moment(request.opened),
        "sent": sorted(request.sent),
        "files_attached": request.files_attached,
        "case_number": request.case_number,
        "delivered": request.delivered,
    }


def request_from_fields(fields: Fields) -> Request:
    """Turn the fields, whoever wrote them, into a request without its sources and what it renews.

    Raises:
        DamagedError: One of them is missing or is not what it should be.
    """
    return Request(
        identity=_identity(fields),
        # New in version 1.2.
        title=fields.text("title") if "title" in fields else "",
        created=fields.moment("created"),
        changed=fields.moment("changed"),
        step=fields.choice("step", Step),
        left_out=frozenset(fields.texts("left_out")),
        # New in version 1.1.
        added=frozenset(fields.texts("added") if "added" in fields else ()),
        environments=tuple(environment_from_fields(e) for e in fields.objects("environments")),
        # New in version 1.2.
        lifetime=fields.text("lifetime") if "lifetime" in fields else "",
        may_remove=fields.maybe("may_remove", fields.flag) if "may_remove" in fields else None,
        connection=_connection_in(fields.object("connection")),
        needed_by=fields.maybe("needed_by", fields.day),
        severity=fields.choice("severity", Severity),
        contact=_contact_in(fields.object("contact")),
        infrastructure=fields.text("infrastructure"),
        note=fields.text("note"),
        # New in version 1.2.
        edited_subject=_text_or_none("edited_subject", fields),
        edited_description=_text_or_none("edited_description", fields),
        edited_from=fields.text("edited_from") if "edited_from" in fields else "",
        cer_format=fields.choice("cer_format", CerFormat),
        opened=fields.maybe("opened", fields.moment),
        # New in version 1.2.
        sent=frozenset(fields.texts("sent") if "sent" in fields else ()),
        files_attached=fields.flag("files_attached"),
        case_number=fields.text("case_number"),
        # New in version 1.2.
        delivered=fields.flag("delivered") if "delivered" in fields else False,
    )


def sources_from_fields(fields: Fields, decode: Decode) -> tuple[ReadReport, ...]:
    """Turn the fields of a request, whoever wrote them, into its sources.

    Raises:
        DamagedError: One of them is missing or is not what it should be.
    """
    return tuple(_source_in(source, decode) for source in fields.objects("sources"))


def renews_from_fields(fields: Fields, decode: Decode) -> tuple[Certificate, ...]:
    """Turn the fields of a request, whoever wrote them, into what it renews.

    Raises:
        DamagedError: One of them is not what it should be.
    """
    ders = fields.blobs("renews") if "renews" in fields else ()  # new in version 1.2
    return tuple(read_certificate(der, decode) for der in ders)


def ders_from_fields(fields: Fields) -> tuple[bytes, ...]:
    """Read the bytes of the certificates of a request, each once, whatever they are.

    Raises:
        DamagedError: One of them is not what it should be.
    """
    ders = (der for source in fields.objects("sources") for der in source.blobs("certificates"))
    return tuple(dict.fromkeys(ders))


def read_certificate(der: bytes, decode: Decode) -> Certificate:
    """Read a certificate that whoever wrote the draft put into it.

    Raises:
        DamagedError: It is none, or holds a private key.
    """
    try:
        certificate = decode(der)
    except ValueError:
        raise DamagedError(say("one of its certificates is damaged")) from None
    if holds_private_key(der):
        raise DamagedError(say("one of its certificates holds a private key"))
    return certificate


def _source_out(source: ReadReport) -> dict[str, object]:
    return {
        "source": source.source,
        "certificates": [_encoded(each) for each in source.certificates],
        "rejected": [
            {"position": r.position, "kind": _name(r.kind), "reason": r.reason}
            for r in source.rejected
        ],
        "private_keys_ignored": source.private_keys_ignored,
        "repairs": source.repairs,
        "sender": None if source.sender is None else source.sender._asdict(),
    }


def _source_in(fields: Fields, decode: Decode) -> ReadReport:
    # These texts came from the program itself once, but whoever wrote the file may have others.
    # Those without a value are the same in the catalogues of other languages.
    return ReadReport(
        source=visible(fields.text("source")),
        certificates=tuple(read_certificate(der, decode) for der in fields.blobs("certificates")),
        rejected=tuple(_rejected_in(rejected) for rejected in fields.objects("rejected")),
        private_keys_ignored=fields.count("private_keys_ignored"),
        repairs=tuple(say(visible(repair)) for repair in fields.texts("repairs")),
        # New in version 1.1.
        sender=fields.maybe("sender", lambda name: _sender_in(fields.object(name)))
        if "sender" in fields
        else None,
    )


def _sender_in(fields: Fields) -> Sender:
    return Sender(
        name=visible(fields.text("name")),
        host=visible(fields.text("host")),
        protocol=visible(fields.text("protocol")),
        tls_version=visible(fields.text("tls_version")),
        wants_client_certificate=fields.flag("wants_client_certificate"),
    )


def _rejected_in(fields: Fields) -> Rejected:
    return Rejected(
        position=fields.count("position"),
        kind=fields.choice("kind", Kind),
        reason=say(visible(fields.text("reason"))),
    )


def _connection_in(fields: Fields) -> Connection:
    return Connection(
        kind=fields.choice("kind", ConnectionKind),
        address=fields.text("address"),
        error=fields.text("error"),
    )


def _contact_in(fields: Fields) -> Contact:
    return Contact(
        name=fields.text("name"),
        mail=fields.text("mail"),
        phone=fields.text("phone"),
        cc=fields.text("cc"),
    )


def _encoded(certificate: Certificate) -> str:
    return base64.b64encode(certificate.der).decode()


def _text_or_none(name: str, fields: Fields) -> str | None:
    return fields.maybe(name, fields.text) if name in fields else None


def _identity(fields: Fields) -> str:
    """Read the identity, which becomes a part of file names and so must be nothing else."""
    identity = fields.text("identity")
    if not _IDENTITY.fullmatch(identity):
        raise DamagedError(say("its “identity” is not 32 hexadecimal digits"))
    return identity


def _name(member: Enum) -> str:
    return member.name.lower()
