"""Keystores opened in a child process, which can be stopped when it takes too long.

Opening PKCS#12 holds Python's global lock for as long as the file wants, so a thread would freeze
the window. The data and the password go to the child through a pipe, never through arguments or
the environment; what comes back is certificates and a code.
"""

from __future__ import annotations

import base64
import contextlib
import faulthandler
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wizard.certificates.keystore import KeystoreContents, KeystoreRefusal
from wizard.certificates.read_report import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Seconds; what the most work that may be asked for takes on an old computer.
_TIME_LIMIT: Final = 10.0
#: By how many seconds the parent comes first when both of them stop the child.
_GRACE: Final = 1.0
_MEMORY_LIMIT: Final = 1024**3
_NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)

_Child = subprocess.Popen[bytes]


class KeystoreChild:
    """Opens PKCS#12 files, each in a child process of its own. Safe in any thread.

    A child takes a while to start, so one can be kept waiting: it has everything imported and
    reads from its pipe. When this program ends, however it does, the pipe closes and so ends the
    child; one that is at work ends at its time limit.

    Args:
        command: What to run instead of this program.
        time_limit: After how many seconds a child is stopped.
    """

    def __init__(
        self, command: Sequence[str] | None = None, time_limit: float = _TIME_LIMIT
    ) -> None:
        self._command = command or _command()
        self._time_limit = time_limit
        self._lock = threading.Lock()
        self._waiting: _Child | None = None
        self._busy: set[_Child] = set()
        self._keeps_one_waiting = False
        self._is_closed = False

    def make_ready(self) -> None:
        """Keep a child waiting from now on."""
        with self._lock:
            self._keeps_one_waiting = True
            if self._waiting is None:
                self._waiting = self._start()

    def open(
        self, data: bytes, password: str | None, /, *, allow_costly: bool = False
    ) -> KeystoreContents | KeystoreRefusal:
        """Open a PKCS#12 file in the child that waits, or else in a new one.

        Args:
            data: The bytes of the file.
            password: The password; None when the customer gave none.
            allow_costly: Whether it may take longer than usual.
        """
        child = self._take()
        if child is None:
            return KeystoreRefusal(Kind.UNSUPPORTED)
        header = {
            "password": password,
            "allow_costly": allow_costly,
            "time_limit": self._time_limit,
        }
        request = json.dumps(header).encode() + b"\n" + data
        try:
            answer, _ = child.communicate(request, self._time_limit)
        except subprocess.TimeoutExpired:
            return KeystoreRefusal(Kind.TOO_COSTLY)
        finally:
            with self._lock:
                self._busy.discard(child)
            _end(child)
        return _understand(answer)

    def close(self) -> None:
        """Stop every child, at work or waiting, and start none any more."""
        with self._lock:
            self._is_closed = True
            waiting, self._waiting = self._waiting, None
            for child in self._busy:
                child.kill()  # whoever gave it work sees that there is no answer, and ends it
        if waiting is not None:
            _end(waiting)

    def _take(self) -> _Child | None:
        """Tell which child to give work to, and let the next one start meanwhile."""
        with self._lock:
            child, self._waiting = self._waiting, None
            if child is not None and child.poll() is not None:  # somebody has stopped it
                _end(child)
                child = None
            child = child or self._start()
            if child is not None:
                self._busy.add(child)
            if self._keeps_one_waiting:
                self._waiting = self._start()
        return child

    def _start(self) -> _Child | None:
        if self._is_closed:
            return None
        try:
            return subprocess.Popen(  # noqa: S603  this very program, with fixed arguments
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=_NO_WINDOW,
                cwd=None if _is_frozen() else Path(__file__).parents[1],
            )
        except OSError:
            return None


def _end(child: _Child) -> None:
    child.kill()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):  # what it was too late to read
                pipe.close()
    child.wait()


def serve() -> None:
    """Be the child: wait for one request, answer it, end."""
    _limit_memory()
    # Imported here because the parent has no use for it and starts faster without; and before the
    # request comes, so that it need not wait for it.
    from wizard.certificates.pkcs12 import open_pkcs12  # noqa: PLC0415

    with os.fdopen(0, "rb", closefd=False) as stream:
        line = stream.readline()
        if not line:  # the parent ended, or had nothing to open
            return
        data = stream.read()
    header = json.loads(line)
    with Path(os.devnull).open("w") as nowhere:
        # A thread of the interpreter itself, which runs even while the library holds the lock:
        # the parent, which would stop this process, may have crashed.
        limit = header["time_limit"] + _GRACE
        faulthandler.dump_traceback_later(limit, exit=True, file=nowhere)
        opened = open_pkcs12(data, header["password"], allow_costly=header["allow_costly"])
        faulthandler.cancel_dump_traceback_later()
    with os.fdopen(1, "wb", closefd=False) as stream:
        stream.write(_express(opened))
        stream.flush()
        # The parent waits for the end, and an orderly one takes longer than most files do.
        os._exit(0)


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def _command() -> list[str]:
    if _is_frozen():
        return [sys.executable, "--open-keystore"]
    return [sys.executable, "-m", __name__]


def _limit_memory() -> None:
    """Where the system can, take away memory and the right to leave a core with secrets."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415  not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_LIMIT, _MEMORY_LIMIT))


def _express(answer: KeystoreContents | KeystoreRefusal) -> bytes:
    if isinstance(answer, KeystoreRefusal):
        return json.dumps({"refused": answer.kind, "seconds": answer.seconds}).encode()
    certificates = [base64.b64encode(c).decode() for c in answer.certificates]
    return json.dumps({"certificates": certificates, "keys": answer.private_keys}).encode()


def _understand(answer: bytes) -> KeystoreContents | KeystoreRefusal:
    """Nothing at all means that the child died, most likely for want of memory."""
    if not answer:
        return KeystoreRefusal(Kind.TOO_COSTLY)
    try:
        fields = json.loads(answer)
        if "refused" in fields:
            return KeystoreRefusal(Kind(fields["refused"]), int(fields["seconds"]))
        certificates = tuple(base64.b64decode(c) for c in fields["certificates"])
        return KeystoreContents(certificates, int(fields["keys"]))
    except (ValueError, KeyError, TypeError):
        # Not an answer of this program: it must have been broken on the way.
        return KeystoreRefusal(Kind.UNSUPPORTED)


if __name__ == "__main__":
    serve()
