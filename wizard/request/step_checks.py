"""What the steps around the form want: a choice, environments, an opened case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.certificates.names import visible
from wizard.environments.address import address_remark
from wizard.request.problem import Problem
from wizard.request.words import cut
from wizard.sentence import say
from wizard.trust.verdict import Who

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.environments.environment import Environment
    from wizard.request.request import Request
    from wizard.trust.trust_report import TrustReport

_LONGEST_NAME = 60


def check_review(request: Request, trust: TrustReport) -> Iterator[Problem]:
    """Want at least one certificate to install; repeat what the verdict holds against that."""
    chosen = trust.to_install(request.left_out, request.added)
    if not chosen:
        message = say("Nothing is ticked to be installed.")
        if trust.verdict is not None and trust.verdict.install:
            message = say("Tick at least one certificate to install.")
        yield Problem("left_out", message)
    elif trust.verdict is not None and trust.verdict.who is not Who.SUPPORT:
        yield Problem(
            "left_out", say("{}.", "a sentence").format(trust.verdict.sentence), blocking=False
        )


def check_environments(request: Request) -> Iterator[Problem]:
    """Want at least one environment, each with a name; warn of doubles and odd addresses."""
    if not request.ticked_environments:
        yield Problem("environments", say("Tick at least one environment to install it on."))
    seen: set[str] = set()
    for row, environment in enumerate(request.environments):
        if environment.ticked:
            yield from _check_environment(environment, f"environments.{row}", seen)


def check_submission(request: Request) -> Iterator[Problem]:
    """Want the case to have been opened."""
    if request.opened is None:
        yield Problem("opened", say("Open the support case in your browser."))


def _check_environment(environment: Environment, field: str, seen: set[str]) -> Iterator[Problem]:
    name = environment.name.strip()
    if not name:
        yield Problem(field, say("Enter the name of this environment as LifeTime shows it."))
    for identity in {name.casefold(), environment.address.casefold()} - {""}:
        if identity in seen:
            yield Problem(
                field, say("{} is ticked twice.").format(_shown(name or identity)), blocking=False
            )
            break
    seen |= {name.casefold(), environment.address.casefold()} - {""}
    if environment.is_cloud is False:
        elsewhere = say(
            "{} is not run by OutSystems: Support installs nothing there, and whoever looks after "
            "its servers has to."
        )
        yield Problem(field, elsewhere.format(_shown(name)), blocking=False)
    remark = address_remark(environment.address, visible)
    if remark:
        yield Problem(field, remark, blocking=False)


def _shown(name: str) -> str:
    return visible(cut(name, _LONGEST_NAME))
