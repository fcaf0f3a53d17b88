"""The program with a window: the only module that knows all parts.

What the first page does not need is imported where it is first used, after that page is painted.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

import gc
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from wizard import __version__
from wizard.instance_lock import InstanceLock
from wizard.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QApplication

    from wizard.servers.proxy import Proxy
    from wizard.servers.target import Target
    from wizard.storage.folders import Folders
    from wizard.support_case.portal import Portal
    from wizard.trust.question import Question
    from wizard.trust.trust_report import TrustReport
    from wizard.ui.assembly import Wizard
    from wizard.ui.ports import (
        CerFiles,
        Desktop,
        Drafts,
        Issuers,
        LifeTimes,
        Preferences,
        Servers,
        Sources,
    )
    from wizard.ui.services import Services

#: Milliseconds after the first page is painted, when the other pages are made.
_LOG_DELAY: Final = 500


def run(paths: Sequence[Path], when_painted: Callable[[], None] | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        paths: Certificate files, folders or a draft to open at once.
        when_painted: Called when the first page is on the screen.

    Returns:
        The exit code.
    """
    # Nothing becomes garbage on the way to the first page, and looking for it in vain takes as long
    # as painting the page.
    gc.disable()
    lock = InstanceLock.of_user()
    if not lock.take() and _handed_over(paths, lock):
        return 0
    from wizard.ui.assembly import Wizard

    application = make_application()
    wizard: Wizard | None = None
    desktop = Deferred(lambda: _desktop(wizard))
    wizard = Wizard(make_services(_own_folders, cast("Desktop", desktop)))
    _show_faults(wizard, cast("Desktop", desktop))
    wizard.window.painted.connect(_collect_garbage)
    if when_painted is not None:
        wizard.window.painted.connect(when_painted)
    wizard.window.painted.connect(lambda: _go_on(wizard, lock))
    if sys.platform == "darwin":
        application.opened.connect(wizard.come_to_front)
    _look_as_before(application, wizard)
    wizard.window.show()
    if paths:
        wizard.open_paths(paths)
    return application.exec()


def _look_as_before(application: QApplication, wizard: Wizard) -> None:
    """Give the window the place and the colours that it had when it was closed, if it ever was."""
    folder = config_folder()
    if not folder.exists():  # it was never closed yet, and there is nothing to import
        return
    from wizard.request.look import Theme
    from wizard.storage.settings_glance import glance

    look = glance(folder)
    if look.window is not None:
        from wizard.ui.window_place import put_at

        put_at(wizard.window, look.window)
    if look.theme is not Theme.SYSTEM:
        from wizard.ui.theme import choose_theme

        choose_theme(application, look.theme)


def config_folder() -> Path:
    """Ask Qt where the settings are, which takes no time.

    `Folders.of_user` says the same of every system, but would delay the first page; a test holds
    the two together.
    """
    from PySide6.QtCore import QStandardPaths

    places = QStandardPaths.StandardLocation
    is_mac = sys.platform == "darwin"
    place = places.GenericDataLocation if is_mac else places.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "Trusted Root Wizard"


def _handed_over(paths: Sequence[Path], lock: InstanceLock) -> bool:
    from wizard.ui.instance import hand_over

    return hand_over(paths, lock.address, lock.take)


def _go_on(wizard: Wizard, lock: InstanceLock) -> None:
    """Do what the first page does not wait for, while the window has rest."""
    from PySide6.QtCore import QTimer

    if lock.is_held:
        QTimer.singleShot(0, lambda: _listen(wizard, lock))
    QTimer.singleShot(_LOG_DELAY, lambda: _log_start(wizard))


def _listen(wizard: Wizard, lock: InstanceLock) -> None:
    """Take what later starts of the program hand over, until the window closes."""
    from wizard.ui.instance import Instance

    instance = Instance(lock.address, wizard)
    if not instance.listen():
        lock.release()
    instance.opened.connect(wizard.come_to_front)
    # At once: what a window that is closing took would be lost.
    wizard.window.closing.connect(instance.close)


