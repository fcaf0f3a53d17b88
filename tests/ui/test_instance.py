import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE
from wizard.storage.slips import Slips
from wizard.ui.instance import Instance, come_to_front


@pytest.fixture
def slips(tmp_path: Path) -> Slips:
    return Slips(tmp_path / "screen-0")


@pytest.fixture
def instance(slips: Slips, qtbot: QtBot) -> Iterator[Instance]:
    instance = Instance(slips)
    yield instance
    instance.deleteLater()


@pytest.fixture
def opened(instance: Instance) -> list[tuple[Path, ...]]:
    heard: list[tuple[Path, ...]] = []
    instance.opened.connect(heard.append)
    return heard


START = """
import sys
from pathlib import Path
from wizard.storage.slips import Slips

def take_lock():
    print("asked", flush=True)
    return False

paths = [Path(each) for each in sys.argv[2:]]
sys.exit(0 if Slips(Path(sys.argv[1])).hand_over(paths, take_lock) else 3)
"""


class Start:
    """A second start, in a process of its own."""

    def __init__(self, slips: Slips, *paths: Path) -> None:
        arguments = [str(slips.folder / "screen-0"), *map(str, paths)]
        self._process = subprocess.Popen(
            [sys.executable, "-c", START, *arguments], stdout=subprocess.PIPE, text=True
        )

    def has_asked(self) -> bool:
        """Wait until it has left its slip."""
        assert self._process.stdout is not None
        return self._process.stdout.readline() == "asked\n"

    def is_taken(self, qtbot: QtBot) -> bool:
        qtbot.waitUntil(lambda: self._process.poll() is not None, timeout=PATIENCE)
        self._process.communicate()
        return self._process.returncode == 0


def test_what_later_starts_leave_is_opened(
    slips: Slips, instance: Instance, opened: list[tuple[Path, ...]], qtbot: QtBot
) -> None:
    assert instance.listen()
    path = Path("/acme.cer").absolute()
    assert Start(slips, path).is_taken(qtbot)
    assert Start(slips).is_taken(qtbot)
    assert opened == [(path,), ()]


def test_a_program_that_is_still_starting_is_waited_for(
    slips: Slips, instance: Instance, opened: list[tuple[Path, ...]], qtbot: QtBot
) -> None:
    start = Start(slips)
    assert start.has_asked()
    assert instance.listen()
    assert opened == [()]
    assert start.is_taken(qtbot)


def test_what_could_not_be_taken_at_once_is_taken_a_little_later(
    tmp_path: Path, qtbot: QtBot
) -> None:
    class Held:
        """As when what looks for viruses has the slip open, on Windows."""

        folder = tmp_path

        def __init__(self) -> None:
            self._answers: list[list[tuple[Path, ...]]] = [[], [], [(tmp_path,)]]

        def take(self) -> list[tuple[Path, ...]]:
            return self._answers.pop(0) if self._answers else []

    instance = Instance(Held())
    heard: list[tuple[Path, ...]] = []
    instance.opened.connect(heard.append)
    assert instance.listen()
    (tmp_path / "slip").touch()
    qtbot.waitUntil(lambda: heard == [(tmp_path,)], timeout=PATIENCE)
    instance.deleteLater()


def test_a_window_that_closes_takes_nothing(
    slips: Slips, instance: Instance, opened: list[tuple[Path, ...]], qtbot: QtBot
) -> None:
    assert instance.listen()
    instance.close()
    start = Start(slips, Path("/acme.cer"))
    assert not start.is_taken(qtbot)
    assert opened == []


def test_a_folder_that_cannot_be_watched_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    assert not Instance(Slips(tmp_path / "gone" / "screen-0")).listen()


def test_a_minimised_window_comes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    come_to_front(window)
    assert not window.isMinimized()
    assert window.isVisible()


OPEN_FILES = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from wizard.ui.file_opening import FileOpeningApplication

application = FileOpeningApplication([])
application.opened.connect(lambda paths: print(*paths, sep="\\n"))
for address in ("file:///home/acme%20root.cer", "https://example.com/"):
    application.sendEvent(application, QFileOpenEvent(QUrl(address)))
"""


def test_files_that_macos_asks_for_are_opened() -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPEN_FILES], capture_output=True, check=True, text=True
    )
    assert done.stdout == "/home/acme root.cer\n"
