"""Esc stops what is under way and loses nothing; Enter does what has the focus."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.keyboard import Keyboard
from tests.ui.scene import Scene
from tests.ui.states import show
from tests.ui.surroundings import (
    LIFETIME,
    NOW,
    PATIENCE,
    LaidOutLifeTimes,
    LaidOutServers,
    RecordedDesktop,
)
from wizard.environments.infrastructure import Infrastructure
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.notice import Notice

At = Callable[[Step], Wizard]
Settled = Callable[[Wizard], None]

ENTER: Final = Qt.Key.Key_Return


def test_esc_stops_asking_a_server_and_keeps_its_address(
    wizard: Wizard,
    keyboard: Keyboard,
    servers: LaidOutServers,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    field = wizard.certificates.server_field
    keyboard.tab_to(field.address.field)
    keyboard.types("erp.acme.internal")
    keyboard.press(ENTER)
    qtbot.waitUntil(lambda: bool(servers.asked), timeout=PATIENCE)
    assert field.cancel.isVisible()
    keyboard.press(Qt.Key.Key_Escape)
    assert field.ask.isVisible()
    assert field.address.text == "erp.acme.internal"
    settled(wizard)
    assert not wizard.session.situation.request.sources


def test_esc_stops_loading_environments(
    at: At, keyboard: Keyboard, lifetimes: LaidOutLifeTimes, qtbot: QtBot
) -> None:
    lifetimes.hangs = True
    wizard = at(Step.ENVIRONMENTS)
    keyboard.types(LIFETIME)
    keyboard.tab_to(wizard.environments.lifetime.token)
    keyboard.types("eyJhbGciOiJIUzI1NiJ9")
    keyboard.press(ENTER)
    qtbot.waitUntil(lambda: wizard.session.situation.is_loading, timeout=PATIENCE)
    keyboard.press(Qt.Key.Key_Escape)
    assert not wizard.session.situation.is_loading
    qtbot.waitUntil(lifetimes.gave_up.is_set, timeout=PATIENCE)
    assert wizard.environments.lifetime.address.currentText() == LIFETIME


def test_enter_in_the_address_leads_to_cancel_while_environments_load(
    at: At, keyboard: Keyboard, lifetimes: LaidOutLifeTimes, qtbot: QtBot
) -> None:
    """A key pressed once too often must not forget the token, which Qt would go to."""
    lifetimes.remembered = (Infrastructure(LIFETIME, NOW, (), is_token_kept=True),)
    lifetimes.hangs = True
    wizard = at(Step.ENVIRONMENTS)
    field = wizard.environments.lifetime
    # It was read already what is remembered, before the test could say it.
    remembered = lifetimes.remembered
    wizard.session.learn(lambda situation: replace(situation, infrastructures=remembered))
    qtbot.waitUntil(field.forget.isVisible, timeout=PATIENCE)
    keyboard.tab_to(field.address)
    keyboard.press(ENTER)
    assert field.cancel.hasFocus()
    keyboard.press(Qt.Key.Key_Space)
    assert field.load.hasFocus()
    assert lifetimes.forgot == []


def test_esc_dismisses_what_was_said_but_not_an_offer(wizard: Wizard, keyboard: Keyboard) -> None:
    window, stopped = wizard.window, list[str]()
    window.show_notice(Notice("Copied."))
    keyboard.press(Qt.Key.Key_Escape)
    assert not window.notices.isVisible()
    window.show_notice(Notice("It was removed.", action="Undo", act=lambda: None))
    keyboard.press(Qt.Key.Key_Escape)
    assert window.notices.text == "It was removed."
    stop = Notice("Asking…", action="Cancel", act=lambda: stopped.append("asking"), cancels=True)
    window.show_notice(stop)
    keyboard.press(Qt.Key.Key_Escape)
    assert stopped == ["asking"]


def test_esc_loses_nothing_that_was_typed(at: At, keyboard: Keyboard) -> None:
    wizard = at(Step.REQUEST)
    keyboard.tab_to(wizard.request.name)
    keyboard.types("Ana")
    keyboard.press(Qt.Key.Key_Escape)
    keyboard.press(Qt.Key.Key_Escape)
    assert wizard.window.isVisible()
    assert wizard.session.situation.request.contact.name == "Ana"


def test_who_holds_control_and_enter_down_goes_on_once(
    at: At, keyboard: Keyboard, desktop: RecordedDesktop
) -> None:
    wizard = at(Step.SUBMIT)
    wizard.session.go_to(Step.ENVIRONMENTS)
    held = Qt.KeyboardModifier.ControlModifier
    for is_repeated in (False, True, True, True):
        QTest.simulateEvent(wizard.window, True, ENTER, held, "", is_repeated)
    assert wizard.session.situation.request.step is Step.REQUEST
    assert not desktop.links


def test_enter_on_cancel_cancels(scene: Callable[[], Scene], qtbot: QtBot) -> None:
    dialog, keyboard = show(scene(), "dialog-password"), Keyboard()
    assert isinstance(dialog, QDialog)
    keyboard.press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(dialog.rejected):
        keyboard.press(ENTER)
