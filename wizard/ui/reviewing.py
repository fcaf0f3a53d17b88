"""The Review step's work: missing issuers are looked for, texts copied, articles opened."""
# ruff: noqa: PLC0415  dialogs are imported when they are needed: the window is there sooner

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from wizard.request.steps import Step
from wizard.trust.verdict import Code
from wizard.ui.notice import Notice
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.certificates.certificate import Certificate
    from wizard.certificates.read_report import ReadReport
    from wizard.servers.server_report import ServerReport
    from wizard.servers.typed_proxy import TypedProxy
    from wizard.ui.details import Section
    from wizard.ui.services import Services
    from wizard.ui.session import Session
    from wizard.ui.tasks import Tasks


#: Verdicts on what comes from where it seems to come.
_PUBLIC: Final = {Code.PUBLIC, Code.PUBLIC_INCOMPLETE}


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
        self._is_way_checked = False

    def update(self) -> None:
        """Look up what this computer and the certificates tell, once for each verdict."""
        situation = self._session.situation
        verdict, missing = situation.trust.verdict, situation.trust.missing
        install = () if verdict is None else tuple(p.certificate for p in verdict.install)
        if situation.is_assessing or (missing, install) == self._looked_up:
            return
        fresh = tuple(c for c in missing if c not in self._searched)
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
                self._session.say_looked_up(found.addresses, found.known_here)
                self._add_found(found.report)

        self._tasks.run(job, on_success=take)

    def check_the_way(self) -> None:
        """Look once whether something on the way makes the certificates that servers seem to send.

        The support portal is a public site, which is opened later anyway; what it presents here is
        compared with what the world sees of it.
        """
        situation = self._session.situation
        verdict = situation.trust.verdict
        is_from_server = any(source.sender for source in situation.request.sources)
        if self._is_way_checked or not is_from_server or situation.is_assessing:
            return
        if verdict is None or verdict.code in _PUBLIC or situation.request.step < Step.REVIEW:
            return
        self._is_way_checked = True
        services = self._services

        def job(_progress: object) -> tuple[Certificate, ...]:
            from urllib.parse import urlsplit

            from wizard.servers.parse_target import parse_target
            from wizard.trust.question import Question

            site = parse_target(urlsplit(services.portal().address).hostname or "")
            reports = services.servers.ask([site], lambda: self._tasks.is_closing, lambda _: None)
            sent = tuple(dict.fromkeys(c for report in reports for c in report.certificates))
            now = services.now()
            seen = services.assess(Question(sent, now, now.date(), site.host)).verdict
            return () if seen is None or seen.code in _PUBLIC else sent

        self._tasks.run(
            job,
            on_success=lambda sent: self._session.say_intercepted(sent) if sent else None,
            # Without the portal there is nothing to compare with.
            on_failure=lambda _error: None,
        )

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

    def check_again(self, typed: TypedProxy | None) -> None:
        """Ask the servers anew what they present, and rehearse with that.

        Args:
            typed: The proxy to go through; None for the system's.
        """
        from wizard.servers.parse_target import target_of

        sources = self._session.situation.request.sources
        senders = [source.sender for source in sources if source.sender is not None]
        servers = self._services.servers

        def job(_progress: object) -> tuple[ServerReport, ...]:
            proxy = None if typed is None else typed.understand()
            targets = [target_of(sender) for sender in senders]
            return servers.ask(targets, lambda: self._tasks.is_closing, lambda _: None, proxy=proxy)

        self.noticed.emit(Notice(self.tr("Asking again…")))
        self._tasks.run(
            job,
            on_success=lambda reports: self._take_checked(sources, reports),
            on_failure=lambda error: self.noticed.emit(Notice(str(error), Tone.STOP)),
        )

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        self._services.desktop.put_on_clipboard(text)
        self.noticed.emit(Notice(self.tr("Copied."), Tone.GOOD))

    def open_link(self, link: str) -> None:
        """Open an article in the browser, or put its address on the clipboard."""
        if not self._services.desktop.open_link(link):
            self._services.desktop.put_on_clipboard(link)
            text = self.tr("No browser could be opened; the link is on the clipboard.")
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
                self.noticed.emit(Notice(self.tr("Nothing was fetched.")))
            else:
                self._take_fetched(reports)

        def is_over() -> bool:
            return given_up.is_set() or self._tasks.is_closing

        self._tasks.run(
            lambda progress: issuers.fetch(missing, is_over, progress),
            on_success=take,
            on_progress=lambda address: self._say_fetching(str(address)),
        )

    def _take_checked(
        self, before: tuple[ReadReport, ...], reports: tuple[ServerReport, ...]
    ) -> None:
        now = {r.target.name: r.as_source for r in reports if r.failed_in is None}
        # What was taken away meanwhile stays away.
        there = {s.sender.name for s in self._session.situation.request.sources if s.sender}
        fresh = [source for name, source in now.items() if name in there and source not in before]
        self._session.add_sources(tuple(fresh))
        failures = [report.failure for report in reports if report.failed_in is not None]
        if failures:
            self.noticed.emit(Notice(failures[0], Tone.STOP))
        elif fresh:
            names = ", ".join(source.source for source in fresh)
            text = self.tr("{} presents something else than before.").format(names)
            self.noticed.emit(Notice(text, Tone.CAREFUL))
        else:
            time = f"{self._services.now().astimezone():%H:%M}"
            text = self.tr("Checked at {}: the same as before.").format(time)
            self.noticed.emit(Notice(text, Tone.GOOD))

    def _say_fetching(self, address: str) -> None:
        if not self._given_up.is_set():
            text = self.tr("Fetching {}…").format(address)
            self.noticed.emit(Notice(text, Tone.PLAIN, self.tr("Cancel"), self._given_up.set))

    def _take_fetched(self, reports: tuple[ReadReport, ...]) -> None:
        useful = tuple(report for report in reports if report.certificates)
        reasons = [rejected.reason for report in reports for rejected in report.rejected]
        if useful:
            self._session.add_sources(useful)
            titles = ", ".join(c.title for report in useful for c in report.certificates)
            self.noticed.emit(Notice(self.tr("Fetched: {}.").format(titles), Tone.GOOD))
        else:
            text = reasons[0] if reasons else self.tr("Nothing was found.")
            self.noticed.emit(Notice(text, Tone.CAREFUL))

    def _add_found(self, report: ReadReport | None) -> None:
        if report is None or not report.certificates:
            return
        self._session.add_sources((report,))
        titles = ", ".join(c.title for c in report.certificates)
        text = self.tr("Found in this computer's certificate store and added: {}.").format(titles)
        undo = self.tr("Undo")
        self.noticed.emit(
            Notice(text, Tone.GOOD, undo, lambda: self._session.remove_source(report))
        )