def self_test(pictures: Path | None) -> int:
    """Walk through the whole wizard on a sample that is made for it, in a folder of its own.

    Args:
        pictures: Where a picture of each step is kept; None for no pictures.

    Returns:
        The exit code: 0 when everything was as it must be.
    """
    from tempfile import TemporaryDirectory

    from wizard.sample import sample_chain
    from wizard.storage.folders import Folders
    from wizard.ui.self_test import RecordingDesktop, walk

    application = make_application()
    desktop = RecordingDesktop()
    with TemporaryDirectory() as folder:
        chain = Path(folder) / "erp.acme.internal.pem"
        chain.write_bytes(sample_chain(datetime.now(UTC)))
        folders = Folders.under(Path(folder) / "data")
        services = make_services(lambda: folders, desktop)
        return walk(application, services, desktop, chain, pictures)


def make_application() -> QApplication:
    """Make the application object, dressed as the system wants it."""
    from PySide6.QtWidgets import QApplication

    from wizard.ui.theme import follow_system

    kind = QApplication
    if sys.platform == "darwin":
        from wizard.ui.file_opening import FileOpeningApplication

        kind = FileOpeningApplication
    # Seconds. What a thread works on must not hold the window up for five times as long, which is
    # what Python gives each of them before another has its turn.
    sys.setswitchinterval(0.001)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        # One style on all systems. As an argument: asking the application object for it costs as
        # much as a page, because PySide6 then describes the whole of QStyle to Python.
        application = kind([sys.argv[0], "-style", "Fusion"])
    application.setApplicationName("trusted-root-wizard")
    application.setApplicationDisplayName("Trusted Root Wizard")
    application.setApplicationVersion(__version__)
    follow_system(application)
    return application


def make_services(folders: Callable[[], Folders], desktop: Desktop) -> Services:
    """Make everything that touches the world.

    Args:
        folders: Tells where the program's own files are, when it is first needed.
        desktop: The desktop around the window.
    """
    from wizard.ui.services import Services

    servers = cast("Servers", Deferred(_servers))
    return Services(
        sources=cast("Sources", Deferred(_sources)),
        servers=servers,
        lifetimes=cast("LifeTimes", Deferred(lambda: _lifetimes(folders(), servers))),
        issuers=cast("Issuers", Deferred(_issuers)),
        drafts=cast("Drafts", Deferred(lambda: _drafts(folders()))),
        settings=cast("Preferences", Deferred(lambda: _settings(folders()))),
        cer_files=cast("CerFiles", Deferred(lambda: _cer_files(folders()))),
        desktop=desktop,
        now=lambda: datetime.now(UTC),
        assess=_assess,
        make_ready=_prepare_assessing,
        portal=lambda: _portal(folders()),
    )


class Deferred:
    """Stands for a part of the program that is made when it is first used.

    The first page needs none of the parts behind it, and what they import takes longer than Qt
    takes to paint it.
    """

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make
        # Two threads may come first at the same time.
        self._lock = threading.Lock()
        self._part: object = None

    def __getattr__(self, name: str) -> object:
        with self._lock:
            if self._part is None:
                self._part = self._make()
        return getattr(self._part, name)


def _desktop(wizard: Wizard | None) -> Desktop:
    from wizard.ui.desktop import QtDesktop

    return QtDesktop(None if wizard is None else wizard.window)


def _own_folders() -> Folders:
    from wizard.storage.folders import Folders

    return Folders.of_user()


def _sources() -> Sources:
    from wizard.keystore_child import KeystoreChild
    from wizard.sources import SourceReader

    return SourceReader(KeystoreChild())


def _servers() -> Servers:
    from wizard.servers.asking import ServerAsker

    return ServerAsker(_proxy_for)


