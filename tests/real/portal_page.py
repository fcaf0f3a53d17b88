"""A page of the support portal's shape, as it tells what it holds."""

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Self

import pytest

_PATIENCE = 30.0
_PAUSE = 0.05


class Fields(NamedTuple):
    """What the page calls its fields, in the query too."""

    subject: str = "subject"
    description: str = "description"


class Point(NamedTuple):
    """A place on the screen, in pixels."""

    x: int
    y: int


@dataclass(frozen=True)
class Seen:
    """What the page said about itself.

    Attributes:
        address: Where it was opened, as the browser has it.
        focused: The field that takes what is typed; empty when the window takes nothing.
        fields: Their values: subject, description, phone, cc.
        places: The middle of each field, and of the upload field.
        dragged: How often it was told that something is dragged over the upload field.
        files: What was dropped there, by name.
    """

    address: str
    focused: str
    fields: Mapping[str, str]
    places: Mapping[str, Point]
    dragged: int
    files: Mapping[str, bytes]

    @classmethod
    def parse(cls, body: bytes) -> Self:
        """Read the JSON that the script of the page sends."""
        said = json.loads(body)
        said["places"] = {name: Point(*place) for name, place in said["places"].items()}
        said["files"] = {name: bytes(content) for name, content in said["files"].items()}
        return cls(**said)


class PortalPage:
    """What the page in the browser said last, which the server tells and a test waits for."""

    def __init__(self) -> None:
        self._seen: Seen | None = None
        self._news = threading.Condition()

    def tell(self, seen: Seen) -> None:
        """Take what the page says, in the thread of the server."""
        with self._news:
            self._seen = seen
            self._news.notify_all()

    def wait(
        self,
        wanted: Callable[[Seen], bool] = lambda _: True,
        meanwhile: Callable[[], None] = lambda: None,
    ) -> Seen:
        """Wait until the page says something that is wanted; by default, that it is there.

        Args:
            wanted: Whether it is that.
            meanwhile: Done again and again.
        """
        end = time.monotonic() + _PATIENCE
        with self._news:
            while True:
                if self._seen is not None and wanted(self._seen):
                    return self._seen
                if time.monotonic() > end:
                    pytest.fail(f"The page said last: {self._seen}")
                self._news.wait(_PAUSE)
                meanwhile()
