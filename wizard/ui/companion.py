"""The small window beside the browser: what the portal asks, in its order, each with its answer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wizard.request.case_number import tidy_case_number
from wizard.support_case.portal_steps import StepKey
from wizard.ui.language import tr
from wizard.ui.reading_order import go_on
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.file_chip import FileChip
from wizard.ui.widgets.portal_row import PortalRow
from wizard.ui.widgets.text import PlainLabel, button, line

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from wizard.request.request import Request
    from wizard.ui.submission import Prepared

_WIDTH, _HIGHEST = 420, 720
_FROM_RIGHT, _FROM_TOP = 12, 40  # pixels, with room for the frame of the window
_CHIPS_SHOWN = 3


class Companion(QMainWindow):  # which screen readers know as a window
    """Stays on top beside the browser until the customer goes back.

    Args:
        prepared: The case that was opened.
        request: What it was made from.
        done: What was ticked when it was shown before.

    Signals:
        copy_wanted(str): A text is to be put on the clipboard.
        files_wanted: The files are to be put on the clipboard.
        attached(bool): Whether the files are in the case: they were dropped somewhere that took
            them, or that was ticked or unticked.
        case_number_noted(str): The case has that number.
        back_wanted: The wizard is to be shown again.
    """

    copy_wanted = Signal(str)
    files_wanted = Signal()
    attached = Signal(bool)
    case_number_noted = Signal(str)
    back_wanted = Signal()

    def __init__(
        self, prepared: Prepared, request: Request, done: frozenset[StepKey] = frozenset()
    ) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("In the portal"))
        self._prepared = prepared
        # Where there is nothing to enter, nothing is left to do.
        nothing = {step.key for step in prepared.portal.steps} - _answers(prepared, request).keys()
        self._done = {*nothing, *done}
        self.case_number = QLineEdit()
        self.back = button(tr("&Back to the wizard"))
        self.copy_link = button(tr("Nothing opened? Copy the &link"), "inline")
        self.copy_files = button(tr("Copy as file"), "inline")
        self.rows = [self._row(number) for number in range(1, len(prepared.portal.steps) + 1)]
        self._connect()
        self._lay_out()
        self.show_request(request)
        self.rows[0].done.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def done(self) -> frozenset[StepKey]:
        """What is ticked."""
        return frozenset(self._done)

    @property
    def chips(self) -> tuple[FileChip, ...]:
        """The files that can be dragged."""
        return tuple(self.findChildren(FileChip))

    def row(self, key: StepKey) -> PortalRow:
        """The row of one of the portal's questions."""
        return next(row for row in self.rows if row.step.key is key)

    def show_request(self, request: Request) -> None:
        """Show the answers, and what is done."""
        for row in self.rows:
            row.show_answer(_answers(self._prepared, request).get(row.step.key, ""))
        if request.files_attached:
            self._done.add(StepKey.FILES)
        else:
            self._done.discard(StepKey.FILES)
        if self.case_number.text() != request.case_number:
            self.case_number.setText(request.case_number)
        self._show_states()

    def stand_in(self, screen: QRect) -> None:
        """Stand at the right edge of what is free of a screen, no higher than that."""
        room = QSize(screen.width(), screen.height() - 2 * _FROM_TOP)
        self.resize(self.size().boundedTo(room))
        self.move(screen.right() - self.width() - _FROM_RIGHT, screen.top() + _FROM_TOP)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  as Qt has it
        return go_on(self, forward=next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._tidy_case_number()  # Alt+B leaves the field the focus
        self.back_wanted.emit()

    def _row(self, number: int) -> PortalRow:
        step = self._prepared.portal.steps[number - 1]
        row = PortalRow(step, number, self._files() if step.key is StepKey.FILES else None)
        row.copy_wanted.connect(partial(self._copy, step.key))
        row.ticked.connect(partial(self._tick, step.key))
        return row

    def _copy(self, key: StepKey, text: str) -> None:
        self.copy_wanted.emit(text)
        self._done.add(key)
        self._show_states()

    def _tick(self, key: StepKey, done: bool) -> None:  # noqa: FBT001  a signal's argument
        if key is StepKey.FILES:
            self.attached.emit(done)
        elif done:
            self._done.add(key)
        else:
            self._done.discard(key)
        self._show_states()

    def _show_states(self) -> None:
        following = next((r for r in self.rows if r.step.key not in self._done), None)
        for row in self.rows:
            row.show_state(is_done=row.step.key in self._done, is_next=row is following)

    def _files(self) -> QWidget:
        made = QWidget()
        inside = QVBoxLayout(made)
        inside.setContentsMargins(0, 4, 0, 0)
        inside.setSpacing(4)
        paths = self._prepared.paths
        for path in paths[:_CHIPS_SHOWN]:
            inside.addWidget(self._chip(FileChip(path, tr("Drag it into the portal"))))
        more = len(paths) - _CHIPS_SHOWN
        if more > 0:
            inside.addWidget(PlainLabel(tr("… and %n more in the ZIP", "", more), "small"))
        remark = tr("All files, if the portal takes no .cer")
        inside.addWidget(self._chip(FileChip(self._prepared.bundle, remark)))
        inside.addWidget(self.copy_files, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _chip(self, chip: FileChip) -> FileChip:
        chip.dragged.connect(lambda: self.attached.emit(True))  # noqa: FBT003  no keywords there
        return chip

    def _connect(self) -> None:
        self.case_number.setPlaceholderText(tr("Case number, once it is submitted"))
        self.case_number.setAccessibleName(tr("Case number"))
        self.case_number.textEdited.connect(self.case_number_noted)
        self.case_number.editingFinished.connect(self._tidy_case_number)
        self.copy_link.clicked.connect(lambda: self.copy_wanted.emit(self._prepared.case.link))
        self.copy_files.clicked.connect(self.files_wanted)
        self.back.clicked.connect(self.close)

    def _tidy_case_number(self) -> None:
        self.case_number_noted.emit(tidy_case_number(self.case_number.text()))

    def _lay_out(self) -> None:
        rows = Card(margin=0)
        rows.inside.setSpacing(0)
        for place, row in enumerate(self.rows):
            if place:
                rows.inside.addWidget(line())
            rows.inside.addWidget(row)
        if all(row.step.key is not StepKey.FILES for row in self.rows):
            # A portal of the customer's own may not ask for them, and wants them all the same.
            rows.inside.addWidget(self._files())
        scroll = QScrollArea()
        scroll.setWidget(rows)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below = QHBoxLayout()
        below.addWidget(self.copy_link)
        below.addStretch(1)
        below.addWidget(self.back)
        everything = QWidget()
        self.setCentralWidget(everything)
        inside = QVBoxLayout(everything)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.setSpacing(12)
        inside.addWidget(scroll, 1)
        inside.addWidget(self.case_number)
        inside.addLayout(below)
        self.resize(_WIDTH, min(rows.sizeHint().height() + 130, _HIGHEST))


def _answers(prepared: Prepared, request: Request) -> dict[StepKey, str]:
    """Tell what is to be entered; what there is nothing to enter for is not among it."""
    heading = next((s.heading for s in prepared.portal.steps if s.key is StepKey.CASE_TYPE), "")
    answers = {
        StepKey.INFRASTRUCTURE: request.infrastructure.strip(),
        StepKey.CASE_TYPE: heading,
        StepKey.SUBJECT: prepared.case.subject,
        StepKey.DESCRIPTION: prepared.case.description,
        StepKey.PHONES: request.contact.phone.strip(),
        StepKey.CC: request.contact.cc.strip(),
    }
    return {key: answer for key, answer in answers.items() if answer}
