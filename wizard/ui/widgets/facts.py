"""The facts of one certificate; every value can be selected and copied."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wizard.certificates.certificate import SelfSigned
from wizard.ui.certificate_words import self_signed_pill, thumbprint, validity_pill
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.pill import Pill
from wizard.ui.widgets.text import PlainLabel, set_role
from wizard.ui.widgets.validity_bar import ValidityBar

if TYPE_CHECKING:
    from datetime import datetime

    from wizard.trust.trust_report import Assessment

#: Longer values are cut on the screen; what is copied and sent is always whole.
LONGEST_VALUE = 600
_NAMES_SHOWN = 12
_PAIRS_A_LINE = 11


class Facts(QWidget):
    """Shows who a certificate is, how long it is valid, and what identifies it."""

    def __init__(self) -> None:
        super().__init__()
        self._name = PlainLabel(role="heading")
        self._self_signed, self._validity = Pill(), Pill()
        self._bar = ValidityBar()
        self._reason = PlainLabel(role="quiet")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnMinimumWidth(0, 88)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[PlainLabel, PlainLabel]] = []
        self._codes = {self.tr("Serial"), self.tr("SHA-256"), self.tr("Thumbprint")}
        self._lay_out()

    def show_certificate(self, assessment: Assessment | None, now: datetime) -> None:
        """Show another certificate; None hides everything."""
        self.setVisible(assessment is not None)
        if assessment is None:
            return
        certificate = assessment.certificate
        self._name.setText(certificate.title)
        self._self_signed.show_text(*self_signed_pill(certificate))
        self._validity.show_text(*validity_pill(certificate, now))
        self._bar.show_certificate(certificate, now)
        self._reason.setText(assessment.reason)
        facts = self._facts(assessment)
        self._make_rows(len(facts))
        for (name, value), (name_label, value_label) in zip(facts, self._rows, strict=False):
            name_label.setText(name)
            value_label.setText(_cut(value))
            set_role(value_label, "code" if name in self._codes else "")
            value_label.setAccessibleName(f"{name}: {_cut(value)}")

    @property
    def texts(self) -> dict[str, str]:
        """What is shown, by the name of the fact."""
        return {name.text(): value.text() for name, value in self._rows if name.text()}

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name, 1)
        head.addWidget(self._self_signed)
        head.addWidget(self._validity)
        card = Card()
        card.inside.addWidget(self._bar)
        card.inside.addLayout(self._grid)
        card.inside.addWidget(self._reason)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(card)
        inside.addStretch(1)

    def _make_rows(self, wanted: int) -> None:
        while len(self._rows) < wanted:
            name, value = PlainLabel(role="quiet", wraps=False), PlainLabel()
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            place = len(self._rows)
            self._grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, place, 1)
            self._rows.append((name, value))
        for place, (name, value) in enumerate(self._rows):
            name.setVisible(place < wanted)
            value.setVisible(place < wanted)
            if place >= wanted:
                name.clear()

    def _facts(self, assessment: Assessment) -> list[tuple[str, str]]:
        certificate = assessment.certificate
        issuer = certificate.issuer
        if certificate.self_signed is SelfSigned.YES:
            issuer = self.tr("Itself: the signature matches its own key")
        elif certificate.self_signed is SelfSigned.CANNOT_TELL:
            issuer = f"{certificate.issuer}\n{certificate.self_signed_reason}"
        facts = [
            (self.tr("Issued to"), certificate.subject),
            (self.tr("Issued by"), issuer),
            (self.tr("Key"), f"{certificate.key}, {certificate.signature}"),
            (self.tr("Use"), self._use(assessment)),
            (self.tr("Stands for"), _names(certificate.alternative_names)),
            (self.tr("Serial"), "" if certificate.serial is None else f"{certificate.serial:X}"),
            (self.tr("SHA-256"), _grouped(certificate.sha256)),
            (self.tr("Thumbprint"), thumbprint(certificate)),
            (self.tr("Remarks"), "\n".join(certificate.notes)),
        ]
        return [(name, value) for name, value in facts if value.strip()]

    def _use(self, assessment: Assessment) -> str:
        certificate = assessment.certificate
        if not certificate.is_ca:
            return self.tr("Server or client, not an authority")
        if certificate.path_length is None:
            return self.tr("Certificate authority")
        return self.tr("Certificate authority, path length {}").format(certificate.path_length)


def _grouped(digest: str) -> str:
    pairs = textwrap.wrap(digest.upper(), 2)
    lines = (pairs[start : start + _PAIRS_A_LINE] for start in range(0, len(pairs), _PAIRS_A_LINE))
    return "\n".join(":".join(line) for line in lines)


def _names(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:_NAMES_SHOWN])
    more = len(names) - _NAMES_SHOWN
    return f"{shown} … (+{more:,})" if more > 0 else shown


def _cut(value: str) -> str:
    return value if len(value) <= LONGEST_VALUE else f"{value[:LONGEST_VALUE]}…"
