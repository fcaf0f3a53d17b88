"""Changes one environment."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.certificates.names import visible
from wizard.environments.address import address_remark, normalise_address
from wizard.environments.environment import Purpose
from wizard.ui.choice_words import words_of
from wizard.ui.dialogs.dialog import Dialog
from wizard.ui.language import tr
from wizard.ui.widgets.combo_box import ComboBox
from wizard.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from wizard.environments.environment import Environment


class EnvironmentDialog(Dialog):
    """Asks for the name, the address and the purpose of an environment."""

    def __init__(self, parent: QWidget, environment: Environment) -> None:
        super().__init__(parent, tr("Change the environment"), "", tr("Change"))
        self._before = environment
        self.name = QLineEdit(self._before.name)
        self.name.setPlaceholderText(tr("As LifeTime shows it, such as Production"))
        self.address = QLineEdit(self._before.address)
        self.address.setPlaceholderText("acme.outsystemsenterprise.com")
        self.purpose = ComboBox()
        for purpose in Purpose:
            self.purpose.addItem(words_of(purpose), purpose)
        self.purpose.setCurrentIndex(self.purpose.findData(self._before.purpose))
        self._remark = PlainLabel(role="small")
        self.add_field(tr("&Name"), self.name)
        self.add_field(tr("&Address"), self.address)
        self.add_field(tr("&Purpose"), self.purpose)
        self.fields.addWidget(self._remark)
        self.name.textChanged.connect(self._check)
        self.address.textChanged.connect(self._check)
        self.name.setFocus()
        self._check()

    @property
    def environment(self) -> Environment:
        """What was entered."""
        return replace(
            self._before,
            name=self.name.text().strip(),
            address=normalise_address(self.address.text()),
            purpose=Purpose(self.purpose.currentData()),
        )

    def _check(self) -> None:
        self.accept_button.setEnabled(bool(self.name.text().strip()))
        self._remark.setText(address_remark(self.address.text(), visible))
        self.adjustSize()
