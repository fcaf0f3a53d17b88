"""The window with everything behind it: who tells whom.

Pages but the first, and dialogs, are imported when they are needed: the first page is on the
screen sooner.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

import gc
from dataclasses import replace
from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog

from wizard.request.steps import Step
from wizard.resources import resource
from wizard.ui.notice import Notice
from wizard.ui.pages.certificate_page import CertificatePage
from wizard.ui.session import Session
from wizard.ui.tasks import Tasks
from wizard.ui.tone import Tone
from wizard.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from wizard.servers.protocol import Protocol
    from wizard.servers.typed_proxy import TypedProxy
    from wizard.storage.draft_entry import DraftEntry
    from wizard.ui.asking import Asking
    from wizard.ui.checking import Checking
    from wizard.ui.intake import Intake
    from wizard.ui.page import Page
    from wizard.ui.pages.environments_page import EnvironmentsPage
    from wizard.ui.pages.request_page import RequestPage
    from wizard.ui.pages.review_page import ReviewPage
    from wizard.ui.pages.submit_page import SubmitPage
    from wizard.ui.reviewing import Reviewing
    from wizard.ui.services import Services
    from wizard.ui.session import Change
    from wizard.ui.shelf import Shelf
    from wizard.ui.submission import Submission

#: Milliseconds between the things that are made ready after the first page is painted.
READY_INTERVAL = 25


class Wizard(QObject):
    """All parts of one window.

    Attributes:
        window: The window.
        session: The request that it shows.
        tasks: The work under way.
    """

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.tasks = Tasks(self)
        self._is_warned = False
        self._waiting: list[Callable[[], object]] = [
            self._list_drafts,
            self._show_icon,
            self._offer_choices,
        ]
        for step in Step:
            if step is not Step.CERTIFICATE:
                self._waiting += [partial(_import_page, step), partial(self._prepare_page, step)]
        # What the window is made of is no garbage. Python holds everything up while it looks for
        # some, and need not look there.
        self._waiting += [self._prepare_sources, gc.freeze]
        self._ready_timer = QTimer(self)
        self._ready_timer.setInterval(READY_INTERVAL)
        self._ready_timer.timeout.connect(self._make_ready)
        self.session = Session(services, self.tasks, self)
        self.window = Window(self._make_page, self._may_close)
        self._connect_session()
        self._connect_window()
        self._show()

    @cached_property
    def certificates(self) -> CertificatePage:
        """The page of the first step."""
        page = CertificatePage()
        self._connect_certificates(page)
        return page

    @cached_property
    def review(self) -> ReviewPage:
        """The page of the second step."""
        from wizard.ui.pages.review_page import ReviewPage

        page = ReviewPage()
        reviewing = self._reviewing
        page.copy_wanted.connect(reviewing.copy)
        page.link_wanted.connect(reviewing.open_link)
        page.fetch_wanted.connect(reviewing.ask_to_fetch)
        # Only the field keeps the proxy: it may hold a password.
        page.check_wanted.connect(
            lambda: self._checking.check_again(self.certificates.server_field.typed_proxy)
        )
        page.facts.copy_wanted.connect(self._services.desktop.put_on_clipboard)
        page.facts.details_wanted.connect(reviewing.show_details)
        return page

    @cached_property
    def environments(self) -> EnvironmentsPage:
        """The page of the third step."""
        from wizard.ui.loading import Loading
        from wizard.ui.pages.environments_page import EnvironmentsPage

        page = EnvironmentsPage()
        loading = Loading(self._services, self.session, self.tasks, self)
        loading.noticed.connect(self.window.show_notice)
        loading.loaded.connect(page.show_loaded)
        self.session.drafts_changed.connect(loading.cancel)
        page.lifetime.load_wanted.connect(
            lambda address, token, keep: loading.load(address, token, keep_token=keep)
        )
        page.lifetime.cancel_wanted.connect(loading.cancel)
        page.lifetime.forget_wanted.connect(loading.forget_token)
        page.lifetime.remembered_wanted.connect(loading.use_remembered)
        loading.look()
        return page

    @cached_property
    def request(self) -> RequestPage:
        """The page of the fourth step."""
        from wizard.ui.pages.request_page import RequestPage

        return RequestPage()

    @cached_property
    def submit(self) -> SubmitPage:
        """The page of the last step."""
        from wizard.ui.pages.submit_page import SubmitPage

        page = SubmitPage()
        self._connect_submission(page)
        return page

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open what was dropped, chosen or named on the command line: drafts or certificates."""
        from wizard.ui.shelf import DRAFT_SUFFIX

        drafts = [path for path in paths if path.suffix.lower() == DRAFT_SUFFIX]
        files = [path for path in paths if path not in drafts]
        if drafts:
            self.session.open_draft(drafts[0], then=lambda: self._add_files(files))
        else:
            self._add_files(files)
        if len(drafts) > 1:
            from wizard.certificates.names import visible

            text = self.tr("Only {} is opened: a window shows one draft at a time.")
            self._say(text.format(visible(drafts[0].name)), Tone.CAREFUL)

    def close(self) -> None:
        """Let every thread, timer and dialog end."""
        self._ready_timer.stop()
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        self._services.sources.close()
        self.tasks.join()

    def _add_files(self, files: Sequence[Path]) -> None:
        if files:
            self.session.go_to(Step.CERTIFICATE)
            self._intake.add_paths(files)

    def _may_close(self) -> bool:
        """Save before the window closes; what cannot be saved is given up at the second try."""
        if self.session.save_now() or self._is_warned:
            return True
        self._is_warned = True
        text = self.tr(
            "The draft cannot be saved. Save a copy elsewhere, or close again to lose the changes."
        )
        save = self.tr("Save a copy…")
        self.window.show_notice(Notice(text, Tone.STOP, save, self._shelf.save_copy))
        return False

    def _make_page(self, step: Step) -> Page:
        page: Page
        match step:
            case Step.CERTIFICATE:
                page = self.certificates
            case Step.REVIEW:
                page = self.review
            case Step.ENVIRONMENTS:
                page = self.environments
            case Step.REQUEST:
                page = self.request
            case Step.SUBMIT:
                page = self.submit
        page.edited.connect(self._edit)
        return page

    def _edit(self, change: Change) -> None:
        """Apply what a page hands back, without private keys that were pasted into its fields."""
        from wizard.request.key_free import key_free

        request = change(self.session.situation.request)
        free = key_free(request)
        self.session.edit(free)
        if free != request:
            # The field still shows the key when only the key in it is new.
            self._show()
            text = self.tr(
                "A private key was removed from what you entered: it must never be sent."
            )
            self._say(text, Tone.CAREFUL)

    def _prepare_page(self, step: Step) -> None:
        self.window.page(step)

    def _offer_choices(self) -> None:
        self.certificates.server_field.offer_choices()

    def _list_drafts(self) -> None:
        self._shelf.look()

    def _show_drafts(self, entries: Sequence[DraftEntry]) -> None:
        self.certificates.show_drafts(entries, self.session.situation)
        on_disk = tuple(entry.request for entry in entries)
        self.session.learn(lambda situation: replace(situation, on_disk=on_disk))

    def _show_icon(self) -> None:
        from PySide6.QtGui import QIcon

        QApplication.setWindowIcon(QIcon(str(resource("icons/application.svg"))))

    def _prepare_sources(self) -> None:
        """Load what reads and what judges in the background, before it is needed."""
        services = self._services

        def job(_progress: object) -> None:
            services.sources.make_ready()
            services.make_ready()

        self.tasks.run(job, on_success=lambda _nothing: None)

    def _make_ready(self) -> None:
        """Do one thing that the first page did not need; called while the window has rest."""
        if self._waiting:
            self._waiting.pop(0)()
        else:
            self._ready_timer.stop()

    def _connect_session(self) -> None:
        self.session.changed.connect(self._show)
        self.session.noticed.connect(self.window.show_notice)
        # What was under way belongs to the request that was shown before.
        self.session.drafts_changed.connect(self._cancel_reading)
        self.session.drafts_changed.connect(self._forget_servers)
        self.session.drafts_changed.connect(self.window.dismiss_notice)

    def _connect_window(self) -> None:
        window = self.window
        window.step_wanted.connect(self.session.go_to)
        window.painted.connect(self._ready_timer.start)
        window.closing.connect(self.close)
        window.paths_dropped.connect(self.open_paths)
        window.text_dropped.connect(self._add_text)
        window.hovered.connect(lambda on: self.certificates.drop_area.show_hover(hovered=on))
        window.new_wanted.connect(self.session.start_new)
        window.submit_wanted.connect(self._submit)

    def _connect_certificates(self, page: CertificatePage) -> None:
        page.drop_area.browse_wanted.connect(self._browse)
        page.drop_area.paste_wanted.connect(self._paste)
        page.drop_area.cancel_wanted.connect(self._cancel_reading)
        page.server_field.wanted.connect(self._ask_servers)
        page.server_field.cancel_wanted.connect(self._cancel_asking)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
        paste.activated.connect(self._paste)
        page.source_removed.connect(self.session.remove_source)
        page.draft_chosen.connect(lambda entry: self.session.open_draft(entry.path))

    @cached_property
    def _intake(self) -> Intake:
        from wizard.ui.intake import Intake

        intake = Intake(self._services.sources, self.tasks, self)
        intake.progressed.connect(self.certificates.drop_area.show_progress)
        intake.read.connect(self.session.add_sources)
        intake.consent_wanted.connect(self._ask_consent)
        intake.password_wanted.connect(self._ask_password)
        return intake

    @cached_property
    def _asking(self) -> Asking:
        from wizard.ui.asking import Asking

        field = self.certificates.server_field
        asking = Asking(self._services.servers, self.tasks, self)
        asking.begun.connect(field.show_asking)
        asking.told.connect(field.show_told)
        asking.read.connect(self.session.add_sources)
        asking.ended.connect(field.show_end)
        asking.stopped.connect(field.show_idle)
        return asking

    @cached_property
    def _reviewing(self) -> Reviewing:
        from wizard.ui.reviewing import Reviewing

        reviewing = Reviewing(self._services, self.session, self.tasks, self.window, self)
        reviewing.noticed.connect(self.window.show_notice)
        # What was missing belongs to the request that was shown before.
        self.session.drafts_changed.connect(reviewing.forget)
        return reviewing

    @cached_property
    def _checking(self) -> Checking:
        from wizard.ui.checking import Checking

        checking = Checking(self._services, self.session, self.tasks, self)
        checking.noticed.connect(self.window.show_notice)
        return checking

    @cached_property
    def _shelf(self) -> Shelf:
        from wizard.ui.shelf import Shelf

        shelf = Shelf(self._services, self.session, self.tasks, self)
        shelf.listed.connect(self._show_drafts)
        shelf.noticed.connect(self.window.show_notice)
        self.session.drafts_changed.connect(shelf.look)
        self.window.open_wanted.connect(shelf.open)
        self.window.save_wanted.connect(shelf.save_copy)
        self.certificates.draft_removed.connect(shelf.remove)
        return shelf

    @cached_property
    def _submission(self) -> Submission:
        from wizard.ui.submission import Submission

        return Submission(self._services, self.session, self.tasks, self)

    def _connect_submission(self, page: SubmitPage) -> None:
        submission = self._submission
        submission.prepared.connect(page.show_prepared)
        submission.forgotten.connect(page.show_nothing)
        submission.noticed.connect(self.window.show_notice)
        page.copy_wanted.connect(submission.copy)
        page.save_wanted.connect(submission.save_files)
        page.folder_wanted.connect(submission.show_folder)

    def _show(self) -> None:
        situation = self.session.situation
        self.window.show_situation(situation)
        if situation.assessed and situation.assessed.verdict:
            self._reviewing.update()
        if any(source.sender for source in situation.request.sources):
            self._checking.check_the_way(self.certificates.server_field.typed_proxy)
        if situation.request.step is Step.SUBMIT:
            self._submission.update()

    def _submit(self) -> None:
        self._submission.open_case()

    def _browse(self) -> None:
        self.open_paths(self._services.desktop.choose_certificate_files())

    def _paste(self) -> None:
        desktop = self._services.desktop
        paths = desktop.clipboard_paths()
        if paths:
            self.open_paths(paths)
        else:
            self._add_text(desktop.clipboard_text())

    def _cancel_reading(self) -> None:
        self._intake.cancel()

    def _ask_servers(
        self, text: str, protocol: Protocol | None, server_name: str, typed: TypedProxy | None
    ) -> None:
        self._asking.ask(text, protocol, server_name, typed)

    def _cancel_asking(self) -> None:
        self._asking.cancel()

    def _forget_servers(self) -> None:
        self._asking.forget()

    def _add_text(self, text: str) -> None:
        if text.strip():
            self.session.go_to(Step.CERTIFICATE)
            self._intake.add_text(text)
        else:
            self._say(
                self.tr("The clipboard holds no text. Copy a certificate first."), Tone.CAREFUL
            )

    def _ask_consent(self, path: Path, seconds: int) -> None:
        from wizard.ui.questions import ask_consent

        ask_consent(self.window, self._intake, path, seconds)

    def _ask_password(self, path: Path, was_wrong: bool) -> None:  # noqa: FBT001  of a signal
        from wizard.ui.questions import ask_password

        ask_password(self.window, self._intake, path, was_wrong=was_wrong)

    def _say(self, text: str, tone: Tone) -> None:
        self.window.show_notice(Notice(text, tone))


def _import_page(step: Step) -> None:
    """Import the page of a step ahead of making it: two short waits instead of a long one."""
    import_module(f"wizard.ui.pages.{step.name.lower()}_page")
