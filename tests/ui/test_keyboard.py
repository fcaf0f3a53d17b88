"""Everything without a mouse: the whole job, the order of Tab, keys that belong to no control."""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.every_page import PAGES, dialog_modules, dialogs
from tests.ui.keyboard import Keyboard
from tests.ui.surroundings import (
    LIFETIME,
    PATIENCE,
    Chain,
    LaidOutLifeTimes,
    LaidOutServers,
    RecordedDesktop,
)
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.rename_dialog import RenameDialog
from wizard.ui.notice import Notice
from wizard.ui.reading_order import stops

Show = Callable[[str], QWidget]
At = Callable[[Step], Wizard]
Settled = Callable[[Wizard], None]

ENTER: Final = Qt.Key.Key_Return
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
CONTROL: Final = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keyboard(wizard: Wizard, qtbot: QtBot) -> Keyboard:
    """The keyboard, once the window listens to it."""
    wizard.window.activateWindow()
    qtbot.waitUntil(lambda: wizard.window.isActiveWindow() and not wizard.is_getting_ready)
    return Keyboard()


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


# The order of Tab, and where the focus is seen


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def seen(widget: QWidget) -> QImage:
    """Take a picture of a control and a little around it."""
    return widget.window().grab(place(widget).adjusted(-3, -3, 3, 3)).toImage()


def follows(before: QWidget, after: QWidget) -> bool:
    """Tell whether a person who reads comes from one to the other: right of it, or further down."""
    first, second = place(before), place(after)
    return second.left() >= first.right() or second.center().y() >= first.top()


@pytest.mark.parametrize("page", PAGES)
def test_tab_stops_at_everything_once_and_in_the_order_in_which_it_is_read(
    page: str, show: Show
) -> None:
    window = show(page)
    tour = Keyboard().tour()
    assert set(tour) == set(stops(window))
    begin = tour.index(stops(window)[0])
    order = tour[begin:] + tour[:begin]
    for before, after in pairwise(order):
        assert follows(before, after), (before, after)
    back = []
    for _ in tour:
        Keyboard().press(Qt.Key.Key_Tab, SHIFT)
        back.append(Keyboard().focus)
    assert back == tour[::-1]


@pytest.mark.parametrize("page", PAGES)
def test_the_focus_is_in_sight_and_seen_at_every_stop(page: str, show: Show) -> None:
    window, keyboard = show(page), Keyboard()
    for _ in keyboard.tour():
        focused = keyboard.focus
        assert not focused.visibleRegion().isEmpty(), focused.accessibleName()
        with_focus = seen(focused)
        focused.clearFocus()
        assert with_focus != seen(focused), f"nothing shows the focus of {focused}"
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        keyboard.press(Qt.Key.Key_Tab)
    assert window.isActiveWindow()


@pytest.mark.parametrize("name", dialog_modules())
def test_tab_goes_around_in_every_dialog_and_esc_closes_it(
    name: str, wizard: Wizard, keyboard: Keyboard, chain: Chain, qtbot: QtBot
) -> None:
    dialog = dialogs(wizard.window, chain)[name]()
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    assert set(keyboard.tour()) == set(stops(dialog))
    with qtbot.waitSignal(dialog.rejected):
        keyboard.press(Qt.Key.Key_Escape)


def test_f6_goes_between_the_rail_the_page_and_the_buttons(at: At, keyboard: Keyboard) -> None:
    window = at(Step.REVIEW).window
    keyboard.press(Qt.Key.Key_F6)
    assert keyboard.focus in stops(window)[-4:]  # Save, Open and New, as far as there are, Back
    assert keyboard.focus is not window.back
    keyboard.press(Qt.Key.Key_F6)
    assert window.rail.button(Step.REVIEW).hasFocus()
    keyboard.press(Qt.Key.Key_F6)
    assert window.page(Step.REVIEW).isAncestorOf(keyboard.focus)
    keyboard.press(Qt.Key.Key_F6, SHIFT)
    assert window.rail.button(Step.REVIEW).hasFocus()


# Steps


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


# Esc


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


# Enter


def test_enter_on_cancel_cancels(
    wizard: Wizard, keyboard: Keyboard, chain: Chain, qtbot: QtBot
) -> None:
    dialog = dialogs(wizard.window, chain)["password_dialog"]()
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    keyboard.press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(dialog.rejected):
        keyboard.press(ENTER)


# Rows


def test_delete_takes_a_source_away_and_undo_brings_it_back(
    show: Show, wizard: Wizard, keyboard: Keyboard, qtbot: QtBot
) -> None:
    show("certificate")
    before = wizard.session.situation.request.sources
    [remove] = stops(wizard.certificates.sources)
    keyboard.tab_to(remove)
    keyboard.press(Qt.Key.Key_Delete)
    assert not wizard.session.situation.request.sources
    keyboard.tab_to(wizard.window.notices.action)
    keyboard.press(ENTER)
    assert wizard.session.situation.request.sources == before


def test_f2_renames_a_draft_and_delete_removes_it(
    show: Show, wizard: Wizard, keyboard: Keyboard, settled: Settled, qtbot: QtBot
) -> None:
    show("certificate")
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
def test_the_menu_key_opens_the_menu_of_a_draft(
    show: Show, wizard: Wizard, keyboard: Keyboard, qtbot: QtBot
) -> None:
    show("certificate")
    drafts = wizard.certificates.drafts
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
