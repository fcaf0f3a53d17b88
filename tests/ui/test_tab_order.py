"""Where Tab and F6 lead: to everything once, as it is read, and in sight."""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dialog_states import DIALOGS
from tests.ui.keyboard import Keyboard
from tests.ui.scene import Scene
from tests.ui.states import PAGES, show
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.notice import Notice
from wizard.ui.reading_order import stops

Opened = Callable[[], Scene]
At = Callable[[Step], Wizard]

SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
#: While something is dragged nobody presses Tab, and a veil lies over the page.
STILL: Final = [name for name in PAGES if not name.endswith("dragged-over")]


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def seen(widget: QWidget) -> QImage:
    """Take a picture of a control and a little around it."""
    return widget.window().grab(place(widget).adjusted(-3, -3, 3, 3)).toImage()


def follows(before: QWidget, after: QWidget) -> bool:
    """Tell whether a person who reads comes from one to the other: right of it, or further down."""
    first, second = place(before), place(after)
    return second.left() >= first.right() or second.center().y() >= first.top()


@pytest.mark.parametrize("page", STILL)
def test_tab_stops_at_everything_once_and_in_the_order_in_which_it_is_read(
    page: str, scene: Opened
) -> None:
    window = show(scene(), page)
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


@pytest.mark.parametrize("page", STILL)
def test_the_focus_is_in_sight_and_seen_at_every_stop(page: str, scene: Opened) -> None:
    window, keyboard = show(scene(), page), Keyboard()
    for _ in keyboard.tour():
        focused = keyboard.focus
        assert not focused.visibleRegion().isEmpty(), focused.accessibleName()
        with_focus = seen(focused)
        focused.clearFocus()
        assert with_focus != seen(focused), f"nothing shows the focus of {focused}"
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        keyboard.press(Qt.Key.Key_Tab)
    assert window.isActiveWindow()


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_goes_around_in_every_dialog_and_esc_closes_it(
    name: str, scene: Opened, qtbot: QtBot
) -> None:
    dialog, keyboard = show(scene(), name), Keyboard()
    assert isinstance(dialog, QDialog)
    assert set(keyboard.tour()) == set(stops(dialog))
    with qtbot.waitSignal(dialog.rejected):
        keyboard.press(Qt.Key.Key_Escape)


def test_the_focus_goes_on_from_what_is_hidden(at: At, keyboard: Keyboard) -> None:
    window = at(Step.REVIEW).window
    window.show_notice(Notice("Copied."))
    keyboard.tab_to(window.notices.action)
    after = stops(window)[stops(window).index(window.notices.action) + 1]
    keyboard.press(Qt.Key.Key_Space)
    assert not window.notices.isVisible()
    assert keyboard.focus is after


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
