"""What the steps around the form want: certificates, a choice, environments, an opened case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.environments.address import address_remark
from wizard.request.deadline import earliest
from wizard.request.english_dates import plain_day
from wizard.request.problem import Problem
from wizard.trust.titles import short_title

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wizard.certificates.certificate import Certificate
    from wizard.environments.environment import Environment
    from wizard.request.request import Request
    from wizard.trust.trust_report import TrustReport


def check_certificates(request: Request) -> Iterator[Problem]:
    """Want at least one certificate."""
    if not request.certificates:
        yield Problem("sources", "Add a certificate: drop a file here, browse for one or paste it.")


def check_review(request: Request, trust: TrustReport, today: date) -> Iterator[Problem]:
    """Want at least one certificate to install; warn of those whose time is over or to come."""
    chosen = trust.to_install(request.left_out)
    if not trust.installable:
        yield Problem("left_out", "Add the root certificate: none of these can be installed.")
    elif not chosen:
        yield Problem("left_out", "Tick at least one certificate to install.")
    due = earliest(today)
    for certificate in chosen:
        remark = _validity_remark(certificate, today, due)
        if remark:
            yield Problem("left_out", remark, blocking=False)


def check_environments(request: Request) -> Iterator[Problem]:
    """Want at least one environment, each with a name; warn of doubles and odd addresses."""
    if not request.ticked_environments:
        yield Problem("environments", "Tick at least one environment to install it on.")
    seen: set[str] = set()
    for row, environment in enumerate(request.environments):
        if environment.ticked:
            yield from _check_environment(environment, f"environments.{row}", seen)


def check_submission(request: Request) -> Iterator[Problem]:
    """Want the case to have been opened."""
    if request.opened is None:
        yield Problem("opened", "Open the support case in your browser.")


def _validity_remark(certificate: Certificate, today: date, due: date) -> str:
    title = short_title(certificate.title)
    first, last = certificate.not_before, certificate.not_after
    if first is None or last is None:
        return f"The dates of {title} cannot be read. Ask for a correct certificate."
    if last.date() < today:
        return f"{title} expired on {plain_day(last)}. Ask for its successor before opening a case."
    if first.date() > today:
        return (
            f"{title} is not valid before {plain_day(first)}. "
            "Until then connections keep failing even when it is installed."
        )
    if last.date() <= due:
        return (
            f"{title} expires on {plain_day(last)}, before the service may have "
            "delivered. Ask for its successor and send that instead."
        )
    return ""


def _check_environment(environment: Environment, field: str, seen: set[str]) -> Iterator[Problem]:
    name = environment.name.strip()
    if not name:
        yield Problem(field, "Enter the name of this environment as LifeTime shows it.")
    for identity in {name.casefold(), environment.address.casefold()} - {""}:
        if identity in seen:
            yield Problem(field, f"{name or identity} is ticked twice.", blocking=False)
            break
    seen |= {name.casefold(), environment.address.casefold()} - {""}
    remark = address_remark(environment.address)
    if remark:
        yield Problem(field, remark, blocking=False)