def _proxy_for(target: Target) -> Proxy | None:
    """Find the proxy on the way to a server; may take as long as the system's own script (PAC)."""
    import platform

    from wizard.servers.proxy import Proxy, ProxyKind, system_proxy

    found = system_proxy(target.host)
    if found is not None or platform.system() not in {"Windows", "Darwin"}:
        return found
    # What a script chooses only the system knows, and Qt asks it.
    from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

    kinds = {
        QNetworkProxy.ProxyType.HttpProxy: ProxyKind.HTTP,
        QNetworkProxy.ProxyType.Socks5Proxy: ProxyKind.SOCKS5,
    }
    kind_of_query = QNetworkProxyQuery.QueryType.TcpSocket
    query = QNetworkProxyQuery(target.host, target.port, "", kind_of_query)
    for proxy in QNetworkProxyFactory.systemProxyForQuery(query):
        if proxy.type() in kinds:
            return Proxy(kinds[proxy.type()], proxy.hostName(), proxy.port())
    return None


def _issuers() -> Issuers:
    from wizard.issuers.search import IssuerSearch

    return IssuerSearch()


def _lifetimes(folders: Folders, servers: Servers) -> LifeTimes:
    from wizard.lifetime.explain import explain
    from wizard.lifetime.lifetimes import LifeTimes as AskedLifeTimes
    from wizard.storage.infrastructures import InfrastructureFile
    from wizard.storage.secrets import TokenStore

    def words(target: Target, cancelled: Callable[[], bool]) -> str:
        return explain(target, servers.ask, _assess, datetime.now(UTC), cancelled)

    return AskedLifeTimes(
        TokenStore(),
        InfrastructureFile(folders.lifetimes),
        _proxy_for,
        words,
        now=lambda: datetime.now(UTC),
    )


def _drafts(folders: Folders) -> Drafts:
    from wizard.certificates.decode import decode_certificate
    from wizard.storage.drafts import DraftFolder

    return DraftFolder(folders.drafts, folders.locks, decode_certificate)


def _settings(folders: Folders) -> Preferences:
    from wizard.storage.settings import SettingsFile

    return SettingsFile(folders.config)


def _cer_files(folders: Folders) -> CerFiles:
    from wizard.storage.cer_files import CerFolder

    return CerFolder(folders.cer_files)


def _assess(question: Question) -> TrustReport:
    from wizard.root_list import microsoft_list
    from wizard.trust.assess import assess

    return assess(question, microsoft_list())


def _prepare_assessing() -> None:
    from wizard.root_list import microsoft_list
    from wizard.trust import assess  # noqa: F401  for the time that importing it takes

    microsoft_list()


def _portal(folders: Folders) -> Portal:
    """Read the customer's own settings of the portal, or ours when there are none."""
    from wizard.storage.portal_file import own_portal
    from wizard.support_case.portal import parse_portal

    return own_portal(folders.config) or parse_portal(resource("portal.toml").read_text("utf-8"))


def _collect_garbage() -> None:
    """Let Python look for garbage from now on, but not among what the first page is made of."""
    gc.freeze()
    gc.enable()


def _log_start(wizard: Wizard) -> None:
    """Write into the log what started, in the background."""

    def job(_progress: object) -> None:
        import platform

        import PySide6

        from wizard.storage.log import open_log

        open_log(_own_folders().log).info(
            "started: version %s, Python %s, Qt %s, %s %s",
            __version__,
            platform.python_version(),
            PySide6.__version__,
            platform.system(),
            platform.release(),
        )

    wizard.tasks.run(job, on_success=lambda _nothing: None)


def _show_faults(wizard: Wizard, desktop: Desktop) -> None:
    """Show what nobody expected as what it is, a fault of the program, and log it."""
    from wizard.ui.faults import show_faults

    show_faults(wizard, desktop, _log_fault)


def _log_fault(error: BaseException) -> None:
    from wizard.storage.log import open_log

    open_log(_own_folders().log).error("a fault", exc_info=error)
