"""How far a request has come: what each step still wants, and what it holds.

The window shows its first step before it needs the checks of the others: they are imported when
they are first asked for.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.request.problem import Problem
from wizard.request.steps import Step
from wizard.request.words import cut, named
from wizard.sentence import Sentence, say

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
    message = say("Add a certificate: drop a file here, browse for one or paste it.")
    return (Problem("sources", message),)


def summary(step: Step, request: Request, trust: TrustReport) -> str:
    """Tell in a few words what was entered in a step; empty when nothing was."""
    match step:
        case Step.CERTIFICATE:
            return _certificates_read(request)
        case Step.REVIEW:
            chosen = trust.to_install(request.left_out, request.added)
            titles = [placement.certificate.title for placement in chosen]
            return _short(titles[0]) if len(titles) == 1 else _certificates(len(titles))
        case Step.ENVIRONMENTS:
            names = [each.name for each in request.ticked_environments]
            return named(names, _RAIL) or _environments(len(names))
        case Step.REQUEST:
            if request.needed_by is not None:
                return say("By {}", "a day").format(request.needed_by)
            return cut(request.connection.address, _RAIL)
        case Step.SUBMIT:
            if request.case_number.strip():
                return say("Case {}", "its number").format(
                    cut(request.case_number, _RAIL - len("Case "))
                )
            return say("Case opened") if request.opened is not None else ""


def _certificates_read(request: Request) -> str:
    givers = [source.source for source in request.sources if source.certificates]
    if len(givers) == 1:
        return _short(givers[0])
    return _certificates(len(request.certificates))


def _short(name: str) -> str:
    """Cut a name; words of ours, which are to be said in other languages, are short anyway."""
    return name if isinstance(name, Sentence) else cut(name, _RAIL)


def _certificates(number: int) -> str:
    return say("%n certificate(s)", "", number) if number else ""


def _environments(number: int) -> str:
    return say("%n environment(s)", "", number) if number else ""
