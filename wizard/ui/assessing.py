"""What must be installed, asked again whenever the answer may be another one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.request.steps import Step

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.trust.question import Question
    from wizard.trust.trust_report import TrustReport
    from wizard.ui.services import Services
    from wizard.ui.situation import Situation
    from wizard.ui.tasks import Tasks


class Assessing:
    """Asks away from the window's thread, and gives on only the answer to the newest question."""

    def __init__(
        self, services: Services, tasks: Tasks, take: Callable[[TrustReport], None]
    ) -> None:
        """Ask nothing yet.

        Args:
            services: Who answers.
            tasks: Where it is worked out.
            take: Is given each answer that is still wanted, in the window's thread.
        """
        self._services = services
        self._tasks = tasks
        self._take = take
        self._asked: Question | None = None

    def forget(self) -> None:
        """Drop what was asked, since another request is shown."""
        self._asked = None

    def ask(self, situation: Situation) -> None:
        """Ask what must be installed, if that may be something else by now."""
        request, asked = situation.request, self._asked
        if not request.certificates and asked is None:
            return
        known = asked is not None and asked.certificates == request.certificates
        # An address is judged once it is typed, not letter by letter.
        if known and request.step is Step.REQUEST:
            return
        # Imported at the first use: the first page can do without.
        from wizard.request.question import question_of  # noqa: PLC0415

        question = replace(
            question_of(request, self._services.now()), intercepted=situation.intercepted
        )
        if question == asked:
            return
        self._asked = question

        def take(trust: TrustReport) -> None:
            # What has changed meanwhile is asked by itself.
            if self._asked == question:
                self._take(trust)

        self._tasks.run(lambda _progress: self._services.assess(question), on_success=take)
