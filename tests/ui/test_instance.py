import contextlib
import os
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE
from wizard.ui.instance import (
    LARGEST,
    MOST_CALLERS,
    MOST_PATHS,
    Instance,
    come_to_front,
    hand_over,
    message_of,
    paths_in,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it speaks to sockets with names")

HEAD = b"trusted-root-wizard 1\n"
NEVER: Callable[[], bool] = lambda: False  # noqa: E731  a name for what the lock says


@pytest.fixture
def address() -> Iterator[str]:
    # Names of sockets are short (unix(7)).
    with tempfile.TemporaryDirectory() as folder:
        yield str(Path(folder) / "socket")


@pytest.fixture
def instance(address: str, qtbot: QtBot) -> Iterator[Instance]:
    listening = Instance(address)
    assert listening.listen()
    yield listening
    listening.close()
    listening.deleteLater()


@pytest.fixture
def opened(instance: Instance) -> list[tuple[Path, ...]]:
    heard: list[tuple[Path, ...]] = []
    instance.opened.connect(heard.append)
    return heard


START = """
import sys
from pathlib import Path
from wizard.ui.instance import hand_over

def take_lock():
    print("asked", flush=True)
    return False

sys.exit(0 if hand_over([Path(each) for each in sys.argv[2:]], sys.argv[1], take_lock) else 3)
"""


class Start:
    """A second start, in a process of its own."""

    def __init__(self, paths: Sequence[Path], address: str) -> None:
        arguments = [address, *map(str, paths)]
        self._process = subprocess.Popen(
            [sys.executable, "-c", START, *arguments], stdout=subprocess.PIPE, text=True
        )

    def has_asked(self) -> bool:
        """Wait until it has begun to look for the first."""
        assert self._process.stdout is not None
        return self._process.stdout.readline() == "asked\n"

    def is_taken(self, qtbot: QtBot) -> bool:
        qtbot.waitUntil(lambda: self._process.poll() is not None, timeout=PATIENCE)
        self._process.communicate()
        return self._process.returncode == 0


def connected(address: str) -> socket.socket:
    caller = socket.socket(socket.AF_UNIX)
    caller.settimeout(PATIENCE / 1000)
    caller.connect(address)
    return caller


def test_paths_are_taken_in_order_and_made_absolute(
    address: str, opened: list[tuple[Path, ...]], qtbot: QtBot
) -> None:
    paths = [Path("acme.cer"), Path("/tmp/ä b\n.trustdraft"), Path(os.fsdecode(b"/tmp/\xff"))]  # noqa: S108  names alone
    assert Start(paths, address).is_taken(qtbot)
    assert opened == [(Path.cwd() / "acme.cer", *paths[1:])]


def test_without_paths_the_window_is_wanted(
    address: str, opened: list[tuple[Path, ...]], qtbot: QtBot
) -> None:
    assert Start([], address).is_taken(qtbot)
    assert opened == [()]


def test_many_starts_are_all_heard(
    address: str, opened: list[tuple[Path, ...]], qtbot: QtBot
) -> None:
    starts = [Start([Path(f"/{number}")], address) for number in range(3 * MOST_CALLERS)]
    assert all(start.is_taken(qtbot) for start in starts)
    assert sorted(opened) == sorted((Path(f"/{number}"),) for number in range(3 * MOST_CALLERS))


def test_a_program_that_is_still_starting_is_waited_for(address: str, qtbot: QtBot) -> None:
    start = Start([], address)
    assert start.has_asked()
    late = Instance(address)
    with qtbot.waitSignal(late.opened, timeout=PATIENCE):
        assert late.listen()
    assert start.is_taken(qtbot)
    late.close()


def test_a_socket_that_was_left_behind_is_replaced(address: str, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as left_behind:
        left_behind.bind(address)
    instance = Instance(address)
    assert instance.listen()
    assert Start([], address).is_taken(qtbot)
    instance.close()
    assert not Path(address).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_nobody_else_may_use_the_socket(address: str, instance: Instance) -> None:
    assert Path(address).stat().st_mode & 0o077 == 0


def test_who_gets_the_lock_opens_a_window_of_its_own(address: str) -> None:
    answers = iter([False, False, True])
    assert not hand_over([], address, lambda: next(answers))


def test_a_program_that_hangs_is_not_waited_for_and_opens_nothing_later(
    address: str, instance: Instance, opened: list[tuple[Path, ...]], qtbot: QtBot
) -> None:
    # In this very thread: nothing is heard until it returns.
    assert not hand_over([Path("/late.cer")], address, NEVER)
    assert Start([Path("/now.cer")], address).is_taken(qtbot)
    assert opened == [(Path("/now.cer"),)]


def test_a_window_that_closes_takes_nothing(
    address: str, instance: Instance, opened: list[tuple[Path, ...]], qtbot: QtBot
) -> None:
    with connected(address) as caller:
        caller.sendall(HEAD)
        qtbot.waitUntil(lambda: bool(instance._callers), timeout=PATIENCE)
        caller.sendall(b"/acme.cer\0\0")
        instance.close()
        with contextlib.suppress(ConnectionError):
            assert caller.recv(100) == b""
    assert opened == []


FAULTY = {
    "another program": b"GET / HTTP/1.1\r\n\r\n",
    "another version": b"trusted-root-wizard 2\n/acme.cer\0\0",
    "nothing but ends": HEAD + b"\0\0\0\0",
    "a relative path": HEAD + b"acme.cer\0\0",
    "an option": HEAD + b"--report\0\0",
    "one relative among absolute": HEAD + b"/a\0b\0/c\0\0",
    "too many": HEAD + b"/a\0" * (MOST_PATHS + 1) + b"\0",
    "too large": HEAD + b"/" + b"a" * LARGEST + b"\0\0",
}


@pytest.mark.parametrize("message", FAULTY.values(), ids=FAULTY)
def test_what_is_no_message_is_passed_over(
    message: bytes,
    address: str,
    opened: list[tuple[Path, ...]],
    qtbot: QtBot,
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert paths_in(message) is None
    with connected(address) as caller:
        with contextlib.suppress(ConnectionError):
            caller.sendall(message)
        assert Start([Path("/good.cer")], address).is_taken(qtbot)
    assert opened == [(Path("/good.cer"),)]
    assert capfd.readouterr() == ("", "")


def test_every_beginning_of_a_message_is_none() -> None:
    message = message_of([Path("/acme.cer"), Path("/b")])
    assert message is not None
    assert paths_in(message) == (Path("/acme.cer"), Path("/b"))
    assert {paths_in(message[:length]) for length in range(len(message))} == {None}


def test_a_message_may_come_in_pieces(
    address: str, opened: list[tuple[Path, ...]], qtbot: QtBot
) -> None:
    message = message_of([Path("/acme.cer"), Path("/b")])
    assert message is not None
    with connected(address) as caller:
        for position in range(len(message)):
            caller.sendall(message[position : position + 1])
            qtbot.wait(0)
        qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE)
        assert caller.recv(100) == b"taken\n"
    assert opened == [(Path("/acme.cer"), Path("/b"))]


def test_who_says_half_a_message_is_left_after_a_while(
    address: str, instance: Instance, opened: list[tuple[Path, ...]], qtbot: QtBot
) -> None:
    with connected(address) as caller:
        caller.sendall(HEAD + b"/acme.cer\0")
        qtbot.waitUntil(lambda: len(instance._callers) == 1, timeout=PATIENCE)
        qtbot.waitUntil(lambda: not instance._callers, timeout=PATIENCE)
        assert caller.recv(100) == b""
    assert opened == []


def test_callers_that_say_nothing_do_not_keep_others_out(
    address: str, opened: list[tuple[Path, ...]], qtbot: QtBot
) -> None:
    with contextlib.ExitStack() as stack:
        for _ in range(2 * MOST_CALLERS):
            stack.enter_context(connected(address))
            qtbot.wait(0)
        assert Start([Path("/acme.cer")], address).is_taken(qtbot)
    assert opened == [(Path("/acme.cer"),)]


def test_a_program_of_another_user_is_sent_away(
    address: str, instance: Instance, opened: list[tuple[Path, ...]], qtbot: QtBot
) -> None:
    if os.getuid() != 0:
        pytest.skip("only root can start a program as somebody else")
    # As if the permissions of socket and folder were no hindrance.
    Path(address).chmod(0o777)
    Path(address).parent.chmod(0o777)
    program = (
        "import os, socket, sys\nos.setuid(65534)\ncaller = socket.socket(socket.AF_UNIX)\n"
        "caller.connect(sys.argv[1])\n"
        "try:\n"
        f"    caller.sendall({HEAD!r} + b'/acme.cer\\0\\0')\n"
        "    print(caller.recv(100))\n"
        "except ConnectionError:\n    print(b'')\n"
    )
    said: list[str] = []
    stranger = threading.Thread(
        target=lambda: said.append(
            subprocess.run(
                [sys.executable, "-c", program, address],
                capture_output=True,
                check=True,
                text=True,
            ).stdout
        )
    )
    stranger.start()
    qtbot.waitUntil(lambda: not stranger.is_alive(), timeout=PATIENCE)
    assert said == ["b''\n"]
    assert opened == []


@pytest.mark.parametrize(
    "paths",
    [[Path("/a")] * (MOST_PATHS + 1), [Path("/" + "a" * LARGEST)]],
    ids=["too many", "too long"],
)
def test_what_is_too_much_for_a_message_is_not_handed_over(
    paths: list[Path], address: str, instance: Instance
) -> None:
    assert not hand_over(paths, address, NEVER)


def test_a_folder_that_takes_no_socket_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    assert not Instance(str(tmp_path / ("long" * 40))).listen()


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
