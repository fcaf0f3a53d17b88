"""The program with a window, from its start to its end.

What the first page does not need is imported where it is first used, after that page is painted.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

import gc
import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from wizard import __version__
from wizard.customers_environment import OF_THIS_PROCESS
from wizard.instance_lock import InstanceLock
from wizard.parts import Deferred, make_services, own_folders, with_new_sources

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QApplication

    from wizard.request.look import Look
    from wizard.ui.assembly import Wizard
    from wizard.ui.ports import Desktop
    from wizard.ui.windows import Windows

#: Milliseconds after the first page is painted: a certificate on the command line is read first.
_LISTENING_DELAY: Final = 150


def run(
    paths: Sequence[Path], when_painted: Callable[[], None] | None = None, language: str = ""
) -> int:
    """Open the window and stay until it is closed.

    Args:
        paths: Certificate files, folders or a draft to open at once.
        when_painted: Called when the first page is on the screen.
        language: The code of the language of the window; empty for that of the settings.

    Returns:
        The exit code.
    """
    # Nothing becomes garbage on the way to the first page, and looking for it in vain takes as long
    # as painting the page.
    gc.disable()
    lock = InstanceLock.of_user()
    if not lock.take() and _handed_over(paths, lock):
        return 0
    from wizard.ui.load_qt import load_qt

    load_qt()
    from PySide6.QtCore import QTimer

    from wizard.ui.language import speak
    from wizard.ui.windows import Windows

    application = make_application()
    look = _look_of_before()
    speak(application, language or ("" if look is None else look.language))
    desktop = cast("Desktop", Deferred(lambda: _desktop(windows)))
    windows = Windows(make_services(own_folders, desktop), with_new_sources, application)
    windows.opened.connect(lambda wizard: _show_faults(wizard, desktop))
    windows.opened.connect(_follow_motion)
    if sys.platform == "darwin":
        application.opened.connect(windows.come_to_front)
    wizard = windows.open()
    wizard.window.painted.connect(_collect_garbage)
    # Once, whatever windows there will be in other languages.
    if lock.is_held:
        listen = partial(_listen, windows, lock)
        wizard.window.painted.connect(lambda: QTimer.singleShot(_LISTENING_DELAY, listen))
    if when_painted is not None:
        wizard.window.painted.connect(when_painted)
    if look is not None:
        _look_as(look, application, wizard)
    wizard.window.show()
    if paths:
        wizard.open_paths(paths)
    return application.exec()


def _look_of_before() -> Look | None:
    """Read how the window looked when it was closed; nothing when it never was."""
    folder = config_folder()
    if not folder.exists():  # there is nothing to import
        return None
    from wizard.storage.settings_glance import glance

    return glance(folder)


def _look_as(look: Look, application: QApplication, wizard: Wizard) -> None:
    """Give the window the place and the colours that it had when it was closed."""
    from wizard.request.look import Theme

    if look.window is not None:
        from wizard.ui.window_place import put_at

        put_at(wizard.window, look.window)
    if look.theme is not Theme.SYSTEM:
        from wizard.ui.theme import choose_theme

        choose_theme(application, look.theme)


def config_folder() -> Path:
    """Ask Qt where the settings are, which takes no time.

    `Folders.of_user` says the same of every system, but would delay the first page; a test holds
    the two together.
    """
    from PySide6.QtCore import QStandardPaths

    places = QStandardPaths.StandardLocation
    is_mac = sys.platform == "darwin"
    place = places.GenericDataLocation if is_mac else places.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "Trusted Root Wizard"


def _handed_over(paths: Sequence[Path], lock: InstanceLock) -> bool:
    from wizard.storage.slips import Slips

    return Slips(lock.place).hand_over(paths, lock.take)


def _listen(windows: Windows, lock: InstanceLock) -> None:
    """Take what later starts of the program hand over, until the last window closes."""
    from wizard.storage.slips import Slips
    from wizard.ui.instance import Instance

    instance = Instance(Slips(lock.place), windows)
    instance.opened.connect(windows.come_to_front)
    if not instance.listen():
        lock.release()
    # At once: what a window that is closing took would be lost.
    windows.closing.connect(instance.close)


def self_test(pictures: Path | None, language: str = "") -> int:
    """Walk through the whole wizard on a sample that is made for it, in a folder of its own.

    Args:
        pictures: Where a picture of each step is kept; None for no pictures.
        language: The code of the language of the window; empty for English.

    Returns:
        The exit code: 0 when everything was as it must be.
    """
    from tempfile import TemporaryDirectory

    from wizard.ui.load_qt import load_qt

    load_qt()
    from wizard.sample import sample_chain
    from wizard.storage.folders import Folders
    from wizard.ui.language import ENGLISH, speak
    from wizard.ui.self_test import RecordingDesktop, walk

    application = make_application()
    speak(application, language or ENGLISH)
    desktop = RecordingDesktop()
    with TemporaryDirectory() as folder:
        chain = Path(folder) / "erp.acme.internal.pem"
        chain.write_bytes(sample_chain(datetime.now(UTC)))
        folders = Folders.under(Path(folder) / "data")
        services = make_services(lambda: folders, desktop)
        return walk(application, services, desktop, chain, pictures)


def make_application() -> QApplication:
    """Make the application object, dressed as the system wants it."""
    from PySide6.QtWidgets import QApplication

    from wizard.ui.theme import follow_system

    kind = QApplication
    if sys.platform == "darwin":
        from wizard.ui.file_opening import FileOpeningApplication

        kind = FileOpeningApplication
    # Seconds. What a thread works on must not hold the window up for five times as long, which is
    # what Python gives each of them before another has its turn.
    sys.setswitchinterval(0.001)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        # One style on all systems. As an argument: asking the application object for it costs as
        # much as a page, because PySide6 then describes the whole of QStyle to Python.
        OF_THIS_PROCESS.keep_from_qt()
        application = kind([sys.argv[0], "-style", "Fusion"])
        OF_THIS_PROCESS.put_back_for_qt()
    application.setApplicationName("trusted-root-wizard")
    application.setApplicationDisplayName("Trusted Root Wizard")
    application.setApplicationVersion(__version__)
    follow_system(application)
    return application


def _desktop(windows: Windows) -> Desktop:
    from wizard.ui.desktop import QtDesktop

    return QtDesktop(lambda: None if windows.current is None else windows.current.window)


def _collect_garbage() -> None:
    """Let Python look for garbage from now on, but not among what the first page is made of."""
    gc.freeze()
    gc.enable()


def _follow_motion(wizard: Wizard) -> None:
    """Let things move once there is something to go on with, unless the system wants none to.

    What asks the system takes a megabyte, and until then there is no page to turn to.
    """
    from wizard.ui.after_painting import after_painting

    changed = wizard.session.changed

    def look() -> None:
        if wizard.session.situation.request.certificates:
            changed.disconnect(look)
            after_painting(wizard.session, _let_move)

    changed.connect(look)


def _let_move() -> None:
    from PySide6.QtWidgets import QApplication

    from wizard.ui.motion import follow_system

    application = QApplication.instance()
    if isinstance(application, QApplication):
        follow_system(application)


def _show_faults(wizard: Wizard, desktop: Desktop) -> None:
    """Show what nobody expected as what it is, a fault of the program, and log it."""
    from wizard.ui.faults import show_faults

    show_faults(wizard, desktop, _log_fault)


def _log_fault(error: BaseException) -> None:
    import platform

    import PySide6

    from wizard.storage.log import open_log

    open_log(own_folders().log).error(
        "a fault of version %s, Python %s, Qt %s, %s %s",
        __version__,
        platform.python_version(),
        PySide6.__version__,
        platform.system(),
        platform.release(),
        exc_info=error,
    )
