"""What is on an X screen, read from the memory that the X server itself draws into."""

import mmap
import random
import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from operator import eq, itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.real.screens import running_screen

Picture = Sequence[int]
_HEADER = struct.Struct(">25I")  # of a dump as `xwd` writes it
_COLOUR_BYTES = 12
_MOST_MARKS = 1_500


class Framebuffer:
    """The picture on a screen; looking at it takes nothing of the X server's time."""

    def __init__(self, dump: mmap.mmap) -> None:
        header = _HEADER.unpack_from(dump)
        size, self.width, self.height, colours = header[0], header[4], header[5], header[19]
        begin = size + colours * _COLOUR_BYTES
        self._live = memoryview(dump)[begin : begin + self.width * self.height * 4].cast("I")

    def picture(self) -> Picture:
        """Copy what is on the screen now."""
        return memoryview(bytes(self._live)).cast("I")

    def marks(self, picture: Picture, other: Picture, area: QRect | None = None) -> "Marks":
        """Find by what a picture is known from another one; on the whole screen if not told."""
        screen = QRect(0, 0, self.width, self.height)
        return Marks(picture, other, screen if area is None else area, self.width)

    def share_of(self, marks: "Marks") -> float:
        """Tell which share of the marks of a picture is on the screen now."""
        return marks.share_in(self._live)

    def is_like(self, picture: Picture) -> bool:
        """Whether a picture is on the screen now, to the last pixel."""
        return self._live == picture

    def save(self, path: Path) -> None:
        """Keep what is on the screen now as a file."""
        image = QImage(bytes(self._live), self.width, self.height, QImage.Format.Format_RGB32)
        image.save(str(path))


class Marks:
    """Where a picture has edges, as letters and outlines have, that another one has not.

    Empty grounds are no marks, so a window without its text has few of those that it has with it.
    """

    def __init__(self, picture: Picture, other: Picture, area: QRect, width: int) -> None:
        places = [
            place
            for y in range(area.top(), area.bottom() + 1)
            for place in range(y * width + area.left() + 1, y * width + area.right() + 1)
            if picture[place] not in (other[place], picture[place - 1])
        ]
        chosen = random.Random(1).sample(  # noqa: S311 - the same ones each time
            places, min(len(places), _MOST_MARKS)
        )
        self._look = itemgetter(*chosen)
        self._wanted: tuple[int, ...] = self._look(picture)

    def share_in(self, picture: Picture) -> float:
        """Tell which share of the marks a picture has."""
        same: int = sum(map(eq, self._look(picture), self._wanted))
        return same / len(self._wanted)


@contextmanager
def visible_screen() -> Iterator[tuple[str, Framebuffer]]:
    """Run a screen while this is entered, and tell what DISPLAY has to be and where it is seen."""
    with TemporaryDirectory() as folder, running_screen("-fbdir", folder) as display:
        with (Path(folder) / "Xvfb_screen0").open("rb") as file:
            dump = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        yield display, Framebuffer(dump)
