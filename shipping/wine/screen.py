"""A screen that nobody looks at, and pictures of it."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_SIZE: Final = "1400x900x24"


class Screen:
    """A screen, as the programs on it find it.

    Args:
        display: Its name.
    """

    def __init__(self, display: str) -> None:
        self.display = display

    def windows(self, title: str) -> list[str]:
        """List the windows that can be seen and have these words in their title."""
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        return self._output(search).split()

    def keep_picture(self, path: Path) -> None:
        """Write what the screen shows into a PNG file."""
        self._output([sys.executable, "-m", "shipping.wine.picture", str(path)])

    def _output(self, command: list[str]) -> str:
        environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        # xdotool ends with 1 when there is no such window.
        done = subprocess.run(  # noqa: S603  fixed programs
            command, env=environment, capture_output=True, text=True, check=False
        )
        return done.stdout


@contextmanager
def screen(environment: Mapping[str, str] = os.environ) -> Iterator[Screen]:
    """Have a screen while this is entered."""
    readable, writable = os.pipe()
    # The server picks a free number by itself and writes it when it is ready.
    server = subprocess.Popen(  # noqa: S603  fixed arguments
        ["Xvfb", "-displayfd", str(writable), "-screen", "0", _SIZE, "-nolisten", "tcp"],  # noqa: S607
        pass_fds=[writable],
        env=environment,
        stderr=subprocess.DEVNULL,
    )
    os.close(writable)
    try:
        with os.fdopen(readable) as answer:
            yield Screen(f":{answer.readline().strip()}")
    finally:
        server.terminate()
        server.wait()
