"""How far a request has come: what each step still wants, and what it holds.

The window shows its first step before it needs the checks of the others: they are imported when
they are first asked for.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.english_dates import plain_day
from wizard.request.problem import Problem
from wizard.request.steps import Step
from wizard.request.words import counted, cut, listed

if TYPE_CHECKING:
    from datetime import date

    from wizard.request.request import Request
    from wizard.trust.trust_report import TrustReport

#: What fits under a step of the rail in its small type.
_RAIL = 28


def problems(step: Step, request: Request, trust: TrustReport, today: date) -> tuple[Problem, ...]:
    """Tell what one step still wants, the blocking problems and the warnings, in reading order."""
    match step:
        case Step.CERTIFICATE:
            return check_certificates(request)
        case Step.REVIEW:
            from wizard.request.step_checks import check_review

            return tuple(check_review(request, trust))
        case Step.ENVIRONMENTS:
            from wizard.request.step_checks import check_environments

            return tuple(check_environments(request))
        case Step.REQUEST:
            from wizard.request.form_checks import check_form
            from wizard.request.host_check import check_host

            return (*check_form(request, today), *check_host(request, trust))
        case Step.SUBMIT:
            from wizard.request.step_checks import check_submission

            return tuple(check_submission(request))


def check_certificates(request: Request) -> tuple[Problem, ...]:
    """Want at least one certificate."""
    if request.certificates:
        return ()
    message = "Add a certificate: drop a file here, browse for one or paste it."
    return (Problem("sources", message),)


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
