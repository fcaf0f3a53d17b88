"""The job without a mouse: the whole of it, steps, and rows of lists."""

from collections.abc import Callable
from typing import Final

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.keyboard import Keyboard
from tests.ui.scene import Scene
from tests.ui.states import show
from tests.ui.surroundings import (
    PATIENCE,
    Chain,
    RecordedDesktop,
)
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.rename_dialog import RenameDialog
from wizard.ui.reading_order import stops

Opened = Callable[[], Scene]
At = Callable[[Step], Wizard]
Settled = Callable[[Wizard], None]

ENTER: Final = Qt.Key.Key_Return
CONTROL: Final = Qt.KeyboardModifier.ControlModifier


def step(wizard: Wizard) -> Step:
    return wizard.session.situation.request.step


def test_the_whole_job_is_done_with_the_keyboard_alone(
    wizard: Wizard,
    keyboard: Keyboard,
    chain: Chain,
    desktop: RecordedDesktop,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    desktop.clipboard = chain.pem.decode("ascii")
    keyboard.press(Qt.Key.Key_V, CONTROL)
    settled(wizard)
    keyboard.alt("N")
    qtbot.waitUntil(lambda: step(wizard) is Step.REVIEW, timeout=PATIENCE)
    assert keyboard.focus is wizard.review.chains
    keyboard.tab_to(wizard.window.next)
    keyboard.press(ENTER)
    page = wizard.environments
    keyboard.alt("A")  # there is nothing to add yet
    qtbot.waitUntil(lambda: keyboard.focus is page.adder.field.field, timeout=PATIENCE)
    keyboard.types("Quality, acme-tst.outsystemsenterprise.com")
    keyboard.press(ENTER)
    keyboard.tab_to(page.table)
    keyboard.press(Qt.Key.Key_Space)
    assert not wizard.session.situation.request.ticked_environments
    keyboard.press(Qt.Key.Key_Space)
    keyboard.alt("N")
    form = wizard.request
    qtbot.waitUntil(lambda: keyboard.focus is form.kind, timeout=PATIENCE)
    keyboard.types("REST")
    for field, text in (
        (form.address, "erp.acme.internal:443"),
        (form.name, "Ana Silva"),
        (form.mail, "ana@acme.example"),
        (form.infrastructure, "Acme Enterprise"),
    ):
        keyboard.tab_to(field)
        keyboard.types(text)
    keyboard.press(ENTER)
    assert step(wizard) is Step.SUBMIT
    assert not desktop.links
    qtbot.waitUntil(lambda: keyboard.focus is wizard.window.next, timeout=PATIENCE)
    keyboard.press(ENTER)
    assert len(desktop.links) == 1
    companion = wizard.submit_step.companion
    assert companion is not None
    qtbot.waitUntil(companion.isActiveWindow, timeout=PATIENCE)
    keyboard.press(Qt.Key.Key_3, CONTROL)
    assert desktop.clipboard == wizard.submit.text.subject.text
    keyboard.tab_to(companion.case_number)
    keyboard.types("2345678")
    keyboard.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(wizard.window.isActiveWindow, timeout=PATIENCE)
    request = wizard.session.situation.request
    assert request.opened is not None
    assert request.case_number == "2345678"
    assert wizard.submit.noted.isChecked()


def test_arrows_lead_through_the_rail_and_enter_turns_to_a_step(at: At, keyboard: Keyboard) -> None:
    wizard = at(Step.REQUEST)
    rail = wizard.window.rail
    keyboard.tab_to(rail.button(Step.REQUEST))
    for key, expected in (
        (Qt.Key.Key_Down, Step.REQUEST),  # the next one cannot be reached yet
        (Qt.Key.Key_Up, Step.ENVIRONMENTS),
        (Qt.Key.Key_Home, Step.CERTIFICATE),
        (Qt.Key.Key_End, Step.REQUEST),
        (Qt.Key.Key_Up, Step.ENVIRONMENTS),
    ):
        keyboard.press(key)
        assert keyboard.focus is rail.button(expected)
    keyboard.press(ENTER)
    assert step(wizard) is Step.ENVIRONMENTS


def test_alt_and_a_digit_turn_to_a_step_that_can_be_reached(
    at: At, keyboard: Keyboard, qtbot: QtBot
) -> None:
    wizard = at(Step.ENVIRONMENTS)
    keyboard.alt("5")
    keyboard.alt("2")
    qtbot.waitUntil(lambda: step(wizard) is Step.REVIEW, timeout=PATIENCE)


def test_control_and_enter_go_on_from_a_field_of_several_lines(at: At, keyboard: Keyboard) -> None:
    wizard = at(Step.SUBMIT)
    wizard.session.go_to(Step.REQUEST)
    keyboard.tab_to(wizard.request.note)
    keyboard.press(ENTER)
    assert step(wizard) is Step.REQUEST
    assert wizard.request.note.text == "\n"
    keyboard.press(ENTER, CONTROL)
    assert step(wizard) is Step.SUBMIT


def test_delete_takes_a_source_away_and_undo_brings_it_back(
    scene: Opened,
) -> None:
    there, keyboard = scene(), Keyboard()
    show(there, "certificate-full")
    wizard = there.wizard
    before = wizard.session.situation.request.sources
    [remove] = stops(wizard.certificates.sources)
    keyboard.tab_to(remove)
    keyboard.press(Qt.Key.Key_Delete)
    assert not wizard.session.situation.request.sources
    keyboard.tab_to(wizard.window.notices.action)
    keyboard.press(ENTER)
    assert wizard.session.situation.request.sources == before


def test_f2_renames_a_draft_and_delete_removes_it(
    scene: Opened, settled: Settled, qtbot: QtBot
) -> None:
    there, keyboard = scene(), Keyboard()
    show(there, "certificate-full")
    wizard = there.wizard
    drafts = wizard.certificates.drafts
    assert [each.title for each in drafts.entries] == ["Draft 0", "Draft 1"]
    keyboard.tab_to(stops(drafts)[1])
    keyboard.press(Qt.Key.Key_F2)
    [dialog] = wizard.window.findChildren(RenameDialog)
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    keyboard.types("ERP")
    keyboard.press(ENTER)
    wizard.window.activateWindow()  # as window managers do
    qtbot.waitUntil(lambda: drafts.entries[0].title == "ERP", timeout=PATIENCE)
    qtbot.waitUntil(lambda: drafts.isAncestorOf(keyboard.focus), timeout=PATIENCE)
    keyboard.press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(drafts.entries) == 1, timeout=PATIENCE)
    assert drafts.isAncestorOf(keyboard.focus)  # the row that took its place
    settled(wizard)


@pytest.mark.qt_log_ignore("support grabbing the keyboard", extend=True)
def test_the_menu_key_opens_the_menu_of_a_draft(scene: Opened, qtbot: QtBot) -> None:
    there, keyboard = scene(), Keyboard()
    show(there, "certificate-full")
    drafts = there.wizard.certificates.drafts
    keyboard.tab_to(stops(drafts)[1])
    place = keyboard.focus.mapToGlobal(QPoint(5, 5))
    # What the system makes of the key.
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), place)
    QApplication.sendEvent(keyboard.focus, asked)
    [menu] = drafts.findChildren(QMenu)
    qtbot.waitUntil(menu.isVisible, timeout=PATIENCE)
    assert "Rename…" in [action.text() for action in menu.actions()]
    keyboard.press(Qt.Key.Key_Escape)
    assert not menu.isVisible()
