"""Says that the program made a mistake, and shows what there is to report."""

from __future__ import annotations

import traceback

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from wizard.ui.dialogs.dialog import Dialog


class FaultDialog(Dialog):
    """Shows a fault of the program; nothing is sent or copied by itself.

    Args:
        parent: The window.
        trail: What `trail` tells of the fault.
    """

    def __init__(self, parent: QWidget, trail: str) -> None:
        super().__init__(
            parent,
            self.tr("The wizard made a mistake"),
            self.tr(
                "This is a fault of the program, not yours. Your draft is saved and you can go on. "
                "The lines below tell its developers where it happened."
            ),
            self.tr("Go on"),
        )
        self.trace = QPlainTextEdit(trail[-20_000:])
        self.trace.setReadOnly(True)
        self.trace.setMinimumSize(560, 200)
        self.add_field(self.tr("What happened"), self.trace)


def trail(error: BaseException) -> str:
    """Tell where an error happened, and no value: a message may hold a password or a key."""
    parts: list[str] = []
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        parts.append("".join((*traceback.format_tb(link.__traceback__), type(link).__qualname__)))
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n\n".join(reversed(parts)) + "\n"
