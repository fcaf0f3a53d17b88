"""Everything that touches the world, each part made and imported when it is first used."""
# ruff: noqa: PLC0415  for that reason

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from wizard.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.certificates.certificate import Certificate
    from wizard.certificates.keystore import Keystores
    from wizard.servers.proxy import Proxy
    from wizard.servers.target import Target
    from wizard.storage.folders import Folders
    from wizard.support_case.portal import Portal
    from wizard.trust.question import Question
    from wizard.trust.trust_report import TrustReport
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
        forget=_forget,
        give_back=_give_back,
        portal=lambda: _portal(folders()),
    )


def with_new_sources(services: Services) -> Services:
    """Give another window what the one before had, with a reader in place of the closed one."""
    return services._replace(sources=cast("Sources", Deferred(_sources)))


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


def own_folders() -> Folders:
    """Tell where this user's files of the program are."""
    from wizard.storage.folders import Folders

    return Folders.of_user()


def _sources() -> Sources:
    from wizard.sources import SourceReader

    return SourceReader(cast("Keystores", Deferred(_keystores)))


def _keystores() -> Keystores:
    from wizard.keystore_child import KeystoreChild

    return KeystoreChild()


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
    from wizard.storage.drafts import DraftFolder

    def decode(encoded: bytes) -> Certificate:
        from wizard.certificates.decode import decode_certificate

        return decode_certificate(encoded)

    return DraftFolder(folders.drafts, folders.locks, decode)


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


def _forget() -> None:
    from wizard.certificates.remembered import forget

    forget()


def _give_back() -> None:
    from wizard.freed_memory import give_back

    give_back()


def _portal(folders: Folders) -> Portal:
    """Read the customer's own settings of the portal, or ours when there are none."""
    from wizard.storage.portal_file import own_portal
    from wizard.support_case.portal import parse_portal

    return own_portal(folders.config) or parse_portal(resource("portal.toml").read_text("utf-8"))
