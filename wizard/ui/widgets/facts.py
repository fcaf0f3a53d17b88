"""The facts of one certificate; every value can be selected and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.certificates.certificate import SelfSigned
from wizard.sentence import joined
from wizard.ui.certificate_words import self_signed_pill, thumbprint
from wizard.ui.glossary import Term, explain
from wizard.ui.language import number, shown, tr
from wizard.ui.validity_words import validity_pill
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.fact_row import MARGIN, FactRow
from wizard.ui.widgets.pill import Pill
from wizard.ui.widgets.text import PlainLabel, button
from wizard.ui.widgets.validity_bar import ValidityBar

if TYPE_CHECKING:
    from datetime import datetime

    from wizard.certificates.certificate import Certificate
    from wizard.trust.trust_report import Assessment

#: Longer values are cut on the screen; what is copied and sent is always whole.
LONGEST_VALUE = 600
_FACTS, _NAMES_SHOWN = 10, 12
_NARROWEST_NAME = 88


class Fact(NamedTuple):
    """One fact: its name, what is shown of its value, what is copied, and what is explained."""

    name: str
    shown: str
    copied: str = ""
    terms: tuple[Term, ...] = ()


class Facts(QWidget):
    """Shows who a certificate is, how long it is valid, and what identifies it.

    Signals:
        copy_wanted(str): That text is to be copied.
        details_wanted(Certificate): All details of that certificate are to be shown.
    """

    copy_wanted = Signal(str)
    details_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._name = PlainLabel(role="heading")
        self._self_signed, self._validity = Pill(), Pill()
        explain(self._self_signed, Term.SELF_SIGNED)
        self._bar = ValidityBar()
        self._reason = PlainLabel(role="quiet")
        self.all_details = button(tr("All details"), "link")
        self.all_details.clicked.connect(self._want_details)
        self._certificate: Certificate | None = None
        self._under_names = QVBoxLayout()
        self._under_names.setSpacing(4)
        self._rows = [FactRow() for _ in range(_FACTS)]
        for row in self._rows:
            row.copy_button.copy_wanted.connect(self.copy_wanted)
            self._under_names.addWidget(row)
        self._make_stop(self._rows[0])
        self._codes = {tr("Serial"), tr("SHA-256"), tr("Thumbprint")}
        self._lay_out()

    def show_certificate(
        self, assessment: Assessment | None, now: datetime, origin: str = ""
    ) -> None:
        """Show another certificate; None hides everything.

        Args:
            assessment: The certificate, and what is thought of it.
            now: The time, aware UTC.
            origin: Where it came from; empty when that goes without saying.
        """
        self.setVisible(assessment is not None)
        if assessment is None:
            return
        certificate = self._certificate = assessment.certificate
        self._name.setText(certificate.title)
        self._self_signed.show_text(*self_signed_pill(certificate))
        self._validity.show_text(*validity_pill(certificate, now))
        self._bar.show_certificate(certificate, now)
        self._reason.setText(assessment.reason)
        for fact, row in zip(self._facts(assessment, origin), self._rows, strict=True):
            value = shown(fact.shown)
            row.setVisible(bool(value.strip()))
            row.explain(*fact.terms)
            row.show_fact(
                fact.name,
                _cut(value),
                fact.copied or value,
                is_code=fact.name in self._codes,
            )
        widest = max(row.name_width for row in self.rows)
        for row in self._rows:
            row.begin_value_at(max(widest, _NARROWEST_NAME))
        if self._stop.isHidden():
            self._make_stop(self.rows[0])

    @property
    def rows(self) -> tuple[FactRow, ...]:
        """The rows that are shown, from the top."""
        return tuple(row for row in self._rows if not row.isHidden())

    @property
    def texts(self) -> dict[str, str]:
        """What is shown, by the name of the fact."""
        return {row.name: row.text for row in self.rows}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self.rows
        at = next((i for i, row in enumerate(rows) if row.copy_button.hasFocus()), None)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if at is not None and step:
            self._make_stop(rows[min(max(at + step, 0), len(rows) - 1)])
            self._stop.copy_button.setFocus(Qt.FocusReason.TabFocusReason)
        elif at is not None and event.matches(QKeySequence.StandardKey.Copy):
            rows[at].copy_button.copy()
        else:
            super().keyPressEvent(event)

    def _make_stop(self, stop: FactRow) -> None:
        """Tab stops at one row alone; the arrow keys lead to the others."""
        self._stop = stop
        for row in self._rows:
            row.make_stop(is_one=row is stop)

    def _want_details(self) -> None:
        if self._certificate is not None:
            self.details_wanted.emit(self._certificate)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name, 1)
        head.addWidget(self._self_signed)
        head.addWidget(self._validity)
        card = Card()
        # The rows reach to the card's edge: their buttons stand in its margin.
        card.inside.setContentsMargins(MARGIN, MARGIN, 0, 6)
        card.inside.addLayout(_inset(self._bar))
        card.inside.addLayout(self._under_names)
        below = QVBoxLayout()
        below.setSpacing(0)
        below.addLayout(_inset(self._reason))
        below.addWidget(self.all_details)
        card.inside.addLayout(below)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(card)
        inside.addStretch(1)

    def _facts(self, assessment: Assessment, origin: str) -> tuple[Fact, ...]:
        """All of them; those that show nothing are left out on the screen."""
        certificate = assessment.certificate
        issuer = certificate.issuer
        if certificate.self_signed is SelfSigned.YES:
            issuer = tr("Itself: the signature matches its own key")
        elif certificate.self_signed is SelfSigned.CANNOT_TELL:
            issuer = joined((certificate.issuer, certificate.self_signed_reason), "\n")
        names = certificate.alternative_names
        serial = "" if certificate.serial is None else f"{certificate.serial:X}"
        sha256 = bytes.fromhex(certificate.sha256).hex(":").upper()
        return (
            Fact(tr("Issued to"), certificate.subject),
            Fact(tr("Issued by"), issuer, certificate.issuer, (Term.AUTHORITY,)),
            Fact(tr("Key"), joined((certificate.key, certificate.signature), ", ")),
            Fact(tr("Use"), self._use(assessment), terms=_terms_of_use(certificate)),
            Fact(tr("Stands for"), _names(names), "\n".join(names)),
            Fact(tr("Serial"), serial, terms=(Term.SERIAL,)),
            Fact(tr("SHA-256"), sha256, terms=(Term.SHA_256,)),
            Fact(tr("Thumbprint"), thumbprint(certificate), terms=(Term.THUMBPRINT,)),
            Fact(tr("Comes from"), origin),
            Fact(tr("Remarks"), joined(certificate.notes, "\n")),
        )

    def _use(self, assessment: Assessment) -> str:
        certificate = assessment.certificate
        if not certificate.is_ca:
            return tr("Server or client, not an authority")
        if certificate.path_length is None:
            return tr("Certificate authority")
        return tr("Certificate authority, path length {}").format(certificate.path_length)


def _terms_of_use(certificate: Certificate) -> tuple[Term, ...]:
    if not certificate.is_ca:
        return (Term.SERVER_CERTIFICATE,)
    has_limit = certificate.path_length is not None
    return (Term.AUTHORITY, Term.PATH_LENGTH) if has_limit else (Term.AUTHORITY,)


def _inset(widget: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, MARGIN, 0)
    made.addWidget(widget)
    return made


def _names(names: tuple[str, ...]) -> str:
    first = ", ".join(names[:_NAMES_SHOWN])
    more = len(names) - _NAMES_SHOWN
    return f"{first} … (+{number(more)})" if more > 0 else first


def _cut(value: str) -> str:
    return value if len(value) <= LONGEST_VALUE else f"{value[:LONGEST_VALUE]}…"
