"""Programs for Windows, run by Wine with a disk and a registry of their own."""

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path, PureWindowsPath
from typing import Final, NamedTuple

_SECONDS_TO_END: Final = 60

#: Wine hands its environment on, of which Windows has none but what makes builds reproducible.
_HANDED_ON: Final = ("PATH", "PYTHONHASHSEED", "SOURCE_DATE_EPOCH")


class Ended(NamedTuple):
    """What a program left behind; its code is None when it did not end in time."""

    code: int | None
    output: str


class Session:
    """One start of Wine, with one screen for all programs in it.

    Args:
        prefix: The folder of the disk and the registry.
        display: The screen.
    """

    def __init__(self, prefix: Path, display: str) -> None:
        self.disk = prefix / "drive_c"
        own = {
            "WINEPREFIX": str(prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # Neither .NET nor a browser is needed, and Wine would ask whether to fetch them.
            "WINEDLLOVERRIDES": "mscoree=;mshtml=",
            # What Wine calls Documents and the like are folders in here.
            "HOME": str(prefix / "home"),
            "DISPLAY": display,
            "LC_ALL": "C.UTF-8",
        }
        kept = {name: os.environ[name] for name in _HANDED_ON if name in os.environ}
        self._environment = {**kept, **own}

    @property
    def local_data(self) -> Path:
        """Where this computer sees what is called %LOCALAPPDATA% in there."""
        (user,) = (each for each in (self.disk / "users").iterdir() if each.name != "Public")
        return user / "AppData" / "Local"

    def run(
        self, command: Sequence[str], seconds: float, variables: Mapping[str, str] | None = None
    ) -> Ended:
        """Run a program to its end, or end it when it takes longer."""
        return self.wait(self.start(command, variables), seconds)

    def start(
        self, command: Sequence[str], variables: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a program.

        All its streams are pipes: with anything else Windows' Python says "Invalid handle".
        """
        return subprocess.Popen(  # noqa: S603  what the checks say
            ["wine", *command],  # noqa: S607  of the system
            env={**self._environment, **(variables or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def wait(self, program: subprocess.Popen[bytes], seconds: float) -> Ended:
        """Wait until a program ends, or end it when it takes longer."""
        try:
            output, _ = program.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            self._end()
            output, _ = program.communicate()
            return Ended(None, _text(output))
        return Ended(program.returncode, _text(output))

    def _end(self) -> None:
        """End all programs in there."""
        for option in ("--kill", "--wait"):
            subprocess.run(  # noqa: S603  as above
                ["wineserver", option],  # noqa: S607  as above
                env=self._environment,
                timeout=_SECONDS_TO_END,
                check=False,
            )


@contextmanager
def session(prefix: Path, display: str) -> Iterator[Session]:
    """Run programs while this is entered; those that are left over are ended.

    Whoever comes first decides for all what the screen is, so there is one session at a time.
    """
    entered = Session(prefix, display)
    (prefix / "home").mkdir(parents=True, exist_ok=True)
    entered._end()  # noqa: SLF001  what an interrupted run left behind
    try:
        yield entered
    finally:
        entered._end()  # noqa: SLF001


def windows_path(path: Path) -> str:
    """Tell how Windows names a path of this computer, whose root is its drive Z."""
    return str(PureWindowsPath("Z:/", *path.absolute().parts[1:]))


def _text(output: bytes) -> str:
    return output.decode("utf-8", "replace").replace("\r\n", "\n")
