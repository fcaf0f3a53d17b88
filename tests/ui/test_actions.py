"""How much there is to do from an address to the open case, once LifeTime and contact are known."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import (
    LIFETIME,
    NOW,
    PATIENCE,
    Chain,
    LaidOutLifeTimes,
    LaidOutServers,
    RecordedDesktop,
)
from wizard.certificates.decode import decode_certificate
from wizard.environments.environment import Environment, Origin, Purpose
from wizard.environments.infrastructure import Infrastructure
from wizard.request.request import Contact
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.services import Services

MOST = 12
TOLD = (
    Environment("Quality", "acme-tst.outsystemsenterprise.com", origin=Origin.LIFETIME),
    Environment(
        "Production",
        "acme.outsystemsenterprise.com",
        Purpose.PRODUCTION,
        origin=Origin.LIFETIME,
    ),
)


class Customer:
    """Uses the window; typing in one field, a click and a chord are one action each."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.actions: list[str] = []

    def types(self, field: QWidget, text: str) -> None:
        assert field.isEnabled()
        self.actions.append(f"type {text}")
        self._qtbot.keyClicks(field, text)

    def presses(self, target: QWidget, key: Qt.Key) -> None:
        self.actions.append(f"press {key.name}")
        self._qtbot.keyClick(target, key)

    def clicks(self, target: QAbstractButton) -> None:
        self._qtbot.waitUntil(target.isEnabled, timeout=PATIENCE)
        assert target.isVisible()
        self.actions.append(f"click {target.text()}")
        self._qtbot.mouseClick(target, Qt.MouseButton.LeftButton)


@pytest.fixture
def known(
    services: Services,
    lifetimes: LaidOutLifeTimes,
    servers: LaidOutServers,
    chain: Chain,
    open_wizard: Callable[[Services], Wizard],
    qtbot: QtBot,
) -> Wizard:
    """A window of somebody who has done this before."""
    sent = (chain.server, chain.intermediate, chain.root)
    servers.sent["erp.acme.internal"] = tuple(decode_certificate(each.der) for each in sent)
    lifetimes.remembered = (Infrastructure(LIFETIME, NOW, TOLD, is_token_kept=True),)
    before = open_wizard(services)
    before.session.edit(
        replace(
            before.session.situation.request,
            contact=Contact("Ana Silva", "ana@acme.example"),
            infrastructure="Acme Enterprise",
            lifetime=LIFETIME,
        )
    )
    before.session.save_now()
    wizard = open_wizard(services)
    qtbot.waitUntil(lambda: bool(wizard.session.situation.on_disk), timeout=PATIENCE)
    return wizard


def test_an_address_becomes_an_open_case_in_twelve_actions(
    known: Wizard, desktop: RecordedDesktop, settled: Callable[[Wizard], None], qtbot: QtBot
) -> None:
    wizard, customer = known, Customer(qtbot)
    address = wizard.certificates.server_field.address.field
    customer.types(address, "erp.acme.internal:443")
    customer.presses(address, Qt.Key.Key_Return)
    settled(wizard)
    customer.clicks(wizard.window.next)
    customer.clicks(wizard.window.next)
    page = wizard.environments
    qtbot.waitUntil(page.lifetime.use_remembered.isVisible, timeout=PATIENCE)
    customer.clicks(page.lifetime.use_remembered)
    customer.clicks(page.select_all)
    customer.clicks(wizard.window.next)
    customer.types(wizard.request.kind, "REST")
    customer.clicks(wizard.window.next)
    customer.clicks(wizard.window.next)
    assert wizard.session.situation.request.step is Step.SUBMIT
    assert len(desktop.links) == 1
    assert len(customer.actions) <= MOST, customer.actions
    assert len(customer.actions) == 10
