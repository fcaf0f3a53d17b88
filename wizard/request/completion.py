"""How far a request has come: what each step still wants, and which steps can be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.english_dates import plain_day
from wizard.request.form_checks import check_form
from wizard.request.problem import Problem
from wizard.request.step_checks import (
    check_certificates,
    check_environments,
    check_review,
    check_submission,
)
from wizard.request.steps import Step
from wizard.request.words import counted, cut, listed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wizard.request.request import Request
    from wizard.trust.trust_report import TrustReport

__all__ = ["Problem", "is_complete", "problems", "reachable", "summary"]

#: What fits under a step of the rail in its small type.
_RAIL = 28


def problems(step: Step, request: Request, trust: TrustReport, today: date) -> tuple[Problem, ...]:
    """Tell what one step still wants, the blocking problems and the warnings, in reading order."""
    match step:
        case Step.CERTIFICATE:
            return tuple(check_certificates(request))
        case Step.REVIEW:
            return tuple(check_review(request, trust))
        case Step.ENVIRONMENTS:
            return tuple(check_environments(request))
        case Step.REQUEST:
            return (*check_form(request, today), *_check_host(request, trust))
        case Step.SUBMIT:
            return tuple(check_submission(request))


def _check_host(request: Request, trust: TrustReport) -> Iterator[Problem]:
    # Imported at the first use: the first page can do without.
    from wizard.request.host_check import check_host  # noqa: PLC0415

    return check_host(request, trust)


def is_complete(step: Step, request: Request, trust: TrustReport, today: date) -> bool:
    """Tell whether nothing in a step blocks; warnings do not."""
    return not any(problem.blocking for problem in problems(step, request, trust, today))


def reachable(request: Request, trust: TrustReport, today: date) -> frozenset[Step]:
    """Tell which steps can be clicked: back always, forward up to the first incomplete one."""
    steps = {step for step in Step if step <= request.step}
    for step in Step:
        steps.add(step)
        if not is_complete(step, request, trust, today):
            break
    return frozenset(steps)


def summary(step: Step, request: Request, trust: TrustReport) -> str:
    """Tell in a few words what was entered in a step; empty when nothing was."""
    match step:
        case Step.CERTIFICATE:
            return _certificates_read(request)
        case Step.REVIEW:
            chosen = trust.to_install(request.left_out, request.added)
            titles = [placement.certificate.title for placement in chosen]
            return cut(titles[0], _RAIL) if len(titles) == 1 else counted(titles, "certificate")
        case Step.ENVIRONMENTS:
            return listed([e.name for e in request.ticked_environments], "environment", _RAIL)
        case Step.REQUEST:
            if request.needed_by is not None:
                return f"By {plain_day(request.needed_by)}"
            return cut(request.connection.address, _RAIL)
        case Step.SUBMIT:
            if request.case_number.strip():
                return cut(f"Case {request.case_number}", _RAIL)
            return "Case opened" if request.opened is not None else ""


def _certificates_read(request: Request) -> str:
    givers = [source.source for source in request.sources if source.certificates]
    if len(givers) == 1:
        return cut(givers[0], _RAIL)
    return counted(request.certificates, "certificate")
