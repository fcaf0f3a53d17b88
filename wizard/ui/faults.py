"""Faults of the program, shown as what they are, with the draft saved first.

What only a fault needs is imported when there is one.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from wizard.ui.assembly import Wizard
    from wizard.ui.ports import Desktop


def show_faults(wizard: Wizard, desktop: Desktop, note: Callable[[BaseException], object]) -> None:
    """Show from now on what nobody expected.

    Args:
        wizard: The window and its draft.
        desktop: Whose clipboard takes the report, if the customer wants it.
        note: Is given each fault, for the log.
    """

    def show(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        from PySide6.QtCore import QTimer

        from wizard.ui.fault_report import fault_report

        report = fault_report(error)
        note(error)
        # A program without a console has none, and what Python itself prints tells values.
        if sys.stderr is not None:
            sys.stderr.write(report)
        # Shown from the event loop: the fault may have come out of a paint event.
        QTimer.singleShot(0, lambda: _show(wizard, desktop, report))

    sys.excepthook = show


def _show(wizard: Wizard, desktop: Desktop, report: str) -> None:
    from wizard.ui.dialogs.fault_dialog import FaultDialog

    # What goes wrong at every turn would otherwise cover the screen.
    if any(dialog.isVisible() for dialog in wizard.window.findChildren(FaultDialog)):
        return
    try:
        is_saved = wizard.session.save_now()
    except Exception:  # noqa: BLE001  the fault may be in the saving itself, and is shown anyway
        is_saved = False
    dialog = FaultDialog(wizard.window, report, is_saved=is_saved)
    dialog.copy_wanted.connect(desktop.put_on_clipboard)
    dialog.open()
