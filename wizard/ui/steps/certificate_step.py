"""The first step: files, text and servers are read, drafts are listed.

What the page can do without is imported when it is needed: the page is there sooner.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from wizard.request.steps import Step
from wizard.ui.language import tr
from wizard.ui.pages.certificate_page import CertificatePage
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wizard.request.request import Request
    from wizard.request.settings import Settings
    from wizard.servers.protocol import Protocol
    from wizard.servers.typed_proxy import TypedProxy
    from wizard.storage.draft_entry import DraftEntry
    from wizard.ui.asking import Asking
    from wizard.ui.frame import Frame
    from wizard.ui.hover import Hover
    from wizard.ui.intake import Intake
    from wizard.ui.shelf import Shelf
    from wizard.ui.widgets.draft_list import DraftList


class CertificateStep(QObject):
    """The page of the first step, with the reading, asking and keeping behind it."""

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._expects_files = False
        window, session = frame.window, frame.session
        window.paths_dropped.connect(self.open_paths)
        window.text_dropped.connect(self._add_text)
        window.hovered.connect(self._show_hover)
        # What was under way belongs to the request that was shown before.
        session.drafts_changed.connect(self._cancel_reading)
        session.drafts_changed.connect(self._forget_servers)
        session.renewed.connect(self._offer_servers)

    @cached_property
    def page(self) -> CertificatePage:
        """The page."""
        page, session = CertificatePage(), self._frame.session
        page.drop_area.browse_wanted.connect(self._browse)
        page.drop_area.paste_wanted.connect(self._paste)
        page.drop_area.cancel_wanted.connect(self._cancel_reading)
        page.server_field.wanted.connect(self._ask_servers)
        page.server_field.cancel_wanted.connect(self._cancel_asking)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
        paste.activated.connect(self._paste)
        page.source_removed.connect(session.remove_source)
        return page

    @property
    def typed_proxy(self) -> TypedProxy | None:
        """The proxy that was typed. Only its field keeps it: it may hold a password."""
        return self.page.server_field.typed_proxy

    @cached_property
    def intake(self) -> Intake:
        """Reads files and text."""
        from wizard.ui.intake import Intake

        frame = self._frame
        intake = Intake(frame.services.sources, frame.tasks, self)
        intake.progressed.connect(self.page.drop_area.show_progress)
        intake.read.connect(frame.session.add_sources)
        intake.consent_wanted.connect(self.ask_consent)
        intake.password_wanted.connect(self.ask_password)
        return intake

    @cached_property
    def asking(self) -> Asking:
        """Asks servers."""
        from wizard.ui.asking import Asking

        frame, field = self._frame, self.page.server_field
        asking = Asking(frame.services.servers, frame.tasks, self)
        asking.begun.connect(field.show_asking)
        asking.told.connect(field.show_told)
        asking.read.connect(frame.session.add_sources)
        asking.ended.connect(field.show_end)
        asking.stopped.connect(field.show_idle)
        return asking

    @cached_property
    def shelf(self) -> Shelf:
        """Keeps drafts."""
        from wizard.ui.shelf import Shelf

        frame = self._frame
        shelf = Shelf(frame.services, frame.session, frame.tasks, self)
        shelf.listed.connect(self._show_drafts)
        shelf.noticed.connect(frame.window.show_notice)
        frame.session.drafts_changed.connect(shelf.look)
        frame.window.open_wanted.connect(shelf.open)
        frame.window.save_wanted.connect(shelf.save_copy)
        return shelf

    def list_drafts(self) -> None:
        """Read the list of drafts anew, in the background."""
        self.shelf.look()

    def offer_choices(self) -> None:
        """Offer what the page shows once it is painted."""
        self.page.drop_area.offer_icon()
        self.page.server_field.offer_choices()

    def use_settings(self, settings: Settings) -> None:
        """Begin with what the customer has set."""
        if settings.proxy:
            self.page.server_field.show_proxy(settings.proxy)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open what was dropped, chosen or named on the command line: drafts or certificates."""
        from wizard.ui.shelf import DRAFT_SUFFIX

        drafts = [path for path in paths if path.suffix.lower() == DRAFT_SUFFIX]
        files = [path for path in paths if path not in drafts]
        if drafts:
            self._frame.session.open_draft(drafts[0], then=lambda: self._add_files(files))
        else:
            self._add_files(files)
        if len(drafts) > 1:  # a window shows one at a time
            self.shelf.take_in(drafts[1:])

    def ask_consent(self, path: Path, seconds: int) -> None:
        """Ask whether a file that takes up to so many seconds may be opened."""
        from wizard.ui.questions import ask_consent

        ask_consent(self._frame.window, self.intake, path, seconds)

    def ask_password(self, path: Path, was_wrong: bool) -> None:  # noqa: FBT001  of a signal
        """Ask for the password of a file."""
        from wizard.ui.questions import ask_password

        ask_password(self._frame.window, self.intake, path, was_wrong=was_wrong)

    @cached_property
    def drafts(self) -> DraftList:
        """The list of drafts, which is made when there are any."""
        drafts, shelf, session = self.page.drafts, self.shelf, self._frame.session
        drafts.chosen.connect(lambda entry: session.open_draft(entry.path))
        drafts.renewal_wanted.connect(self._renew)
        drafts.rename_wanted.connect(self._ask_name)
        drafts.duplicate_wanted.connect(shelf.duplicate)
        drafts.export_wanted.connect(shelf.export)
        drafts.folder_wanted.connect(shelf.show_folder)
        drafts.removed.connect(shelf.remove)
        return drafts

    def _ask_name(self, entry: DraftEntry) -> None:
        from wizard.ui.dialogs.rename_dialog import RenameDialog

        dialog = RenameDialog(self._frame.window, entry.title)
        dialog.accepted.connect(lambda: self.shelf.rename(entry, dialog.title.text()))
        dialog.open()

    def _show_drafts(self, entries: Sequence[DraftEntry]) -> None:
        session = self._frame.session
        self.page.show_drafts(entries, session.situation)
        if entries:
            _ = self.drafts  # connected
        on_disk = tuple(entry.request for entry in entries)
        session.learn(lambda situation: replace(situation, on_disk=on_disk))

    def _renew(self, entry: DraftEntry) -> None:
        """Begin the renewal of a request that is listed without its certificates."""
        session, drafts = self._frame.session, self._frame.services.drafts

        self._frame.tasks.run(
            lambda _progress: drafts.load(entry.path),
            on_success=session.renew,
            on_failure=lambda error: self._frame.say(str(error), Tone.STOP),
        )

    def _expect_files(self) -> None:
        """Let what opens keystores start while the customer still chooses: it takes a moment."""
        if not self._expects_files:
            self._expects_files = True
            sources = self._frame.services.sources
            self._frame.tasks.run(lambda _: sources.make_ready(), on_success=lambda _: None)

    def _show_hover(self, hover: Hover | None) -> None:
        if hover is not None and hover.is_accepted:
            self._expect_files()
        self.page.drop_area.show_hover(hover)

    def _offer_servers(self, earlier: Request) -> None:
        """Offer the servers of a request that is renewed: they may present the successor by now."""
        senders = [s.sender.name for s in earlier.sources if s.sender is not None]
        if senders:
            self.page.server_field.address.show_text("\n".join(senders))

    def _browse(self) -> None:
        self._expect_files()
        self.open_paths(self._frame.services.desktop.choose_certificate_files())

    def _paste(self) -> None:
        desktop = self._frame.services.desktop
        paths = desktop.clipboard_paths()
        if paths:
            self.open_paths(paths)
        else:
            self._add_text(desktop.clipboard_text())

    def _ask_servers(
        self, text: str, protocol: Protocol | None, server_name: str, typed: TypedProxy | None
    ) -> None:
        self.asking.ask(text, protocol, server_name, typed)

    def _cancel_reading(self) -> None:
        self.intake.cancel()

    def _cancel_asking(self) -> None:
        self.asking.cancel()

    def _forget_servers(self) -> None:
        self.asking.forget()

    def _add_files(self, files: Sequence[Path]) -> None:
        if files:
            self._frame.session.go_to(Step.CERTIFICATE)
            self.intake.add_paths(files)

    def _add_text(self, text: str) -> None:
        if text.strip():
            self._frame.session.go_to(Step.CERTIFICATE)
            self.intake.add_text(text)
        else:
            words = tr("The clipboard holds no text. Copy a certificate first.")
            self._frame.say(words, Tone.CAREFUL)
