"""A request without private keys, which people paste into the oddest fields."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.certificates.key_firewall import holds_private_key, without_private_keys

if TYPE_CHECKING:
    from wizard.environments.environment import Environment
    from wizard.request.request import Connection, Contact, Request


def key_free(request: Request) -> Request:
    """Put a mark in place of every private key in what was typed; the rest stays as it is.

    What a newer version has added goes as a whole if it holds one.
    """
    return replace(
        request,
        environments=tuple(_environment(each) for each in request.environments),
        lifetime=without_private_keys(request.lifetime),
        connection=_connection(request.connection),
        contact=_contact(request.contact),
        infrastructure=without_private_keys(request.infrastructure),
        note=without_private_keys(request.note),
        edited_subject=_optional(request.edited_subject),
        edited_description=_optional(request.edited_description),
        edited_from=without_private_keys(request.edited_from),
        case_number=without_private_keys(request.case_number),
        title=without_private_keys(request.title),
        # A mark in the middle of JSON could break it.
        unknown="" if holds_private_key(request.unknown) else request.unknown,
    )


def _optional(text: str | None) -> str | None:
    return None if text is None else without_private_keys(text)


def _environment(environment: Environment) -> Environment:
    name = without_private_keys(environment.name)
    address = without_private_keys(environment.address)
    if (name, address) == (environment.name, environment.address):  # as in 1,000 drafts of a list
        return environment
    return replace(environment, name=name, address=address)


def _connection(connection: Connection) -> Connection:
    return connection._replace(
        address=without_private_keys(connection.address),
        error=without_private_keys(connection.error),
    )


def _contact(contact: Contact) -> Contact:
    return contact._replace(
        name=without_private_keys(contact.name),
        mail=without_private_keys(contact.mail),
        phone=without_private_keys(contact.phone),
        cc=without_private_keys(contact.cc),
    )
