"""The program's own pictures: one set of drawings without a colour, painted in that of the moment.

They are painted as drawings and not as pictures of a size, so they are sharp on every screen. Qt's
part that reads them is loaded when the first one is painted.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from wizard.resources import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QIcon, QPainter
    from PySide6.QtSvg import QSvgRenderer

#: Pixels: the sizes in which systems show the icon of a program.
_APPLICATION_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
#: Up to this size the mark is drawn on whole pixels.
_SMALL: Final = 24


class Icon(StrEnum):
    """The drawings, each by the name of its file."""

    ARROW_DOWN = "arrow-down"
    ATTENTION = "attention"
    CAREFUL = "careful"
    CHECK = "check"
    COPY = "copy"
    DROP = "drop"
    FILE = "file"
    GOOD = "good"
    HELP = "help"
    NOTE = "note"
    REFUSED = "refused"
    SETTINGS = "settings"
    STOP = "stop"


def paint_icon(painter: QPainter, icon: Icon, area: QRectF, colour: str) -> None:
    """Paint a drawing into a square, in a colour such as `#2457d6`."""
    _drawing(icon, colour).render(painter, area)


def make_ready() -> None:
    """Load what paints drawings, which takes longer than a page may take to come up."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    image = QImage(8, 8, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    paint_icon(painter, Icon.CHECK, QRectF(image.rect()), "#000000")
    painter.end()


def application_icon() -> QIcon:
    """Make the program's own icon, simpler where it is small."""
    from PySide6.QtGui import QIcon

    icon = QIcon()
    for size in _APPLICATION_SIZES:
        name = "application-small" if size <= _SMALL else "application"
        drawn = QIcon(str(resource(f"icons/{name}.svg")))
        icon.addPixmap(drawn.pixmap(size, size))
    return icon


@lru_cache(maxsize=64)
def _drawing(icon: Icon, colour: str) -> QSvgRenderer:
    from PySide6.QtSvg import QSvgRenderer

    text = resource(f"icons/{icon}.svg").read_text("utf-8")
    return QSvgRenderer(text.replace("currentColor", colour).encode())
