"""Everything that the screen is derived from, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from itertools import takewhile
from typing import TYPE_CHECKING

from wizard.request.completion import check_certificates, problems, summary
from wizard.request.steps import Step

if TYPE_CHECKING:
    from datetime import date, datetime

    from wizard.certificates.certificate import Certificate
    from wizard.environments.infrastructure import Infrastructure
    from wizard.lifetime.lifetime_report import LifeTimeReport
    from wizard.request.problem import Problem
    from wizard.request.request import Request
    from wizard.request.settings import Settings
    from wizard.trust.trust_report import TrustReport
    from wizard.trust.verdict import Placement


@dataclass(frozen=True)
class Situation:
    """The request, and what is known about it now. What follows from it is worked out once.

    Attributes:
        request: Everything that was entered.
        now: When this value was made, aware UTC.
        assessed: What was found about the certificates last, about earlier ones while
            `is_assessing`; None before anything was.
        is_assessing: Whether that is being worked out.
        issuer_addresses: Where issuers that are missing could be fetched, once the customer agrees.
        known_here: Certificates to install that this computer trusts already.
        intercepted: What a public site presented to this computer, if something on the way made it.
        infrastructures: What is remembered of LifeTimes, the last loaded first.
        is_loading: Whether a LifeTime is being asked.
        lifetime_report: What a LifeTime told last; None when none was asked.
        on_disk: The requests on this computer, this one among them.
        settings: What the program remembers; None until it is read.
        held_by: Who works on this draft elsewhere, so that it can only be read here; empty for
            nobody.
        is_case_ready: Whether the support case is written, with its files.
        furthest: The last step that was shown of this request since it was opened.
        saved: When the draft was last saved, aware UTC; None when it was not.
    """

    request: Request
    now: datetime
    assessed: TrustReport | None = None
    is_assessing: bool = False
    issuer_addresses: tuple[str, ...] = ()
    known_here: tuple[Certificate, ...] = ()
    intercepted: tuple[Certificate, ...] = ()
    infrastructures: tuple[Infrastructure, ...] = ()
    is_loading: bool = False
    lifetime_report: LifeTimeReport | None = None
    on_disk: tuple[Request, ...] = ()
    settings: Settings | None = None
    held_by: str = ""
    is_case_ready: bool = False
    furthest: Step = Step.CERTIFICATE
    saved: datetime | None = None

    @property
    def trust(self) -> TrustReport:
        """What must be installed; nothing before anything was assessed."""
        return self.assessed or _nothing_assessed()

    @cached_property
    def today(self) -> date:
        """The day that the customer's calendar shows."""
        return self.now.astimezone().date()

    @cached_property
    def to_install(self) -> tuple[Placement, ...]:
        """The certificates that are ticked, and where they are to be installed."""
        return self.trust.to_install(self.request.left_out, self.request.added)

    @property
    def is_read_only(self) -> bool:
        """Whether what was entered can only be looked at."""
        return self.request.is_final or bool(self.held_by)

    @cached_property
    def earlier_requests(self) -> tuple[Request, ...]:
        """The other requests on this computer."""
        return tuple(r for r in self.on_disk if r.identity != self.request.identity)

    @cached_property
    def reachable(self) -> frozenset[Step]:
        """The steps that can be shown: back always, forward up to the first incomplete one."""
        complete = takewhile(self.is_complete, Step)
        first_incomplete = max(complete, default=Step.CERTIFICATE - 1) + 1
        return frozenset(s for s in Step if s <= max(first_incomplete, self.request.step))

    @cached_property
    def missing(self) -> str:
        """What the shown step still wants, or an earlier one on the last page."""
        step = self.request.step
        steps = (step,) if step < Step.SUBMIT else (s for s in Step if s < step)
        blocking = (p for s in steps for p in self.problems(s) if p.blocking)
        return next((problem.message for problem in blocking), "")

    def problems(self, step: Step) -> tuple[Problem, ...]:
        """What is missing or doubtful in a step."""
        if step is Step.CERTIFICATE:  # which is shown before it matters what was assessed
            return check_certificates(self.request)
        if step not in self._problems:
            self._problems[step] = problems(step, self.request, self.trust, self.today)
        return self._problems[step]

    def is_complete(self, step: Step) -> bool:
        """Whether a step has all that the next one needs."""
        return not self.is_assessing and self.has_all(step)

    def has_all(self, step: Step) -> bool:
        """Whether nothing is missing in a step, as far as was found about the certificates."""
        return not any(p.blocking for p in self.problems(step))

    def summary(self, step: Step) -> str:
        """What a finished step holds, in a few words."""
        return summary(step, self.request, self.trust)

    @cached_property
    def _problems(self) -> dict[Step, tuple[Problem, ...]]:
        return {}


@cache
def _nothing_assessed() -> TrustReport:
    # The first page does not wait for it.
    from wizard.trust.trust_report import TrustReport  # noqa: PLC0415  for that reason

    return TrustReport()
