"""X screens that nobody looks at."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from tests.real.programs import program


@contextmanager
def running_screen(*options: str) -> Iterator[str]:
    """Run a screen while this is entered, and tell what DISPLAY has to be for it."""
    xvfb = program("Xvfb")
    readable, writable = os.pipe()
    # The server picks a free number by itself and writes it when it is ready.
    number = ["-displayfd", str(writable)]
    size = ["-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        [xvfb, *number, *size, *options], pass_fds=[writable], stderr=subprocess.DEVNULL
    )
    os.close(writable)
    try:
        with os.fdopen(readable) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
