"""Whether the system wants things to move; Qt tells it from 6.12 on, so each is asked here."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtDBus import QDBusPendingCallWatcher

#: SPI_GETCLIENTAREAANIMATION: "Animation effects" in the settings of Windows.
_GET_ANIMATION: Final = 0x1042

_PORTAL: Final = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
    "ReadOne",
)
#: What desktops call it, and what it says when nothing is to move.
_WISHES: Final = {
    ("org.freedesktop.appearance", "reduced-motion"): "1",
    ("org.gnome.desktop.interface", "enable-animations"): "False",
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0",
}


class SystemMotion(QObject):
    """Asks, and hands the answer over; on Linux it comes later.

    Args:
        learn: Is told whether things may move.
        parent: Keeps it.
    """

    def __init__(self, learn: Callable[[bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._learn = learn
        self._calls: list[QDBusPendingCallWatcher] = []
        self._is_still_wanted = True

    def ask(self) -> None:
        """Ask the system."""
        if sys.platform == "win32":
            self._learn(_windows_animates())
        elif sys.platform == "darwin":
            self._learn(not _mac_reduces_motion())
        else:
            self._ask_portal()

    def _ask_portal(self) -> None:
        """Ask the desktop for each of the wishes; whoever does not know one has none."""
        from PySide6.QtDBus import (  # noqa: PLC0415  of Linux alone
            QDBusConnection,
            QDBusMessage,
            QDBusPendingCallWatcher,
        )

        if self._calls:  # it is being asked
            return
        self._is_still_wanted = True
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            self._learn(True)  # noqa: FBT003  the only thing that it is told
            return
        for names, refusal in _WISHES.items():
            question = QDBusMessage.createMethodCall(*_PORTAL)
            question.setArguments([*names])
            call = QDBusPendingCallWatcher(bus.asyncCall(question), self)
            self._calls.append(call)
            call.finished.connect(lambda done, refusal=refusal: self._take(done, refusal))

    def _take(self, call: QDBusPendingCallWatcher, refusal: str) -> None:
        from PySide6.QtDBus import QDBusVariant  # noqa: PLC0415  as above

        answers = [each for each in call.reply().arguments() if isinstance(each, QDBusVariant)]
        if any(str(each.variant()) == refusal for each in answers):
            self._is_still_wanted = False
        self._calls.remove(call)
        call.deleteLater()
        if not self._calls:
            self._learn(self._is_still_wanted)


def _windows_animates() -> bool:
    """Ask Windows, which answers at once. An answer that does not come is no wish."""
    wanted = ctypes.c_int(1)
    if sys.platform == "win32":  # which it is here, but mypy has to know
        ctypes.windll.user32.SystemParametersInfoW(_GET_ANIMATION, 0, ctypes.byref(wanted), 0)
    return bool(wanted.value)


def _mac_reduces_motion() -> bool:
    """Ask `NSWorkspace.sharedWorkspace.accessibilityDisplayShouldReduceMotion`."""
    runtime = ctypes.CDLL("/usr/lib/libobjc.dylib")
    runtime.objc_getClass.restype = runtime.sel_registerName.restype = ctypes.c_void_p
    address = ctypes.cast(runtime.objc_msgSend, ctypes.c_void_p).value or 0
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(address)
    tell = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(address)
    workspace = send(
        runtime.objc_getClass(b"NSWorkspace"), runtime.sel_registerName(b"sharedWorkspace")
    )
    wish = runtime.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return workspace is not None and bool(tell(workspace, wish))
