"""Texts that do not fit where they stand."""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QScrollArea,
    QWidget,
)

#: Pixels of a box that its arrow and its borders take.
_ARROW = 40


def cut_texts(window: QWidget) -> list[str]:
    """The texts of labels and controls that are smaller than what they show, or outside."""
    return [*_cut(window), *_beside_their_page(window)]


def _cut(window: QWidget) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            if label.wordWrap():
                fits = label.height() >= label.heightForWidth(label.width())
            else:
                fits = label.width() >= label.sizeHint().width()
            if not fits:
                yield label.text()
    for button in window.findChildren(QAbstractButton):
        if (
            button.isVisible()
            and button.text()
            and button.width() < button.minimumSizeHint().width()
        ):
            yield button.text()
    for box in window.findChildren(QComboBox):
        room = box.fontMetrics().horizontalAdvance(box.currentText()) + _ARROW
        if box.isVisible() and not box.isEditable() and box.width() < room:
            yield box.currentText()


def _beside_their_page(window: QWidget) -> Iterator[str]:
    """What is wider than the page that shows it: there is no scrolling sideways."""
    for scroll in window.findChildren(QScrollArea):
        inside = scroll.widget()
        if inside is not None and scroll.isVisible():
            beyond = inside.width() - scroll.viewport().width()
            if beyond > 0:
                yield f"{type(inside).__name__} is {beyond} pixels too wide"
