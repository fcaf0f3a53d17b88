"""The fourth step: why it is needed, by when, and whom Support may ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from wizard.request.deadline import earliest, timing
from wizard.request.request import ConnectionKind, Request, Severity
from wizard.request.steps import Step
from wizard.ui.announcing import describe
from wizard.ui.choice_words import words_of
from wizard.ui.glossary import Term, explain
from wizard.ui.language import tr
from wizard.ui.page import Page
from wizard.ui.tone import Tone
from wizard.ui.widgets.card import Banner
from wizard.ui.widgets.columns import Columns
from wizard.ui.widgets.combo_box import ComboBox
from wizard.ui.widgets.fields import DateField, TickBox
from wizard.ui.widgets.text import PlainLabel, set_role
from wizard.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from wizard.ui.situation import Situation

Change = Callable[[Request], Request]


class RequestPage(Page):
    """A form. Each change of a field hands back a new request."""

    step = Step.REQUEST

    def __init__(self) -> None:
        super().__init__()
        self._situation: Situation | None = None
        self._is_showing = False
        self._labels: dict[str, PlainLabel] = {}
        self._remarks: dict[str, PlainLabel] = {}
        self._fields: dict[str, QWidget] = {}
        self.kind, self.severity = ComboBox(), ComboBox()
        self.address, self.infrastructure = QLineEdit(), QLineEdit()
        self.name, self.mail, self.phone, self.cc = (QLineEdit() for _ in range(4))
        whom = (self.name, self.mail, self.phone, self.cc)
        self._lines = (self.address, self.infrastructure, *whom)
        self.error, self.note = TextField(height=62), TextField(height=62)
        self.has_day = TickBox(tr("On a certain day"))
        self.needed_by = DateField()
        self.timing = Banner()
        self.may_remove = ComboBox()
        self._renewal = QWidget()
        self._fill()
        self._lay_out()
        self._connect()

    def title(self, situation: Situation) -> str:  # noqa: ARG002  the same for every request
        return tr("Why and by when?")

    def subtitle(self, situation: Situation) -> str:  # noqa: ARG002  as above
        return tr("Support reads this first: a clear reason and date avoid questions later.")

    def initial_focus(self) -> QWidget | None:
        is_final = self._situation is not None and self._situation.request.is_final
        return self.address if is_final else self.kind

    @property
    def remarks(self) -> tuple[PlainLabel, ...]:
        """The remarks beside the fields."""
        return tuple(self._remarks.values())

    def show_situation(self, situation: Situation) -> None:
        self._situation = situation
        self._is_showing = True
        request = situation.request
        self.kind.setCurrentIndex(self.kind.findData(request.connection.kind))
        self.severity.setCurrentIndex(self.severity.findData(request.severity))
        for field, text in (
            (self.address, request.connection.address),
            (self.infrastructure, request.infrastructure),
            (self.name, request.contact.name),
            (self.mail, request.contact.mail),
            (self.phone, request.contact.phone),
            (self.cc, request.contact.cc),
        ):
            if field.text() != text:
                field.setText(text)
                if not field.hasFocus():  # where it begins is what tells it apart
                    field.setCursorPosition(0)
        self.error.show_text(request.connection.error)
        self.note.show_text(request.note)
        self.may_remove.setCurrentIndex(self.may_remove.findData(request.may_remove))
        self._renewal.setVisible(bool(request.renews))
        self._show_read_only(read_only=situation.is_read_only)
        self._show_day(situation)
        self._show_problems(situation)
        self._is_showing = False

    def _show_read_only(self, *, read_only: bool) -> None:
        """Let what cannot be changed be read, scrolled and copied."""
        for choice in (self.kind, self.severity, self.has_day, self.may_remove):
            choice.setEnabled(not read_only)
        for field in (*self._lines, self.error, self.note):
            field.setReadOnly(read_only)

    def _show_day(self, situation: Situation) -> None:
        day = situation.request.needed_by
        self.has_day.setChecked(day is not None)
        self.needed_by.setEnabled(day is not None and not situation.is_read_only)
        shown = day or earliest(situation.today)
        self.needed_by.setDate(QDate(shown.year, shown.month, shown.day))
        judged = timing(day, situation.today)
        tone = Tone.CAREFUL if not judged.enough else Tone.GOOD if day else Tone.PLAIN
        self.timing.say(judged.heading, judged.sentence, tone)

    def _show_problems(self, situation: Situation) -> None:
        # An empty field is no mistake yet: only what was entered is judged beside its field.
        found = {p.field: p for p in situation.problems(Step.REQUEST)}
        filled = {
            "connection.address": situation.request.connection.address,
            "contact.mail": situation.request.contact.mail,
            "contact.cc": situation.request.contact.cc,
        }
        for field, remark in self._remarks.items():
            problem = found.get(field) if filled.get(field) else None
            message = "" if problem is None else problem.message
            remark.setText(message)
            set_role(remark, "wrong" if problem is not None and problem.blocking else "small")
            remark.setVisible(bool(message))
            describe(self._fields[field], message)
        describe(self.needed_by, self.timing.text)
        set_role(self.mail, "wrong" if self._remarks["contact.mail"].text() else "")

    def _fill(self) -> None:
        for kind in ConnectionKind:
            self.kind.addItem(words_of(kind) or tr("Choose…"), kind)
        for severity in Severity:
            self.severity.addItem(severity.value, severity)
        for answer, words in (
            (None, tr("Choose…")),
            (True, tr("May be removed once the new one works")),
            (False, tr("Must stay installed")),
        ):
            self.may_remove.addItem(words, answer)
        self.address.setPlaceholderText("erp.acme.internal:443")
        self.infrastructure.setPlaceholderText(tr("As the support portal lists it"))
        self.mail.setPlaceholderText("name@acme.example")
        self.phone.setPlaceholderText("+1-541-754-3010")
        self.cc.setPlaceholderText(tr("Separate addresses with commas"))
        self.error.setPlaceholderText(
            "Could not establish trust relationship for the SSL/TLS secure channel"
        )
        self.needed_by.setDisplayFormat(tr("ddd d MMM yyyy", "form of a day"))

    def _connect(self) -> None:
        self.kind.activated.connect(self._on_kind)
        self.severity.activated.connect(self._on_severity)
        self.may_remove.activated.connect(self._on_may_remove)
        self.address.textEdited.connect(
            lambda text: self._change(
                lambda r: replace(r, connection=r.connection._replace(address=text))
            )
        )
        self.infrastructure.textEdited.connect(
            lambda text: self._change(lambda r: replace(r, infrastructure=text))
        )
        for part, field in (
            ("name", self.name),
            ("mail", self.mail),
            ("phone", self.phone),
            ("cc", self.cc),
        ):
            field.textEdited.connect(lambda text, part=part: self._change_contact(part, text))
        for field in self._lines:
            field.returnPressed.connect(self.filled)
        self.error.textChanged.connect(self._on_error)
        self.note.textChanged.connect(self._on_note)
        self.has_day.toggled.connect(self._on_day)
        self.needed_by.dateChanged.connect(self._on_day)

    def _change(self, change: Change) -> None:
        if not self._is_showing:
            self.edited.emit(change)

    def _change_contact(self, part: str, text: str) -> None:
        self._change(lambda r: replace(r, contact=r.contact._replace(**{part: text})))

    def _on_kind(self) -> None:
        kind = ConnectionKind(self.kind.currentData())
        self._change(lambda r: replace(r, connection=r.connection._replace(kind=kind)))

    def _on_severity(self) -> None:
        severity = Severity(self.severity.currentData())
        self._change(lambda r: replace(r, severity=severity))

    def _on_may_remove(self) -> None:
        answer = self.may_remove.currentData()
        self._change(lambda r: replace(r, may_remove=answer))

    def _on_error(self) -> None:
        text = self.error.text
        self._change(lambda r: replace(r, connection=r.connection._replace(error=text)))

    def _on_note(self) -> None:
        text = self.note.text
        self._change(lambda r: replace(r, note=text))

    def _on_day(self) -> None:
        chosen = self.needed_by.date()
        shown = date(chosen.year(), chosen.month(), chosen.day())
        day = shown if self.has_day.isChecked() else None
        self._change(lambda r: replace(r, needed_by=day))

    def _lay_out(self) -> None:
        field = self._field("may_remove", tr("Ins&talled earlier"), self.may_remove)
        field.setContentsMargins(0, 0, 0, 0)
        self._renewal.setLayout(field)
        optional = tr("(optional)")
        know = tr("An&ything Support should know")
        code = tr("&Infrastructure or activation code")
        for row in (
            _beside(
                self._field("connection.kind", tr("&What connects"), self.kind),
                self._field("connection.address", tr("&Address"), self.address),
            ),
            _beside(self._day_field(), self._field("severity", tr("Se&verity"), self.severity)),
            self.timing,
            self._renewal,
            _beside(
                self._field("contact.name", tr("Yo&ur name"), self.name),
                self._field("contact.mail", tr("Work e&mail"), self.mail),
            ),
            _beside(
                self._field("infrastructure", code, self.infrastructure),
                self._field("contact.phone", tr("&Phone"), self.phone, optional),
            ),
            self._field("error", tr("&Error seen"), self.error, optional),
            self._field("note", know, self.note, optional),
            self._field("contact.cc", tr("&CC"), self.cc, optional),
        ):
            if isinstance(row, QWidget):
                self.column.addWidget(row)
            else:
                self.column.addLayout(row)
        for each in (self._labels["infrastructure"], self.infrastructure):
            explain(each, Term.INFRASTRUCTURE, Term.ACTIVATION_CODE)
        self.column.addStretch(1)

    def _field(self, path: str, name: str, field: QWidget, remark: str = "") -> QVBoxLayout:
        label = PlainLabel(name, "field", wraps=False)
        self._labels[path] = label
        label.setBuddy(field)
        field.setAccessibleName(name.replace("&", ""))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(label)
        if remark:
            head.addWidget(PlainLabel(remark, "remark", wraps=False))
        head.addStretch(1)
        self._fields[path] = field
        self._remarks[path] = PlainLabel(role="small")
        self._remarks[path].setVisible(False)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(field)
        column.addWidget(self._remarks[path])
        column.addStretch(1)
        return column

    def _day_field(self) -> QVBoxLayout:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(self.has_day)
        across.addWidget(self.needed_by, 1)
        column = self._field("needed_by", tr("Nee&ded by"), row)
        self.needed_by.setAccessibleName(tr("Needed by"))
        return column


def _beside(first: QLayout, second: QLayout) -> Columns:
    return Columns(first, second, shares=(1, 1), least=(200, 200), spacing=12)
