"""Drawings of what leads from a server's certificate to trust, in the colours of the theme."""

from __future__ import annotations

from enum import Enum, auto
from math import hypot
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.ui.language import tr
from wizard.ui.scale import CARD_CORNER, CORNER, SMALL, TINY
from wizard.ui.theme import colours_of, font
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

#: The size of every drawing in pixels; a wider place has it in the middle.
_WIDTH, _HEIGHT = 604, 218
#: What is drawn in it is this wide, so that marks may stand over its edges.
_INNER: Final = 580
_HEAD: Final = 8


class Scene(Enum):
    """What is drawn."""

    CHAIN = auto()
    STORE = auto()
    RENEWAL = auto()
    CHOICE = auto()


class TrustDrawing(QWidget):
    """Draws one scene; its words are painted in the language of the window.

    What is to be seen is also said in its description, for those who cannot see it.
    """

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Drawing"))
        self.setAccessibleDescription(_description(scene))

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt hands it over
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - _INNER) / 2, 1)
        sketch = _Sketch(painter, self)
        {
            Scene.CHAIN: _draw_chain,
            Scene.STORE: _draw_store,
            Scene.RENEWAL: _draw_renewal,
            Scene.CHOICE: _draw_choice,
        }[self._scene](sketch)


class _Sketch:
    """The shapes that the drawings are made of."""

    def __init__(self, painter: QPainter, widget: QWidget) -> None:
        self._painter = painter
        self._widget = widget
        self._colours = colours_of(widget)

    def box(self, area: QRectF, text: str, tone: Tone = Tone.PLAIN, detail: str = "") -> None:
        """Draw a certificate: a card with its name, and whose it is below."""
        ground = {
            Tone.ACCENT: self._colours.accent_tint,
            Tone.GOOD: self._colours.good_tint,
            Tone.STOP: self._colours.stop_tint,
        }.get(tone, self._colours.card)
        edge = self._colours.control_border if tone is Tone.PLAIN else self._colour(tone)
        self._painter.setPen(QPen(QColor(edge), 1.4))
        self._painter.setBrush(QColor(ground))
        self._painter.drawRoundedRect(area, CORNER, CORNER)
        inside = area.adjusted(8, 4, -8, -4)
        if not detail:
            self.text(inside, text, bold=True)
            return
        upper = QRectF(inside.x(), inside.y(), inside.width(), inside.height() * 0.56)
        self.text(upper, text, bold=True)
        lower = QRectF(inside.x(), upper.bottom(), inside.width(), inside.bottom() - upper.bottom())
        self.text(lower, detail, colour=self._colours.quiet)

    def place(self, area: QRectF, title: str) -> None:
        """Draw where things are, as a frame of dashes with a title on top."""
        self._painter.setPen(QPen(QColor(self._colours.control_border), 1.2, Qt.PenStyle.DashLine))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(area, CARD_CORNER, CARD_CORNER)
        top = QRectF(area.x() + 8, area.y() + 6, area.width() - 16, 20)
        self.text(top, title, colour=self._colours.quiet)

    def gap(self, area: QRectF, text: str) -> None:
        """Draw where something is missing."""
        self._painter.setPen(QPen(QColor(self._colours.stop), 1.4, Qt.PenStyle.DotLine))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(area, CORNER, CORNER)
        self.text(area.adjusted(8, 4, -8, -4), text, colour=self._colours.stop)

    def arrow(self, start: QPointF, end: QPointF, tone: Tone = Tone.PLAIN) -> None:
        """Draw a straight arrow."""
        path = QPainterPath(start)
        path.lineTo(end)
        self._along(path, end - start, tone)

    def turn(self, middle: QPointF) -> None:
        """Draw an arrow that leads back to where it begins, above the edge at `middle`."""
        side, away = QPointF(17, -3), QPointF(44, -52)
        end, bend = middle + side, middle + away
        path = QPainterPath(middle + QPointF(-side.x(), side.y()))
        path.cubicTo(middle + QPointF(-away.x(), away.y()), bend, end)
        self._along(path, end - bend, Tone.ACCENT)

    def _along(self, path: QPainterPath, way: QPointF, tone: Tone) -> None:
        """Draw a line with a head where it ends; it gets there in the direction `way`."""
        colour = QColor(self._colour(tone))
        end, length = path.currentPosition(), hypot(way.x(), way.y())
        ahead = QPointF(way.x() / length, way.y() / length)
        aside = QPointF(-ahead.y(), ahead.x())
        neck = end - ahead * _HEAD
        self._painter.setPen(QPen(colour, 1.8, c=Qt.PenCapStyle.FlatCap))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        line = QPainterPath(path)
        line.setElementPositionAt(line.elementCount() - 1, neck.x(), neck.y())
        self._painter.drawPath(line)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawPolygon(QPolygonF([end, neck + aside * 4.5, neck - aside * 4.5]))

    def mark(self, centre: QPointF, *, good: bool) -> None:
        """Draw a tick, or a cross, in a filled circle."""
        colours = self._colours
        colour, ink = (colours.good, colours.on_good) if good else (colours.stop, colours.on_stop)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawEllipse(centre, 9.5, 9.5)
        self._painter.setPen(QPen(QColor(ink), 2, c=Qt.PenCapStyle.RoundCap))
        if good:
            points = (QPointF(-4, 0.2), QPointF(-1.2, 3.2), QPointF(4.2, -3.2))
            self._painter.drawPolyline([centre + point for point in points])
        else:
            for side in (1, -1):
                reach = QPointF(3.4, 3.4 * side)
                self._painter.drawLine(centre - reach, centre + reach)

    def text(
        self,
        area: QRectF,
        text: str,
        *,
        bold: bool = False,
        colour: str = "",
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
    ) -> None:
        """Write a text in an area, as small as is needed to fit in."""
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        self._painter.setFont(self._fitting(text, area, flags, bold=bold))
        self._painter.setPen(QColor(colour or self._colours.text))
        self._painter.drawText(area, int(flags), text)

    def quiet(
        self,
        area: QRectF,
        text: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
    ) -> None:
        """Write a remark."""
        self.text(area, text, colour=self._colours.quiet, side=side)

    def _fitting(self, text: str, area: QRectF, flags: Qt.AlignmentFlag, *, bold: bool) -> QFont:
        for pixels in range(SMALL + 1, TINY, -1):
            made = font(self._widget, pixels, bold=bold)
            needed = QFontMetricsF(made).boundingRect(area, int(flags), text)
            if needed.width() <= area.width() and needed.height() <= area.height():
                return made
        return font(self._widget, TINY, bold=bold)

    def _colour(self, tone: Tone) -> str:
        return self._colours.quiet if tone is Tone.PLAIN else tone.colour(self._colours)


