"""Everything that the screen is derived from, as one value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizard.request.completion import Problem, is_complete, problems, reachable, summary
from wizard.request.steps import Step
from wizard.trust.trust_report import TrustReport

if TYPE_CHECKING:
    from datetime import date, datetime

    from wizard.certificates.certificate import Certificate
    from wizard.request.request import Request


@dataclass(frozen=True, slots=True)
class Situation:
    """The request, and what is known about it now.

    Attributes:
        request: Everything that was entered.
        now: When this value was made, aware UTC.
        trust: What must be installed; of earlier certificates while `is_assessing`.
        is_assessing: Whether `trust` is being worked out.
        furthest: The last step that was shown of this request since it was opened.
        saved: When the draft was last saved, aware UTC; None when it was not.
    """

    request: Request
    now: datetime
    trust: TrustReport = field(default_factory=TrustReport)
    is_assessing: bool = False
    furthest: Step = Step.CERTIFICATE
    saved: datetime | None = None

    @property
    def today(self) -> date:
        """The day that the customer's calendar shows."""
        return self.now.astimezone().date()

    @property
    def to_install(self) -> tuple[Certificate, ...]:
        """The certificates that are ticked."""
        return self.trust.to_install(self.request.left_out)

    @property
    def reachable(self) -> frozenset[Step]:
        """The steps that can be shown."""
        return reachable(self.request, self.trust, self.today)

    def problems(self, step: Step) -> tuple[Problem, ...]:
        """What is missing or doubtful in a step."""
        return problems(step, self.request, self.trust, self.today)

    def is_complete(self, step: Step) -> bool:
        """Whether a step has all that the next one needs."""
        return not self.is_assessing and is_complete(step, self.request, self.trust, self.today)

    def summary(self, step: Step) -> str:
        """What a finished step holds, in a few words."""
        return summary(step, self.request, self.trust)
