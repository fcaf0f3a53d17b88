"""What the window's tests put around it: a desktop, a clock, a chain on the disk."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from tests.authority import Authority
from wizard.certificates.certificate import Certificate
from wizard.certificates.read_report import ReadReport
from wizard.environments.infrastructure import Infrastructure
from wizard.environments.token_state import TokenPlace, TokenState
from wizard.lifetime.lifetime_report import LifeTimeReport
from wizard.servers.failure import Phase
from wizard.servers.proxy import Proxy
from wizard.servers.server_report import ServerReport
from wizard.servers.target import Target

NOW = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
PATIENCE = 10_000
LIFETIME = "acme-lt.outsystemsenterprise.com"
#: The public site with which the way to servers is compared.
PORTAL = "www.outsystems.com"


@dataclass
class RecordedDesktop:
    """Answers dialogs with what the test has laid out, and remembers the rest."""

    files: tuple[Path, ...] = ()
    draft: Path | None = None
    place: Path | None = None
    folder: Path | None = None
    clipboard: str = ""
    paths: tuple[Path, ...] = ()
    opens_links: bool = True
    links: list[str] = field(default_factory=list)
    suggested: list[str] = field(default_factory=list)
    shown: list[Path] = field(default_factory=list)
    files_on_clipboard: tuple[Path, ...] = ()
    opens_files: bool = True
    opened_files: list[Path] = field(default_factory=list)

    def choose_certificate_files(self) -> tuple[Path, ...]:
        return self.files

    def choose_draft(self) -> Path | None:
        return self.draft

    def choose_place_for(self, file_name: str) -> Path | None:
        self.suggested.append(file_name)
        return self.place

    def choose_folder(self) -> Path | None:
        return self.folder

    def clipboard_text(self) -> str:
        return self.clipboard

    def clipboard_paths(self) -> tuple[Path, ...]:
        return self.paths

    def put_on_clipboard(self, text: str) -> None:
        self.clipboard = text

    def put_files_on_clipboard(self, paths: Sequence[Path]) -> None:
        self.files_on_clipboard = tuple(paths)

    def open_file(self, path: Path) -> bool:
        self.opened_files.append(path)
        return self.opens_files

    def open_link(self, link: str) -> bool:
        self.links.append(link)
        return self.opens_links

    def show_folder(self, folder: Path) -> bool:
        self.shown.append(folder)
        return True


@dataclass
class LaidOutIssuers:
    """Finds the issuers that the test has laid out, and remembers who was asked for."""

    here: tuple[Certificate, ...] = ()
    trusted: tuple[Certificate, ...] = ()
    places: tuple[str, ...] = ()
    fetched: tuple[ReadReport, ...] = ()
    hangs: bool = False
    searched: list[tuple[Certificate, ...]] = field(default_factory=list)
    asked: list[tuple[Certificate, ...]] = field(default_factory=list)

    def on_this_computer(self, certificates: Sequence[Certificate]) -> ReadReport:
        self.searched.append(tuple(certificates))
        return ReadReport("This computer's certificate store", self.here)

    def known_here(self, certificates: Sequence[Certificate]) -> tuple[Certificate, ...]:
        return tuple(c for c in certificates if c in self.trusted)

    def addresses(self, _certificates: Sequence[Certificate]) -> tuple[str, ...]:
        return self.places

    def fetch(
        self,
        certificates: Sequence[Certificate],
        cancelled: Callable[[], bool],
        asking: Callable[[str], None],
    ) -> tuple[ReadReport, ...]:
        self.asked.append(tuple(certificates))
        for place in self.places:
            asking(place)
        while self.hangs and not cancelled():
            threading.Event().wait(0.005)
        return () if cancelled() else self.fetched


@dataclass
class LaidOutServers:
    """Servers that send what the test has laid out, or fail; the others wait to be let go."""

    sent: dict[str, tuple[Certificate, ...]] = field(default_factory=dict)
    failures: dict[str, str] = field(default_factory=lambda: {PORTAL: "It is not reachable."})
    go_on: threading.Event = field(default_factory=threading.Event)
    asked: list[tuple[Target, ...]] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)
    proxies: list[Proxy | None] = field(default_factory=list)

    def ask(
        self,
        targets: Sequence[Target],
        cancelled: Callable[[], bool],
        told: Callable[[ServerReport], None],
        *,
        proxy: Proxy | None = None,
    ) -> tuple[ServerReport, ...]:
        self.asked.append(tuple(targets))
        self.threads.append(threading.get_ident())
        self.proxies.append(proxy)
        reports = []
        for target in targets:
            report = self._report(target)
            if report is not None:
                reports.append(report)
                told(report)
        while len(reports) < len(targets) and not cancelled() and not self.go_on.wait(0.005):
            pass
        return tuple(reports)

    def _report(self, target: Target) -> ServerReport | None:
        if target.host in self.failures:
            failure = self.failures[target.host]
            return ServerReport(target, failed_in=Phase.NAME, failure=failure)
        if target.host in self.sent:
            return ServerReport(target, self.sent[target.host], "TLS 1.3")
        return None


@dataclass
class LaidOutLifeTimes:
    """LifeTimes that answer what the test has laid out; they hang while `go_on` is not set."""

    report: LifeTimeReport = field(default_factory=lambda: LifeTimeReport(LIFETIME))
    remembered: tuple[Infrastructure, ...] = ()
    hangs: bool = False
    forgotten: TokenState = field(default_factory=TokenState)
    asked: list[tuple[str, str, bool]] = field(default_factory=list)
    forgot: list[str] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)
    gave_up: threading.Event = field(default_factory=threading.Event)

    def known(self) -> tuple[Infrastructure, ...]:
        return self.remembered

    def load(
        self, text: str, token: str, cancelled: Callable[[], bool], *, keep_token: bool
    ) -> LifeTimeReport:
        self.asked.append((text, token, keep_token))
        self.threads.append(threading.get_ident())
        while self.hangs and not cancelled():
            threading.Event().wait(0.005)
        if self.hangs:
            self.gave_up.set()
        elif self.report.loaded is not None:
            is_kept = self.report.token.place is TokenPlace.KEYCHAIN
            told = Infrastructure(text, self.report.loaded, self.report.environments, is_kept)
            others = (each for each in self.remembered if each.lifetime != text)
            self.remembered = (told, *others)
        return self.report

    def forget_token(self, text: str, cancelled: Callable[[], bool]) -> TokenState:
        assert not cancelled()
        self.forgot.append(text)
        self.remembered = tuple(replace(each, is_token_kept=False) for each in self.remembered)
        return self.forgotten


class Chain:
    """A private chain on the disk: the server's certificate, its intermediate and their root."""

    def __init__(self, folder: Path) -> None:
        self.root = Authority.root("Acme Root CA")
        self.intermediate = self.root.intermediate("Acme Issuing CA 2")
        self.server = self.intermediate.server(["erp.acme.internal"])
        self.path = folder / "erp.acme.internal.pem"
        self.pem = self.server.pem + self.intermediate.pem + self.root.pem
        self.path.write_bytes(self.pem)
