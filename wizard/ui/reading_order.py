"""The order in which Tab goes through a window: as its layouts are read, whenever they were filled.

Qt's own order is that in which controls were made, and here many are made when they are needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


def stops(inside: QWidget) -> list[QWidget]:
    """List the controls inside a widget at which Tab stops, in the order in which they are read."""
    return [widget for widget in _walk(inside) if _is_stop(widget)]


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next control of a window, or to the one before.

    Returns:
        Whether there was one.
    """
    order = list(_walk(window))
    focused = window.focusWidget()
    here = order.index(focused) if focused in order else -1
    after = [each for each in (*order[here + 1 :], *order[: here + 1]) if _is_stop(each)]
    before = [each for each in (*order[max(here, 0) :], *order[: max(here, 0)]) if _is_stop(each)]
    found = after if forward else before
    if not found:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    (found[0] if forward else found[-1]).setFocus(reason)
    return True


def _is_stop(widget: QWidget) -> bool:
    policy = Qt.FocusPolicy.TabFocus
    return (
        (widget.focusPolicy() & policy) == policy
        and widget.isEnabled()
        and widget.isVisible()
        and widget.focusProxy() is None
    )


def _walk(widget: QWidget) -> Iterator[QWidget]:
    """Go through a widget and all that is in it; what is hidden too, from where Qt wants to go on.

    It does so when it hides what has the focus.
    """
    yield widget
    layout = widget.layout()
    placed = [] if layout is None else list(_placed(layout))
    # What is in no layout, such as the viewport of a list, was put there by hand.
    others = (each for each in widget.children() if isinstance(each, QWidget))
    for child in (*placed, *(each for each in others if each not in placed)):
        if not child.isWindow():
            yield from _walk(child)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    """Go through what a layout places, a grid line by line."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: _row_and_column(layout, place))
    for place in places:
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _placed(inner)


def _row_and_column(grid: QGridLayout, place: int) -> tuple[int, int]:
    position: tuple[int, ...] = grid.getItemPosition(place)  # type: ignore[assignment]  # so it is
    return position[0], position[1]
