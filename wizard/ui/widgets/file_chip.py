"""A written file that can be dragged into a browser or a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDrag, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.icons import Icon, paint_icon
from wizard.ui.scale import NEAR, TINY
from wizard.ui.theme import colours_of, font
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from pathlib import Path


class FileChip(Card):
    """Shows a file's name, and a line about it.

    Signals:
        dragged: The file was dropped somewhere that took it.
    """

    dragged = Signal()

    def __init__(self, path: Path, remark: str) -> None:
        super().__init__(margin=8)
        self._path = path
        self._pressed_at: QMouseEvent | None = None
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addStretch(1)
        texts.addWidget(PlainLabel(path.name, "heading"))
        texts.addWidget(PlainLabel(remark, "small"))
        texts.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(_FileIcon(path.suffix.removeprefix(".").upper()))
        across.addLayout(texts, 1)
        self.inside.addLayout(across)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(f"{path.name}, {remark}")

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    def mime_data(self) -> QMimeData:
        """Make what is dragged: the file, by its address."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self._path))])
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.clone()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        way = event.position() - self._pressed_at.position()
        if way.manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed_at = None
        drag = QDrag(self)
        drag.setMimeData(self.mime_data())
        if drag.exec(Qt.DropAction.CopyAction) != Qt.DropAction.IgnoreAction:
            self.dragged.emit()


class _FileIcon(QWidget):
    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(40, 40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt hands it over
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, Icon.FILE, QRectF(self.rect()), colours.accent)
        painter.setPen(QColor(colours.accent))
        painter.setFont(font(self, TINY, bold=True))
        below_the_fold = self.rect().adjusted(0, NEAR, 0, 0)
        painter.drawText(below_the_fold, Qt.AlignmentFlag.AlignCenter, self._kind)
