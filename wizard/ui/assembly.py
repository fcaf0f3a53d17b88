"""The window with everything behind it.

Steps but the first are imported when they are needed: the first page is on the screen sooner.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

import gc
from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog

from wizard.request.steps import Step
from wizard.ui.frame import Frame
from wizard.ui.language import tr
from wizard.ui.making_ready import MakingReady
from wizard.ui.notice import Notice
from wizard.ui.session import Session
from wizard.ui.steps.certificate_step import CertificateStep
from wizard.ui.tasks import Tasks
from wizard.ui.tone import Tone
from wizard.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from wizard.ui.guidance import Guidance
    from wizard.ui.page import Page
    from wizard.ui.pages.certificate_page import CertificatePage
    from wizard.ui.pages.environments_page import EnvironmentsPage
    from wizard.ui.pages.request_page import RequestPage
    from wizard.ui.pages.review_page import ReviewPage
    from wizard.ui.pages.submit_page import SubmitPage
    from wizard.ui.services import Services
    from wizard.ui.session import Change
    from wizard.ui.steps.environments_step import EnvironmentsStep
    from wizard.ui.steps.request_step import RequestStep
    from wizard.ui.steps.review_step import ReviewStep
    from wizard.ui.steps.submit_step import SubmitStep

#: Milliseconds between the things that are made ready after the first page is painted.
READY_INTERVAL = 25


class Wizard(QObject):
    """All parts of one window.

    Args:
        services: The ports to the world.
        ready_interval: Milliseconds between the things that are made ready after the first page.

    Attributes:
        services: The ports to the world.
        window: The window.
        session: The request that it shows.
        tasks: The work under way.
        certificate_step: The first step, which the window opens with.
        making_ready: What it needs soon, and waits until there is rest.

    Signals:
        language_wanted(str): The window is to be in another language, by its code.
    """

    language_wanted = Signal(str)

    def __init__(self, services: Services, *, ready_interval: int = READY_INTERVAL) -> None:
        super().__init__()
        self.services = services
        self._is_warned = self._gives_way = False
        self.tasks = Tasks(self)
        self.session = Session(services, self.tasks, self)
        self.window = Window(self._make_page, self._may_close)
        self._frame = Frame(services, self.session, self.tasks, self.window)
        self.certificate_step = CertificateStep(self._frame, self)
        self.making_ready = MakingReady(self.tasks, ready_interval, self)
        self.making_ready.add(*self._after_the_first_page())
        self._at_hand = {Step.CERTIFICATE}
        self._connect()
        self._show()

    @cached_property
    def review_step(self) -> ReviewStep:
        """The second step."""
        from wizard.ui.steps.review_step import ReviewStep

        return ReviewStep(self._frame, lambda: self.certificate_step.typed_proxy, self)

    @cached_property
    def environments_step(self) -> EnvironmentsStep:
        """The third step."""
        from wizard.ui.steps.environments_step import EnvironmentsStep

        return EnvironmentsStep(self._frame, self)

    @cached_property
    def request_step(self) -> RequestStep:
        """The fourth step."""
        from wizard.ui.steps.request_step import RequestStep

        return RequestStep(self._frame, self)

    @cached_property
    def submit_step(self) -> SubmitStep:
        """The last step."""
        from wizard.ui.steps.submit_step import SubmitStep

        return SubmitStep(self._frame, self)

    @cached_property
    def guidance(self) -> Guidance:
        """What opens the help."""
        from wizard.ui.guidance import Guidance

        return Guidance(self._frame, self)

    @property
    def certificates(self) -> CertificatePage:
        """The page of the first step."""
        return self.certificate_step.page

    @property
    def review(self) -> ReviewPage:
        """The page of the second step."""
        return self.review_step.page

    @property
    def environments(self) -> EnvironmentsPage:
        """The page of the third step."""
        return self.environments_step.page

    @property
    def request(self) -> RequestPage:
        """The page of the fourth step."""
        return self.request_step.page

    @property
    def submit(self) -> SubmitPage:
        """The page of the last step."""
        return self.submit_step.page

    @property
    def is_getting_ready(self) -> bool:
        """Whether something that is about to be needed is not there yet."""
        return not self.making_ready.is_over

    @property
    def is_at_rest(self) -> bool:
        """Whether no work is under way here, and nothing asked that waits for its answer."""
        asked = any(d.isVisible() and d.isModal() for d in self.window.findChildren(QDialog))
        return self.tasks.is_idle and self.window.isVisible() and not asked

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open what was named on the command line: drafts or certificates."""
        self.certificate_step.open_paths(paths)

    def come_to_front(self, paths: Sequence[Path] = ()) -> None:
        """Show what the customer works with in front of other programs, and open files in it.

        Args:
            paths: Drafts or certificates; for them the wizard takes the place of the companion.
        """
        from wizard.ui.instance import come_to_front

        step = self.submit_step if "submit_step" in vars(self) else None
        if step is not None and step.companion is not None:
            if not paths:
                come_to_front(step.companion)
                return
            step.go_back()
        come_to_front(self.window)
        if paths:
            self.open_paths(paths)

    def give_way(self) -> None:
        """Close the window for another one, which takes over what is not saved too."""
        self._gives_way = True
        self.window.close()

    def close(self) -> None:
        """Let every thread, timer and dialog end."""
        self.making_ready.stop()
        # What is said from now on is for nobody: the pages go.
        self.session.changed.disconnect(self._show)
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        self.services.sources.close()
        self.tasks.join()

    def _connect(self) -> None:
        window, session = self.window, self.session
        session.changed.connect(self._show)
        session.noticed.connect(window.show_notice)
        session.drafts_changed.connect(window.dismiss_notice)
        window.step_wanted.connect(session.go_to)
        window.painted.connect(self.making_ready.start)
        window.closing.connect(self.close)
        window.new_wanted.connect(session.start_new)
        window.cancel_wanted.connect(session.stop_opening)

    def _show(self) -> None:
        situation = self.session.situation
        self.window.show_situation(situation)
        if situation.assessed is not None:
            self.review_step.update()
        if situation.request.step is Step.SUBMIT:
            self.submit_step.update()
        if situation.request.certificates:
            self._look_ahead(situation.request.step)

    def _look_ahead(self, step: Step) -> None:
        """Have the page behind a step at hand before the customer goes on to it.

        Others wait: each takes memory, and most starts of the program end on the first page.
        """
        following = Step(min(step + 1, Step.SUBMIT))
        if following not in self._at_hand:
            self._at_hand.add(following)
            # Two short waits instead of a long one.
            make = partial(self.window.page, following)
            self.making_ready.add(partial(_import_step, following), make, gc.freeze)
            self.making_ready.start()

    def _make_page(self, step: Step) -> Page:
        page = self._page_of(step)
        page.edited.connect(self._edit)
        return page

    def _page_of(self, step: Step) -> Page:
        match step:
            case Step.CERTIFICATE:
                return self.certificates
            case Step.REVIEW:
                return self.review
            case Step.ENVIRONMENTS:
                return self.environments
            case Step.REQUEST:
                return self.request
            case Step.SUBMIT:
                return self.submit

    def _edit(self, change: Change) -> None:
        """Apply what a page hands back, without private keys that were pasted into its fields."""
        from wizard.request.key_free import key_free

        request = change(self.session.situation.request)
        free = key_free(request)
        self.session.edit(free)
        if free != request:
            # The field still shows the key when only the key in it is new.
            self._show()
            text = tr("A private key was removed from what you entered: it must never be sent.")
            self._frame.say(text, Tone.CAREFUL)

    def _may_close(self) -> bool:
        """Save before the window closes; what cannot be saved is given up at the second try."""
        if self._gives_way or self.session.save_now() or self._is_warned:
            return True
        self._is_warned = True
        text = tr(
            "The draft cannot be saved. Save a copy elsewhere, or close again to lose the changes."
        )
        save = tr("Save a copy…")
        shelf = self.certificate_step.shelf
        self.window.show_notice(Notice(text, Tone.STOP, save, shelf.save_copy))
        return False

    def _after_the_first_page(self) -> list[Callable[[], object]]:
        """List what the first page did not need, in the order in which it is made ready."""
        return [
            self.certificate_step.list_drafts,
            self.window.offer_keys,
            self._hold_draft,
            self._let_go_of_closed_requests,
            _load_icons,
            self._load_settings,
            self._offer_help,
            _show_icon,
            self.certificate_step.offer_choices,
            # What the window is made of is no garbage. Python holds everything up while it looks
            # for some, and need not look there.
            gc.freeze,
        ]

    def _hold_draft(self) -> None:
        """Tell others from now on which draft is worked on here."""
        from wizard.ui.holding import Holding

        holding = Holding(self._frame, self)
        self.window.closing.connect(holding.end)

    def _let_go_of_closed_requests(self) -> None:
        from wizard.ui.letting_go import LettingGo

        LettingGo(self._frame, self)

    def _load_settings(self) -> None:
        """Read the settings, and offer to change them."""
        from wizard.ui.preferences import Preferences

        preferences = Preferences(self._frame, self)
        preferences.loaded.connect(self.certificate_step.use_settings)
        preferences.language_wanted.connect(self.language_wanted)
        preferences.load()
        self.window.closing.connect(preferences.keep_place)
        self.window.offer_settings()
        self.window.settings_wanted.connect(preferences.ask)

    def _offer_help(self) -> None:
        """Offer the help; what is in it is imported when it is opened."""
        self.window.offer_help()
        self.window.help_wanted.connect(self._show_help)

    def _show_help(self) -> None:
        self.guidance.show_help()


def _load_icons() -> None:
    from wizard.ui.icons import make_ready

    make_ready()


def _show_icon() -> None:
    from wizard.ui.icons import application_icon

    QApplication.setWindowIcon(application_icon())


def _import_step(step: Step) -> None:
    import_module(f"wizard.ui.steps.{step.name.lower()}_step")
