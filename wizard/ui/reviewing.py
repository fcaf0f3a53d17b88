"""The Review step's work: missing issuers are looked for, texts copied, articles opened."""
# ruff: noqa: PLC0415  dialogs are imported when they are needed: the window is there sooner

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from wizard.sentence import joined
from wizard.ui.language import shown, tr
from wizard.ui.notice import Notice
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.certificates.certificate import Certificate
    from wizard.certificates.read_report import ReadReport
    from wizard.ui.details import Section
    from wizard.ui.services import Services
    from wizard.ui.session import Session
    from wizard.ui.tasks import Tasks


class _LookedUp(NamedTuple):
    report: ReadReport | None
    addresses: tuple[str, ...]
    known_here: tuple[Certificate, ...]


class Reviewing(QObject):
    """Does what the Review page asks for, and looks by itself for issuers that are missing.

    Signals:
        noticed(Notice): There is something to say.
    """

    noticed = Signal(object)

    def __init__(
        self, services: Services, session: Session, tasks: Tasks, window: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._session = session
        self._tasks = tasks
        self._window = window
        # What is taken away after it was found is not found again.
        self._searched: set[Certificate] = set()
        # Whose issuers are missing, and what is to be installed.
        self._looked_up: tuple[tuple[Certificate, ...], ...] = ((), ())
        self._given_up = threading.Event()

    def update(self) -> None:
        """Look up what this computer and the certificates tell, once for each verdict."""
        situation = self._session.situation
        verdict, missing = situation.trust.verdict, situation.trust.missing
        install = () if verdict is None else tuple(p.certificate for p in verdict.install)
        if situation.is_assessing or (missing, install) == self._looked_up:
            return
        is_final = situation.request.is_final  # what was sent is not added to
        fresh = () if is_final else tuple(c for c in missing if c not in self._searched)
        self._searched.update(fresh)
        self._looked_up = looked_up = (missing, install)
        issuers = self._services.issuers

        def job(_progress: object) -> _LookedUp:
            return _LookedUp(
                issuers.on_this_computer(fresh) if fresh else None,
                issuers.addresses(missing) if missing else (),
                issuers.known_here(install),
            )

        def take(found: _LookedUp) -> None:
            if self._looked_up == looked_up:
                self._session.learn(
                    lambda situation: replace(
                        situation,
                        issuer_addresses=found.addresses,
                        known_here=found.known_here,
                    )
                )
                self._add_found(found.report)

        self._tasks.run(job, on_success=take)

    def forget(self) -> None:
        """Begin anew: another request is shown."""
        self._given_up.set()
        self._searched.clear()
        self._looked_up = ((), ())

    def ask_to_fetch(self) -> None:
        """Ask whether missing issuers may be fetched from the addresses in the certificates."""
        from wizard.ui.dialogs.fetch_dialog import FetchDialog

        dialog = FetchDialog(self._window, self._session.situation.issuer_addresses)
        dialog.accepted.connect(self._fetch)
        dialog.open()

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        self._services.desktop.put_on_clipboard(shown(text))
        self.noticed.emit(Notice(tr("Copied."), Tone.GOOD))

    def open_link(self, link: str) -> None:
        """Open an article in the browser, or put its address on the clipboard."""
        if not self._services.desktop.open_link(link):
            self._services.desktop.put_on_clipboard(link)
            text = tr("No browser could be opened; the link is on the clipboard.")
            self.noticed.emit(Notice(text, Tone.CAREFUL))

    def show_details(self, certificate: Certificate) -> None:
        """Show everything that is in a certificate."""
        from wizard.ui.details import certificate_details
        from wizard.ui.dialogs.details_dialog import DetailsDialog

        def show(sections: tuple[Section, ...]) -> None:
            if self._window.findChild(DetailsDialog) is None:
                dialog = DetailsDialog(self._window, certificate.title, sections)
                dialog.copy_wanted.connect(self._services.desktop.put_on_clipboard)
                dialog.open()

        # Ten thousand names are made readable in the time of several frames.
        self._tasks.run(lambda _progress: certificate_details(certificate), on_success=show)

    def _fetch(self) -> None:
        missing, issuers = self._session.situation.trust.missing, self._services.issuers
        given_up = self._given_up = threading.Event()

        def take(reports: tuple[ReadReport, ...]) -> None:
            if given_up.is_set():
                self.noticed.emit(Notice(tr("Nothing was fetched.")))
            else:
                self._take_fetched(reports)

        def is_over() -> bool:
            return given_up.is_set() or self._tasks.is_closing

        self._tasks.run(
            lambda progress: issuers.fetch(missing, is_over, progress),
            on_success=take,
            on_progress=lambda address: self._say_fetching(str(address)),
        )

    def _say_fetching(self, address: str) -> None:
        if not self._given_up.is_set():
            text = tr("Fetching {}…").format(address)
            self.noticed.emit(
                Notice(text, Tone.PLAIN, tr("Cancel"), self._given_up.set, cancels=True)
            )

    def _take_fetched(self, reports: tuple[ReadReport, ...]) -> None:
        useful = tuple(report for report in reports if report.certificates)
        reasons = [rejected.reason for report in reports for rejected in report.rejected]
        if useful:
            if not self._session.add_sources(useful):
                return
            titles = joined((c.title for report in useful for c in report.certificates), ", ")
            self.noticed.emit(Notice(tr("Fetched: {}.").format(titles), Tone.GOOD))
        else:
            text = reasons[0] if reasons else tr("Nothing was found.")
            self.noticed.emit(Notice(text, Tone.CAREFUL))

    def _add_found(self, report: ReadReport | None) -> None:
        if report is None or not report.certificates:
            return
        if not self._session.add_sources((report,)):
            return
        titles = joined((c.title for c in report.certificates), ", ")
        text = tr("Found in this computer's certificate store and added: {}.").format(titles)
        undo = tr("Undo")
        self.noticed.emit(
            Notice(text, Tone.GOOD, undo, lambda: self._session.remove_source(report))
        )
