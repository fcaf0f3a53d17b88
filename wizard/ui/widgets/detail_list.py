"""Rows of names and values under headings; each value can be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.detail_delegate import DetailDelegate
from wizard.ui.widgets.detail_model import DETAIL, DetailModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.ui.details import Detail, Section
    from wizard.ui.widgets.detail_model import Index

_MARGIN, _STEP = 8, 48


class DetailList(QListView):
    """Shows details. One button copies: it stands in the row under the mouse, else the selected.

    Signals:
        copy_wanted(str): That text is to be copied.
    """

    copy_wanted = Signal(str)

    def __init__(self, sections: Sequence[Section]) -> None:
        super().__init__()
        self._details = DetailModel(sections, self)
        self._button = CopyButton(self.viewport())
        self._offered = self._details.first.row()
        self._button.show_sign(shown=True)
        self._button.copy_wanted.connect(self.copy_wanted)
        self._button.focused.connect(self._offer_current)
        self._painter = DetailDelegate(self)
        self.setItemDelegate(self._painter)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setModel(self._details)
        self.entered.connect(self._offer)
        self.verticalScrollBar().valueChanged.connect(self._place_button)
        self.selectionModel().currentChanged.connect(self._offer_current)
        self.setCurrentIndex(self._details.first)

    @property
    def copy_button(self) -> CopyButton:
        """The button that copies the value of a row."""
        return self._button

    @property
    def current(self) -> Detail | None:
        """What is in the selected row."""
        found: Detail | None = self.currentIndex().data(DETAIL)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.matches(QKeySequence.StandardKey.Copy):
            self._offer_current()
            self._button.copy()
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            is_home = event.key() == Qt.Key.Key_Home
            self.setCurrentIndex(self._details.first if is_home else self._details.last)
            self.verticalScrollBar().setValue(0 if is_home else self.verticalScrollBar().maximum())
        elif not step or not self._scroll_within(step):
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._offer_current()
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._painter.forget_layouts()
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._painter.forget_layouts()  # now, and not in whatever thread collects garbage
        super().hideEvent(event)

    def updateGeometries(self) -> None:  # noqa: N802  Qt's own name
        super().updateGeometries()
        self._place_button()

    def _scroll_within(self, step: int) -> bool:
        """Show more of a selected row that does not fit, before the next one is selected."""
        row, bar = self.visualRect(self.currentIndex()), self.verticalScrollBar()
        is_first = step < 0 and self.currentIndex() == self._details.first
        hidden = row.bottom() + 1 - self.viewport().height() if step > 0 else -row.top()
        if is_first:
            hidden = bar.value()  # the heading above it
        if hidden > 0:
            bar.setValue(bar.value() + step * min(hidden, _STEP))
        return hidden > 0

    def _offer(self, index: Index) -> None:
        detail: Detail | None = index.data(DETAIL)
        if detail is not None and not self._button.hasFocus():
            self._stand_in(index, detail)

    def _offer_current(self) -> None:
        if self.current is not None:
            self._stand_in(self.currentIndex(), self.current)

    def _stand_in(self, index: Index, detail: Detail) -> None:
        self._offered = index.row()
        self._button.stand_for(detail.name, detail.copied)
        self._place_button()

    def _place_button(self) -> None:
        """At the right end of its row, as high up as the row can be seen."""
        row = self.visualRect(self._details.index(self._offered))
        size = self._button.sizeHint()
        top = min(max(row.top() + _MARGIN - 2, 4), row.bottom() - size.height() - 2)
        self._button.setGeometry(
            self.viewport().width() - size.width() - _MARGIN, top, size.width(), size.height()
        )
