"""The fields that take a LifeTime and its access token, and say how asking it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wizard.certificates.names import visible
from wizard.environments.infrastructure import find_infrastructure
from wizard.environments.refreshed import not_among
from wizard.environments.token_state import TokenPlace
from wizard.local_clock import by_local_clock
from wizard.ui.announcing import announce, describe
from wizard.ui.dialogs.token_dialog import TokenDialog
from wizard.ui.glossary import Term, explain
from wizard.ui.language import shown, tr
from wizard.ui.scale import NEAR
from wizard.ui.widgets.columns import Columns
from wizard.ui.widgets.combo_box import ComboBox
from wizard.ui.widgets.fields import TickBox
from wizard.ui.widgets.text import BalancedLabel, PlainLabel, button, set_role

if TYPE_CHECKING:
    from wizard.environments.infrastructure import Infrastructure
    from wizard.ui.situation import Situation

_EXAMPLE = "acme-lt.outsystemsenterprise.com"
_TOKEN_WIDTH = 180


class Typed(NamedTuple):
    """What is typed in the field: the token is kept nowhere else, and never with the request.

    Attributes:
        identity: The request that it is typed for; empty before the first.
        address: The address of the LifeTime.
        token: The token.
        keeps_token: Whether it is to be kept in the keychain.
    """

    identity: str
    address: str
    token: str
    keeps_token: bool


class LifeTimeField(QWidget):
    """Takes the address of a LifeTime and a token. A typed token is kept nowhere else.

    Signals:
        address_edited(str): Another address stands in the field.
        load_wanted(str, str, bool): Environments are to be loaded: the address, the token or
            nothing for the one that is kept, and whether it is to be kept in the keychain.
        cancel_wanted: Asking is to stop.
        forget_wanted(str): The token of that LifeTime is to be forgotten.
        remembered_wanted(Infrastructure): What it told earlier is to be used.
    """

    address_edited = Signal(str)
    load_wanted = Signal(str, str, bool)
    cancel_wanted = Signal()
    forget_wanted = Signal(str)
    remembered_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._remembered: Infrastructure | None = None
        self._is_token_known = False
        self._shown_for = ""
        self._is_address_offered = False
        self.address = ComboBox()
        self.address.setEditable(True)
        set_role(self.address, "plain")  # there is nothing to choose yet
        self.address.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
        self.address.setSizeAdjustPolicy(
            ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.address.setCompleter(None)  # type: ignore[arg-type]  # Qt takes it for none
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setMinimumWidth(_TOKEN_WIDTH)
        self.load = button(tr("&Load environments"))
        self.cancel = button(tr("Cancel"))
        self.keep = TickBox(tr("&Keep the token in this computer's keychain"))
        self.use_remembered = button(tr("Use what is remembered"), "inline")
        self.forget = button(tr("&Forget the token"), "inline")
        self.how = button(tr("How to get a token…"), "inline")
        self._status = BalancedLabel(role="small")
        self._lay_out()
        self._connect()

    @property
    def status(self) -> str:
        """What is said below the fields."""
        return self._status.text()

    def show_situation(self, situation: Situation) -> None:
        """Show everything anew."""
        self._show_addresses(situation)
        typed = self.address.currentText()
        known = find_infrastructure(situation.infrastructures, typed)
        self._remembered = known
        self._show_token(situation, known)
        self._show_busy(busy=situation.is_loading)
        self._say(situation)
        self._offer(situation, known)

    @property
    def typed(self) -> Typed:
        """What is typed."""
        return Typed(
            self._shown_for, self.address.currentText(), self.token.text(), self.keep.isChecked()
        )

    def show_typed(self, typed: Typed) -> None:
        """Show what is typed in the field of another window."""
        self._shown_for, self._is_address_offered = typed.identity, bool(typed.identity)
        self._show_address(typed.address)
        self.token.setText(typed.token)
        self.keep.setChecked(typed.keeps_token)

    def clear_token(self) -> None:
        """Forget what was typed for the token."""
        self.token.clear()
        self.keep.setChecked(False)

    @property
    def _line(self) -> QLineEdit:
        line = self.address.lineEdit()
        if line is None:
            raise RuntimeError("the box is editable, so it has a line to edit")
        return line

    def _show_addresses(self, situation: Situation) -> None:
        known = [each.lifetime for each in situation.infrastructures]
        request = situation.request
        if known != [self.address.itemText(row) for row in range(self.address.count())]:
            before = self.address.currentText()
            self.address.clear()
            self.address.addItems(known)
            self.address.setCurrentText(before)
            set_role(self.address, "" if known else "plain")
        if self._shown_for != request.identity:
            self._shown_for = request.identity
            self._is_address_offered = False
            self._show_address(request.lifetime)
            self.clear_token()
        # Offered once for each request; a field that was emptied stays empty.
        if self._line.text():
            self._is_address_offered = True
        elif not self._is_address_offered and known:
            self._is_address_offered = True
            self._show_address(known[0])
        if not self._line.hasFocus():
            self._show_address(request.lifetime or self._line.text())

    def _show_address(self, text: str) -> None:
        if text != self._line.text():
            self._line.setText(text)
        self._line.setCursorPosition(0)  # where it begins is what tells it apart

    def _show_token(self, situation: Situation, known: Infrastructure | None) -> None:
        report = situation.lifetime_report
        place = TokenPlace.KEYCHAIN if known and known.is_token_kept else TokenPlace.NOWHERE
        if report is not None and known is not None and report.lifetime == visible(known.lifetime):
            place = report.token.place
        self._is_token_known = place is not TokenPlace.NOWHERE
        self.token.setPlaceholderText(
            {
                TokenPlace.NOWHERE: "",
                TokenPlace.THIS_RUN: tr("Kept for this run"),
                TokenPlace.KEYCHAIN: tr("In the keychain"),
            }[place]
        )
        self.forget.setVisible(self._is_token_known)
        self.how.setVisible(not self._is_token_known)
        self.keep.setVisible(bool(self.token.text()))

    def _show_busy(self, *, busy: bool) -> None:
        now, hidden = (self.cancel, self.load) if busy else (self.load, self.cancel)
        had_focus = hidden.hasFocus() or (busy and self.address.hasFocus())
        now.setVisible(True)
        if had_focus:  # before what has it is hidden or disabled, or Qt moves it elsewhere
            now.setFocus(Qt.FocusReason.OtherFocusReason)
        hidden.setVisible(False)
        self.address.setEnabled(not busy)
        self.token.setReadOnly(busy)

    def _say(self, situation: Situation) -> None:
        report = situation.lifetime_report
        if situation.is_loading:
            said = [tr("Asking {}…").format(visible(self.address.currentText()))]
        elif report is not None and report.loaded is None:
            said = [report.failure, report.token.trouble]
        elif report is not None and report.loaded is not None:
            time = f"{by_local_clock(report.loaded):%H:%M}"
            told = tr("%n environment(s) loaded at {}.", "", len(report.environments)).format(time)
            said = [told, report.remark, report.token.trouble]
        elif self._is_token_known:
            said = [tr("The token is sent to this LifeTime only.")]
        else:
            said = [
                tr(
                    "The token can stay in this computer's keychain. No token? Add the "
                    "environments by hand below."
                )
            ]
        status = " ".join(shown(each) for each in said if each)
        failed = report is not None and report.loaded is None and not situation.is_loading
        told = status if situation.is_loading or report is not None else ""
        if told and told != self._status.text():
            announce(self, told, at_once=failed)
        self._status.setText(status)
        for field in (self.address, self.token):
            describe(field, told)
        set_role(self._status, "wrong" if failed else "small")

    def _offer(self, situation: Situation, known: Infrastructure | None) -> None:
        new = not_among(known.environments, situation.request.environments) if known else ()
        self.use_remembered.setVisible(bool(new) and not situation.is_loading)
        if known is not None:
            count = len(known.environments)
            use = tr("Use t&he %n environment(s) of {}", "", count)
            self.use_remembered.setText(use.format(by_local_clock(known.loaded).date()))

    def _connect(self) -> None:
        self._line.textEdited.connect(self.address_edited)
        self.address.activated.connect(
            lambda _row: self.address_edited.emit(self.address.currentText())
        )
        self._line.returnPressed.connect(self._enter_address)
        self.token.returnPressed.connect(self._want)
        self.token.textChanged.connect(lambda text: self.keep.setVisible(bool(text)))
        self.load.clicked.connect(self._want)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.forget.clicked.connect(lambda: self.forget_wanted.emit(self.address.currentText()))
        self.how.clicked.connect(lambda: TokenDialog(self, self.address.currentText()).open())
        self.use_remembered.clicked.connect(lambda: self.remembered_wanted.emit(self._remembered))

    def _enter_address(self) -> None:
        if self.token.text() or self._is_token_known:
            self._want()
        else:
            self.token.setFocus(Qt.FocusReason.OtherFocusReason)

    def _want(self) -> None:
        if self.load.isHidden():
            return
        wanted = self.address.currentText(), self.token.text(), self.keep.isChecked()
        # An address that was offered and left as it is counts as entered.
        self.address_edited.emit(wanted[0])
        self.load_wanted.emit(*wanted)

    def _lay_out(self) -> None:
        self._line.setPlaceholderText(_EXAMPLE)
        address = _named(tr("LifeTime a&ddress"), self.address, Term.LIFETIME)
        token = _named(tr("Access &token"), self.token, Term.ACCESS_TOKEN)
        self._line.setAccessibleName(self.address.accessibleName())
        for each in (self.load, self.cancel):
            token.addWidget(each, 1, 1)
            each.setMinimumWidth(self.load.sizeHint().width())
        for each in (self.forget, self.how):
            token.addWidget(each, 0, 1, Qt.AlignmentFlag.AlignRight)
        across = Columns(address, token, least=(240, 0), spacing=12)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._status, 1)
        below.addWidget(self.use_remembered, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(NEAR)
        inside.addWidget(across)
        inside.addWidget(self.keep)
        inside.addLayout(below)


def _named(words: str, field: QWidget, term: Term) -> QGridLayout:
    """Put a field below its name, and explain what it is."""
    label = PlainLabel(words, "field", wraps=False)
    label.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))
    for each in (label, field):
        explain(each, term)
    made = QGridLayout()
    made.setHorizontalSpacing(12)
    made.setVerticalSpacing(4)
    made.addWidget(label, 0, 0)
    made.addWidget(field, 1, 0)
    return made
