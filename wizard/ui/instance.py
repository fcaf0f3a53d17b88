"""One window for each user and screen: later starts hand their paths over to the first.

A message is a line that says what it is, then absolute paths and an empty one, each ended by NUL,
which stands in no path. So the worst that a stranger could do with it is to open files. Strangers
are kept out all the same: the socket is in a folder of the user's own (see `wizard.instance_lock`),
and the system is asked whose program is at the other end.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

#: The most bytes of a message, and the most paths in it.
LARGEST: Final = 64 * 1024
MOST_PATHS: Final = 200
#: Programs that are listened to at the same time; others are sent away and try again.
MOST_CALLERS: Final = 16
#: Milliseconds: to say a whole message, to answer one, to begin to listen after the start.
MESSAGE_LIMIT: Final = 2_000
ANSWER_LIMIT: Final = 3_000
START_LIMIT: Final = 10_000

_HEAD: Final = b"trusted-root-wizard 1\n"
_END: Final = b"\0"
_ANSWER: Final = b"taken\n"
_RETRY_INTERVAL: Final = 20  # milliseconds


class Instance(QObject):
    """Listens to later starts of the program, from which it hears of files to open.

    Args:
        address: Where to listen; only the holder of the lock may do so.
        parent: Keeps it.

    Signals:
        opened(tuple): The paths that another start was given; none when the window was wanted.
    """

    opened = Signal(tuple)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        self._callers: set[_Caller] = set()

    def listen(self) -> bool:
        """Begin to listen, in place of a program that was killed; false when the system refuses."""
        QLocalServer.removeServer(self._address)
        return self._server.listen(self._address)

    def close(self) -> None:
        """Hear nobody any more; who was not answered yet is told so by the end of the line."""
        self._server.close()
        for caller in tuple(self._callers):
            caller.hang_up()

    def _meet(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            caller = _Caller(socket, self._take, self._callers.discard)
            self._callers.add(caller)
            if len(self._callers) > MOST_CALLERS or not is_of_this_user(socket):
                caller.hang_up()

    def _take(self, paths: tuple[Path, ...]) -> None:
        self.opened.emit(paths)


class _Caller(QObject):
    """One program at the other end of the line."""

    def __init__(
        self,
        socket: QLocalSocket,
        take: Callable[[tuple[Path, ...]], None],
        left: Callable[[_Caller], None],
    ) -> None:
        super().__init__(socket)
        self._socket = socket
        self._take = take
        self._left = left
        self._message = b""
        # Qt reads no more than this ahead, however much is sent.
        socket.setReadBufferSize(LARGEST + 1)
        socket.readyRead.connect(self._hear)
        socket.disconnected.connect(self._leave)
        QTimer.singleShot(MESSAGE_LIMIT, self, self.hang_up)
        self._hear()

    def hang_up(self) -> None:
        self._socket.abort()
        self._leave()

    def _hear(self) -> None:
        self._message += self._socket.read(LARGEST + 1 - len(self._message)).data()
        if not may_be_message(self._message):
            self.hang_up()
        elif (paths := paths_in(self._message)) is not None:
            self._answer(paths)

    def _answer(self, paths: tuple[Path, ...]) -> None:
        self._socket.write(_ANSWER)
        self._socket.flush()
        # Who gave up waiting has opened a window of its own by now.
        is_waiting = self._socket.state() == QLocalSocket.LocalSocketState.ConnectedState
        self._socket.disconnectFromServer()
        if is_waiting:
            self._take(paths)

    def _leave(self) -> None:
        self._left(self)
        self._socket.deleteLater()


def hand_over(paths: Sequence[Path], address: str, take_lock: Callable[[], bool]) -> bool:
    """Hand paths over to the program that holds the lock, and wait until it has taken them.

    Args:
        paths: What to open there; without any, its window comes to the front.
        address: Where it listens, or will: it may have started in this very moment.
        take_lock: Takes the lock, which is free when that program has ended meanwhile.

    Returns:
        Whether they were taken. If not, a window of one's own is needed: the other program ended,
        does not answer, or these are too many paths for one message.
    """
    message = message_of(paths)
    if message is None:
        return False
    _let_others_come_to_the_front()
    limit = QDeadlineTimer(START_LIMIT)
    while not limit.hasExpired() and not take_lock():
        socket = QLocalSocket()
        socket.connectToServer(address)
        if socket.waitForConnected(ANSWER_LIMIT):
            socket.write(message)
            if socket.waitForReadyRead(ANSWER_LIMIT):
                return socket.readAll().data() == _ANSWER
            if socket.state() == QLocalSocket.LocalSocketState.ConnectedState:
                return False
        QThread.msleep(_RETRY_INTERVAL)
    return False


def message_of(paths: Sequence[Path]) -> bytes | None:
    """Write a message that holds the paths, made absolute; None when it would be too large."""
    try:
        names = [os.fsencode(path.absolute()) for path in paths]
    except OSError:  # the current folder is gone
        return None
    message = _HEAD + b"".join(name + _END for name in (*names, b""))
    return None if len(paths) > MOST_PATHS or len(message) > LARGEST else message


def paths_in(message: bytes) -> tuple[Path, ...] | None:
    """Read a message, whoever wrote it; None when it is not whole, or is none."""
    body = message[len(_HEAD) :]
    is_whole = body == _END or body.endswith(2 * _END)
    if not is_whole or not may_be_message(message):
        return None
    names = body.split(_END)[:-2]
    try:
        paths = tuple(Path(os.fsdecode(name)) for name in names)
    except UnicodeDecodeError:  # on Windows; elsewhere all bytes may be a name
        return None
    return paths if len(paths) <= MOST_PATHS and all(map(Path.is_absolute, paths)) else None


def may_be_message(begun: bytes) -> bool:
    """Whether bytes are the beginning of a message, as far as a look at their head tells."""
    return len(begun) <= LARGEST and begun[: len(_HEAD)] == _HEAD[: len(begun)]


def come_to_front(window: QWidget) -> None:
    """Show a window in front of those of other programs, as far as the desktop lets it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def is_of_this_user(socket: QLocalSocket) -> bool:
    """Ask the system whether the program at the other end is one of this user."""
    if sys.platform == "win32":  # the pipe itself lets nobody else in
        return True
    import socket as posix  # noqa: PLC0415  no start needs it

    with posix.fromfd(int(socket.socketDescriptor()), posix.AF_UNIX, posix.SOCK_STREAM) as peer:
        try:
            if sys.platform == "darwin":
                # xucred: a version and the effective user, each of 32 bits (sys/ucred.h).
                return peer.getsockopt(0, 1, 76)[4:8] == os.getuid().to_bytes(4, sys.byteorder)
            # ucred: process, user and group, each of 32 bits (unix(7)).
            credentials = peer.getsockopt(posix.SOL_SOCKET, posix.SO_PEERCRED, 12)
            return credentials[4:8] == os.getuid().to_bytes(4, sys.byteorder)
        except OSError:  # it has gone
            return False


def _let_others_come_to_the_front() -> None:
    """Give up the right that Windows gives to what the customer has just started."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  as above

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
