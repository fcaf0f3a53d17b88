"""Movement that explains what has happened: short, never waited for, and none where none is wanted.

It is off until the system was asked, so nothing moves in pictures and in tests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractAnimation,
    QCoreApplication,
    QEasingCurve,
    QPoint,
    QPropertyAnimation,
    Qt,
    QVariantAnimation,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QWidget

#: Milliseconds, and pixels.
_DURATION: Final = 120
_WAY: Final = 16
_WANTED: Final = "motion is wanted"
_FOLLOWS: Final = "motion follows the system"


def is_wanted() -> bool:
    """Whether things may move."""
    application = QCoreApplication.instance()
    return application is not None and bool(application.property(_WANTED))


def allow(*, wanted: bool) -> None:
    """Let things move from now on, or let them be."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_WANTED, wanted)


def follow_system(application: QGuiApplication) -> None:
    """Ask the system whether things may move: now, and when the program comes to the front again.

    Who changes that does so in another program. Once is enough.
    """
    if application.property(_FOLLOWS):
        return
    application.setProperty(_FOLLOWS, True)  # noqa: FBT003  Qt has no keyword for it
    from wizard.ui.system_motion import SystemMotion  # noqa: PLC0415  not before the first page

    system = SystemMotion(lambda wanted: allow(wanted=wanted), application)
    application.applicationStateChanged.connect(
        lambda state: system.ask() if state == Qt.ApplicationState.ApplicationActive else None
    )
    system.ask()


def slide_in(page: QWidget, *, forwards: bool) -> None:
    """Let a page of a stack come from where it lies in the order of pages; at once if need be."""
    _stop(page)
    page.move(0, 0)
    if not is_wanted():
        return
    is_mirrored = page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    animation = QPropertyAnimation(page, b"pos", page)
    animation.setStartValue(QPoint(_WAY if forwards != is_mirrored else -_WAY, 0))
    animation.setEndValue(QPoint(0, 0))
    _start(animation)


def lead(owner: QObject, show: Callable[[float], None], start: float, end: float) -> None:
    """Lead a number of something that paints itself to another; at once if need be."""
    _stop(owner)
    if not is_wanted():
        show(end)
        return
    animation = QVariantAnimation(owner)
    animation.setStartValue(start)
    animation.setEndValue(end)
    animation.valueChanged.connect(show)
    _start(animation)


def _start(animation: QVariantAnimation) -> None:
    animation.setDuration(_DURATION)
    animation.setEasingCurve(QEasingCurve.Type.OutCubic)
    animation.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)


def _stop(owner: QObject) -> None:
    directly = Qt.FindChildOption.FindDirectChildrenOnly
    for running in owner.findChildren(QVariantAnimation, options=directly):
        running.stop()
