"""The question of trust that a request asks."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from wizard.environments.address import (
    is_developer_cloud,
    is_host_name,
    normalise_address,
)
from wizard.request.deadline import earliest
from wizard.trust.question import Platform, Presented, Question

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from wizard.certificates.read_report import ReadReport
    from wizard.request.request import Request


def question_of(request: Request, now: datetime) -> Question:
    """Ask whether the certificates of a request will be trusted.

    Args:
        request: The request.
        now: The time, aware UTC.
    """
    return Question(
        certificates=request.certificates,
        now=now,
        due=earliest(now.astimezone().date()),
        host=host_in(request.connection.address),
        presented=presented_in(request.sources),
        left_out=request.left_out,
        added=request.added,
        holds_client_key=any(source.private_keys_ignored for source in request.sources),
        platform=_platform(request),
    )


def presented_in(sources: Iterable[ReadReport]) -> tuple[Presented, ...]:
    """Tell what servers presented, of the sources that are servers."""
    return tuple(
        Presented(
            source.sender.name,
            source.certificates,
            source.sender.tls_version,
            source.sender.wants_client_certificate,
            source.sender.host,
        )
        for source in sources
        if source.sender is not None
    )


def host_in(address: str) -> str:
    """Find the host name or IP address in what was typed; empty when there is none."""
    host = normalise_address(address)
    try:
        return str(ipaddress.ip_address(host.strip("[]")))
    except ValueError:
        return host if is_host_name(host) else ""


def _platform(request: Request) -> Platform:
    ticked = request.ticked_environments
    if ticked and all(is_developer_cloud(environment.address) for environment in ticked):
        return Platform.DEVELOPER_CLOUD
    # LifeTime tells which environments OutSystems runs ("IsCloudEnvironment").
    if ticked and all(environment.is_cloud is False for environment in ticked):
        return Platform.SELF_MANAGED
    return Platform.CLOUD