def _draw_chain(sketch: _Sketch) -> None:
    """Three certificates, each signed by the one left of it, and the first by itself."""
    width, gap, top, height = 148.0, 68.0, 72.0, 78.0
    boxes = [QRectF(1 + at * (width + gap), top, width, height) for at in range(3)]
    root, intermediate, server = boxes
    sketch.turn(QPointF(root.center().x(), top))
    sketch.box(root, tr("Root"), Tone.ACCENT, "Acme Root CA")
    sketch.box(intermediate, tr("Intermediate"), Tone.PLAIN, "Acme Issuing CA")
    sketch.box(server, tr("Server certificate"), Tone.PLAIN, "erp.acme.example")
    for left, right in ((root, intermediate), (intermediate, server)):
        start = QPointF(left.right() + 5, left.center().y())
        sketch.arrow(start, QPointF(right.left() - 4, right.center().y()))
        above = QRectF(left.right() + 3, left.center().y() - 24, gap - 6, 20)
        sketch.quiet(above, tr("signs", "what a root does to an intermediate"))
    for each, words in (
        (root, tr("Signed by itself")),
        (intermediate, tr("Signed by the root")),
        (server, tr("Signed by the intermediate")),
    ):
        sketch.quiet(QRectF(each.x(), each.bottom() + 8, width, 36), words)


