"""What is needed soon is made ready in its order, behind what was asked for."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from wizard.ui.making_ready import MakingReady
from wizard.ui.tasks import Tasks


def test_things_are_done_in_their_order_and_later_ones_behind_them(qtbot: QtBot) -> None:
    owner, tasks, done = QObject(), Tasks(), list[str]()
    making = MakingReady(tasks, 0, owner)
    making.add(lambda: done.append("first"), lambda: done.append("second"))
    assert not making.is_over
    making.start()
    qtbot.waitUntil(lambda: making.is_over)
    making.add(lambda: done.append("third"))
    making.start()
    qtbot.waitUntil(lambda: making.is_over)
    assert done == ["first", "second", "third"]


def test_what_was_asked_for_comes_first_but_keeps_nothing_up_for_long(qtbot: QtBot) -> None:
    owner, tasks, made = QObject(), Tasks(), list[tuple[int, bool]]()
    making = MakingReady(tasks, 0, owner)
    may_end = threading.Event()
    tasks.run(lambda _progress: may_end.wait(), on_success=lambda _: None)
    making.add(lambda: made.append((making.delays, tasks.is_idle)))
    making.start()
    try:
        qtbot.waitUntil(lambda: bool(made))
    finally:
        may_end.set()
        tasks.join()
    assert made == [(13, False)]


def test_nothing_is_done_once_it_was_stopped(qtbot: QtBot) -> None:
    owner, tasks, done = QObject(), Tasks(), list[str]()
    making, other = MakingReady(tasks, 0, owner), MakingReady(tasks, 0, owner)
    for each in (making, other):
        each.add(lambda: done.append("done"))
        each.start()
    making.stop()
    qtbot.waitUntil(lambda: other.is_over)
    assert done == ["done"]
    assert not making.is_over
