"""Work leaves the UI thread and comes back to it, or does not come back at all."""

import threading
from functools import partial

import pytest
from PySide6.QtCore import QThread
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from wizard.mendable import MendableError
from wizard.ui.tasks import Progress, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Tasks:
    return Tasks()


def answer(number: int, _progress: Progress) -> int:
    return number


def refuse(_progress: Progress) -> None:
    raise MendableError("Make room.")


def fail(_progress: Progress) -> None:
    raise ZeroDivisionError


def test_results_arrive_in_the_ui_thread_and_none_is_lost(tasks: Tasks, qtbot: QtBot) -> None:
    here = QThread.currentThread()
    results: list[tuple[int, bool]] = []

    def take(number: int) -> None:
        results.append((number, QThread.currentThread() is here))

    for number in range(200):
        tasks.run(partial(answer, number), on_success=take)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert sorted(results) == [(number, True) for number in range(200)]


def test_what_a_person_can_mend_goes_to_whoever_asked(tasks: Tasks, qtbot: QtBot) -> None:
    refusals: list[str] = []
    tasks.run(refuse, on_success=print, on_failure=lambda error: refusals.append(str(error)))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert refusals == ["Make room."]


def test_anything_else_is_a_bug_and_is_raised(tasks: Tasks, qtbot: QtBot) -> None:
    with capture_exceptions() as raised:
        tasks.run(fail, on_success=print, on_failure=print)
        qtbot.waitUntil(lambda: tasks.is_idle)
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]


def test_a_cancelled_job_stops_and_tells_nobody(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[object] = []
    begun, cancelled = threading.Event(), threading.Event()
    steps: list[int] = []

    def job(progress: Progress) -> None:
        begun.set()
        cancelled.wait()
        for step in range(1000):
            progress(step)
            steps.append(step)

    task = tasks.run(job, on_success=told.append, on_progress=told.append)
    qtbot.waitUntil(begun.is_set)
    task.cancel()
    cancelled.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert told == []
    assert steps == []


def test_nothing_is_begun_after_the_end(qtbot: QtBot) -> None:
    tasks = Tasks()
    tasks.join()
    begun: list[object] = []
    task = tasks.run(lambda _progress: begun.append(1), on_success=begun.append)
    assert task.is_cancelled
    assert tasks.is_idle
    assert begun == []


def test_a_job_that_is_cancelled_before_it_begins_never_does(tasks: Tasks, qtbot: QtBot) -> None:
    begun: list[object] = []
    tasks.run(lambda _progress: begun.append(1), on_success=begun.append).cancel()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert begun == []
