"""Texts that do not fit where they stand."""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from wizard.ui.widgets.rail import StepButton

#: Pixels of a box that its arrow and its borders take.
_ARROW = 40
#: Pixels beside what is typed in a field, its borders among them.
_BESIDE_TYPED = 2 * 12


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


def cut_hints(window: QWidget) -> list[str]:
    """What stands in empty fields, and below the steps, and is longer than there is room.

    In a narrow window it may be: it ends with dots there.
    """
    fields = [
        field.placeholderText()
        for field in window.findChildren(QLineEdit)
        if field.isVisible()
        and not field.text()
        and field.width() < _width_of(field, field.placeholderText()) + _BESIDE_TYPED
    ]
    # What a step holds may be long, and is told to the mouse; what it is about fits.
    steps = window.findChildren(StepButton)
    return fields + [s.state.detail for s in steps if s.is_cut and not s.state.is_done]


def _width_of(field: QLineEdit, text: str) -> int:
    return field.fontMetrics().horizontalAdvance(text)


def _beside_their_page(window: QWidget) -> Iterator[str]:
    """What is wider than the page that shows it: there is no scrolling sideways."""
    for scroll in window.findChildren(QScrollArea):
        inside = scroll.widget()
        if inside is not None and scroll.isVisible():
            beyond = inside.width() - scroll.viewport().width()
            if beyond > 0:
                yield f"{type(inside).__name__} is {beyond} pixels too wide"
