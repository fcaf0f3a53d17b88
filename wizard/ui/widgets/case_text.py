"""The text of a case: shown in full, and edited where the customer wants it otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.support_case.edited_text import keep_edit, with_edit
from wizard.ui.language import tr
from wizard.ui.notice import Notice
from wizard.ui.widgets.text import PlainLabel, button, set_role
from wizard.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from wizard.request.request import Request
    from wizard.support_case.support_case import SupportCase

_SUBJECT_HEIGHT = 56  # two lines
#: Characters: more than the written text for thousands of environments has.
_LONGEST_DESCRIPTION = 500_000


class CaseText(QWidget):
    """Shows subject and description.

    Signals:
        edited(Change): The customer changed the text.
        copy_wanted(str): A part of it is to be put on the clipboard.
        noticed(Notice): There is something to say.
    """

    edited = Signal(object)
    noticed = Signal(object)
    copy_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._case: SupportCase | None = None
        self._request: Request | None = None
        self._is_showing = False
        self.subject = TextField(_SUBJECT_HEIGHT)
        self.description = TextField(None, _LONGEST_DESCRIPTION)
        self.copy_subject = button(tr("Copy"), "inline")
        self.copy_description = button(tr("Copy"), "inline")
        self.write_again = button(tr("&Write it again"), "inline")
        self.keep_mine = button(tr("&Keep mine"), "inline")
        self._remark = PlainLabel(role="small")
        self._fill()
        self._lay_out()

    @property
    def remark(self) -> str:
        """What is said below the text."""
        return self._remark.text()

    def show_case(self, case: SupportCase | None, request: Request) -> None:
        """Show the text of a case; nothing while there is none.

        What the customer typed stands there as typed, so that the cursor stays where it is.
        """
        self._case, self._request = case, request
        self._is_showing = True
        subject = description = ""
        if case is not None:
            edits = request.edited_subject, request.edited_description
            subject = case.written.subject if edits[0] is None else edits[0]
            description = case.written.description if edits[1] is None else edits[1]
        self.subject.show_text(subject)
        self.description.show_text(description)
        self._is_showing = False
        for each in (self.copy_subject, self.copy_description):
            each.setEnabled(case is not None)
        for field in (self.subject, self.description):
            field.setReadOnly(case is None or request.is_final)
        self._show_remark(case, is_final=request.is_final)

    def _show_remark(self, case: SupportCase | None, *, is_final: bool) -> None:
        is_edited = case is not None and case.is_edited and not is_final
        is_stale = case is not None and case.edit_is_stale and not is_final
        lines = []
        if is_stale:
            lines.append(
                tr(
                    "You edited this text, and what it was made from has changed since: it may "
                    "miss something."
                )
            )
        elif is_edited:
            lines.append(tr("Edited by you."))
        if case is not None and case.link_is_short:
            lines.append(tr("Too long for the link: it is on the clipboard in full."))
        self._remark.setText(" ".join(lines))
        set_role(self._remark, "wrong" if is_stale else "small")
        self._remark.setVisible(bool(lines))
        self.write_again.setVisible(is_edited)
        self.keep_mine.setVisible(is_stale)

    def _edit(self) -> None:
        case = self._case
        if case is None or self._is_showing:
            return
        subject, description = self.subject.text, self.description.text
        self.edited.emit(lambda request: with_edit(request, case.written, subject, description))

    def _write_again(self) -> None:
        edited = self._request
        if edited is None:
            return
        self.edited.emit(lambda request: request.without_edits())
        self.noticed.emit(
            Notice(
                tr("Your text was replaced."),
                action=tr("Undo"),
                act=lambda: self.edited.emit(lambda request: _with_edit_of(edited, request)),
            )
        )

    def _keep(self) -> None:
        case = self._case
        if case is not None:
            self.edited.emit(lambda request: keep_edit(request, case.written))

    def _fill(self) -> None:
        self.subject.setAccessibleName(tr("Subject", "of the case"))
        self.subject.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self.description, "small")
        self.description.setAccessibleName(tr("Description"))
        self.copy_subject.setAccessibleName(tr("Copy the subject"))
        self.copy_description.setAccessibleName(tr("Copy the description"))
        self.subject.textChanged.connect(self._edit)
        self.description.textChanged.connect(self._edit)
        self.copy_subject.clicked.connect(self._copy_subject)
        self.copy_description.clicked.connect(self._copy_description)
        self.write_again.clicked.connect(self._write_again)
        self.keep_mine.clicked.connect(self._keep)

    def _copy_subject(self) -> None:
        if self._case is not None:
            self.copy_wanted.emit(self._case.subject)

    def _copy_description(self) -> None:
        if self._case is not None:
            self.copy_wanted.emit(self._case.description)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addLayout(_head(tr("&Subject"), self.subject, self.copy_subject))
        inside.addWidget(self.subject)
        inside.addLayout(_head(tr("D&escription"), self.description, self.copy_description))
        inside.addWidget(self.description, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        for each in (self._remark, self.write_again, self.keep_mine):
            below.addWidget(each)
        inside.addLayout(below)


def _with_edit_of(edited: Request, request: Request) -> Request:
    """Bring back an edit, unless there is another one by now."""
    if (request.edited_subject, request.edited_description) != (None, None):
        return request
    return replace(
        request,
        edited_subject=edited.edited_subject,
        edited_description=edited.edited_description,
        edited_from=edited.edited_from,
    )


def _head(name: str, field: QWidget, copy: QWidget) -> QHBoxLayout:
    label = PlainLabel(name, "field")
    label.setBuddy(field)
    head = QHBoxLayout()
    head.addWidget(label, 1)
    head.addWidget(copy)
    label.setMinimumHeight(copy.sizeHint().height())
    return head
