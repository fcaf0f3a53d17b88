"""A real Secret Service: GNOME's keyring on a session bus of its own, in a home of its own."""

import os
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.real.programs import program

_NAME = "org.freedesktop.secrets"
_START_SECONDS = 30.0
# No <servicedir>: nothing is started by being asked, so what is not there stays away.
_BUS = """<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
  </policy>
</busconfig>
"""


class Home:
    """The home of somebody without a screen, and so without anybody who answers a prompt.

    Args:
        folder: An empty folder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.config = folder / "config"
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(self.config),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_RUNTIME_DIR": str(folder / "runtime"),
        }
        (folder / "runtime").mkdir(0o700)

    def files_with(self, *texts: bytes) -> list[str]:
        """List the files, wherever they are in it, that hold one of the texts."""
        files = (each for each in self.folder.rglob("*") if each.is_file())
        return [each.name for each in files if any(text in each.read_bytes() for text in texts)]


class SecretService(Home):
    """A home with a session bus, and a keyring that can be started and killed.

    Args:
        folder: An empty folder.
        stack: Stops what runs when it is left.
    """

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        super().__init__(folder)
        self._daemon = program("gnome-keyring-daemon")
        self._stack = stack
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus()
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, *, unlocked: bool) -> None:
        """Start the keyring, which is locked unless it is given its (empty) password."""
        options = ["--foreground", "--components=secrets", *(["--unlock"] if unlocked else [])]
        with self._owner_changes() as next_owner:
            self.process = self._run([self._daemon, *options], stdin=subprocess.PIPE)
            assert self.process.stdin is not None
            self.process.stdin.write(b"\n")
            self.process.stdin.close()
            assert next_owner()

    def kill(self) -> None:
        """End the keyring without a warning, and wait until the bus knows."""
        assert self.process is not None
        with self._owner_changes() as next_owner:
            self.process.kill()
            assert not next_owner()

    def suspend(self) -> None:
        """Let the keyring answer nothing any more."""
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP)

    def _start_bus(self) -> str:
        settings = self.folder / "bus.conf"
        settings.write_text(_BUS.format(folder=self.folder / "runtime"))
        readable, writable = os.pipe()
        command = [program("dbus-daemon"), f"--config-file={settings}", "--nofork"]
        self._run([*command, f"--print-address={writable}"], pass_fds=[writable])
        os.close(writable)
        with os.fdopen(readable) as answer:
            return answer.readline().strip()

    def _run(
        self, command: list[str], stdin: int = subprocess.DEVNULL, pass_fds: list[int] | None = None
    ) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            env=self.environment,
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,  # it warns of a screen and of limits that are not there
            pass_fds=pass_fds or [],
        )
        self._stack.callback(process.wait)
        self._stack.callback(process.kill)
        return process

    @contextmanager
    def _owner_changes(self) -> Iterator[Callable[[], str]]:
        """Yield what waits for the next owner of the service's name, which is empty for none."""
        # Exists on Linux alone.
        from jeepney import MatchRule, message_bus  # type: ignore[import-untyped]  # noqa: PLC0415
        from jeepney.io import blocking  # type: ignore[import-untyped]  # noqa: PLC0415

        rule = MatchRule(type="signal", interface=message_bus.interface, member="NameOwnerChanged")
        rule.add_arg_condition(0, _NAME)
        with (
            blocking.open_dbus_connection(
                self.environment["DBUS_SESSION_BUS_ADDRESS"]
            ) as connection,
            connection.filter(rule) as signals,
        ):
            blocking.Proxy(message_bus, connection).AddMatch(rule)

            def next_owner() -> str:
                signal_of = connection.recv_until_filtered(signals, timeout=_START_SECONDS)
                return str(signal_of.body[2])

            yield next_owner


@contextmanager
def home() -> Iterator[Home]:
    """Make a home without a bus."""
    with _folder() as folder:
        yield Home(folder)


@contextmanager
def secret_service() -> Iterator[SecretService]:
    """Make a home with a bus, on which no keyring is yet."""
    with _folder() as folder, ExitStack() as stack:
        yield SecretService(folder, stack)


@contextmanager
def _folder() -> Iterator[Path]:
    # Not pytest's: the path of a socket has at most 108 bytes.
    with tempfile.TemporaryDirectory(prefix="wizard-home-") as folder:
        yield Path(folder)
