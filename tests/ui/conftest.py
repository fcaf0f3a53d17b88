"""A wizard with real reading and real files, a recording desktop and a clock that stands."""

import gc
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.keyboard import Keyboard
from tests.ui.scene import Scene
from tests.ui.surroundings import (
    NOW,
    PATIENCE,
    Chain,
    LaidOutIssuers,
    LaidOutLifeTimes,
    LaidOutServers,
    RecordedDesktop,
)
from wizard.environments.environment import Environment
from wizard.parts import make_services
from wizard.request.request import Connection, ConnectionKind, Contact
from wizard.request.steps import Step
from wizard.storage.folders import Folders
from wizard.ui.assembly import READY_INTERVAL, Wizard
from wizard.ui.services import Services
from wizard.ui.theme import follow_system


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["trusted-root-wizard"]


@pytest.fixture
def desktop() -> RecordedDesktop:
    return RecordedDesktop()


@pytest.fixture
def issuers() -> LaidOutIssuers:
    return LaidOutIssuers()


@pytest.fixture
def servers() -> LaidOutServers:
    return LaidOutServers()


@pytest.fixture
def lifetimes() -> LaidOutLifeTimes:
    return LaidOutLifeTimes()


@pytest.fixture
def services(
    tmp_path: Path,
    desktop: RecordedDesktop,
    issuers: LaidOutIssuers,
    servers: LaidOutServers,
    lifetimes: LaidOutLifeTimes,
) -> Services:
    folders = Folders.under(tmp_path / "data")
    made = make_services(lambda: folders, desktop)
    return made._replace(now=lambda: NOW, issuers=issuers, servers=servers, lifetimes=lifetimes)


@pytest.fixture
def open_wizard(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[Services], Wizard]]:
    """Opens windows, and closes them when the test is over with no work left behind."""
    follow_system(qapp)
    opened: list[Wizard] = []

    def open_one(services: Services, ready_interval: int = READY_INTERVAL) -> Wizard:
        # What is left of earlier windows goes here: in the thread of a task it would wait for Qt
        # while Qt waits for Python.
        gc.collect()
        wizard = Wizard(services, ready_interval=ready_interval)
        qtbot.addWidget(wizard.window)
        opened.append(wizard)
        with qtbot.waitSignal(wizard.window.painted, timeout=PATIENCE):
            wizard.window.show()
        return wizard

    yield open_one
    for wizard in opened:
        wizard.window.close()


@pytest.fixture
def wizard(open_wizard: Callable[[Services], Wizard], services: Services) -> Wizard:
    return open_wizard(services)


@pytest.fixture
def chain(tmp_path: Path) -> Chain:
    return Chain(tmp_path)


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[Wizard], None]:
    """Waits until no work is under way."""

    def wait(wizard: Wizard) -> None:
        qtbot.waitUntil(
            lambda: wizard.tasks.is_idle and not wizard.session.situation.is_assessing,
            timeout=PATIENCE,
        )

    return wait


@pytest.fixture
def at(wizard: Wizard, chain: Chain, settled: Callable[[Wizard], None]) -> Callable[[Step], Wizard]:
    """Fills in every step before the wished one, and shows that one."""

    def go(step: Step) -> Wizard:
        wizard.open_paths([chain.path])
        settled(wizard)
        request = wizard.session.situation.request
        if step > Step.ENVIRONMENTS:
            request = replace(
                request,
                environments=(
                    Environment("Quality", "acme-tst.outsystemsenterprise.com", ticked=True),
                ),
            )
        if step > Step.REQUEST:
            request = replace(
                request,
                connection=Connection(ConnectionKind.REST, "erp.acme.internal:443"),
                contact=Contact("Ana Silva", "ana@acme.example"),
                infrastructure="Acme Enterprise",
            )
        wizard.session.edit(replace(request, step=step))
        settled(wizard)
        return wizard

    return go


@pytest.fixture
def keyboard(wizard: Wizard, qtbot: QtBot) -> Keyboard:
    """The keyboard, once the window listens to it."""
    wizard.window.activateWindow()
    qtbot.waitUntil(lambda: wizard.window.isActiveWindow() and not wizard.is_getting_ready)
    return Keyboard()


@pytest.fixture
def openssl() -> str:
    found = shutil.which("openssl")
    if found is None:
        pytest.skip("needs the program openssl: apt-get install openssl")
    return found


@pytest.fixture(scope="session")
def pictures(request: pytest.FixtureRequest) -> Path | None:
    """Where pictures are kept, if they are wanted."""
    wanted = request.config.getoption("--pictures")
    if wanted is None:
        return None
    folder = Path(str(wanted))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def scene(
    open_wizard: Callable[..., Wizard],
    services: Services,
    chain: Chain,
    issuers: LaidOutIssuers,
    servers: LaidOutServers,
    lifetimes: LaidOutLifeTimes,
    tmp_path: Path,
    qtbot: QtBot,
) -> Iterator[Callable[[], Scene]]:
    """Opens a window with everything around it."""
    folder = tmp_path / "files"
    folder.mkdir()

    def open_one() -> Scene:
        wizard = open_wizard(services, ready_interval=0)  # everything is waited for
        return Scene(wizard, services, chain, issuers, servers, lifetimes, folder, qtbot)

    yield open_one
    servers.go_on.set()
