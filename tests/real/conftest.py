"""Real programs around the wizard: a screen and a browser of its own, servers and proxies."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.real.chromium import chromium
from tests.real.default_browser import make_default
from tests.real.portal_page import Fields, PortalPage
from tests.real.portal_server import Portal, served
from tests.real.programs import program
from tests.real.running import RealProxy, RealServer, Running
from tests.real.screens import running_screen
from tests.real.servers import PROXIES, SERVERS


@pytest.fixture(scope="session")
def daemons() -> Iterator[Running]:
    with ExitStack() as stack:
        yield Running(stack)


@pytest.fixture(params=SERVERS, ids=[each.name for each in SERVERS])
def real_server(request: pytest.FixtureRequest, daemons: Running) -> RealServer:
    """Each server in turn."""
    return daemons.server(request.param)


@pytest.fixture
def real_https(daemons: Running) -> RealServer:
    """One server, for tests of what is on the way to it."""
    return daemons.server(SERVERS[0])


@pytest.fixture(params=PROXIES, ids=[each.name for each in PROXIES])
def real_proxy(request: pytest.FixtureRequest, daemons: Running) -> RealProxy:
    """Each proxy in turn."""
    return daemons.proxy(request.param)


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """The environment of programs on a screen that nobody looks at."""
    with running_screen() as display:
        environment = {n: v for n, v in os.environ.items() if n != "QT_QPA_PLATFORM"}
        yield {**environment, "DISPLAY": display}


@pytest.fixture
def browser(tmp_path: Path, screen: dict[str, str]) -> tuple[dict[str, str], Path]:
    """The screen's environment with a default browser, and the file it writes its links to."""
    program("xdg-open")
    links = tmp_path / "links"
    script = f'printf "%s\\n" "$@" >> {links}.part && mv {links}.part {links}'
    return {**screen, **make_default(script, tmp_path)}, links


@pytest.fixture
def portal_page() -> PortalPage:
    """What the portal's page in the browser says."""
    return PortalPage()


@pytest.fixture
def portal(
    request: pytest.FixtureRequest, portal_page: PortalPage, tmp_path: Path
) -> Iterator[Portal]:
    """The portal, whose fields are called what the program hopes, or what a test says."""
    with served(portal_page, getattr(request, "param", Fields()), tmp_path) as running:
        yield running


@pytest.fixture
def with_chromium(
    portal: Portal, screen: dict[str, str], tmp_path: Path
) -> Iterator[dict[str, str]]:
    """The screen's environment where Chromium opens links to the portal."""
    with chromium(portal, tmp_path) as default_browser:
        yield {**screen, **default_browser}
