"""Whether the address that the apps call is one that the server's certificate stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.request.problem import Problem
from wizard.request.question import host_in
from wizard.sentence import say
from wizard.trust.host_match import stands_for
from wizard.trust.titles import short_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.request.request import Request
    from wizard.trust.trust_report import TrustReport


def check_host(request: Request, trust: TrustReport) -> Iterator[Problem]:
    """Warn of an address that the server's certificate does not stand for."""
    host = host_in(request.connection.address)
    if host and trust.rehearsal is not None and not stands_for(trust.rehearsal.server, host):
        title = short_title(trust.rehearsal.server.title)
        yield Problem(
            "connection.address",
            say(
                "The certificate of {} does not stand for {}: calls by that name fail "
                "whatever is installed."
            ).format(title, short_title(host)),
            blocking=False,
        )
