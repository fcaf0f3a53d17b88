"""What is read is read once, and what nobody waits for any more is dropped."""

import threading
from collections.abc import Sequence
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE
from wizard.certificates.read_report import Kind, ReadReport, Rejected
from wizard.ui.intake import Intake
from wizard.ui.tasks import Tasks

KEYSTORE = Path("keystore.pfx")


class HeldSources:
    """Wants a password of each file, and reads it with one when it is let go."""

    def __init__(self) -> None:
        self.go_on = threading.Event()

    def files_in(self, paths: Sequence[Path]) -> tuple[Path, ...]:
        return tuple(paths)

    def read_file(
        self, path: Path, password: str | None = None, *, allow_costly: bool = False
    ) -> ReadReport:
        assert not allow_costly
        if password is None:
            return ReadReport(path.name, rejected=(Rejected(1, Kind.NO_PASSWORD, ""),))
        self.go_on.wait()
        return ReadReport(path.name)

    def read_text(self, text: str) -> ReadReport:
        return ReadReport(text)

    def make_ready(self) -> None:
        """Nothing is needed."""

    def close(self) -> None:
        self.go_on.set()


def test_a_keystore_that_is_given_up_while_it_is_opened_is_dropped(qtbot: QtBot) -> None:
    sources, tasks = HeldSources(), Tasks()
    intake = Intake(sources, tasks)
    read: list[tuple[ReadReport, ...]] = []
    intake.read.connect(read.append)
    with qtbot.waitSignal(intake.password_wanted, timeout=PATIENCE):
        intake.add_paths([KEYSTORE])
    intake.try_password("secret")
    with qtbot.waitSignal(intake.read, timeout=PATIENCE):
        intake.add_text("pasted meanwhile")
    intake.cancel()
    sources.go_on.set()
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=PATIENCE)
    assert read == [(ReadReport("pasted meanwhile"),)]
    tasks.join()


def test_nothing_flashes_for_what_is_read_at_once(qtbot: QtBot) -> None:
    tasks = Tasks()
    intake = Intake(HeldSources(), tasks)
    told: list[tuple[int, int]] = []
    intake.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(intake.read, timeout=PATIENCE):
        intake.add_text("pasted")
    assert told == [(0, 0)]
    tasks.join()


def test_what_takes_its_time_says_so_until_it_is_read(qtbot: QtBot) -> None:
    sources, tasks = HeldSources(), Tasks()
    intake = Intake(sources, tasks)
    told: list[tuple[int, int]] = []
    intake.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(intake.password_wanted, timeout=PATIENCE):
        intake.add_paths([KEYSTORE])
    told.clear()
    intake.try_password("secret")
    qtbot.waitUntil(lambda: told == [(0, 1)], timeout=PATIENCE)
    sources.go_on.set()
    qtbot.waitUntil(lambda: told == [(0, 1), (0, 0), (0, 0)], timeout=PATIENCE)
    tasks.join()
