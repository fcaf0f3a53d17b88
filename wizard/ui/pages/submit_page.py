"""The fifth step: the case as it will be sent, its files, and what comes after it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wizard.certificates.cer_format import CerFormat
from wizard.certificates.names import visible
from wizard.request.case_number import case_number_remark, tidy_case_number
from wizard.request.progress import progress
from wizard.request.steps import Step
from wizard.request.words import cut
from wizard.ui.announcing import describe
from wizard.ui.language import tr
from wizard.ui.page import Page
from wizard.ui.widgets.case_files import CaseFiles
from wizard.ui.widgets.case_text import CaseText
from wizard.ui.widgets.columns import Columns
from wizard.ui.widgets.combo_box import ComboBox
from wizard.ui.widgets.fields import TickBox
from wizard.ui.widgets.text import PlainLabel, button, line, set_role

if TYPE_CHECKING:
    from wizard.ui.situation import Situation
    from wizard.ui.submission import Prepared

_RIGHT_WIDTH = 270
_LONGEST_NUMBER = 40  # characters that are shown of a whole mail that was pasted


class SubmitPage(Page):
    """Shows everything that leaves the computer before it does.

    Signals:
        copy_wanted(str): A text is to be put on the clipboard.
        companion_wanted: The steps in the portal are to be shown beside the browser.
        remind_wanted: Reminders of the renewal are wanted.
        duplicate_wanted: A request with all that was entered here is to be begun.
        renew_wanted: The renewal of this request is to be begun.
    """

    step = Step.SUBMIT

    copy_wanted = Signal(str)
    companion_wanted = Signal()
    remind_wanted = Signal()
    duplicate_wanted = Signal()
    renew_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._situation: Situation | None = None
        self._prepared: Prepared | None = None
        self.text = CaseText()
        self.files = CaseFiles()
        self.cer_format = ComboBox()
        self.opened = TickBox(tr("Open the support case"))
        self.attached = TickBox(tr("&Drag the file into the case"))
        self.noted = TickBox(tr("Submit, and note the case number"))
        self.case_number = QLineEdit()
        self.delivered = TickBox(tr("Support has &installed it"))
        self._case_remark = PlainLabel(role="small")
        self.companion = button(tr("Show the steps in the portal"), "inline")
        self.remind = button(tr("Add a renewal &reminder (.ics)"), "inline")
        self.duplicate = button(tr("Copy to a new request"), "inline")
        self.renew = button(tr("Renew…"), "inline")
        self._notes = PlainLabel(role="small")
        self._fill()
        self._connect()
        self._lay_out()

    def title(self, situation: Situation) -> str:
        request = situation.request
        if request.is_final:
            number = visible(cut(request.case_number, _LONGEST_NUMBER))
            words = tr("Case {} is done") if request.delivered else tr("Case {} is with Support")
            return words.format(number)
        if request.opened:
            return tr("Case opened")
        return tr("Almost ready") if situation.missing else tr("Ready to submit")

    def subtitle(self, situation: Situation) -> str:
        along = progress(situation.request, situation.today)
        if along is not None and situation.request.is_final:
            return along.sentence
        if situation.request.opened:
            return tr("The whole text is on the clipboard. Attach the file and submit.")
        return tr(
            "Your browser opens the support case with this text. Attach the file by dragging it "
            "from here."
        )

    def initial_focus(self) -> QWidget | None:
        return self.case_number if self.opened.isChecked() else None

    def show_situation(self, situation: Situation) -> None:
        self._situation = situation
        request = situation.request
        self.cer_format.setCurrentIndex(self.cer_format.findData(request.cer_format))
        self.cer_format.setEnabled(not request.is_final)
        self.opened.setChecked(request.opened is not None)
        self.attached.setChecked(request.files_attached)
        self.noted.setChecked(request.is_final)
        if self.case_number.text() != request.case_number:
            self.case_number.setText(request.case_number)
        self.delivered.setChecked(request.delivered)
        self.delivered.setVisible(request.is_final)
        remark = case_number_remark(request.case_number)
        self._case_remark.setText(remark)
        self._case_remark.setVisible(bool(remark))
        describe(self.case_number, remark)
        was_opened = request.opened is not None
        for each in (self.companion, self.duplicate, self.renew):
            each.setVisible(was_opened)
        self._notes.setText(self._after() if was_opened else self._before())
        self._show_text()

    def show_prepared(self, prepared: Prepared) -> None:
        """Show the text of the case, and the files to attach, which are written and checked."""
        self._prepared = prepared
        self.files.show_files(prepared)
        self._show_text()

    def show_nothing(self) -> None:
        """Show that there is no case any more, or not yet."""
        self._prepared = None
        self.files.show_nothing()
        self._show_text()

    def note_attached(self, *, attached: bool) -> None:
        """Hand back whether the files are in the case."""
        self.edited.emit(lambda request: replace(request, files_attached=attached))

    def _show_text(self) -> None:
        if self._situation is not None:
            case = None if self._prepared is None else self._prepared.case
            self.companion.setEnabled(case is not None)
            self.text.show_case(case, self._situation.request)

    def _before(self) -> str:
        return tr(
            "Only contacts that your company named may open cases; another one waits until an "
            "administrator agrees. The Basic edition has no such service (as of 2022): Service "
            "Center, Administration, Licensing shows yours."
        )

    def _after(self) -> str:
        return tr(
            "When Support says that it is done, call the system from the app until every front-end "
            "has had its turn: this computer proves nothing. Calls that phones make by themselves "
            "are not changed by it."
        )

    def _fill(self) -> None:
        self.cer_format.setAccessibleName(tr("Format of the files"))
        for cer_format in CerFormat:
            self.cer_format.addItem(tr("Format: {}").format(cer_format.value), cer_format)
        self.case_number.setPlaceholderText(tr("Case number"))
        self.case_number.setAccessibleName(tr("Case number"))
        # These two follow from what was done; the customer does not tick them.
        for derived in (self.opened, self.noted):
            derived.setEnabled(False)
        set_role(self._case_remark, "wrong")

    def _connect(self) -> None:
        self.text.edited.connect(self.edited)
        self.text.noticed.connect(self.noticed)
        self.text.copy_wanted.connect(self.copy_wanted)
        self.files.dragged.connect(lambda: self.note_attached(attached=True))
        self.cer_format.activated.connect(self._on_format)
        self.attached.clicked.connect(
            lambda: self.note_attached(attached=self.attached.isChecked())
        )
        self.delivered.clicked.connect(self._on_delivered)
        self.case_number.textEdited.connect(self._on_case_number)
        self.case_number.editingFinished.connect(
            lambda: self._on_case_number(tidy_case_number(self.case_number.text()))
        )
        for link, wanted in (
            (self.companion, self.companion_wanted),
            (self.remind, self.remind_wanted),
            (self.duplicate, self.duplicate_wanted),
            (self.renew, self.renew_wanted),
        ):
            link.clicked.connect(wanted)

    def _lay_out(self) -> None:
        columns = Columns(self.text, self._right(), shares=(9, 5), least=(330, _RIGHT_WIDTH))
        self.column.addWidget(columns, 1)

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self.files)
        right.addWidget(self.cer_format)
        right.addWidget(line())
        right.addWidget(PlainLabel(tr("Then"), "field"))
        for each in (
            self.opened,
            self.attached,
            self.noted,
            self.case_number,
            self._case_remark,
            self.delivered,
        ):
            right.addWidget(each)
        right.addWidget(_beside(self.companion))
        right.addWidget(line())
        right.addWidget(PlainLabel(tr("OutSystems does not watch expiry dates."), "small"))
        right.addWidget(_beside(self.remind))
        right.addWidget(_beside(self.duplicate, self.renew))
        right.addWidget(self._notes)
        right.addStretch(1)
        return right

    def _on_format(self) -> None:
        chosen = CerFormat(self.cer_format.currentData())
        self.edited.emit(lambda request: replace(request, cer_format=chosen))

    def _on_delivered(self) -> None:
        delivered = self.delivered.isChecked()
        self.edited.emit(lambda request: replace(request, delivered=delivered))

    def _on_case_number(self, text: str) -> None:
        self.edited.emit(lambda request: replace(request, case_number=text))


def _beside(*links: QWidget) -> QWidget:
    """Put links side by side."""
    made = QWidget()
    across = QHBoxLayout(made)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    for each in links:
        across.addWidget(each)
    across.addStretch(1)
    return made
