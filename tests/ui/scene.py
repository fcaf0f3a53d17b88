"""A window of the tests with what a customer has around it."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE, Chain, LaidOutIssuers, LaidOutLifeTimes, LaidOutServers
from wizard.environments.environment import Environment, Origin, Purpose
from wizard.request.request import Connection, ConnectionKind, Contact
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.services import Services

ENVIRONMENTS = tuple(
    Environment(
        name,
        f"{host}.outsystemsenterprise.com",
        purpose,
        purpose in {Purpose.NON_PRODUCTION, Purpose.PRODUCTION},
        count,
        True,
        Origin.LIFETIME,
    )
    for name, host, purpose, count in (
        ("Development", "acme-dev", Purpose.DEVELOPMENT, 1),
        ("Quality", "acme-tst", Purpose.NON_PRODUCTION, 1),
        ("Production", "acme", Purpose.PRODUCTION, 2),
        ("LifeTime", "acme-lt", Purpose.MANAGEMENT, 1),
    )
)


@dataclass(frozen=True)
class Scene:
    """A window and what a customer has around it."""

    wizard: Wizard
    services: Services
    chain: Chain
    issuers: LaidOutIssuers
    servers: LaidOutServers
    lifetimes: LaidOutLifeTimes
    folder: Path
    qtbot: QtBot

    def be_ready(self) -> None:
        """Wait for what the first page does not need."""
        self.qtbot.waitUntil(lambda: not self.wizard.is_getting_ready, timeout=PATIENCE)

    def settle(self) -> None:
        wizard = self.wizard
        self.qtbot.waitUntil(
            lambda: wizard.tasks.is_idle and not wizard.session.situation.is_assessing,
            timeout=PATIENCE,
        )

    def read(self, *certificates: bytes) -> None:
        path = self.folder / f"{len(list(self.folder.glob('*.pem')))}.pem"
        path.write_bytes(b"".join(certificates))
        self.wizard.open_paths([path])
        self.settle()

    def go_to(self, step: Step) -> QWidget:
        self.wizard.session.go_to(step)
        self.settle()
        return self.wizard.window

    def fill(self, step: Step) -> QWidget:
        """Enter what the steps before want."""
        if not self.wizard.session.situation.request.certificates:
            self.wizard.open_paths([self.chain.path])
            self.settle()
        request = replace(
            self.wizard.session.situation.request,
            environments=ENVIRONMENTS,
            connection=Connection(ConnectionKind.REST, "erp.acme.internal:443"),
            contact=Contact("Ana Silva", "ana@acme.example"),
            infrastructure="Acme Enterprise",
        )
        self.wizard.session.edit(request)
        return self.go_to(step)

    def case(self) -> QWidget:
        """Come to the last step, with the case written."""
        window = self.fill(Step.SUBMIT)
        self.qtbot.waitUntil(
            lambda: self.wizard.window.next.isEnabled() and bool(self.wizard.submit.files.chips),
            timeout=PATIENCE,
        )
        return window

    def dialog(self) -> QWidget:
        """The dialog that came up last."""
        dialogs = self.wizard.window.findChildren(QDialog)
        return next(each for each in reversed(dialogs) if each.isVisible())
