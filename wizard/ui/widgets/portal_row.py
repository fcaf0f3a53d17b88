"""One thing that the portal asks, with the answer to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.certificates.names import visible
from wizard.request.words import cut
from wizard.ui.language import shown, tr
from wizard.ui.widgets.fields import TickBox
from wizard.ui.widgets.text import PlainLabel, button

if TYPE_CHECKING:
    from wizard.support_case.portal_steps import PortalStep

_LONGEST_SHOWN = 36


class PortalRow(QWidget):
    """Shows what is asked, a hint while it is the next one, and the answer.

    Args:
        step: What the portal asks.
        number: Its place from 1; Ctrl and that digit copy the answer.
        below: What stands in place of an answer to copy, such as files; None for the answer.

    Signals:
        copy_wanted(str): The answer is to be put on the clipboard.
        ticked(bool): The customer ticked or unticked it.
    """

    copy_wanted = Signal(str)
    ticked = Signal(bool)

    def __init__(self, step: PortalStep, number: int, below: QWidget | None = None) -> None:
        super().__init__()
        self.step = step
        self._answer = ""
        self.done = TickBox()
        self.done.setAccessibleName(shown(step.heading))
        self.done.clicked.connect(lambda: self.ticked.emit(self.done.isChecked()))
        self._heading = PlainLabel(f"{number}.  {shown(step.heading)}", "heading")
        self._hint = PlainLabel(step.hint, "small")
        self._shown = PlainLabel(role="quiet")
        keys = QKeySequence(f"Ctrl+{number}")
        self.copy = button(tr("Copy"), "inline")
        self.copy.setAccessibleName(tr("Copy: {}").format(step.heading))
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self._answer))
        self._keys = PlainLabel(
            keys.toString(QKeySequence.SequenceFormat.NativeText), "small", wraps=False
        )
        self._has_answer = below is None
        self._shortcut = QShortcut(keys, self)
        self._shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        self._shortcut.activated.connect(self.copy.click)
        self._shortcut.setEnabled(False)
        self._lay_out(below)

    @property
    def answer(self) -> str:
        """What is copied."""
        return self._answer

    def show_answer(self, answer: str) -> None:
        """Show another answer; for none it is said that there is nothing to enter."""
        if not self._has_answer:
            return
        self._answer = answer
        text = visible(cut(answer, _LONGEST_SHOWN)) if answer else tr("Nothing to enter")
        self._shown.setText(text)
        self._shown.setVisible(answer != self.step.heading)
        for each in (self.copy, self._keys):
            each.setVisible(bool(answer))
        self._shortcut.setEnabled(bool(answer))

    def show_state(self, *, is_done: bool, is_next: bool) -> None:
        """Show whether it is done, and the hint while it is the next one."""
        self.done.setChecked(is_done)
        self._hint.setVisible(is_next)

    def _lay_out(self, below: QWidget | None) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._heading)
        texts.addWidget(self._hint)
        across = QHBoxLayout(self)
        across.setContentsMargins(12, 8, 12, 8)
        across.setSpacing(12)
        across.addWidget(self.done, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(texts, 1)
        if below is None:
            texts.addWidget(self._shown)
            texts.addStretch(1)
            copying = QVBoxLayout()
            copying.setSpacing(0)
            copying.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignRight)
            copying.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignRight)
            copying.addStretch(1)
            across.addLayout(copying)
        else:
            texts.addWidget(below)
