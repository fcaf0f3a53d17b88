"""A new request that begins with what is in another one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from wizard.request.request import Request


def copy_of(request: Request, identity: str, title: str, now: datetime) -> Request:
    """Begin a request with what was entered in another one, and without its support case.

    Args:
        request: The other one.
        identity: 32 hexadecimal digits that no other request has.
        title: What to call it.
        now: Aware UTC.
    """
    return replace(
        request,
        identity=identity,
        title=title,
        created=now,
        changed=now,
        opened=None,
        sent=frozenset(),
        files_attached=False,
        case_number="",
    )
