"""The mouse and the keys of a screen, moved by xdotool as a person does."""

import subprocess
from collections.abc import Mapping

from tests.real.portal_page import Point
from tests.real.programs import program

_STEPS = 10


class Pointer:
    """Whose screen it is says the environment."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self._xdotool = program("xdotool")

    def click(self, place: Point) -> None:
        self._do("mousemove", *place, "click", 1)

    def press_keys(self, keys: str) -> None:
        """Press keys together, such as `ctrl+v`."""
        self._do("key", keys)

    def type(self, text: str) -> None:
        """Type a text, a key at a time."""
        self._do("type", text)

    def turn_to(self, title: str) -> None:
        """Wait for a window that can be seen, and give it the keys, as a window manager does."""
        self._do("search", "--sync", "--onlyvisible", "--name", title, "windowfocus")

    def pick_up(self, place: Point) -> None:
        """Press the button there and begin to move."""
        self._do("mousemove", *place, "mousedown", 1)
        for _ in range(_STEPS):
            self._do("mousemove_relative", 3, 0)

    def carry(self, start: Point, end: Point) -> None:
        """Move in steps, with the button as it is."""
        for step in range(1, _STEPS + 1):
            x, y = (a + (b - a) * step // _STEPS for a, b in zip(start, end, strict=True))
            self._do("mousemove", x, y)

    def tremble(self) -> None:
        """Move a little and back, as a hand does that waits."""
        self._do("mousemove_relative", 2, 0, "mousemove_relative", "--", -2, 0)

    def let_go(self) -> None:
        self._do("mouseup", 1)

    def _do(self, *words: str | int) -> None:
        command = [self._xdotool, *map(str, words)]
        subprocess.run(command, env=self._environment, timeout=10, check=True)
