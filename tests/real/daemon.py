"""A real daemon on loopback, in a folder of its own: started, waited for, and stopped."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from random import Random

import pytest

from tests.authority import Authority, Issued, KeyKind

HOST = "127.0.0.1"
_START_SECONDS = 30.0
# MariaDB and Dovecot may miss the request when they have just begun; what they wrote goes anyway.
_STOP_SECONDS = 2.0
_PAUSE = 0.01
# Below what Linux gives to clients: elsewhere somebody's connection may take a port that is free
# now, and connecting to oneself before the daemon listens would even succeed (RFC 9293, 3.5).
_PORTS = range(20_000, 32_000)


class Pki:
    """A private authority, and what a server that it made known presents: leaf and intermediate."""

    @cached_property
    def root(self) -> Authority:
        return Authority.root("Loopback Root CA")

    @cached_property
    def intermediate(self) -> Authority:
        return self.root.intermediate("Loopback Issuing CA")

    @cached_property
    def leaf(self) -> Issued:
        # RSA, which every daemon takes.
        return self.intermediate.server(["localhost", HOST], key_kind=KeyKind.RSA)

    @property
    def sent(self) -> tuple[bytes, ...]:
        """What is sent, in DER and in order."""
        return (self.leaf.der, self.intermediate.der)


@dataclass(frozen=True)
class Place:
    """What a daemon has for itself.

    Attributes:
        folder: Where it writes; its owner is who the daemon runs as.
        ports: By the names of what it listens with.
        chain, key, root: Files in PEM.
    """

    folder: Path
    ports: Mapping[str, int]

    @property
    def chain(self) -> Path:
        return self.folder / "chain.pem"

    @property
    def key(self) -> Path:
        return self.folder / "key.pem"

    @property
    def root(self) -> Path:
        return self.folder / "root.pem"

    @property
    def port(self) -> int:
        """The port of a daemon that has only one."""
        [port] = self.ports.values()
        return port

    def write(self, name: str, text: str | bytes) -> str:
        """Write a file for the daemon, and tell its path."""
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        path.chmod(0o600)
        _hand_over(path)
        return str(path)

    def make_folder(self, name: str) -> Path:
        """Make a folder for the daemon."""
        path = self.folder / name
        path.mkdir()
        _hand_over(path)
        return path

    def start(self, command: Sequence[str]) -> subprocess.Popen[bytes]:
        """Start a command in the folder, and what it says goes to the file `log` there."""
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(
                command,
                cwd=self.folder,
                env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C"},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                process_group=0,
                user="nobody" if _is_root() else None,
                group="nogroup" if _is_root() else None,
                extra_groups=[] if _is_root() else None,
            )

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text(errors="replace")


#: Writes the settings and tells the command that runs the daemon in the foreground.
Daemon = Callable[[Place], list[str]]


@contextmanager
def started(daemon: Daemon, listeners: Sequence[str], pki: Pki) -> Iterator[dict[str, int]]:
    """Run a daemon: enters when it accepts connections on a port for each of its listeners."""
    with tempfile.TemporaryDirectory(prefix="wizard-server-") as folder:
        ports = free_ports(listeners)
        place = Place(Path(folder), ports)
        _hand_over(place.folder)
        place.write("chain.pem", pki.leaf.pem + pki.intermediate.pem)
        place.write("key.pem", pki.leaf.key_pem)
        place.write("root.pem", pki.root.pem)
        process = place.start(daemon(place))
        try:
            end = time.monotonic() + _START_SECONDS
            for port in ports.values():
                while not accepts(port):
                    _wait_a_little(process, place, end)
            yield ports
        finally:
            _stop(process)


def free_ports(names: Sequence[str]) -> dict[str, int]:
    """Find a port for each name that nobody listens at."""
    ports: dict[str, int] = {}
    # Not the seed of the tests: they may run twice at the same time.
    for port in Random(os.urandom(8)).sample(_PORTS, len(_PORTS)):  # noqa: S311 - no secret
        if len(ports) == len(names):
            break
        with socket.socket() as attempt, suppress(OSError):
            attempt.bind((HOST, port))
            ports[names[len(ports)]] = port
    return ports


def accepts(port: int) -> bool:
    """Whether somebody listens at a port."""
    with socket.socket() as attempt:
        return attempt.connect_ex((HOST, port)) == 0


def _wait_a_little(process: subprocess.Popen[bytes], place: Place, end: float) -> None:
    try:
        process.wait(_PAUSE)
    except subprocess.TimeoutExpired:
        if time.monotonic() > end:
            pytest.fail(f"{process.args!r} accepts no connections:\n{place.log}")
    else:
        pytest.fail(f"{process.args!r} ended by itself:\n{place.log}")


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(_STOP_SECONDS)
    # What still serves a connection, or did not obey.
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _is_root() -> bool:
    return os.geteuid() == 0


def _hand_over(path: Path) -> None:
    if _is_root():
        shutil.chown(path, "nobody", "nogroup")