def _draw_store(sketch: _Sketch) -> None:
    """The store of a front-end today, and with the root in it."""
    for left, is_installed in ((1.0, False), (302.0, True)):
        head = tr("Once the root is installed") if is_installed else tr("Today")
        sketch.text(QRectF(left, 0, 277, 20), head, bold=True)
        sketch.place(QRectF(left, 26, 277, 96), tr("Trusted root store of a front-end"))
        sketch.box(QRectF(left + 12, 56, 122, 52), tr("Public roots"))
        slot = QRectF(left + 144, 56, 121, 52)
        if is_installed:
            sketch.box(slot, tr("Your root"), Tone.ACCENT)
        else:
            sketch.gap(slot, tr("Your root is not there"))
        tone = Tone.GOOD if is_installed else Tone.STOP
        server = QRectF(left + 12, 160, 253, 52)
        sketch.box(server, tr("Your server's certificate"), tone)
        line = slot.center().x()
        sketch.arrow(QPointF(line, server.top() - 3), QPointF(line, slot.bottom() + 4), tone)
        sketch.mark(QPointF(line, 138), good=is_installed)
        words = tr("trusted") if is_installed else tr("not trusted")
        beside = QRectF(left + 12, 123, line - left - 30, 30)
        sketch.text(beside, words, side=Qt.AlignmentFlag.AlignRight)


def _draw_renewal(sketch: _Sketch) -> None:
    """One root over three renewals, and three certificates that signed themselves."""
    names = (tr("First certificate"), tr("Renewed"), tr("Renewed again"))
    width, gap = 182.0, 16.0
    sketch.quiet(QRectF(1, 0, 578, 18), tr("A root, installed once"), Qt.AlignmentFlag.AlignLeft)
    sketch.box(QRectF(1, 22, 578, 30), tr("Root"), Tone.ACCENT)
    head = tr("Self-signed certificates, and only the first was installed")
    sketch.quiet(QRectF(1, 124, 578, 18), head, Qt.AlignmentFlag.AlignLeft)
    for at, name in enumerate(names):
        left = 1 + at * (width + gap)
        for top, is_trusted in ((70.0, True), (148.0, at == 0)):
            area = QRectF(left, top, width, 36)
            sketch.box(area, name, Tone.GOOD if is_trusted else Tone.STOP)
            sketch.mark(QPointF(area.right() - 2, area.top() + 2), good=is_trusted)
        middle = left + width / 2
        sketch.arrow(QPointF(middle, 54), QPointF(middle, 68), Tone.ACCENT)
    sketch.arrow(QPointF(1, 204), QPointF(500, 204))
    sketch.quiet(QRectF(504, 195, 75, 18), tr("Time", "the axis of a drawing"))


def _draw_choice(sketch: _Sketch) -> None:
    """What goes into the store, and what does not."""
    store = QRectF(392, 1, 187, 214)
    sketch.place(store, tr("Trusted root store"))
    for at, (words, is_right) in enumerate(
        (
            (tr("Root"), True),
            (tr("Self-signed server certificate"), True),
            (tr("Intermediate"), False),
            (tr("Server certificate that an authority signed"), False),
        )
    ):
        area = QRectF(1, 1 + at * 56.0, 272, 46)
        middle = area.center().y()
        sketch.box(area, words, Tone.ACCENT if is_right else Tone.PLAIN)
        sketch.mark(QPointF(area.right() + 26, middle), good=is_right)
        if is_right:
            start = QPointF(area.right() + 42, middle)
            sketch.arrow(start, QPointF(store.left() - 4, middle), Tone.GOOD)
    inside = QRectF(store.x() + 12, 36, store.width() - 24, 84)
    sketch.box(inside, tr("Signed with their own key"), Tone.ACCENT)
    below = QRectF(store.x() + 12, 128, store.width() - 24, 78)
    sketch.quiet(below, tr("What another certificate signed has no place here"))


def _description(scene: Scene) -> str:
    return {
        Scene.CHAIN: tr(
            "Three certificates in a row. The root signs itself and the intermediate; the "
            "intermediate signs the server certificate."
        ),
        Scene.STORE: tr(
            "Two pictures side by side. Today, the trusted root store of a front-end holds public "
            "roots, your root is not there, and your server's certificate is not trusted. Once the "
            "root is installed, the store holds it too, and your server's certificate is trusted."
        ),
        Scene.RENEWAL: tr(
            "Two rows over time. Below a root that was installed once, the first certificate, the "
            "renewed one and the one after that are all trusted. Of self-signed certificates, only "
            "the first, which was installed, is trusted, and the renewed ones are not."
        ),
        Scene.CHOICE: tr(
            "Four kinds of certificates beside the trusted root store. A root and a self-signed "
            "server certificate go into it; an intermediate and a server certificate that an "
            "authority signed do not."
        ),
    }[scene]
