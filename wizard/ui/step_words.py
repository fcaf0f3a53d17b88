"""What the rail says of each step, and of the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.local_clock import by_local_clock
from wizard.request.steps import Step
from wizard.ui.language import tr
from wizard.ui.widgets.rail import StepState

if TYPE_CHECKING:
    from wizard.ui.situation import Situation


def step_state(step: Step, situation: Situation) -> StepState:
    """Tell how a step is shown."""
    title, topic = _names(step)
    current = step is situation.request.step
    visited = step <= situation.furthest
    # What is being worked out anew does not take the marks of all steps away for a moment.
    done = visited and situation.has_all(step)
    return StepState(
        title=title,
        detail=(situation.summary(step) if done and not current else "") or topic,
        is_current=current,
        is_done=done and not current,
        is_reachable=step in situation.reachable,
        needs_attention=not current and visited and bool(situation.problems(step)),
    )


def saved_words(situation: Situation) -> str:
    """Tell where the draft is, or when it was saved last."""
    if situation.saved is None:
        return tr("Drafts are saved on this computer")
    return tr("Draft saved at {}").format(f"{by_local_clock(situation.saved):%H:%M}")


def _names(step: Step) -> tuple[str, str]:
    """What a step is called, and what it is about."""
    match step:
        case Step.CERTIFICATE:
            return tr("Certificate"), tr("File, paste or server")
        case Step.REVIEW:
            return tr("Review"), tr("Validity and trust")
        case Step.ENVIRONMENTS:
            return tr("Environments"), tr("Where to install")
        case Step.REQUEST:
            return tr("Request"), tr("Reason and timing")
        case Step.SUBMIT:
            return tr("Submit"), tr("Open the case")
