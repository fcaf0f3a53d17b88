"""The fifth step: the case as it will be sent, its files, and what to do in the portal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from wizard.certificates.cer_format import CerFormat
from wizard.certificates.names import visible
from wizard.request.steps import Step
from wizard.ui.page import Page
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.fields import ComboBox
from wizard.ui.widgets.file_chip import FileChip
from wizard.ui.widgets.text import PlainLabel, button, line, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wizard.support_case.support_case import SupportCase
    from wizard.ui.situation import Situation


#: More are named in the folder: laying out thousands would hold up the window.
_FILES_SHOWN = 20


class SubmitPage(Page):
    """Shows everything that leaves the computer before it does.

    Signals:
        copy_wanted(str): A text is to be put on the clipboard.
        save_wanted: The files are to be saved at a place of the customer's choice.
        folder_wanted: The files are to be shown in the file manager.
    """

    step = Step.SUBMIT

    copy_wanted = Signal(str)
    save_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._situation: Situation | None = None
        self.subject = PlainLabel()
        self.description = QPlainTextEdit()
        self.copy_subject = button(self.tr("Copy"), "link")
        self.copy_description = button(self.tr("Copy"), "link")
        self.files = QVBoxLayout()
        self.save_as = button(self.tr("&Save as…"))
        self.show_folder = button(self.tr("Show in &folder"), "link")
        self.cer_format = ComboBox()
        self.opened = QCheckBox(self.tr("Open the support case"))
        self.attached = QCheckBox(self.tr("&Drag the file into the case"))
        self.noted = QCheckBox(self.tr("Submit, and note the case number"))
        self.case_number = QLineEdit()
        self._remark = PlainLabel(role="small")
        self._fill()
        self._connect()
        self._lay_out()

    def title(self, situation: Situation) -> str:
        request = situation.request
        if request.case_number.strip():
            return self.tr("Case {} is with Support").format(visible(request.case_number.strip()))
        if request.opened:
            return self.tr("Case opened")
        return self.tr("Almost ready") if situation.missing else self.tr("Ready to submit")

    def subtitle(self, situation: Situation) -> str:
        if situation.request.opened:
            return self.tr("The whole text is on the clipboard. Attach the file and submit.")
        return self.tr(
            "Your browser opens the support case with this text. Attach the file by dragging it "
            "from here."
        )

    def initial_focus(self) -> QWidget | None:
        return self.case_number if self.opened.isChecked() else None

    def show_situation(self, situation: Situation) -> None:
        self._situation = situation
        request = situation.request
        self.cer_format.setCurrentIndex(self.cer_format.findData(request.cer_format))
        self.opened.setChecked(request.opened is not None)
        self.attached.setChecked(request.files_attached)
        self.noted.setChecked(bool(request.case_number.strip()))
        if self.case_number.text() != request.case_number:
            self.case_number.setText(request.case_number)

    def show_prepared(self, case: SupportCase, paths: Sequence[Path]) -> None:
        """Show the text of the case, and the files to attach, which are written and checked."""
        self.subject.setText(case.subject)
        self.subject.setAccessibleName(self.tr("Subject: {}").format(case.subject))
        self.description.setPlainText(case.description)
        self._remark.setText(
            self.tr("The text is too long for the link: it is on the clipboard in full.")
            if case.link_is_short
            else ""
        )
        self._remark.setVisible(case.link_is_short)
        self._clear_files()
        shown = list(zip(case.attachments, paths, strict=True))
        for attachment, path in shown[:_FILES_SHOWN]:
            size = f"{len(attachment.content) / 1000:.1f} KB"
            chip = FileChip(path, self.tr("{} · checked, no private key").format(size))
            chip.dragged.connect(lambda: self._note_attached(attached=True))
            self.files.addWidget(chip)
        if len(shown) > _FILES_SHOWN:
            text = self.tr("… and {} more in the folder")
            more = PlainLabel(text.format(f"{len(shown) - _FILES_SHOWN:,}"), "small")
            self.files.addWidget(more)
        self._enable_files(enabled=bool(shown))

    def show_nothing(self) -> None:
        """Show that there is no case any more, or not yet."""
        self.subject.clear()
        self.description.clear()
        self._remark.clear()
        self._clear_files()
        self._enable_files(enabled=False)

    def _enable_files(self, *, enabled: bool) -> None:
        for each in (self.save_as, self.show_folder, self.copy_subject, self.copy_description):
            each.setEnabled(enabled)

    def _clear_files(self) -> None:
        while (item := self.files.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()

    @property
    def chips(self) -> tuple[FileChip, ...]:
        """The files that are shown."""
        found = (self.files.itemAt(place) for place in range(self.files.count()))
        widgets = (item.widget() for item in found if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, FileChip))

    def _fill(self) -> None:
        set_role(self.description, "small")
        self.description.setReadOnly(True)
        self.description.setTabChangesFocus(True)
        self.description.setAccessibleName(self.tr("Description"))
        self.copy_subject.setAccessibleName(self.tr("Copy the subject"))
        self.copy_description.setAccessibleName(self.tr("Copy the description"))
        self.cer_format.setAccessibleName(self.tr("Format of the files"))
        for cer_format in CerFormat:
            self.cer_format.addItem(self.tr("Format: {}").format(cer_format.value), cer_format)
        self.case_number.setPlaceholderText(self.tr("Case number"))
        self.case_number.setAccessibleName(self.tr("Case number"))
        # These two follow from what was done; the customer does not tick them.
        for derived in (self.opened, self.noted):
            derived.setEnabled(False)

    def _connect(self) -> None:
        self.copy_subject.clicked.connect(lambda: self.copy_wanted.emit(self.subject.text()))
        self.copy_description.clicked.connect(
            lambda: self.copy_wanted.emit(self.description.toPlainText())
        )
        self.save_as.clicked.connect(self.save_wanted)
        self.show_folder.clicked.connect(self.folder_wanted)
        self.cer_format.activated.connect(self._on_format)
        self.attached.clicked.connect(
            lambda: self._note_attached(attached=self.attached.isChecked())
        )
        self.case_number.textEdited.connect(self._on_case_number)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(PlainLabel(self.tr("Subject"), "field"))
        left.addWidget(self._subject_card())
        left.addLayout(self._head(self.tr("Description"), self.copy_description))
        left.addWidget(self.description, 1)
        left.addWidget(self._remark)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(left, 1)
        right = QWidget()
        right.setFixedWidth(270)
        right.setLayout(self._right())
        columns.addWidget(right)
        self.column.addLayout(columns, 1)

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(PlainLabel(self.tr("Attach"), "field"))
        right.addLayout(self.files)
        saving = QHBoxLayout()
        saving.addWidget(self.save_as)
        saving.addWidget(self.show_folder)
        saving.addStretch(1)
        right.addLayout(saving)
        right.addWidget(self.cer_format)
        right.addSpacing(6)
        right.addWidget(line())
        right.addSpacing(6)
        right.addWidget(PlainLabel(self.tr("Then"), "field"))
        for each in (self.opened, self.attached, self.noted, self.case_number):
            right.addWidget(each)
        right.addSpacing(6)
        right.addWidget(line())
        right.addWidget(
            PlainLabel(
                self.tr("OutSystems does not watch expiry dates: note when it has to be renewed."),
                "small",
            )
        )
        right.addStretch(1)
        return right

    def _subject_card(self) -> Card:
        card = Card(margin=0)
        across = QHBoxLayout()
        across.setContentsMargins(12, 6, 6, 6)
        across.addWidget(self.subject, 1)
        across.addWidget(self.copy_subject)
        card.inside.addLayout(across)
        return card

    def _head(self, name: str, copy: QWidget) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(name, "field"), 1)
        head.addWidget(copy)
        return head

    def _on_format(self) -> None:
        chosen = CerFormat(self.cer_format.currentData())
        self.edited.emit(lambda request: replace(request, cer_format=chosen))

    def _note_attached(self, *, attached: bool) -> None:
        self.edited.emit(lambda request: replace(request, files_attached=attached))

    def _on_case_number(self, text: str) -> None:
        self.edited.emit(lambda request: replace(request, case_number=text))
